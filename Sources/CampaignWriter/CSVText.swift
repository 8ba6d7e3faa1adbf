/// Writes CSV text (RFC 4180, with line feeds): cells quoted only where they must be.
///
/// For files that the program reads back. It changes no cell, so a file meant to be opened in a spreadsheet needs its
/// formulas neutralised before.
public struct CSVText: Sendable {
  /// What was written so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Appends one record and its line feed.
  public mutating func row(_ cells: some Sequence<String>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      append(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Forgets what was written, so that a long table can be handed on piece by piece.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// A cell as it stands in a file: in quotation marks where it holds a comma, a quotation mark, a line break, or a
  /// blank at an end.
  public static func quoted(_ cell: String) -> String {
    var text = CSVText()
    text.append(cell)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private mutating func append(_ cell: String) {
    guard Self.needsQuotes(cell) else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ cell: String) -> Bool {
    let text = cell.utf8
    guard let first = text.first, let last = text.last else { return false }
    if first == UInt8(ascii: " ") || last == UInt8(ascii: " ") { return true }
    return text.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
      default: false
      }
    }
  }
}
