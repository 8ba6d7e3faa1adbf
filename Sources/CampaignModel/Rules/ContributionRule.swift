/// What was given is of a believable size, and there is something.
///
/// A named household gives 20 to 1,500 m²; above 5,000 the number is probably hectares written as m², or a comma
/// misread.
internal import Diagnostics
internal import VietnameseText

struct ContributionRule: CampaignRule {
  /// The largest area that one person or household gives without a second look, in m².
  static let largestArea = DecimalNumber(5_000)
  /// One square kilometre in m²: more than any gift for a road.
  static let impossibleArea = DecimalNumber(1_000_000)
  /// The smallest believable area, in m².
  static let smallestArea = DecimalNumber(1)
  /// The smallest believable gift of money, in đồng: less was probably written in thousands or millions.
  static let smallestMoney = 10_000

  func check(_ campaign: Campaign) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var silent = SilentTables()
    for honouree in campaign.honourees {
      for donation in honouree.donations {
        if let area = donation.areaSquareMetres?.value {
          if area >= Self.impossibleArea {
            diagnostics.append(.areaImpossible(area, at: donation.origin.location("area_m2")))
          } else if area < Self.smallestArea {
            let place = donation.origin.location("area_m2")
            diagnostics.append(.areaTooSmall(area, inHectares: donation.areaInHectares, at: place))
          } else if area > Self.largestArea, honouree.kind != .collective {
            diagnostics.append(.areaTooLarge(area, at: donation.origin.location("area_m2")))
          }
        }
        if let money = donation.money, money != 0, money < Self.smallestMoney {
          diagnostics.append(.moneyTooSmall(money, at: donation.origin.location("money_vnd")))
        }
      }
      if honouree.mayStillBeAwarded, !honouree.hasGiven {
        silent.add(honouree)
      }
    }
    return diagnostics + silent.diagnostics
  }
}

extension Honouree {
  /// A Boolean value that indicates whether any gift says what was given; of a collective, how many households gave.
  fileprivate var hasGiven: Bool {
    donations.contains(where: \.hasAmount) || (kind == .collective && (households ?? 0) > 0)
  }
}

extension Donation {
  /// What the area comes to, in m², if it was typed in hectares; `nil` where the cell names its unit.
  ///
  /// From the text itself: the number is kept to three decimals alone.
  fileprivate var areaInHectares: DecimalNumber? {
    let typed = origin.text("area_m2").replacing(".", with: ",")
    guard case .success(let reading) = VietnameseNumber.parse(typed + " ha"),
      reading.value >= ContributionRule.smallestArea
    else { return nil }
    return reading.value
  }

  fileprivate var hasAmount: Bool {
    (areaSquareMetres?.value ?? .zero) > .zero || (labourDays?.value ?? .zero) > .zero || (money ?? 0) > 0
      || !(structures ?? "").isEmpty || !(crops ?? "").isEmpty
  }
}

extension DiagnosticKind {
  static let areaTooLarge = DiagnosticKind("area-too-large", .warning)
  static let areaImpossible = DiagnosticKind("area-impossible", .error)
  static let areaTooSmall = DiagnosticKind("area-too-small", .warning)
  static let moneyTooSmall = DiagnosticKind("money-too-small", .warning)
}

extension Diagnostic {
  fileprivate static func areaTooLarge(_ area: DecimalNumber, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .areaTooLarge, at: location,
      Phrase(
        vi: "diện tích \(area.formatted) m² lớn bất thường đối với một người hoặc một hộ",
        en: "\(area.formatted) m² is unusually much for a person or household"),
      explanation: Phrase(
        vi: "Có thể đã ghi nhầm đơn vị héc-ta (ha), hoặc nhầm dấu phẩy, dấu chấm.",
        en: "It may be hectares, or a comma or point misread."),
      remedy: Phrase(
        vi: "Kiểm tra lại; ô này ghi bằng m², ví dụ: 1.234,5.", en: "Check it; the cell is in m², such as 1.234,5."))
  }

  fileprivate static func areaImpossible(_ area: DecimalNumber, at location: SourceLocation) -> Diagnostic {
    // A phone number typed into the wrong column.
    let shown = PersonalNumber.masked(area.formatted)
    return Diagnostic(
      .areaImpossible, at: location,
      Phrase(
        vi: "diện tích \(shown) m² không thể là của một lần hiến",
        en: "\(shown) m² cannot be one gift"),
      explanation: Phrase(
        vi: "Từ 1.000.000 m² là 1 km² trở lên; có thể đã nhầm dấu phẩy, dấu chấm hoặc đơn vị.",
        en: "It is a square kilometre or more; a comma, point or unit was probably misread."),
      remedy: Phrase(vi: "Ghi lại diện tích bằng m², ví dụ: 1.234,5.", en: "Write the area in m², such as 1.234,5."))
  }

  fileprivate static func areaTooSmall(
    _ area: DecimalNumber, inHectares hectares: DecimalNumber?, at location: SourceLocation
  ) -> Diagnostic {
    let guess = hectares.map {
      Phrase(vi: "; \($0.formatted) m² nếu là héc-ta", en: "; \($0.formatted) m² if it is in hectares")
    }
    return Diagnostic(
      .areaTooSmall, at: location,
      Phrase(
        vi: "diện tích \(area.formatted) m² nhỏ hơn 1 m²\(guess?.vietnamese ?? "")",
        en: "an area of \(area.formatted) m² is less than 1 m²\(guess?.english ?? "")"),
      explanation: Phrase(
        vi: "Có thể đã ghi nhầm đơn vị héc-ta (ha), hoặc nhầm dấu phẩy, dấu chấm.",
        en: "It may be hectares, or a comma or point misread."),
      remedy: Phrase(
        vi: "Ghi bằng m², ví dụ: 186; nếu không hiến đất, để trống ô này.",
        en: "Write it in m², such as 186; leave the cell blank where no land was given."))
  }

  fileprivate static func moneyTooSmall(_ money: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .moneyTooSmall, at: location,
      Phrase(
        vi: "số tiền \(VietnameseNumber.formatted(money)) đồng nhỏ bất thường",
        en: "\(VietnameseNumber.formatted(money)) đồng is unusually little"),
      explanation: Phrase(
        vi: "Có thể đã ghi theo nghìn đồng hoặc triệu đồng.", en: "It may have been meant in thousands or millions."),
      remedy: Phrase(
        vi: "Ghi đủ số đồng, ví dụ: 5.000.000; hoặc ghi rõ đơn vị, ví dụ: 5 triệu đồng.",
        en: "Write it in đồng, such as 5.000.000, or with its unit: 5 triệu đồng."))
  }
}
