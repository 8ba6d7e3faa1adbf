/// How far a quota is used: `7/10`.
public struct QuotaCount: Sendable, Hashable {
  public let level: AwardLevel.ID
  public let quota: AwardLevel.Quota
  /// Every award that was decided and stands, whether or not its name is published.
  public let decided: Int
  /// Those of them whose names are published.
  public let published: Int

  /// How many more there are than the plan allows; 0 where it holds.
  public var overflow: Int { max(0, decided - max(0, quota.maximum)) }
}

extension AwardLevel {
  /// The quota that `honouree` counts toward: by its own choice, else by its kind; `nil` where none covers it.
  public func quota(for honouree: Honouree) -> Quota? { quotaIndex(for: honouree).map { quotas[$0] } }

  func quotaIndex(for honouree: Honouree) -> Int? {
    switch honouree.quota {
    case .some(.none): nil
    case .some(.kind(let kind)): quotaIndex(of: kind)
    case nil: quotaIndex(of: honouree.kind)
    }
  }

  func quotaIndex(of kind: Honouree.Kind) -> Int? { quotas.firstIndex { $0.kinds.contains(kind) } }
}

extension Campaign {
  /// How far each quota is used: levels in the order of protocol, then quotas as declared.
  public func quotaCounts() -> [QuotaCount] {
    var decided = settings.levels.map { [Int](repeating: 0, count: $0.quotas.count) }
    var published = decided
    let places = Dictionary(
      settings.levels.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for honouree in honourees {
      guard let place = honouree.level.flatMap({ places[$0] }), !settings.levels[place].quotas.isEmpty,
        countsAsDecided(honouree), let quota = settings.levels[place].quotaIndex(for: honouree)
      else { continue }
      decided[place][quota] += 1
      if publication(of: honouree) == .published { published[place][quota] += 1 }
    }
    return settings.levels.enumerated().flatMap { place, level in
      level.quotas.enumerated().map { index, quota in
        QuotaCount(
          level: level.id, quota: quota, decided: decided[place][index], published: published[place][index])
      }
    }
  }
}
