internal import CampaignModel
internal import Diagnostics
internal import SiteContent
internal import SitePublisher
internal import Templates

/// The button that publishes, the one that takes down, the one that goes back; and the journal.
struct PublishPage: View {
  /// The forms of the page, each with its token.
  struct Forms: Sendable {
    let publish: FormView
    let takeDown: FormView
    let goBack: FormView
  }

  struct JournalRow: View {
    let entry: Journal.Entry

    /// `thêm 2, bỏ 1, sửa 3; mã K7QD-9M2P-X4TA`.
    private var details: String {
      let counts = [("published", "nêu tên"), ("added", "thêm"), ("removed", "bỏ"), ("changed", "sửa")]
        .compactMap { key, word in entry.fields[key].map { "\(word) \($0)" } }.joined(separator: ", ")
      let reason = entry.fields["reason"].flatMap { FormWords.reason($0) }
      let code = entry.fields["fingerprint"].map { "mã \($0)" }
      return [counts.isEmpty ? nil : counts, code, reason].compactMap(\.self).joined(separator: "; ")
    }

    static let schema = Schema<JournalRow>(
      .text("when") { $0.entry.moment.words }, .text("what") { $0.entry.event.words },
      .optional("details") { $0.details.isEmpty ? nil : $0.details })
  }

  let frame: DeskFrame
  let standing: Standing
  let forms: Forms
  let kept: PublishedRecord?
  let keptRefusal: Int
  let journal: [JournalRow]
  let problems: [ProblemView]

  /// - Parameter problems: Why the last try to publish changed nothing.
  init(_ frame: DeskFrame, _ standing: Standing, forms: Forms, problems: [Diagnostic] = []) {
    self.frame = frame
    self.standing = standing
    self.forms = forms
    let archive = standing.knowledge.archive
    kept = archive?.kept
    let present = standing.knowledge.campaign.map { PublishedRoll($0) }
    keptRefusal = kept.flatMap { kept in present.map { kept.roll.beyond($0) } } ?? 0
    journal = (archive?.journal.entries(last: 30) ?? []).map(JournalRow.init)
    self.problems = problems.map { ProblemView($0) }
  }

  /// Why the button does not work.
  private var reason: String? {
    switch standing.obstacle {
    case nil: nil
    case .noDraft: "Chưa có bản nháp nào."
    case .problems(let count): "Còn \(count.formatted) chỗ chặn. Sửa xong trong tệp thì nút này mới dùng được."
    case .nothingNew: "Bản nháp giống hệt bản đang đăng, không có gì để đăng."
    case .noSlip: "Chưa có phiếu nào được xác nhận."
    case .otherSlip(let code, let moment):
      "Bản nháp đã khác phiếu được xác nhận lúc \(moment.words) (mã \(code)). In phiếu mới và trình ký lại."
    }
  }

  /// Who is named on the site and may be no more, while something keeps a draft from being made: they wait.
  private var waiting: [PublishedEntry] {
    let knowledge = standing.knowledge
    guard !knowledge.isReady, let campaign = knowledge.latest?.report.campaign, let published = standing.published
    else {
      return []
    }
    return published.roll.entries.values.filter { entry in
      campaign.honouree(entry.id).map { campaign.publication(of: $0) != .published } ?? true
    }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// What else would change, so that a takedown needs a slip.
  private var besides: String {
    guard let takedown = standing.takedown else { return "" }
    return [
      takedown.added.isEmpty ? nil : "thêm \(takedown.added.count.formatted) người",
      takedown.changed.isEmpty ? nil : "sửa thông tin của \(takedown.changed.map(\.after.name).shortList)",
      takedown.items.isEmpty ? nil : "sửa \(takedown.items.compactMap(\.what).shortList)",
      takedown.changesPages ? "sửa trang Kế hoạch, Tiến độ hoặc thông tin in ở mọi trang" : nil,
    ].compactMap(\.self).joined(separator: "; ")
  }

  static let schema = Schema<PublishPage>(
    .view("frame") { $0.frame }, .optional("publishedAt") { $0.standing.published?.moment.words },
    .text("publishedCode") { $0.standing.published?.fingerprint.code ?? "" },
    .text("publishedCount") { ($0.standing.published?.roll.entries.count ?? 0).formatted },
    .text("code") { $0.standing.told?.fingerprint.code ?? "" },
    .text("summary") { $0.standing.changes?.words ?? "" },
    .flag("canPublish") { $0.standing.obstacle == nil }, .optional("reason") { $0.reason },
    .flag("needsSlip") { page in
      switch page.standing.obstacle {
      case .noSlip, .otherSlip: true
      default: false
      }
    },
    .flag("needsMending") { if case .problems = $0.standing.obstacle { true } else { false } },
    .view("publish") { $0.forms.publish },
    .optional("removedCount") { page in
      page.standing.changes.flatMap {
        $0.removed.isEmpty || !page.standing.knowledge.isReady ? nil : $0.removed.count.formatted
      }
    },
    .optional("waitingCount") { $0.waiting.isEmpty ? nil : $0.waiting.count.formatted },
    .list("waiting") { $0.waiting.map(EntryView.init) },
    .text("blocking") { $0.standing.knowledge.blocking.formatted },
    .list("removed") { ($0.standing.changes?.removed ?? []).map(EntryView.init) },
    .flag("canTakeDown") { $0.standing.isTakedownAlone }, .text("besides") { $0.besides },
    .view("takeDown") { $0.forms.takeDown },
    .optional("keptAt") { $0.kept?.moment.words }, .text("keptCount") { ($0.kept?.roll.entries.count ?? 0).formatted },
    .text("keptCode") { $0.kept?.fingerprint.code ?? "" },
    .optional("keptRefusal") { $0.keptRefusal > 0 ? $0.keptRefusal.formatted : nil },
    .view("goBack") { $0.forms.goBack }, .flag("hasJournal") { !$0.journal.isEmpty }, .list("journal") { $0.journal },
    .flag("hasFailed") { !$0.problems.isEmpty }, .list("problems") { $0.problems })
}
