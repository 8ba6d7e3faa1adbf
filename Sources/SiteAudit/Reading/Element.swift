/// An attribute of the start tag being told. Valid only during the event.
struct Attribute {
  let name: Name
  let space: Space
  /// The value, its entities decoded.
  let value: Bytes
  /// The local name as the parser keeps it, ending in a zero byte.
  let local: UnsafePointer<UInt8>
  /// Where the attribute's name is in the reader's table.
  let entry: Int
}

/// The attributes of a start tag, in the order of the source.
typealias Attributes = UnsafeBufferPointer<Attribute>

/// A start tag being told. Valid only during the event.
struct Element {
  let name: Name
  /// The element's namespace; in a page that declares none, the one that HTML gives it.
  let space: Space
  let attributes: Attributes
  /// A Boolean value that indicates whether the tag ends in `/>`.
  let isSelfClosed: Bool
  /// The local name as the parser keeps it, ending in a zero byte.
  let local: UnsafePointer<UInt8>
  /// Where the element's name is in the reader's table.
  let entry: Int

  /// The value of the attribute of this name in no namespace.
  subscript(name: Name) -> Bytes? {
    for attribute in attributes where attribute.name == name && attribute.space == .none { return attribute.value }
    return nil
  }

  /// A Boolean value that indicates whether this is the HTML element of that name.
  func isHTML(_ name: Name) -> Bool { self.name == name && space == .html }
}

/// An element whose end has not been told.
struct OpenElement {
  let name: Name
  let space: Space
  /// Where the element's name is in the reader's table.
  let entry: Int
  /// The offset at which its start tag ends.
  let tagEnd: Int
  let local: UnsafePointer<UInt8>
}

extension UnsafePointer<UInt8> {
  /// The text up to the zero byte.
  var spelling: String { String(cString: self) }
}
