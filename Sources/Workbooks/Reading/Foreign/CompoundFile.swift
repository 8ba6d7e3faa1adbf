/// Recognises what a compound file holds: a workbook of Excel 97–2003, or one of today that a password protects.
///
/// Source: [MS-CFB] 2.2 (header) and 2.6.1 (directory entries).
enum CompoundFile {
  static let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static let entryLength = 128

  /// Why the compound file is not read.
  static func problem(of bytes: [UInt8]) -> WorkbookProblem {
    let names = streamNames(in: bytes)
    if names.contains("EncryptedPackage") { return .encrypted }
    if names.contains("Workbook") || names.contains("Book") { return .oldExcel }
    if names.contains("WordDocument") { return .otherArchive("doc") }
    if names.contains("PowerPoint Document") { return .otherArchive("ppt") }
    return hasDirectory(bytes) ? .notAWorkbook : .incomplete
  }

  /// The names of the streams. Every stretch that is built as a stream's entry is taken for one, without a walk through
  /// sector chains, which a hostile file may tie into a ring.
  private static func streamNames(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var start = 512
    while start + entryLength <= bytes.count {
      if let name = streamName(bytes[start..<(start + entryLength)]) { names.insert(name) }
      start += entryLength
    }
    return names
  }

  /// The name in an entry: UTF-16 to a NUL, its length in bytes at 64, the kind of object at 66 (2 is a stream).
  private static func streamName(_ entry: ArraySlice<UInt8>) -> String? {
    let base = entry.startIndex
    let length = Int(entry[base + 64])
    guard entry[base + 66] == 2, entry[base + 65] == 0, length >= 4, length <= 64, length.isMultiple(of: 2) else {
      return nil
    }
    var name = ""
    for index in stride(from: base, to: base + length - 2, by: 2) {
      guard entry[index + 1] == 0, entry[index] >= 0x20, entry[index] < 0x7F else { return nil }
      name.unicodeScalars.append(Unicode.Scalar(entry[index]))
    }
    return name
  }

  /// A Boolean value that indicates whether the directory lies within the file: its first sector is named at 48, the
  /// sectors' size, as a power of two, at 30.
  private static func hasDirectory(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 512, (7...16).contains(bytes[30]) else { return false }
    let sector = (0..<4).reduce(0) { $0 | Int(bytes[48 + $1]) << (8 * $1) }
    return (sector + 2) << Int(bytes[30]) <= bytes.count
  }
}
