import Testing

@testable import SiteAudit

/// Whatever the bytes: a finding or none, never a crash, a hang or a foreign file.
@Suite struct HostileInputTests {
  private func ids(_ path: String, _ bytes: [UInt8]) -> [String] {
    let judge = FileJudge(options: AuditOptions(), shapes: KnownShapes())
    let report = judge.judge(path: path, bytes: bytes)
    let ids = SiteJudge.judge([report], options: AuditOptions()) { _ in bytes }.map(\.id)
    return ids.filter { !HouseFamily.ids.contains($0) }
  }

  private func ids(_ path: String, _ text: String) -> [String] { ids(path, Array(text.utf8)) }

  @Test func deepNestingEndsInOneFinding() {
    let deep = String(repeating: "<div>", count: 100_000) + String(repeating: "</div>", count: 100_000)
    #expect(ids("a.html", RuleExample.otherPage.replacing("</body>", with: deep + "</body>")) == ["nested-too-deep"])
    #expect(
      ids("a.html", RuleExample.otherPage.replacing("</body>", with: String(deep.prefix(500_000)))) == [
        "nested-too-deep"
      ])
    #expect(ids("a.svg", String(repeating: "<g>", count: 100_000)) == ["nested-too-deep"])
    let bearable = String(repeating: "<div>", count: 200) + String(repeating: "</div>", count: 200)
    #expect(ids("a.html", RuleExample.otherPage.replacing("</body>", with: bearable + "</body>")).isEmpty)
  }

  @Test func entitiesAreNeverExpanded() {
    var bomb = "<!DOCTYPE html [<!ENTITY a0 \"lol\">"
    for level in 1...9 { bomb += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">" }
    #expect(ids("a.html", bomb + "]><html>&a9;</html>") == ["doctype-subset"])
    #expect(ids("a.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>") == ["doctype-subset"])
    #expect(ids("a.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a>&x;</a>") == ["not-well-formed"])
    #expect(ids("a.xml", "<!DOCTYPE a PUBLIC \"x\" \"http://127.0.0.1:1/a.dtd\"><a/>") == ["doctype-in-xml"])
    #expect(ids("a.html", "<?xml version=\"1.0\"?><!-- [ --><!DOCTYPE html '>' [ ]><html/>") == ["doctype-subset"])
    #expect(
      ids(
        "a.xml", "<a xmlns:x=\"http://www.w3.org/2001/XInclude\"><x:include href=\"/etc/passwd\" parse=\"text\"/></a>"
      ).isEmpty)
  }

  @Test func hugePartsAreBorne() {
    let value = String(repeating: "x", count: 4_000_000)
    #expect(
      ids("a.html", RuleExample.otherPage.replacing("</body>", with: "<p title=\"\(value)\"></p></body>")).isEmpty)
    #expect(
      ids("a.html", RuleExample.otherPage.replacing("</body>", with: "<p>\(value)</p><!-- \(value) --></body>")).isEmpty
    )
    #expect(
      ids(
        "a.html",
        RuleExample.otherPage.replacing("</body>", with: "<p id=\"\(value)\"></p><p id=\"\(value)\"></p></body>")) == [
          "duplicate-id"
        ])
    let names = (0..<60_000).map { "<x-\($0)></x-\($0)>" }.joined()
    #expect(ids("a.html", RuleExample.otherPage.replacing("</body>", with: "\(names)</body>")).isEmpty)
  }

  @Test func tagsWithTooManyAttributesAreNotParsed() {
    let tag = { (count: Int) in "<p " + (0..<count).map { "data-\($0)=\"\"" }.joined(separator: " ") + "></p>" }
    let page = { (markup: String) in RuleExample.otherPage.replacing("</body>", with: markup + "</body>") }
    #expect(ids("a.html", page(tag(CrowdedTag.most))).isEmpty)
    #expect(ids("a.html", page(tag(CrowdedTag.most + 1))) == ["too-many-attributes"])
    #expect(ids("a.html", page(tag(300_000))) == ["too-many-attributes"])
    #expect(
      ids("a.svg", "<svg " + (0..<300_000).map { "a\($0)='x>'" }.joined(separator: " ")) == ["too-many-attributes"])
    // What only looks like it.
    let text = String(repeating: "\"'= ", count: 5_000)
    #expect(
      ids("a.html", page("<p>\(text)</p><!-- <p \(text)> --><p title='\(String(repeating: "\"", count: 9_000))'></p>"))
        .isEmpty)
  }

  @Test func namespacesWithoutEndAreNotFollowed() {
    let level = { (depth: Int) in "<a" + (0..<900).map { " xmlns:n\(depth)-\($0)=\"u\"" }.joined() + ">" }
    let deep = "<r xmlns:z=\"u\">" + (0..<200).map(level).joined() + String(repeating: "<z:b/>", count: 500_000)
    #expect(ids("a.xml", deep) == ["not-well-formed"])
  }

  @Test func longLinesOfLettersAreBorne() {
    #expect(ids("a.txt", String(repeating: "ệ", count: 2_000_000)).isEmpty)
    #expect(ids("a.txt", String(repeating: "ệ", count: 100_000) + "e\u{302}\u{323}") == ["not-nfc"])
    #expect(ids("a.txt", String(repeating: "\u{323}\u{302}", count: 100_000)).count <= 1)
  }

  @Test func aHundredMegabytesInOneElementAreRefusedAtOnce() {
    let bytes = Array("<a>".utf8) + [UInt8](repeating: 0x78, count: 100 << 20)
    for kind in ["html", "xhtml", "xml", "svg", "json", "css", "txt"] {
      #expect(ids("a.\(kind)", bytes).contains("file-too-large"), "\(kind)")
    }
  }

  @Test func tenMegabytesAreJudged() {
    let rows = String(repeating: "<tr><td><a href=\"#dau\">một</a></td><td>hai</td></tr>\n", count: 175_000)
    let page = RuleExample.otherPage.replacing("</body>", with: "<table><tbody>\(rows)</tbody></table></body>")
    #expect(page.utf8.count > 9_500_000)
    #expect(
      ids("a.html", page.replacing("</tbody>", with: "<tr id=\"dau\"><td>x</td><td>y</td></tr></tbody>")) == [
        "duplicate-id"
      ])
    #expect(ids("a.html", page + String(repeating: " ", count: 1_000_000)) == ["file-too-large"])
    #expect(ids("a.css", String(repeating: "a{}\n", count: 3_000_000)).isEmpty)
  }

  @Test func manyDanglingReferencesAreCutShort() {
    let links = (0..<100_000).map { "<a href=\"#x\($0)\" aria-labelledby=\"y\($0)\">x</a>" }.joined()
    #expect(
      ids("a.html", RuleExample.otherPage.replacing("</body>", with: "\(links)</body>")).count <= FindingList.limit)
    let dead = (0..<20_000).map { "<a href=\"x\($0).html\">x</a>" }.joined()
    #expect(
      ids("a.html", RuleExample.otherPage.replacing("</body>", with: "\(dead)</body>")).allSatisfy { $0 == "dead-link" }
    )
  }

  @Test(arguments: ["html", "xhtml", "xml", "svg", "json", "css", "js", "csv", "txt"])
  func zeroBytesAndEmptyFiles(name: String) {
    let empty = ids("a.\(name)", "")
    #expect(empty == (["html", "xhtml", "xml", "svg", "json"].contains(name) ? ["empty-file"] : []))
    for text in ["\0", "<\0>", "<html>\0</html>", "\u{FEFF}", "\0\0\0\0\0\0\0\0\0"] {
      #expect(
        !ids("a.\(name)", text).isEmpty || (name == "csv" && text == "\u{FEFF}"), "\(name) \(text.debugDescription)")
    }
  }

  /// A page with every construct, cut off after each byte.
  @Test func everyTruncationIsAFinding() {
    let page = Array(Self.rich.utf8)
    let judge = FileJudge(options: AuditOptions(), shapes: KnownShapes())
    for length in 0..<page.count - 1 {
      #expect(!judge.judge(path: "a.html", bytes: Array(page[..<length])).findings.isEmpty, "\(length)")
    }
    #expect(judge.judge(path: "a.html", bytes: page).findings.filter { !HouseFamily.ids.contains($0.id) }.isEmpty)
  }

  @Test(arguments: ["html", "xhtml", "xml", "svg", "json", "css"])
  func mutatedFilesNeverHurt(name: String) {
    var random = SeededRandom(seed: 11)
    let judge = FileJudge(options: AuditOptions(), shapes: KnownShapes())
    let seeds = [Self.rich, Self.feed, "{\"a\":[1,\"\\u00e9\",{\"b\":null}]}", "@import \"a\";b{c:url('d')}"].map {
      Array($0.utf8)
    }
    let pieces = [
      "<", ">", "&", "\"", "<!--", "]]>", "<![CDATA[", "<!DOCTYPE", "[", "&#", "\0", "\u{FEFF}", "é", "{", "url(",
    ]
    for _ in 0..<3_000 {
      var bytes = seeds[Int.random(in: 0..<seeds.count, using: &random)]
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 1:
          bytes.insert(contentsOf: Array(pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8), at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0..<40, using: &random)))
        default: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
        }
      }
      let report = judge.judge(path: "a.\(name)", bytes: bytes)
      let findings = SiteJudge.judge([report], options: AuditOptions()) { _ in bytes }
      for finding in findings {
        guard case .text(let line, let column)? = finding.location?.position else { continue }
        #expect(line >= 1 && column >= 1)
      }
    }
  }

  @Test func randomBytesNeverHurt() {
    var random = SeededRandom(seed: 13)
    let judge = FileJudge(options: AuditOptions(), shapes: KnownShapes())
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 1...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = judge.judge(path: "a.html", bytes: bytes)
    }
  }

  @Test func oneFileLeavesNothingBehindForTheNext() {
    let judge = FileJudge(options: AuditOptions(), shapes: KnownShapes())
    let good = Array(RuleExample.otherPage.utf8)
    for bad in [
      "<p id=\"dau\">", "<!DOCTYPE html><html id=\"dau\"><title>", "", "\u{FF}", "<script type=\"application/json\">",
    ] {
      _ = judge.judge(path: "b.html", bytes: Array(bad.utf8))
      let report = judge.judge(path: "a.html", bytes: good)
      #expect(report.findings.isEmpty && report.title == "Trang" && report.ids.count == 1)
    }
  }

  private static let rich = RuleExample.otherPage.replacing(
    "</body>",
    with: """
      <!-- chú thích --><p title="Một &amp; hai" class='x'>Chữ &lt; &#160; &#xA0; 😀<br/></p>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><defs><g id="g"/></defs><use href="#g"/></svg>
      <a href="#dau">x</a><img src="#" srcset="#a 1x, #b 2x" alt=""/><label for="o">x</label><input id="o"/>
      <script type="application/ld+json">{"a": "\\u003c"}</script>
      </body>
      """
  ).replacing("<g id=\"g\"/>", with: "<g id=\"g\"></g>").replacing("#a 1x, #b 2x", with: "#g 1x, #o 2x")

  private static let feed =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><icon>a</icon>"
    + "<link href=\"b\"/></feed>"
}
