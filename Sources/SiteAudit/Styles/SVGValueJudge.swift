/// Judges the values of a drawing's attributes that the Nu checker judges: path data, and what is one of some words.
/// Lengths, colours, points and transforms are let pass, as there.
/// Sources: SVG 1.1 (second edition), SVG 2, Filter Effects 1.
final class SVGValueJudge: PageJudge {
  /// The words of an attribute, by its name; after a space, of an element's attribute.
  private static let words: [String: [String]] = {
    var found: [String: [String]] = [:]
    for line in table.replacing("\n ", with: " ").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      for name in parts[0].split(separator: ",") {
        found[name.trimmingSpaces] = parts[1].split(separator: " ").map(String.init)
      }
    }
    return found
  }()

  private static let attributes = Set(words.keys.compactMap { $0.split(separator: " ").last.map(String.init) })

  func hears(attribute name: String, in space: Space) -> Bool {
    space == .none
      && (name == "d" || name == "preserveAspectRatio" || name == "paint-order" || Self.attributes.contains(name))
  }

  /// The hashes of good values, with their element's and attribute's places in the reader's table: charts repeat them.
  private var good = StampedTable()

  func forgetNames() {
    good.removeAll()
  }

  func begin(_ page: Page) {
    if good.count > 1 << 14 { good.removeAll() }
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    guard element.space == .svg else { return }
    let names = UInt64(truncatingIfNeeded: element.entry) << 32 | UInt64(truncatingIfNeeded: attribute.entry)
    let hash = Hash.of(attribute.value, seed: names &* 0x9E37_79B9_7F4A_7C15)
    guard good[hash] == nil else { return }
    guard let fault = fault(attribute, element) else {
      _ = good.insert(hash, 0)
      return
    }
    let finding = Finding(fault.rule, fault.summary, remedy: fault.remedy)
    if !attribute.value.isEmpty, let start = page.offset(of: attribute.value) {
      page.report(finding, at: start + fault.range.lowerBound, length: max(1, fault.range.count))
    } else {
      page.report(finding, at: attribute)
    }
  }

  private func fault(_ attribute: Attribute, _ element: Element) -> ValueFault? {
    let name = attribute.local.spelling
    let value = attribute.value
    switch name {
    case "d": return SVGPath.fault(in: value)
    case "preserveAspectRatio":
      return Self.isAspectRatio(value) ? nil : .badDrawingValue(value, name, ["none", "xMidYMid", "xMidYMid slice"])
    case "paint-order":
      let known = ["normal", "fill", "stroke", "markers"]
      let words = value.text.split(separator: " ").map(String.init)
      let isRight =
        !words.isEmpty && words.allSatisfy(known.contains) && (words.count == 1 || !words.contains("normal"))
      return isRight ? nil : .badDrawingValue(value, name, known)
    default:
      guard let words = Self.words[element.local.spelling + " " + name] ?? Self.words[name] else { return nil }
      let text = value.text
      return words.contains(text) ? nil : .badDrawingValue(value, name, words)
    }
  }

  /// `[defer] xMidYMid [meet | slice]`. Source: SVG 1.1, 7.8.
  private static func isAspectRatio(_ value: Bytes) -> Bool {
    var words = value.text.split { " \t\n\r".contains($0) }.map(String.init)[...]
    if words.first == "defer" { words = words.dropFirst() }
    guard let align = words.popFirst() else { return false }
    let places = [
      "xMinYMin", "xMidYMin", "xMaxYMin", "xMinYMid", "xMidYMid", "xMaxYMid", "xMinYMax", "xMidYMax", "xMaxYMax",
    ]
    guard align == "none" || places.contains(align) else { return false }
    guard let fit = words.popFirst() else { return true }
    return (fit == "meet" || fit == "slice") && words.isEmpty
  }

  private static let table = """
    alignment-baseline: auto baseline before-edge text-before-edge middle central after-edge text-after-edge
     ideographic alphabetic hanging mathematical inherit
    clip-rule, fill-rule: nonzero evenodd inherit
    color-interpolation, color-interpolation-filters: auto sRGB linearRGB inherit
    color-rendering, image-rendering: auto optimizeSpeed optimizeQuality inherit
    direction: ltr rtl inherit
    display: inline block list-item run-in compact table inline-table table-row-group table-header-group
     table-footer-group table-row table-column-group table-column table-cell table-caption none inherit
    dominant-baseline: auto use-script no-change reset-size ideographic alphabetic hanging mathematical central
     middle text-after-edge text-before-edge inherit
    focusable, preserveAlpha: true false
    font-stretch: normal wider narrower ultra-condensed extra-condensed condensed semi-condensed semi-expanded
     expanded extra-expanded ultra-expanded inherit
    font-style: normal italic oblique inherit
    font-variant: normal small-caps inherit
    font-weight: normal bold bolder lighter 100 200 300 400 500 600 700 800 900 inherit
    overflow: visible hidden scroll auto inherit
    pointer-events: visiblePainted visibleFill visibleStroke visible painted fill stroke all none inherit
    shape-rendering: auto optimizeSpeed crispEdges geometricPrecision inherit
    stroke-linecap: butt round square inherit
    stroke-linejoin: miter round bevel inherit
    text-anchor: start middle end inherit
    text-rendering: auto optimizeSpeed optimizeLegibility geometricPrecision inherit
    transform-box: content-box border-box fill-box stroke-box view-box
    unicode-bidi: normal embed bidi-override inherit
    svg version: 1.0 1.1 1.2
    visibility: visible hidden collapse inherit
    writing-mode: lr-tb rl-tb tb-rl lr rl tb inherit
    zoomAndPan: disable magnify
    vector-effect: none non-scaling-stroke
    lengthAdjust: spacing spacingAndGlyphs
    textPath method: align stretch
    textPath spacing: auto exact
    gradientUnits, clipPathUnits, maskContentUnits, maskUnits, patternContentUnits, patternUnits: userSpaceOnUse
     objectBoundingBox
    filterUnits, primitiveUnits: userSpaceOnUse objectBoundingBox
    markerUnits: strokeWidth userSpaceOnUse
    spreadMethod: pad reflect repeat
    feBlend mode: normal multiply screen overlay darken lighten color-dodge color-burn hard-light soft-light
     difference exclusion hue saturation color luminosity
    feColorMatrix type: matrix saturate hueRotate luminanceToAlpha
    feFuncR type, feFuncG type, feFuncB type, feFuncA type: identity table discrete linear gamma
    feTurbulence type: fractalNoise turbulence
    animateTransform type: translate scale rotate skewX skewY
    feComposite operator: over in out atop xor lighter arithmetic
    feMorphology operator: erode dilate
    edgeMode: duplicate wrap none
    xChannelSelector, yChannelSelector: R G B A
    stitchTiles: stitch noStitch
    accumulate: none sum
    additive: replace sum
    calcMode: discrete linear paced spline
    animate fill, set fill, animateMotion fill, animateTransform fill, animateColor fill: remove freeze
    restart: always never whenNotActive
    """
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(self.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
