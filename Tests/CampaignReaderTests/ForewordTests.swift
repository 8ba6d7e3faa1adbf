import CampaignModel
import Diagnostics
import Testing

@testable import CampaignReader

@Suite struct ForewordTests {
  private func read(_ text: String) -> (foreword: Foreword?, html: String, places: [String]) {
    var log = ProblemLog()
    guard let file = TextFile(path: "l.md", bytes: Array(text.utf8), log: &log) else { return (nil, "", []) }
    let foreword = StoryReader.readForeword(file, log: &log)
    return (foreword, foreword.map { String(decoding: $0.body.html, as: UTF8.self) } ?? "", places(log.diagnostics))
  }

  @Test func readsWhoSignsAndTheText() {
    let (foreword, html, places) = read(
      "---\ntitle: Thay lời tựa\nsigner: Ban biên soạn\nposition: Trung tâm\ndate: 26/4/2024\n---\n\nMột *sách*.\n")
    #expect(places == [])
    #expect(foreword?.title == "Thay lời tựa")
    #expect(foreword?.signer == "Ban biên soạn")
    #expect(foreword?.position == "Trung tâm")
    #expect(foreword?.date?.iso == "2024-04-26")
    #expect(html == "<p>Một <em>sách</em>.</p>\n")
  }

  @Test func nobodysForewordIsNotPrinted() {
    #expect(read("Một.\n").places == ["foreword-not-signed l.md"])
    #expect(read("---\nposition: Giám đốc\n---\nMột.\n").places == ["foreword-not-signed l.md"])
    #expect(read("Một.\n").foreword == nil)
  }

  @Test func aSignatureUnderNothingIsAnError() {
    #expect(read("---\nsigner: A\n---\n\n").places == ["foreword-empty l.md"])
    #expect(read("---\nsigner: A\n---\n\n").foreword == nil)
  }

  @Test func keepsLinksToOtherSitesAndTheWordsOfLinksToFiles() {
    let (_, html, places) = read(
      "---\nsigner: A\n---\nXem [bài](documents/bai.txt) và [trang](https://bacgiang.gov.vn).\n")
    #expect(places == ["foreword-link-dropped l.md:4:11"])
    #expect(html == "<p>Xem bài và <a href=\"https://bacgiang.gov.vn\">trang</a>.</p>\n")
  }

  @Test func isReadInSafeModeLikeAStory() {
    let (_, html, places) = read("---\nsigner: A\n---\nMột <script>x</script> hai.\n")
    #expect(places.allSatisfy { $0.hasPrefix("story-html-dropped") } && !places.isEmpty)
    #expect(html == "<p>Một x hai.</p>\n")
  }

  @Test func aMisspeltKeyIsToldAtItsPlace() {
    #expect(read("---\nsigner: A\npositon: B\n---\nMột.\n").places == ["settings-unknown-key l.md:3:1"])
  }

  @Test func theFolderHoldsIt() throws {
    let folder = try TemporaryFolder()
    #expect(try text(of: "loi-gioi-thieu.md", in: folder).isEmpty)
  }

  @Test(arguments: ["Loi-gioi-thieu.md", "lời giới thiệu.md", "loi_gioi_thieu.txt"])
  func aNameThatComesNearIsSuggested(_ name: String) throws {
    let folder = try TemporaryFolder()
    let problems = try text(of: name, in: folder)
    #expect(problems.map(\.id) == ["file-name-near-miss"])
    #expect(problems.first?.summary.vietnamese.contains("“loi-gioi-thieu.md”") == true)
  }

  /// What a folder that holds this foreword has against its name.
  private func text(of name: String, in folder: TemporaryFolder) throws -> [Diagnostic] {
    try folder.write("---\nsigner: A\n---\nMột.\n", to: name)
    return CampaignReader.read(folder: folder.path).diagnostics.filter { $0.location?.file == name }
  }
}
