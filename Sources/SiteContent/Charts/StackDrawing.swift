internal import Templates
internal import VietnameseText

/// Where the parts of each milestone's bar stand: together they are as long as the line, one commune as long as another.
///
/// Lengths are tenths of an em down the page and tenths of a percent across it.
struct StackDrawing: View {
  struct Segment: View {
    let part: MilestoneTally.Part
    let count: Int
    let x: Int
    let width: Int
    /// The top of the bar.
    let y: Int

    /// What was done late stands a step lower than what was done in time: a shape, not a colour alone.
    private var drop: Int { part == .late ? 4 : 0 }

    /// A narrow part's number would stand in its neighbour, and a line has no inside; the table has them.
    private var hasRoom: Bool { part != .notApplicable && width >= (count > 9 ? 75 : 40) }

    static let schema = Schema<Segment>(
      .text("code") { $0.part.status.stone }, .text("x") { ChartUnits.decimal($0.x) },
      .text("width") { ChartUnits.decimal($0.width) }, .text("y") { ChartUnits.decimal($0.y + $0.drop) },
      .text("height") { ChartUnits.decimal(StackDrawing.barHeight - $0.drop) },
      .text("middleX") { ChartUnits.decimal($0.x + $0.width / 2) },
      .text("textY") { ChartUnits.decimal($0.y + ($0.part == .inProgress ? 11 : 12)) },
      .text("lowerY") { ChartUnits.decimal($0.y + 12) }, .text("middleY") { ChartUnits.decimal($0.y + 8) },
      .flag("isHalf") { $0.part == .inProgress }, .flag("isLine") { $0.part == .notApplicable },
      .optional("count") { $0.hasRoom ? $0.count.formatted : nil })
  }

  struct Bar: View {
    let number: Int
    let title: String
    let done: Int
    let concerned: Int
    let labelY: Int
    let segments: [Segment]
    let parts: [(title: String, count: Int)]

    struct PartView: View {
      let title: String
      let count: Int

      static let schema = Schema<PartView>(.text("title") { $0.title }, .text("count") { $0.count.formatted })
    }

    static let schema = Schema<Bar>(
      .text("number") { $0.number.formatted }, .text("title") { $0.title }, .text("done") { $0.done.formatted },
      .text("concerned") { $0.concerned.formatted }, .text("labelY") { ChartUnits.decimal($0.labelY) },
      .list("segments") { $0.segments },
      .list("parts") { bar in bar.parts.map { PartView(title: $0.title, count: $0.count) } })
  }

  /// A row: its words, its bar, and the space before the next.
  static let rowHeight = 40
  static let barHeight = 16
  /// A short name that is not short is cut rather than written over its number; the table has the whole.
  private static let titleLimit = 20

  let bars: [Bar]

  init(_ tally: MilestoneTally) {
    bars = tally.rows.enumerated().map { index, row in
      let top = index * Self.rowHeight
      let whole = DecimalNumber(max(1, row.counts.reduce(0, +)))
      var before = 0
      var segments: [Segment] = []
      for (part, count) in zip(MilestoneTally.Part.allCases, row.counts) where count > 0 {
        let left = ChartUnits.share(DecimalNumber(before), of: whole)
        before += count
        let right = ChartUnits.share(DecimalNumber(before), of: whole)
        segments.append(Segment(part: part, count: count, x: left, width: right - left, y: top + 16))
      }
      let name = row.milestone.shortName
      return Bar(
        number: row.number, title: name.count > Self.titleLimit ? name.prefix(Self.titleLimit - 1) + "…" : name,
        done: row.done, concerned: row.concerned, labelY: top + 12, segments: segments,
        parts: zip(MilestoneTally.Part.allCases, row.counts).filter { $0.1 > 0 }.map { ($0.0.status.title, $0.1) })
    }
  }

  static let schema = Schema<StackDrawing>(
    .list("bars") { $0.bars }, .text("height") { ChartUnits.decimal(max(0, $0.bars.count * rowHeight - 6)) })
}
