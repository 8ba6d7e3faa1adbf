import CampaignModel
import Diagnostics
import Testing

@testable import CampaignReader

@Suite struct StoryTests {
  private func read(_ text: String, documents: [String: Int] = [:]) -> (
    story: Story?, html: String, places: [String], diagnostics: [Diagnostic]
  ) {
    var log = ProblemLog()
    guard let file = TextFile(path: "s.md", bytes: Array(text.utf8), log: &log) else { return (nil, "", [], []) }
    let story = StoryReader.read(file, id: "HD-1", documents: documents, log: &log)
    let html = story.map { String(decoding: $0.body.html, as: UTF8.self) } ?? ""
    return (story, html, places(log.diagnostics), log.diagnostics)
  }

  @Test func readsFrontMatterAndText() {
    let (story, html, places, _) = read("---\ntitle: Hàng rào\nauthor: Cán bộ xã\n---\n\nCon **ngõ** & “đường”.\n")
    #expect(places.isEmpty)
    #expect(
      story?.honoureeID == "HD-1" && story?.title == "Hàng rào" && story?.author == "Cán bộ xã" && story?.file == "s.md"
    )
    #expect(html == "<p>Con <strong>ngõ</strong> &amp; “đường”.</p>\n")
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func readsEveryKindOfLineEnd(_ end: String) {
    let (story, html, places, _) = read(["---", "title: A", "---", "Một", "", "Hai", ""].joined(separator: end))
    #expect(places.isEmpty && story?.title == "A")
    #expect(html == "<p>Một</p>\n<p>Hai</p>\n")
  }

  @Test func needsNoFrontMatter() {
    #expect(read("Một\n").story?.title == nil)
    #expect(read("---\n---\nMột\n").html == "<p>Một</p>\n")
    #expect(read("---\n---\nMột\n").places.isEmpty)
  }

  @Test func reportsFrontMatterAtItsPlaces() {
    #expect(read("---\ntitle: A\nautor: B\n---\nMột\n").places == ["settings-unknown-key s.md:3:1"])
    #expect(read("---\ntitle: [A]\n---\nMột\n").places == ["settings-wrong-kind s.md:2:8"])
    #expect(read("---\n\ntitle: \"A\n---\nMột\n").places == ["yaml-syntax s.md:3:8"])
  }

  @Test func reportsFrontMatterThatIsNotClosed() {
    #expect(read("---\ntitle: A\n\nMột\n").places == ["story-empty s.md", "story-front-matter-not-closed s.md:1:1"])
  }

  @Test func warnsOfAnEmptyStory() {
    #expect(read("---\ntitle: A\n---\n\n").places == ["story-empty s.md"])
    #expect(read("").places == ["story-empty s.md"])
  }

  @Test func setsHeadingsBelowThePagesOwnWithoutGaps() {
    let html = read("# A\n\n### B\n\n###### C\n\n# D\n\n## E\n\n").html
    #expect(html == "<h3>A</h3>\n<h4>B</h4>\n<h5>C</h5>\n<h3>D</h3>\n<h4>E</h4>\n")
    #expect(read("### A\n\n# B\n").html == "<h3>A</h3>\n<h3>B</h3>\n")
    #expect(read("#### A\n").html == "<h3>A</h3>\n")
  }

  @Test func writesMarkupThatIsWellFormedAsXML() {
    #expect(
      read("a  \nb\n\n---\n\n```swift\n<&>\n```\n").html
        == "<p>a<br />\nb</p>\n<hr />\n<pre><code>&lt;&amp;&gt;\n</code></pre>\n")
  }

  @Test func leavesOutHTMLAndSaysWhere() {
    let (_, html, places, _) = read("---\ntitle: A\n---\nMột <b>hai</b> ba\n\n<script>alert(1)</script>\n\nBốn\n")
    #expect(html == "<p>Một hai ba</p>\n<p>Bốn</p>\n")
    #expect(places == ["story-html-dropped s.md:4:5", "story-html-dropped s.md:4:11", "story-html-dropped s.md:6:1"])
    #expect(read("1 \\< 2 và 3 < 4\n").places.isEmpty)
  }

  @Test func leavesOutImagesAndWhatIsLeftEmpty() {
    let (_, html, places, _) = read("Một\n\n![ảnh *đẹp*](a.png)\n\n- [![](b.png)](https://a.vn)\n\n# ![c](c.png)\n")
    #expect(html == "<p>Một</p>\n")
    #expect(
      places == ["story-image-dropped s.md:3:14", "story-image-dropped s.md:5:8", "story-image-dropped s.md:7:8"])
  }

  @Test(arguments: ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd"])
  func leavesOutUnsafeLinksAndKeepsTheirWords(_ url: String) {
    let (_, html, places, _) = read("Xem\n[*đây*](\(url)) nhé\n")
    #expect(html == "<p>Xem\n<em>đây</em> nhé</p>\n")
    #expect(places == ["story-link-unsafe s.md:2:9"])
  }

  @Test func keepsLinksToTheWeb() {
    let (_, html, places, _) = read("[a](https://a.vn/b?c=1&d \"T\") <https://x.vn>\n")
    #expect(
      html
        == "<p><a href=\"https://a.vn/b?c=1&amp;d\" title=\"T\">a</a> <a href=\"https://x.vn\">https://x.vn</a></p>\n")
    #expect(places.isEmpty)
  }

  @Test(arguments: [
    "ftp://a.vn", "HD-0002.html", "#a", "/etc", "//a.vn", "mailto:a@b.vn", "https:///x", "stories/a.md",
  ])
  func reportsLinksThatLeadNowhere(_ url: String) throws {
    let (_, _, places, diagnostics) = read("Xem [đây](\(url))\n")
    #expect(places == ["story-link-form s.md:1:11"])
    #expect(try #require(diagnostics.first).severity == .error)
  }

  @Test func linksToListedFilesAlone() throws {
    let documents = ["documents/tờ rơi.pdf": 1, "documents/b.pdf": 2]
    #expect(read("[a](<documents/tờ rơi.pdf>)\n", documents: documents).places.isEmpty)
    #expect(read("[a](documents/t%E1%BB%9D%20r%C6%A1i.pdf)\n", documents: documents).places.isEmpty)
    #expect(read("[a](documents/b.pdf)\n", documents: documents).html == "<p><a href=\"documents/b.pdf\">a</a></p>\n")
    let (_, _, places, diagnostics) = read("x\n[a](documents/c.pdf)\n", documents: documents)
    #expect(places == ["story-link-missing s.md:2:5"])
    #expect(try #require(diagnostics.first).summary.vietnamese.contains("“documents/b.pdf” không?"))
    #expect(read("[a](documents/../campaign.yaml)\n", documents: documents).places == ["story-link-missing s.md:1:5"])
  }

  @Test func reportsCharactersAtTheirPlace() {
    #expect(read("Một\nHai \u{202E}ba\n").places == ["bidirectional-control s.md:2:5"])
    #expect(read("---\ntitle: A\n---\nÐồng\n").places == ["look-alike-letter s.md:4:1"])
    #expect(read("---\ntitle: A\n---\nÐồng\n").html == "<p>Đồng</p>\n")
    #expect(read("Một hai\u{0}ba\n").places == ["forbidden-control-character s.md:1:8"])
    #expect(read("Nguye\u{302}\u{303}n\n").html == "<p>Nguyễn</p>\n")
    #expect(read("NguyÔn V¨n H¶i\n").places == ["legacy-text s.md:1:1"])
  }

  @Test func refusesStoriesThatNestTooDeep() {
    let (story, _, places, _) = read("---\ntitle: A\n---\nMột\n\n" + String(repeating: "> ", count: 5000) + "x\n")
    #expect(story == nil && places == ["story-nested-too-deep s.md:6:1"])
    #expect(read("Một\n\n" + String(repeating: "> ", count: Limits.storyDepth - 2) + "x\n").places.isEmpty)
    #expect(
      read(String(repeating: "> ", count: Limits.storyDepth - 1) + "x\n").places == ["story-nested-too-deep s.md:1:1"])
  }

  @Test func neverLetsMarkupThroughInAttributes() {
    let html = read("[a](https://a.vn/\"onclick=x \"t\\\"><b>\")\n").html
    #expect(!html.contains("<b>") && !html.contains("\"onclick"))
  }

  /// Shapes that are slow in careless parsers.
  @Test(.timeLimit(.minutes(1)), arguments: ["[", "![", "*a ", "`", "> ", "- ", "<", "&", "[a](", "\\", "_*", "~"])
  func isNotSlowedDownByRepetition(_ unit: String) {
    let text = String(repeating: unit, count: Limits.story / unit.utf8.count)
    let (story, _, places, _) = read(text)
    #expect(story != nil || places == ["story-nested-too-deep s.md:1:1"])
  }
}
