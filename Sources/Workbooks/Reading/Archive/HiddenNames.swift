/// Finds names that hold a NUL, which libzip hands out as a space.
enum HiddenNames {
  /// Where, after the mark of a directory's record, the length of the name and the name stand.
  /// Source: .ZIP File Format Specification 6.3.10, 4.3.12.
  private static let mark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let lengthOffset = 28
  private static let nameOffset = 46

  /// The first of the names, as libzip tells them, that has a NUL in the archive.
  static func first(among names: some Sequence<String>, in archive: UnsafeRawBufferPointer) -> String? {
    let spaced = Set(names.lazy.filter { $0.utf8.contains(0x20) })
    if spaced.isEmpty { return nil }
    var start = 0
    while start + nameOffset <= archive.count {
      if archive[start] == mark[0], archive[start..<(start + 4)].elementsEqual(mark) {
        let length = Int(archive[start + lengthOffset]) | Int(archive[start + lengthOffset + 1]) << 8
        let stored = archive[(start + nameOffset)...].prefix(length)
        if stored.contains(0) {
          let name = String(decoding: stored.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
          if spaced.contains(name) { return name }
        }
      }
      start += 1
    }
    return nil
  }
}
