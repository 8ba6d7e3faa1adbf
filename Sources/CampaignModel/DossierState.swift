/// Where a dossier stands, from the proposal to the award, and what can stop it.
///
/// District: nominated → selected → completed → sent → appraised → submitted → decided → awarded. Commune: nominated →
/// selected (the commune considers) → decided → awarded.
public enum DossierState: String, Sendable, CaseIterable {
  case nominated
  case selected
  case completed
  case sent
  case eligible
  case returned
  case ineligible
  case submitted
  case decided
  case awarded
  /// The decision was annulled for this person.
  case annulled
  /// A complaint is being verified: not published until it is settled.
  case suspended
  /// The person asked to be taken out.
  case withdrawn

  /// The words of the plan's offices.
  public var title: String {
    switch self {
    case .nominated: "Được giới thiệu"
    case .selected: "Xã lựa chọn"
    case .completed: "Hoàn chỉnh"
    case .sent: "Đã gửi Phòng Nội vụ"
    case .eligible: "Đã thẩm định, đủ điều kiện"
    case .returned: "Đã thẩm định, trả lại bổ sung"
    case .ineligible: "Đã thẩm định, không đủ điều kiện"
    case .submitted: "Đã trình"
    case .decided: "Đã có quyết định"
    case .awarded: "Đã trao"
    case .annulled: "Hủy bỏ quyết định"
    case .suspended: "Tạm dừng công bố"
    case .withdrawn: "Xin rút"
    }
  }

  /// A Boolean value that indicates whether an award was decided and stands.
  public var isDecided: Bool { self == .decided || self == .awarded }

  /// A Boolean value that indicates whether a dossier in this state must say its award level.
  var needsLevel: Bool { isDecided || self == .annulled }
}

/// Which quota an honouree counts toward, where the kind alone does not say it.
public enum QuotaChoice: Sendable, Hashable {
  /// The quota that covers this kind.
  case kind(Honouree.Kind)
  /// None.
  case none
}
