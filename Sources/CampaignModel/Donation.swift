public import VietnameseText

/// A quantity as the office wrote it: a number and the word before it (`hơn 150`).
public struct Measure: Sendable, Hashable {
  public let value: DecimalNumber
  /// `hơn`, `gần`, `trên`, … or `nil`.
  public let qualifier: String?

  public init(_ value: DecimalNumber, qualifier: String? = nil) {
    self.value = value
    self.qualifier = qualifier
  }
}

/// One gift of land, labour or goods. Some families give twice.
public struct Donation: Sendable {
  /// Square metres.
  public let areaSquareMetres: Measure?
  public let landKind: LandKind?
  /// The road or work it was given for.
  public let road: String?
  public let labourDays: Measure?
  /// Walls and structures given up, in the office's words: `23 m tường rào`.
  public let structures: String?
  /// Trees and crops given up, in the office's words: `11 gốc vải`.
  public let crops: String?
  /// In đồng.
  public let money: Int?
  public let year: Int?
  public let origin: RowOrigin

  public init(
    areaSquareMetres: Measure? = nil, landKind: LandKind? = nil, road: String? = nil, labourDays: Measure? = nil,
    structures: String? = nil, crops: String? = nil, money: Int? = nil, year: Int? = nil, origin: RowOrigin
  ) {
    self.areaSquareMetres = areaSquareMetres
    self.landKind = landKind
    self.road = road
    self.labourDays = labourDays
    self.structures = structures
    self.crops = crops
    self.money = money
    self.year = year
    self.origin = origin
  }

  /// A Boolean value that indicates whether the row says nothing of a gift.
  public var isEmpty: Bool {
    areaSquareMetres == nil && landKind == nil && road == nil && labourDays == nil && structures == nil && crops == nil
      && money == nil
  }
}

/// A row of the donations table: a further gift of an honouree named by dossier id.
public struct DonationEntry: Sendable {
  /// The dossier's id as typed.
  public let honoureeText: String
  public let donation: Donation

  public init(honoureeText: String, donation: Donation) {
    self.honoureeText = honoureeText
    self.donation = donation
  }
}

/// The kinds of land, without overlaps.
public enum LandKind: String, Sendable, CaseIterable {
  case residential
  case garden
  case rice
  case perennialCrops = "perennial_crops"
  case forest
  case aquaculture
  case otherAgricultural = "other_agricultural"
  case other

  /// `đất ở`, `đất vườn`, …
  public var title: String {
    switch self {
    case .residential: "đất ở"
    case .garden: "đất vườn"
    case .rice: "đất trồng lúa"
    case .perennialCrops: "đất trồng cây lâu năm"
    case .forest: "đất rừng"
    case .aquaculture: "đất nuôi trồng thủy sản"
    case .otherAgricultural: "đất nông nghiệp khác"
    case .other: "loại đất khác"
    }
  }
}
