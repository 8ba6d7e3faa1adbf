/// The units that people write behind numbers.
extension VietnameseNumber {
  /// A unit, with its base unit and the factor to it.
  public enum Unit: String, Sendable, CaseIterable {
    case squareMetre
    case hectare
    case dong
    case thousandDong
    case millionDong
    case billionDong
    case labourDay
    case metre
    case kilometre
    case household
    case person

    /// What a unit measures: a caller accepts the units of one dimension.
    public enum Dimension: Sendable {
      case area
      case money
      case labour
      case length
      case households
      case people
    }

    public var dimension: Dimension {
      switch self {
      case .squareMetre, .hectare: .area
      case .dong, .thousandDong, .millionDong, .billionDong: .money
      case .labourDay: .labour
      case .metre, .kilometre: .length
      case .household: .households
      case .person: .people
      }
    }

    /// How many base units (m², đồng, day, metre, one) it is.
    public var factor: Int64 {
      switch self {
      case .squareMetre, .dong, .labourDay, .metre, .household, .person: 1
      case .hectare: 10_000
      case .thousandDong, .kilometre: 1000
      case .millionDong: 1_000_000
      case .billionDong: 1_000_000_000
      }
    }

    /// The unit as it is printed: “m²”, “triệu đồng”.
    public var name: String {
      switch self {
      case .squareMetre: "m²"
      case .hectare: "ha"
      case .dong: "đồng"
      case .thousandDong: "nghìn đồng"
      case .millionDong: "triệu đồng"
      case .billionDong: "tỷ đồng"
      case .labourDay: "ngày công"
      case .metre: "m"
      case .kilometre: "km"
      case .household: "hộ"
      case .person: "người"
      }
    }

    /// The unit that a text names, whatever its case and marks; nil for any other text.
    public init?(typed text: String) {
      // The đồng sign is no letter: folding would drop it.
      let spelled = text.unicodeScalars.contains("₫") ? text.replacing("₫", with: "đ") : text
      guard let unit = Self.spellings[Folding.key(spelled)] else { return nil }
      self = unit
    }

    private static let spellings: [String: Unit] = {
      var table: [String: Unit] = [:]
      for (unit, spellings) in [
        (Unit.squareMetre, "m2|m 2|met vuong|m vuong|mv"),
        (.hectare, "ha|hecta|hec ta|hect|hecta dat"),
        (.dong, "d|dong|vnd|vn dong|viet nam dong|dong viet nam"),
        (.thousandDong, "nghin|ngan|nghin dong|ngan dong|nghin d|ngan d|k"),
        (.millionDong, "trieu|tr|trd|trieu dong|trieu d|tr dong|tr d"),
        (.billionDong, "ty|ti|ty dong|ti dong|ty d|ti d"),
        (.labourDay, "cong|ngay|ngay cong|cong lao dong|ngay cong lao dong"),
        (.metre, "m|met|md|met dai"),
        (.kilometre, "km|ki lo met|kilomet"),
        (.household, "ho|ho gia dinh|ho dan"),
        (.person, "nguoi|dai bieu|nhan khau"),
      ] {
        for spelling in spellings.split(separator: "|") { table[String(spelling)] = unit }
      }
      return table
    }()
  }

  /// A Boolean value that indicates whether a text names a land unit whose size differs from region to region, so that
  /// it cannot be converted: sào is 360 m² in the north, 500 m² in the centre, 1.000 m² in the south.
  public static func isRegionalLandUnit(_ text: String) -> Bool {
    regionalUnits.contains(Folding.key(text))
  }

  private static let regionalUnits: Set<String> = [
    "sao", "sao bac bo", "sao trung bo", "mau", "mau bac bo", "thuoc", "mieng", "sao ta", "mau ta", "cong dat",
  ]
}
