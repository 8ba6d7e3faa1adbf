/// A link from one file of the site to another, in 16 bytes: hashes instead of texts, which are read again from the
/// source when there is something to say about them.
struct Link: Sendable, Equatable {
  /// What a link is for.
  enum Role: UInt8, Sendable, CaseIterable {
    case hyperlink
    case form
    case citation
    case image
    case media
    case frame
    case script
    case stylesheet
    /// An icon, a manifest, a preloaded file.
    case resource
    /// A picture, marker or pattern that a drawing uses.
    case drawing
    /// `url()` in a style sheet.
    case style
    /// An address given to machines: OpenGraph, canonical.
    case metadata
    case feed
    case sitemap

    /// A Boolean value that indicates whether a reader's browser fetches the file by itself.
    var isLoad: Bool {
      switch self {
      case .image, .media, .frame, .script, .stylesheet, .resource, .drawing, .style: true
      case .hyperlink, .form, .citation, .metadata, .feed, .sitemap: false
      }
    }
  }

  /// The hash of the target's path below the root.
  let path: UInt64
  /// The hash of the fragment; 0 for none.
  let fragment: UInt32
  /// The offset of the address in 27 bits, above the role and whether the address names a folder.
  private let place: UInt32

  init(path: UInt64, fragment: UInt32, role: Role, isFolder: Bool, offset: Int) {
    self.path = path
    self.fragment = fragment
    let offset = UInt32(clamping: min(max(offset, 0), 1 << 27 - 1))
    place = offset << 5 | UInt32(role.rawValue) << 1 | (isFolder ? 1 : 0)
  }

  var offset: Int { Int(place >> 5) }
  var role: Role { Role(rawValue: UInt8(truncatingIfNeeded: place >> 1 & 15)) ?? .hyperlink }
  var isFolder: Bool { place & 1 == 1 }
}
