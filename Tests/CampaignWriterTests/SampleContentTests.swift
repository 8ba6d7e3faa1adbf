internal import CampaignModel
internal import Foundation
import Testing

@testable import CampaignWriter

/// A table's rows, each cell by its column.
private func rows(_ name: String, of content: SampleContent) throws -> [[String: String]] {
  let table = try #require(content.tables().tables.first { $0.name == name })
  return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.columns, $0)) }
}

/// Without marks and in small letters, as a check for doubles may compare names.
private func folded(_ text: String) -> String {
  text.lowercased().replacingOccurrences(of: "đ", with: "d").folding(options: .diacriticInsensitive, locale: nil)
}

@Suite struct SampleContentTests {
  private let content = SampleContent(honourees: 3000, seed: 11)

  @Test func givesEveryRowACellForEachColumn() {
    for table in content.tables().tables {
      for row in table.rows { #expect(row.count == table.columns.count, "\(table.name)") }
    }
  }

  @Test func fillsEveryTable() throws {
    #expect(
      content.tables().tables.map(\.name) == [
        "communes", "honourees", "donations", "decisions", "progress", "conferences", "delegates", "materials",
        "activities", "corrections",
      ])
    #expect(try rows("communes", of: content).count == 29)
    #expect(try rows("honourees", of: content).count == 3000)
    #expect(try rows("progress", of: content).count == 29 * 9)
    #expect(try rows("materials", of: content).count == 40)
    #expect(try rows("corrections", of: content).count == 2)
    #expect(try rows("donations", of: content).count > 80)
  }

  @Test func givesEachDossierItsOwnIdAndName() throws {
    let honourees = try rows("honourees", of: content)
    #expect(Set(honourees.map { $0["id"] }).count == 3000)
    #expect(honourees.first?["id"] == "HD-0001")
    let names = honourees.map { folded(($0["name"] ?? "") + " | " + ($0["commune"] ?? "")) }
    #expect(Set(names).count == 3000)
  }

  @Test func hasEveryKindOfHonouree() throws {
    let kinds = try rows("honourees", of: content).map { $0["kind"] ?? "" }
    let counts = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(Set(counts.keys) == ["Cá nhân", "Hộ gia đình", "Tập thể"])
    #expect((counts["Tập thể"] ?? 0) > 150)
  }

  @Test func keepsTheDistrictsQuotas() {
    let district = content.people.filter { $0.isDistrict && $0.isDecided }
    #expect(district.count { $0.kind == .collective } == 10)
    #expect(district.count { $0.kind != .collective } == 30)
  }

  @Test func numbersEveryAnnexWithoutGapsInTheOrderOfProtocol() throws {
    let honourees = try rows("honourees", of: content).filter { $0["decision"] != "" }
    let members = Dictionary(grouping: honourees) { $0["decision"] ?? "" }
    let decisions = try rows("decisions", of: content)
    #expect(Set(members.keys) == Set(decisions.map { $0["key"] ?? "" }))
    let order = ["Tập thể": 0, "Hộ gia đình": 1, "Cá nhân": 2]
    for decision in decisions {
      let annex = try #require(members[decision["key"] ?? ""])
        .sorted { Int($0["annex_no"] ?? "") ?? 0 < Int($1["annex_no"] ?? "") ?? 0 }
      #expect(annex.map { $0["annex_no"] } == (1...annex.count).map(String.init))
      let ranks = annex.compactMap { order[$0["kind"] ?? ""] }
      #expect(ranks == ranks.sorted())
      #expect(annex.count <= SampleDecision.longestAnnex)
      for (column, kind) in [("collectives", "Tập thể"), ("households", "Hộ gia đình"), ("individuals", "Cá nhân")] {
        #expect(decision[column] == String(annex.count { $0["kind"] == kind }))
      }
    }
  }

  @Test func withholdsOneInTwentyForEveryReason() {
    var reasons: [Publication.Reason: Int] = [:]
    for person in content.people {
      if case .withheld(let reason) = person.publication { reasons[reason, default: 0] += 1 }
    }
    #expect(Set(reasons.keys) == Set(Publication.Reason.allCases))
    #expect(100...200 ~= reasons.values.reduce(0, +))
    #expect(50...150 ~= content.people.count { $0.publication == .undecided })
  }

  @Test func writesSummariesOfOneSentence() throws {
    for row in try rows("honourees", of: content) {
      let summary = row["summary"] ?? ""
      #expect(60...160 ~= summary.count, "\(summary)")
      #expect(summary.hasSuffix("."))
    }
  }

  @Test func tellsStoriesOnlyWhereConsentCoversThem() {
    let told = content.people.filter(\.hasStory)
    #expect(100...200 ~= told.count)
    for person in told {
      #expect(person.publication == .published)
      #expect(SampleConsent(of: person).coversStory)
    }
    for story in content.stories {
      let words = story.content.split { $0 == " " || $0 == "\n" }.count
      #expect(110...240 ~= words, "\(story.name)")
    }
  }

  @Test func keepsThoseWhoRefusedFromSayingYes() throws {
    for person in content.people where person.publication == .withheld(.consentRefused) {
      #expect(SampleConsent(of: person).answer == "không")
    }
    for person in content.people where person.publication == .withheld(.noConsent) {
      #expect(SampleConsent(of: person).answer.isEmpty)
    }
    for person in content.people where person.publication == .withheld(.pageNotInScope) {
      #expect(SampleConsent(of: person).scope == [.yearbook])
    }
  }

  @Test func decidesBeforeTheConferenceAndNeverHoldsOneOnTheDeadline() {
    for seed in UInt64(0)..<20 {
      for commune in LucNganCommune.all.indices {
        let course = SampleCourse(commune: commune, seed: seed)
        guard let conference = course.conference else { continue }
        #expect(course.awardsDecided < conference)
        #expect(course.exemplarsSelected < course.awardsDecided)
        #expect(conference != SampleCourse.deadline)
        // Two days later everything is reported, and the campaign's day is 26/4.
        #expect(conference.later(by: 2).offset <= SampleDay.april + 25)
      }
    }
  }

  @Test func namesDocumentsThatAreThere() throws {
    let named = try rows("materials", of: content).compactMap { $0["file"] }.filter { !$0.isEmpty }
    #expect(!named.isEmpty)
    #expect(named == content.tables().documents.map { "documents/" + $0.name })
  }

  @Test func isPrecomposedThroughout() {
    for table in content.tables().tables {
      for row in table.rows {
        #expect(row.map { Array($0.utf8) } == row.map { Array($0.precomposedStringWithCanonicalMapping.utf8) })
      }
    }
    let settings = content.settings
    #expect(Array(settings.utf8) == Array(settings.precomposedStringWithCanonicalMapping.utf8))
  }

  @Test func listsNoTwoWordsThatDifferByMarksAlone() {
    let lists = [
      SampleNames.families, SampleNames.mensMiddles + SampleNames.womensMiddles, SampleNames.mensGiven,
      SampleNames.womensGiven, SampleNames.villageHeads, SampleNames.villageTails, SampleNames.collectives,
    ]
    for list in lists { #expect(Set(list.map(folded)).count == list.count) }
  }

  @Test(arguments: [0, 1, 2, 29, 40])
  func holdsTogetherWhenSmall(size: Int) throws {
    let content = SampleContent(honourees: size, seed: 3)
    #expect(content.people.count == size)
    #expect(content.people.count { $0.isDistrict && $0.isDecided } <= (size + 2) / 3)
    for person in content.people { #expect((person.decision != nil) == person.isDecided) }
    #expect(try rows("corrections", of: content).count == min(2, content.people.count { $0.publication == .published }))
  }

  @Test func formsNumbersAndDays() {
    #expect(SampleText.number(0) == "0")
    #expect(SampleText.number(999) == "999")
    #expect(SampleText.number(1250) == "1.250")
    #expect(SampleText.number(17_500_000) == "17.500.000")
    #expect(SampleText.padded(42, to: 4) == "0042")
    #expect(SampleText.padded(12345, to: 4) == "12345")
    #expect(SampleDay(0).text == "1/3/2024")
    #expect(SampleDay(30).text == "31/3/2024")
    #expect(SampleCourse.deadline.text == "20/4/2024")
  }
}
