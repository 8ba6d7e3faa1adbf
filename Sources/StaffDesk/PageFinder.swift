internal import Diagnostics
internal import SiteContent

/// Finds the page that a row of the campaign's files is shown on, and the rows that a page is made from.
struct PageFinder: Sendable {
  private struct Row: Hashable {
    let file: String
    let sheet: String
    let row: Int
  }

  private let pages: Set<String>
  private let pageOfRow: [Row: String]

  init(_ plan: SitePlan?) {
    let files = (plan?.files ?? []).filter { $0.path.hasSuffix(".html") }
    pages = Set(files.map(\.path))
    var found: [Row: String] = [:]
    for file in files {
      // The first page made from a row is the row's own: a person's, a commune's, a decision's.
      for source in file.origin().sources {
        let row = Self.row(source)
        if found[row] == nil { found[row] = file.path }
      }
    }
    pageOfRow = found
  }

  /// The page that shows what stands at a place; `nil` where none does.
  func page(for place: SourceLocation) -> String? {
    pages.contains(place.file) ? place.file : pageOfRow[Self.row(place)]
  }

  private static func row(_ place: SourceLocation) -> Row {
    switch place.position {
    case .file: Row(file: place.file, sheet: "", row: 0)
    case .text(let line, _): Row(file: place.file, sheet: "", row: line)
    case .sheet(let sheet): Row(file: place.file, sheet: sheet, row: 0)
    case .cell(let sheet, let row, _): Row(file: place.file, sheet: sheet, row: row)
    }
  }
}
