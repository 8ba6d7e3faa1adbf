/// Recognises files that are no workbook from their first bytes.
enum ForeignFile {
  /// Why the file is not read, or nil for a zip archive.
  static func problem(of bytes: [UInt8]) -> WorkbookProblem? {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) ? nil : .notAWorkbook
  }
}
