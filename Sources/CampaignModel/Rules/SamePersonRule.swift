/// One person, one dossier at a level; one achievement, one award.
///
/// The same name in the same village of the same commune is probably one person, but two people may share a name: at
/// one level that is a question, answered in the column “Xác nhận” of either row. At two levels, with the same year, it
/// is a warning: one achievement is not awarded twice (Law 06/2022/QH15).
internal import Diagnostics
internal import VietnameseText

struct SamePersonRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for group in SamePeople.groups(campaign.honourees) {
      let people = group.map { campaign.honourees[$0] }
      diagnostics += unansweredQuestions(people)
      diagnostics += awardedTwice(people)
    }
    return diagnostics
  }

  /// A confirmed row is settled to be another person; two rows that nobody confirmed are still a question.
  private func unansweredQuestions(_ people: [Honouree]) -> [Diagnostic] {
    var first: [String: Honouree] = [:]
    var diagnostics: [Diagnostic] = []
    for person in people where !person.isConfirmed {
      let level = person.level ?? ""
      if let other = first[level] {
        // One id twice is an error already, and says more.
        guard person.id.lowercased() != other.id.lowercased() else { continue }
        diagnostics.append(.samePersonTwice(person, first: other))
      } else {
        first[level] = person
      }
    }
    return diagnostics
  }

  private func awardedTwice(_ people: [Honouree]) -> [Diagnostic] {
    var first: [Int?: Honouree] = [:]
    var diagnostics: [Diagnostic] = []
    for person in people where person.mayStillBeAwarded && !person.isConfirmed {
      guard let other = first[person.year] else {
        first[person.year] = person
        continue
      }
      if let level = person.level, let otherLevel = other.level, level != otherLevel {
        diagnostics.append(.sameAchievementTwice(person, first: other))
      }
    }
    return diagnostics
  }
}

/// Finds dossiers that are probably about one person.
enum SamePeople {
  private struct Key: Hashable {
    let name: String
    let village: String
    let commune: Commune.ID?
  }

  /// The places of dossiers with the same name, village and commune, marks and case aside; each group in the order of
  /// the table, the groups by their first row.
  static func groups(_ honourees: [Honouree]) -> [[Int]] {
    var rows: [Key: [Int]] = [:]
    rows.reserveCapacity(honourees.count)
    for (index, honouree) in honourees.enumerated() {
      let name = Folding.key(honouree.name)
      guard !name.isEmpty else { continue }
      let key = Key(name: name, village: village(honouree.village ?? ""), commune: honouree.commune)
      rows[key, default: []].append(index)
    }
    return rows.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// A village without the word before its name: `Thôn Cả` and `Cả` are one.
  static func village(_ text: String) -> String {
    let key = Folding.key(text)
    for word in ["to dan pho ", "thon ", "tdp ", "ban ", "khu ", "lang ", "pho "] where key.hasPrefix(word) {
      return String(key.dropFirst(word.count))
    }
    return key
  }
}

extension Honouree {
  /// A Boolean value that indicates whether someone answered a question about the row.
  var isConfirmed: Bool { confirmation?.contains { !$0.isWhitespace } ?? false }

  var mayStillBeAwarded: Bool { state != .ineligible && state != .annulled && state != .withdrawn }
}

extension DiagnosticKind {
  static let samePersonTwice = DiagnosticKind("same-person-twice", .question)
  static let sameAchievementTwice = DiagnosticKind("same-achievement-twice", .warning)
}

extension Diagnostic {
  fileprivate static func samePersonTwice(_ person: Honouree, first: Honouree) -> Diagnostic {
    Diagnostic(
      .samePersonTwice, at: person.origin.location("name"),
      Phrase(
        vi:
          "\(person.fullName.quoted()) có phải đã có ở hồ sơ \(first.id.quoted()) không? Tên, thôn, xã và cấp khen "
          + "giống nhau",
        en:
          "is \(person.fullName.quoted()) the one of dossier \(first.id.quoted())? Name, village, commune and level "
          + "are the same"
      ),
      remedy: Phrase(
        vi: "Nếu là một, xóa dòng thừa (hiến nhiều lần thì ghi thêm ở bảng \(TableSchema.donations.label)); "
          + "nếu khác nhau, ghi ở cột “Xác nhận” của một trong hai dòng, ví dụ: hai người khác nhau.",
        en: "If they are one, delete one row (further gifts go into the donations table); "
          + "if they are two, say so in the column “Xác nhận” of either row."),
      notes: [
        Note(Phrase(vi: "dòng kia ở đây", en: "the other row is here"), at: first.origin.location("name"))
      ])
  }

  fileprivate static func sameAchievementTwice(_ person: Honouree, first: Honouree) -> Diagnostic {
    Diagnostic(
      .sameAchievementTwice, at: person.origin.location("level"),
      Phrase(
        vi:
          "\(person.fullName.quoted()) có hồ sơ ở hai cấp khen cho cùng một thành tích (hồ sơ kia là "
          + "\(first.id.quoted()))",
        en:
          "\(person.fullName.quoted()) has dossiers at two levels for one achievement (the other is "
          + "\(first.id.quoted()))"
      ),
      explanation: Phrase(
        vi: "Một thành tích không được khen hai lần.", en: "One achievement is not awarded twice."),
      remedy: Phrase(
        vi: "Kiểm tra với hai cấp; nếu là hai người hoặc hai thành tích, ghi rõ ở cột “Xác nhận”.",
        en: "Check with both levels; if they are two people or two achievements, say so in the column “Xác nhận”."),
      notes: [
        Note(Phrase(vi: "hồ sơ kia ở đây", en: "the other dossier is here"), at: first.origin.location("level"))
      ])
  }
}
