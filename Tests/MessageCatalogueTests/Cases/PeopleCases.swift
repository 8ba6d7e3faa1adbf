/// The table of honourees, the communes, and what else was given.
internal import CampaignModel

extension MessageChapter {
  static let communes = MessageChapter(
    title: "Xã, thị trấn",
    introduction: "Bảng “Xã, thị trấn” lập một lần, lúc bắt đầu; bảng khác đều dựa vào đó.",
    cases: [
      .check("communes-missing") { $0.removeRows(.communes) },
      .check("commune-code-form") { $0.set(.communes, "07558", "code", to: "KT-58") },
      .check("commune-code-twice") { $0.set(.communes, "07558", "code", to: "07525") },
      .check("commune-name-twice") { $0.set(.communes, "07561", "name", to: "Kiên Thành") },
      .check("commune-alias-taken") { $0.set(.communes, "07558", "aliases", to: "Hồng Giang") },
      .check("commune-tile-missing") { draft in
        draft.set(.communes, "07558", "tile_x", to: "")
        draft.set(.communes, "07558", "tile_y", to: "")
      },
      .check("commune-tile-range") { $0.set(.communes, "07558", "tile_x", to: "41") },
      .check("commune-tile-taken") { $0.set(.communes, "07558", "tile_x", to: "1") },
      .check("tile-half") { $0.set(.communes, "07558", "tile_y", to: "") },
    ])

  static let honourees = MessageChapter(
    title: "Hồ sơ điển hình",
    introduction: "Mỗi dòng của bảng “Điển hình” là một hồ sơ: một người, một hộ, hoặc một tập thể.",
    cases: [
      .check("id-form") { $0.set(.honourees, "HD-0004", "id", to: "Hồ sơ 4") },
      .check("id-personal") { $0.set(.honourees, "HD-0004", "id", to: "024085001234") },
      .check("id-reserved") { $0.set(.honourees, "HD-0004", "id", to: "index") },
      .check("same-dossier-twice") { $0.copy(.honourees, "HD-0004", ["id": "hd-0004", "area_m2": "65"]) },
      .person("honorific-missing", "title", ""),
      .person("honorific-unknown", "title", "Cụ"),
      .person("honorific-unknown", "title", "ông"),
      .person("honorific-kind-differs", "title", "Hộ ông"),
      .check("honorific-kind-differs") { $0.set(.honourees, "TT-0001", "title", to: "Ông") },
      .person("honorific-in-name", "name", "Ông Đặng Văn Khoan"),
      .person("name-not-a-name", "name", "Đặng Văn Khoan (2 lần)"),
      .person("name-letter-case", "name", "ĐẶNG VĂN KHOAN"),
      .person("name-letter-case", "name", "đặng văn khoan"),
      .person("two-people-in-name", "name", "Đặng Văn Khoan và Lê Thị Mười"),
      .check("same-person-twice") { $0.copy(.honourees, "HD-0004", ["id": "HD-0005"]) },
      .check("same-person-twice") {
        $0.copy(.honourees, "HD-0004", ["id": "HD-0005", "area_m2": "65", "confirm": "đang kiểm tra"])
      },
      .check("rows-left-out") {
        $0.copy(.honourees, "HD-0004", ["id": "HD-0005", "confirm": Confirmation.leaveOutAnswer])
      },
      .check("left-out-alone") { $0.set(.honourees, "HD-0004", "confirm", to: Confirmation.leaveOutAnswer) },
      .check("left-out-withheld") {
        $0.copy(
          .honourees, "HD-0003", ["consent": "không", "consent_scope": "", "confirm": Confirmation.leaveOutAnswer])
      },
      .check("donation-honouree-left-out") { draft in
        draft.copy(.honourees, "HD-0004", ["id": "HD-0005", "confirm": Confirmation.leaveOutAnswer])
        draft.set(.donations, "#1", "honouree", to: "HD-0005")
      },
      .check("same-achievement-twice") { $0.copy(.honourees, "HD-0004", ["id": "HD-0005", "level": "Cấp xã"]) },
      .person("households-unexpected", "households", "1"),
      .person("award-form-differs", "award", "Bằng khen"),
      .person("year-outside-campaign", "year", "2019"),
      .person("area-too-large", "area_m2", "7.500"),
      .person("area-impossible", "area_m2", "7.500.000"),
      .person("area-too-small", "area_m2", "0,075"),
      .person("money-too-small", "money_vnd", "1.500"),
      .person("contribution-missing", "area_m2", ""),
      .check("same-donation-twice") { $0.copy(.donations, "#1") },
      .person("personal-number-in-text", "summary", "Lùi rào hai mét; liên hệ 0912 345 678."),
      .check("withheld-name-in-text") { draft in
        draft.set(.honourees, "HD-0002", "consent", to: "không")
        draft.set(.honourees, "HD-0002", "consent_scope", to: "")
        draft.set(.honourees, "TT-0001", "summary", to: "Cả thôn theo bà Nguyễn Thị Ánh lùi rào.")
      },
      .check("withheld-name-in-text") { draft in
        draft.set(.honourees, "HD-0002", "consent", to: "không")
        draft.set(.honourees, "HD-0002", "consent_scope", to: "")
        draft.write("documents/to-roi.txt", "Tờ rơi mở đường\n\nGương bà Nguyễn Thị Ánh.\n")
      },
      .check("namesake-in-text") { draft in
        draft.set(.honourees, "HD-0002", "consent", to: "không")
        draft.set(.honourees, "HD-0002", "consent_scope", to: "")
        draft.set(.honourees, "HD-0002", "confirm", to: "Trùng tên: bà Ánh thôn Cầu Mới")
        draft.set(.honourees, "TT-0001", "summary", to: "Cả thôn theo bà Nguyễn Thị Ánh lùi rào.")
      },
    ])

  static let consent = MessageChapter(
    title: "Đồng ý công khai",
    introduction: """
      Tên và thông tin của một người chỉ được đăng khi người ấy đồng ý, có phạm vi, ngày và căn cứ. Ô để trống không \
      phải là đồng ý.
      """,
    cases: [
      .check("consent-blank") { draft in
        for column in ["consent", "consent_scope", "consent_date", "consent_reference"] {
          draft.set(.honourees, "HD-0003", column, to: "")
        }
      },
      .person("consent-answer-missing", "consent", ""),
      .person("consent-contradictory", "consent", "không"),
      .person("consent-scope-missing", "consent_scope", ""),
      .person("consent-page-missing", "consent_scope", "kỷ yếu"),
      .person("consent-unproven", "consent_date", ""),
      .person("consent-unproven", "consent_reference", ""),
      .person("consent-in-future", "consent_date", "8/6/2024"),
      .check("withdrawn-elsewhere") {
        $0.copy(
          .honourees, "HD-0003",
          ["id": "HD-0005", "level": "Cấp xã", "decision": "", "annex_no": "", "state": "Xin rút"])
      },
    ])

  static let decisions = MessageChapter(
    title: "Quyết định và chỉ tiêu",
    introduction: """
      Mỗi quyết định có một khóa (ví dụ QD-H) mà hồ sơ dẫn đến. Thứ tự trong phụ lục là thứ tự công bố.
      """,
    cases: [
      .check("id-twice") { $0.copy(.decisions, "QD-CHU", ["number": "36/QĐ-UBND"]) },
      .check("decision-number-form") { $0.set(.decisions, "QD-CHU", "number", to: "35") },
      .check("decision-date-missing") { $0.set(.decisions, "QD-CHU", "date", to: "") },
      .check("decision-date-after-updated") { $0.set(.decisions, "QD-CHU", "date", to: "20/5/2024") },
      .check("decision-after-conference") { $0.set(.decisions, "QD-CHU", "date", to: "19/4/2024") },
      .check("decision-issuer-mismatch") {
        $0.set(.decisions, "QD-H", "issuer", to: "Phó Chủ tịch UBND huyện Lục Ngạn")
      },
      .check("decision-issuer-commune-unknown") {
        $0.set(.decisions, "QD-CHU", "issuer", to: "Chủ tịch UBND xã Kiên Thàn")
      },
      .check("decision-commune-differs") { $0.set(.honourees, "HD-0002", "commune", to: "Kiên Thành") },
      .person("decision-level-differs", "level", "Cấp xã"),
      .person("decided-without-decision", "decision", ""),
      .person("decision-not-yet-decided", "state", "Đã trình"),
      .check("decision-names-nobody") { draft in
        draft.copy(.decisions, "QD-H", ["key": "QD-H2", "collectives": "", "households": "", "individuals": ""])
      },
      .check("decision-annulled") { $0.set(.decisions, "QD-CHU", "state", to: "Đã hủy bỏ") },
      .check("annex-count-differs") { $0.set(.decisions, "QD-H", "individuals", to: "2") },
      .person("annex-number-below-one", "annex_no", "0"),
      .person("annex-number-twice", "annex_no", "2"),
      .person("annex-number-gap", "annex_no", "5"),
      .person("annex-number-missing", "annex_no", ""),
      .check("annex-number-missing") { $0.set(.honourees, "HD-0002", "annex_no", to: "") },
      .check("quota-over") { $0.settings("max: 30", "max: 1") },
      .check("quota-undeclared") { $0.settings("kinds: [individual, household]", "kinds: [individual]") },
      .check("quota-choice-unknown") { draft in
        draft.settings("kinds: [individual, household]", "kinds: [individual]")
        draft.set(.honourees, "HD-0001", "quota", to: "Hộ gia đình")
      },
    ])
}
