/// An entity tag and the lists of them that requests carry (RFC 9110, 8.8.3 and 13.1).
struct EntityTag: Sendable, Equatable {
  /// What stands between the quotation marks.
  let opaque: String
  let isWeak: Bool

  /// A strong tag.
  init(_ opaque: String) {
    self.opaque = opaque
    isWeak = false
  }

  private init(opaque: String, isWeak: Bool) {
    self.opaque = opaque
    self.isWeak = isWeak
  }

  /// The field's value, with its quotation marks.
  var value: String { (isWeak ? "W/\"" : "\"") + opaque + "\"" }

  /// A Boolean value that indicates whether both name the same bytes.
  func matchesStrongly(_ other: EntityTag) -> Bool { !isWeak && !other.isWeak && opaque == other.opaque }

  /// A Boolean value that indicates whether both name the same content, byte for byte or not.
  func matchesWeakly(_ other: EntityTag) -> Bool { opaque == other.opaque }

  /// What an `If-Match` or `If-None-Match` field says.
  enum List: Sendable, Equatable {
    /// `*`: whatever there is.
    case any
    case tags([EntityTag])

    /// Reads the fields of one name. What cannot be read is passed over: a tag we never gave matches nothing.
    init(_ fields: [String]) {
      var tags: [EntityTag] = []
      for field in fields {
        if Self.trimmed(field).elementsEqual([UInt8(ascii: "*")]) {
          self = .any
          return
        }
        tags += Self.read(field)
      }
      self = .tags(tags)
    }

    private static func trimmed(_ field: String) -> [UInt8] {
      field.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    }

    /// A comma may stand inside a tag, so the list is read from quotation mark to quotation mark.
    private static func read(_ field: String) -> [EntityTag] {
      var tags: [EntityTag] = []
      var rest = Array(field.utf8)[...]
      while let open = rest.firstIndex(of: UInt8(ascii: "\"")) {
        let isWeak = rest[..<open].suffix(2).elementsEqual("W/".utf8)
        let inside = rest[(open + 1)...]
        guard let close = inside.firstIndex(of: UInt8(ascii: "\"")) else { break }
        tags.append(EntityTag(opaque: String(decoding: inside[..<close], as: UTF8.self), isWeak: isWeak))
        rest = inside[(close + 1)...]
      }
      return tags
    }
  }
}
