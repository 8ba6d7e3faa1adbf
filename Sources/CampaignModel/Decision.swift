public import VietnameseText

/// A decision that gives awards: issuer, number and date; its annex orders the people it names.
public struct Decision: Sendable, Identifiable {
  public enum State: String, Sendable, CaseIterable {
    case inForce = "in_force"
    case annulled

    public var title: String {
      switch self {
      case .inForce: "Có hiệu lực"
      case .annulled: "Đã hủy bỏ"
      }
    }
  }

  /// The key other tables refer to; it becomes an address.
  public let id: String
  /// As printed: `1204/QĐ-UBND`.
  public let number: String
  public let date: CalendarDay?
  /// The award level as typed.
  public let levelText: String
  public internal(set) var level: AwardLevel.ID?
  /// `Chủ tịch UBND huyện Lục Ngạn`.
  public let issuer: String
  public let signer: String?
  /// How many the decision itself says it awards, by kind; absent where not declared.
  public let declaredCounts: [Honouree.Kind: Int]
  public let state: State
  public let origin: RowOrigin

  public init(
    id: String, number: String, date: CalendarDay?, levelText: String, issuer: String, signer: String? = nil,
    declaredCounts: [Honouree.Kind: Int] = [:], state: State = .inForce, origin: RowOrigin
  ) {
    self.id = id
    self.number = number
    self.date = date
    self.levelText = levelText
    self.issuer = issuer
    self.signer = signer
    self.declaredCounts = declaredCounts
    self.state = state
    self.origin = origin
  }
}
