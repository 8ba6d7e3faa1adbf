/// The communes of Lục Ngạn: the 29 units of the district in April 2024, with their official codes, the units they went
/// into in 2025, and a tile in the grid that stands for the map.
struct LucNganCommune: Sendable {
  let code: String
  let name: String
  let successor: String
  let column: Int
  let row: Int

  var isTownship: Bool { code == "07525" }
  /// `Thị trấn`, `Xã`.
  var kind: String { isTownship ? "Thị trấn" : "Xã" }
  /// `Xã Kiên Thành`.
  var title: String { "\(kind) \(name)" }
  /// `xã Kiên Thành`.
  var fullName: String { "\(isTownship ? "thị trấn" : "xã") \(name)" }
  /// The word for its smallest parts: `thôn`, in a township `tổ dân phố`.
  var villageWord: String { isTownship ? "tổ dân phố" : "thôn" }
  /// Other spellings of the name.
  var aliases: String { name == "Xa Lý" ? "Sa Lý" : "" }

  private init(_ code: String, _ name: String, _ successor: String, _ column: Int, _ row: Int) {
    self.code = code
    self.name = name
    self.successor = successor
    self.column = column
    self.row = row
  }

  /// In the order of their codes.
  static let all = [
    LucNganCommune("07525", "Chũ", "Phường Chũ", 2, 5),
    LucNganCommune("07528", "Cấm Sơn", "Xã Tân Sơn", 3, 1),
    LucNganCommune("07531", "Tân Sơn", "Xã Tân Sơn", 4, 1),
    LucNganCommune("07534", "Phong Minh", "Xã Sa Lý", 5, 1),
    LucNganCommune("07537", "Phong Vân", "Xã Biên Sơn", 4, 2),
    LucNganCommune("07540", "Xa Lý", "Xã Sa Lý", 6, 1),
    LucNganCommune("07543", "Hộ Đáp", "Xã Sơn Hải", 3, 2),
    LucNganCommune("07546", "Sơn Hải", "Xã Sơn Hải", 2, 2),
    LucNganCommune("07549", "Thanh Hải", "Phường Chũ", 3, 3),
    LucNganCommune("07552", "Kiên Lao", "Xã Kiên Lao", 1, 3),
    LucNganCommune("07555", "Biên Sơn", "Xã Biên Sơn", 4, 3),
    LucNganCommune("07558", "Kiên Thành", "Xã Kiên Lao", 2, 3),
    LucNganCommune("07561", "Hồng Giang", "Phường Chũ", 3, 4),
    LucNganCommune("07564", "Kim Sơn", "Xã Biển Động", 6, 4),
    LucNganCommune("07567", "Tân Hoa", "Xã Lục Ngạn", 5, 4),
    LucNganCommune("07570", "Giáp Sơn", "Xã Lục Ngạn", 4, 4),
    LucNganCommune("07573", "Biển Động", "Xã Biển Động", 6, 5),
    LucNganCommune("07576", "Quý Sơn", "Phường Phượng Sơn", 1, 4),
    LucNganCommune("07579", "Trù Hựu", "Phường Chũ", 2, 4),
    LucNganCommune("07582", "Phì Điền", "Xã Lục Ngạn", 3, 5),
    LucNganCommune("07588", "Tân Quang", "Xã Lục Ngạn", 4, 5),
    LucNganCommune("07591", "Đồng Cốc", "Xã Lục Ngạn", 5, 5),
    LucNganCommune("07594", "Tân Lập", "Xã Đèo Gia", 4, 6),
    LucNganCommune("07597", "Phú Nhuận", "Xã Biển Động", 6, 6),
    LucNganCommune("07600", "Mỹ An", "Phường Phượng Sơn", 1, 6),
    LucNganCommune("07603", "Nam Dương", "Xã Nam Dương", 2, 6),
    LucNganCommune("07606", "Tân Mộc", "Xã Nam Dương", 3, 6),
    LucNganCommune("07609", "Đèo Gia", "Xã Đèo Gia", 5, 6),
    LucNganCommune("07612", "Phượng Sơn", "Phường Phượng Sơn", 1, 5),
  ]
}
