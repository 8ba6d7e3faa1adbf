internal import Diagnostics
internal import VietnameseText

/// A unit that a title names although its column is kept in another: `DT (ha)`, `Tiền (triệu đồng)`.
public struct TitleUnit: Sendable, Hashable {
  /// In words: `héc-ta`.
  public let name: String
  /// As it is written behind numbers: `ha`.
  public let symbol: String
  /// How many of the column's own unit it is; `nil` where that differs from region to region.
  public let factor: Int?

  /// The spellings of the unit in which a column is kept, without spaces.
  static func ownSpellings(of unit: String) -> [String] {
    switch unit {
    case "m²": ["m2", "metvuong", "mvuong", "mv"]
    case "đồng": ["d", "dong", "vnd", "vndong", "dongvietnam", "vietnamdong"]
    default: []
    }
  }

  /// The unit that a title ends in where it is another than the column's, with the words of the title before it.
  ///
  /// - Parameters:
  ///   - words: The title's folded words.
  ///   - unit: The unit in which the column is kept.
  static func atEnd(of words: [String], besides unit: String) -> (unit: TitleUnit, base: String)? {
    let others = unit == "m²" ? areas : unit == "đồng" ? sums : [:]
    for count in stride(from: min(4, words.count - 1), to: 0, by: -1) {
      guard let found = others[words.suffix(count).joined()] else { continue }
      var rest = words.dropLast(count)
      // “ĐVT: triệu đồng”, “tính bằng ha”.
      for lead in [["don", "vi", "tinh"], ["tinh", "bang"], ["don", "vi"], ["dvt"]] where rest.count > lead.count {
        if rest.suffix(lead.count).elementsEqual(lead) { rest = rest.dropLast(lead.count) }
      }
      return (found, rest.joined())
    }
    return nil
  }

  private static let areas = table([
    (TitleUnit(name: "héc-ta", symbol: "ha", factor: 10_000), "ha|hecta|hect|hectare"),
    (TitleUnit(name: "ki-lô-mét vuông", symbol: "km²", factor: 1_000_000), "km2|kmvuong|kilometvuong"),
    (TitleUnit(name: "sào", symbol: "sào", factor: nil), "sao|saobacbo"),
    (TitleUnit(name: "mẫu", symbol: "mẫu", factor: nil), "mau|maubacbo"),
    (TitleUnit(name: "thước", symbol: "thước", factor: nil), "thuoc"),
  ])

  private static let sums = table([
    (
      TitleUnit(name: "nghìn đồng", symbol: "nghìn đồng", factor: 1000),
      "nghin|ngan|nghindong|ngandong|nghind|ngand|1000dong|1000d|1000vnd|1000|000d|000dong|k"
    ),
    (
      TitleUnit(name: "triệu đồng", symbol: "triệu đồng", factor: 1_000_000),
      "trieu|tr|trd|trieudong|trieud|trdong|trieuvnd|1000000dong|1000000d"
    ),
    (TitleUnit(name: "tỷ đồng", symbol: "tỷ đồng", factor: 1_000_000_000), "ty|ti|tydong|tidong|tyd|tid"),
  ])

  private static func table(_ units: [(TitleUnit, String)]) -> [String: TitleUnit] {
    var table: [String: TitleUnit] = [:]
    for (unit, spellings) in units {
      for spelling in spellings.split(separator: "|") { table[String(spelling)] = unit }
    }
    return table
  }
}

extension ColumnSchema {
  /// The unit in which the column is kept; `nil` where it holds no such numbers.
  var unit: String? { if case .number(let unit) = form { unit } else { nil } }

  /// What its titles say before the bracket with the unit, folded without spaces.
  var bareTitleKeys: Set<String> {
    Set(
      ([header] + synonyms).map { ChoiceList.key(String($0.prefix { $0 != "(" })) })
  }

  /// The other unit that a title of this column names, from its folded words; a slip in the words before the unit is
  /// allowed, since the cells must not be read in any case.
  func otherUnit(inTitle words: [String]) -> TitleUnit? {
    guard let unit, let (other, base) = TitleUnit.atEnd(of: words, besides: unit) else { return nil }
    let keys = bareTitleKeys
    if keys.contains(base) { return other }
    return base.utf8.count >= 6 && NearMiss.of(base, among: keys.sorted(), fold: { $0 }) != nil ? other : nil
  }
}
