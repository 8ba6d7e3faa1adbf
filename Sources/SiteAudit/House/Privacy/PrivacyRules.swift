internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// Sources: Law 91/2025/QH15 and Decree 356/2025 on personal data.
  static let privacy = [
    personalIdentity, personalPhone, personalEmail, houseNumber, plotNumber, personalCoordinates, bankAccount,
  ]

  /// The ids of the rules whose findings are about what nobody may read, in a report neither.
  static let personal = Set(privacy.map(\.id))

  static let personalIdentity = Rule(
    DiagnosticKind("personal-id-number", .error), isHouse: true, isFixed: true,
    title: Phrase(
      vi: "Không tệp nào của trang có số căn cước, số chứng minh nhân dân",
      en: "No file of the site holds an ID-card number"),
    why: Phrase(
      vi: "Ai có số này có thể mạo danh; dữ liệu cá nhân như vậy không bao giờ được công khai.",
      en: "Whoever has it can pretend to be that person; it is never published."),
    good: .body("<p>Tổng 123.456.789 đồng, theo Quyết định số 1204/QĐ-UBND</p>"),
    bad: .body("<p>CCCD ‸024081001234</p>"))

  static let personalPhone = Rule(
    DiagnosticKind("personal-phone", .error), isHouse: true, isFixed: true,
    title: Phrase(
      vi: "Trang chỉ có số điện thoại của đơn vị công bố", en: "The only telephone on the site is its publisher's"),
    why: Phrase(
      vi:
        "Số điện thoại của một người không được công khai. Số của cơ quan thì ghi ở mục publisher trong campaign.yaml, "
        + "hoặc vinhdanh audit --contact.",
      en: "A person's number is never published. An office's is declared under publisher in campaign.yaml, or with "
        + "vinhdanh audit --contact."),
    good: .body("<p>Hiến 1.234,5 m², ngày 20-04-2024</p>"), bad: .body("<p>Gọi ‸0912 345 678</p>"))

  static let personalEmail = Rule(
    DiagnosticKind("personal-email", .error), isHouse: true, isFixed: true,
    title: Phrase(
      vi: "Trang chỉ có thư điện tử của đơn vị công bố", en: "The only e-mail address on the site is its publisher's"),
    why: Phrase(
      vi: "Địa chỉ thư của một người không được công khai. Địa chỉ của cơ quan thì ghi ở mục publisher trong "
        + "campaign.yaml, hoặc vinhdanh audit --contact.",
      en: "A person's address is never published. An office's is declared under publisher in campaign.yaml, or with "
        + "vinhdanh audit --contact."),
    good: .body("<p>Thư gửi Ủy ban nhân dân xã</p>"), bad: .body("<p><a href=\"mailto:‸an@vidu.vn\">Thư</a></p>"))

  static let houseNumber = Rule(
    DiagnosticKind("house-number", .error), isHouse: true,
    title: Phrase(vi: "Nơi ở chỉ ghi đến thôn, tổ dân phố", en: "A place is no finer than the village"),
    why: Phrase(
      vi: "Số nhà chỉ thẳng tới cửa nhà một người.", en: "A house's number leads straight to a person's door."),
    good: .body("<p>Thôn Gốc Vải, xã Kiên Thành</p>"), bad: .body("<p>‸Số nhà 45, tổ dân phố 3</p>"))

  static let plotNumber = Rule(
    DiagnosticKind("land-plot-number", .error), isHouse: true,
    title: Phrase(
      vi: "Không ghi số thửa đất, số tờ bản đồ", en: "No number of a land plot or map sheet"),
    why: Phrase(
      vi: "Từ số thửa tra ra được chủ đất và nơi ở.", en: "It leads to the owner and the place in the land register."),
    good: .body("<p>Hiến thửa đất 186 m²</p>"), bad: .body("<p>‸Thửa đất số 186, đất vườn</p>"))

  static let personalCoordinates = Rule(
    DiagnosticKind("exact-coordinates", .error), isHouse: true,
    title: Phrase(vi: "Không ghi tọa độ chính xác của một nơi", en: "No exact coordinates"),
    why: Phrase(
      vi: "Tọa độ từ bốn chữ số thập phân chỉ tới từng ngôi nhà.",
      en: "From four decimals on they show a single house."),
    good: .body("<p>Ở khoảng 21,4 độ vĩ Bắc, 106,6 độ kinh Đông</p>"),
    bad: .body("<p>Vị trí: ‸21.381234, 106.551234</p>"))

  static let bankAccount = Rule(
    DiagnosticKind("bank-account-number", .error), isHouse: true, isFixed: true,
    title: Phrase(vi: "Không ghi số tài khoản ngân hàng", en: "No bank account numbers"),
    why: Phrase(
      vi: "Số tài khoản của một người không được công khai; trang này không nhận tiền.",
      en: "A person's account is never published, and the site takes no money."),
    good: .body("<p>Ủng hộ 5.000.000 đồng</p>"), bad: .body("<p>Số tài khoản ‸2600205123456</p>"))
}

extension Finding {
  static func personal(_ kind: PersonalData.Kind, _ typed: String) -> Finding {
    let shown = LongNumbers.masked(typed).quoted(limit: 80)
    let (rule, what): (Rule, Phrase) =
      switch kind {
      case .identity: (.personalIdentity, Phrase(vi: "số căn cước", en: "an ID-card number"))
      case .phone: (.personalPhone, Phrase(vi: "số điện thoại", en: "a phone number"))
      case .email: (.personalEmail, Phrase(vi: "địa chỉ thư điện tử", en: "an e-mail address"))
      case .house: (.houseNumber, Phrase(vi: "số nhà", en: "a house number"))
      case .plot: (.plotNumber, Phrase(vi: "số thửa, số tờ bản đồ", en: "the number of a land plot or map sheet"))
      case .coordinates: (.personalCoordinates, Phrase(vi: "tọa độ chính xác", en: "exact coordinates"))
      case .account: (.bankAccount, Phrase(vi: "số tài khoản", en: "a bank account number"))
      }
    return Finding(
      rule,
      Phrase(
        vi: "tệp công khai có \(shown), giống \(what.vietnamese)",
        en: "this public file holds \(shown), which looks like \(what.english)"),
      remedy: remedy(kind))
  }

  private static func remedy(_ kind: PersonalData.Kind) -> Phrase {
    switch kind {
    case .phone, .email:
      Phrase(
        vi:
          "Bỏ đi nếu là của một người. Nếu là của đơn vị công bố, ghi vào campaign.yaml (publisher: telephone, email) "
          + "hoặc thêm --contact khi chạy vinhdanh audit.",
        en:
          "Take it out if it is a person's. If it is the publisher's, put it into campaign.yaml (publisher: telephone, "
          + "email) or give --contact to vinhdanh audit.")
    case .identity, .account:
      Phrase(
        vi: "Bỏ đi. Nếu là số tiền hay diện tích, ghi thêm đơn vị, ví dụ: 150.000.000 đồng.",
        en: "Take it out. Write the unit after an amount, such as 150.000.000 đồng.")
    case .house, .plot, .coordinates:
      Phrase(
        vi: "Bỏ đi; nơi ở chỉ ghi đến thôn, tổ dân phố, ví dụ: thôn Gốc Vải, xã Kiên Thành.",
        en: "Take it out; name the village at most, such as thôn Gốc Vải, xã Kiên Thành.")
    }
  }
}
