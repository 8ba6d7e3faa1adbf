internal import Diagnostics

extension Rule {
  static let structuredData = [
    jsonLDContext, jsonLDType, jsonLDPropertyMissing, jsonLDDate, jsonLDAddress, jsonLDPosition,
  ]

  private static let why = Phrase(
    vi: "Máy tìm kiếm bỏ qua dữ liệu thiếu hoặc sai, nên sự kiện, bộ dữ liệu không hiện đúng trong kết quả.",
    en: "Search engines ignore data that lack something, so that events and data sets are not shown as such.")

  static let jsonLDContext = Rule(
    DiagnosticKind("json-ld-context", .error), isHouse: true,
    title: Phrase(
      vi: "JSON-LD ghi @context là https://schema.org", en: "JSON-LD says that its context is https://schema.org"),
    why: why, good: block("\"@context\":\"https://schema.org\",\"@type\":\"Person\",\"name\":\"An\""),
    bad: block("\"@context\":\"‸https://schemas.org\",\"@type\":\"Person\",\"name\":\"An\""))

  static let jsonLDType = Rule(
    DiagnosticKind("json-ld-type", .error), isHouse: true,
    title: Phrase(
      vi: "JSON-LD ghi @type, đúng tên của schema.org", en: "JSON-LD has an @type, spelled as schema.org does"),
    why: why, good: block("\"@context\":\"https://schema.org\",\"@type\":\"Organization\",\"name\":\"UBND\""),
    bad: block("\"@context\":\"https://schema.org\",\"@type\":\"‸Organisation\",\"name\":\"UBND\""))

  static let jsonLDPropertyMissing = Rule(
    DiagnosticKind("json-ld-property-missing", .error), isHouse: true,
    title: Phrase(
      vi: "JSON-LD có đủ điều mà kiểu của nó đòi hỏi", en: "JSON-LD has what its type asks for"),
    why: why,
    good: block("\"@context\":\"https://schema.org\",\"@type\":\"Dataset\",\"name\":\"Xã\",\"description\":\"29 xã\""),
    bad: block("\"@context\":\"https://schema.org\",\"@type\":\"‸Dataset\",\"name\":\"Xã\""))

  static let jsonLDDate = Rule(
    DiagnosticKind("json-ld-date", .error), isHouse: true,
    title: Phrase(vi: "Ngày trong JSON-LD ghi kiểu 2024-05-09", en: "Dates in JSON-LD are written as 2024-05-09"),
    why: why, good: event("2024-05-09T08:00+07:00"), bad: event("‸9/5/2024"))

  static let jsonLDAddress = Rule(
    DiagnosticKind("json-ld-address-relative", .error), isHouse: true,
    title: Phrase(
      vi: "Địa chỉ trong JSON-LD ghi đầy đủ, từ “https://”", en: "Addresses in JSON-LD are whole, from “https://” on"),
    why: why,
    good: block(
      "\"@context\":\"https://schema.org\",\"@type\":\"WebSite\",\"name\":\"Hiến đất\",\"url\":\"https://example.vn/\""),
    bad: block(
      "\"@context\":\"https://schema.org\",\"@type\":\"WebSite\",\"name\":\"Hiến đất\",\"url\":\"‸index.html\""))

  static let jsonLDPosition = Rule(
    DiagnosticKind("json-ld-position", .error), isHouse: true,
    title: Phrase(
      vi: "Các mục trong danh sách JSON-LD đánh số từ 1, liền nhau",
      en: "Items of a JSON-LD list are numbered from 1 on"),
    why: why, good: list("1"), bad: list("‸2"))

  private static func block(_ fields: String) -> RuleExample {
    .head("<script type=\"application/ld+json\">{\(fields)}</script>")
  }

  private static func event(_ date: String) -> RuleExample {
    block(
      "\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"name\":\"Hội nghị\",\"location\":\"Chũ\",\"startDate\":"
        + "\"\(date)\"")
  }

  private static func list(_ position: String) -> RuleExample {
    block(
      "\"@context\":\"https://schema.org\",\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\","
        + "\"position\":\(position),\"name\":\"Xã\"}]")
  }
}

extension Finding {
  static func jsonLDContext(_ typed: String?) -> Finding {
    Finding(
      .jsonLDContext,
      typed.map { Phrase(vi: "@context là \($0.quoted())", en: "the @context is \($0.quoted())") }
        ?? Phrase(vi: "dữ liệu không có @context", en: "the data have no @context"),
      remedy: Phrase(
        vi: "Ghi \"@context\": \"https://schema.org\".", en: "Write \"@context\": \"https://schema.org\"."))
  }

  static func jsonLDTypeMissing() -> Finding {
    Finding(
      .jsonLDType, Phrase(vi: "dữ liệu không có @type", en: "the data have no @type"),
      remedy: Phrase(
        vi: "Thêm @type, ví dụ: \"@type\": \"Event\".", en: "Add an @type, such as \"@type\": \"Event\"."))
  }

  static func jsonLDTypeUnknown(_ name: String, meant: String) -> Finding {
    Finding(
      .jsonLDType,
      Phrase(vi: "schema.org không có kiểu \(name.quoted())", en: "schema.org has no type \(name.quoted())"),
      remedy: Phrase(vi: "Nếu ý là “\(meant)”, sửa lại như vậy.", en: "Did you mean “\(meant)”?"))
  }

  static func jsonLDPropertyMissing(_ property: String, of type: String) -> Finding {
    Finding(
      .jsonLDPropertyMissing, Phrase(vi: "\(type) thiếu \(property)", en: "\(type) lacks \(property)"),
      remedy: Phrase(vi: "Thêm \(property), không để trống.", en: "Add \(property), not empty."))
  }

  static func jsonLDDate(_ typed: String, _ key: String) -> Finding {
    Finding(
      .jsonLDDate,
      Phrase(vi: "\(key) là \(typed.quoted())", en: "\(key) is \(typed.quoted())"),
      remedy: Phrase(
        vi: "Ghi năm-tháng-ngày, ví dụ: 2024-05-09 hoặc 2024-05-09T08:00+07:00.",
        en: "Write year-month-day, such as 2024-05-09 or 2024-05-09T08:00+07:00."))
  }

  static func jsonLDAddress(_ typed: String, _ key: String) -> Finding {
    Finding(
      .jsonLDAddress,
      Phrase(
        vi: "\(key): địa chỉ \(typed.quoted()) không đầy đủ", en: "\(key): \(typed.quoted()) is not a whole address"),
      remedy: Phrase(
        vi: "Ghi từ “https://”, ví dụ: https://example.vn/trang.html.",
        en: "Write it from “https://” on, such as https://example.vn/trang.html."))
  }

  static func jsonLDPosition(_ typed: String, _ expected: Int) -> Finding {
    Finding(
      .jsonLDPosition,
      Phrase(
        vi: "mục thứ \(expected) mang số \(typed.quoted())", en: "item number \(expected) is numbered \(typed.quoted())"
      ),
      remedy: Phrase(vi: "Ghi \"position\": \(expected).", en: "Write \"position\": \(expected)."))
  }
}
