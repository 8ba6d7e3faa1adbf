import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct PhotoRuleTests {
  private static func file(_ name: String, isSound: Bool = true) -> PhotoFile {
    let path = "photos/\(name).jpg"
    let photo = Photo(path: path, width: 1200, height: 800, fingerprint: "0123456789abcdef0123456789abcdef")
    let problem = Diagnostic(
      DiagnosticKind("photo-test", .error), at: SourceLocation(file: path), Phrase(vi: "hỏng", en: "broken"))
    return PhotoFile(path: path, dossier: name, photo: isSound ? photo : nil, problems: isSound ? [] : [problem])
  }

  private static let all = Consent(
    answer: .given, scope: [.page, .photo], date: day(8, 3, 2024), reference: "Phiếu số 1")
  private static let pageOnly = Consent(
    answer: .given, scope: [.page], date: day(8, 3, 2024), reference: "Phiếu số 1")

  private func campaign(
    _ files: [PhotoFile], consent: Consent = all, state: DossierState? = nil, kind: Honouree.Kind = .individual,
    decision: String = "QD-H", credit: String? = "Đài Truyền thanh", confirm: String? = nil
  ) -> TestCampaign {
    var campaign = TestCampaign()
    campaign.honouree(
      "HD-9", kind, kind == .collective ? "" : "Ông", "Lê Văn Mới", decision: decision, annex: 3, state: state,
      consent: consent, photoCredit: credit, confirm: confirm)
    campaign.records.photoFiles = files
    return campaign
  }

  private func problems(_ campaign: TestCampaign) -> [String] {
    campaign.problems.filter { $0.id.hasPrefix("photo") }
      .map { "\($0.id) \($0.severity.rawValue) \(TestCampaign.place($0.location))" }
  }

  private func isPublished(_ campaign: TestCampaign) -> Bool {
    let made = campaign.records.assembled().campaign
    return made.honouree("HD-9").flatMap { made.photo(of: $0) } != nil
  }

  @Test func aPhotoWithConsentAndCreditIsPublishedWithoutAWord() {
    for name in ["HD-9", "hd-9"] {
      let campaign = campaign([Self.file(name)])
      #expect(problems(campaign) == [] && isPublished(campaign))
    }
  }

  @Test func aPhotoIsNeverPublishedWithoutConsentToIt() throws {
    let campaign = campaign([Self.file("HD-9")], consent: Self.pageOnly)
    #expect(problems(campaign) == ["photo-withheld warning photos/HD-9.jpg"] && !isPublished(campaign))
    #expect(campaign.notes("photo-withheld").first?.hasPrefix("honourees:4:consent_scope") == true)
    let blank = self.campaign([Self.file("HD-9")], consent: Consent(answer: .given))
    #expect(problems(blank) == ["photo-withheld warning photos/HD-9.jpg"] && !isPublished(blank))
    // The people pictured with a collective are persons.
    let collective = self.campaign([Self.file("HD-9")], consent: Consent(answer: .unknown), kind: .collective)
    #expect(problems(collective) == ["photo-withheld warning photos/HD-9.jpg"] && !isPublished(collective))
  }

  @Test(arguments: [
    (DossierState.withdrawn, "Xóa tệp"), (.suspended, "Chuyển tệp ảnh ra ngoài"),
    (.annulled, "Chuyển tệp ảnh ra ngoài"),
  ])
  func whoeverWasTakenDownHasNoPhotoAndTheStaffKnowWhatToDo(state: DossierState, remedy: String) throws {
    let campaign = campaign([Self.file("HD-9")], state: state)
    #expect(!isPublished(campaign))
    let found = try #require(campaign.problems.first { $0.id == "photo-withheld" })
    #expect(found.severity == .warning && found.remedy?.vietnamese.contains(remedy) == true)
  }

  @Test func aPhotoMayWaitForItsDecision() {
    let early = campaign([Self.file("HD-9")], state: .selected, decision: "")
    #expect(early.found("photo-awaits-decision") == ["note photos/HD-9.jpg"] && !isPublished(early))
    let without = campaign([Self.file("HD-9")], consent: Self.pageOnly, state: .selected, decision: "")
    #expect(problems(without) == ["photo-withheld warning photos/HD-9.jpg"])
  }

  @Test func aFileOfNobodyIsToldWithTheIdThatWasMeant() throws {
    #expect(
      problems(campaign([Self.file("HD-99")], credit: nil)) == ["photo-honouree-unknown warning photos/HD-99.jpg"])
    let slip = campaign([Self.file("HD_9")], credit: nil)
    let found = try #require(slip.problems.first { $0.id == "photo-honouree-unknown" })
    #expect(found.remedy?.vietnamese.contains("“HD-9”") == true)
    for name in ["HD-9-2", "HD-9 (2)", "HD-9_b"] {
      let second = campaign([Self.file("HD-9"), Self.file(name)])
      let told = try #require(second.problems.first { $0.id == "photo-honouree-unknown" })
      #expect(told.summary.vietnamese.contains("mỗi hồ sơ một ảnh"), "\(name)")
      #expect(isPublished(second), "\(name)")
    }
    let leftOut = campaign([Self.file("HD-9")], confirm: "Bỏ dòng này")
    #expect(
      leftOut.problems.first { $0.id == "photo-honouree-unknown" }?.summary.vietnamese.contains("đã được bỏ") == true)
  }

  @Test func twoPhotosAreAQuestionAskedOnce() {
    let campaign = campaign([Self.file("HD-9"), Self.file("hd-9")])
    #expect(campaign.found("photo-twice") == ["question photos/hd-9.jpg"] && !isPublished(campaign))
    #expect(problems(campaign).count == 1)
  }

  @Test func aBrokenFileMattersOnlyWhereItIsToBePublished() {
    #expect(problems(campaign([Self.file("HD-9", isSound: false)])) == ["photo-test error photos/HD-9.jpg"])
    #expect(
      problems(campaign([Self.file("HD-9", isSound: false)], consent: Self.pageOnly))
        == ["photo-withheld warning photos/HD-9.jpg"])
  }

  @Test func aMissingCreditAndAMissingPhotoAreWarnedOf() {
    #expect(
      campaign([Self.file("HD-9")], credit: nil).found("photo-credit-missing") == ["warning honourees:4:photo_credit"])
    #expect(campaign([]).found("photo-file-missing") == ["warning honourees:4:photo_credit"])
    #expect(problems(campaign([], credit: nil)) == [])
  }

  @Test func captionAndCreditArePublicTexts() {
    var campaign = campaign([Self.file("HD-9")])
    campaign.honouree(
      "HD-10", .individual, "Bà", "Vi Thị Hòa", decision: "QD-H", annex: 4, consent: Consent(answer: .refused))
    campaign.honouree(
      "HD-11", .individual, "Ông", "Lê Văn Cũ", decision: "QD-H", annex: 5, photoCredit: "Ảnh: Vi Thị Hòa",
      photoCaption: "Gọi 0912 345 678")
    #expect(campaign.found("withheld-name-in-text") == ["question honourees:6:photo_credit"])
    #expect(campaign.found("personal-number-in-text") == ["error honourees:6:photo_caption"])
  }
}
