internal import Diagnostics

/// Judges that a site's sitemap lists the pages that search engines may show, and no others.
/// Source: sitemaps.org protocol 0.9.
struct SitemapPages: GraphJudge {
  /// A page and the first sitemap that lists it.
  private struct Entry {
    let sitemap: Int
    let link: Link
  }

  func judge(_ graph: SiteGraph, options: AuditOptions) -> [Found] {
    guard options.house, SiteAddress(options.siteURL) != nil else { return [] }
    var entries: [Int: Entry] = [:]
    var sitemaps: [Int] = []
    for index in graph.files.indices where graph.files[index].kind == .xml {
      let links = graph.files[index].links.filter { $0.role == .sitemap }
      guard !links.isEmpty else { continue }
      sitemaps.append(index)
      for link in links {
        guard let page = graph.index(of: link), entries[page] == nil else { continue }
        entries[page] = Entry(sitemap: index, link: link)
      }
    }
    // Where a sitemap could not be read nobody knows what it lists.
    guard let main = sitemaps.first(where: { graph.files[$0].path == "sitemap.xml" }) ?? sitemaps.first,
      graph.files.allSatisfy({ $0.kind != .xml || $0.isComplete })
    else { return [] }
    return missing(graph, entries, main, options) + hidden(graph, entries, options)
  }

  private func missing(_ graph: SiteGraph, _ entries: [Int: Entry], _ sitemap: Int, _ options: AuditOptions) -> [Found]
  {
    let pages = graph.files.indices.filter { graph.isPublicPage($0) && entries[$0] == nil }
    return graph.found(.notInSitemap(graph.files[sitemap].path), in: pages, options)
  }

  private func hidden(_ graph: SiteGraph, _ entries: [Int: Entry], _ options: AuditOptions) -> [Found] {
    let listed = entries.filter { graph.isPage($0.key) && !graph.isPublicPage($0.key) }
    let sorted = listed.sorted {
      ($0.value.sitemap, $0.value.link.offset) < ($1.value.sitemap, $1.value.link.offset)
    }
    return Dictionary(grouping: sorted, by: \.value.sitemap).sorted { $0.key < $1.key }.flatMap { sitemap, entries in
      let findings = entries.map { page, entry in
        let place = { (bytes: Bytes) -> Range<Int>? in AddressText(bytes, at: entry.link.offset).range }
        return (Finding.hiddenInSitemap(graph.files[page].path), place)
      }
      return graph.found(findings, in: sitemap, options)
    }
  }
}

extension Rule {
  static let notInSitemap = Rule(
    DiagnosticKind("page-not-in-sitemap", .error), isHouse: true,
    title: Phrase(
      vi: "Sitemap ghi mọi trang dành cho máy tìm kiếm", en: "The sitemap lists every page meant for search engines"),
    why: Phrase(
      vi: "Trang không có trong sitemap lâu được tìm thấy, và cho thấy sitemap là của lần đăng trước.",
      en: "A page that it lacks is found late, and shows that the sitemap is an older site's."),
    good: sitemap(["index.html", "trang.html"], page: RuleExample.otherPage),
    bad: sitemap(["index.html"], page: RuleExample.otherPage))

  static let hiddenInSitemap = Rule(
    DiagnosticKind("hidden-page-in-sitemap", .error), isHouse: true,
    title: Phrase(
      vi: "Sitemap không ghi trang đã bảo máy tìm kiếm bỏ qua",
      en: "The sitemap lists no page that search engines leave out"),
    why: Phrase(
      vi: "Trang ghi “noindex” hoặc là trang báo lỗi: sitemap mời tìm, trang lại từ chối.",
      en: "The page says “noindex”, or is the error page: the sitemap invites and the page refuses."),
    good: sitemap(["index.html"], page: noindex), bad: sitemap(["index.html", "‸trang.html"], page: noindex))

  private static let noindex = RuleExample.otherPage.replacing(
    "</head>", with: "<meta name=\"robots\" content=\"noindex\"/>\n</head>")

  private static func sitemap(_ names: [String], page: String) -> RuleExample {
    let entries = names.map { name in
      let mark = name.hasPrefix("‸") ? "‸" : ""
      return "<url><loc>\(mark)https://example.vn/\(name.drop { $0 == "‸" })</loc></url>\n"
    }
    let home = RuleExample.otherPage.replacing("<title>Trang", with: "<title>Trang chủ")
      .replacing("</h1>", with: "</h1>\n<p><a href=\"trang.html\">Trang</a></p>")
    let text =
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n\(entries.joined())</urlset>\n"
    let isMarked = text.contains("‸")
    let files = [("index.html", home), ("trang.html", page)]
    return isMarked || names.count > 1 || page == noindex
      ? .site(file: "sitemap.xml", text, with: files, at: "https://example.vn/")
      : .site(file: "trang.html", page, with: [("index.html", home), ("sitemap.xml", text)], at: "https://example.vn/")
  }
}

extension Finding {
  static func notInSitemap(_ sitemap: String) -> Finding {
    Finding(
      .notInSitemap,
      Phrase(vi: "\(sitemap.quoted()) không ghi trang này", en: "\(sitemap.quoted()) does not list this page"),
      remedy: Phrase(
        vi: "Thêm địa chỉ của trang vào sitemap; trang không dành cho máy tìm kiếm thì ghi “noindex”.",
        en: "Add its address; if it is not for search engines, say “noindex” in it."))
  }

  static func hiddenInSitemap(_ page: String) -> Finding {
    Finding(
      .hiddenInSitemap,
      Phrase(
        vi: "sitemap ghi \(page.quoted(limit: 120)), là trang không dành cho máy tìm kiếm",
        en: "\(page.quoted(limit: 120)) is listed, but is not for search engines"),
      remedy: Phrase(
        vi: "Bỏ địa chỉ này khỏi sitemap, hoặc bỏ “noindex” trong trang.",
        en: "Take it out of the sitemap, or “noindex” out of the page."))
  }
}
