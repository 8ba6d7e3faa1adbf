internal import InstalledPrograms
internal import Pictures
internal import SiteContent

/// Makes small copies of a photo with `vipsthumbnail`, outside our process, and takes everything but the picture out of
/// them.
///
/// What vips is asked to strip it does not always strip (8.14 leaves EXIF in WebP files), so our own code does it, and
/// reads the result once more.
struct Thumbnailer: Sendable {
  /// Changes whenever a copy of the same photo would come out differently.
  static let settings = "1"
  /// No copy is near this size.
  static let largestCopy = 4 << 20

  private let program: InstalledProgram
  private let limit: Duration

  /// - Parameter searchPath: Folders parted by `:`; by default the environment's `PATH`.
  init?(limit: Duration = .seconds(30), searchPath: String? = nil) {
    guard let program = InstalledProgram.find(["vipsthumbnail"], searchPath: searchPath) else { return nil }
    self.program = program
    self.limit = limit
  }

  enum Failure: Error, Sendable, Hashable {
    case file(FileSystemError)
    /// The photo could not be decoded in time, or at all.
    case notDecoded(isTime: Bool)
    /// What came out is no clean picture of the size that was asked for.
    case notClean
  }

  /// Qualities that are tried until a copy is light enough; the last one is taken whatever its weight.
  private static func qualities(_ format: PictureCopy.Format) -> [Int] {
    switch format {
    case .webp: [80, 70, 58]
    case .jpeg: [80, 70, 60]
    }
  }

  /// How many bytes a copy should have at most: the larger is for a page of 60 KB, the smaller for a phone on 3G.
  private static func budget(_ copy: PictureCopy) -> Int {
    let pixels = copy.width * copy.height
    return copy.format == .webp ? pixels / 10 : pixels / 7
  }

  /// Makes a copy of the photo at `source`, a file in a folder of its own.
  func copy(_ copy: PictureCopy, from source: String, named name: String) async throws(Failure) -> [UInt8] {
    var best: [UInt8] = []
    for quality in Self.qualities(copy.format) {
      let made = try await run(copy, source, name, quality)
      guard let bare = Picture.stripped(made), Self.isSound(bare, copy) else { throw .notClean }
      best = bare
      if bare.count <= Self.budget(copy) { break }
    }
    return best
  }

  private func run(
    _ copy: PictureCopy, _ source: String, _ name: String, _ quality: Int
  ) async throws(Failure) -> [UInt8] {
    let file = "\(name).\(copy.format.rawValue)"
    let options =
      switch copy.format {
      case .webp: "Q=\(quality),effort=5,strip"
      case .jpeg: "Q=\(quality),optimize_coding,interlace,background=255,strip"
      }
    // No profile is assumed where a photo has none: vips refuses a grey photo whose assumed profile is of colours.
    // The size is exact, since pages tell it before the copy is made. A name without folders lies beside the source.
    let arguments = [
      "--size", "\(copy.width)x\(copy.height)!", "--export-profile", "srgb",
      "--output", "\(file)[\(options)]", source,
    ]
    let environment = ["VIPS_BLOCK_UNTRUSTED": "1", "VIPS_CONCURRENCY": "1"]
    switch await program.run(arguments, environment: environment, limit: limit) {
    case .succeeded: break
    case .outOfTime: throw .notDecoded(isTime: true)
    case .failed, .notRun: throw .notDecoded(isTime: false)
    }
    let place = StateFolder.parent(of: source) + "/" + file
    let made: [UInt8]?
    do throws(FileSystemError) {
      made = try FileSystem.read(place, limit: Self.largestCopy)
      try FileSystem.removeTree(place)
    } catch {
      throw .file(error)
    }
    guard let made else { throw .notDecoded(isTime: false) }
    return made
  }

  /// A Boolean value that indicates whether the bytes are the copy, and nothing travels with it.
  static func isSound(_ bytes: [UInt8], _ copy: PictureCopy) -> Bool {
    guard let picture = try? Picture.read(bytes) else { return false }
    let format: Picture.Format = copy.format == .webp ? .webp : .jpeg
    return picture.format == format && picture.isWhole && !picture.isAnimated && picture.passengers.isEmpty
      && picture.orientation == 1 && picture.width == copy.width && picture.height == copy.height
  }
}
