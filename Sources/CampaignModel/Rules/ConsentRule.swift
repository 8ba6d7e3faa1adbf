/// A person's consent is complete: an answer, what it covers, when it was given and the paper that proves it.
///
/// Personal data is published only with consent (Law 91/2025/QH15, Decree 356/2025). A blank is not consent. A
/// collective's name needs none.
internal import Diagnostics
internal import VietnameseText

struct ConsentRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let updated = campaign.settings.updated
    var diagnostics: [Diagnostic] = []
    for honouree in campaign.honourees {
      if let date = honouree.consent.date, date > updated {
        diagnostics.append(.consentInFuture(date, updated, at: honouree.origin.location("consent_date")))
      }
      guard honouree.kind != .collective else { continue }
      switch honouree.consent.answer {
      case .given: diagnostics += incomplete(honouree)
      case .refused:
        if !honouree.consent.scope.isEmpty { diagnostics.append(.consentContradictory(honouree)) }
      case .unknown:
        if honouree.consent.saysSomething {
          diagnostics.append(.consentAnswerMissing(honouree))
        } else if honouree.state.isDecided {
          diagnostics.append(.consentBlank(honouree))
        }
      }
    }
    return diagnostics
  }

  private func incomplete(_ honouree: Honouree) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if honouree.consent.scope.isEmpty {
      // Where the whole column is missing, that is said once, at its table.
      guard honouree.origin.table.index(of: "consent_scope") != nil else { return diagnostics + unproven(honouree) }
      diagnostics.append(.consentScopeMissing(honouree))
    } else if !honouree.consent.covers(.page), honouree.state.isDecided {
      diagnostics.append(.consentPageMissing(honouree))
    }
    return diagnostics + unproven(honouree)
  }

  private func unproven(_ honouree: Honouree) -> [Diagnostic] {
    honouree.consent.date == nil || !honouree.consent.hasReference ? [.consentUnproven(honouree)] : []
  }
}

extension Consent {
  fileprivate var hasReference: Bool { reference?.contains { !$0.isWhitespace } ?? false }
  fileprivate var saysSomething: Bool { !scope.isEmpty || date != nil || hasReference }
}

extension DiagnosticKind {
  static let consentInFuture = DiagnosticKind("consent-in-future", .error)
  static let consentScopeMissing = DiagnosticKind("consent-scope-missing", .warning)
  static let consentUnproven = DiagnosticKind("consent-unproven", .warning)
  static let consentContradictory = DiagnosticKind("consent-contradictory", .warning)
  static let consentAnswerMissing = DiagnosticKind("consent-answer-missing", .warning)
  static let consentBlank = DiagnosticKind("consent-blank", .note)
  static let consentPageMissing = DiagnosticKind("consent-page-missing", .note)
}

extension Diagnostic {
  fileprivate static func consentInFuture(
    _ date: CalendarDay, _ updated: CalendarDay, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .consentInFuture, at: location,
      Phrase(
        vi: "ngày đồng ý \(date.short) sau ngày cập nhật của chiến dịch (\(updated.short))",
        en: "the day of consent \(date.short) is after the campaign's day (\(updated.short))"),
      remedy: Phrase(
        vi: "Sửa ngày đồng ý, hoặc sửa khóa “updated” trong campaign.yaml nếu dữ liệu đã mới hơn.",
        en: "Mend the day, or updated in campaign.yaml if the data are newer."))
  }

  fileprivate static func consentScopeMissing(_ honouree: Honouree) -> Diagnostic {
    Diagnostic(
      .consentScopeMissing, at: honouree.origin.location("consent_scope"),
      Phrase(
        vi: "\(honouree.fullName.quoted()) đồng ý công khai nhưng chưa ghi phạm vi: chỉ trang riêng được đăng",
        en: "\(honouree.fullName.quoted()) consents, to what is blank: only the page is published"),
      remedy: Phrase(
        vi: "Ghi phạm vi theo phiếu đồng ý, ví dụ: trang, ảnh, câu chuyện, tải về, màn hình, kỷ yếu.",
        en: "Write what the paper says, such as: trang, ảnh, câu chuyện, tải về, màn hình, kỷ yếu."))
  }

  fileprivate static func consentUnproven(_ honouree: Honouree) -> Diagnostic {
    let lacksDate = honouree.consent.date == nil
    let lacksReference = !honouree.consent.hasReference
    let missing =
      lacksDate && lacksReference
      ? Phrase(vi: "ngày và căn cứ", en: "day and paper")
      : lacksDate ? Phrase(vi: "ngày", en: "day") : Phrase(vi: "căn cứ", en: "paper")
    return Diagnostic(
      .consentUnproven, at: honouree.origin.location(lacksDate ? "consent_date" : "consent_reference"),
      Phrase(
        vi: "sự đồng ý của \(honouree.fullName.quoted()) chưa ghi \(missing.vietnamese)",
        en: "the consent of \(honouree.fullName.quoted()) lacks its \(missing.english)"),
      explanation: Phrase(
        vi: "Khi có người hỏi, phải chứng minh được sự đồng ý.", en: "Consent must be proved when someone asks."),
      remedy: Phrase(
        vi: "Ghi ngày và căn cứ, ví dụ: 8/3/2024, Phiếu đồng ý số 001.",
        en: "Write the day and the paper, such as 8/3/2024, Phiếu đồng ý số 001."))
  }

  fileprivate static func consentContradictory(_ honouree: Honouree) -> Diagnostic {
    Diagnostic(
      .consentContradictory, at: honouree.origin.location("consent_scope"),
      Phrase(
        vi: "\(honouree.fullName.quoted()) không đồng ý công khai, nhưng lại ghi phạm vi đồng ý",
        en: "\(honouree.fullName.quoted()) refuses consent, yet its scope is written"),
      explanation: Phrase(vi: "Hồ sơ này không được đăng.", en: "The dossier is not published."),
      remedy: Phrase(
        vi: "Xem lại phiếu: nếu chỉ đồng ý một phần, ghi “có” và đúng phần đó; nếu không, xóa phạm vi.",
        en: "Look at the paper: for consent in part write yes and that part; else clear the scope."))
  }

  fileprivate static func consentAnswerMissing(_ honouree: Honouree) -> Diagnostic {
    Diagnostic(
      .consentAnswerMissing, at: honouree.origin.location("consent"),
      Phrase(
        vi:
          "\(honouree.fullName.quoted()) có ghi phạm vi, ngày hoặc căn cứ đồng ý, nhưng ô “Đồng ý công khai” để trống",
        en: "\(honouree.fullName.quoted()) has a scope, day or paper of consent, but no answer"),
      explanation: Phrase(
        vi: "Để trống không phải là đồng ý: hồ sơ này không được đăng.",
        en: "A blank is not consent: the dossier is not published."),
      remedy: Phrase(vi: "Ghi “có” hoặc “không” theo phiếu.", en: "Write yes or no as the paper says."))
  }

  fileprivate static func consentBlank(_ honouree: Honouree) -> Diagnostic {
    Diagnostic(
      .consentBlank, at: honouree.origin.location("consent"),
      Phrase(
        vi: "không đăng tên \(honouree.fullName.quoted()): chưa có văn bản đồng ý",
        en: "\(honouree.fullName.quoted()) is not named: there is no consent yet"),
      remedy: Phrase(
        vi: "Khi có văn bản, ghi “có” kèm phạm vi, ngày và căn cứ.",
        en: "Once there is a paper, write yes with scope, day and reference."))
  }

  fileprivate static func consentPageMissing(_ honouree: Honouree) -> Diagnostic {
    Diagnostic(
      .consentPageMissing, at: honouree.origin.location("consent_scope"),
      Phrase(
        vi: "không đăng tên \(honouree.fullName.quoted()): phạm vi đồng ý không có trang",
        en: "\(honouree.fullName.quoted()) is not named: the consent covers other uses, not the page"),
      remedy: Phrase(
        vi: "Nếu người đó đồng ý có trang, thêm “trang” vào phạm vi.",
        en: "If the person agrees to a page, add “trang” to the scope."))
  }
}
