internal import SiteContent

/// The page that lists the sites published into one folder, made of their manifests.
enum SiteList {
  /// Writes `index.html` beside the sites, where it differs.
  ///
  /// - Parameter parent: The folder that holds the sites.
  static func write(in parent: String, templates: SiteTemplates) throws(FileSystemError) {
    var sites: [SiteListPage.Site] = []
    var styleSheet: String?
    for name in try FileSystem.names(in: parent).sorted() where name.hasPrefix(".vinhdanh-") {
      let folder = String(name.dropFirst(".vinhdanh-".count))
      guard try FileSystem.status(parent + "/" + folder)?.kind == .folder,
        let bytes = try FileSystem.read(parent + "/" + name + "/manifest"), let manifest = Manifest(encoded: bytes)
      else { continue }
      sites.append(
        SiteListPage.Site(
          folder: folder, title: manifest.title, place: manifest.place, year: manifest.year, updated: manifest.updated,
          isIllustrative: manifest.isIllustrative))
      styleSheet =
        styleSheet
        ?? manifest.files.first { $0.hasPrefix("tai-san/site.") && $0.hasSuffix(".css") }.map { folder + "/" + $0 }
    }
    let page = SiteListPage.bytes(sites, styleSheet: styleSheet, templates: templates)
    let path = parent + "/index.html"
    var scratch: [UInt8] = []
    if FileSystem.holds(path, page, scratch: &scratch) { return }
    try FileSystem.replace(path, with: page)
  }
}
