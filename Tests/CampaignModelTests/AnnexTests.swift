import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct AnnexTests {
  private static let issuer = "Chủ tịch UBND huyện Lục Ngạn"

  /// A decision of the district with the numbers of its annex, by kind.
  private func annex(
    _ people: [(Honouree.Kind, Int?)], counts: [Honouree.Kind: Int] = [:]
  ) -> TestCampaign {
    var campaign = TestCampaign()
    campaign.decision("QD-9", level: "Cấp huyện", issuer: Self.issuer, counts: counts)
    for (index, (kind, number)) in people.enumerated() {
      let honorific = kind == .collective ? "" : kind == .household ? "Hộ bà" : "Bà"
      campaign.honouree("HD-9\(index)", kind, honorific, "Lê Thị \(index)", decision: "QD-9", annex: number)
    }
    return campaign
  }

  @Test func aCountThatDiffersFromTheAnnexIsAnErrorAtItsCell() {
    let campaign = annex(
      [(.collective, 1), (.household, 2), (.individual, 3)], counts: [.collective: 1, .household: 2, .individual: 0])
    #expect(
      campaign.found("annex-count-differs") == ["error decisions:3:households", "error decisions:3:individuals"])
  }

  @Test func theAnnexCountsEveryoneItNames() {
    var campaign = annex([(.individual, 1)], counts: [.individual: 3, .household: 0])
    campaign.honouree("HD-8", .individual, "Ông", "Ai", decision: "QD-9", annex: 2, state: .withdrawn)
    campaign.honouree("HD-9", .individual, "Ông", "Người", decision: "QD-9", annex: 3, state: .annulled)
    #expect(campaign.found("annex-count-differs") == [])
  }

  @Test func anUndeclaredCountIsNotCompared() {
    #expect(annex([(.individual, 1)], counts: [.household: 0]).found("annex-count-differs") == [])
  }

  @Test func aDecisionThatNamesNobodyIsAWarning() {
    #expect(annex([]).found("decision-names-nobody") == ["warning decisions:3:key"])
    #expect(annex([(.individual, 1)]).found("decision-names-nobody") == [])
    // Then the number is the error.
    let declared = annex([], counts: [.individual: 2])
    #expect(declared.found("decision-names-nobody") == [])
    #expect(declared.found("annex-count-differs") == ["error decisions:3:individuals"])
  }

  @Test func aNumberTwiceIsAQuestionThatShowsBothRows() {
    let campaign = annex([(.individual, 1), (.individual, 2), (.household, 2), (.individual, 2)])
    #expect(
      campaign.found("annex-number-twice") == ["question honourees:6:annex_no", "question honourees:7:annex_no"])
    let notes = campaign.problems.first { $0.id == "annex-number-twice" }?.notes ?? []
    #expect(notes.map { TestCampaign.place($0.location) } == ["honourees:6:annex_no", "honourees:5:annex_no"])
  }

  @Test func aNumberOfOneNameTwiceIsAQuestionUntilItIsSettled() {
    var campaign = annex([(.individual, 1)])
    campaign.honouree("HD-8", .individual, "Bà", "Lê Thị 0", village: "Cả", decision: "QD-9", annex: 1)
    #expect(campaign.found("annex-number-twice") == [])
    #expect(campaign.found("same-person-twice") == ["question honourees:5:name"])
    campaign.honouree(
      "HD-9", .individual, "Bà", "Lê Thị 0", village: "Hạ", decision: "QD-9", annex: 1, confirm: "Người khác")
    #expect(campaign.found("annex-number-twice") == ["question honourees:6:annex_no"])
  }

  @Test(arguments: [("Phụ lục in trùng số", 0), ("Bỏ dòng này", 0), ("đã xem kỹ rồi", 1), ("", 1)])
  func aNumberThatTheAnnexItselfHasTwiceIsSettledByItsRow(answer: String, questions: Int) {
    var campaign = annex([(.individual, 1)])
    campaign.honouree(
      "HD-8", .individual, "Bà", "Vi Thị Mơ", village: "Hạ", decision: "QD-9", annex: 1, confirm: answer)
    #expect(campaign.found("annex-number-twice").count == questions)
  }

  @Test func kindsMayBeNumberedEachByItself() {
    let campaign = annex([(.collective, 1), (.collective, 2), (.household, 1), (.individual, 1), (.individual, 2)])
    #expect(campaign.found("annex-number-twice") == [])
    #expect(campaign.found("annex-number-gap") == [])
    let broken = annex([(.collective, 1), (.collective, 1), (.household, 1), (.individual, 3)])
    #expect(broken.found("annex-number-twice") == ["question honourees:5:annex_no"])
    #expect(broken.found("annex-number-gap") == ["warning decisions:3:key"])
  }

  @Test func aHoleIsAWarningAtTheDecision() {
    let campaign = annex([(.individual, 2), (.household, 3), (.individual, 6), (.individual, 7), (.individual, 9)])
    #expect(campaign.found("annex-number-gap") == ["warning decisions:3:key"])
    let summary = campaign.problems.first { $0.id == "annex-number-gap" }?.summary.vietnamese
    #expect(summary?.hasSuffix("thiếu số thứ tự 1, 4–5, 8") == true)
  }

  @Test func aHugeNumberIsAHoleAndNoCrash() {
    let summary = annex([(.individual, 1), (.individual, .max)]).problems.first { $0.id == "annex-number-gap" }?.summary
    #expect(summary?.vietnamese.contains("2–9223372036854775806") == true)
  }

  @Test func aMissingNumberIsAWarning() {
    let campaign = annex([(.individual, 1), (.individual, nil), (.individual, 2)])
    #expect(campaign.found("annex-number-missing") == ["warning honourees:5:annex_no"])
    #expect(campaign.found("annex-number-gap") == [])
  }

  @Test func anAnnexWithoutNumbersIsSaidOnce() {
    let campaign = annex([(.individual, nil), (.individual, nil)])
    #expect(campaign.found("annex-number-missing") == ["warning decisions:3:key"])
  }

  @Test func numbersBeginWithOne() {
    let campaign = annex([(.individual, 0), (.individual, -3), (.individual, 1)])
    #expect(
      campaign.found("annex-number-below-one") == ["error honourees:4:annex_no", "error honourees:5:annex_no"])
    #expect(campaign.found("annex-number-gap") == [])
  }
}
