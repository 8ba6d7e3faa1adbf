/// Reads `.xlsx` workbooks, strict and transitional.
public enum WorkbookReader {
  /// The workbook that a file's bytes hold.
  public static func read(_ bytes: [UInt8]) throws(WorkbookProblem) -> Workbook {
    throw .notAWorkbook
  }
}
