internal import CampaignModel
import Testing
internal import VietnameseText

@testable import SiteContent

/// Bars begin at zero and are as long as what they stand for.
@Suite struct ChartGeometryTests {
  private func items(_ values: [(String, Int)]) -> [BarChart.Item] {
    values.map { BarChart.Item(label: $0.0, value: DecimalNumber($0.1)) }
  }

  @Test func barsWithShortNamesBeginAtOneZeroLineAndAreProportional() {
    let drawing = BarDrawing(items([("Chũ", 100), ("Sơn Hải", 50), ("Kiên Lao", 25), ("Xa Lý", 0)]))
    #expect(drawing.isCompact)
    #expect(Set(drawing.bars.map(\.x)).count == 1)
    #expect(drawing.bars.map(\.width) == [400, 200, 100, 0])
    #expect(drawing.bars.map(\.isEmpty) == [false, false, false, true])
    // Each value stands right after its bar.
    #expect(drawing.bars.allSatisfy { $0.valueX == $0.x + $0.width + 15 })
  }

  @Test func longNamesStandAboveTheirBarsWhichTakeTheWholeWidth() {
    let drawing = BarDrawing(items([("Đất nuôi trồng thủy sản", 200), ("Đất ở", 50)]))
    #expect(!drawing.isCompact)
    #expect(drawing.bars.map(\.x) == [0, 0])
    #expect(drawing.bars.map(\.width) == [1000, 250])
  }

  @Test func aNameThatFitsNoLineIsBrokenAndNothingOverlaps() {
    let long = "Đất dành cho công trình công cộng của thôn"
    let drawing = BarDrawing(items([(long, 3), ("Đất ở", 2), (long, 1)]))
    #expect(drawing.bars[0].lines.map(\.text) == ["Đất dành cho công trình", "công cộng của thôn"])
    for (bar, next) in zip(drawing.bars, drawing.bars.dropFirst()) {
      #expect(bar.y > bar.lines.map(\.y).max() ?? 0)
      #expect(next.lines[0].y - 10 > bar.y + bar.height)
    }
    #expect(drawing.height >= drawing.bars[2].y + drawing.bars[2].height)
  }

  @Test func aLongNumberLeavesItsLineToTheName() {
    #expect(BarDrawing(items([("Chũ", 99_999)])).isCompact)
    #expect(!BarDrawing(items([("Chũ", 1_234_567)])).isCompact)
  }

  @Test(arguments: [
    [1, 1, 1], [1, 2], [61, 58, 17], [1], [7, 7, 7, 7, 7, 7], [999, 1], [1, 9999], [333, 333, 334],
    [6765, 4127, 4403, 1649, 1585, 1126, 404, 170],
  ])
  func sharesAddUpToTheWholeButForRounding(values: [Int]) {
    let whole = DecimalNumber(values.reduce(0, +))
    let shares = values.map { ChartUnits.share(DecimalNumber($0), of: whole) }
    #expect(abs(shares.reduce(0, +) - 1000) <= (values.count + 1) / 2)
    #expect(zip(values, shares).allSatisfy { abs(Double($0) / whole.approximate * 1000 - Double($1)) <= 0.5 })
  }

  @Test func sharesOfNothingAreNothing() {
    #expect(ChartUnits.share(DecimalNumber(5), of: .zero) == 0)
    #expect(ChartUnits.formatted(share: 333) == "33,3%")
    #expect(ChartUnits.decimal(4) == "0.4")
  }

  private func day(_ number: Int) throws -> CalendarDay { try #require(CalendarDay(dayNumber: 19_800 + number)) }

  @Test func stepsStandOnTheZeroLineSideBySideAndAreAsHighAsTheirSums() throws {
    let days = try [0, 0, 4, 4, 4, 10, 10, 10].map(day)
    let points = DecisionTimeline(days: days, asOf: try day(20)).points
    #expect(points.map(\.added) == [2, 3, 3])
    #expect(points.map(\.sum) == [2, 5, 8])
    let drawing = StepDrawing(points, until: try day(20))
    let full = StepDrawing.zero - StepDrawing.top
    #expect(drawing.steps.allSatisfy { $0.y + $0.height == StepDrawing.zero })
    #expect(drawing.steps.map(\.height) == [28, 69, full])
    for (step, next) in zip(drawing.steps, drawing.steps.dropFirst()) { #expect(step.x + step.width == next.x) }
    #expect(drawing.steps.last.map { $0.x + $0.width } == 1000)
    #expect(drawing.values.last?.text == "8")
  }

  @Test func aSingleDayIsOneBlockAndNoDayIsNone() throws {
    let one = StepDrawing(DecisionTimeline(days: [try day(3)], asOf: try day(3)).points, until: try day(3))
    #expect(one.steps.map(\.width) == [960])
    #expect(one.values.map(\.text) == ["1"])
    #expect(StepDrawing([], until: try day(3)).steps.isEmpty)
  }

  @Test func manyDaysAreToldByMonth() throws {
    let days = try (0..<40).map(day)
    let line = DecisionTimeline(days: days, asOf: try day(50))
    #expect(line.isByMonth)
    #expect(line.points.map(\.sum).last == 40)
    #expect(line.points.count == Set(days.map { $0.year * 12 + $0.month }).count)
  }

  @Test func thePartsOfAMilestoneFillTheirLineWithoutAGap() {
    let statuses: [[ProgressStatus]] = [
      [.done], [.doneLate], [.doneLate], [.inProgress], [.overdue], [.notApplicable], [.unknown],
    ]
    let milestone = Milestone(id: "a", name: "Ban hành kế hoạch Hội nghị", shortName: "Kế hoạch")
    let tally = MilestoneTally([milestone], statuses: statuses, asOf: "")
    #expect(tally.rows[0].counts == [1, 2, 1, 0, 1, 1, 1])
    #expect(tally.rows[0].done == 3)
    #expect(tally.rows[0].concerned == 6)
    let segments = StackDrawing(tally).bars[0].segments
    #expect(segments.map(\.count) == [1, 2, 1, 1, 1, 1])
    #expect(segments[0].x == 0)
    for (segment, next) in zip(segments, segments.dropFirst()) { #expect(segment.x + segment.width == next.x) }
    #expect(segments.last.map { $0.x + $0.width } == 1000)
    #expect(segments.allSatisfy { abs($0.width - 1000 * $0.count / 7) <= 1 })
  }
}
