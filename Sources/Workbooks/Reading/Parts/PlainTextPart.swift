/// Gathers the text of a part of whatever vocabulary: a paragraph at a time, the runs of each joined.
final class PlainTextPart: PartEvents {
  private(set) var paragraphs: [String] = []
  /// For each element that is open, whether its text stands for itself.
  private var isParagraph: [Bool] = []

  override func isRoot(_ name: ElementName, space: ElementName?) -> Bool {
    state.pointee.wantsText = true
    isParagraph.append(true)
    return true
  }

  override func isTold(of space: UnsafePointer<UInt8>?) -> Bool { true }

  override func start(_ name: ElementName, _ attributes: Attributes, depth: Int) -> Bool {
    // The cells of a workbook's sheet, which are read with their places.
    if name == "sheetData" { return false }
    gather(attributes)
    let isBreak = name == "tab" || name == "br" || name == "cr" || name == "s" || name == "line-break"
    if isBreak { append(UInt8(ascii: " ")) }
    let begins = depth == 2 || name == "p" || name == "h" || name == "si" || name == "text" || name == "tc"
    if begins { flush() }
    isParagraph.append(begins)
    return true
  }

  override func end(depth: Int) {
    if isParagraph.popLast() ?? true { flush() }
  }

  private func append(_ byte: UInt8) { withUnsafePointer(to: byte) { state.pointee.text.append($0, 1) } }

  private func flush() {
    let text = String(decoding: state.pointee.text.bytes, as: UTF8.self)
    state.pointee.text.clear()
    if text.utf8.contains(where: { $0 > 0x20 }) { paragraphs.append(text) }
  }

  /// What attributes say in words: who commented or changed something, what a picture is called, a sheet's name.
  private func gather(_ attributes: Attributes) {
    for index in 0..<attributes.count {
      guard let found = attributes.at(index) else { continue }
      let name = found.name
      let isText =
        name == "author" || name == "name" || name == "displayName" || name == "descr" || name == "title"
        || name == "string-value"
      // One word is no name of a person.
      guard isText, found.value.contains(where: { $0 <= 0x20 || $0 == 0x2D || $0 == 0x5F }) else { continue }
      paragraphs.append(found.value.spelling)
    }
  }
}
