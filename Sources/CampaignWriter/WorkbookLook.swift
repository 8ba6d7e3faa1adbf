internal import CampaignModel
internal import VietnameseText
internal import Workbooks

/// The looks of the workbooks that people fill in: the site's lychee red, gilt and ivory.
enum WorkbookLook {
  static let red = Colour(0x8C1D18)
  static let ivory = Colour(0xF1E6D2)
  static let slate = Colour(0xDDE4EA)
  static let cream = Colour(0xFBF7EE)
  static let answer = Colour(0xFFF6D6)
  static let brown = Colour(0x43291A)
  static let grey = Colour(0x6A5F57)
  static let line = Colour(0xC9B99F)
  static let white = Colour(0xFFFFFF)

  /// What a title's colour says.
  enum Importance {
    /// Every row needs it.
    case required
    case optional
    /// For the office's own use: never published.
    case internalOnly

    init(_ column: ColumnSchema) {
      self = column.isRequired ? .required : column.isInternal ? .internalOnly : .optional
    }
  }

  static func header(_ importance: Importance) -> CellStyle {
    CellStyle().with {
      $0.isBold = true
      $0.wraps = true
      $0.horizontal = .center
      $0.vertical = .center
      $0.border = line
      switch importance {
      case .required: ($0.fill, $0.colour) = (red, white)
      case .optional: ($0.fill, $0.colour) = (ivory, brown)
      case .internalOnly: ($0.fill, $0.colour) = (slate, brown)
      }
    }
  }

  /// Cells that people fill in.
  static let cell = CellStyle().with {
    $0.wraps = true
    $0.vertical = .top
  }

  /// What a row that is filled in already makes of a cell's look.
  static func filled(_ style: CellStyle) -> CellStyle {
    style.with {
      $0.border = line
      $0.vertical = .center
    }
  }

  /// What an example row makes of a cell's look.
  static func example(_ style: CellStyle) -> CellStyle {
    style.with {
      $0.isItalic = true
      $0.colour = grey
      $0.fill = cream
      $0.border = line
    }
  }

  static let title = CellStyle().with {
    $0.isBold = true
    $0.fontSize = 16
    $0.colour = red
    $0.vertical = .center
  }

  static let heading = CellStyle().with {
    $0.isBold = true
    $0.fontSize = 13
    $0.colour = brown
    $0.vertical = .bottom
  }

  static let term = CellStyle().with {
    $0.isBold = true
    $0.wraps = true
    $0.horizontal = .left
    $0.indent = 1
    $0.vertical = .top
    $0.border = line
  }

  static let paragraph = CellStyle().with {
    $0.wraps = true
    $0.horizontal = .left
    $0.indent = 1
    $0.vertical = .top
    $0.border = line
  }
}

/// How high a row is that shows wrapped texts whole: LibreOffice fits no row by itself when it opens a file.
enum RowFit {
  /// In points.
  private static let line = 15.75
  /// How many letters of running text stand in the width of a digit.
  private static let lettersPerDigit = 1.18

  static func height(_ cells: [(text: String, width: Double)]) -> Double {
    let lines = cells.map { cell in
      cell.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, part in
        lines + max(1, (Double(part.count) / max(1, (cell.width - 2.5) * lettersPerDigit)).rounded(.up))
      }
    }
    return (lines.max() ?? 1) * line + 3
  }
}

extension ColumnSchema {
  /// How the column's cells show what is typed.
  ///
  /// Words are text even where they look like a day, a number or a formula (“Khu 1/2”, “- Ba hộ”).
  var numberFormat: NumberFormat {
    switch form {
    case .text, .identifier, .yesNo, .choice, .choices: .text
    case .wholeNumber: .whole
    // 186 stays 186, and 186,5 keeps its half.
    case .number(let unit): unit == "đồng" ? .whole : .general
    case .year: .digits
    case .date: .day
    }
  }

  /// A Boolean value that indicates whether no row may leave the column blank.
  var isRequiredInEveryRow: Bool {
    if case .everyRow = presence { true } else { false }
  }

  /// The look of the column's cells.
  var cellStyle: CellStyle {
    WorkbookLook.cell.with {
      $0.format = numberFormat
      switch form {
      case .yesNo, .year, .date: $0.horizontal = .center
      case .wholeNumber, .number:
        // A number's end does not touch the next column's word.
        $0.horizontal = .right
        $0.indent = 1
      case .text, .identifier, .choice, .choices:
        $0.horizontal = .left
        $0.indent = 1
      }
    }
  }

  /// A text as a spreadsheet would store it, had somebody typed it in such a cell.
  func stored(_ text: String) -> Cell.Value? {
    guard !text.isEmpty else { return nil }
    switch form {
    case .wholeNumber, .number, .year:
      if case .success(let reading) = VietnameseNumber.parse(text), reading.qualifier == nil {
        return .number(reading.value.approximate)
      }
    case .date:
      if case .success(let reading) = VietnameseDate.parse(text) {
        // Days of spreadsheets begin on 30/12/1899.
        return .date(Double(reading.day.dayNumber + 25_569))
      }
    case .text, .identifier, .yesNo, .choice, .choices: break
    }
    return .text(text.nfc)
  }

  /// The column's width, in digits.
  var width: Double {
    if let width = Self.widths[header] ?? Self.widths[id] { return width }
    switch form {
    case .date: return 12.5
    case .wholeNumber, .number, .year, .yesNo: return 11
    case .identifier: return 15
    case .choice: return 18
    case .text, .choices: return 24
    }
  }

  /// By title, or else by identifier.
  private static let widths: [String: Double] = [
    "Danh xưng": 11.5, "Số đại biểu": 14, "Đối tượng": 13.5, "Mã hồ sơ": 13,
    "summary": 52, "difficulty": 40, "proposal": 40, "text": 36, "note": 36, "wrong": 40, "right": 40, "evidence": 34,
    "milestone": 34, "issuer": 34, "office": 34, "place": 32, "channel": 30, "road": 28, "name": 26, "aliases": 20,
    "sort_name": 20, "position": 18, "village": 18, "commune": 19, "unit": 26, "level": 12, "award": 14, "period": 15,
    "money_vnd": 15, "number": 16, "decision": 20, "key": 20, "state": 22, "structures": 22, "crops": 22,
    "consent_scope": 26, "consent_reference": 24, "file": 28, "url": 36,
  ]
}
