/// Workbooks: their sheets, the rows among the people, merged and hidden cells, formulas.
internal import CampaignModel
internal import Diagnostics
internal import Workbooks

@testable internal import CampaignReader

extension MessageChapter {
  static let sheets = MessageChapter(
    title: "Tệp Excel và trang tính",
    introduction: """
      Mỗi bảng là một tệp Excel (ví dụ `honourees.xlsx`), hoặc một trang tính của `campaign.xlsx`. Dòng tiêu đề có thể \
      đứng dưới tên bảng; dòng ví dụ, dòng cộng và phần ký tên không được đọc.
      """,
    cases: [
      .made("sheet-missing") { .sheetMissing(.honourees, file: "honourees.xlsx", sheets: ["Sheet1", "Sheet2"]) },
      .made("sheets-for-one-table") {
        .sheetsForOneTable(
          .honourees,
          places: ["Điển hình", "Điển hình (2)"].map { SourceLocation(file: "honourees.xlsx", position: .sheet($0)) })
      },
      .made("sheet-not-used") {
        .sheetNotUsed(isHidden: false, at: SourceLocation(file: "campaign.xlsx", position: .sheet("Nháp")))
      },
      .made("hidden-sheet") {
        .hiddenSheet(at: SourceLocation(file: "campaign.xlsx", position: .sheet("Hiến tặng")))
      },
      .sheet("sheet-titles-not-found") { $0.rows.removeFirst() },
      .sheet("table-empty") { $0.rows = [] },
      .sheet("example-rows") { $0.rows[1][0] = .text("Ví dụ") },
      .sheet("total-rows") { sheet in
        var total = [Cell.Value?](repeating: nil, count: sheet.rows[0].count)
        total[1] = .text("Tổng cộng")
        total[sheet.column("area_m2") - 1] = .number(1601)
        sheet.add(total)
      },
      .sheet("group-rows") { sheet in
        sheet.rows.insert([.text("I"), .text("Xã Kiên Thành")], at: 2)
        sheet.merges.append(CellRange(rows: 3...3, columns: 2...8))
      },
      .sheet("closing-rows") { sheet in
        sheet.add([])
        sheet.add([nil, .text("NGƯỜI LẬP BIỂU"), nil, nil, .text("TM. ỦY BAN NHÂN DÂN")])
      },
      .sheet("hidden-rows") { $0.hiddenRows = [3, 4] },
      .sheet("hidden-columns") { sheet in
        let column = sheet.column("position")
        sheet.hiddenColumns = [column...column]
      },
      .sheet("merged-name-cell") { $0.merge(4...5, "name") },
      .sheet("merged-cell") { $0.merge(4...5, "area_m2") },
      .sheet("merged-cell") { sheet in
        let column = sheet.column("area_m2")
        sheet.store(4, "land_kind", nil)
        sheet.merges = [CellRange(rows: 4...4, columns: column...(column + 1))]
      },
      .sheet("merged-cell-filled") { $0.merge(3...5, "commune") },
      .sheet("formula-error") { $0.store(5, "area_m2", .error("#REF!")) },
      .sheet("formula-without-value") { $0.store(5, "area_m2", .error("")) },
      .sheet("cell-true-false") { $0.store(5, "area_m2", .boolean(true)) },
      .sheet("cell-became-date") { $0.store(5, "area_m2", .date(45424)) },
      .sheet("cell-became-date") { $0.store(5, "year", .date(2023)) },
      .sheet("text-became-date") { $0.store(5, "summary", .date(45424)) },
    ])
}
