internal import Templates
internal import VietnameseText

/// Where the steps of a timeline stand: blocks side by side on a zero line, as high as what had been reached by then.
///
/// Lengths are tenths of an em down the page and tenths of a percent across it.
struct StepDrawing: View {
  struct Step: View {
    let x: Int
    let width: Int
    let y: Int
    let height: Int

    static let schema = Schema<Step>(
      .text("x") { ChartUnits.decimal($0.x) }, .text("width") { ChartUnits.decimal($0.width) },
      .text("y") { ChartUnits.decimal($0.y) }, .text("height") { ChartUnits.decimal($0.height) })
  }

  /// A number at a step, or a day below one.
  struct Label: View {
    let text: String
    let x: Int
    let y: Int
    /// The end of the text stands at `x`, else its beginning.
    let isEnd: Bool

    static let schema = Schema<Label>(
      .text("text") { $0.text }, .text("x") { ChartUnits.decimal($0.x) }, .text("y") { ChartUnits.decimal($0.y) },
      .flag("isEnd") { $0.isEnd })
  }

  /// Above the highest step there is room for its number.
  static let top = 16
  static let zero = 126
  static let height = 144
  /// The zero line is seen before the first step begins.
  private static let left = 40

  let steps: [Step]
  let values: [Label]
  let days: [Label]

  /// - Parameter end: The day of the figures; the last step reaches to it.
  init(_ points: [DecisionTimeline.Point], until end: CalendarDay) {
    guard let first = points.first, let last = points.last else {
      steps = []
      values = []
      days = []
      return
    }
    let end = max(end, last.day)
    let span = end.dayNumber - first.day.dayNumber
    func x(_ day: CalendarDay) -> Int {
      guard span > 0 else { return Self.left }
      return Self.left + (1000 - Self.left) * (day.dayNumber - first.day.dayNumber) / (span + max(1, span / 12))
    }
    func y(_ sum: Int) -> Int {
      Self.zero
        - ChartUnits.scaled(DecimalNumber(sum), of: DecimalNumber(last.sum), to: Self.zero - Self.top)
    }
    steps = points.indices.map { index in
      let left = x(points[index].day)
      let right = index + 1 < points.count ? x(points[index + 1].day) : 1000
      let top = y(points[index].sum)
      return Step(x: left, width: right - left, y: top, height: Self.zero - top)
    }
    values = Self.values(points, steps)
    days = Self.days(points, until: end, x: x)
  }

  /// The last number, and of those before it as many as stand clear of each other: each above its own step, at the
  /// step's end, where all that is to the left is lower.
  private static func values(_ points: [DecisionTimeline.Point], _ steps: [Step]) -> [Label] {
    var labels: [Label] = []
    for (point, step) in zip(points, steps).reversed() {
      let end = step.x + step.width
      let place = Label(text: point.sum.formatted, x: end < 1000 ? end - 8 : end, y: step.y - 4, isEnd: true)
      let isClear = labels.last.map { $0.x - place.x >= 150 } ?? true
      if isClear, place.x >= 100 { labels.append(place) }
    }
    return labels.reversed()
  }

  /// The first day, the last on which something changed, and the day of the figures.
  private static func days(
    _ points: [DecisionTimeline.Point], until end: CalendarDay, x: (CalendarDay) -> Int
  ) -> [Label] {
    guard let first = points.first, let last = points.last else { return [] }
    var labels = [Label(text: first.day.short, x: left, y: height - 4, isEnd: false)]
    if end > first.day { labels.append(Label(text: end.short, x: 1000, y: height - 4, isEnd: true)) }
    let middle = x(last.day)
    if last.day > first.day, last.day < end, middle > 380, middle < 620 {
      labels.append(Label(text: last.day.short, x: middle, y: height - 4, isEnd: false))
    }
    return labels
  }

  static let schema = Schema<StepDrawing>(
    .list("steps") { $0.steps }, .list("values") { $0.values }, .list("days") { $0.days },
    .text("height") { _ in ChartUnits.decimal(height) }, .text("zero") { _ in ChartUnits.decimal(zero) })
}
