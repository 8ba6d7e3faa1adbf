public import Diagnostics
public import VietnameseText

/// The part `audit` of `campaign.yaml`: what this campaign changes in the audit of its pages.
///
/// Rules are named by their ids; whether there are such rules, and whether they may be changed, the audit knows.
public struct AuditSettings: Sendable {
  /// Another severity for a rule.
  public struct SeverityChange: Sendable {
    public let rule: String
    public let severity: Severity
    /// Where the rule's id stands.
    public let location: SourceLocation

    public init(rule: String, severity: Severity, location: SourceLocation) {
      self.rule = rule
      self.severity = severity
      self.location = location
    }
  }

  /// Findings that are let pass, with the reason.
  public struct Suppression: Sendable {
    public let rule: String
    /// Which files of the site it covers, as a pattern; `nil` for all.
    public let file: String?
    /// What a finding must speak of; `nil` for any.
    public let text: String?
    public let reason: String
    /// The last day on which it holds; `nil` where it has no end.
    public let until: CalendarDay?
    /// Where the rule's id stands.
    public let location: SourceLocation

    public init(
      rule: String, file: String?, text: String?, reason: String, until: CalendarDay?, location: SourceLocation
    ) {
      self.rule = rule
      self.file = file
      self.text = text
      self.reason = reason
      self.until = until
      self.location = location
    }

    /// A Boolean value that indicates whether its last day is past.
    ///
    /// - Parameter today: Days since 1/1/1970.
    public func isOver(today: Int) -> Bool { until.map { $0.dayNumber < today } ?? false }
  }

  public var severities: [SeverityChange] = []
  public var suppressions: [Suppression] = []

  public init() {}
}
