import Testing

@testable import SiteAudit

@Suite struct GrammarTests {
  @Test(arguments: [
    "<p>a<b>b</b><a href=\"#dau\"><em>c</em></a></p>".replacing("#dau", with: "#"),
    "<a href=\"#\"><div>khối</div></a>", "<ins><p>x</p></ins><p><ins>x</ins></p>",
    "<ul><li>a</li><script></script><li><ul><li>b</li></ul></li></ul>",
    "<dl></dl><dl><dt>a</dt><dt>b</dt><dd>c</dd><dd>d</dd></dl><dl><div><dt>a</dt><dd>b</dd></div></dl>",
    "<details><summary>a <b>b</b></summary>c<p>d</p></details>", "<fieldset><legend>a</legend>b</fieldset>",
    "<figure><p>a</p><figcaption>b</figcaption></figure><figure><figcaption>a</figcaption><p>b</p></figure>",
    "<hgroup><p>a</p><h2>b</h2><p>c</p></hgroup>", "<ruby>漢<rp>(</rp><rt>hán</rt><rp>)</rp>字<rt>tự</rt></ruby>",
    "<table><caption>a</caption><colgroup><col/></colgroup><thead><tr><th>b</th></tr></thead>"
      + "<tbody><tr><td>c</td></tr></tbody><tfoot><tr><td>d</td></tr></tfoot></table>",
    "<table><col/><tr><td>c</td></tr><script></script><tr><td>d</td></tr></table>",
    "<select><option>a</option><hr/><optgroup label=\"b\"></optgroup></select>",
    "<input list=\"l\"/><datalist id=\"l\">a<option>b</option></datalist>",
    "<video><source src=\"#\"/><track src=\"#\"/><p>a</p></video>".replacing("#", with: "data:,x"),
    "<map name=\"m\"><area href=\"#\" alt=\"a\"/><p>b</p></map>", "<noscript><p>a</p></noscript>",
    "<ban-do><div>a</div></ban-do><p><ban-do>b</ban-do></p>", "<DIV><P>a</P></DIV>",
    "<template><li>a</li><tr></tr><foo></foo></template>", "<textarea><b>a</b></textarea>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>a</title><g><rect width=\"1\" height=\"1\"><title>b</title></rect>"
      + "<text>c<tspan>d</tspan></text></g><foreignObject width=\"1\" height=\"1\"><p>e</p></foreignObject></svg>",
    "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mfrac><mi>a</mi><mn>2</mn></mfrac><mtext><b>b</b></mtext></math>",
    "<link rel=\"canonical\" href=\"#\"/><p><meta name=\"a\" content=\"b\"/></p>",
  ])
  func whatMayStand(markup: String) {
    #expect(found(markup) == [], "\(markup)")
  }

  @Test(arguments: [
    ("<p>a\n‸<div>b</div></p>", "element-not-allowed"), ("<h2>‸<p>a</p></h2>", "element-not-allowed"),
    ("<p><a href=\"#\">‸<div>a</div></a></p>", "element-not-allowed"),
    ("<span>‸<ul><li>a</li></ul></span>", "element-not-allowed"), ("<ul>‸<div>a</div></ul>", "element-not-allowed"),
    ("<p>‸<li>a</li></p>", "element-not-allowed"), ("<button>‸<div>a</div></button>", "element-not-allowed"),
    ("<p><ban-do>‸<div>a</div></ban-do></p>", "element-not-allowed"),
    ("<h2><ban-do>‸<div>a</div></ban-do></h2>", "element-not-allowed"),
    ("<table><tbody><tr><td>a</td></tr></tbody><script></script>‸<tr><td>b</td></tr></table>", "element-not-allowed"),
    ("<table><tr><td>a</td></tr>‸<caption>b</caption></table>", "element-not-allowed"),
    ("<table><tr>‸<div>a</div></tr></table>", "element-not-allowed"),
    ("<table><tfoot><tr><td>a</td></tr></tfoot>‸<tbody><tr><td>b</td></tr></tbody></table>", "element-not-allowed"),
    ("<figure><p>a</p><figcaption>b</figcaption>‸<p>c</p></figure>", "element-not-allowed"),
    ("<fieldset><p>a</p>‸<legend>b</legend></fieldset>", "element-not-allowed"),
    ("<dl><div><dt>a</dt><dd>b</dd></div>‸<dt>c</dt></dl>", "element-not-allowed"),
    ("<video src=\"data:,x\">‸<source src=\"data:,x\"/></video>", "element-not-allowed"),
    ("<div>‸<style>a{}</style></div>", "element-not-allowed"),
    ("<select>‸<button>a</button></select>", "element-not-allowed"),
    ("<textarea><b>‸<textarea>a</textarea></b></textarea>", "element-not-allowed"),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\">‸<stop offset=\"0\"></stop></svg>", "element-not-allowed"),
    ("<ul>\n‸chữ\n<li>a</li></ul>", "text-not-allowed"), ("<table><tr>‸a</tr></table>", "text-not-allowed"),
    ("<ul><li>a</li>\n<!-- b --> ‸c</ul>", "text-not-allowed"), ("<dl>‸a&amp;b</dl>", "text-not-allowed"),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>‸a</g></svg>", "text-not-allowed"),
    ("<iframe src=\"data:,x\">‸a</iframe>", "text-not-allowed"),
    ("<iframe src=\"data:,x\">\n‸<p>a</p></iframe>", "text-not-allowed"),
    ("<dl>\n<dt>a</dt>\n‸</dl>", "required-child-missing"), ("<dl>‸<dd>a</dd></dl>", "required-child-missing"),
    ("<details>\n‸</details>", "required-child-missing"), ("<details>‸<p>a</p></details>", "required-child-missing"),
    ("<details>‸<p>a</p><summary>b</summary></details>", "required-child-missing"),
    ("<picture><source srcset=\"data:,x\"/>‸</picture>", "required-child-missing"),
    ("<ruby>a‸</ruby>", "required-child-missing"), ("<hgroup><p>a</p>‸</hgroup>", "required-child-missing"),
    ("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mfrac><mi>a</mi>‸</mfrac></math>", "required-child-missing"),
    ("‸<sektion>a<foo>b</foo></sektion>", "unknown-element"), ("<p>‸<path>a</path></p>", "unknown-element"),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\">‸<div>a</div></svg>", "unknown-element"),
    ("‸<font-face>a</font-face>", "unknown-element"),
    ("<ul><li>a</li>‸<center-x2.a>b</center-x2.a></ul>", "element-not-allowed"),
  ])
  func whatMayNot(markup: String, id: String) {
    let site = Site.body(markup)
    let findings = site.findings().filter { Self.ids.contains($0.id) }
    #expect(findings.map(\.id) == [id], "\(markup)")
    #expect(findings.first?.location == site.mark, "\(markup)")
  }

  @Test(arguments: [
    ("<head>\n<meta charset=\"utf-8\"/>‸</head><body></body>", "title-missing"),
    ("‸<body><p>a</p></body>", "title-missing"), ("<p>a</p>", "title-missing"),
    ("<title>a</title><p>b</p>", nil), ("<head><title>a</title></head>", nil),
    ("<head><title>a</title></head><p>b</p>", nil), ("<title>a</title><body><p>b</p></body>", nil),
    ("<head><title>a</title>‸b</head><body></body>", "text-not-allowed"),
    ("<head><title>a</title>‸<p>b</p></head><body></body>", "element-not-allowed"),
    ("<head><title>a</title>‸<title>b</title></head><body></body>", "element-not-allowed"),
    ("<head><title>a</title></head><body></body>‸<body></body>", "element-not-allowed"),
    ("<head><title>a</title></head><body></body>‸b", "text-not-allowed"),
    ("<head><title>a</title></head>‸<script></script><body></body>", "element-not-allowed"),
  ])
  func theRoot(content: String, id: String?) {
    let site = Site([("trang.html", "<!DOCTYPE html>\n<html lang=\"vi\">\n\(content)\n</html>")])
    let findings = site.findings().filter { Self.ids.contains($0.id) }
    #expect(findings.map(\.id) == [id].compactMap(\.self), "\(content)")
    if let mark = site.mark { #expect(findings.first?.location == mark, "\(content)") }
  }

  @Test func oneFaultIsToldOnce() {
    #expect(found("<ul><div>a</div><div>b</div><li>c</li><div>d</div></ul>") == ["element-not-allowed"])
    #expect(found("<picture><image></image></picture>") == ["unknown-element"])
    #expect(found("<ul>a<li>b</li>c</ul>") == ["text-not-allowed"])
    #expect(found("<center><p>a</p></center><p><font>b</font></p><dir><li>c</li></dir>") == [])
  }

  @Test func whatIsWrongInsideWhatIsMisplacedIsToldToo() {
    #expect(found("<p><div><ul>a</ul></div></p>") == ["element-not-allowed", "text-not-allowed"])
  }

  @Test func aFindingSaysWhatToDo() throws {
    func first(_ markup: String) throws -> (String, String) {
      let finding = try #require(Site.body(markup).findings().first { Self.ids.contains($0.id) })
      return (finding.summary.english, finding.remedy?.english ?? "")
    }
    let block = try first("<p><div>a</div></p>")
    #expect(block.0 == "“<div>” is not allowed in “<p>”")
    #expect(block.1.hasPrefix("Close </p> before <div>, or use <span> instead. Only text and phrasing elements"))
    let item = try first("<div><li>a</li></div>")
    #expect(item.1.hasPrefix("Put <li> into <menu> or <ol> or <ul>.") || item.1.hasPrefix("Put <li> into <ul> or <ol>"))
    let order = try first("<table><tr><td>a</td></tr><caption>b</caption></table>")
    #expect(order.0 == "“<caption>” is not allowed here in “<table>”")
    #expect(order.1.hasPrefix("In <table> there is one <caption>, the first of all."))
    #expect(try first("<sektion>a</sektion>").1 == "Did you mean <section>?")
    #expect(try first("<p><rect>a</rect></p>").1 == "Elements of SVG stand in <svg>.")
    #expect(try first("<dl><dt>a</dt></dl>") == ("“<dl>” lacks <dd>", "Add <dd> before “</dl>”."))
    #expect(try first("<details><p>a</p></details>").0 == "“<details>” lacks <summary> before “<p>”")
  }

  @Test func pagesServedAsXMLAreReadAsXML() {
    func ids(_ body: String) -> [String] {
      let page = RuleExample.otherPage.replacing("</body>", with: body + "</body>")
      return Site([("a.xhtml", page)]).findings().map(\.id).filter { Self.ids.contains($0) }
    }
    #expect(ids("<p>a</p><br></br>") == [])
    #expect(ids("<DIV>a</DIV>") == ["unknown-element"])
    #expect(ids("<textarea><b>a</b></textarea>") == ["element-not-allowed"])
  }

  private func found(_ markup: String) -> [String] {
    Site.body(markup).findings().map(\.id).filter { Self.ids.contains($0) }
  }

  private static let ids: Set<String> = [
    "element-not-allowed", "text-not-allowed", "required-child-missing", "unknown-element", "title-missing",
  ]
}
