/// Tables: the form of CSV files, and the titles of columns.
internal import Diagnostics

@testable internal import CampaignReader

extension MessageChapter {
  static let textTables = MessageChapter(
    title: "Tệp CSV",
    introduction: """
      Ở tệp CSV, mỗi dòng là một hồ sơ, các ô ngăn nhau bằng dấu phẩy (hoặc dấu chấm phẩy, phím Tab). Ô nào có dấu phẩy \
      thì cả ô đặt trong dấu ngoặc kép. Những thông báo dưới đây không xảy ra với tệp Excel.
      """,
    cases: [
      .check("quote-not-closed") { $0.replace("donations.csv", "Đường ra đồng", with: "\"Đường ra đồng") },
      .check("quote-not-closed") {
        $0.replace("honourees.csv", "Lùi rào hai mét rưỡi.", with: "\"Lùi rào hai mét rưỡi.")
      },
      .check("text-after-quote") { $0.replace("donations.csv", "Đường ra đồng", with: "\"Đường\" ra đồng") },
      .check("row-too-short") { $0.layText(.delegates, "Đơn vị,Số đại biểu\nKiên Thành\n") },
      .check("row-too-long") { $0.layText(.delegates, "Đơn vị,Số đại biểu\nxã Kiên Thành, Lục Ngạn,2\n") },
      .check("row-shifted") { $0.replace("honourees.csv", "Kiên Thành,186,", with: "Kiên Thành,186,5,") },
    ])

  static let titles = MessageChapter(
    title: "Tiêu đề cột",
    introduction: """
      Chương trình nhận ra cột theo tiêu đề, không theo thứ tự; chữ hoa, dấu và khoảng trắng viết khác vẫn hiểu. Cột \
      STT và cột ghi chú được bỏ qua.
      """,
    cases: [
      .check("table-empty") { $0.layText(.delegates, "") },
      .check("header-not-recognised") { $0.layText(.delegates, "DANH SÁCH CỬ ĐI DỰ,\nĐơn vị,Số đại biểu\n") },
      .sheet("table-empty") { $0.rows = [] },
      .sheet("sheet-titles-not-found") { $0.rows.removeFirst() },
      .check("column-missing") { $0.removeColumn(.honourees, "consent") },
      .check("column-missing") { $0.rename(.honourees, "name", to: "Người nhường đất") },
      .check("column-missing") { $0.rename(.honourees, "area_m2", to: "Số đất") },
      .check("area-column-missing") { $0.removeColumn(.honourees, "area_m2") },
      .check("gift-columns-missing") { draft in
        for column in ["area_m2", "labour_days", "structures", "crops", "money_vnd"] {
          draft.removeColumn(.honourees, column)
        }
      },
      .check("consent-scope-column-missing") { $0.removeColumn(.honourees, "consent_scope") },
      .check("consent-scope-column-missing") { $0.rename(.honourees, "consent_scope", to: "Mức độ đăng") },
      .check("column-wrong-unit") { $0.rename(.honourees, "area_m2", to: "DT (ha)") },
      .check("column-wrong-unit") { $0.rename(.honourees, "area_m2", to: "Diện tích (sào)") },
      .check("column-wrong-unit") { $0.rename(.donations, "area_m2", to: "Diện tích hiến (km²)") },
      .check("column-misspelt") { $0.rename(.honourees, "commune", to: "Xã/thị tấn") },
      .check("column-duplicate") { $0.addColumn(.honourees, "Họ tên", "Giáp Văn Ân") },
      .check("column-unknown") { $0.addColumn(.delegates, "Người nhập", "Lan") },
      .check("column-untitled") { $0.addColumn(.delegates, "", "đã gọi") },
      .check("column-private") { $0.addColumn(.honourees, "Số điện thoại", "0912345678") },
      .check("too-many-columns") { draft in
        for number in 1...Limits.columns { draft.addColumn(.delegates, "Tuần \(number)", "1") }
      },
      .made("too-many-rows") {
        .workbookProblem(.tooManyRows(sheet: "Điển hình", limit: Limits.rows), file: "honourees.xlsx")
      },
    ])
}
