internal import CampaignModel
internal import Diagnostics

/// Reads the part `audit` of `campaign.yaml`, and of a file that has no other part.
enum AuditReader {
  static func settings(_ top: SettingsDecoder.Group, _ decoder: inout SettingsDecoder) -> AuditSettings {
    var settings = AuditSettings()
    guard let group = decoder.group(top, "audit", [.optional("severity"), .optional("suppress")]) else {
      return settings
    }
    settings.severities = decoder.keyedEntries(group, "severity").compactMap { entry in
      severity(entry.node, "audit.severity.\(entry.key)", &decoder).map {
        AuditSettings.SeverityChange(rule: entry.key, severity: $0, location: entry.keyPlace)
      }
    }
    let keys: [SettingsDecoder.Key] = [
      .required("rule"), .optional("file"), .optional("text"), .optional("reason"), .optional("until"),
    ]
    settings.suppressions = decoder.groups(group, "suppress", keys).compactMap { suppression($0, &decoder) }
    return settings
  }

  /// The settings of a file whose other parts are not looked at; it need not have such a part.
  static func settings(_ root: YAMLNode, _ decoder: inout SettingsDecoder) -> AuditSettings {
    var part = root
    if case .map(let entries) = root.value {
      part = YAMLNode(value: .map(entries.filter { $0.key == "audit" }), place: root.place)
    }
    guard let top = decoder.group(part, "", [.optional("audit")]) else { return AuditSettings() }
    return settings(top, &decoder)
  }

  private static func severity(
    _ node: YAMLNode, _ path: String, _ decoder: inout SettingsDecoder
  ) -> Severity? {
    guard let text = decoder.text(node, path) else { return nil }
    switch text.lowercased() {
    case "error", "lỗi": return .error
    case "warning", "cảnh báo": return .warning
    case "note", "ghi chú": return .note
    default:
      decoder.report(.unknownWord(text, known: ["error", "warning", "note"], at: node.place))
      return nil
    }
  }

  /// `nil` where it covers nothing for certain: a rule is not named, or nobody says why.
  private static func suppression(
    _ group: SettingsDecoder.Group, _ decoder: inout SettingsDecoder
  ) -> AuditSettings.Suppression? {
    let (rule, file) = (decoder.text(group, "rule"), decoder.text(group, "file"))
    let (text, until) = (decoder.text(group, "text"), decoder.day(group, "until"))
    guard let reason = decoder.text(group, "reason"), reason.contains(where: \.isLetter) else {
      decoder.report(.suppressionWithoutReason(rule, at: group["rule"]?.place ?? group.place))
      return nil
    }
    // A last day that is no day must not make it hold for ever.
    guard let rule, group["until"] == nil || until != nil else { return nil }
    return AuditSettings.Suppression(
      rule: rule, file: file, text: text, reason: reason, until: until,
      location: group["rule"]?.place ?? group.place)
  }
}

extension DiagnosticKind {
  static let suppressionWithoutReason = DiagnosticKind("suppression-without-reason", .error)
}

extension Diagnostic {
  static func suppressionWithoutReason(_ rule: String?, at place: SourceLocation) -> Diagnostic {
    let name = rule.map { " \($0.quoted())" } ?? ""
    return Diagnostic(
      .suppressionWithoutReason, at: place,
      Phrase(vi: "chưa ghi lý do bỏ qua\(name)", en: "no reason is given for letting\(name) pass"),
      explanation: Phrase(
        vi: "Người sau cần biết ai đã xem và vì sao để vậy.",
        en: "Whoever comes later must know that somebody looked, and why it stays."),
      remedy: Phrase(
        vi: "Thêm một dòng, ví dụ: “reason: Trang của tỉnh đang bảo trì”.",
        en: "Add a line, such as “reason: The province's site is being mended”."))
  }
}
