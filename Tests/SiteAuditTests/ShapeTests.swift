import Testing

@testable import SiteAudit

@Suite struct ShapeTests {
  private func shape(_ markup: String, _ options: AuditOptions = AuditOptions()) -> Shape? {
    var site = Site.body(markup)
    site.options = options
    return site.reports().first?.shape
  }

  @Test(arguments: [
    ("<ul><li>a</li><li>b</li></ul>", "<ul><li>a</li><li>b</li><li>c</li></ul>"),
    ("<ul><li>a</li><li>b</li></ul>", "<ul>\n  <li>a</li>\n<!-- x -->\n  <li>b</li>\n</ul>"),
    (
      "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>",
      "<table><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>3</td><td>4</td></tr><tr><td>5</td><td>6</td></tr></table>"
    ),
    ("<p class=\"a\" id=\"b\">x</p>", "<p id=\"c\" class=\"d\">y</p>"), ("<p>một &amp; hai</p>", "<p>ba</p>"),
    ("<p>a<!-- x -->b</p>", "<p>ab</p>"), ("<p> </p>", "<p></p>"), ("<p>\u{A0}</p>", "<p>x</p>"),
    ("<a href=\"#dau\">x</a><p id=\"dau\">y</p>", "<a href=\"#cuoi\">x</a><p id=\"cuoi\">y</p>"),
  ])
  func whatHasOneShape(left: String, right: String) {
    #expect(shape(left) != nil)
    #expect(shape(left) == shape(right))
  }

  @Test(arguments: [
    ("<ul><li>a</li></ul>", "<ul><li>a</li><li>b</li></ul>"), ("<ul><li>a</li></ul>", "<ul></ul>"),
    ("<ul>abc<li></li></ul>", "<ul><li></li></ul>"), ("<ul>abc<li></li></ul>", "<ul><li></li>abc</ul>"),
    ("<ul><li></li>abc<li></li></ul>", "<ul><li></li><li></li>abc</ul>"), ("<p>x</p>", "<p></p>"),
    ("<p>x</p>", "<p>x<b></b></p>"),
    ("<p><b></b></p>", "<p><i></i></p>"), ("<p></p>", "<p class=\"\"></p>"),
    ("<p class=\"\"></p>", "<p title=\"\"></p>"),
    ("<p><b></b><i></i></p>", "<p><i></i><b></b></p>"), ("<p></p><p><b></b></p>", "<p><b></b></p><p></p>"),
    ("<ul><li><b></b></li><li></li></ul>", "<ul><li></li><li><b></b></li></ul>"),
    ("<ul><li></li><li></li><li><b></b></li></ul>", "<ul><li></li><li><b></b></li><li></li></ul>"),
    ("<svg><a></a></svg>", "<p><a></a></p>"), ("<title></title>", "<svg><title></title></svg>"),
    ("<p><b></b></p><b></b>", "<p></p><b></b><b></b>"), ("<p><b><i></i></b></p>", "<p><b></b><i></i></p>"),
    ("<script type=\"text/plain\"></script>", "<script type=\"text/x\"></script>"),
    ("<p id=\"a\"></p><p class=\"b\"></p>", "<p class=\"a\"></p><p id=\"b\"></p>"),
  ])
  func whatHasTwo(left: String, right: String) {
    #expect(shape(left) != shape(right))
  }

  @Test func aNamespaceDeclaredOrUnderstoodIsOneShape() {
    let page = RuleExample.otherPage
    let plain = page.replacing(" xmlns=\"http://www.w3.org/1999/xhtml\"", with: "")
    #expect(Site([("a.html", page)]).reports().first?.shape == Site([("a.html", plain)]).reports().first?.shape)
  }

  @Test func otherRulesHaveOtherShapes() {
    var options = AuditOptions()
    options.house = false
    #expect(shape("<p></p>") != shape("<p></p>", options))
  }

  @Test func manyDifferentTreesHaveDifferentShapes() {
    var random = SeededRandom(seed: 3)
    var shapes: [Shape: String] = [:]
    for _ in 0..<3_000 {
      let markup = Self.tree(depth: 4, &random)
      guard let shape = shape(markup) else { continue }
      // One shape for two texts only when they differ in repetitions alone.
      if let other = shapes[shape] { #expect(Self.squeezed(other) == Self.squeezed(markup)) }
      shapes[shape] = markup
    }
    #expect(shapes.count > 500)
  }

  private static func tree(depth: Int, _ random: inout SeededRandom) -> String {
    guard depth > 0 else { return "" }
    return (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let name = ["b", "i", "u"][Int.random(in: 0..<3, using: &random)]
      return "<\(name)>\(tree(depth: depth - 1, &random))</\(name)>"
    }.joined()
  }

  /// The markup with runs of equal siblings cut to two, worked out the slow way.
  private static func squeezed(_ markup: String) -> String {
    var children: [String] = []
    var rest = markup[...]
    while let name = rest.dropFirst().first {
      var depth = 0
      var end = rest.startIndex
      repeat {
        let close = rest[end...].hasPrefix("</")
        depth += close ? -1 : 1
        end = rest[end...].firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex
      } while depth > 0
      let inner = rest[..<end].dropFirst(3).dropLast(4)
      let child = "<\(name)>\(squeezed(String(inner)))</\(name)>"
      if !(children.count >= 2 && children.suffix(2).allSatisfy { $0 == child }) { children.append(child) }
      rest = rest[end...]
    }
    return children.joined()
  }

  @Test func everyExpressionCompilesAndDeclaresWhatItReads() {
    #expect(XPathJudge(rules: XPathRule.all).broken == [])
    for rule in XPathRule.all {
      // A value is read where an attribute is compared or handed to a function other than `not`.
      let compared = rule.expression.matches(
        of: /@([\w-]+)\s*[!=<>]|(?:translate|contains|starts-with|normalize-space)\(@([\w-]+)/)
      for match in compared {
        let name = String(match.1 ?? match.2 ?? "")
        #expect(rule.reads.contains(name), "\(rule.rule.id) reads \(name)")
      }
      #expect(!rule.expression.contains("count("), "\(rule.rule.id) counts siblings")
    }
  }

  @Test func knownShapesAreWrittenAndReadAgain() {
    let pages = Site([
      ("a.html", RuleExample.otherPage), ("b.html", RuleExample.otherPage.replacing("</h1>", with: "</h1><p>x</p>")),
    ])
    let shapes = KnownShapes()
    _ = pages.reports(shapes)
    #expect(shapes.count == 2)
    let again = KnownShapes(encoded: shapes.encoded)
    #expect(again.count == 0)
    _ = pages.reports(again)
    #expect(again.encoded == shapes.encoded)
    #expect(KnownShapes(encoded: []).encoded.count == KnownShapes(encoded: [1, 2, 3]).encoded.count)
    #expect(KnownShapes(encoded: shapes.encoded + [0]).encoded == KnownShapes().encoded)
  }

  @Test func aFaultyShapeIsNeverKeptAsSound() {
    let shapes = KnownShapes()
    let site = Site.body("<h1>Hai</h1>")
    _ = site.reports(shapes)
    #expect(shapes.encoded == KnownShapes().encoded)
    #expect(site.reports(KnownShapes(encoded: shapes.encoded)).first?.shapeFindings.map(\.id) == ["h1-repeated"])
  }
}
