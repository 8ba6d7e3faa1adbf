/// Spells out a document's ids again, to suggest the one that was meant.
enum IDScan {
  static func ids(in bytes: Bytes) -> [String] {
    let scanner = TagScanner(bytes)
    var found: [String] = []
    var next = 0
    while found.count < 5_000, let start = scanner.startTag(from: next) {
      if let id = scanner.attribute("id", ofTagAt: start) { found.append(bytes.piece(id.value).text) }
      next = start + 1
    }
    return found
  }
}
