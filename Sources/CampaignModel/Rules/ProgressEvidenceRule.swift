/// What is done has a paper that proves it; without one the site says “theo báo cáo của đơn vị”. Said once, as a note.
internal import Diagnostics

struct ProgressEvidenceRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let places = campaign.progress.filter { $0.state == .done && $0.provenBy == nil }.map {
      $0.origin.location("evidence")
    }
    return places.isEmpty ? [] : [.evidenceMissing(places)]
  }
}

extension DiagnosticKind {
  static let progressEvidenceMissing = DiagnosticKind("progress-evidence-missing", .note)
}

extension Diagnostic {
  fileprivate static func evidenceMissing(_ places: [SourceLocation]) -> Diagnostic {
    Diagnostic(
      .progressEvidenceMissing, at: places.first,
      Phrase(
        vi: "\(places.count) việc ghi “Hoàn thành” mà chưa có minh chứng: trang web ghi “theo báo cáo của đơn vị”",
        en: "\(places.count) steps are done without evidence: the site says that the unit reported them"),
      remedy: Phrase(
        vi: "Khi có văn bản, ghi vào cột “Minh chứng”, ví dụ: Kế hoạch số 12/KH-UBND.",
        en: "Once there is a paper, write it as evidence, such as Kế hoạch số 12/KH-UBND."),
      notes: Diagnostic.notes(
        Phrase(vi: "chưa có minh chứng", en: "without evidence"), at: Array(places.dropFirst())))
  }
}
