internal import VietnameseText

/// What the workbooks that people fill in have in common: their writer and their reader agree on it here.
public enum WorkbookConventions {
  /// The title of the first column, in which rows are counted and the example row is marked.
  public static let countTitle = "STT"
  /// What stands in the first column of an example row: such a row is never read.
  public static let exampleMark = "Ví dụ"
  /// The sheet that explains the workbook; never read.
  public static let guideSheet = "Hướng dẫn"
  /// The sheet that holds the drop-down lists; never read.
  public static let listsSheet = "Danh mục"
  /// The sheet on which a commune says who it is.
  public static let coverSheet = "Thông tin chung"
  /// The workbook that the centre sends to communes; empty as it is sent.
  public static let submissionTemplate = "mau-bao-cao-xa.xlsx"

  /// A Boolean value that indicates whether a cell marks its row as an example.
  public static func isExampleMark(_ text: String) -> Bool {
    ["vi du", "vd", "dong vi du", "dong mau", "mau"].contains(Folding.key(text))
  }
}
