import Testing

@testable import Workbooks

/// Workbooks as real programs write them.
@Suite struct FixtureTests {
  private static func cell(_ row: Int, _ column: Int, in sheet: Sheet) -> Cell? {
    sheet.rows.first { $0.number == row }?.cells.first { $0.column == column }
  }

  @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx"]) func areReadToTheirCells(name: String) throws {
    let book = try WorkbookReader.read(Fixture.bytes(name))
    #expect(book.sheets.map(\.name) == ["Điển hình", "Ẩn & kín", "Trống"])
    #expect(book.sheets.map(\.isHidden) == [false, true, false])
    #expect(book.modified?.hasPrefix("20") == true)
    let sheet = book.sheets[0]
    #expect(sheet.rows.map(\.number) == [1, 2, 3, 4, 5, 6, 7, 9])
    #expect(sheet.rows.filter(\.isHidden).map(\.number) == [6])
    #expect(sheet.merges == [CellRange(rows: 1...1, columns: 1...6)])
    #expect(sheet.hiddenColumns == [8...8])
    let values: [(Int, Int, Cell.Value)] = [
      (1, 1, .text("DANH SÁCH ĐIỂN HÌNH HIẾN ĐẤT")), (3, 1, .number(1)), (3, 2, .text("Nguyễn Văn An")),
      (3, 3, .number(1234.5)), (3, 4, .date(45402)), (3, 5, .boolean(true)), (4, 2, .text("Trần Thị Bình\nThôn Đông")),
      (4, 3, .number(0.1)), (4, 5, .boolean(false)), (5, 2, .text("  hai dấu cách  ")), (5, 3, .number(-7)),
      (5, 4, .text("20/4/2024")), (6, 2, .text("bị ẩn")), (7, 8, .text("cột ẩn")), (9, 2, .text("07525")),
    ]
    for (row, column, value) in values { #expect(Self.cell(row, column, in: sheet)?.value == value) }
    guard case .date(let moment)? = Self.cell(4, 4, in: sheet)?.value else { return #expect(Bool(false)) }
    #expect(abs(moment - 45402.354166667) < 1e-8)
    #expect(Self.cell(1, 1, in: book.sheets[1])?.value == .text("trong trang ẩn"))
  }

  @Test func ofLibreOfficeHaveResults() throws {
    let sheet = try WorkbookReader.read(Fixture.bytes("libreoffice.xlsx")).sheets[0]
    #expect(Self.cell(3, 6, in: sheet) == Cell(column: 6, value: .number(2469), isFormula: true))
    #expect(Self.cell(4, 6, in: sheet) == Cell(column: 6, value: .error("#DIV/0!"), isFormula: true))
    #expect(Self.cell(5, 6, in: sheet) == Cell(column: 6, value: .text("Nguyễn Văn An"), isFormula: true))
  }

  @Test func ofOpenpyxlHaveNone() throws {
    let sheet = try WorkbookReader.read(Fixture.bytes("openpyxl.xlsx")).sheets[0]
    for row in 3...5 {
      #expect(Self.cell(row, 6, in: sheet) == Cell(column: 6, value: .uncomputed, isFormula: true))
    }
  }

  @Test(arguments: ["openpyxl-1904.xlsx", "libreoffice-1904.xlsx"]) func of1904HaveDaysOf1900(name: String) throws {
    let sheet = try WorkbookReader.read(Fixture.bytes(name)).sheets[0]
    #expect(sheet.rows.flatMap(\.cells) == [Cell(column: 1, value: .date(45402))])
  }
}
