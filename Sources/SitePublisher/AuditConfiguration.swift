public import CampaignModel
public import Diagnostics
internal import Glibc
public import SiteAudit

/// What a campaign's part `audit` asks of the audit, held against the rules that there are.
public struct AuditConfiguration: Sendable {
  public private(set) var severities: [String: Severity] = [:]
  public private(set) var suppressions: [Suppression] = []
  /// Rules that are not there or may not be weakened, and suppressions whose day is past; these are left out.
  public private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter today: Days since 1/1/1970 in Vietnam.
  public init(_ settings: AuditSettings, today: Int = AuditConfiguration.today) {
    for change in settings.severities where isKnown(change.rule, at: change.location) {
      if AdjustableRules.fixed.contains(change.rule), !change.severity.blocks {
        diagnostics.append(.auditRuleFixed(change.rule, at: change.location))
      } else {
        severities[change.rule] = change.severity
      }
    }
    for suppression in settings.suppressions where isKnown(suppression.rule, at: suppression.location) {
      if AdjustableRules.fixed.contains(suppression.rule) {
        diagnostics.append(.auditRuleFixed(suppression.rule, at: suppression.location))
      } else if let day = suppression.until, suppression.isOver(today: today) {
        diagnostics.append(.suppressionExpired(suppression.rule, on: day.short, at: suppression.location))
      } else {
        suppressions.append(
          Suppression(
            rule: suppression.rule, file: suppression.file, text: suppression.text, reason: suppression.reason,
            location: suppression.location))
      }
    }
  }

  /// The options with what the campaign asks.
  public func applied(to options: AuditOptions) -> AuditOptions {
    var options = options
    options.severities.merge(severities) { _, new in new }
    options.suppressions += suppressions
    return options
  }

  /// The day in Vietnam, seven hours ahead of UTC all year, in days since 1/1/1970. No file that is made depends on it:
  /// only whether a suppression still holds.
  public static var today: Int { (Int(time(nil)) + 7 * 3600) / 86_400 }

  private mutating func isKnown(_ rule: String, at place: SourceLocation) -> Bool {
    if AdjustableRules.ids.contains(rule) { return true }
    diagnostics.append(.auditRuleUnknown(rule, at: place))
    return false
  }
}

extension DiagnosticKind {
  static let auditRuleUnknown = DiagnosticKind("audit-rule-unknown", .error)
  static let auditRuleFixed = DiagnosticKind("audit-rule-fixed", .error)
  static let suppressionExpired = DiagnosticKind("suppression-expired", .error)
}

extension Diagnostic {
  static func auditRuleUnknown(_ rule: String, at place: SourceLocation) -> Diagnostic {
    let meant = NearMiss.of(rule, among: AdjustableRules.ids)
    return Diagnostic(
      .auditRuleUnknown, at: place,
      Phrase(
        vi: "không có quy tắc \(rule.quoted())" + (meant.map { "; có phải là “\($0)” không?" } ?? ""),
        en: "there is no rule \(rule.quoted())" + (meant.map { "; is it “\($0)”?" } ?? "")),
      remedy: Phrase(
        vi: "Chép đúng mã trong ngoặc vuông ở cuối dòng đầu của thông báo, ví dụ: “dead-link”.",
        en: "Copy the id in brackets at the end of a finding's first line, such as “dead-link”."))
  }

  static func auditRuleFixed(_ rule: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .auditRuleFixed, at: place,
      Phrase(
        vi: "quy tắc \(rule.quoted()) không được hạ mức và không được bỏ qua",
        en: "the rule \(rule.quoted()) can be neither lowered nor let pass"),
      explanation: Phrase(
        vi: "Vi phạm quy tắc này thì phần còn lại của tệp không soát được, hoặc điều riêng tư của người khác bị đăng "
          + "lên mạng, không thu lại được.",
        en: "Where it is broken, the rest of the file cannot be judged, or what is private would be published for good."
      ),
      remedy: Phrase(
        vi: "Xóa mục này và sửa chỗ vi phạm.", en: "Delete this and mend what breaks the rule."))
  }

  static func suppressionExpired(_ rule: String, on day: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .suppressionExpired, at: place,
      Phrase(
        vi: "hạn bỏ qua \(rule.quoted()) đã hết từ ngày \(day)", en: "\(rule.quoted()) was to be let pass until \(day)"),
      remedy: Phrase(
        vi: "Sửa chỗ vi phạm rồi xóa mục này; nếu chưa sửa được, ghi hạn mới ở “until”.",
        en: "Mend what breaks the rule and delete this; where that must wait, write a new day behind “until”."))
  }
}
