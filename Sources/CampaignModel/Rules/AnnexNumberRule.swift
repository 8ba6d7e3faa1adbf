/// The numbers in a decision's annex run from 1 without holes, and none stands twice: their order is protocol.
///
/// Some annexes number all they name in one run, others each kind by itself; the number 1 for two kinds tells the
/// latter. Two rows with one number that may be one person are ``SamePersonRule``'s to ask about.
internal import Diagnostics

struct AnnexNumberRule: CampaignRule {
  private struct Place {
    let number: Int
    /// The place in the campaign's list: rows may stand in several files.
    let order: Int
    let origin: RowOrigin
  }

  func check(_ campaign: Campaign) -> [Diagnostic] {
    var named: [Decision.ID: [Int]] = [:]
    for (index, honouree) in campaign.honourees.enumerated() {
      if let decision = honouree.decision { named[decision, default: []].append(index) }
    }
    var diagnostics: [Diagnostic] = []
    var seen: Set<Decision.ID> = []
    for decision in campaign.decisions where seen.insert(decision.id).inserted {
      guard let indices = named[decision.id] else { continue }
      diagnostics += check(indices, of: decision, in: campaign)
    }
    return diagnostics
  }

  private func check(_ people: [Int], of decision: Decision, in campaign: Campaign) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var runs: [Honouree.Kind: [Place]] = [:]
    var withoutNumber: [Int] = []
    for index in people {
      guard let number = campaign.honourees[index].annexNumber else {
        withoutNumber.append(index)
        continue
      }
      let origin = campaign.honourees[index].origin
      if number < 1 {
        diagnostics.append(.annexNumberBelowOne(number, at: origin.location("annex_no")))
      } else {
        runs[campaign.honourees[index].kind, default: []].append(Place(number: number, order: index, origin: origin))
      }
    }
    if withoutNumber.count == people.count { return [.annexNumbersMissing(decision)] }
    diagnostics += withoutNumber.map { .annexNumberMissing(campaign.honourees[$0], decision) }
    let isNumberedByKind = runs.values.count { $0.contains { $0.number == 1 } } > 1
    let series = isNumberedByKind ? Honouree.Kind.allCases.compactMap { runs[$0] } : [runs.values.flatMap { $0 }]
    for places in series { diagnostics += check(places, of: decision, in: campaign) }
    return diagnostics
  }

  /// One run of numbers.
  private func check(_ places: [Place], of decision: Decision, in campaign: Campaign) -> [Diagnostic] {
    let sorted = places.sorted { ($0.number, $0.order) < ($1.number, $1.order) }
    var diagnostics: [Diagnostic] = []
    var gaps: [ClosedRange<Int>] = []
    var last: Place?
    for place in sorted {
      if let last, last.number == place.number {
        let (this, other) = (campaign.honourees[place.order], campaign.honourees[last.order])
        if !isAsked(this, other) {
          let rows = campaign.sideBySide(this, other, at: "annex_no")
          diagnostics.append(.annexNumberTwice(place.number, decision, rows))
        }
        continue
      }
      let expected = (last?.number ?? 0) + 1
      if place.number > expected { gaps.append(expected...(place.number - 1)) }
      last = place
    }
    if !gaps.isEmpty { diagnostics.append(.annexNumberGap(gaps, decision)) }
    return diagnostics
  }
}

extension AnnexNumberRule {
  /// A Boolean value that indicates whether two rows with one number are asked about as one person, or somebody wrote
  /// that the annex itself has the number twice.
  private func isAsked(_ this: Honouree, _ other: Honouree) -> Bool {
    if this.answer.saysAnnex || other.answer.saysAnnex { return true }
    return SamePeople.name(this) == SamePeople.name(other) && !Confirmation.settle(this.answer, other.answer)
  }
}

extension DiagnosticKind {
  static let annexNumberBelowOne = DiagnosticKind("annex-number-below-one", .error)
  static let annexNumberTwice = DiagnosticKind("annex-number-twice", .question)
  static let annexNumberGap = DiagnosticKind("annex-number-gap", .warning)
  static let annexNumberMissing = DiagnosticKind("annex-number-missing", .warning)
}

extension Diagnostic {
  fileprivate static func annexNumberBelowOne(_ number: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .annexNumberBelowOne, at: location,
      Phrase(
        vi: "số thứ tự trong quyết định là \(number), phải từ 1 trở lên",
        en: "the number in the annex is \(number); it begins with 1"),
      remedy: Phrase(vi: "Ghi số thứ tự như trong phụ lục.", en: "Write the number that the annex has."))
  }

  fileprivate static func annexNumberTwice(_ number: Int, _ decision: Decision, _ rows: SideBySide) -> Diagnostic {
    Diagnostic(
      .annexNumberTwice, at: rows.places.this,
      Phrase(
        vi: "số thứ tự \(number) trong quyết định \(decision.id.quoted()) dùng hai lần",
        en: "the number \(number) stands twice in the annex of \(decision.id.quoted())"),
      remedy: Phrase(
        vi:
          "Ghi số thứ tự như trong phụ lục; nếu hai dòng là một hồ sơ, ghi “\(Confirmation.leaveOutAnswer)” ở cột “Xác "
          + "nhận” của dòng thừa; nếu chính phụ lục in trùng số, ghi “Phụ lục in trùng số” ở cột ấy.",
        en:
          "Write the numbers that the annex has; if both rows are one dossier, write “\(Confirmation.leaveOutAnswer)” "
          + "in the column “Xác nhận” of the row too many; if the annex itself has the number twice, write “Phụ lục in "
          + "trùng số” there."),
      notes: rows.notes)
  }

  fileprivate static func annexNumberGap(_ gaps: [ClosedRange<Int>], _ decision: Decision) -> Diagnostic {
    let shown = gaps.prefix(shownRows).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    let list = shown.joined(separator: ", ") + (gaps.count > shown.count ? ", …" : "")
    return Diagnostic(
      .annexNumberGap, at: decision.origin.location("key"),
      Phrase(
        vi: "phụ lục của quyết định \(decision.id.quoted()) thiếu số thứ tự \(list)",
        en: "the annex of the decision \(decision.id.quoted()) lacks the numbers \(list)"),
      remedy: Phrase(
        vi: "Đối chiếu với phụ lục; người không đăng tên cũng cần một dòng trong bảng \(TableSchema.honourees.label).",
        en: "Compare with the annex; whoever is not named on the site has a row all the same."))
  }

  fileprivate static func annexNumberMissing(_ honouree: Honouree, _ decision: Decision) -> Diagnostic {
    Diagnostic(
      .annexNumberMissing, at: honouree.origin.location("annex_no"),
      Phrase(
        vi: "hồ sơ \(honouree.id.quoted()) chưa ghi số thứ tự trong quyết định \(decision.id.quoted())",
        en: "dossier \(honouree.id.quoted()) has no number in the annex of \(decision.id.quoted())"),
      explanation: Phrase(
        vi: "Hồ sơ này đứng sau các hồ sơ có số.", en: "It stands after those that have a number."),
      remedy: Phrase(vi: "Ghi số thứ tự như trong phụ lục.", en: "Write the number that the annex has."))
  }

  /// Said once where no dossier of the decision has a number.
  fileprivate static func annexNumbersMissing(_ decision: Decision) -> Diagnostic {
    Diagnostic(
      .annexNumberMissing, at: decision.origin.location("key"),
      Phrase(
        vi: "không hồ sơ nào của quyết định \(decision.id.quoted()) có số thứ tự trong quyết định",
        en: "no dossier of the decision \(decision.id.quoted()) has a number in its annex"),
      explanation: Phrase(
        vi: "Danh sách xếp theo thứ tự dòng trong bảng, có thể khác phụ lục.",
        en: "They stand in the order of the table's rows, which may differ from the annex."),
      remedy: Phrase(
        vi: "Ghi cột “STT trong quyết định” như trong phụ lục.", en: "Write the numbers that the annex has."))
  }
}
