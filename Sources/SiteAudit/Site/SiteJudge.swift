public import Diagnostics

/// Judges what no file shows alone: links from one to another, and what many pages share.
public enum SiteJudge {
  /// Everything found in the site: each file's own findings, those of the page shapes, and the link graph's.
  ///
  /// What is wrong in the same way in more files than `AuditOptions.repeats` is shown in that many, those that come
  /// first by path; a note counts the others.
  ///
  /// - Parameters:
  ///   - reports: One for each file of the tree, in any order; files that no judge saw as `FileReport(unjudged:)`.
  ///   - source: Reads a file of the tree again, to show the place of a finding; called only when there is one. Where
  ///     it gives nothing, the finding names the file alone.
  /// - Returns: The findings by place. The same files give the same findings in the same order, however many threads
  ///   judged them.
  public static func judge(
    _ reports: [FileReport], options: AuditOptions, source: @escaping (_ path: String) -> [UInt8]? = { _ in nil }
  ) -> [Diagnostic] {
    examine(reports, options: options, source: source).findings
  }

  /// The same with what is let pass.
  public static func examine(
    _ reports: [FileReport], options: AuditOptions, source: @escaping (_ path: String) -> [UInt8]? = { _ in nil }
  ) -> SiteFindings {
    var collector = FindingCollector(options: options)
    var reports = reports.map { $0 }
    reports.sort { $0.path.precedesInBytes($1.path) }
    for index in reports.indices { collector.take(&reports[index]) }
    return examine(reports, collector, options: options, source: source)
  }

  /// The same, where the collector has what was found in the files alone.
  ///
  /// - Parameter reports: By path.
  static func examine(
    _ reports: [FileReport], _ collector: FindingCollector, options: AuditOptions,
    source: @escaping (_ path: String) -> [UInt8]?
  ) -> SiteFindings {
    var collector = collector
    if options.followsFiles {
      let graph = SiteGraph(reports, source: source)
      for judge in graphJudges { collector.take(judge.judge(graph, options: options)) }
    }
    return collector.findings()
  }

  /// The judges of the whole site, in the order of their work.
  private static let graphJudges: [any GraphJudge] = [
    DeadLinks(), OrphanPages(), SitemapPages(), RepeatedTitles(), PageWeight(), FeedAnnouncement(),
  ]
}
