/// How much of a workbook is read before it is refused.
///
/// A workbook comes from outside: these bound the time and memory that it can cost.
struct ReadingLimits: Sendable {
  /// Entries of the archive.
  var entries = 2_000
  /// Bytes of a sheet, unpacked.
  var sheetBytes = 512 << 20
  /// Bytes of the shared strings, unpacked.
  var stringsBytes = 128 << 20
  /// Bytes of any other part, unpacked.
  var partBytes = 16 << 20
  /// Bytes of all parts read, unpacked.
  var totalBytes = 1 << 30
  /// How many times its packed size a part may be. Spreadsheets come to 10, empty styled cells to 60; deflate ends at
  /// 1,032.
  var ratio = 200
  /// Bytes that a part may always have, whatever its ratio.
  var ratioFreeBytes = 1 << 20
  /// Elements within elements.
  var depth = 100
  /// Attributes of an element, and namespaces in scope: the parser compares each with each.
  var attributes = 256
  /// Bytes in which nothing begins or ends: a tag, a comment or an attribute's value this long is none of a workbook's.
  var quietBytes = 256 << 10
  /// Rows of a sheet that hold a value.
  var rows = 200_000
  /// The last column of a sheet that may hold a value.
  var columns = 2_000
  /// Cells of a sheet that hold a value.
  var cells = 8_000_000

  static let standard = ReadingLimits()
}
