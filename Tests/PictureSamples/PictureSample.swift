/// Pictures made byte by byte for tests: any size, any metadata, with marks that can be looked for in what is published.
/// Decoders read them as a plain grey, white or black picture.
public struct PictureSample: Sendable {
  public var width = 640
  public var height = 480
  /// 1 to 8; 1 is not written.
  public var orientation = 1
  /// Set to plant a place, a name, a comment and whatever else the format can carry, each with `mark` in it.
  public var mark: String?

  public init(width: Int = 640, height: Int = 480, orientation: Int = 1, mark: String? = nil) {
    self.width = width
    self.height = height
    self.orientation = orientation
    self.mark = mark
  }

  // MARK: JPEG

  /// One component; every block is two bits: no difference, end of block.
  public var jpeg: [UInt8] { jpeg(channels: 1) }

  /// - Parameter channels: 1 for grey, 4 for the colours of printing.
  public func jpeg(channels: Int) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    if let exif { bytes += segment(0xE1, joined(text("Exif\0\0"), exif)) }
    if let mark {
      bytes += segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0\(xmp(mark))"))
      bytes += segment(0xED, joined(text("Photoshop 3.0\0"), iptc(mark)))
      bytes += segment(0xFE, text("COM-\(mark)"))
      bytes += segment(0xE5, text("APP5-\(mark)"))
    }
    let numbers = (1...channels).map { UInt8($0) }
    let frame: [UInt8] = numbers.flatMap { number -> [UInt8] in [number, 0x11, 0] }
    let scan: [UInt8] = numbers.flatMap { number -> [UInt8] in [number, 0] }
    let count: [UInt8] = [UInt8(channels)]
    let code: [UInt8] = joined([1], repeated(0, 15), [0])
    bytes += segment(0xDB, joined([0], repeated(1, 64)))
    bytes += segment(0xC0, joined([8], big(height, 2), big(width, 2), count, frame))
    bytes += segment(0xC4, joined([0x00], code))
    bytes += segment(0xC4, joined([0x10], code))
    bytes += segment(0xDA, joined(count, scan, [0, 63, 0]))
    let blocks = ((width + 7) / 8) * ((height + 7) / 8) * channels
    bytes += repeated(0, blocks / 4)
    // What is left of the last byte is ones.
    if blocks % 4 > 0 { bytes.append(0xFF >> UInt8(blocks % 4 * 2)) }
    bytes += [0xFF, 0xD9]
    if let mark { bytes += text("TRAIL-\(mark)") }
    return bytes
  }

  private func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
    joined([0xFF, marker], big(payload.count + 2, 2), payload)
  }

  // MARK: PNG

  public var png: [UInt8] { png(depth: 1) }

  /// - Parameter depth: Bits of a pixel: 1, 8 or 16.
  public func png(depth: Int, isAnimated: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    bytes += chunk("IHDR", joined(big(width, 4), big(height, 4), [UInt8(depth), 0, 0, 0, 0]))
    if isAnimated { bytes += chunk("acTL", joined(big(2, 4), big(0, 4))) }
    if let exif { bytes += chunk("eXIf", exif) }
    if let mark {
      bytes += chunk("tEXt", text("Comment\0TEXT-\(mark)"))
      bytes += chunk("iTXt", text("XML:com.adobe.xmp\0\0\0\0\0\(xmp(mark))"))
      bytes += chunk("tIME", [7, 0xE8, 4, 20, 1, 2, 3])
      bytes += chunk("prVt", text("PRIVATE-\(mark)"))
    }
    let row: [UInt8] = joined([0], repeated(0xA5, (width * depth + 7) / 8))
    var rows: [UInt8] = []
    for _ in 0..<height { rows += row }
    bytes += chunk("IDAT", Self.stored(rows))
    bytes += chunk("IEND", [])
    if let mark { bytes += text("TRAIL-\(mark)") }
    return bytes
  }

  private func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body: [UInt8] = joined(text(name), data)
    return joined(big(data.count, 4), body, big(Int(Self.crc(body)), 4))
  }

  /// A zlib stream that packs nothing.
  private static func stored(_ data: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0x78, 0x01]
    var offset = 0
    while offset < data.count {
      let end = min(data.count, offset + 65_535)
      let count = UInt16(end - offset)
      bytes.append(end == data.count ? 1 : 0)
      for number in [count, ~count] {
        bytes.append(UInt8(truncatingIfNeeded: number))
        bytes.append(UInt8(truncatingIfNeeded: number >> 8))
      }
      bytes += data[offset..<end]
      offset = end
    }
    var (one, two): (UInt32, UInt32) = (1, 0)
    for byte in data {
      one = (one + UInt32(byte)) % 65_521
      two = (two + one) % 65_521
    }
    let sum = two << 16 | one
    for shift: UInt32 in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: sum >> shift)) }
    return bytes
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~value
  }

  // MARK: WebP

  /// Without losses; every code has one symbol, so that a pixel takes no bit at all.
  public var webp: [UInt8] {
    var bits: [Bool] = []
    func put(_ value: Int, _ count: Int) { for bit in 0..<count { bits.append(value >> bit & 1 == 1) } }
    put(width - 1, 14)
    put(height - 1, 14)
    // No alpha, version 0; no transform, no colour cache, no further codes.
    put(0, 1 + 3 + 1 + 1 + 1)
    for symbol in [0x80, 0x40, 0xC0, 0xFF, 0] {
      put(1, 1)
      put(0, 1)
      put(1, 1)
      put(symbol, 8)
    }
    while bits.count % 8 > 0 { bits.append(false) }
    var packed: [UInt8] = [0x2F]
    for start in stride(from: 0, to: bits.count, by: 8) {
      var byte: UInt8 = 0
      for bit in 0..<8 where bits[start + bit] { byte |= 1 << UInt8(bit) }
      packed.append(byte)
    }
    return riff(image: part("VP8L", packed))
  }

  private func riff(image: [UInt8]) -> [UInt8] {
    guard exif != nil || mark != nil else { return file(image) }
    let canvas: [UInt8] = joined([0x0C, 0, 0, 0], little(width - 1, 3), little(height - 1, 3))
    var body: [UInt8] = joined(part("VP8X", canvas), image)
    if let exif { body += part("EXIF", exif) }
    guard let mark else { return file(body) }
    body += part("XMP ", text(xmp(mark)))
    body += part("prVt", text("PRIVATE-\(mark)"))
    return joined(file(body), text("TRAIL-\(mark)"))
  }

  private func file(_ body: [UInt8]) -> [UInt8] {
    joined(text("RIFF"), little(body.count + 4, 4), text("WEBP"), body)
  }

  private func part(_ name: String, _ data: [UInt8]) -> [UInt8] {
    joined(text(name), little(data.count, 4), data, data.count % 2 == 1 ? [0] : [])
  }

  // MARK: Metadata

  /// A TIFF block: the camera's maker, the orientation, and a place at 21° 22′ 59.59″ north.
  private var exif: [UInt8]? {
    guard orientation != 1 || mark != nil else { return nil }
    let maker: [UInt8] = mark.map { text("EXIF-\($0)\0") } ?? []
    let count = mark == nil ? 1 : 3
    let afterTable = 8 + 2 + 12 * count + 4
    let place = afterTable + maker.count
    var bytes: [UInt8] = joined(text("MM\0*"), big(8, 4), big(count, 2))
    if mark != nil { bytes += joined(big(0x010F, 2), big(2, 2), big(maker.count, 4), big(afterTable, 4)) }
    bytes += joined(big(0x0112, 2), big(3, 2), big(1, 4), big(orientation, 2), [0, 0])
    if mark != nil { bytes += joined(big(0x8825, 2), big(4, 2), big(1, 4), big(place, 4)) }
    bytes += joined([0, 0, 0, 0], maker)
    guard mark != nil else { return bytes }
    bytes += joined(big(2, 2), big(1, 2), big(2, 2), big(2, 4), text("N\0\0\0"))
    bytes += joined(big(2, 2), big(5, 2), big(3, 4), big(place + 2 + 24 + 4, 4), [0, 0, 0, 0])
    for number in [21, 1, 22, 1, 5959, 100] { bytes += big(number, 4) }
    return bytes
  }

  private func xmp(_ mark: String) -> String {
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" exif:GPSLatitude=\"21,22.993N\">XMP-\(mark)</x:xmpmeta>"
  }

  private func iptc(_ mark: String) -> [UInt8] {
    let words = text("IPTC-\(mark)")
    let record: [UInt8] = joined([0x1C, 2, 120], big(words.count, 2), words)
    return joined(text("8BIM"), [4, 4, 0, 0], [0, 0], big(record.count, 4), record)
  }

  // MARK: Bytes

  private func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func repeated(_ byte: UInt8, _ count: Int) -> [UInt8] { [UInt8](repeating: byte, count: count) }

  private func joined(_ parts: [UInt8]...) -> [UInt8] { parts.flatMap(\.self) }

  private func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
