/// Takes a delimited text apart into records and fields, as RFC 4180 and Excel write them, with the place of each.
///
/// A field is quoted when it begins with a quotation mark, after blanks; elsewhere a quotation mark is itself. Quoted
/// fields may hold line breaks and doubled quotation marks. CR, LF and CR LF end a record.
struct RecordScanner {
  /// One field: where its content stands.
  struct Field {
    /// The content's bytes, without the quotation marks around it.
    var start: Int
    var end: Int
    /// Where the field begins in the record's first line, counting Unicode scalars from 1; past the line's end for a
    /// field that begins on a later line.
    var column: Int32
    /// A Boolean value that indicates whether the content holds doubled quotation marks.
    var hasDoubledQuotes = false
    /// A Boolean value that indicates whether the content is printable ASCII alone.
    var isPlain = true
  }

  /// What is wrong with a record's form.
  enum Problem: Equatable {
    /// A quotation mark that nothing closes; where it stands.
    case unclosedQuote(line: Int, column: Int)
    /// A quotation mark that only the next cell's closes; where it stands, and where that was noticed.
    case quoteClosedByNext(line: Int, column: Int, noticedLine: Int, noticedColumn: Int)
    /// Something between a closing quotation mark and the next delimiter; where it stands.
    case textAfterQuote(line: Int, column: Int)
  }

  let bytes: [UInt8]
  let delimiter: UInt8
  /// The fields of the record that was read last.
  private(set) var fields: [Field] = []
  /// The record's first line, from 1.
  private(set) var line = 1
  /// The first thing wrong with the record's form.
  private(set) var problem: Problem?

  private var index: Int
  /// The line and column of the byte at `index`.
  private var currentLine = 1
  private var currentColumn: Int32 = 1
  /// Where a field begins that stands on a later line of the record.
  private var columnPastFirstLine: Int32?

  init(bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    index = 0
  }

  /// Skips the first line.
  mutating func skipLine() {
    while index < bytes.count, !atLineEnd { index += 1 }
    passLineEnd()
  }

  /// Reads the next record into `fields`.
  ///
  /// - Returns: `false` at the end of the text.
  mutating func next() -> Bool {
    guard index < bytes.count else { return false }
    fields.removeAll(keepingCapacity: true)
    problem = nil
    line = currentLine
    columnPastFirstLine = nil
    while true {
      readField()
      guard index < bytes.count else { return true }
      guard bytes[index] == delimiter else {
        passLineEnd()
        return true
      }
      index += 1
      currentColumn &+= 1
      // A delimiter at the very end is followed by one more field, an empty one.
      guard index < bytes.count else {
        fields.append(Field(start: index, end: index, column: columnPastFirstLine ?? currentColumn))
        return true
      }
    }
  }

  private var atLineEnd: Bool {
    bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
  }

  private mutating func passLineEnd() {
    guard index < bytes.count else { return }
    let isPair =
      bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
    index += isPair ? 2 : 1
    currentLine += 1
    currentColumn = 1
  }

  private mutating func readField() {
    var first = index
    while first < bytes.count, bytes[first] == UInt8(ascii: " ") { first += 1 }
    if first < bytes.count, bytes[first] == UInt8(ascii: "\"") {
      currentColumn &+= Int32(truncatingIfNeeded: first - index)
      index = first
      readQuoted()
    } else {
      readUnquoted()
    }
  }

  private mutating func readUnquoted() {
    let start = index
    var column = currentColumn
    var isPlain = true
    var at = index
    while at < bytes.count {
      let byte = bytes[at]
      if byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte & 0xC0 != 0x80 { column &+= 1 }
      if byte >= 0x7F || byte < 0x20 || byte == UInt8(ascii: "?") { isPlain = false }
      at += 1
    }
    fields.append(Field(start: start, end: at, column: columnPastFirstLine ?? currentColumn, isPlain: isPlain))
    index = at
    currentColumn = column
  }

  private mutating func readQuoted() {
    let opening = (line: currentLine, column: currentColumn)
    var field = Field(start: index + 1, end: index + 1, column: columnPastFirstLine ?? currentColumn)
    index += 1
    currentColumn &+= 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        currentColumn &+= 1
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
          field.end = index - 1
          fields.append(field)
          passTextAfterQuote(of: field, opening: opening)
          return
        }
        field.hasDoubledQuotes = true
      } else if atLineEnd {
        if columnPastFirstLine == nil { columnPastFirstLine = currentColumn }
        field.isPlain = false
        passLineEnd()
        continue
      } else if byte >= 0x7F || byte < 0x20 {
        field.isPlain = false
      }
      if byte & 0xC0 != 0x80 { currentColumn &+= 1 }
      index += 1
    }
    field.end = index
    fields.append(field)
    problem = problem ?? .unclosedQuote(line: opening.line, column: Int(opening.column))
  }

  /// Whether the quotation mark that closes a field, with text behind it, stands where one opens a cell, or so far on
  /// that several cells and lines lie within: the one before it was never closed.
  private func wasMeantToOpen(_ field: Field) -> Bool {
    let content = bytes[field.start..<field.end]
    guard let last = content.last(where: { $0 != UInt8(ascii: " ") }) else { return false }
    let isLineEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    if last == delimiter || isLineEnd(last) { return true }
    return content.contains(delimiter) && content.contains(where: isLineEnd)
  }

  /// Passes over what stands between a closing quotation mark and the next delimiter or line end: blanks only, by rights.
  private mutating func passTextAfterQuote(of field: Field, opening: (line: Int, column: Int32)) {
    while index < bytes.count, bytes[index] != delimiter, !atLineEnd {
      if bytes[index] != UInt8(ascii: " "), problem == nil {
        problem =
          wasMeantToOpen(field)
          ? .quoteClosedByNext(
            line: opening.line, column: Int(opening.column), noticedLine: currentLine,
            noticedColumn: Int(currentColumn) - 1)
          : .textAfterQuote(line: currentLine, column: Int(currentColumn))
      }
      if bytes[index] & 0xC0 != 0x80 { currentColumn &+= 1 }
      index += 1
    }
  }
}
