/// What a file is that is neither JPEG, PNG nor WebP, as far as its first bytes tell: people are told how to save it anew.
public enum OtherKind: String, Sendable, Hashable, CaseIterable {
  /// What iPhones make.
  case heic = "HEIC"
  case avif = "AVIF"
  case gif = "GIF"
  case tiff = "TIFF"
  case bmp = "BMP"
  case photoshop = "PSD"
  case jpegXL = "JPEG XL"
  case svg = "SVG"
  case pdf = "PDF"
  /// A film.
  case film = "MP4"
  /// Word, Excel and archives.
  case zip = "ZIP"
  /// Word and Excel before 2007.
  case oldOffice = "DOC"
  case unknown = ""

  init(_ view: ByteView) {
    self = Self.ofMedia(view) ?? Self.signatures.first { view.starts(with: $0.bytes) }?.kind ?? .unknown
  }

  private static let signatures: [(bytes: [UInt8], kind: OtherKind)] = [
    (Array("GIF8".utf8), .gif), (Array("BM".utf8), .bmp), ([0x49, 0x49, 0x2A, 0], .tiff),
    ([0x4D, 0x4D, 0, 0x2A], .tiff),
    ([0x49, 0x49, 0x2B, 0], .tiff), (Array("8BPS".utf8), .photoshop), (Array("%PDF".utf8), .pdf),
    ([0xFF, 0x0A], .jpegXL),
    ([0, 0, 0, 0x0C, 0x4A, 0x58, 0x4C, 0x20], .jpegXL), (Array("<svg".utf8), .svg), (Array("<?xml".utf8), .svg),
    ([0x50, 0x4B, 0x03, 0x04], .zip), ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice),
  ]

  /// Files in boxes, of which the first tells whose they are.
  private static func ofMedia(_ view: ByteView) -> OtherKind? {
    guard view.holds("ftyp", at: 4) else { return nil }
    let brands = (0..<8).map { String(decoding: view.part(8 + 4 * $0..<12 + 4 * $0), as: UTF8.self) }
    if brands.contains("avif") || brands.contains("avis") { return .avif }
    let pictures: Set<String> = ["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"]
    return pictures.contains(brands[0]) ? .heic : .film
  }
}
