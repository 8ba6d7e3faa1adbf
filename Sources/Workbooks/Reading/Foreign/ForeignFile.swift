/// Recognises files that are no zip archive, by what is in them and never by their name.
enum ForeignFile {
  private static let archiveMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let emptyArchiveMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]

  /// PNG, JPEG, GIF, TIFF.
  private static let pictureMarks: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38], [0x49, 0x49, 0x2A, 0x00],
    [0x4D, 0x4D, 0x00, 0x2A],
  ]

  /// Why the file is not read, or nil for a zip archive.
  static func problem(of bytes: [UInt8]) -> WorkbookProblem? {
    if bytes.starts(with: archiveMark) { return nil }
    if bytes.isEmpty { return .empty }
    // Space that a program reserved and has not filled, or an archive of which only the first bytes are there.
    if archiveMark.starts(with: bytes) || bytes.allSatisfy({ $0 == 0 }) { return .incomplete }
    if bytes.starts(with: emptyArchiveMark) { return .otherArchive("zip") }
    if bytes.starts(with: CompoundFile.mark) { return CompoundFile.problem(of: bytes) }
    if isOldRecord(bytes) { return .oldExcel }
    if pictureMarks.contains(where: bytes.starts) { return .picture }
    return textProblem(of: bytes) ?? .notAWorkbook
  }

  /// A Boolean value that indicates whether the file begins as workbooks of Excel 2–5 without a container do: with a BOF
  /// record. Source: [MS-XLS] 2.4.21.
  private static func isOldRecord(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 8, bytes[0] == 0x09, bytes[3] == 0 else { return false }
    return [0x00, 0x02, 0x04, 0x08].contains(bytes[1]) && (4...16).contains(bytes[2])
  }

  // MARK: Text

  private static let prefixLength = 4_096

  private static func textProblem(of bytes: [UInt8]) -> WorkbookProblem? {
    guard let text = beginning(of: bytes) else { return nil }
    let start = text.drop(while: \.isWhitespace).lowercased()
    if start.hasPrefix("%pdf") || start.hasPrefix("{\\rtf") { return nil }
    if start.hasPrefix("mime-version:") { return .webPage }
    guard let first = start.dropFirst().first, start.hasPrefix("<"), first.isLetter || first == "!" || first == "?"
    else { return .text }
    // A web page made by Excel names its namespace too.
    if !start.contains("<html"), start.contains("urn:schemas-microsoft-com:office:spreadsheet") {
      return .spreadsheetXML
    }
    return start.contains("urn:oasis:names:tc:opendocument") ? .openDocument : .webPage
  }

  /// The file's beginning if it is text in some encoding: without NUL, and almost without other control characters,
  /// of which old Vietnamese encodings use a few as letters.
  private static func beginning(of bytes: [UInt8]) -> String? {
    let prefix = bytes.prefix(prefixLength)
    if prefix.starts(with: [0xFF, 0xFE]) { return decode(prefix.dropFirst(2), isBigEndian: false) }
    if prefix.starts(with: [0xFE, 0xFF]) { return decode(prefix.dropFirst(2), isBigEndian: true) }
    var controls = 0
    for byte in prefix where byte < 0x20 && !(0x09...0x0D).contains(byte) {
      if byte == 0 { return nil }
      controls += 1
    }
    guard controls * 20 <= prefix.count else { return nil }
    return String(decoding: prefix.starts(with: [0xEF, 0xBB, 0xBF]) ? prefix.dropFirst(3) : prefix, as: UTF8.self)
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String? {
    var units: [UInt16] = []
    var rest = bytes
    while rest.count >= 2, let first = rest.popFirst(), let second = rest.popFirst() {
      units.append(isBigEndian ? UInt16(first) << 8 | UInt16(second) : UInt16(second) << 8 | UInt16(first))
    }
    return units.contains(0) ? nil : String(decoding: units, as: UTF16.self)
  }
}
