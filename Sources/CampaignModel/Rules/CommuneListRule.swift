/// The list of communes is there, and each code and name in it means one unit.
internal import Diagnostics
internal import VietnameseText

struct CommuneListRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    guard !campaign.communes.isEmpty else { return [.communesMissing(at: campaign.tablePlaces["communes"])] }
    return codes(campaign.communes) + names(campaign.communes)
  }

  private func codes(_ communes: [Commune]) -> [Diagnostic] {
    var first = FirstPlaces<Commune.ID>()
    var diagnostics: [Diagnostic] = []
    for commune in communes {
      let location = commune.origin.location("code")
      if commune.id.utf8.count != 5 || !commune.id.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
        diagnostics.append(.communeCodeForm(commune, at: location))
      } else if let other = first.first(commune.id, at: location) {
        diagnostics.append(.communeCodeTwice(commune, at: location, first: other))
      }
    }
    return diagnostics
  }

  /// A commune and a township may share a name, told apart by their kind; two of one kind may not, nor may another name
  /// of one be the name of another.
  private func names(_ communes: [Commune]) -> [Diagnostic] {
    var named: [String: [Int]] = [:]
    for (index, commune) in communes.enumerated() { named[TypedName.spelled(commune.name), default: []].append(index) }
    var first = FirstPlaces<String>()
    var aliases: [String: (commune: Int, place: SourceLocation)] = [:]
    var diagnostics: [Diagnostic] = []
    for (index, commune) in communes.enumerated() {
      let place = commune.origin.location("name")
      if let other = first.first(TypedName.spelled(commune.fullName), at: place) {
        diagnostics.append(.communeNameTwice(commune, at: place, first: other))
      }
      for alias in commune.aliases {
        let key = TypedName.spelled(alias)
        let place = commune.origin.location("aliases")
        if let other = named[key]?.first(where: { $0 != index }) {
          diagnostics.append(
            .communeAliasTaken(alias, communes[other], at: place, first: communes[other].origin.location("name")))
        } else if let other = aliases[key], other.commune != index {
          diagnostics.append(.communeAliasTaken(alias, communes[other.commune], at: place, first: other.place))
        } else {
          aliases[key] = (index, place)
        }
      }
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let communesMissing = DiagnosticKind("communes-missing", .error)
  static let communeCodeForm = DiagnosticKind("commune-code-form", .error)
  static let communeCodeTwice = DiagnosticKind("commune-code-twice", .error)
  static let communeNameTwice = DiagnosticKind("commune-name-twice", .error)
  static let communeAliasTaken = DiagnosticKind("commune-alias-taken", .error)
}

extension Diagnostic {
  fileprivate static func communesMissing(at location: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .communesMissing, at: location, Phrase(vi: "chưa có xã, thị trấn nào", en: "there is no commune"),
      remedy: Phrase(
        vi: "Ghi mã, tên, loại vào bảng \(TableSchema.communes.label), mỗi xã, thị trấn một dòng.",
        en: "Write code, name and kind into the table of communes, a row for each commune."))
  }

  fileprivate static func communeCodeForm(_ commune: Commune, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .communeCodeForm, at: location,
      Phrase(
        vi: "mã \(commune.id.quoted()) của \(commune.fullName) không phải là 5 chữ số",
        en: "the code \(commune.id.quoted()) of \(commune.fullName) is not five digits"),
      remedy: Phrase(
        vi: "Ghi mã đơn vị hành chính, ví dụ: 07525.", en: "Write the official code, such as 07525."))
  }

  fileprivate static func communeCodeTwice(
    _ commune: Commune, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .communeCodeTwice, at: location,
      Phrase(
        vi: "mã \(commune.id.quoted()) đã dùng cho xã, thị trấn khác",
        en: "the code \(commune.id.quoted()) is already used by another commune"),
      remedy: Phrase(
        vi: "Mỗi xã, thị trấn một mã: sửa mã sai.", en: "Each commune has its own code: mend the wrong one."),
      notes: [Note(Phrase(vi: "mã này dùng lần đầu ở đây", en: "the code is first used here"), at: first)])
  }

  fileprivate static func communeNameTwice(
    _ commune: Commune, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .communeNameTwice, at: location,
      Phrase(
        vi: "\(commune.fullName.quoted()) có hai dòng trong bảng xã, thị trấn",
        en: "\(commune.fullName.quoted()) stands twice in the list of communes"),
      remedy: Phrase(vi: "Xóa dòng thừa hoặc sửa tên.", en: "Delete one row or mend the name."),
      notes: [Note(Phrase(vi: "dòng kia ở đây", en: "the other row is here"), at: first)])
  }

  fileprivate static func communeAliasTaken(
    _ alias: String, _ other: Commune, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .communeAliasTaken, at: location,
      Phrase(
        vi: "tên khác \(alias.quoted()) đã là tên của \(other.fullName)",
        en: "the other name \(alias.quoted()) already means \(other.fullName)"),
      remedy: Phrase(
        vi: "Bỏ tên này: mỗi tên chỉ được chỉ một xã, thị trấn.", en: "Take it out: a name means one commune only."),
      notes: [Note(Phrase(vi: "tên ấy ở đây", en: "the name is here"), at: first)])
  }
}
