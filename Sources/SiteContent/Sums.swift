internal import CampaignModel
internal import VietnameseText

/// Sums over published honourees.
///
/// A village's gift includes its households', so collectives' areas are apart and never added.
struct Sums: Sendable {
  private(set) var count = 0
  private(set) var countByKind: [Honouree.Kind: Int] = [:]
  /// Square metres given by individuals and households.
  private(set) var area = DecimalNumber.zero
  /// Square metres that collectives moved others to give.
  private(set) var collectiveArea = DecimalNumber.zero
  private(set) var labourDays = DecimalNumber.zero
  private(set) var areaByLand: [LandKind: DecimalNumber] = [:]
  private(set) var areaByYear: [Int: DecimalNumber] = [:]

  init(_ honourees: some Sequence<Honouree>) {
    for honouree in honourees { add(honouree) }
  }

  private mutating func add(_ honouree: Honouree) {
    count += 1
    countByKind[honouree.kind, default: 0] += 1
    for donation in honouree.donations {
      if honouree.kind == .collective {
        collectiveArea = collectiveArea + (donation.areaSquareMetres?.value ?? .zero)
        continue
      }
      labourDays = labourDays + (donation.labourDays?.value ?? .zero)
      guard let value = donation.areaSquareMetres?.value else { continue }
      area = area + value
      areaByLand[donation.landKind ?? .other, default: .zero] = areaByLand[donation.landKind ?? .other, default: .zero] + value
      guard let year = donation.year ?? honouree.year else { continue }
      areaByYear[year, default: .zero] = areaByYear[year, default: .zero] + value
    }
  }
}
