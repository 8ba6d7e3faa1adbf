/// Gathers the looks that cells have, and writes them as `xl/styles.xml`.
struct StyleTable {
  private struct Font: Hashable {
    var isBold = false
    var isItalic = false
    var size: Double
    var colour: Colour?
  }

  private let fontName: String
  private let fontSize: Double
  private var styles = IndexedSet<CellStyle>()
  private var fonts = IndexedSet<Font>()
  private var fills = IndexedSet<Colour>()
  private var borders = IndexedSet<Colour>()
  private var codes = IndexedSet<String>()

  init(fontName: String, fontSize: Double) {
    self.fontName = fontName
    self.fontSize = fontSize
    // The look of cells that have none comes first.
    _ = id(of: CellStyle())
  }

  /// The number by which cells name the look.
  mutating func id(of style: CellStyle) -> Int {
    if let id = styles.index(of: style) { return id }
    _ = fonts.insert(font(of: style))
    if let fill = style.fill { _ = fills.insert(fill) }
    if let border = style.border { _ = borders.insert(border) }
    if style.format.known.id == nil { _ = codes.insert(style.format.known.code) }
    return styles.insert(style)
  }

  private func font(of style: CellStyle) -> Font {
    Font(isBold: style.isBold, isItalic: style.isItalic, size: style.fontSize ?? fontSize, colour: style.colour)
  }

  /// Identifiers below are kept for the formats that every program knows (18.8.30).
  private static let firstOwnFormat = 164

  func part() -> [UInt8] {
    var xml = XMLBytes()
    xml.raw("<styleSheet xmlns=\"\(Namespace.main)\">")
    if !codes.values.isEmpty {
      xml.raw("<numFmts count=\"\(codes.values.count)\">")
      for (index, code) in codes.values.enumerated() {
        xml.raw("<numFmt numFmtId=\"\(Self.firstOwnFormat + index)\"")
        xml.attribute("formatCode", code)
        xml.raw("/>")
      }
      xml.raw("</numFmts>")
    }
    writeFonts(&xml)
    writeFills(&xml)
    writeBorders(&xml)
    xml.raw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
    xml.raw("<cellXfs count=\"\(styles.values.count)\">")
    for style in styles.values { write(style, &xml) }
    xml.raw("</cellXfs>")
    xml.raw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
    xml.raw("</styleSheet>")
    return xml.bytes
  }

  private func writeFonts(_ xml: inout XMLBytes) {
    xml.raw("<fonts count=\"\(fonts.values.count)\">")
    for font in fonts.values {
      xml.raw("<font>")
      if font.isBold { xml.raw("<b/>") }
      if font.isItalic { xml.raw("<i/>") }
      xml.raw("<sz val=\"\(XMLBytes.digits(font.size))\"/>")
      if let colour = font.colour { xml.raw("<color rgb=\"\(colour.argb)\"/>") }
      xml.raw("<name")
      xml.attribute("val", fontName)
      xml.raw("/></font>")
    }
    xml.raw("</fonts>")
  }

  private func writeFills(_ xml: inout XMLBytes) {
    // The first two are fixed.
    xml.raw("<fills count=\"\(fills.values.count + 2)\"><fill><patternFill patternType=\"none\"/></fill>")
    xml.raw("<fill><patternFill patternType=\"gray125\"/></fill>")
    for fill in fills.values {
      xml.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(fill.argb)\"/>")
      xml.raw("<bgColor indexed=\"64\"/></patternFill></fill>")
    }
    xml.raw("</fills>")
  }

  private func writeBorders(_ xml: inout XMLBytes) {
    xml.raw("<borders count=\"\(borders.values.count + 1)\">")
    xml.raw("<border><left/><right/><top/><bottom/><diagonal/></border>")
    for border in borders.values {
      xml.raw("<border>")
      for side in ["left", "right", "top", "bottom"] {
        xml.raw("<\(side) style=\"thin\"><color rgb=\"\(border.argb)\"/></\(side)>")
      }
      xml.raw("<diagonal/></border>")
    }
    xml.raw("</borders>")
  }

  private func write(_ style: CellStyle, _ xml: inout XMLBytes) {
    let format = style.format.known
    let own = codes.index(of: format.code).map { $0 + Self.firstOwnFormat }
    let fill = style.fill.flatMap { fills.index(of: $0) }.map { $0 + 2 } ?? 0
    let border = style.border.flatMap { borders.index(of: $0) }.map { $0 + 1 } ?? 0
    let font = fonts.index(of: font(of: style)) ?? 0
    xml.raw("<xf numFmtId=\"\(format.id ?? own ?? 0)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\"")
    xml.raw(" xfId=\"0\"")
    if style.format != .general { xml.raw(" applyNumberFormat=\"1\"") }
    if font != 0 { xml.raw(" applyFont=\"1\"") }
    if fill != 0 { xml.raw(" applyFill=\"1\"") }
    if border != 0 { xml.raw(" applyBorder=\"1\"") }
    guard style.wraps || style.horizontal != nil || style.vertical != nil else { return xml.raw("/>") }
    xml.raw(" applyAlignment=\"1\"><alignment")
    if let horizontal = style.horizontal { xml.attribute("horizontal", horizontal.rawValue) }
    if let vertical = style.vertical { xml.attribute("vertical", vertical.rawValue) }
    if style.wraps { xml.attribute("wrapText", "1") }
    if style.indent > 0 { xml.attribute("indent", String(min(style.indent, 15))) }
    xml.raw("/></xf>")
  }
}

/// Values in the order in which they first came, each once.
struct IndexedSet<Value: Hashable> {
  private(set) var values: [Value] = []
  private var indices: [Value: Int] = [:]

  func index(of value: Value) -> Int? { indices[value] }

  /// The value's place; it is added where it is not there.
  mutating func insert(_ value: Value) -> Int {
    if let index = indices[value] { return index }
    indices[value] = values.count
    values.append(value)
    return values.count - 1
  }
}
