internal import Diagnostics

/// Judges the addresses in Atom and RSS feeds and in sitemaps.
/// Sources: RFC 4287; RSS 2.0; sitemaps.org protocol 0.9.
final class FeedJudge: PageJudge {
  private enum Kind {
    case atom
    case rss
    case sitemap
    case other
  }

  private let policy: AddressPolicy
  private let hasSite: Bool
  private var kind = Kind.other
  /// Where the text being collected begins.
  private var textStart = 0

  init(options: AuditOptions) {
    policy = AddressPolicy(options: options)
    hasSite = SiteAddress(options.siteURL) != nil
  }

  func hears(element name: String) -> Bool {
    switch Name(spelling: name) {
    case .feed, .rss, .urlset, .sitemapindex, .loc, .icon, .logo, .link, .url: true
    default: false
    }
  }

  func hears(attribute name: String, in space: Space) -> Bool {
    space == .none && (name == "href" || name == "src" || name == "url")
  }

  func begin(_ page: Page) {
    kind = .other
  }

  func start(_ element: Element, _ page: Page) {
    if page.parent == nil {
      switch (element.name, element.space) {
      case (.feed, .atom): kind = .atom
      case (.rss, .none): kind = .rss
      case (.urlset, .sitemap), (.sitemapindex, .sitemap): kind = .sitemap
      default: break
      }
    } else if isAddress(element.name, element.space) {
      page.captureText()
      textStart = page.cursor + 1
    }
  }

  func end(_ element: OpenElement, _ page: Page) {
    guard page.captureDepth == page.stack.count, isAddress(element.name, element.space) else { return }
    let text = page.captured
    text.withUnsafeBufferPointer { judge($0.trimmed, in: element, page) }
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    switch (kind, element.name, attribute.name) {
    case (.atom, .link, .href), (.atom, .content, .src), (.rss, .enclosure, .url), (.sitemap, .link, .href):
      policy.judge(
        attribute.value, .feed, attribute: attribute.local.spelling, path: page.path, links: page.links,
        offset: { page.offset(of: attribute) }, report: { page.report($0, at: attribute) })
    default: break
    }
  }

  /// A Boolean value that indicates whether the element's text is an address.
  private func isAddress(_ name: Name, _ space: Space) -> Bool {
    switch kind {
    case .atom: space == .atom && (name == .icon || name == .logo)
    case .rss: space == .none && (name == .link || name == .url)
    case .sitemap: space == .sitemap && name == .loc
    case .other: false
    }
  }

  private func judge(_ address: Bytes, in element: OpenElement, _ page: Page) {
    var start = textStart
    while start < page.source.count, page.source[start].isSpace { start += 1 }
    let length = AddressText(page.source, at: start).range.count
    if kind == .sitemap {
      let isAbsolute = address.starts(withAnyCase: "http://") || address.starts(withAnyCase: "https://")
      guard isAbsolute else { return page.report(.sitemapAddressRelative(address.text), at: start, length: length) }
      guard hasSite else { return }
      if page.links.resolver.pointee.resolve(address) == .elsewhere {
        return page.report(.sitemapAddressForeign(address.text), at: start, length: length)
      }
    }
    policy.judge(
      address, kind == .sitemap ? .sitemap : .feed, attribute: element.local.spelling, path: page.path,
      links: page.links,
      offset: { start }, report: { page.report($0, at: start, length: length) })
  }
}

extension Rule {
  static let sitemapAddressRelative = Rule(
    DiagnosticKind("sitemap-address-relative", .error),
    title: Phrase(
      vi: "Địa chỉ trong sitemap ghi đầy đủ, từ “https://”", en: "A sitemap's addresses are whole, from “https://” on"),
    why: Phrase(vi: "Máy tìm kiếm bỏ qua địa chỉ thiếu.", en: "Search engines skip the others."),
    good: .site(
      file: "sitemap.xml", sitemap("https://example.vn/a.html"), with: [("a.html", RuleExample.otherPage)],
      at: "https://example.vn/"),
    bad: .site(
      file: "sitemap.xml", sitemap("‸a.html"), with: [("a.html", RuleExample.otherPage)], at: "https://example.vn/"))

  static let sitemapAddressForeign = Rule(
    DiagnosticKind("sitemap-address-foreign", .error),
    title: Phrase(vi: "Sitemap chỉ ghi địa chỉ của trang này", en: "A sitemap lists this site's addresses only"),
    why: Phrase(vi: "Máy tìm kiếm bỏ qua địa chỉ của nơi khác.", en: "Search engines skip those of other sites."),
    good: .site(
      file: "sitemap.xml", sitemap("https://example.vn/a.html"), with: [("a.html", RuleExample.otherPage)],
      at: "https://example.vn/"),
    bad: .site(
      file: "sitemap.xml", sitemap("‸https://example.com/a.html"), with: [("a.html", RuleExample.otherPage)],
      at: "https://example.vn/"))

  private static func sitemap(_ address: String) -> String {
    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>\(address)</loc></url></urlset>\n"
  }
}

extension Finding {
  static func sitemapAddressRelative(_ address: String) -> Finding {
    Finding(
      .sitemapAddressRelative,
      Phrase(vi: "địa chỉ \(address.quoted()) không đầy đủ", en: "address \(address.quoted()) is not whole"),
      remedy: Phrase(vi: "Ghi từ “https://”, tên máy chủ và đường dẫn.", en: "Write it from “https://” on."))
  }

  static func sitemapAddressForeign(_ address: String) -> Finding {
    Finding(
      .sitemapAddressForeign,
      Phrase(
        vi: "địa chỉ \(address.quoted()) không thuộc trang này", en: "address \(address.quoted()) is not this site's"),
      remedy: Phrase(
        vi: "Xem lại “site url” trong campaign.yaml.", en: "Look at “site url” in campaign.yaml."))
  }
}
