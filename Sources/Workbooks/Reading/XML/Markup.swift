/// An element's or attribute's local name, as the parser holds it.
struct ElementName {
  let start: UnsafePointer<UInt8>

  /// A Boolean value that indicates whether this is a name of one letter.
  @inline(__always) func isLetter(_ letter: Unicode.Scalar) -> Bool {
    start[0] == UInt8(ascii: letter) && start[1] == 0
  }

  static func == (name: ElementName, other: StaticString) -> Bool {
    for index in 0..<other.utf8CodeUnitCount where name.start[index] != other.utf8Start[index] { return false }
    return name.start[other.utf8CodeUnitCount] == 0
  }

  var spelling: String { String(cString: start) }
}

/// An attribute's value, as it stands in the parser's buffer.
typealias AttributeValue = UnsafeBufferPointer<UInt8>

extension AttributeValue {
  /// The value with `&` for the `&#38;` that the parser leaves when it expands no entities; it decodes all the others.
  var spelling: String {
    let text = String(decoding: self, as: UTF8.self)
    guard contains(UInt8(ascii: "&")) else { return text }
    var decoded: [UInt8] = []
    var index = 0
    while index < count {
      decoded.append(self[index])
      let isReference = self[index...].starts(with: "&#38;".utf8)
      index += isReference ? 5 : 1
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  static func == (value: AttributeValue, other: StaticString) -> Bool {
    value.count == other.utf8CodeUnitCount
      && value.elementsEqual(UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
  }

  /// The value as `xsd:boolean`.
  var isTrue: Bool { self == "1" || self == "true" }

  /// The value as a whole number that is not negative.
  var wholeNumber: Int? { WholeNumber.read(self) }
}

/// An element's attributes: five fields each, which are local name, prefix, namespace, start and end of the value.
struct Attributes {
  let fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int

  /// The attribute at an index; its prefix is nil in no namespace.
  @inline(__always)
  func at(_ index: Int) -> (name: ElementName, space: ElementName?, value: AttributeValue)? {
    guard let fields, let local = fields[index * 5], let start = fields[index * 5 + 3],
      let end = fields[index * 5 + 4], end >= start
    else { return nil }
    return (
      ElementName(start: local), fields[index * 5 + 2].map { ElementName(start: $0) },
      AttributeValue(start: start, count: end - start)
    )
  }

  /// The value of an attribute in no namespace.
  subscript(_ name: StaticString) -> AttributeValue? {
    for index in 0..<count {
      if let found = at(index), found.space == nil, found.name == name { return found.value }
    }
    return nil
  }
}
