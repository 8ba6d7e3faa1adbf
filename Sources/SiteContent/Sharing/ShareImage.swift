public import CampaignModel
internal import Templates

/// The picture that Zalo, Facebook and others show beside a link to the site.
public struct ShareImage: Sendable {
  /// A campaign's own picture, among its shared files: it takes the drawing's place.
  public static let ownName = "chia-se.png"
  /// The largest picture, in bytes: some of those who show links take no larger one.
  public static let limit = 300 << 10

  /// Below the site's root.
  let path: String
  /// `nil` where the shared files hold it already.
  let file: PlannedFile?
  let size: Size

  /// A picture's width and height in pixels.
  public struct Size: Sendable, Hashable {
    public let width: Int
    public let height: Int

    public static let drawn = Size(width: ShareImageView.width, height: ShareImageView.height)

    /// The size that a PNG file says it has (ISO/IEC 15948, 11.2.2); `nil` where the bytes are no PNG.
    public init?(png bytes: [UInt8]) {
      let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      guard bytes.count >= 33, bytes.starts(with: signature), bytes[12..<16].elementsEqual("IHDR".utf8) else {
        return nil
      }
      func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
      width = number(16)
      height = number(20)
      guard width > 0, height > 0 else { return nil }
    }

    init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  /// The picture drawn from `drawing`, in PNG.
  ///
  /// Its name follows from the drawing, so that the site's addresses do not hang on the fonts of a machine.
  public init(drawing: [UInt8], png: [UInt8]) {
    path = "\(SharedFiles.folder)/chia-se.\(SharedFiles.hash(drawing)).png"
    file = PlannedFile(
      path: path, content: .bytes(png),
      origin: { PlannedFile.Origin(template: "site-templates/pages/share-image.svg.mustache") })
    size = .drawn
  }

  /// The campaign's own picture.
  public init(ownOf size: Size) {
    path = "\(SharedFiles.folder)/\(Self.ownName)"
    file = nil
    self.size = size
  }

  /// The drawing, SVG, for a program that makes a picture of it.
  public static func drawing(_ settings: CampaignSettings, templates: SiteTemplates) -> [UInt8] {
    var output: [UInt8] = []
    templates.shareImage.render(ShareImageView(settings), into: &output)
    return output
  }

  /// A name for what is drawn from `bytes`.
  public static func key(_ bytes: [UInt8]) -> String { SharedFiles.hash(bytes) }
}
