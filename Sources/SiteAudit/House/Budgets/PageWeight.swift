internal import Diagnostics

/// Judges what a browser fetches for each page: no picture and no page in all too heavy for a phone.
struct PageWeight: GraphJudge {
  func judge(_ graph: SiteGraph, options: AuditOptions) -> [Found] {
    guard options.house else { return [] }
    var found: [Found] = []
    var heavyImages: Set<String> = []
    var loaded: Set<UInt64> = []
    for page in graph.files where page.kind == .html || page.kind == .xhtml {
      loaded.removeAll(keepingCapacity: true)
      var weight = page.size
      for link in page.links where link.role.isLoad && loaded.insert(link.path).inserted {
        guard let file = graph.target(of: link) else { continue }
        weight += file.size
        if file.kind == .css { weight += Self.weightInside(file, graph, &loaded) }
        if link.role == .image, file.size > Budget.image, heavyImages.insert(file.path).inserted {
          found.append(Self.found(.imageHeavy(file.size), in: file.path, options))
        }
      }
      if weight > Budget.loading, page.size <= Budget.page {
        found.append(Self.found(.loadingHeavy(weight), in: page.path, options))
      }
    }
    return found
  }

  /// What a style sheet loads itself: fonts, backgrounds.
  private static func weightInside(_ sheet: FileReport, _ graph: SiteGraph, _ loaded: inout Set<UInt64>) -> Int {
    var weight = 0
    for link in sheet.links where link.role.isLoad && loaded.insert(link.path).inserted {
      weight += graph.target(of: link)?.size ?? 0
    }
    return weight
  }

  private static func found(_ finding: Finding, in path: String, _ options: AuditOptions) -> Found {
    Found(diagnostic: finding.diagnostic(at: SourceLocation(file: path), excerpt: nil, options: options))
  }
}

/// Judges that the home page tells feed readers where the site's feed is. Source: HTML standard, 4.6.7.1.
struct FeedAnnouncement: GraphJudge {
  func judge(_ graph: SiteGraph, options: AuditOptions) -> [Found] {
    guard options.house, let home = graph.files.first(where: { $0.path == "index.html" }), home.isComplete else {
      return []
    }
    let feeds = graph.files.filter { $0.kind == .xml && Self.isFeed($0.path) }
    guard let first = feeds.first else { return [] }
    let announced = Set(home.links.lazy.filter { $0.role == .metadata }.map(\.path))
    guard !feeds.contains(where: { announced.contains(Hash.of($0.path)) }) else { return [] }
    let finding = Finding.feedNotAnnounced(first.path)
    return [
      Found(diagnostic: finding.diagnostic(at: SourceLocation(file: home.path), excerpt: nil, options: options))
    ]
  }

  /// By its name, as nothing else of a file is left here.
  private static func isFeed(_ path: String) -> Bool {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    return ["feed.xml", "atom.xml", "rss.xml"].contains(name) || name.hasSuffix(".atom") || name.hasSuffix(".rss")
  }
}
