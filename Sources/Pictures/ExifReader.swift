/// Reads the two things that matter of an EXIF block: how the picture is turned, and whether it tells where it was taken.
///
/// Source: CIPA DC-008 (EXIF 2.32), 4.6; TIFF 6.0, section 2.
struct ExifReader {
  private(set) var orientation = 1
  private(set) var hasLocation = false

  private static let orientationTag = 0x0112
  private static let locationTag = 0x8825
  /// More entries than any camera writes.
  private static let limit = 1024

  /// - Parameter start: Where the block begins; the words `Exif`, which some formats put before it, are passed over.
  init(_ view: ByteView, at start: Int) {
    var start = start
    if view.holds("Exif\0\0", at: start) { start += 6 }
    let isLittle = view.holds("II", at: start)
    guard isLittle || view.holds("MM", at: start) else { return }
    func number(_ offset: Int, _ width: Int) -> Int? { view.number(at: offset, width: width, isLittleEndian: isLittle) }
    func entries(_ table: Int) -> Int { min(number(table, 2) ?? 0, Self.limit) }

    guard number(start + 2, 2) == 42, let first = number(start + 4, 4) else { return }
    let table = start + first
    for index in 0..<entries(table) {
      let entry = table + 2 + 12 * index
      switch number(entry, 2) {
      case Self.orientationTag:
        if let value = number(entry + 8, 2), (1...8).contains(value) { orientation = value }
      case Self.locationTag:
        guard let offset = number(entry + 8, 4) else { break }
        let places = start + offset
        // Tag 0 is the version of the block alone.
        hasLocation = (0..<entries(places)).contains { (number(places + 2 + 12 * $0, 2) ?? 0) != 0 }
      default: break
      }
    }
  }
}
