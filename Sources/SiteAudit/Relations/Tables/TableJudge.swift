internal import Diagnostics

/// Judges the grids of a page's tables, and that `headers` names header cells of the same table.
/// Sources: HTML standard, 4.9.11 and 4.9.12.
///
/// Only cells that stand where cells may stand are counted; the others are the grammar's.
final class TableJudge: PageJudge {
  private struct Reference {
    let id: UInt64
    let offset: Int
    let length: Int
  }

  /// An open table: its grid, the offset at which its open parts began, and what its cells name.
  private struct Table {
    var grid = TableGrid()
    var isInGroup = false
    /// The open `colgroup` has a `col`, or a `span` and needs none.
    var groupHasColumns = false
    var headerCells: [UInt64] = []
    var references: [Reference] = []
  }

  /// The references of tables that have ended which named no header cell of their table.
  private var dangling: [Reference] = []
  private var tables: [Table] = []
  /// How many of `tables` are open; the others are kept for their memory.
  private var depth = 0
  private var budget = TableGrid.Budget()

  func hears(element name: String) -> Bool {
    switch Name(spelling: name) {
    case .table, .thead, .tbody, .tfoot, .tr, .td, .th, .col, .colgroup: true
    default: false
    }
  }

  func begin(_ page: Page) {
    depth = 0
    dangling.removeAll(keepingCapacity: true)
    budget = TableGrid.Budget()
  }

  func start(_ element: Element, _ page: Page) {
    guard element.space == .html else { return }
    if element.name == .table { return open() }
    guard depth > 0, let parent = page.parent, parent.space == .html else { return }
    switch element.name {
    case .tr:
      if parent.name == .table, !tables[depth - 1].isInGroup { beginGroup() }
      tables[depth - 1].grid.beginRow()
    case .td, .th: if parent.name == .tr { addCell(element, page) }
    case .colgroup: beginColumns(element, page)
    case .col: addColumn(element, page)
    default:
      guard parent.name == .table else { return }
      endGroup()
      beginGroup()
    }
  }

  func end(_ element: OpenElement, _ page: Page) {
    guard depth > 0, element.space == .html else { return }
    switch element.name {
    case .tr:
      let offset = TagScanner(page.source).tagStart(before: page.cursor)
      tables[depth - 1].grid.endRow(at: offset, &budget)
    case .thead, .tbody, .tfoot: endGroup()
    case .colgroup:
      if !tables[depth - 1].groupHasColumns { tables[depth - 1].grid.declare(span: 1, maker: element.tagEnd, &budget) }
    case .table: close(page)
    default: break
    }
  }

  // MARK: The parts of a table

  private func open() {
    if depth == tables.count { tables.append(Table()) }
    depth += 1
    tables[depth - 1].grid.begin()
    tables[depth - 1].isInGroup = false
    tables[depth - 1].headerCells.removeAll(keepingCapacity: true)
    tables[depth - 1].references.removeAll(keepingCapacity: true)
  }

  private func close(_ page: Page) {
    endGroup()
    tables[depth - 1].grid.end()
    depth -= 1
    for fault in tables[depth].grid.faults {
      if page.findings.isFull { return }
      report(fault, page)
    }
    let headerCells = Set(tables[depth].references.isEmpty ? [] : tables[depth].headerCells)
    dangling += tables[depth].references.filter { !headerCells.contains($0.id) }
  }

  /// Ids that are nowhere in the page are another judge's.
  func finish(_ page: Page) {
    for reference in dangling where page.links.hasID(reference.id) {
      if page.findings.isFull { return }
      let id = page.source.piece(reference.offset..<reference.offset + reference.length).text
      page.report(.headerElsewhere(id), at: reference.offset, length: reference.length)
    }
  }

  private func beginGroup() {
    tables[depth - 1].isInGroup = true
    tables[depth - 1].grid.beginGroup()
  }

  private func endGroup() {
    guard tables[depth - 1].isInGroup else { return }
    tables[depth - 1].isInGroup = false
    tables[depth - 1].grid.endGroup()
  }

  private func beginColumns(_ element: Element, _ page: Page) {
    let span = span(of: element)
    tables[depth - 1].groupHasColumns = span != nil
    guard let span else { return }
    tables[depth - 1].grid.declare(span: span, maker: page.cursor, &budget)
  }

  private func addColumn(_ element: Element, _ page: Page) {
    let span = span(of: element) ?? 1
    tables[depth - 1].groupHasColumns = true
    tables[depth - 1].grid.declare(span: span, maker: page.cursor, &budget)
  }

  private func span(of element: Element) -> Int? {
    element.attribute(.span).map { span($0.value, 1...1000) }
  }

  private func addCell(_ element: Element, _ page: Page) {
    var width = 1
    var height = 1
    var id: UInt64?
    for attribute in element.attributes where attribute.space == .none {
      switch attribute.name {
      case .colspan: width = span(attribute.value, 1...1000)
      case .rowspan:
        height = span(attribute.value, 0...65534)
        if height == 65534 { height = 0 }
      case .id: id = Hash.of(attribute.value)
      case .headers: note(attribute, page)
      default: break
      }
    }
    if element.name == .th, let id { tables[depth - 1].headerCells.append(id) }
    tables[depth - 1].grid.add(cell: page.cursor, columns: width, rows: height, &budget)
  }

  /// How far a span reaches: what is no number, or one of more than 31 bits, counts as 1.
  private func span(_ value: Bytes, _ bounds: ClosedRange<Int>) -> Int {
    guard let number = value.leadingNumber, number >= bounds.lowerBound else { return 1 }
    return min(number, bounds.upperBound)
  }

  // MARK: Headers

  private func note(_ attribute: Attribute, _ page: Page) {
    let start = page.offset(of: attribute)
    let isExact = page.offset(of: attribute.value) != nil
    attribute.value.forEachWord { word in
      let piece = attribute.value.piece(word)
      tables[depth - 1].references.append(
        Reference(
          id: Hash.of(piece), offset: isExact ? start + word.lowerBound : start,
          length: isExact ? word.count : attribute.value.count))
    }
  }

  // MARK: Findings

  /// Cells are kept by where their start tag ends.
  private func report(_ fault: TableGrid.Fault, _ page: Page) {
    let scanner = TagScanner(page.source)
    func place(_ tagEnd: Int) -> Int { scanner.tagStart(before: tagEnd) }
    func report(_ finding: Finding, _ start: Int) {
      page.report(finding, at: start, length: scanner.tagNameLength(at: start))
    }
    switch fault {
    case .overlap(let cell, let earlier):
      report(.cellsOverlap(earlier: page.findings.location(of: place(earlier))), place(cell))
    case .spansPastGroup(let cell): report(.rowspanPastGroup(), place(cell))
    case .rowWithoutCell(let end): report(.rowWithoutCell(), end)
    case .emptyColumns(let first, let last, let maker):
      report(.emptyColumns(first, last), place(maker))
    case .otherThanDeclared(let end, let width, let declared): report(.rowNotAsDeclared(width, declared), end)
    case .otherThanFirstRow(let end, let width, let first): report(.rowNotAsFirst(width, first), end)
    }
  }
}
