internal import VietnameseText

/// A commune or an office that owes reports (the plan, IV.8), with its name.
public struct ReportUnit: Sendable, Hashable {
  public let reference: UnitReference
  /// `Xã Kiên Thành`, `Phòng Nội vụ`.
  public let name: String

  /// Communes in the order of their list, then offices.
  ///
  /// An office whose name means the communes all together (“UBND xã, thị trấn”) is not one more of them.
  static func all(of campaign: Campaign) -> [ReportUnit] {
    let communes = campaign.communes.map { commune in
      ReportUnit(
        reference: .commune(commune.id), name: commune.fullName.prefix(1).uppercased() + commune.fullName.dropFirst())
    }
    let offices = campaign.settings.offices.filter { !$0.meansCommunes }
    return communes + offices.map { ReportUnit(reference: .office($0.id), name: $0.name) }
  }

  var isCommune: Bool { if case .commune = reference { true } else { false } }
}

extension Office {
  /// A Boolean value that indicates whether the name means all communes together: `UBND xã, thị trấn`.
  var meansCommunes: Bool {
    let words = Folding.key(name).split(separator: " ")
    return words.contains { $0 == "xa" || $0 == "tran" || $0 == "phuong" }
      && words.allSatisfy(Self.wordsForCommunes.contains)
  }

  private static let wordsForCommunes: Set<Substring> = [
    "ubnd", "uy", "ban", "nhan", "dan", "cac", "xa", "phuong", "thi", "tran", "va",
  ]

  /// A Boolean value that indicates whether reports go by way of this office: one of its duties is to put them together.
  var gathersReports: Bool { duties.contains { Folding.key($0.text).contains("tong hop bao cao") } }
}

extension CampaignSettings {
  /// The office by whose way reports go to the chairman (the plan, IV.1 and IV.8); `nil` where no duty says it.
  public var officeForReports: Office? { offices.first(where: \.gathersReports) }

  /// Whom the report is for: whoever decides the awards of the first level, `Chủ tịch UBND huyện Lục Ngạn`.
  public var chairman: String {
    let named = levels.lazy.flatMap(\.issuers).first { !$0.contains("*") }
    return named ?? "Chủ tịch UBND \(place.fullName)"
  }
}
