/// Who issued a decision may decide at its level, and a commune's chairman for that commune alone.
///
/// The chairman of the district's or commune's committee decides a Giấy khen (Law 06/2022/QH15).
internal import Diagnostics

struct DecisionIssuerRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let reading = IssuerReading(campaign)
    var diagnostics: [Diagnostic] = []
    var communeOfDecision: [Decision.ID: Commune.ID] = [:]
    for decision in campaign.decisions {
      guard let level = decision.level.flatMap(campaign.level) else { continue }
      switch reading.issuer(of: decision, at: level.id) {
      case .district: break
      case .commune(let id, let written):
        communeOfDecision[decision.id] = id
        if let written { diagnostics.append(.issuerMarksDiffer(decision, written)) }
      case .unknownCommune(_, let suggestion):
        // Without a list of communes none can be known, and that is said once.
        if !campaign.communes.isEmpty { diagnostics.append(.issuerCommuneUnknown(decision, suggestion: suggestion)) }
      case .none:
        // A level that does not say who may decide is told so itself.
        guard level.namesIssuers else { continue }
        let other = campaign.settings.levels.first {
          $0.id != level.id && reading.issuer(of: decision, at: $0.id) != .none
        }
        diagnostics.append(.issuerMismatch(decision, level, fits: other))
      }
    }
    for honouree in campaign.honourees {
      guard let decision = honouree.decision, let issuing = communeOfDecision[decision], let own = honouree.commune,
        own != issuing
      else { continue }
      diagnostics.append(.communeDiffers(honouree, issuing: campaign.commune(issuing), campaign.decision(decision)))
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let decisionIssuerMismatch = DiagnosticKind("decision-issuer-mismatch", .error)
  static let decisionIssuerCommuneUnknown = DiagnosticKind("decision-issuer-commune-unknown", .error)
  static let decisionCommuneDiffers = DiagnosticKind("decision-commune-differs", .error)
}

extension Diagnostic {
  fileprivate static func issuerMismatch(
    _ decision: Decision, _ level: AwardLevel, fits other: AwardLevel?
  ) -> Diagnostic {
    let titles = level.issuers.map { $0.hasSuffix(" *") ? $0.dropLast(1) + "…" : $0 }
    let list = titles.map { String($0).quoted() }.joined(separator: ", ")
    let typed = decision.issuer.isEmpty ? "(để trống)" : decision.issuer.quoted()
    return Diagnostic(
      .decisionIssuerMismatch, at: decision.origin.location("issuer"),
      Phrase(
        vi: "thẩm quyền \(typed) không khớp với \(level.name.quoted())",
        en: "the issuer \(typed) may not decide at the level \(level.name.quoted())"),
      explanation: other.map {
        Phrase(
          vi: "Thẩm quyền này thuộc \($0.name.quoted()).", en: "This issuer decides at the level \($0.name.quoted()).")
      },
      remedy: Phrase(
        vi: "Ghi đúng thẩm quyền: \(list); người ký thay ghi ở cột “Người ký”. Nếu sai cấp, sửa cột “Cấp”.",
        en: "Write one of \(list); whoever signed for them is the signer. If the level is wrong, mend that."))
  }

  fileprivate static func issuerCommuneUnknown(_ decision: Decision, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .decisionIssuerCommuneUnknown, at: decision.origin.location("issuer"),
      Phrase(
        vi:
          "thẩm quyền \(decision.issuer.quoted()) nêu một xã, thị trấn không có trong bảng \(TableSchema.communes.label)",
        en: "the issuer \(decision.issuer.quoted()) names a commune that is not in the communes table"),
      remedy: suggestion.map {
        Phrase(vi: "Nếu ý là \($0.quoted()), sửa lại tên ấy.", en: "Is it \($0.quoted())? If so, mend it.")
      } ?? Phrase(vi: "Ghi đúng tên xã, thị trấn.", en: "Write the commune's right name."))
  }

  fileprivate static func issuerMarksDiffer(_ decision: Decision, _ written: String) -> Diagnostic {
    Diagnostic(
      .communeMarksDiffer, at: decision.origin.location("issuer"),
      Phrase(
        vi: "thẩm quyền \(decision.issuer.quoted()) viết tên xã không dấu, được hiểu là của \(written.quoted())",
        en: "the issuer \(decision.issuer.quoted()) has no marks and was taken for that of \(written.quoted())"),
      remedy: Phrase(
        vi: "Nếu đúng, sửa dấu của tên xã, thị trấn; nếu không, ghi lại tên.",
        en: "If that is right, mend the marks of the commune's name; if not, write the right one."))
  }

  fileprivate static func communeDiffers(
    _ honouree: Honouree, issuing: Commune?, _ decision: Decision?
  ) -> Diagnostic {
    let key = (decision?.id ?? "").quoted()
    let name = (issuing?.fullName ?? "").quoted()
    return Diagnostic(
      .decisionCommuneDiffers, at: honouree.origin.location("commune"),
      Phrase(
        vi:
          "hồ sơ \(honouree.id.quoted()) thuộc \(honouree.communeText.quoted()), còn quyết định \(key) là của \(name)",
        en: "dossier \(honouree.id.quoted()) is of \(honouree.communeText.quoted()), its decision \(key) of \(name)"),
      remedy: Phrase(
        vi: "Sửa xã, thị trấn hoặc quyết định của hồ sơ cho khớp.", en: "Mend the dossier's commune or decision."),
      notes: decision.map {
        [Note(Phrase(vi: "quyết định ở đây", en: "the decision is here"), at: $0.origin.location("issuer"))]
      } ?? [])
  }
}
