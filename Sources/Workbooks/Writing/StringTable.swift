/// Gathers the texts of cells, and writes them as `xl/sharedStrings.xml`.
struct StringTable {
  /// By their bytes: Swift takes two forms of one letter for equal, a file does not.
  private var texts = IndexedSet<[UInt8]>()
  private var uses = 0

  /// The number by which cells name the text.
  mutating func id(of text: String) -> Int {
    uses += 1
    return texts.insert(Array(text.utf8))
  }

  func part() -> [UInt8] {
    var xml = XMLBytes()
    xml.raw("<sst xmlns=\"\(Namespace.main)\" count=\"\(uses)\" uniqueCount=\"\(texts.values.count)\">")
    for text in texts.values {
      xml.raw("<si>")
      xml.element("t", String(decoding: text, as: UTF8.self))
      xml.raw("</si>")
    }
    xml.raw("</sst>")
    return xml.bytes
  }
}
