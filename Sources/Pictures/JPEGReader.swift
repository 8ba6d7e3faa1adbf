/// Reads the segments of a JPEG file. Sources: ITU-T T.81, annex B; JFIF 1.02; EXIF 2.32, 4.7.
enum JPEGReader {
  /// A segment's marker and where it lies; `payload` is what follows its length.
  struct Segment {
    let marker: UInt8
    let start: Int
    let payload: Range<Int>
  }

  static func read(_ view: ByteView) throws(PictureProblem) -> Picture {
    var picture: Picture?
    var orientation = 1
    var passengers: [Picture.Passenger] = []
    let end = try forEachSegment(view) { segment in
      if isFrame(segment.marker) {
        // A frame in a frame is no picture; the first counts.
        if picture == nil { picture = frame(view, segment) }
        return
      }
      guard let kinds = passenger(view, segment) else { return }
      if kinds.contains(.exif) {
        orientation = ExifReader(view, at: segment.payload.lowerBound).orientation
      }
      passengers += kinds.map { Picture.Passenger(kind: $0, offset: segment.start) }
    }
    guard var picture else { throw .damaged(.jpeg) }
    picture.orientation = orientation
    if let end {
      picture.isWhole = true
      if view.hasInk(in: end..<view.count) { passengers.append(Picture.Passenger(kind: .trailing, offset: end)) }
    }
    picture.passengers = passengers
    return picture
  }

  /// Goes through the segments up to the picture's end.
  ///
  /// - Returns: What follows the end; `nil` where the file was cut off before it.
  static func forEachSegment(
    _ view: ByteView, _ body: (Segment) -> Void
  ) throws(PictureProblem) -> Int? {
    var offset = 2
    while true {
      guard let byte = view[offset] else { return nil }
      guard byte == 0xFF else { throw .damaged(.jpeg) }
      guard let marker = view[offset + 1] else { return nil }
      switch marker {
      case 0xFF:
        // Filling.
        offset += 1
        continue
      case 0xD9: return offset + 2
      case 0x01, 0xD0...0xD7:
        offset += 2
        continue
      case 0x00, 0xD8: throw .damaged(.jpeg)
      default: break
      }
      guard let length = view.number(at: offset + 2, width: 2) else { return nil }
      guard length >= 2 else { throw .damaged(.jpeg) }
      let next = offset + 2 + length
      guard next <= view.count else { return nil }
      body(Segment(marker: marker, start: offset, payload: offset + 4..<next))
      guard let after = marker == 0xDA ? endOfScan(view, from: next) : next else { return nil }
      offset = after
    }
  }

  /// The next marker after coded data, in which `FF 00` is a byte and `FF D0` to `FF D7` are marks for restarting.
  private static func endOfScan(_ view: ByteView, from start: Int) -> Int? {
    var offset = start
    while let found = view.firstOffset(of: 0xFF, from: offset) {
      guard let next = view[found + 1] else { return nil }
      if next != 0x00, next != 0xFF, !(0xD0...0xD7).contains(next) { return found }
      offset = found + (next == 0xFF ? 1 : 2)
    }
    return nil
  }

  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  private static func frame(_ view: ByteView, _ segment: Segment) -> Picture? {
    let start = segment.payload.lowerBound
    guard segment.payload.count >= 6, let depth = view[start], let height = view.number(at: start + 1, width: 2),
      let width = view.number(at: start + 3, width: 2), let channels = view[start + 5], width > 0, height > 0
    else { return nil }
    var picture = Picture(.jpeg, width: width, height: height)
    picture.depth = Int(depth)
    picture.hasPrintColours = channels == 4
    return picture
  }

  /// What a segment carries beside the picture; `nil` where a decoder needs it.
  static func passenger(_ view: ByteView, _ segment: Segment) -> [Picture.Passenger.Kind]? {
    let start = segment.payload.lowerBound
    switch segment.marker {
    case 0xE0:
      guard view.holds("JFIF\0", at: start) else { return [.other] }
      // Its last two bytes are the size of a small copy.
      return (view.number(at: start + 12, width: 2) ?? 0) == 0 && segment.payload.count <= 14 ? nil : [.thumbnail]
    case 0xE1:
      if view.holds("Exif\0", at: start) {
        return ExifReader(view, at: start).hasLocation ? [.location, .exif] : [.exif]
      }
      guard view.holds("http://ns.adobe.com/", at: start) else { return [.other] }
      return view.contains("GPSL", in: segment.payload) ? [.location, .xmp] : [.xmp]
    case 0xE2: return view.holds("ICC_PROFILE\0", at: start) ? [.colourProfile] : [.other]
    case 0xED: return view.holds("Photoshop 3.0\0", at: start) ? [.iptc] : [.other]
    // Without it the colours of some files come out wrong.
    case 0xEE: return view.holds("Adobe", at: start) && segment.payload.count == 12 ? nil : [.other]
    case 0xE3...0xEF: return [.other]
    case 0xFE: return [.comment]
    default: return nil
    }
  }
}
