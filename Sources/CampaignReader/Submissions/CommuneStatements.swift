internal import CampaignModel
internal import Diagnostics
internal import VietnameseText
internal import Workbooks

/// A cell of a workbook that says whose workbook it is.
struct CommuneStatement: Equatable {
  enum Meaning: Equatable {
    case commune(Commune.ID)
    /// Several communes could be meant; holds their full names.
    case ambiguous([String])
    /// No commune of the list; with the name that was probably meant.
    case unknown(suggestion: String?)
    /// The label is there, and nothing stands beside it.
    case blank
  }

  let text: String
  let place: SourceLocation
  let meaning: Meaning
}

/// Reads whose workbook it is from the cover sheet and from the titles above a table: `Xã/thị trấn: Tân Sơn`, in one cell
/// or in two, and `UBND XÃ TÂN SƠN`.
struct CommuneStatements {
  typealias Heading = SheetTableReader.Heading

  let finder: CommuneFinder

  private static let labels: Set<String> = [
    "xa", "thi tran", "xa thi tran", "xa hoac thi tran", "ten xa", "ten xa thi tran", "ma xa", "don vi", "ten don vi",
    "don vi gui", "don vi bao cao", "dia ban",
  ]
  /// Labels that stand before other things too, such as a unit of measure: `Đơn vị: m²`.
  private static let looseLabels: Set<String> = ["don vi", "ten don vi", "dia ban"]
  private static let committees = ["ubnd xa ", "ubnd thi tran ", "uy ban nhan dan xa ", "uy ban nhan dan thi tran "]

  /// What the cover sheet says.
  func onCover(_ sheet: Sheet, of file: String) -> [CommuneStatement] {
    let texts = sheet.rows.flatMap { row in
      row.cells.compactMap { cell in
        Self.text(of: cell).map { text in
          let position = SourceLocation.Position.cell(sheet: sheet.name, row: row.number, column: cell.column)
          return Heading(text: text, place: SourceLocation(file: file, position: position))
        }
      }
    }
    return read(texts, isCover: true)
  }

  /// What the titles above a table say.
  func above(_ headings: [Heading]) -> [CommuneStatement] { read(headings, isCover: false) }

  private func read(_ texts: [Heading], isCover: Bool) -> [CommuneStatement] {
    var statements: [CommuneStatement] = []
    // The cell beside a label is that label's value and no title.
    var taken: SourceLocation?
    for (index, heading) in texts.enumerated() where heading.place != taken {
      guard let label = Self.label(heading.text) else {
        if let statement = title(heading) { statements.append(statement) }
        continue
      }
      let next = index + 1 < texts.count ? texts[index + 1] : nil
      let value = label.value.isEmpty ? next.flatMap { $0.isBeside(heading) ? $0 : nil } : heading
      taken = value?.place
      let text = label.value.isEmpty ? value?.text ?? "" : label.value
      let statement = CommuneStatement(
        text: text, place: value?.place ?? heading.cellToTheRight, meaning: meaning(of: text))
      if case .commune = statement.meaning {
        statements.append(statement)
      } else if isCover || !Self.looseLabels.contains(label.key) {
        statements.append(statement)
      }
    }
    return statements
  }

  /// What the value beside a label means.
  private func meaning(of text: String) -> CommuneStatement.Meaning {
    // “Xã: ………” is a form nobody filled in.
    guard !Folding.key(text).isEmpty else { return .blank }
    switch finder.names.match(text) {
    case .found(let id): return .commune(id)
    case .ambiguous(let names): return .ambiguous(names)
    case .unknown(let suggestion):
      let mentioned = finder.communes(in: text, .fileName)
      if mentioned.count > 1 { return .ambiguous(mentioned.compactMap { finder.names.commune($0)?.fullName }) }
      return mentioned.first.map { .commune($0) } ?? .unknown(suggestion: suggestion ?? finder.suggestion(for: text))
    }
  }

  /// What a line without a label says; `nil` where it speaks of no commune, or of several.
  private func title(_ heading: Heading) -> CommuneStatement? {
    let mentioned = finder.communes(in: heading.text, .title)
    if mentioned.count == 1 {
      return CommuneStatement(text: heading.text, place: heading.place, meaning: .commune(mentioned[0]))
    }
    guard mentioned.isEmpty, let committee = committee(in: heading.text) else { return nil }
    return CommuneStatement(
      text: heading.text, place: heading.place, meaning: .unknown(suggestion: finder.suggestion(for: committee)))
  }

  /// The name behind `UBND xã` at the beginning of a line, which can be nothing but a commune's.
  private func committee(in text: String) -> String? {
    let key = Folding.key(text)
    guard let prefix = Self.committees.first(where: key.hasPrefix) else { return nil }
    let words = prefix.split(separator: " ").count
    let rest = text.split(whereSeparator: \.isWhitespace).dropFirst(words).joined(separator: " ")
    // A form nobody filled in: “UBND xã ………”.
    return Folding.key(rest).isEmpty ? nil : rest
  }

  /// The label that a text is or begins with, and what stands behind its colon.
  private static func label(_ text: String) -> (key: String, value: String)? {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
    let key = Folding.key(String(parts[0]))
    guard labels.contains(key) else { return nil }
    return (key, parts.count > 1 ? String(parts[1]).trimmedAndCollapsed : "")
  }

  /// What a cell shows, as far as it may name a commune.
  private static func text(of cell: Cell) -> String? {
    switch cell.value {
    case .text(let text): CellText.cleaned(text).text
    // A code that lost its zero.
    case .number(let number): Int(exactly: number).map(String.init)
    case .date, .boolean, .error, .uncomputed: nil
    }
  }
}

extension SheetTableReader.Heading {
  /// Whether this is the next cell with a value in the row of `other`.
  fileprivate func isBeside(_ other: Self) -> Bool {
    guard case .cell(let sheet, let row, let column) = place.position,
      case .cell(sheet, row, let before) = other.place.position
    else { return false }
    return column > before
  }

  fileprivate var cellToTheRight: SourceLocation {
    guard case .cell(let sheet, let row, let column) = place.position else { return place }
    return SourceLocation(file: place.file, position: .cell(sheet: sheet, row: row, column: column + 1))
  }
}
