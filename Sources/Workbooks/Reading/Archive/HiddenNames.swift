/// Finds names that hold a NUL, which libzip hands out as a space.
enum HiddenNames {
  /// Where, after the mark of a directory's record, the length of the name and the name stand.
  /// Source: .ZIP File Format Specification 6.3.10, 4.3.12.
  private static let lengthOffset = 28
  private static let nameOffset = 46
  private static let mark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]

  /// A Boolean value that indicates whether the name, as libzip tells it, has a NUL in the archive.
  static func hasNull(_ name: String, in archive: UnsafeRawBufferPointer) -> Bool {
    let spaced = Array(name.utf8)
    guard spaced.contains(0x20) else { return false }
    var start = 0
    while start + nameOffset + spaced.count <= archive.count {
      if archive[start] == mark[0], archive[start..<(start + 4)].elementsEqual(mark) {
        let length = Int(archive[start + lengthOffset]) | Int(archive[start + lengthOffset + 1]) << 8
        let stored = archive[(start + nameOffset)..<(start + nameOffset + spaced.count)]
        if length == spaced.count, stored.contains(0), stored.elementsEqual(spaced, by: { $0 == $1 || $0 == 0 }) {
          return true
        }
      }
      start += 1
    }
    return false
  }
}
