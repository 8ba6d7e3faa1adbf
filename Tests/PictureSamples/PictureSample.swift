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
    if let exif { bytes += segment(0xE1, Array("Exif\0\0".utf8) + exif) }
    if let mark {
      bytes += segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0\(xmp(mark))".utf8))
      bytes += segment(0xED, Array("Photoshop 3.0\0".utf8) + iptc(mark))
      bytes += segment(0xFE, Array("COM-\(mark)".utf8))
      bytes += segment(0xE5, Array("APP5-\(mark)".utf8))
    }
    bytes += segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
    let components = (1...UInt8(channels)).flatMap { [$0, 0x11, 0] }
    bytes += segment(0xC0, [8] + big(height, 2) + big(width, 2) + [UInt8(channels)] + components)
    let oneCode: [UInt8] = [1] + [UInt8](repeating: 0, count: 15) + [0]
    bytes += segment(0xC4, [0x00] + oneCode) + segment(0xC4, [0x10] + oneCode)
    bytes += segment(0xDA, [UInt8(channels)] + (1...UInt8(channels)).flatMap { [$0, 0] } + [0, 63, 0])
    let blocks = ((width + 7) / 8) * ((height + 7) / 8) * channels
    bytes += [UInt8](repeating: 0, count: blocks / 4)
    // What is left of the last byte is ones.
    if blocks % 4 > 0 { bytes.append(0xFF >> UInt8(blocks % 4 * 2)) }
    bytes += [0xFF, 0xD9]
    if let mark { bytes += Array("TRAIL-\(mark)".utf8) }
    return bytes
  }

  private func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(payload.count + 2, 2) + payload
  }

  // MARK: PNG

  public var png: [UInt8] { png(depth: 1) }

  /// - Parameter depth: Bits of a pixel: 1, 8 or 16.
  public func png(depth: Int, isAnimated: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    bytes += chunk("IHDR", big(width, 4) + big(height, 4) + [UInt8(depth), 0, 0, 0, 0])
    if isAnimated { bytes += chunk("acTL", big(2, 4) + big(0, 4)) }
    if let exif { bytes += chunk("eXIf", exif) }
    if let mark {
      bytes += chunk("tEXt", Array("Comment\0TEXT-\(mark)".utf8))
      bytes += chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0\(xmp(mark))".utf8))
      bytes += chunk("tIME", [7, 0xE8, 4, 20, 1, 2, 3])
      bytes += chunk("prVt", Array("PRIVATE-\(mark)".utf8))
    }
    let row = [UInt8(0)] + [UInt8](repeating: 0xA5, count: (width * depth + 7) / 8)
    bytes += chunk("IDAT", Self.stored((0..<height).flatMap { _ in row })) + chunk("IEND", [])
    if let mark { bytes += Array("TRAIL-\(mark)".utf8) }
    return bytes
  }

  private func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return big(data.count, 4) + body + big(Int(Self.crc(body)), 4)
  }

  /// A zlib stream that packs nothing.
  private static func stored(_ data: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0x78, 0x01]
    var offset = 0
    while offset < data.count {
      let end = min(data.count, offset + 65_535)
      let count = UInt16(end - offset)
      bytes += [end == data.count ? 1 : 0, UInt8(count & 0xFF), UInt8(count >> 8)]
      bytes += [UInt8(~count & 0xFF), UInt8(~count >> 8)] + data[offset..<end]
      offset = end
    }
    var (one, two): (UInt32, UInt32) = (1, 0)
    for byte in data {
      one = (one + UInt32(byte)) % 65_521
      two = (two + one) % 65_521
    }
    let sum = two << 16 | one
    return bytes + [24, 16, 8, 0].map { UInt8(sum >> $0 & 0xFF) }
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
    let packed = stride(from: 0, to: bits.count, by: 8).map { start in
      (0..<8).reduce(UInt8(0)) { $0 | (bits[start + $1] ? 1 << UInt8($1) : 0) }
    }
    return riff(image: part("VP8L", [0x2F] + packed))
  }

  private func riff(image: [UInt8]) -> [UInt8] {
    guard exif != nil || mark != nil else { return file(image) }
    var body = part("VP8X", [0x0C, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3)) + image
    if let exif { body += part("EXIF", exif) }
    if let mark { body += part("XMP ", Array(xmp(mark).utf8)) + part("prVt", Array("PRIVATE-\(mark)".utf8)) }
    return file(body) + (mark.map { Array("TRAIL-\($0)".utf8) } ?? [])
  }

  private func file(_ body: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + little(body.count + 4, 4) + Array("WEBP".utf8) + body
  }

  private func part(_ name: String, _ data: [UInt8]) -> [UInt8] {
    Array(name.utf8) + little(data.count, 4) + data + (data.count % 2 == 1 ? [0] : [])
  }

  // MARK: Metadata

  /// A TIFF block: the camera's maker, the orientation, and a place at 21° 22′ 59.59″ north.
  private var exif: [UInt8]? {
    guard orientation != 1 || mark != nil else { return nil }
    let maker = mark.map { Array("EXIF-\($0)\0".utf8) } ?? []
    let count = mark == nil ? 1 : 3
    let afterTable = 8 + 2 + 12 * count + 4
    let place = afterTable + maker.count
    var bytes = Array("MM\0*".utf8) + big(8, 4) + big(count, 2)
    if mark != nil { bytes += big(0x010F, 2) + big(2, 2) + big(maker.count, 4) + big(afterTable, 4) }
    bytes += big(0x0112, 2) + big(3, 2) + big(1, 4) + big(orientation, 2) + [0, 0]
    if mark != nil { bytes += big(0x8825, 2) + big(4, 2) + big(1, 4) + big(place, 4) }
    bytes += [0, 0, 0, 0] + maker
    guard mark != nil else { return bytes }
    bytes += big(2, 2) + big(1, 2) + big(2, 2) + big(2, 4) + Array("N\0\0\0".utf8)
    bytes += big(2, 2) + big(5, 2) + big(3, 4) + big(place + 2 + 24 + 4, 4) + [0, 0, 0, 0]
    return bytes + [21, 1, 22, 1, 5959, 100].flatMap { big($0, 4) }
  }

  private func xmp(_ mark: String) -> String {
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" exif:GPSLatitude=\"21,22.993N\">XMP-\(mark)</x:xmpmeta>"
  }

  private func iptc(_ mark: String) -> [UInt8] {
    let text = Array("IPTC-\(mark)".utf8)
    let record: [UInt8] = [0x1C, 2, 120] + big(text.count, 2) + text
    return Array("8BIM".utf8) + [4, 4, 0, 0] + big(record.count, 4) + record
  }

  private func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
