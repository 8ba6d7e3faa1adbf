internal import Templates
internal import VietnameseText

/// Where each part of a bar chart stands. Short names share a line with their bar; a long one stands above it.
///
/// Lengths are tenths of an em down the page and tenths of a percent across it.
struct BarDrawing: View {
  struct Line: View {
    let text: String
    let y: Int

    static let schema = Schema<Line>(.text("text") { $0.text }, .text("y") { ChartUnits.decimal($0.y) })
  }

  struct Bar: View {
    let lines: [Line]
    let value: String
    let valueX: Int
    let valueY: Int
    let x: Int
    let y: Int
    let width: Int
    let height: Int
    let isEmpty: Bool

    static let schema = Schema<Bar>(
      .list("lines") { $0.lines }, .text("value") { $0.value }, .text("valueX") { ChartUnits.decimal($0.valueX) },
      .text("valueY") { ChartUnits.decimal($0.valueY) }, .text("x") { ChartUnits.decimal($0.x) },
      .text("y") { ChartUnits.decimal($0.y) }, .text("bottom") { ChartUnits.decimal($0.y + $0.height) },
      .text("width") { ChartUnits.decimal($0.width) },
      .text("height") { ChartUnits.decimal($0.height) }, .flag("isEmpty") { $0.isEmpty })
  }

  /// What fits before a bar and after it on a phone of 320 pixels, in letters.
  static let shortLabel = 13
  static let shortValue = 7
  /// What fits above a bar, beside its value.
  static let longLabel = 24

  let isCompact: Bool
  let bars: [Bar]
  let height: Int

  init(_ items: [BarChart.Item]) {
    let isCompact = items.allSatisfy {
      $0.label.count <= Self.shortLabel && $0.value.formatted.count <= Self.shortValue
    }
    let greatest = items.map(\.value).max() ?? .zero
    var bars: [Bar] = []
    var top = 0
    for item in items {
      bars.append(isCompact ? Self.beside(item, greatest, top) : Self.above(item, greatest, top))
      top += isCompact ? 20 : 22 + 14 * (bars.last?.lines.count ?? 1)
    }
    self.isCompact = isCompact
    self.bars = bars
    height = top
  }

  /// The zero line: bars begin here, and a bar of the greatest value is `span` long.
  private var zero: Int { isCompact ? Self.compactZero : 0 }

  private static let compactZero = 360
  private static let compactSpan = 400

  private static func beside(_ item: BarChart.Item, _ greatest: DecimalNumber, _ top: Int) -> Bar {
    let width = ChartUnits.scaled(item.value, of: greatest, to: compactSpan)
    return Bar(
      lines: [Line(text: item.label, y: top + 13)], value: item.shown,
      valueX: compactZero + width + 15, valueY: top + 13, x: compactZero, y: top + 3, width: width, height: 12,
      isEmpty: width == 0)
  }

  private static func above(_ item: BarChart.Item, _ greatest: DecimalNumber, _ top: Int) -> Bar {
    let lines = ChartUnits.wrapped(item.label, at: longLabel).enumerated().map { Line(text: $1, y: top + 12 + 14 * $0) }
    let last = lines.last?.y ?? top
    let width = ChartUnits.scaled(item.value, of: greatest, to: 1000)
    return Bar(
      lines: lines, value: item.shown, valueX: 1000, valueY: last, x: 0, y: last + 5, width: width,
      height: 10, isEmpty: width == 0)
  }

  static let schema = Schema<BarDrawing>(
    .flag("isCompact") { $0.isCompact }, .list("bars") { $0.bars }, .text("height") { ChartUnits.decimal($0.height) },
    .text("zero") { ChartUnits.decimal($0.zero) })
}
