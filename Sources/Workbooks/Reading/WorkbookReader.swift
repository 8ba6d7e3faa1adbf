/// Reads `.xlsx` workbooks, strict and transitional.
public enum WorkbookReader {
  /// The workbook that a file's bytes hold.
  ///
  /// Only what the file itself holds is read: no link is followed, no entity expanded. Sheets of charts, dialogs and old
  /// macros are left out.
  ///
  /// - Throws: Why nothing of the file is read; a workbook is read whole or not at all.
  public static func read(_ bytes: [UInt8]) throws(WorkbookProblem) -> Workbook {
    try read(bytes, limits: .standard)
  }

  static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(WorkbookProblem) -> Workbook {
    if let problem = ForeignFile.problem(of: bytes) { throw problem }
    let result = bytes.withUnsafeBytes { bytes -> Result<Workbook, WorkbookProblem> in
      do throws(WorkbookProblem) {
        return .success(try Package(Archive(bytes, limits: limits)).workbook())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
