internal import CampaignModel

/// The sitemap (sitemaps.org, 0.9) and `robots.txt`.
enum Sitemap {
  /// The most addresses one sitemap may hold.
  static let limit = 50_000

  /// The sitemap, or where there are more pages than one may hold, an index and its parts.
  static func files(_ paths: [String], base: String) -> [PlannedFile] {
    let addresses = paths.map { base + Routes.address($0) }
    guard addresses.count > limit else {
      return [PlannedFile(path: Routes.sitemap, content: .bytes(list(addresses[...])))]
    }
    let starts = stride(from: 0, to: addresses.count, by: limit)
    let parts = starts.enumerated().map { number, start in
      PlannedFile(
        path: "sitemap-\(number + 1).xml",
        content: .bytes(list(addresses[start..<min(start + limit, addresses.count)])))
    }
    var xml = XMLText()
    xml.open("sitemapindex", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
    for part in parts {
      xml.open("sitemap")
      xml.element("loc", base + part.path)
      xml.close("sitemap")
    }
    xml.close("sitemapindex")
    return [PlannedFile(path: Routes.sitemap, content: .bytes(xml.bytes))] + parts
  }

  private static func list(_ addresses: ArraySlice<String>) -> [UInt8] {
    var xml = XMLText()
    xml.open("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
    for address in addresses {
      xml.open("url")
      xml.element("loc", address)
      xml.close("url")
    }
    xml.close("urlset")
    return xml.bytes
  }

  /// Invented data stay out of search engines altogether.
  static func robots(_ settings: CampaignSettings) -> [UInt8] {
    var text = "User-agent: *\n"
    text += settings.isIllustrative ? "Disallow: /\n" : "Disallow:\n"
    if let base = settings.siteURL { text += "Sitemap: \(base)\(Routes.sitemap)\n" }
    return Array(text.utf8)
  }
}
