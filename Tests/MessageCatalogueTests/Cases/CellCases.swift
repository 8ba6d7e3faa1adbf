/// Cells and rows: letters, numbers, days, words, and names that stand for something in another table.
internal import CampaignModel

@testable internal import CampaignReader

extension MessageChapter {
  static let letters = MessageChapter(
    title: "Chữ trong ô",
    introduction: "Tên người được in đúng như đã gõ, nên chữ nào hỏng đều phải gõ lại.",
    cases: [
      .person("required-cell-empty", "state", ""),
      .check("required-cell-empty") { draft in
        draft.set(.honourees, "HD-0003", "name", to: "")
        draft.set(.honourees, "HD-0003", "state", to: "Được giới thiệu")
      },
      .person("look-alike-letter", "name", "\u{D0}ặng Văn Khoan"),
      .person("invisible-character", "name", "Đặng\u{200B} Văn Khoan"),
      .person("bidirectional-control", "name", "Đặng \u{202E}Văn Khoan"),
      .person("forbidden-control-character", "summary", "Lùi rào\u{7} hai mét."),
      .check("forbidden-control-character") { $0.write("stories/HD-0001.md", "Ông lùi\u{7} rào.\n") },
      .person("private-use-character", "summary", "\u{F0B7} Lùi rào hai mét."),
      .person("lost-letter", "name", "Đ?ng V?n Khoan"),
      .person("legacy-text", "name", "§Æng V¨n Khoan"),
      .person("name-line-break", "name", "Đặng Văn\nKhoan"),
      .person("cell-too-long", "summary", String(repeating: "Lùi rào hai mét. ", count: 1_100)),
    ])

  static let values = MessageChapter(
    title: "Số, ngày và từ trong danh sách",
    introduction: """
      Số viết theo lối Việt Nam: dấu chấm ngăn hàng nghìn, dấu phẩy mở phần lẻ (1.234,5). Ngày viết ngày/tháng/năm.
      """,
    cases: [
      .person("area-not-a-number", "area_m2", "hơn trăm"),
      .person("area-not-a-number", "area_m2", "60 triệu đồng"),
      .person("money-not-a-number", "money_vnd", "nhiều"),
      .person("labour-days-not-a-number", "labour_days", "vài buổi"),
      .check("count-not-a-number") { $0.set(.honourees, "TT-0001", "households", to: "cả thôn") },
      .check("count-not-a-number") {
        $0.settings(
          "funding:",
          "official_totals: [{label: Diện tích đã hiến, value: chưa rõ, unit: m², source: Báo cáo, date: 20/4/2024}]\nfunding:"
        )
      },
      .check("count-not-whole") { $0.set(.honourees, "TT-0001", "households", to: "43,5") },
      .check("count-not-whole") { $0.settings("max: 10", "max: mười") },
      .person("year-not-a-year", "year", "2022-2023"),
      .check("year-not-a-year") { $0.settings("conference: 2024", "conference: 24") },
      .check("year-not-a-year") { $0.settings("achievements: [2022, 2023]", "achievements: [2022-2023]") },
      .person("area-converted", "area_m2", "0,0075 ha"),
      .person("whole-number-comma", "money_vnd", "500,000"),
      .person("number-decimal-comma", "area_m2", "1,234"),
      .person("number-english-grouping", "area_m2", "1,234.5"),
      .person("number-rounded", "area_m2", "75,12345"),
      .check("qualifier-not-kept") { $0.set(.honourees, "TT-0001", "households", to: "hơn 40") },
      .person("date-not-a-date", "consent_date", "hôm họp thôn"),
      .person("date-month-first", "consent_date", "4/20/2024"),
      .person("date-two-digit-year", "consent_date", "8/3/24"),
      .person("date-without-day", "consent_date", "tháng 3/2024"),
      .person("date-without-year", "consent_date", "8/3"),
      .person("no-such-day", "consent_date", "31/2/2024"),
      .person("date-excel-serial", "consent_date", "45359"),
      .check("date-implausible") { $0.set(.activities, "GL-01", "date", to: "5/4/2014") },
      .person("yes-no-not-understood", "consent", "hỏi lại"),
      .person("unknown-kind", "kind", "Cá nhan tiêu biểu"),
      .person("unknown-state", "state", "Đã có quyết địn"),
      .person("unknown-land-kind", "land_kind", "đất ven sông"),
      .person("unknown-land-kind", "land_kind", "đất ở, đất vườn"),
      .check("unknown-phase") { $0.set(.materials, "TL-02", "phase", to: "Tháng Tư") },
      .person("unknown-quota", "quota", "Tổ liên gia"),
      .person("unknown-consent-scope", "consent_scope", "trang; báo chí"),
    ])

  static let references = MessageChapter(
    title: "Tên và mã dẫn đến bảng khác",
    introduction: """
      Xã, quyết định, cấp khen, mốc công việc và đơn vị phải ghi đúng như ở bảng hoặc mục khai ra chúng. Chương trình \
      gợi ý tên gần giống nhưng không tự đoán.
      """,
    cases: [
      .person("commune-unknown", "commune", "Kiên Thàn"),
      .person("commune-unknown", "commune", "Phố Mới"),
      .person("commune-marks-differ", "commune", "Kien Thanh"),
      .check("commune-marks-differ") { $0.set(.decisions, "QD-CHU", "issuer", to: "Chủ tịch UBND thị trấn Chu") },
      .person("commune-kind-differs", "commune", "thị trấn Kiên Thành"),
      .check("commune-code-lost-zero") { $0.set(.communes, "07558", "code", to: "7558") },
      .check("reference-ambiguous") { draft in
        draft.add(.communes, ["code": "07531", "name": "Tân Sơn", "kind": "xã", "tile_x": "2", "tile_y": "2"])
        draft.add(.communes, ["code": "07532", "name": "Tân Sớn", "kind": "xã", "tile_x": "3", "tile_y": "2"])
        draft.set(.honourees, "HD-0004", "commune", to: "Tan Son")
      },
      .person("commune-missing", "commune", ""),
      .person("level-unknown", "level", "Cấp tỉnh"),
      .check("level-missing") { draft in
        draft.set(.honourees, "HD-0004", "level", to: "")
        draft.set(.honourees, "HD-0004", "state", to: "Đã có quyết định")
      },
      .person("decision-unknown", "decision", "QD-HH"),
      .check("decisions-missing") { $0.removeRows(.decisions) },
      .check("unit-unknown") { $0.set(.progress, "#1", "unit", to: "Phòng Thuế") },
      .check("unit-unknown") { $0.set(.progress, "#1", "unit", to: "") },
      .check("milestone-unknown") { $0.set(.progress, "#1", "milestone", to: "Ban hành kế hoạch Hội nghi xã") },
      .check("office-unknown") { $0.set(.materials, "TL-01", "office", to: "Trung tâm Văn hoá thể thao") },
      .check("donation-honouree-unknown") { $0.set(.donations, "#1", "honouree", to: "HD-001") },
      .check("donation-honouree-unknown") { $0.set(.donations, "#1", "honouree", to: "GT-77") },
    ])
}

extension MessageCase {
  /// The base campaign with one cell of the dossier HD-0003 typed anew.
  static func person(_ id: String, _ column: String, _ text: String) -> MessageCase {
    .check(id) { $0.set(.honourees, "HD-0003", column, to: text) }
  }
}
