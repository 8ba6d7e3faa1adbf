/// Workbooks: their sheets, the rows among the people, merged and hidden cells, formulas.
internal import CampaignModel
internal import Diagnostics
internal import Workbooks

@testable internal import CampaignReader

extension MessageChapter {
  static let workbooks = MessageChapter(
    title: "Tệp Excel",
    introduction: """
      Mỗi bảng là một tệp Excel (ví dụ `honourees.xlsx`), hoặc một trang tính của `campaign.xlsx`. Chương trình chỉ đọc \
      tệp `.xlsx`.
      """,
    cases: [
      .file("workbook-incomplete") { Array($0.dropLast(400)) },
      .file("workbook-incomplete") { _ in [] },
      .file("workbook-damaged") { bytes in
        var bytes = bytes
        for index in bytes.indices.dropFirst(300).prefix(400) { bytes[index] = 0x2E }
        return bytes
      },
      .made("workbook-encrypted") { .workbookProblem(.encrypted, file: "honourees.xlsx") },
      .made("workbook-old-format") { .workbookProblem(.oldExcel, file: "honourees.xls") },
      .file("workbook-other-format") { _ in Array("<html><body><table><tr><td>STT</td></tr></table>".utf8) },
      .file("workbook-other-format") { _ in Array("Mã hồ sơ,Họ và tên\nHD-0001,Giáp Văn Ân\n".utf8) },
      .made("workbook-too-large") {
        .workbookProblem(.ratio(part: "xl/worksheets/sheet1.xml"), file: "honourees.xlsx")
      },
      .made("workbook-unsafe") { .workbookProblem(.unsafeName("../../sheet1.xml"), file: "honourees.xlsx") },
      .check("sheet-missing") { draft in
        draft.removeRows(.honourees)
        _ = draft.takeBook(.honourees)
        draft.book("honourees.xlsx", ["Sheet1", "Sheet2"].map { SheetDraft($0, [["Giáp Văn Ân", "186"]]) })
      },
      .check("sheets-for-one-table") { draft in
        let sheet = draft.takeBook(.honourees)
        var copy = sheet
        copy.name = "Điển hình (2)"
        draft.book("honourees.xlsx", [sheet, copy])
      },
      .check("sheet-not-used") { draft in
        draft.book("honourees.xlsx", [draft.takeBook(.honourees), SheetDraft("Nháp", [["Gọi lại cho xã Chũ"]])])
      },
      .check("sheet-of-other-table") { draft in
        draft.book("honourees.xlsx", [draft.takeBook(.honourees), draft.takeBook(.donations)])
      },
      .made("hidden-sheet") {
        .hiddenSheet(at: SourceLocation(file: "campaign.xlsx", position: .sheet("Hiến tặng")))
      },
    ])

  static let rows = MessageChapter(
    title: "Dòng, ô gộp và công thức trong tệp Excel",
    introduction: """
      Dòng tiêu đề có thể đứng dưới tên bảng. Dòng ví dụ của mẫu để nguyên thì được bỏ qua. Dòng cộng, tên nhóm và \
      phần ký tên không được đọc như một hồ sơ, và được nói rõ.
      """,
    cases: [
      .sheet("example-changed") { $0.rows[1][0] = .text("Ví dụ") },
      .sheet("total-rows") { sheet in
        var total = [Cell.Value?](repeating: nil, count: sheet.rows[0].count)
        total[1] = .text("Tổng cộng")
        total[sheet.column("Diện tích hiến (m²)") - 1] = .number(1601)
        sheet.rows.append(total)
      },
      .sheet("group-rows") { sheet in
        sheet.rows.insert([.text("I"), .text("Xã Kiên Thành")], at: 2)
        sheet.merges.append(CellRange(rows: 3...3, columns: 2...8))
      },
      .sheet("closing-rows") { sheet in
        sheet.rows += [[], [nil, .text("NGƯỜI LẬP BIỂU"), nil, nil, .text("TM. ỦY BAN NHÂN DÂN")]]
      },
      .sheet("hidden-rows") { $0.hiddenRows = [3, 4] },
      .sheet("hidden-columns") { sheet in
        let column = sheet.column("Chức danh")
        sheet.hiddenColumns = [column...column]
      },
      .sheet("merged-name-cell") { $0.merge(4...5, "Họ và tên") },
      .sheet("merged-cell") { $0.merge(4...5, "Diện tích hiến (m²)") },
      .sheet("merged-cell") { sheet in
        let column = sheet.column("Diện tích hiến (m²)")
        sheet.store(4, "Loại đất", nil)
        sheet.merges = [CellRange(rows: 4...4, columns: column...(column + 1))]
      },
      .sheet("merged-cell-filled") { $0.merge(3...5, "Xã/thị trấn") },
      .sheet("formula-error") { $0.store(5, "Diện tích hiến (m²)", .error("#REF!")) },
      .sheet("formula-without-value") { $0.store(5, "Diện tích hiến (m²)", .uncomputed) },
      .sheet("cell-true-false") { $0.store(5, "Diện tích hiến (m²)", .boolean(true)) },
      .sheet("cell-became-date") { $0.store(5, "Diện tích hiến (m²)", .date(45424)) },
      .sheet("cell-became-date") { $0.store(5, "Năm", .date(2023)) },
      .sheet("text-became-date") { $0.store(5, "Thành tích", .date(45424)) },
      .check("number-may-be-thousands") { draft in
        var sheet = draft.takeBook(.honourees)
        sheet.store(5, "Diện tích hiến (m²)", .number(1.234))
        draft.book("honourees.xlsx", [sheet])
      },
    ])
}

extension MessageCase {
  /// The base campaign with the workbook of honourees damaged.
  static func file(_ id: String, _ damage: @escaping @Sendable ([UInt8]) -> [UInt8]) -> MessageCase {
    MessageCase(id) { bench in
      var draft = CampaignDraft.base
      draft.write("honourees.xlsx", bytes: damage(try SheetDraft.bytes([draft.takeBook(.honourees)])))
      try bench.lay(draft)
      return await bench.check()
    }
  }
}
