import Diagnostics
import Testing

@testable import SiteAudit

/// The examples of the house family are judged by every rule; the others by all but that family's, and so need no more
/// than they show.
@Suite struct RuleExampleTests {
  @Test(arguments: Rule.all.indices)
  func theGoodExampleHasNoFinding(index: Int) {
    let rule = Rule.all[index]
    #expect(Site(rule.good, house: HouseFamily.ids.contains(rule.id)).findings().map(\.id) == [], "\(rule.id)")
  }

  @Test(arguments: Rule.all.indices)
  func theBadExampleHasExactlyThisFindingAtItsMark(index: Int) {
    let rule = Rule.all[index]
    let site = Site(rule.bad, house: HouseFamily.ids.contains(rule.id))
    let findings = site.findings()
    #expect(findings.map(\.id) == [rule.id], "\(rule.id)")
    #expect(findings.first?.location == site.mark, "\(rule.id)")
    #expect(findings.first?.severity == rule.kind.severity)
  }

  @Test func idsAreUniqueAndSpelledInSmallLetters() {
    let ids = Rule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(id)") }
  }

  @Test func houseRulesAreLeftOutOnRequest() {
    for rule in Rule.all where rule.isHouse {
      var site = Site(rule.bad)
      site.options.house = false
      #expect(site.findings().map(\.id) == [], "\(rule.id)")
    }
  }

  @Test func aSeverityCanBeChangedUnlessTheRuleIsFixed() {
    for rule in Rule.all {
      var site = Site(rule.bad, house: HouseFamily.ids.contains(rule.id))
      site.options.severities = [rule.id: .note]
      #expect(site.findings().map(\.severity) == [rule.isFixed ? rule.kind.severity : .note], "\(rule.id)")
    }
  }
}
