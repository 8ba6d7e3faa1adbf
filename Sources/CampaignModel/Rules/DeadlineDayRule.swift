/// Something done on the very day of a deadline is neither late nor in time until someone settles what the words mean.
///
/// “Trước ngày 20/4” is strictly 19/4, and offices often mean “by”. The public sees the date alone; the staff are asked
/// to settle it once, in `campaign.yaml`.
internal import Diagnostics
internal import VietnameseText

struct DeadlineDayRule: CampaignRule {
  /// One deadline of the plan, under every key that holds it.
  private struct Asked {
    let deadline: Deadline
    let name: String
    var keys: [String]
    var places: [SourceLocation]
    var units: Set<UnitReference>
  }

  func check(_ campaign: Campaign) -> [Diagnostic] {
    var asked = campaign.settings.milestones.compactMap { self.asked(of: $0, in: campaign) }
    for level in campaign.settings.levels {
      guard let next = self.asked(of: level, in: campaign) else { continue }
      // The communes' conferences are a milestone too, with the same deadline: that is one question.
      if level.isOfCommunes, let index = asked.firstIndex(where: { $0.deadline.date == next.deadline.date }) {
        asked[index].keys += next.keys
        asked[index].places += next.places
        asked[index].units.formUnion(next.units)
      } else {
        asked.append(next)
      }
    }
    return asked.compactMap {
      guard let key = $0.keys.first, !$0.places.isEmpty else { return nil }
      return .deadlineDayUnclear(
        $0.deadline, of: $0.name, $0.places, units: $0.units.count, keys: $0.keys, at: campaign.settingsLocation(key))
    }
  }

  private func asked(of milestone: Milestone, in campaign: Campaign) -> Asked? {
    guard let deadline = milestone.deadline, deadline.isInclusive == nil, !milestone.isRecurring else { return nil }
    let rows = campaign.progress.filter {
      $0.milestone == milestone.id && $0.state == .done && $0.date == deadline.date
    }
    return rows.isEmpty
      ? nil
      : Asked(
        deadline: deadline, name: milestone.name, keys: ["milestones.\(milestone.id).deadline"],
        places: rows.map { $0.origin.location("date") }, units: Set(rows.compactMap(\.unit)))
  }

  /// The conferences of a level, against the deadline that the plan sets for them.
  private func asked(of level: AwardLevel, in campaign: Campaign) -> Asked? {
    guard let deadline = campaign.settings.plan.deadlines[level.id], deadline.isInclusive == nil else { return nil }
    let rows = campaign.conferences.filter { conference in
      guard conference.date == deadline.date else { return false }
      switch conference.unit {
      case .commune: return level.isOfCommunes
      case .district: return !level.isOfCommunes
      case .office, nil: return false
      }
    }
    return rows.isEmpty
      ? nil
      : Asked(
        deadline: deadline, name: level.name, keys: ["plan.deadlines.\(level.id)"],
        places: rows.map { $0.origin.location("date") }, units: Set(rows.compactMap(\.unit)))
  }
}

extension DiagnosticKind {
  static let deadlineDayUnclear = DiagnosticKind("deadline-day-unclear", .warning)
}

extension Diagnostic {
  fileprivate static func deadlineDayUnclear(
    _ deadline: Deadline, of name: String, _ places: [SourceLocation], units: Int, keys: [String],
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .deadlineDayUnclear, at: location,
      Phrase(
        vi:
          "\(name): \(units) đơn vị làm đúng ngày \(deadline.date.short); thời hạn "
          + "\(deadline.verbatim.quoted()) có tính ngày đó không?",
        en:
          "\(name): done on \(deadline.date.short) itself by \(units); does "
          + "\(deadline.verbatim.quoted()) include that day?"
      ),
      explanation: Phrase(
        vi: "Chưa rõ thì trang web chỉ ghi ngày, không ghi đúng hạn hay quá hạn.",
        en: "Until then the site gives the date alone, neither in time nor late."),
      remedy: Phrase(
        vi:
          "Hỏi cơ quan ban hành kế hoạch, rồi thêm “inclusive: true” (có tính) hoặc “inclusive: false” (không tính) vào "
          + keys.map { "khóa \($0.quoted())" }.joined(separator: " và ") + ".",
        en: "Ask who issued the plan, then add inclusive: true or inclusive: false to "
          + keys.joined(separator: " and ") + "."),
      notes: Diagnostic.notes(
        Phrase(vi: "đúng ngày \(deadline.date.short)", en: "on \(deadline.date.short)"), at: places))
  }
}
