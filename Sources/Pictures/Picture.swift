/// What a picture's file says of itself, read from its bytes alone: nothing is decoded.
public struct Picture: Sendable, Hashable {
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case jpeg
    case png
    case webp
  }

  public let format: Format
  /// As it is stored, before its orientation is applied; at least 1.
  public let width: Int
  /// As it is stored, before its orientation is applied; at least 1.
  public let height: Int
  /// EXIF's number, 1 to 8: how a viewer turns what is stored.
  public internal(set) var orientation = 1
  /// Bits of a sample; 8 in nearly all pictures.
  public internal(set) var depth = 8
  /// A Boolean value that indicates whether the colours are those of printing (CMYK).
  public internal(set) var hasPrintColours = false
  public internal(set) var isAnimated = false
  /// A Boolean value that indicates whether the file goes on to its end: one that was cut off shows half a picture.
  public internal(set) var isWhole = false
  /// What travels in the file beside the picture, in the order of the file.
  public internal(set) var passengers: [Passenger] = []

  init(_ format: Format, width: Int, height: Int) {
    self.format = format
    self.width = width
    self.height = height
  }

  /// The width as it is shown, turned as its orientation says.
  public var shownWidth: Int { orientation >= 5 ? height : width }
  /// The height as it is shown, turned as its orientation says.
  public var shownHeight: Int { orientation >= 5 ? width : height }

  /// Something in a picture's file that is not the picture.
  public struct Passenger: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// The place where the picture was taken.
      case location
      /// The camera, the moment, the author (EXIF).
      case exif
      /// The same in XML (XMP).
      case xmp
      /// Captions, names and places of newspapers (IPTC).
      case iptc
      case comment
      /// A small copy, which may show what was cut away or painted over.
      case thumbnail
      /// Bytes after the picture's end: films of “live” photos, editors' notes.
      case trailing
      /// How the colours are meant; it tells nothing of anybody.
      case colourProfile
      /// A part that no viewer needs.
      case other
    }

    public let kind: Kind
    /// Where it begins in the file.
    public let offset: Int
  }
}

/// Why a file's bytes are no picture that can be used.
public enum PictureProblem: Error, Sendable, Hashable {
  case empty
  /// A file of another kind, whatever its name says.
  case otherKind(OtherKind)
  /// It begins as a picture of this format; what follows makes no sense.
  case damaged(Picture.Format)
}

extension Picture {
  /// Reads what a picture's bytes say. Any bytes are allowed; the time it takes grows with their number at most.
  public static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(PictureProblem) -> Picture {
    let view = ByteView(bytes)
    guard view.count > 0 else { throw .empty }
    if view.starts(with: [0xFF, 0xD8, 0xFF]) { return try JPEGReader.read(view) }
    if view.starts(with: PNGReader.signature) { return try PNGReader.read(view) }
    if view.starts(with: Array("RIFF".utf8)), view.holds("WEBP", at: 8) { return try WebPReader.read(view) }
    throw .otherKind(OtherKind(view))
  }

  /// Reads what a picture's bytes say.
  public static func read(_ bytes: [UInt8]) throws(PictureProblem) -> Picture {
    try bytes.withUnsafeBufferPointer { (bytes) throws(PictureProblem) in try read(bytes) }
  }
}
