/// Writes a table as CSV text (RFC 4180): cells quoted only where they must be.
public struct CSVText: Sendable {
  /// Who opens the text.
  public enum Reader: Sendable {
    /// Programs, ours among them: line feeds, and every cell as it is.
    case program
    /// Excel: a byte-order mark, CRLF, and cells that it would run as formulas made plain text.
    case spreadsheet
    /// Excel on a machine set to Vietnamese: as `spreadsheet`, but between cells stands what that Excel splits at, a
    /// semicolon, since its comma is the decimal sign. A line `sep=;` would do as well, if Excel did not then forget the
    /// byte-order mark and garble every Vietnamese letter.
    case vietnameseSpreadsheet

    var separator: UInt8 { self == .vietnameseSpreadsheet ? UInt8(ascii: ";") : UInt8(ascii: ",") }
    var isSpreadsheet: Bool { self != .program }
  }

  /// What was written so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private let reader: Reader

  public init(for reader: Reader = .program) {
    self.reader = reader
    if reader.isSpreadsheet { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Appends one record and its line end.
  public mutating func row(_ cells: some Sequence<String>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(reader.separator) }
      isFirst = false
      append(reader.isSpreadsheet ? Self.neutralised(cell) : cell)
    }
    if reader.isSpreadsheet { bytes.append(UInt8(ascii: "\r")) }
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

  /// A cell that a spreadsheet would run as a formula, made plain text by an apostrophe (OWASP, CSV injection).
  public static func neutralised(_ cell: String) -> String {
    switch cell.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: "'" + cell
    default: cell
    }
  }

  private mutating func append(_ cell: String) {
    guard needsQuotes(cell) else {
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

  private func needsQuotes(_ cell: String) -> Bool {
    let text = cell.utf8
    guard let first = text.first, let last = text.last else { return false }
    if first == UInt8(ascii: " ") || last == UInt8(ascii: " ") { return true }
    return text.contains { byte in
      switch byte {
      case reader.separator, UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
      default: false
      }
    }
  }
}
