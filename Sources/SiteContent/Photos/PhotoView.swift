internal import CampaignModel
internal import Templates

/// A photo as a page shows it: addresses of its copies, its size, and the words below it.
struct PhotoView: View {
  private let files: PhotoFiles
  private let root: String
  let credit: String?
  let caption: String?

  /// - Parameter root: The way from the page to the site's root.
  init(_ files: PhotoFiles, of honouree: Honouree, root: String) {
    self.files = files
    self.root = root
    credit = honouree.photoCredit
    caption = honouree.photoCaption
  }

  /// The copies of one format with their widths, as `srcset` takes them.
  private func sources(_ format: PictureCopy.Format) -> String {
    files.sizes.map { "\(root)\(files.path(width: $0.width, format)) \($0.width)w" }.joined(separator: ", ")
  }

  private var largest: (width: Int, height: Int) { files.sizes.last ?? (files.photo.width, files.photo.height) }

  static let schema = Schema<PhotoView>(
    .text("webp") { $0.sources(.webp) }, .text("jpeg") { $0.sources(.jpeg) },
    .text("src") { $0.root + $0.files.path(width: $0.files.sizes.first?.width ?? $0.largest.width, .jpeg) },
    .text("width") { String($0.largest.width) }, .text("height") { String($0.largest.height) },
    .optional("caption") { $0.caption },
    .optional("credit") { $0.credit }, .flag("hasWords") { $0.caption != nil || $0.credit != nil })
}

extension SiteContext {
  /// The photo of somebody who agreed to have it published.
  func photo(of honouree: Honouree) -> PhotoFiles? {
    campaign.photo(of: honouree).map { PhotoFiles($0, of: honouree.id) }
  }

  /// The photo as a page shows it.
  ///
  /// - Parameters:
  ///   - use: What else the person must have agreed to, such as the yearbook.
  ///   - root: The way from the page to the site's root.
  func photoView(of honouree: Honouree, for use: Consent.Scope = .page, root: String) -> PhotoView? {
    guard campaign.mayUse(honouree, for: use) else { return nil }
    return photo(of: honouree).map { PhotoView($0, of: honouree, root: root) }
  }
}
