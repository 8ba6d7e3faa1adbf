/// Reads the chunks of a WebP file. Source: RFC 9649, 2 and 3.
enum WebPReader {
  struct Chunk {
    let name: String
    let start: Int
    let data: Range<Int>
    /// What follows, padding included.
    var end: Int { data.upperBound + data.count % 2 }
  }

  static func read(_ view: ByteView) throws(PictureProblem) -> Picture {
    var picture: Picture?
    var passengers: [Picture.Passenger] = []
    var orientation = 1
    var (isAnimated, hasImage) = (false, false)
    let (end, isWhole) = forEachChunk(view) { chunk in
      switch chunk.name {
      case "VP8X": if picture == nil { picture = canvas(view, chunk.data) }
      case "VP8 ", "VP8L":
        if picture == nil { picture = chunk.name == "VP8L" ? lossless(view, chunk.data) : lossy(view, chunk.data) }
        hasImage = true
      case "ANIM", "ANMF":
        isAnimated = true
        hasImage = true
      case "ALPH": break
      case "EXIF":
        let exif = ExifReader(view, at: chunk.data.lowerBound)
        orientation = exif.orientation
        passengers += (exif.hasLocation ? [.location, .exif] : [.exif]).map { .init(kind: $0, offset: chunk.start) }
      case "XMP ":
        let kinds: [Picture.Passenger.Kind] = view.contains("GPSL", in: chunk.data) ? [.location, .xmp] : [.xmp]
        passengers += kinds.map { .init(kind: $0, offset: chunk.start) }
      case "ICCP": passengers.append(.init(kind: .colourProfile, offset: chunk.start))
      default: passengers.append(.init(kind: .other, offset: chunk.start))
      }
    }
    guard var picture else { throw .damaged(.webp) }
    if view.hasInk(in: end..<view.count) { passengers.append(.init(kind: .trailing, offset: end)) }
    picture.orientation = orientation
    picture.isAnimated = isAnimated
    picture.isWhole = isWhole && hasImage
    picture.passengers = passengers
    return picture
  }

  /// Goes through the chunks, the last one cut to what there is.
  ///
  /// - Returns: Where the file says that it ends, within what there is, and whether all of it is there.
  static func forEachChunk(_ view: ByteView, _ body: (Chunk) -> Void) -> (end: Int, isWhole: Bool) {
    let declared = 8 + (view.number(at: 4, width: 4, isLittleEndian: true) ?? 0)
    let end = min(declared, view.count)
    var offset = 12
    while offset + 8 <= end, let length = view.number(at: offset + 4, width: 4, isLittleEndian: true) {
      let name = String(decoding: view.part(offset..<offset + 4), as: UTF8.self)
      let start = offset + 8
      let chunk = Chunk(name: name, start: offset, data: start..<min(start + length, end))
      body(chunk)
      guard start + length <= end else { return (end, false) }
      offset = chunk.end
    }
    return (end, declared <= view.count)
  }

  private static func canvas(_ view: ByteView, _ data: Range<Int>) -> Picture? {
    guard data.count >= 10, let width = view.number(at: data.lowerBound + 4, width: 3, isLittleEndian: true),
      let height = view.number(at: data.lowerBound + 7, width: 3, isLittleEndian: true)
    else { return nil }
    return Picture(.webp, width: width + 1, height: height + 1)
  }

  private static func lossy(_ view: ByteView, _ data: Range<Int>) -> Picture? {
    guard view.starts(with: [0x9D, 0x01, 0x2A], at: data.lowerBound + 3),
      let width = view.number(at: data.lowerBound + 6, width: 2, isLittleEndian: true),
      let height = view.number(at: data.lowerBound + 8, width: 2, isLittleEndian: true)
    else { return nil }
    // The upper two bits of each are a scale that no decoder applies.
    return sized(width & 0x3FFF, height & 0x3FFF)
  }

  private static func lossless(_ view: ByteView, _ data: Range<Int>) -> Picture? {
    guard view[data.lowerBound] == 0x2F,
      let bits = view.number(at: data.lowerBound + 1, width: 4, isLittleEndian: true)
    else { return nil }
    return sized((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
  }

  private static func sized(_ width: Int, _ height: Int) -> Picture? {
    width > 0 && height > 0 ? Picture(.webp, width: width, height: height) : nil
  }
}
