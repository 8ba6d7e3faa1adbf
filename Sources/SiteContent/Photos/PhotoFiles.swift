internal import CampaignModel
internal import Diagnostics

/// Which copies of a photo a site holds, and where.
///
/// The name has the dossier's id and a part of the photo's fingerprint: a browser that kept an old photo never shows it for
/// a new one, and nobody's name is in an address.
struct PhotoFiles {
  /// In pixels: for phones, and for screens with fine pixels and for paper. Nothing is made larger than it was.
  static let widths = [480, 960]
  static let folder = "dien-hinh/anh"

  let photo: Photo
  /// The smaller first.
  let sizes: [(width: Int, height: Int)]
  private let stem: String

  init(_ photo: Photo, of id: Honouree.ID) {
    self.photo = photo
    stem = "\(Self.folder)/\(id)-\(photo.fingerprint.prefix(8))"
    // A tall photo is fitted into two by three, so that nothing grows with its height.
    let whole = photo.height * 2 > photo.width * 3 ? max(1, photo.height * 2 / 3) : photo.width
    // Two sizes that are nearly one are not worth a second file.
    let widths = Set(Self.widths.dropLast().filter { $0 * 5 <= whole * 4 } + [min(whole, Self.widths.last ?? whole)])
    sizes = widths.sorted().map { (Self.scaled(photo.width, $0, whole), Self.scaled(photo.height, $0, whole)) }
  }

  /// A side of the photo, scaled as `width` is to `whole`; a whole pixel, at least one.
  private static func scaled(_ side: Int, _ width: Int, _ whole: Int) -> Int {
    max(1, (side * width + whole / 2) / whole)
  }

  func path(width: Int, _ format: PictureCopy.Format) -> String { "\(stem)-\(width).\(format.rawValue)" }

  /// Every copy of every photo that is published.
  static func files(_ context: SiteContext) -> [PlannedFile] {
    context.index.entries.flatMap { entry -> [PlannedFile] in
      guard let files = context.photo(of: entry.honouree) else { return [] }
      return files.sizes.flatMap { size in
        PictureCopy.Format.allCases.map { format in
          PlannedFile(
            path: files.path(width: size.width, format),
            content: .picture(
              PictureCopy(photo: files.photo, format: format, width: size.width, height: size.height)),
            origin: { PlannedFile.Origin(sources: [SourceLocation(file: files.photo.path)]) })
        }
      }
    }
  }
}
