import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct MaterialRuleTests {
  private func campaign(
    file: String? = nil, url: String? = nil, date: (Int, Int, Int)? = (1, 4, 2024), state: Material.State = .released,
    office: String = "noi-vu", commune: String = ""
  ) -> TestCampaign {
    var campaign = TestCampaign()
    campaign.material(
      "TL-2", office: office, commune: commune, date: date.map { day($0.0, $0.1, $0.2) }, state: state, file: file,
      url: url)
    return campaign
  }

  @Test func whatIsReleasedHasADay() {
    #expect(campaign(date: nil).found("material-date-missing") == ["error materials:2:date"])
    #expect(campaign(date: nil, state: .planned).found("material-date-missing") == [])
  }

  @Test func whatIsReleasedWasReleasedBeforeTheTablesDay() {
    #expect(campaign(date: (27, 4, 2024)).found("material-date-after-as-of") == ["error materials:2:date"])
    #expect(campaign(date: (26, 4, 2024)).found("material-date-after-as-of") == [])
    #expect(campaign(date: (27, 4, 2024), state: .planned).found("material-date-after-as-of") == [])
  }

  @Test(arguments: [Material.State.planned, .inProgress, .awaitingApproval, .removed])
  func aFileThatIsNotReleasedIsANote(state: Material.State) {
    #expect(campaign(file: "to-roi.pdf", state: state).found("material-not-released") == ["note materials:2:file"])
    #expect(campaign(url: "https://a.vn/", state: state).found("material-not-released") == ["note materials:2:url"])
    #expect(campaign(state: state).found("material-not-released") == [])
    #expect(campaign(file: "to-roi.pdf").found("material-not-released") == [])
  }

  @Test func aMaterialBelongsToAnOfficeOrACommune() {
    #expect(campaign(office: "").found("material-unit-missing") == ["warning materials:2:office"])
    #expect(campaign(office: "", commune: "Chũ").found("material-unit-missing") == [])
  }

  @Test(arguments: [
    "../honourees.csv", "/etc/passwd", "documents/../campaign.yaml", "..", ".", "documents", "documents/", "a//b.pdf",
    "C:\\to-roi.pdf", "c:to-roi.pdf", "sub\\to-roi.pdf", ".an.pdf", "documents/.an/x.pdf", "./to-roi.pdf",
    " to-roi.pdf",
    "to\u{0}roi.pdf", "file:///to-roi.pdf", "https://a.vn/to-roi.pdf",
  ])
  func aPathThatLeadsElsewhereIsAnError(file: String) {
    #expect(campaign(file: file).found("material-file-path") == ["error materials:2:file"])
    #expect(campaign(file: file).found("material-file-missing") == [])
    #expect(campaign(file: file).assembled.materials[1].documentPath == nil)
  }

  @Test(arguments: ["to-roi.pdf", "documents/to-roi.pdf"]) func aFileBelowDocumentsIsFound(file: String) {
    let campaign = campaign(file: file)
    #expect(campaign.found("material-file-path") == [])
    #expect(campaign.found("material-file-missing") == [])
    let assembled = campaign.assembled
    #expect(assembled.document(of: assembled.materials[1])?.path == "documents/to-roi.pdf")
    #expect(assembled.document(of: assembled.materials[1])?.size == 1000)
  }

  @Test func aFileInAFolderIsFoundByItsComposedName() {
    var campaign = campaign(file: "2024/tờ rơi.pdf".replacing("ờ", with: "o\u{31B}\u{300}"))
    campaign.records.documents["documents/2024/tờ rơi.pdf"] = 7
    #expect(campaign.found("material-file-missing") == [])
  }

  @Test func aFileThatIsNotThereIsAnErrorWithItsNearMiss() {
    let campaign = campaign(file: "To_roi.pdf")
    #expect(campaign.found("material-file-missing") == ["error materials:2:file"])
    let remedy = campaign.problems.first { $0.id == "material-file-missing" }?.remedy?.vietnamese
    #expect(remedy?.contains("“documents/to-roi.pdf”") == true)
  }

  @Test func onlyWhatIsReleasedCanBeDownloaded() {
    let assembled = campaign(file: "to-roi.pdf", state: .removed).assembled
    #expect(assembled.document(of: assembled.materials[1]) == nil)
  }

  @Test(arguments: ["trang.html", "hinh.svg", "chay.exe", "x.js", "khong-duoi", "a.pdf/b", "to-roi.pdf.htm"])
  func aKindOfFileThatWouldRunIsAnError(file: String) {
    #expect(campaign(file: file).found("material-file-kind") == ["error materials:2:file"])
  }

  @Test(arguments: ["a.pdf", "a.DOCX", "phim.mp4", "anh.jpg"]) func usualKindsAreHandedOut(file: String) {
    #expect(campaign(file: file).found("material-file-kind") == [])
  }

  @Test(arguments: [
    "https://lucngan.bacgiang.gov.vn/", "http://a.vn", "HTTPS://A.VN/x?y=1&z=2#t", "https://a.vn:8443/a%20b",
    "https://a.vn/tin-tức/hiến-đất", "https://127.0.0.1/", "https://tiếngviệt.vn/",
  ])
  func awellFormedAddressIsTaken(url: String) { #expect(campaign(url: url).found("material-address-form") == []) }

  @Test(arguments: [
    "a.vn", "ftp://a.vn/", "javascript:alert(1)", "https://", "http:///x", "https://a vn/", "https://a.vn/a b",
    "https://a.vn/<b>", "https://ten@a.vn/", "https://a.vn:99999/", "https://a.vn:/", "https://a.vn/%4",
    "https://a.vn/%zz",
    "https://-a.vn/", "https://a..vn/", "//a.vn/x", "https://a.vn/\u{202E}x", "https://a.vn/\"x", "data:text/html,x",
    "https://a_b.vn/", "mailto:x@a.vn",
  ])
  func anyOtherAddressIsAnError(url: String) {
    #expect(campaign(url: url).found("material-address-form") == ["error materials:2:url"])
  }
}
