/// Workbooks that communes sent: whose they are, and what is in them.
internal import CampaignModel

extension MessageChapter {
  static let submissions = MessageChapter(
    title: "Tệp do các xã gửi",
    introduction: """
      Tệp xã gửi để trong thư mục `submissions`, mỗi xã một tệp. Chương trình cần biết tệp là của xã nào: theo trang \
      “Thông tin chung”, dòng chữ phía trên bảng, tên tệp, hoặc cột xã của từng dòng.
      """,
    cases: [
      .check("submission-commune-missing") {
        $0.book("submissions/bao-cao.xlsx", [.sent(["name": "Lê Văn Mới", "commune": ""])])
      },
      .check("submission-commune-missing") {
        $0.book("submissions/kien-than.xlsx", [.sent(["name": "Lê Văn Mới", "commune": ""])])
      },
      .check("submission-commune-unknown") {
        $0.book("submissions/bao-cao.xlsx", [.cover("Kiên Thàn"), .sent(["commune": ""])])
      },
      .check("submission-commune-unknown") {
        $0.book("submissions/bao-cao.xlsx", [.cover("Phố Mới"), .sent(["commune": ""])])
      },
      .check("submission-cells-differ") { draft in
        var sheet = SheetDraft.sent(["commune": ""])
        sheet.rows.insert([.text("UBND XÃ HỒNG GIANG")], at: 0)
        draft.book("submissions/kien-thanh.xlsx", [.cover("Kiên Thành"), sheet])
      },
      .check("submission-file-name-differs") {
        $0.book("submissions/hong-giang.xlsx", [.cover("Kiên Thành"), .sent(["commune": ""])])
      },
      .check("submission-row-differs") {
        $0.book("submissions/kien-thanh.xlsx", [.cover("Kiên Thành"), .sent(["commune": "Hồng Giang"])])
      },
      .check("submission-row-differs") { draft in
        draft.book(
          "submissions/kien-thanh.xlsx",
          [.cover("Kiên Thành"), SheetDraft(.delegates, [["unit": "Hồng Giang", "number": "3"]])])
      },
      .check("submission-of-several-communes") { draft in
        draft.book(
          "submissions/cum-1.xlsx",
          [
            SheetDraft(
              .conferences,
              [["unit": "Kiên Thành", "date": "17/4/2024"], ["unit": "Hồng Giang", "date": "18/4/2024"]])
          ])
      },
      .check("submission-second-file") { draft in
        draft.book("submissions/kien-thanh.xlsx", [.sent(["commune": "Kiên Thành"])])
        draft.book(
          "submissions/kien-thanh-bo-sung.xlsx",
          [.sent(["id": "KT-02", "title": "Bà", "name": "Lê Thị Hai", "commune": "Kiên Thành"])])
      },
      .check("submission-empty") { $0.book("submissions/kien-thanh.xlsx", [.cover("Kiên Thành")]) },
      .check("submission-not-workbook") { $0.write("submissions/kien-thanh.csv", "Mã hồ sơ,Họ và tên\n") },
      .check("submission-not-table") { $0.write("submissions/kien-thanh.docx", "x") },
      .check("submission-not-table") { $0.write("submissions/kien-thanh.rar", "x") },
      .check("submission-folder-not-read") { $0.write("submissions/gửi lần 1/kien-thanh.xlsx", "x") },
      .check("submission-sheet-unknown") {
        $0.book(
          "submissions/kien-thanh.xlsx", [.sent(["commune": "Kiên Thành"]), SheetDraft("Tiến độo", [["Đã họp thôn"]])])
      },
      .check("submission-sheet-unknown") {
        $0.book(
          "submissions/kien-thanh.xlsx", [.sent(["commune": "Kiên Thành"]), SheetDraft("Nháp", [["Gọi lại"]])])
      },
      .check("submission-sheet-not-read") { draft in
        let rows = [["Người", "Việc", "Máy"], ["Giáp Văn Ân", "trực", "2"], ["Lê Thị Hai", "trực", "3"]]
        draft.book("submissions/kien-thanh.xlsx", [.sent(["commune": "Kiên Thành"]), SheetDraft("Danh bạ", rows)])
      },
      .check("submission-sheet-ambiguous") { draft in
        draft.book(
          "submissions/kien-thanh.xlsx",
          [SheetDraft("Sheet1", [["Đơn vị", "Ngày", "Tiến độ"], ["Kiên Thành", "17/4/2024", "Hoàn thành"]])])
      },
      .check("submission-sheet-twice") { draft in
        draft.book(
          "submissions/kien-thanh.xlsx",
          [
            .sent(["commune": "Kiên Thành"]),
            .sent(named: "Điển hình thôn Khe", ["id": "KT-02", "name": "Lê Thị Hai", "commune": "Kiên Thành"]),
          ])
      },
      .check("submission-table-not-read") {
        $0.book(
          "submissions/kien-thanh.xlsx", [.sent(["commune": "Kiên Thành"]), SheetDraft(.decisions, of: .base)])
      },
      .check("file-repeats-another") { draft in
        let people = (1...9).map { number in
          ["id": "KT-1\(number)", "name": ["An", "Bình", "Cả", "Dần", "Giáp", "Hai", "Kha", "Lan", "Mão"][number - 1]]
        }
        let rows = people.map {
          SheetDraft.person($0.merging(["title": "Bà", "name": "Lê Thị \($0["name"] ?? "")"]) { $1 })
        }
        draft.book("submissions/kien-thanh.xlsx", [SheetDraft(.honourees, rows)])
        draft.book("submissions/kien-thanh-sua.xlsx", [SheetDraft(.honourees, rows)])
      },
    ])
}

extension SheetDraft {
  /// A row as a commune sends it.
  static func person(_ cells: [String: String]) -> [String: String] {
    [
      "id": "KT-01", "kind": "Cá nhân", "title": "Ông", "name": "Lê Văn Mới", "village": "Thôn Khe",
      "commune": "Kiên Thành", "area_m2": "60", "year": "2023", "level": "Cấp huyện", "state": "Được giới thiệu",
    ].merging(cells) { $1 }
  }

  /// The sheet of honourees with one such row.
  static func sent(named name: String? = nil, _ cells: [String: String]) -> SheetDraft {
    SheetDraft(.honourees, named: name, [person(cells)])
  }

  /// The sheet on which a commune says who it is.
  static func cover(_ commune: String) -> SheetDraft {
    SheetDraft(WorkbookConventions.coverSheet, [["Xã/thị trấn", commune], ["Người lập", "Nguyễn Văn Mẫu"]])
  }
}
