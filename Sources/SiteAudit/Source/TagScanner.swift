/// Finds tags and attributes again in a document that was parsed before and is well-formed, to show a place exactly.
///
/// The parser says where it stands, not where a thing began; nothing here runs unless a finding is to be shown.
struct TagScanner {
  /// An attribute as the source writes it.
  struct Attribute: Equatable {
    let name: Range<Int>
    /// The value between its quotes, entities undecoded.
    let value: Range<Int>
  }

  let bytes: Bytes

  init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  /// The offset of the `<` of the start tag that ends at or after `offset`: no `<` can stand in between.
  func tagStart(before offset: Int) -> Int {
    var index = min(offset, bytes.count) - 1
    while index > 0, bytes[index] != UInt8(ascii: "<") { index -= 1 }
    return max(index, 0)
  }

  /// How many bytes `<name` takes at `start`.
  func tagNameLength(at start: Int) -> Int {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
    while index < bytes.count, !endsName(bytes[index]) { index += 1 }
    return max(1, index - start)
  }

  /// The attributes of the start tag at `start`, in their order.
  func attributes(ofTagAt start: Int) -> [Attribute] {
    var found: [Attribute] = []
    var index = start + tagNameLength(at: start)
    while index < bytes.count, found.count < 10_000 {
      while index < bytes.count, bytes[index].isSpace { index += 1 }
      let nameStart = index
      while index < bytes.count, !endsName(bytes[index]), bytes[index] != UInt8(ascii: "=") { index += 1 }
      let name = nameStart..<index
      while index < bytes.count, bytes[index].isSpace { index += 1 }
      guard !name.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: "=") else { break }
      index += 1
      while index < bytes.count, bytes[index].isSpace { index += 1 }
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else { break }
      let quote = bytes[index]
      let valueStart = index + 1
      index = valueStart
      while index < bytes.count, bytes[index] != quote { index += 1 }
      found.append(Attribute(name: name, value: valueStart..<index))
      index += 1
    }
    return found
  }

  /// The attribute spelled `name`, prefix and all, of the start tag at `start`.
  func attribute(_ name: String, ofTagAt start: Int) -> Attribute? {
    let wanted = Array(name.utf8)
    return attributes(ofTagAt: start).first { bytes.piece($0.name).elementsEqual(wanted) }
  }

  /// The offset of the `<` of the start tag with this number, the root's being 0.
  func tag(number: Int) -> Int? {
    var next = 0
    var left = number
    while let start = startTag(from: next) {
      if left == 0 { return start }
      left -= 1
      next = start + 1
    }
    return nil
  }

  /// The offset of the first start tag from `offset` on; comments, instructions and CDATA are passed over.
  func startTag(from offset: Int) -> Int? {
    var index = offset
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if bytes.starts(with: "<!--", at: index) {
        index = (bytes.firstOffset(of: "-->", from: index + 4) ?? bytes.count) + 3
      } else if bytes.starts(with: "<![CDATA[", at: index) {
        index = (bytes.firstOffset(of: "]]>", from: index + 9) ?? bytes.count) + 3
      } else if bytes.starts(with: "<?", at: index) {
        index = (bytes.firstOffset(of: "?>", from: index + 2) ?? bytes.count) + 2
      } else if bytes.starts(with: "<!", at: index) || bytes.starts(with: "</", at: index) {
        index = (bytes.firstOffset(of: ">", from: index + 2) ?? bytes.count) + 1
      } else {
        return index
      }
    }
    return nil
  }

  private func endsName(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
