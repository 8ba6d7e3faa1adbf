/// Reads the chunks of a PNG file. Source: PNG, third edition, 5 and 11.
enum PNGReader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Parts that say how the picture looks.
  private static let needed: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "hIST", "pHYs", "cICP", "sPLT",
    "mDCV", "cLLI", "acTL", "fcTL", "fdAT",
  ]

  static func read(_ view: ByteView) throws(PictureProblem) -> Picture {
    guard view.number(at: 8, width: 4) == 13, view.holds("IHDR", at: 12), let width = view.number(at: 16, width: 4),
      let height = view.number(at: 20, width: 4), let depth = view[24], width > 0, height > 0, width < 1 << 31,
      height < 1 << 31
    else { throw .damaged(.png) }
    var picture = Picture(.png, width: width, height: height)
    picture.depth = Int(depth)
    var offset = signature.count
    while let length = view.number(at: offset, width: 4), offset + 12 + length <= view.count {
      let name = String(decoding: view.part(offset + 4..<offset + 8), as: UTF8.self)
      let data = offset + 8..<offset + 8 + length
      let next = data.upperBound + 4
      if name == "acTL" { picture.isAnimated = true }
      if name == "eXIf" { picture.orientation = ExifReader(view, at: data.lowerBound).orientation }
      picture.passengers += passengers(view, name, data).map { Picture.Passenger(kind: $0, offset: offset) }
      if name == "IEND" {
        picture.isWhole = true
        if view.hasInk(in: next..<view.count) {
          picture.passengers.append(Picture.Passenger(kind: .trailing, offset: next))
        }
        break
      }
      offset = next
    }
    return picture
  }

  private static func passengers(_ view: ByteView, _ name: String, _ data: Range<Int>) -> [Picture.Passenger.Kind] {
    if needed.contains(name) { return [] }
    switch name {
    case "eXIf": return ExifReader(view, at: data.lowerBound).hasLocation ? [.location, .exif] : [.exif]
    case "iCCP": return [.colourProfile]
    case "tEXt", "zTXt", "iTXt":
      guard view.holds("XML:com.adobe.xmp", at: data.lowerBound) else { return [.comment] }
      return view.contains("GPSL", in: data) ? [.location, .xmp] : [.xmp]
    case "tIME": return [.exif]
    default: return [.other]
    }
  }
}
