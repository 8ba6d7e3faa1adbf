/// A table as CSV for Excel (RFC 4180): UTF-8 with a byte order mark, comma, CRLF.
struct CSVText: Sendable {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private mutating func append(_ cell: String) {
    let text = Self.neutralised(cell)
    let needsQuotes = text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20 }
    guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A cell that a spreadsheet would run as a formula, made plain text by an apostrophe (OWASP, CSV injection).
  static func neutralised(_ cell: String) -> String {
    switch cell.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: "'" + cell
    default: cell
    }
  }
}
