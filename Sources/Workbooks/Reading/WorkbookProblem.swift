/// Why a file could not be read as a workbook.
public enum WorkbookProblem: Error, Sendable, Hashable {
  /// The archive's end is missing: perhaps it is still being written.
  case incomplete
  /// No bytes at all.
  case empty
  /// Not a zip archive at all.
  case notAWorkbook
  /// An archive or a part of it that is damaged; names the part, where one is known.
  case damaged(part: String?)
  /// A workbook protected by a password (a compound file with an encrypted package), or encrypted entries.
  case encrypted
  /// A workbook of Excel 97–2003 (a compound file).
  case oldExcel
  /// A binary workbook (`.xlsb`).
  case binaryWorkbook
  /// An OpenDocument sheet.
  case openDocument
  /// Excel's XML of 2003 (XML Spreadsheet).
  case spreadsheetXML
  /// A photograph or another picture.
  case picture
  /// HTML under a workbook's name.
  case webPage
  /// A text, such as CSV, under a workbook's name.
  case text
  /// An archive without a workbook in it; holds what it is, where that is plain: `docx`, `zip`.
  case otherArchive(String)
  /// More entries than a workbook has.
  case tooManyEntries(limit: Int)
  /// A part that is larger than what is read; in bytes.
  case partTooLarge(part: String, limit: Int)
  /// A part that unpacks to more than a plausible multiple of its size.
  case ratio(part: String)
  /// An entry's name that leads out of the archive.
  case unsafeName(String)
  /// An entry's name that stands twice.
  case repeatedName(String)
  /// A part that declares entities or refers to other files.
  case externalContent(part: String)
  /// A sheet with more rows than are read.
  case tooManyRows(sheet: String, limit: Int)
  /// A sheet with more columns than are read.
  case tooManyColumns(sheet: String, limit: Int)
}
