public import CampaignModel
internal import Diagnostics

/// What a publish told the public, and when: what the next one is compared with.
///
/// It names only who the site names; whoever is taken down goes from here with the same publish. The form: a line
/// `vinhdanh record 1`, lines `key: value`, then for each honouree a line `@ID` and lines `field: value`, in the order of
/// their ids. In values `\` stands as `\\` and a line break as `\n`.
public struct PublishedRecord: Sendable, Hashable {
  public let fingerprint: SiteFingerprint
  /// The fingerprint of the pages that tell of nobody: where it is the same, only what concerns people changed.
  let steady: SiteFingerprint
  public let moment: Moment
  public let roll: PublishedRoll

  private static let firstLine = "vinhdanh record 1"

  var encoded: [UInt8] {
    var text = Self.firstLine + "\n"
    text += "fingerprint: \(fingerprint.hexadecimal)\nsteady: \(steady.hexadecimal)\nmoment: \(moment.iso)\n"
    for total in roll.totals { text += "total-\(total.subject.rawValue): \(Self.escaped(total.value))\n" }
    for entry in roll.entries.values.sorted(by: { $0.id.precedesInBytes($1.id) }) {
      text += "@\(Self.escaped(entry.id))\n"
      for field in PublishedEntry.Field.allCases {
        if let value = entry.values[field] { text += "\(field.rawValue): \(Self.escaped(value))\n" }
      }
    }
    return Array(text.utf8)
  }

  init(fingerprint: SiteFingerprint, steady: SiteFingerprint, moment: Moment, roll: PublishedRoll) {
    self.fingerprint = fingerprint
    self.steady = steady
    self.moment = moment
    self.roll = roll
  }

  /// Reads a record; anything of another form is none. Keys that a later version adds are passed over.
  init?(encoded bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
    guard lines.popFirst().map({ $0.elementsEqual(Self.firstLine.utf8) }) == true else { return nil }
    var keys: [String: String] = [:]
    var totals: [PublishedRoll.Total] = []
    var entries: [PublishedEntry] = []
    var person: (id: String, values: [PublishedEntry.Field: String])?
    for line in lines {
      if line.first == UInt8(ascii: "@") {
        if let person { entries.append(PublishedEntry(id: person.id, values: person.values)) }
        person = (Self.plain(line.dropFirst()), [:])
        continue
      }
      guard let (key, value) = Self.pair(line) else { return nil }
      if person != nil {
        if let field = PublishedEntry.Field(rawValue: key) { person?.values[field] = value }
      } else if key.hasPrefix("total-") {
        PublishedRoll.Total.Subject(rawValue: String(key.dropFirst("total-".count))).map {
          totals.append(PublishedRoll.Total($0, value))
        }
      } else {
        keys[key] = value
      }
    }
    if let person { entries.append(PublishedEntry(id: person.id, values: person.values)) }
    guard let fingerprint = keys["fingerprint"].flatMap({ SiteFingerprint(hexadecimal: $0) }),
      let steady = keys["steady"].flatMap({ SiteFingerprint(hexadecimal: $0) }),
      let moment = keys["moment"].flatMap({ Moment(iso: $0) })
    else { return nil }
    self.init(
      fingerprint: fingerprint, steady: steady, moment: moment, roll: PublishedRoll(entries: entries, totals: totals))
  }

  /// A Boolean value that indicates whether somebody named in `earlier` is named no more and nothing else changed.
  public func isTakedown(from earlier: PublishedRecord) -> Bool {
    let changes = RollChanges(from: earlier.roll, to: roll)
    return !changes.removed.isEmpty && changes.added.isEmpty && changes.changed.isEmpty && steady == earlier.steady
  }

  private static func pair(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return (String(decoding: line[..<colon], as: UTF8.self), plain(line[(colon + 1)...].dropFirst()))
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes += Array("\\\\".utf8)
      case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        result.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
