import Diagnostics
import Testing

@testable import SiteAudit

/// Places of what is found in tables, and tables made to cost time.
@Suite struct RelationTableTests {
  private static func places(_ markup: String) -> [String] {
    var site = Site.body(markup)
    site.options.house = false
    return site.findings().map { "\($0.id) \($0.location?.label ?? "")" }
  }

  @Test func aRowOfAnotherWidthIsShownWhereItEnds() {
    #expect(
      Self.places("<table>\n<tr><td>1</td><td>2</td></tr>\n<tr>\n<td>3</td>\n</tr>\n</table>")
        == ["table-row-not-as-first trang.html:13:1"])
  }

  @Test func anOverlapNamesBothCells() {
    let site = Site.body(
      "<table>\n<tr><td>1</td><td rowspan=\"2\">2</td></tr>\n<tr><td colspan=\"2\">3</td></tr>\n</table>")
    let finding = site.findings().first { $0.id == "table-cells-overlap" }
    #expect(finding?.location?.label == "trang.html:11:5")
    #expect(finding?.notes.first?.location?.label == "trang.html:10:15")
  }

  @Test func columnsWithoutCellsAreToldOnceForTheTagThatMadeThem() {
    #expect(
      Self.places("<table>\n<colgroup span=\"4\"></colgroup>\n<tr><td colspan=\"4\">1</td></tr>\n</table>")
        == ["table-column-without-cells trang.html:10:1"])
  }

  @Test func cellsWhereNoneMayStandAreNotCounted() {
    #expect(!Self.places("<table><tr><td>1</td><td>2</td></tr><td>3</td></table>").contains { $0.hasPrefix("table-") })
  }

  @Test func spansWithoutEndCostNoMoreThanALargePage() {
    let cells = String(repeating: "<td rowspan=\"65534\" colspan=\"1000\"></td>", count: 2_000)
    let rows = String(repeating: "<tr><td rowspan=\"1000\" colspan=\"1000\"></td></tr>", count: 20_000)
    var site = Site.body("<table><tr>\(cells)</tr>\(rows)</table>")
    site.options.house = false
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = site.findings().count }
    #expect(count <= 200)
    #expect(time < .seconds(20))
  }

  @Test func nestedTablesAreJudged() {
    let open = String(repeating: "<table><tr><td>", count: 60)
    let close = String(repeating: "</td></tr></table>", count: 60)
    #expect(Self.places(open + "x" + close) == [])
  }

  @Test func itemsThatNameOneAnotherCostNoMoreThanALargePage() {
    let items = (0..<2_000).map { number in
      "<p itemscope=\"itemscope\" itemref=\"r\(number / 2)\"></p><p id=\"r\(number)\" itemprop=\"x\" "
        + "itemscope=\"itemscope\" itemref=\"r\((number + 1) % 2_000)\"></p>"
    }
    #expect(Self.places(items.joined()).count <= 200)
  }
}
