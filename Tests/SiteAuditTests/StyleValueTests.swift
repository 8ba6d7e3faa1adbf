import Diagnostics
import Testing

@testable import SiteAudit

@Suite struct StyleValueTests {
  @Test func theTablesAreRead() {
    let table = PropertyTable.standard
    #expect(table.unreadable == [])
    #expect(table.properties.count > 450)
    // Every definition that one refers to is there.
    var missing: Set<String> = []
    for definition in Array(table.properties.values) + Array(table.definitions.values) + Array(table.fontFace.values)
      + Array(table.page.values) + Array(table.counterStyle.values)
    {
      missing.formUnion(definition.references.filter { table.definitions[$0] == nil })
    }
    #expect(missing == [])
    #expect(CSSProperties.newer.allSatisfy { table.properties[$0] == nil })
  }

  /// A property and a value; what the validator says was asked of it.
  @Test(arguments: [
    "color: red", "color: #FFF", "color: #ffffff80", "color: rgb(1 2 3 / 50%)", "color: rgba(1,2,3,.5)", "color: RED",
    "color: hsl(120deg 50% 50%)", "color: color-mix(in lch longer hue, red, blue 20%)", "color: inherit",
    "color: var(--x)", "color: red !important", "color: -webkit-foo", "width: 0", "width: 1.5rem", "width: 1PX",
    "width: calc(100% - (2 * 10px))", "width: min(1px, 2%)", "width: fit-content(50%)", "width: attr(data-x px)",
    "margin: 0 auto", "margin: -1px 2% 3em", "padding: 1px 2px 3px 4px", "border: 1px solid red", "inset: 0 auto",
    "border-radius: 1px 2px / 3px", "background: none, #fff url(\"a.png\") no-repeat center / cover",
    "background: linear-gradient(to right, red, blue 50%)", "font: italic bold 16px/1.5 \"Segoe UI\", sans-serif",
    "font-family: a b, \"c\"", "grid-template-columns: repeat(auto-fit, minmax(200px, 1fr))",
    "grid-template-columns: [a] 1fr [b c] auto", "grid-area: 1 / span 2 / a / 3", "display: inline-flex",
    "transition: all .3s ease-in-out, color 1s", "animation: spin 1s linear infinite", "flex: 1 1 0%", "flex: none",
    "transform: translate(-50%, -50%) rotate(45deg)", "box-shadow: 0 1px 3px rgba(0,0,0,.3), inset 0 0 1px red",
    "content: \"a\" counter(b)", "aspect-ratio: 16 / 9", "clip-path: polygon(0 0, 100% 0, 50% 100%)", "zoom: 1",
    "filter: blur(1px) drop-shadow(1px 1px red)", "will-change: transform", "--x: {a}", "-webkit-x: 1", "*zoom: 1",
    "filter: progid:DXImageTransform.Microsoft.gradient(a=1)", "opacity: 50%", "line-height: 1.5", "z-index: -1",
    "text-decoration: underline dotted red", "overflow: hidden auto", "cursor: url(a.cur) 1 2, pointer",
  ])
  func aRightValuePasses(declaration: String) {
    #expect(fault(declaration) == nil)
  }

  @Test(arguments: [
    ("width: 10", 7, "css-bad-value"), ("width: -5px", 7, "css-bad-value"), ("width: 10 px", 7, "css-bad-value"),
    ("width: 1foo", 7, "css-bad-value"), ("width: 1px 2px", 11, "css-bad-value"),
    ("width: calc(1px+2px)", 7, "css-bad-value"), ("width: calc(1px + 2s)", 7, "css-bad-value"),
    ("width: calc(1px * 2px)", 7, "css-bad-value"), ("width: calc(1px / 0)", 7, "css-bad-value"),
    ("width: clamp(1px, 2px)", 7, "css-bad-value"), ("width: calc(1px", 7, "css-syntax"),
    ("color: #ff", 7, "css-bad-value"), ("color: #12345", 7, "css-bad-value"), ("color: fff", 7, "css-bad-value"),
    ("color: rgb(1,2)", 7, "css-bad-value"), ("color: red blue", 11, "css-bad-value"),
    ("color: red, blue", 10, "css-bad-value"), ("color: (red)", 7, "css-syntax"), ("color: # fff", 7, "css-syntax"),
    ("color: \"a", 7, "css-syntax"), ("color: url(a b)", 7, "css-syntax"), ("margin: 1px, 2px", 11, "css-bad-value"),
    ("margin: 1px 2px 3px 4px 5px", 24, "css-bad-value"), ("display: blok", 9, "css-bad-value"),
    ("border: 1px solid red blue", 22, "css-bad-value"), ("width: var(x)", 7, "css-syntax"),
    ("colour: red", 0, "css-unknown-property"), ("container-type: size", 0, "css-unknown-property"),
    ("color red", 0, "css-syntax"), ("color:", 0, "css-syntax"), ("color", 0, "css-syntax"),
    ("a { color: red }", 0, "css-syntax"), ("color: red width: 1px", 11, "css-syntax"),
    ("@x; color: red", 0, "css-unknown-at-rule"),
    ("color: red; width: 5; b: c", 19, "css-bad-value"), ("color: red;)", 11, "css-syntax"),
  ])
  func aWrongValueIsShownWhereItStands(declaration: String, offset: Int, id: String) {
    let fault = fault(declaration)
    #expect(fault?.rule.id == id, "\(declaration)")
    #expect(fault?.range.lowerBound == offset, "\(declaration)")
  }

  @Test func everyDeclarationIsJudged() {
    let text = "color: rgb(1,2); colour: red; width: 5; margin: 0"
    let faults = Array(text.utf8).withUnsafeBufferPointer { StyleDeclarations.faults(in: $0).map(\.range.lowerBound) }
    #expect(faults == [7, 17, 37])
  }

  @Test func anAlmostRightNameIsSuggested() {
    #expect(fault("colour: red")?.remedy?.english.contains("color") == true)
    #expect(fault("widht: 1px")?.remedy?.english.contains("width") == true)
  }

  @Test func hostileValuesEndQuickly() {
    for text in [
      String(repeating: "(", count: 100_000), "width:" + String(repeating: "calc(", count: 50_000),
      "background:" + String(repeating: "red ", count: 50_000), "font-family:" + String(repeating: "a,", count: 50_000),
      "grid:" + String(repeating: "\"a\" [b] 1px ", count: 20_000), "\\", "color:\\", "color:#", "a:\u{0}", "--", "@",
      "1e9999:1",
      "width:" + String(repeating: "9", count: 10_000), "width:1e999999999px",
      "color:rgb(" + String(repeating: "1,", count: 50_000),
    ] {
      _ = fault(text)
      _ = Array(text.utf8).withUnsafeBufferPointer { StyleSheet.faults(in: $0) }
    }
  }

  private func fault(_ text: String) -> ValueFault? {
    Array(text.utf8).withUnsafeBufferPointer { StyleDeclarations.fault(in: $0) }
  }
}

extension ValueDefinition {
  /// The names of the definitions that it refers to.
  fileprivate var references: [String] {
    switch self {
    case .reference(let name): [name]
    case .function(_, let inner), .brackets(let inner), .repeated(let inner, _, _, _): inner.references
    case .sequence(let list), .all(let list), .some(let list), .one(let list): list.flatMap(\.references)
    default: []
    }
  }
}
