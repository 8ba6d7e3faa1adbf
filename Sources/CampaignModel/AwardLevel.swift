/// A level at which awards are given, with who may decide them and how many.
public struct AwardLevel: Sendable, Identifiable {
  /// A number of awards that the plan sets for some kinds of honouree.
  public struct Quota: Sendable, Hashable {
    /// `Tập thể`, `Cá nhân và hộ gia đình`.
    public let name: String
    public let kinds: [Honouree.Kind]
    public let maximum: Int

    public init(name: String, kinds: [Honouree.Kind], maximum: Int) {
      self.name = name
      self.kinds = kinds
      self.maximum = maximum
    }
  }

  /// `district`, `commune`.
  public let id: String
  /// `Cấp huyện`.
  public let name: String
  /// Who may sign: whole titles, or ending in ` *` where a commune's name follows (`Chủ tịch UBND xã *`).
  public let issuers: [String]
  /// `Giấy khen`.
  public let form: String
  /// Empty where the plan sets no number.
  public let quotas: [Quota]

  public init(id: String, name: String, issuers: [String], form: String, quotas: [Quota] = []) {
    self.id = id
    self.name = name
    self.issuers = issuers
    self.form = form
    self.quotas = quotas
  }
}
