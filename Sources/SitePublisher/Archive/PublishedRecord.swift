public import CampaignModel
internal import Diagnostics

/// What a publish told the public, and when: what the next one is compared with.
///
/// It names only who the site names; whoever is taken down goes from here with the same publish. The form: a line
/// `vinhdanh record 1`, lines `key: value`, then for each honouree a line `@ID` and lines `field: value`, in the order of
/// their ids, and for everything else that is told a line `#KIND ID` and lines `name`, `words`, `mark`. A line
/// `mentions: ID,ID` says whose names stand in it besides. In values `\` stands as `\\` and a line break as `\n`.
public struct PublishedRecord: Sendable, Hashable {
  public let fingerprint: SiteFingerprint
  /// The fingerprint of the pages that tell of nobody: where it is the same, only what concerns people changed.
  let steady: SiteFingerprint
  public let moment: Moment
  public let roll: PublishedRoll
  /// Whose names stand where else; empty in a draft's, which nothing is compared with.
  public let mentions: PublishedMentions

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
      text += Self.line(mentions.byEntry[entry.id])
    }
    for item in roll.items.values.sorted(by: PublishedItem.precedes) {
      text += "#\(item.key.kind.rawValue) \(Self.escaped(item.key.id))\nname: \(Self.escaped(item.name))\n"
      if !item.words.isEmpty { text += "words: \(Self.escaped(item.words))\n" }
      text += "mark: \(Self.escaped(item.mark))\n" + Self.line(mentions.byItem[item.key])
    }
    return Array(text.utf8)
  }

  private static func line(_ mentioned: Set<PublishedEntry.ID>?) -> String {
    guard let mentioned, !mentioned.isEmpty else { return "" }
    return "mentions: \(escaped(mentioned.sorted { $0.precedesInBytes($1) }.joined(separator: ",")))\n"
  }

  init(
    fingerprint: SiteFingerprint, steady: SiteFingerprint, moment: Moment, roll: PublishedRoll,
    mentions: PublishedMentions = PublishedMentions()
  ) {
    self.fingerprint = fingerprint
    self.steady = steady
    self.moment = moment
    self.roll = roll
    self.mentions = mentions
  }

  /// Reads a record; anything of another form is none. Keys that a later version adds are passed over.
  init?(encoded bytes: [UInt8]) {
    guard let blocks = Self.blocks(bytes), let head = blocks.first?.values,
      let fingerprint = head["fingerprint"].flatMap({ SiteFingerprint(hexadecimal: $0) }),
      let steady = head["steady"].flatMap({ SiteFingerprint(hexadecimal: $0) }),
      let moment = head["moment"].flatMap({ Moment(iso: $0) })
    else { return nil }
    var entries: [PublishedEntry] = []
    var items: [PublishedItem] = []
    var mentions = PublishedMentions()
    for block in blocks.dropFirst() {
      let mentioned = (block.values["mentions"] ?? "").split(separator: ",").map(String.init)
      if block.heading.hasPrefix("@") {
        let entry = PublishedEntry(id: String(block.heading.dropFirst()), values: Self.fields(block.values))
        entries.append(entry)
        if !mentioned.isEmpty { mentions.byEntry[entry.id] = Set(mentioned) }
      } else if let key = Self.key(block.heading) {
        let item = PublishedItem(
          key, name: block.values["name"] ?? "", words: block.values["words"] ?? "", mark: block.values["mark"] ?? "")
        items.append(item)
        if !mentioned.isEmpty { mentions.byItem[key] = Set(mentioned) }
      }
    }
    let totals = PublishedRoll.Total.Subject.allCases.compactMap { subject in
      head["total-\(subject.rawValue)"].map { PublishedRoll.Total(subject, $0) }
    }
    self.init(
      fingerprint: fingerprint, steady: steady, moment: moment,
      roll: PublishedRoll(entries: entries, totals: totals, items: items), mentions: mentions)
  }

  /// A line `@ID` or `#KIND ID` with the keys below it; the first has no such line.
  private struct Block {
    let heading: String
    var values: [String: String] = [:]
  }

  private static func blocks(_ bytes: [UInt8]) -> [Block]? {
    var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
    guard lines.popFirst().map({ $0.elementsEqual(firstLine.utf8) }) == true else { return nil }
    var blocks: [Block] = []
    var block = Block(heading: "")
    for line in lines {
      if line.first == UInt8(ascii: "@") || line.first == UInt8(ascii: "#") {
        blocks.append(block)
        block = Block(heading: plain(line))
        continue
      }
      guard let (key, value) = pair(line) else { return nil }
      block.values[key] = value
    }
    return blocks + [block]
  }

  private static func fields(_ values: [String: String]) -> [PublishedEntry.Field: String] {
    var result: [PublishedEntry.Field: String] = [:]
    for field in PublishedEntry.Field.allCases { result[field] = values[field.rawValue] }
    return result
  }

  /// Of `#decision QD-01`; `nil` of a kind that only a later version knows.
  private static func key(_ heading: String) -> PublishedItem.Key? {
    let words = heading.dropFirst().split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count == 2, let kind = PublishedItem.Kind(rawValue: String(words[0])) else { return nil }
    return PublishedItem.Key(kind, String(words[1]))
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
