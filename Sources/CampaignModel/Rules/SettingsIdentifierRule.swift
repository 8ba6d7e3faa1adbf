/// Levels, milestones and offices have ids of their own, and no two offices share a name: tables refer to them.
internal import Diagnostics

struct SettingsIdentifierRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let settings = campaign.settings
    return ids(settings.levels.map(\.id), "levels", campaign)
      + ids(settings.milestones.map(\.id), "milestones", campaign)
      + ids(settings.offices.map(\.id), "offices", campaign) + officeNames(campaign)
  }

  private func ids(_ ids: [String], _ key: String, _ campaign: Campaign) -> [Diagnostic] {
    var seen: Set<String> = []
    return ids.compactMap { id in
      let location = campaign.settingsLocation("\(key).\(id)")
      if !Self.hasForm(id) { return .settingsIDForm(id, key, at: location) }
      return seen.insert(id.lowercased()).inserted ? nil : .settingsIDTwice(id, key, at: location)
    }
  }

  private func officeNames(_ campaign: Campaign) -> [Diagnostic] {
    var owners: [String: Office] = [:]
    var diagnostics: [Diagnostic] = []
    for office in campaign.settings.offices {
      for name in [office.name] + office.aliases {
        let key = TypedName.spelled(name)
        if let owner = owners[key], owner.id != office.id {
          let location = campaign.settingsLocation("offices.\(office.id)")
          diagnostics.append(.officeNameTaken(name, owner, at: location))
        } else {
          owners[key] = office
        }
      }
    }
    return diagnostics
  }

  /// `[A-Za-z0-9_-]{1,40}`.
  static func hasForm(_ id: String) -> Bool { Identifier.hasForm(id.replacing("_", with: "-")) }
}

extension DiagnosticKind {
  static let settingsIDForm = DiagnosticKind("settings-id-form", .error)
  static let settingsIDTwice = DiagnosticKind("settings-id-twice", .error)
  static let officeNameTaken = DiagnosticKind("office-name-taken", .error)
}

extension Diagnostic {
  fileprivate static func settingsIDForm(_ id: String, _ key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .settingsIDForm, at: location,
      Phrase(
        vi: "mã \(id.quoted()) trong mục \(key.quoted()) không đúng dạng",
        en: "the id \(id.quoted()) in \(key) is not of the right form"),
      remedy: Phrase(
        vi: "Dùng chữ không dấu, chữ số, gạch nối hoặc gạch dưới, dài 1 đến 40 ký tự, ví dụ: conference_held.",
        en: "Use letters without marks, digits, hyphens or underscores, 1 to 40 of them, such as conference_held."))
  }

  fileprivate static func settingsIDTwice(_ id: String, _ key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .settingsIDTwice, at: location,
      Phrase(
        vi: "mã \(id.quoted()) dùng hai lần trong mục \(key.quoted())",
        en: "the id \(id.quoted()) stands twice in \(key)"),
      remedy: Phrase(vi: "Đặt mã khác cho một trong hai.", en: "Give one of the two another id."))
  }

  fileprivate static func officeNameTaken(_ name: String, _ owner: Office, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .officeNameTaken, at: location,
      Phrase(
        vi: "tên \(name.quoted()) đã là tên của đơn vị \(owner.id.quoted())",
        en: "the name \(name.quoted()) already means the office \(owner.id.quoted())"),
      remedy: Phrase(
        vi: "Bỏ tên này ở một trong hai đơn vị: mỗi tên chỉ được chỉ một đơn vị.",
        en: "Take it out of one of them: a name means one office only."))
  }
}
