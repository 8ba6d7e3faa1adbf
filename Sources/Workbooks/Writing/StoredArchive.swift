/// Writes a zip archive whose entries are stored as they are (APPNOTE 6.3.3): the same parts give the same bytes, which
/// no version of a compressor changes.
enum StoredArchive {
  struct Entry {
    /// ASCII letters, with `/`.
    let name: String
    let bytes: [UInt8]
  }

  static func bytes(of entries: [Entry]) throws(WorkbookWritingProblem) -> [UInt8] {
    let size = entries.reduce(22) { $0 + $1.bytes.count + 2 * $1.name.utf8.count + 76 }
    guard size < Int(UInt32.max), entries.count < Int(UInt16.max) else { throw .tooLarge }
    var archive: [UInt8] = []
    archive.reserveCapacity(size)
    var directory: [UInt8] = []
    for entry in entries {
      let offset = archive.count
      let header = header(of: entry)
      append32(0x0403_4B50, to: &archive)
      archive += header
      archive += entry.name.utf8
      archive += entry.bytes
      append32(0x0201_4B50, to: &directory)
      append16(versionMadeBy, to: &directory)
      directory += header
      // No comment, the first disk, no attributes.
      directory += [UInt8](repeating: 0, count: 10)
      append32(UInt32(truncatingIfNeeded: offset), to: &directory)
      directory += entry.name.utf8
    }
    let start = archive.count
    archive += directory
    appendEnd(count: entries.count, size: directory.count, start: start, to: &archive)
    return archive
  }

  private static let versionMadeBy: UInt16 = 20

  /// What an entry's own header and the directory say alike.
  private static func header(of entry: Entry) -> [UInt8] {
    var header: [UInt8] = []
    append16(10, to: &header)  // stored entries need version 1.0
    append16(0, to: &header)  // flags
    append16(0, to: &header)  // stored
    append16(0, to: &header)  // midnight
    append16(0x21, to: &header)  // 1/1/1980, the first day that zip knows
    append32(CRC32.of(entry.bytes), to: &header)
    append32(UInt32(truncatingIfNeeded: entry.bytes.count), to: &header)
    append32(UInt32(truncatingIfNeeded: entry.bytes.count), to: &header)
    append16(UInt16(truncatingIfNeeded: entry.name.utf8.count), to: &header)
    append16(0, to: &header)  // no extra field
    return header
  }

  private static func appendEnd(count: Int, size: Int, start: Int, to archive: inout [UInt8]) {
    append32(0x0605_4B50, to: &archive)
    append32(0, to: &archive)  // the only disk
    append16(UInt16(truncatingIfNeeded: count), to: &archive)
    append16(UInt16(truncatingIfNeeded: count), to: &archive)
    append32(UInt32(truncatingIfNeeded: size), to: &archive)
    append32(UInt32(truncatingIfNeeded: start), to: &archive)
    append16(0, to: &archive)  // no comment
  }

  private static func append16(_ value: UInt16, to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
  }

  private static func append32(_ value: UInt32, to bytes: inout [UInt8]) {
    append16(UInt16(truncatingIfNeeded: value), to: &bytes)
    append16(UInt16(truncatingIfNeeded: value >> 16), to: &bytes)
  }
}

/// The checksum of zip archives (ISO 3309, polynomial 04C11DB7, reflected).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 0 ? value >> 1 : 0xEDB8_8320 ^ (value >> 1) }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    return ~bytes.reduce(0xFFFF_FFFF) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }
}
