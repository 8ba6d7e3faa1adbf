internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// Reads a table from a delimited text: records become rows, with the place of every cell.
struct TextTableReader {
  /// What became of a file.
  struct Outcome {
    /// `nil` where not even the titles could be read.
    let table: Table?
    /// A Boolean value that indicates whether every record was read: what is not there may be missed elsewhere.
    let isComplete: Bool
    let source: SourceText
  }

  private let schema: TableSchema
  private let file: TextFile
  private var scanner: RecordScanner
  private var header: HeaderReader?
  private var rows: [Table.Row] = []
  private var isComplete = true
  /// The bytes that messages must not show.
  private var hidden: [Range<Int>] = []
  private var gaps: ColumnGaps?
  /// The untitled columns that were found to hold something.
  private var untitledInUse: Set<Int> = []

  /// Reads the table of `file`.
  static func read(_ file: TextFile, schema: TableSchema, log: inout ProblemLog) -> Outcome {
    let finding = DelimiterSniffer(schema: schema).sniff(file.bytes, prefersTab: file.path.hasSuffix(".tsv"))
    var reader = TextTableReader(file: file, schema: schema, finding: finding)
    reader.readHeader(log: &log)
    if reader.header?.isRecognised == true { reader.readRows(log: &log) }
    var source = SourceText(bytes: file.bytes)
    source.delimiter = finding.delimiter
    source.hidden = reader.hidden
    return Outcome(table: reader.table, isComplete: reader.isComplete, source: source)
  }

  private init(file: TextFile, schema: TableSchema, finding: DelimiterSniffer.Finding) {
    self.file = file
    self.schema = schema
    scanner = RecordScanner(bytes: file.bytes, delimiter: finding.delimiter)
    if finding.isDeclared { scanner.skipLine() }
  }

  private var table: Table? {
    guard let header, header.isRecognised else { return nil }
    return Table(name: schema.name, file: file.path, headerRow: header.line, columns: header.columns, rows: rows)
  }

  // MARK: Titles

  private mutating func readHeader(log: inout ProblemLog) {
    while scanner.next() {
      if scanner.problem == nil, isBlank { continue }
      if let problem = scanner.problem {
        log.add(.badRecord(problem, file: file.path))
        isComplete = false
        return
      }
      guard scanner.fields.count <= Limits.columns else {
        log.add(.tooManyColumns(at: place(line: scanner.line, column: 1)))
        isComplete = false
        return
      }
      let titles = scanner.fields.map { field in
        HeaderReader.Title(
          text: CellText.cleaned(content(of: field)).text, line: scanner.line, column: Int(field.column))
      }
      header = HeaderReader(schema: schema, file: file.path, line: scanner.line, titles: titles, log: &log)
      isComplete = header.map { $0.isRecognised && !$0.lacksColumn } ?? false
      return
    }
    log.add(.emptyTable(schema, at: SourceLocation(file: file.path)))
    isComplete = false
  }

  // MARK: Rows

  private mutating func readRows(log: inout ProblemLog) {
    guard let header else { return }
    gaps = ColumnGaps(header)
    defer { for diagnostic in gaps?.diagnostics ?? [] { log.add(diagnostic) } }
    while scanner.next() {
      if let problem = scanner.problem {
        log.add(.badRecord(problem, file: file.path))
        switch problem {
        case .unclosedQuote, .quoteClosedByNext: isComplete = false
        case .textAfterQuote: break
        }
        hideAll(header)
        continue
      }
      if isBlank { continue }
      guard rows.count < Limits.rows else {
        log.add(.tooManyRows(at: place(line: scanner.line, column: 1)))
        isComplete = false
        return
      }
      guard hasWidth(of: header, log: &log) else {
        hideAll(header)
        continue
      }
      let row = readRow(header, log: &log)
      // A row that holds a running number alone, or a note, says nothing.
      if row.cells.contains(where: { !$0.isEmpty }) {
        gaps?.note(row: row.cells)
        rows.append(row)
      }
    }
    for index in untitledInUse.sorted() {
      log.add(
        .untitledColumn(place(line: header.line, column: header.columns[index].position), number: String(index + 1)))
    }
  }

  /// Whether the record has a field for every title; blank ones too many are passed over.
  private mutating func hasWidth(of header: HeaderReader, log: inout ProblemLog) -> Bool {
    let fields = scanner.fields
    let width = header.columns.count
    if fields.count < header.titledWidth {
      log.add(
        .tooFewFields(at: place(line: scanner.line, column: 1), found: fields.count, expected: header.titledWidth))
      return false
    }
    if let extra = fields.dropFirst(width).first(where: { !isBlank($0) }) {
      let shift = RowShift(cells: fields.map { content(of: $0) }, columns: header.columns, schema: schema) { index in
        place(line: scanner.line, column: Int(fields[index].column), title: header.columns[index].title)
      }
      if let shift {
        log.add(.rowShifted(shift))
        return false
      }
      log.add(
        .tooManyFields(
          at: place(line: scanner.line, column: Int(extra.column)), found: fields.count, expected: width,
          delimiter: scanner.delimiter))
      return false
    }
    return true
  }

  private mutating func readRow(_ header: HeaderReader, log: inout ProblemLog) -> Table.Row {
    var cells: [String] = []
    var positions: [Int32] = []
    cells.reserveCapacity(header.columns.count)
    positions.reserveCapacity(header.columns.count)
    for index in header.columns.indices {
      guard index < scanner.fields.count else {
        cells.append("")
        positions.append(1)
        continue
      }
      let field = scanner.fields[index]
      positions.append(field.column)
      switch header.uses[index] {
      case .read: cells.append(cell(field, header.columns[index], log: &log))
      case .skip: cells.append("")
      case .hide:
        cells.append("")
        if field.start < field.end { hidden.append(field.start..<field.end) }
        if gaps?.isLooking == true {
          let text = content(of: field)
          gaps?.note(index, text)
        }
        if header.columns[index].title.isEmpty, !isBlank(field) { untitledInUse.insert(index) }
      }
    }
    return Table.Row(number: scanner.line, cells: cells, positions: positions)
  }

  /// Keeps a record out of messages whose fields cannot be told apart, where one of them may be personal data.
  private mutating func hideAll(_ header: HeaderReader) {
    guard header.uses.contains(.hide) else { return }
    for field in scanner.fields where field.start < field.end { hidden.append(field.start..<field.end) }
  }

  // MARK: Cells

  /// The text of a cell that is read, cleaned, with what was found in it in the log.
  private func cell(_ field: RecordScanner.Field, _ column: Table.Column, log: inout ProblemLog) -> String {
    let range = trimmed(field)
    if range.isEmpty { return "" }
    let at = { place(line: scanner.line, column: Int(field.column), title: column.title) }
    guard range.count <= Limits.cell else {
      log.add(.cellTooLong(at: at()))
      // Its beginning, so that the cell does not count as blank.
      return String(content(of: field, range.lowerBound..<(range.lowerBound + 200)).prefix(50)) + "…"
    }
    if field.isPlain, !field.hasDoubledQuotes { return String(decoding: file.bytes[range], as: UTF8.self) }
    let text = content(of: field, range)
    guard CellText.mayNeedCleaning(file.bytes[range]) else { return text }
    let (clean, findings) = CellText.cleaned(text)
    for finding in findings { log.add(.cellFinding(finding, in: text, at: at())) }
    return clean
  }

  /// The bytes of a field without blanks at its ends.
  private func trimmed(_ field: RecordScanner.Field) -> Range<Int> {
    var (start, end) = (field.start, field.end)
    while start < end, isSpace(file.bytes[start]) { start += 1 }
    while start < end, isSpace(file.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The text of a field, doubled quotation marks made single.
  private func content(of field: RecordScanner.Field, _ range: Range<Int>? = nil) -> String {
    let bytes = file.bytes[range ?? trimmed(field)]
    guard field.hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      if byte == UInt8(ascii: "\""), isSecond {
        isSecond = false
        continue
      }
      isSecond = byte == UInt8(ascii: "\"")
      single.append(byte)
    }
    return String(decoding: single, as: UTF8.self)
  }

  private var isBlank: Bool { scanner.fields.allSatisfy(isBlank) }

  private func isBlank(_ field: RecordScanner.Field) -> Bool { trimmed(field).isEmpty }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func place(line: Int, column: Int, title: String? = nil) -> SourceLocation {
    SourceLocation(file: file.path, line: line, column: column, columnTitle: title)
  }
}
