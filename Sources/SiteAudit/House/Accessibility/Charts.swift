internal import Diagnostics

/// Judges that a chart has its figures beside it as a table (or list), for whoever cannot see or cannot compare areas.
///
/// A chart is a drawing with `role="img"` that holds labels of its own. Source: WCAG 1.1.1.
final class Charts: ShapeJudge {
  let valuesRead: Set<String> = ["role", "aria-hidden"]
  let fingerprint = Hash.of("charts 1")

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    for drawing in tree.elements where drawing.name == .svg && drawing.space == .svg {
      guard drawing["role"] == "img", isChart(drawing, tree), !drawing.has("aria-details"), !hasTable(drawing, tree)
      else { continue }
      let place = tree.place(of: drawing)
      findings.add(.chartWithoutTable(), at: place.lowerBound, length: place.count)
    }
  }

  private func isChart(_ drawing: TreeElement, _ tree: PageTree) -> Bool {
    var labels = 0
    for element in tree.descendants(of: drawing) where element.space == .svg && element.local == "text" { labels += 1 }
    return labels > 1
  }

  /// A Boolean value that indicates whether the figure or part of the page around a chart has a table or list of values.
  private func hasTable(_ drawing: TreeElement, _ tree: PageTree) -> Bool {
    for ancestor in tree.ancestors(of: drawing) where ancestor.space == .html {
      let found = tree.descendants(of: ancestor).contains { $0.isHTML(.table) || $0.isHTML(.dl) }
      if found { return true }
      switch ancestor.name {
      case .section, .article, .main, .body, .td: return false
      default: continue
      }
    }
    return false
  }
}

extension Rule {
  static let chartWithoutTable = Rule(
    DiagnosticKind("chart-without-table", .warning), isHouse: true,
    title: Phrase(vi: "Biểu đồ có bảng số liệu bên cạnh", en: "A chart has a table beside it"),
    why: Phrase(
      vi: "Người không nhìn thấy, hay không so được hình, đọc số trong bảng (WCAG 1.1.1).",
      en: "Who cannot see it or compare its shapes reads the figures there (WCAG 1.1.1)."),
    good: .body(
      "<section><h2>Năm</h2>\(chart)<table><caption>Năm</caption><tr><th scope=\"col\">Năm</th>"
        + "<th scope=\"col\">m²</th></tr><tr><td>2022</td><td>186</td></tr></table></section>"),
    bad: .body("<section><h2>Năm</h2>‸\(chart)</section>"))

  private static let chart =
    "<svg role=\"img\" aria-label=\"Diện tích theo năm\"><text>2022</text><text>186 m²</text></svg>"
}

extension Finding {
  static func chartWithoutTable() -> Finding {
    Finding(
      .chartWithoutTable, Phrase(vi: "biểu đồ không có bảng số liệu", en: "the chart has no table"),
      remedy: Phrase(
        vi: "Thêm bảng <table> hoặc danh sách <dl> cùng số liệu vào cùng <section>, <figure>.",
        en: "Add a table or dl of the same figures to the same section or figure."))
  }
}
