/// The look of a cell.
public struct CellStyle: Sendable, Hashable {
  public enum Horizontal: String, Sendable, Hashable {
    case left, center, right
  }

  public enum Vertical: String, Sendable, Hashable {
    case top, center, bottom
  }

  public var isBold = false
  public var isItalic = false
  /// In points; `nil` for the workbook's.
  public var fontSize: Double?
  /// Of the text.
  public var colour: Colour?
  /// Behind the text.
  public var fill: Colour?
  /// Thin lines around the cell.
  public var border: Colour?
  public var wraps = false
  public var horizontal: Horizontal?
  public var vertical: Vertical?
  /// How far the text stands from the side it is aligned to, in some three blanks; it takes `left` or `right`.
  public var indent = 0
  public var format = NumberFormat.general

  public init() {}

  /// The style with changes.
  public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}

/// How a cell shows numbers. Programs put in their language's signs: `#,##0` is 1.234 in Vietnamese.
public enum NumberFormat: Sendable, Hashable {
  case general
  /// Text, whatever is typed: codes keep their leading zeros.
  case text
  /// `1234`
  case digits
  /// `1.234`
  case whole
  /// `20/04/2024`
  case day
  /// A format code of ECMA-376, 18.8.31.
  case code(String)

  /// The identifier of a format that every program knows (18.8.30), or the code of another.
  var known: (id: Int?, code: String) {
    switch self {
    case .general: (0, "General")
    case .digits: (1, "0")
    case .whole: (3, "#,##0")
    case .text: (49, "@")
    case .day: (nil, "dd/mm/yyyy")
    case .code(let code): (nil, code)
    }
  }
}

/// A colour of red, green and blue.
public struct Colour: Sendable, Hashable {
  /// `0xRRGGBB`; what stands above is dropped.
  public let rgb: UInt32

  /// - Parameter rgb: `0xRRGGBB`.
  public init(_ rgb: UInt32) {
    self.rgb = rgb & 0xFF_FFFF
  }

  /// Opaque, as workbooks write it: `FF8C1D18`.
  var argb: String {
    let digits = String(rgb, radix: 16, uppercase: true)
    return "FF" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }
}
