/// A place in a file: where to look, in the words of whoever edits that file.
public struct SourceLocation: Sendable, Hashable {
  /// How far the place is known.
  public enum Position: Sendable, Hashable {
    /// The file as a whole.
    case file
    /// A place in a text file. Both count from 1; the column counts Unicode scalars.
    case text(line: Int, column: Int)
    /// A sheet of a workbook as a whole.
    case sheet(String)
    /// A cell of a workbook. Both count from 1; column 1 is A.
    case cell(sheet: String, row: Int, column: Int)
  }

  /// The file's path as its reader knows it: relative to the campaign folder, with `/`.
  public let file: String
  public let position: Position
  /// The title of the table's column, as it stands in the file, where the place is in a table.
  public let columnTitle: String?

  public init(file: String, position: Position = .file, columnTitle: String? = nil) {
    self.file = file
    self.position = position
    self.columnTitle = columnTitle
  }

  /// A place in a text file; both numbers count from 1.
  public init(file: String, line: Int, column: Int, columnTitle: String? = nil) {
    self.init(file: file, position: .text(line: line, column: column), columnTitle: columnTitle)
  }

  /// The place as the terminal prints it: `campaign.yaml:3:7`, `honourees.xlsx[Điển hình]!F37`.
  public var label: String {
    switch position {
    case .file: file
    case .text(let line, let column): "\(file):\(line):\(column)"
    case .sheet(let sheet): "\(file)[\(sheet)]"
    case .cell(let sheet, let row, let column): "\(file)[\(sheet)]!\(Self.columnLetters(column))\(row)"
    }
  }

  /// The line or row, for sorting; 0 where only the file is known.
  var line: Int {
    switch position {
    case .file, .sheet: 0
    case .text(let line, _): line
    case .cell(_, let row, _): row
    }
  }

  /// The column, for sorting; 0 where it is not known.
  var column: Int {
    switch position {
    case .file, .sheet: 0
    case .text(_, let column), .cell(_, _, let column): column
    }
  }

  /// The letters of a spreadsheet column: 1 is A, 27 is AA.
  public static func columnLetters(_ column: Int) -> String {
    var rest = max(column, 1)
    var letters: [Character] = []
    while rest > 0 {
      rest -= 1
      letters.append(Character(Unicode.Scalar(UInt8(65 + rest % 26))))
      rest /= 26
    }
    return String(letters.reversed())
  }
}

extension SourceLocation: Comparable {
  /// By file, then sheet, then line, then column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    if left.sheet != right.sheet { return left.sheet.utf8.lexicographicallyPrecedes(right.sheet.utf8) }
    return (left.line, left.column) < (right.line, right.column)
  }

  private var sheet: String {
    switch position {
    case .file, .text: ""
    case .sheet(let sheet), .cell(let sheet, _, _): sheet
    }
  }
}
