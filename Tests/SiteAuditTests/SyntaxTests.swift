import Testing

@testable import SiteAudit

@Suite struct SyntaxTests {
  /// HTML that no XML parser reads: one finding, at its place, and nothing else of the page is judged.
  @Test(arguments: [
    "<p>‸&nbsp;</p>", "<p>một‸<br>hai</p>", "<p>‸<br></p>", "<p>A ‸& B</p>", "<p>A‸&B</p>", "<p>A ‸&amp B</p>",
    "<input ‸disabled/>", "<input type=‸text/>", "<ul><li>một‸<li>hai</ul>", "<p>một<!-- a ‸-- b --></p>",
    "<p>a ‸]]> b</p>", "<p title=\"a‸<b\"></p>", "<script>if (a ‸< b) {}</script>",
    "<p id=\"x\">‸&nbsp;</p><p id=\"x\"></p>",
    "<script>a = '‸<b>' + x + '<link href=\"c\"d=\"e\">'</script>", "<style>a ‸&& b</style>",
    "<svg><use ‸xlink:href=\"#dau\"></use></svg>", "<table><tr>‸<td>1</tr></table>",
    "<img src=\"khong-co.png\" alt=\"\" ‸hidden>",
  ])
  func htmlThatIsNotXMLGetsOneFinding(markup: String) {
    #expect(Site.body(markup).findsOnly("not-xml-syntax"), "\(Site.body(markup).places())")
  }

  @Test(arguments: [
    "<p><b>x‸</p></b>", "<p id=\"a\" ‸id=\"b\"></p>", "<div>‸</section>", "<p>a ‸< b</p>", "<p>‸&#x110000;</p>",
    "<p>‸&#0;</p>", "<p title=\"‸&#xZ;\"></p>", "<p>‸<1></p>",
    "<p id=\"a\"‸class=\"b\"></p>", "‸<o:p></o:p>", "<p ‸v:if=\"a\"></p>",
  ])
  func markupThatIsWrongInBothGetsOneFinding(markup: String) {
    #expect(Site.body(markup).findsOnly("not-well-formed"), "\(Site.body(markup).places())")
  }

  @Test func aScriptThatNeverEndsIsWrongInBoth() {
    #expect(Site.body("<script>không đóng").places() == ["not-well-formed trang.html:10:1"])
  }

  @Test(arguments: [
    ("<!doctype html>\n<html></html>", "not-xml-syntax", "1:1"),
    ("<!DOCTYPE html>\n<html>\n<div>", "not-well-formed", "3:1"),
    ("<!DOCTYPE html>\n<html></html>\n<p></p>", "not-well-formed", "3:1"),
    ("<!DOCTYPE html>\n", "not-well-formed", "2:1"),
    ("chữ", "not-well-formed", "1:1"),
    ("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><!-- ", "not-well-formed", "2:44"),
    ("<!DOCTYPE html [<!ENTITY a \"b\">]><html>&a;</html>", "doctype-subset", "1:16"),
    ("<!DOCTYPE html SYSTEM \"a\" [ ]><html/>", "doctype-subset", "1:27"),
    ("<!-- a --><!DOCTYPE html [", "doctype-subset", "1:26"),
    ("<?xml version=\"1.0\" encoding=\"utf-16\"?><html/>", "", ""),
  ])
  func wholePages(text: String, id: String, place: String) {
    let found = Site([("a.html", text)]).places()
    if id.isEmpty { return #expect(found.contains("declared-encoding a.html:1:31")) }
    #expect(found == ["\(id) a.html:\(place)"])
  }

  @Test(arguments: [
    "<!DOCTYPE html>", "<!DOCTYPE  HTML >", "<!-- một -->\n<!DOCTYPE html>",
    "<!DOCTYPE html SYSTEM \"about:legacy-compat\">",
    "<!DOCTYPE html SYSTEM 'about:legacy-compat'>",
  ])
  func documentTypesOfHTML(doctype: String) {
    let page = RuleExample.otherPage.replacing("<!DOCTYPE html>", with: doctype)
    #expect(Site([("a.html", page)]).findings().isEmpty, "\(Site([("a.html", page)]).places())")
  }

  @Test(arguments: [
    "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">",
    "<!DOCTYPE svg>", "<!DOCTYPE html SYSTEM \"a.dtd\">",
  ])
  func otherDocumentTypes(doctype: String) {
    let page = RuleExample.otherPage.replacing("<!DOCTYPE html>", with: doctype)
    #expect(Site([("a.html", page)]).places() == ["doctype a.html:1:1"])
  }

  @Test func anUndeclaredEntityIsRefusedEvenWithTheLegacyDocumentType() {
    let page = RuleExample.otherPage.replacing("html>\n<html", with: "html SYSTEM \"about:legacy-compat\">\n<html")
      .replacing("</body>", with: "<p>‸&nbsp;</p></body>")
    #expect(Site([("a.html", page)]).findsOnly("not-xml-syntax"))
  }

  @Test func theXMLDeclarationIsForXMLOnly() {
    let declared = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + RuleExample.otherPage
    #expect(Site([("a.html", declared)]).places() == ["processing-instruction a.html:1:1"])
    #expect(Site([("a.xhtml", declared)]).findings().isEmpty)
  }

  @Test func xhtmlIsJudgedAsXML() {
    let page = RuleExample.otherPage.replacing("<!DOCTYPE html>\n", with: "").replacing(
      "<meta charset=\"utf-8\"/>", with: ""
    )
    .replacing("</body>", with: "<p/><p><![CDATA[<]]></p><br></br></body>")
    #expect(Site([("a.xhtml", page)]).findings().isEmpty)
  }

  @Test func aSectionIsShownAtItsBeginningWhateverItHolds() {
    #expect(Site.body("<p>‸<![CDATA[a <![CDATA[ b <c]]></p>").findsOnly("cdata-section"))
  }

  @Test func textHTMLNeedsNoNamespace() {
    let page = RuleExample.otherPage.replacing(" xmlns=\"http://www.w3.org/1999/xhtml\"", with: "")
      .replacing("</body>", with: "<svg><title>Hình</title><a href=\"a.html\"></a><rect/></svg><br/></body>")
    #expect(Site([("a.html", page)]).findings().isEmpty, "\(Site([("a.html", page)]).places())")
  }

  @Test func houseRulesOnStructureSeePagesWithoutNamespace() {
    let page = RuleExample.otherPage.replacing(" xmlns=\"http://www.w3.org/1999/xhtml\"", with: "")
      .replacing(
        "</body>",
        with:
          "<h1>Hai</h1><svg><foreignObject width=\"1\" height=\"1\"><p style=\"color: red\"></p></foreignObject></svg></body>"
      )
    #expect(Site([("a.html", page)]).findings().map(\.id) == ["h1-repeated", "style-attribute"])
  }

  @Test func aUnixPathOrTabDoesNotMoveTheCaret() throws {
    let finding = try #require(Site.body("\t<p>đường\t<b>‸</p>").findings().first)
    #expect(finding.location?.label == "trang.html:9:14")
    #expect(finding.excerpt?.column == 14)
    #expect(finding.excerpt?.length == 3)
  }

  @Test func linesEndedByCRLFOrCRAreCounted() {
    let page = RuleExample.otherPage.replacing("</body>", with: "<i id=\"dau\"></i></body>")
    for newline in ["\r\n", "\r", "\n"] {
      let site = Site([("a.html", page.replacing("\n", with: newline))])
      #expect(site.places() == ["duplicate-id a.html:9:8"], "\(newline.debugDescription)")
    }
  }
}
