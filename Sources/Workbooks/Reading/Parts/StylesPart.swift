/// Reads which cell styles show numbers as dates.
final class StylesPart: PartEvents {
  /// By the index that cells name.
  private(set) var isDate: [Bool] = []
  private var formatIsDate: [Int: Bool] = [:]
  private var place = Place.top

  private enum Place { case top, formats, styles }

  override func isRoot(_ name: ElementName, space: ElementName?) -> Bool {
    name == "styleSheet" && Namespaces.isSpreadsheet(space)
  }

  override func start(_ name: ElementName, _ attributes: Attributes, depth: Int) -> Bool {
    if depth == 2 {
      place = name == "numFmts" ? .formats : name == "cellXfs" ? .styles : .top
      return place != .top
    }
    if place == .formats, name == "numFmt", let id = attributes["numFmtId"]?.wholeNumber,
      let code = attributes["formatCode"]?.spelling
    {
      formatIsDate[id] = DateFormat.isDate(code)
    } else if place == .styles, name == "xf" {
      // Number formats stand before the styles that use them.
      let id = attributes["numFmtId"]?.wholeNumber ?? 0
      isDate.append(formatIsDate[id] ?? DateFormat.isBuiltInDate(id))
    }
    return false
  }
}
