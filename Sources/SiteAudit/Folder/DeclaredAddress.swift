/// The address at which a folder says that it stands: what its home page's canonical link declares.
///
/// A page that is shown at any depth, such as 404.html, links by the path of that address; without it such links would
/// seem to leave the site.
enum DeclaredAddress {
  /// How far into the home page is looked: a head ends long before.
  private static let limit = 1 << 16

  /// The root's address, ending in `/`, or `nil` where `index.html` declares none.
  static func of(folder: String) -> String? {
    guard case .success(let bytes) = FileSystem.read(folder + "/index.html", limit: FileJudge.largestFile) else {
      return nil
    }
    return root(declaredBy: String(decoding: bytes.prefix(limit), as: UTF8.self))
  }

  static func root(declaredBy page: String) -> String? {
    for tag in page.split(separator: "<") where tag.hasPrefix("link") && tag.contains("\"canonical\"") {
      guard let start = tag.firstRange(of: "href=\"")?.upperBound, let end = tag[start...].firstIndex(of: "\"") else {
        continue
      }
      var address = String(tag[start..<end])
      if address.hasSuffix("/index.html") { address.removeLast("index.html".count) }
      return address.hasSuffix("/") && SiteAddress(address) != nil ? address : nil
    }
    return nil
  }
}
