/// One person, one dossier at a level; one achievement, one award.
///
/// The same name in the same village of the same commune is probably one person, but two people may share a name: at
/// one level that is a question, answered in the column “Xác nhận” (``Confirmation`` says how). Where one of the two
/// rows has no village, the same decision or the same area makes it one; so does the same number of one decision's
/// annex, wherever the two are said to live: a household on a border is claimed by both communes. So does, in two files,
/// a gift of the same land in the same year. A row that names no level may be of any. At two levels, with the same year
/// or a year that is not known, it is a question of its own: one achievement is not awarded twice (Law 06/2022/QH15).
internal import Diagnostics
internal import VietnameseText

struct SamePersonRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let people = campaign.honourees
    var pairs: [RowPair] = []
    var twice: [Diagnostic] = []
    for namesakes in SamePeople.namesakes(people) {
      pairs += probablyOne(namesakes, people)
      twice += awardedTwice(namesakes, campaign)
    }
    return RepeatedFiles.questions(about: pairs, in: campaign) {
      .samePersonTwice(campaign.sideBySide(people[$0.row], people[$0.first]), people[$0.row], people[$0.first])
    } + twice
  }

  /// What makes one person of two namesakes.
  private enum Likeness: Hashable {
    case place(AwardLevel.ID?, Commune.ID?, village: String)
    case placeAtAnyLevel(Commune.ID?, village: String)
    case annex(Decision.ID, Int)
    case decision(AwardLevel.ID?, Commune.ID?, Decision.ID)
    case area(AwardLevel.ID?, Commune.ID?, DecimalNumber)
    case gift(AwardLevel.ID?, DecimalNumber, LandKind?, year: Int)
  }

  /// Each row that probably is about the person of an earlier one, with that row. A row whose question somebody settled
  /// is another person's; two rows that nobody settled are still a question.
  private func probablyOne(_ namesakes: [Int], _ people: [Honouree]) -> [RowPair] {
    var first: [Likeness: Int] = [:]
    var firstWithoutVillage: [Likeness: Int] = [:]
    var pairs: [RowPair] = []
    for row in namesakes where !people[row].answer.settlesPerson {
      let person = people[row]
      let village = SamePeople.village(person.village ?? "")
      let sure = sureLikenesses(person, village)
      let weak = weakLikenesses(person)
      let gifts = gifts(person)
      let known =
        sure.compactMap { first[$0] } + (first[otherLevels(person, village)].map { [$0] } ?? [])
        + gifts.compactMap { first[$0] }.filter { people[$0].origin.table.file != person.origin.table.file }
        + weak.compactMap { village.isEmpty ? first[$0] : firstWithoutVillage[$0] }
      if let other = known.min(), !Confirmation.settle(person.answer, people[other].answer),
        person.id.lowercased() != people[other].id.lowercased()
      {
        pairs.append(RowPair(row: row, first: other))
      }
      let all = sure + [anyLevel(person, village)] + weak + gifts
      for likeness in all where first[likeness] == nil { first[likeness] = row }
      guard village.isEmpty else { continue }
      for likeness in weak where firstWithoutVillage[likeness] == nil { firstWithoutVillage[likeness] = row }
    }
    return pairs
  }

  private func sureLikenesses(_ person: Honouree, _ village: String) -> [Likeness] {
    let place = Likeness.place(person.level, person.commune, village: village)
    guard let decision = person.decision, let number = person.annexNumber else { return [place] }
    return [place, .annex(decision, number)]
  }

  /// The place of a person whatever the level.
  private func anyLevel(_ person: Honouree, _ village: String) -> Likeness {
    .placeAtAnyLevel(person.commune, village: village)
  }

  /// What an earlier row has in common with this one where either names no level: it may be the other's.
  private func otherLevels(_ person: Honouree, _ village: String) -> Likeness {
    person.level == nil ? anyLevel(person, village) : .place(nil, person.commune, village: village)
  }

  /// What counts only where a village is not known.
  private func weakLikenesses(_ person: Honouree) -> [Likeness] {
    var likenesses: [Likeness] = []
    if let decision = person.decision { likenesses.append(.decision(person.level, person.commune, decision)) }
    for donation in person.donations {
      if let area = donation.areaSquareMetres { likenesses.append(.area(person.level, person.commune, area.value)) }
    }
    return likenesses
  }

  /// What counts across files: two communes may claim one household, each for a village of its own.
  private func gifts(_ person: Honouree) -> [Likeness] {
    person.donations.compactMap { donation in
      guard let area = donation.areaSquareMetres, let year = donation.year ?? person.year else { return nil }
      return .gift(person.level, area.value, donation.landKind, year: year)
    }
  }

  /// Each row at another level than an earlier one of its person, for the same achievement: one of a year that nobody
  /// wrote may be any.
  private func awardedTwice(_ namesakes: [Int], _ campaign: Campaign) -> [Diagnostic] {
    struct Place: Hashable {
      let commune: Commune.ID?
      let village: String
    }
    struct Award: Hashable {
      let year: Int?
      let level: AwardLevel.ID
    }
    var first: [Place: [Award: Int]] = [:]
    var diagnostics: [Diagnostic] = []
    for row in namesakes {
      let person = campaign.honourees[row]
      guard person.mayStillBeAwarded, !person.answer.settlesPerson, let level = person.level else { continue }
      let place = Place(commune: person.commune, village: SamePeople.village(person.village ?? ""))
      let earlier = first[place, default: [:]].filter { award, other in
        award.level != level && (award.year == person.year || award.year == nil || person.year == nil)
          && person.id.lowercased() != campaign.honourees[other].id.lowercased()
          && !Confirmation.settle(person.answer, campaign.honourees[other].answer)
      }
      if let other = earlier.values.min().map({ campaign.honourees[$0] }) {
        diagnostics.append(.sameAchievementTwice(campaign.sideBySide(person, other, at: "level"), person, other))
      }
      let award = Award(year: person.year, level: level)
      if first[place]?[award] == nil { first[place, default: [:]][award] = row }
    }
    return diagnostics
  }
}

extension Honouree {
  var mayStillBeAwarded: Bool { state != .ineligible && state != .annulled && state != .withdrawn }
}

extension DiagnosticKind {
  static let samePersonTwice = DiagnosticKind("same-person-twice", .question)
  static let sameAchievementTwice = DiagnosticKind("same-achievement-twice", .question)
}

extension Diagnostic {
  fileprivate static func samePersonTwice(_ rows: SideBySide, _ person: Honouree, _ first: Honouree) -> Diagnostic {
    Diagnostic(
      .samePersonTwice, at: rows.places.this,
      Phrase(
        vi: "\(person.fullName.quoted()) có phải đã có ở hồ sơ \(first.id.quoted()) không?",
        en: "is \(person.fullName.quoted()) the one of dossier \(first.id.quoted())?"),
      explanation: rows.difference.with(.unanswered(person, first)),
      remedy: Phrase(
        vi:
          "Nếu là một, ghi “\(Confirmation.leaveOutAnswer)” ở cột “Xác nhận” của dòng thừa (hiến nhiều lần thì ghi "
          + "thêm ở bảng \(TableSchema.donations.label)); nếu không, ghi “\(Confirmation.otherPersonAnswer)” ở "
          + "cột “Xác nhận” của một trong hai dòng.",
        en: "If they are one, write “\(Confirmation.leaveOutAnswer)” in the column “Xác nhận” of the row too many "
          + "(further gifts go into the donations table); if not, write “\(Confirmation.otherPersonAnswer)” there in "
          + "either row."
      ).with(.columnToAdd(person, first)),
      notes: rows.notes)
  }

  fileprivate static func sameAchievementTwice(
    _ rows: SideBySide, _ person: Honouree, _ first: Honouree
  ) -> Diagnostic {
    Diagnostic(
      .sameAchievementTwice, at: rows.places.this,
      Phrase(
        vi:
          "\(person.fullName.quoted()) có hồ sơ ở hai cấp khen (hồ sơ kia là \(first.id.quoted())); "
          + "có phải cùng một thành tích không?",
        en:
          "\(person.fullName.quoted()) has dossiers at two levels (the other is \(first.id.quoted())); are they for "
          + "one achievement?"
      ),
      explanation: Phrase(
        vi: "Một thành tích không được khen hai lần.", en: "One achievement is not awarded twice."
      ).with(rows.difference).with(.unanswered(person, first)),
      remedy: Phrase(
        vi:
          "Kiểm tra với hai cấp. Nếu là một, ghi “\(Confirmation.leaveOutAnswer)” ở cột “Xác nhận” của dòng thừa; "
          + "nếu là hai người, ghi “\(Confirmation.otherPersonAnswer)”, nếu là hai thành tích, ghi “Hai thành tích”, "
          + "ở cột “Xác nhận” của một trong hai dòng.",
        en: "Check with both levels. If they are one, write “\(Confirmation.leaveOutAnswer)” in the column “Xác nhận” "
          + "of the row too many; if they are two people, write “\(Confirmation.otherPersonAnswer)”, if two "
          + "achievements, “Hai thành tích”, there in either row."
      ).with(.columnToAdd(person, first)),
      notes: rows.notes)
  }
}
