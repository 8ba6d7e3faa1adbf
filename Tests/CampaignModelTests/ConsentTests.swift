import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct ConsentTests {
  private func campaign(
    _ consent: Consent, _ kind: Honouree.Kind = .individual, state: DossierState = .decided
  ) -> TestCampaign {
    var campaign = TestCampaign()
    campaign.honouree(
      "HD-9", kind, kind == .collective ? "" : "Bà", decision: "QD-H", annex: 3, state: state, consent: consent)
    return campaign
  }

  private func given(
    _ scope: Set<Consent.Scope> = [.page], on date: (Int, Int, Int)? = (8, 3, 2024), _ reference: String? = "Phiếu 9"
  ) -> Consent {
    Consent(
      answer: .given, scope: scope, date: date.map { day($0.0, $0.1, $0.2) }, reference: reference)
  }

  @Test func consentWithoutScopeIsAWarning() {
    #expect(campaign(given([])).found("consent-scope-missing") == ["warning honourees:4:consent_scope"])
    #expect(campaign(given([.page])).found("consent-scope-missing") == [])
    #expect(campaign(given([]), .collective).found("consent-scope-missing") == [])
  }

  @Test func consentWithoutDateOrPaperIsAWarning() {
    #expect(campaign(given(on: nil)).found("consent-unproven") == ["warning honourees:4:consent_date"])
    #expect(campaign(given([.page], nil)).found("consent-unproven") == ["warning honourees:4:consent_reference"])
    #expect(campaign(given([.page], "  ")).found("consent-unproven") == ["warning honourees:4:consent_reference"])
    #expect(campaign(given(on: nil, nil)).found("consent-unproven") == ["warning honourees:4:consent_date"])
    #expect(campaign(given()).found("consent-unproven") == [])
    #expect(campaign(given(on: nil), .collective).found("consent-unproven") == [])
  }

  @Test func consentInTheFutureIsAnError() {
    #expect(campaign(given(on: (27, 4, 2024))).found("consent-in-future") == ["error honourees:4:consent_date"])
    #expect(
      campaign(given(on: (27, 4, 2024)), .collective).found("consent-in-future") == ["error honourees:4:consent_date"])
    #expect(campaign(given(on: (26, 4, 2024))).found("consent-in-future") == [])
  }

  @Test func aDecidedPersonWithoutAnswerIsANote() {
    #expect(campaign(Consent(answer: .unknown)).found("consent-blank") == ["note honourees:4:consent"])
    #expect(campaign(Consent(answer: .unknown), state: .submitted).found("consent-blank") == [])
    #expect(campaign(Consent(answer: .unknown), .collective).found("consent-blank") == [])
    #expect(campaign(Consent(answer: .refused)).found("consent-blank") == [])
  }

  @Test func detailsWithoutAnswerAreAWarning() {
    let date = campaign(Consent(answer: .unknown, date: day(8, 3, 2024)))
    #expect(date.found("consent-answer-missing") == ["warning honourees:4:consent"])
    #expect(date.found("consent-blank") == [])
    #expect(campaign(Consent(answer: .unknown, scope: [.page])).found("consent-answer-missing").count == 1)
    #expect(campaign(Consent(answer: .unknown, reference: "Phiếu")).found("consent-answer-missing").count == 1)
    #expect(campaign(Consent(answer: .unknown)).found("consent-answer-missing") == [])
  }

  @Test func refusalWithAScopeIsAWarning() {
    let refused = Consent(answer: .refused, scope: [.photo])
    #expect(campaign(refused).found("consent-contradictory") == ["warning honourees:4:consent_scope"])
    #expect(campaign(Consent(answer: .refused, reference: "Đơn")).found("consent-contradictory") == [])
  }

  @Test func consentToOtherUsesAloneIsANote() {
    let photo = campaign(given([.photo]))
    #expect(photo.found("consent-page-missing") == ["note honourees:4:consent_scope"])
    #expect(photo.assembled.honouree("HD-9").map(photo.assembled.publication) == .withheld(.pageNotInScope))
    #expect(campaign(given([.page, .photo])).found("consent-page-missing") == [])
  }

  @Test func aStoryWithoutConsentIsANote() {
    var page = campaign(given([.page]))
    page.story("HD-9")
    #expect(page.found("story-withheld") == ["note stories/HD-9.md"])
    var story = campaign(given([.page, .story]))
    story.story("HD-9")
    #expect(story.found("story-withheld") == [])
  }

  @Test func aWithheldPersonsStoryIsANoteWithItsReason() {
    var campaign = campaign(given([.page, .story]), state: .suspended)
    campaign.story("HD-9")
    #expect(campaign.found("story-withheld") == ["note stories/HD-9.md"])
    let summary = campaign.problems.first { $0.id == "story-withheld" }?.summary.vietnamese
    #expect(summary?.hasSuffix("tạm dừng công bố") == true)
  }
}
