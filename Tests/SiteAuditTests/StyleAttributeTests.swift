import Diagnostics
import Testing

@testable import SiteAudit

/// Values of attributes that speak CSS or SVG: `media`, `sizes`, colours, path data.
@Suite struct StyleAttributeTests {
  @Test(arguments: [
    "", "all", "SCREEN", "screen, print", "not screen", "only screen and (max-width: 600px)", "not (color)",
    "(min-width: 640px) and (max-width: 1000px)", "(color) or (width)", "(color) and ((width) or (height))",
    "(100px <= width <= 200px)", "(width >= 40em)", "(min-width: calc(1px + 2px))", "(aspect-ratio: 16 / 9)",
    "(min-resolution: 2dppx)", "(prefers-color-scheme: dark)", "(foo: 1)", "(-webkit-min-device-pixel-ratio: 2)",
    "(orientation)", "(min-width: 0)",
  ])
  func aRightMediaQueryPasses(query: String) {
    #expect(fault(query, MediaQueries.fault) == nil)
  }

  @Test(arguments: [
    ("sceen", 0), ("tv", 0), ("screen and", 7), ("screen (color)", 7), ("screen, ", 8), (",screen", 0),
    ("screen print", 7),
    ("only (color)", 5), ("(color) and (width) or (height)", 20), ("(color)and(width)", 7), ("(min-width)", 1),
    ("(min-width: 600)", 12), ("(min-width: 50%)", 12), ("(device-width: 1px)", 1), ("(orientation: foo)", 14),
    ("(grid: 2)", 7), ("(width => 1px)", 7), ("(min-hover: hover)", 1), ("screen;", 6), ("screen and (color", 11),
  ])
  func aWrongMediaQueryIsShown(query: String, offset: Int) {
    let found = fault(query, MediaQueries.fault)
    #expect(found?.rule.id == "bad-media-query", "\(query)")
    #expect(found?.range.lowerBound == offset, "\(query)")
  }

  @Test(arguments: [
    "100vw", "0", "(min-width: 600px) 50vw, 100vw", "auto", "auto, 100px", "calc(100vw - 10px)", "1e3px", ".5px",
    "(width > 1px) 1px, 2px", "(foo) 1px", "/* a */ 100vw",
  ])
  func aRightSourceSizePasses(sizes: String) {
    #expect(fault(sizes, SourceSizes.fault) == nil)
  }

  @Test(arguments: [
    ("", 0), ("10", 0), ("-1px", 0), ("50%", 0), ("100vw, 50vw", 0), ("(min-width: 600px) 50vw,", 23), (",1px", 0),
    ("(min-width: 600px)50vw", 18), ("(min-width: 600px)", 0), ("1PX", 0), ("1px1px", 0), ("print 50vw", 0),
    ("(min-width: 600) 50vw", 12), ("auto 1px", 0), ("foo(1px)", 0),
  ])
  func aWrongSourceSizeIsShown(sizes: String, offset: Int) {
    let found = fault(sizes, SourceSizes.fault)
    #expect(found != nil, "\(sizes)")
    #expect(found?.range.lowerBound == offset, "\(sizes)")
  }

  @Test func coloursAreJudgedMildly() {
    #expect(fault("#0a7d33", CSSColour.fault) == nil)
    #expect(fault("green", CSSColour.fault) == nil)
    #expect(fault("xanh", CSSColour.fault)?.rule.kind.severity == .warning)
  }

  @Test(arguments: [
    "M0 0", "m.5-.5l1,1z", "M0 0a1 1 0 1110 10", "M 0 0 C 1 1 2 2 3 3 4 4 5 5 6 6", "", "M1e3 2H1V2", "M0 0 ZM1 1",
  ])
  func aRightPathPasses(data: String) {
    #expect(fault(data, SVGPath.fault) == nil)
  }

  @Test(arguments: [
    ("foo", 0), ("M0", 1), ("M0 0 L", 5), ("M0 0 Z 1", 7), ("M0 0 A 1 1 0 2 1 2 2", 13), ("M0,,0", 3),
    ("M0 0 C 1 1 2 2 3", 15),
    ("M0 0,", 4), ("M NaN 1", 2),
  ])
  func aWrongPathIsShown(data: String, offset: Int) {
    let found = fault(data, SVGPath.fault)
    #expect(found?.rule.id == "bad-svg-path", "\(data)")
    #expect(found?.range.lowerBound == offset, "\(data)")
  }

  @Test(arguments: [
    ("<rect stroke-linecap=\"round\" width=\"1\" height=\"1\"/>", true),
    ("<rect stroke-linecap=\"rund\" width=\"1\" height=\"1\"/>", false),
    ("<text font-weight=\"450\">A</text>", false), ("<text paint-order=\"stroke fill\">A</text>", true),
    ("<filter><feTurbulence type=\"fractalNoise\"/></filter>", true),
    ("<filter><feTurbulence type=\"matrix\"/></filter>", false),
    ("<rect fill=\"foo\" width=\"a\" height=\"b\"/>", true),
  ])
  func keywordsInDrawingsAreJudged(markup: String, isRight: Bool) {
    let site = Site.body("<p><svg width=\"9\" height=\"9\" role=\"img\" aria-label=\"Ô\">\(markup)</svg></p>")
    #expect(site.findings().contains { $0.id == "bad-svg-value" } != isRight)
  }

  private func fault(_ text: String, _ judge: (Bytes) -> ValueFault?) -> ValueFault? {
    Array(text.utf8).withUnsafeBufferPointer { judge($0) }
  }
}
