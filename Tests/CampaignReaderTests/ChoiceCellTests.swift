import CampaignModel
import Diagnostics
import Testing

@testable import CampaignReader

@Suite struct ChoiceCellTests {
  @Test(arguments: [
    ("household", Honouree.Kind.household), ("Hộ gia đình", .household), ("HỘ", .household), ("ca nhan", .individual),
    ("Tập thể", .collective),
  ])
  func readsKinds(_ text: String, _ kind: Honouree.Kind) {
    #expect(honouree(["kind": text]).entity?.kind == kind)
    #expect(honouree(["kind": text]).places.isEmpty)
  }

  @Test(arguments: [
    ("decided", DossierState.decided), ("Đã có quyết định", .decided), ("đã có QĐ", .decided), ("Đã trao", .awarded),
    ("Đã thẩm định (đủ điều kiện)", .eligible), ("Không đủ điều kiện", .ineligible), ("Huỷ bỏ quyết định", .annulled),
    ("tạm dừng công bố", .suspended), ("Xin rút", .withdrawn), ("Xã xét", .selected),
  ])
  func readsStates(_ text: String, _ state: DossierState) {
    #expect(honouree(["state": text]).entity?.state == state)
    #expect(honouree(["state": text]).places.isEmpty)
  }

  @Test(arguments: [
    ("kind", "Cá nhan x", "unknown-kind"), ("state", "Đã thẩm định", "unknown-state"),
    ("land_kind", "đất sét", "unknown-land-kind"), ("quota", "có lẽ", "unknown-quota"),
    ("consent_scope", "trang, báo", "unknown-consent-scope"), ("consent", "được", "yes-no-not-understood"),
    ("deceased", "?", "yes-no-not-understood"),
  ])
  func reportsWordsItDoesNotKnow(_ column: String, _ text: String, _ id: String) throws {
    let (entity, places, diagnostics) = honouree([column: text])
    #expect(entity != nil)
    #expect(places == [id + " t.csv:2:1"])
    #expect(try #require(diagnostics.first?.remedy).vietnamese.hasPrefix("Ghi "))
  }

  @Test func suggestsTheWordThatWasProbablyMeant() {
    #expect(
      honouree(["state": "Đã có quyết địn"]).diagnostics.first?.summary.vietnamese.contains("“Đã có quyết định” không?")
        == true)
  }

  @Test func reportsAnUnknownWordInEveryRow() {
    let text = "unit,milestone,state\nChũ,a,xyz\nChũ,b,xyz\nChũ,c,Xong\n"
    let result = decode(.progress, text, ProgressDecoder.decode)
    #expect(result.places == ["unknown-state t.csv:2:7", "unknown-state t.csv:3:7"])
    #expect(result.entities.map(\.state) == [.notStarted, .notStarted, .done])
  }

  @Test func saysThatSeveralKindsOfLandTakeSeveralRows() {
    let diagnostic = honouree(["land_kind": "đất ở, đất vườn"]).diagnostics.first
    #expect(diagnostic?.explanation?.vietnamese.contains("mỗi loại một dòng") == true)
  }

  @Test func readsConsent() {
    #expect(honouree(["consent": "x"]).entity?.consent.answer == .given)
    #expect(honouree(["consent": "Chưa"]).entity?.consent.answer == .refused)
    #expect(honouree(["consent": ""]).entity?.consent.answer == .unknown)
  }

  @Test(arguments: ["trang, ảnh", "Trang; Ảnh", "trang/ảnh", "trang\nảnh", "page,photo"])
  func readsTheScopeOfConsent(_ text: String) {
    #expect(honouree(["consent_scope": text]).entity?.consent.scope == [.page, .photo])
    #expect(honouree(["consent_scope": text]).places.isEmpty)
  }

  @Test func readsConsentToEverything() {
    #expect(honouree(["consent_scope": "Tất cả"]).entity?.consent.scope == Set(Consent.Scope.allCases))
    #expect(honouree(["consent_scope": ""]).entity?.consent.scope == [])
  }

  @Test func readsTheQuota() {
    #expect(honouree(["quota": "Cá nhân"]).entity?.quota == .kind(.individual))
    #expect(honouree(["quota": "không"]).entity?.quota == QuotaChoice.none)
    #expect(honouree(["quota": ""]).entity?.quota == nil)
  }

  @Test func reportsBlankCellsThatEveryRowFills() {
    let (entity, places, _) = honouree(["kind": "", "state": " "])
    #expect(places == ["required-cell-empty t.csv:2:1", "required-cell-empty t.csv:2:4"])
    #expect(entity?.state == .nominated)
    #expect(honouree([:]).places.isEmpty)
  }

  @Test func givesNoHonoureeWithoutAnId() {
    #expect(honouree(["id": ""]).entity == nil)
    #expect(honouree(["id": ""]).places == ["required-cell-empty t.csv:2:1"])
    // One without a name stays, since gifts and stories may name its id.
    #expect(honouree(["name": ""]).entity?.id == "HD-1")
    #expect(honouree(["name": ""]).places == ["required-cell-empty t.csv:2:1"])
  }

  @Test(arguments: ["name", "sort_name", "village", "commune"]) func reportsQuestionMarksInNames(_ column: String) {
    #expect(honouree([column: "Nguyễn?"]).places == ["lost-letter t.csv:2:1"])
    #expect(honouree([column: "Nguyễn"]).places.isEmpty)
    #expect(honouree(["summary": "Có được không?"]).places.isEmpty)
  }
}
