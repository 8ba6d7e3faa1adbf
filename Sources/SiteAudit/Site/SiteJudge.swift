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
    let graph = SiteGraph(reports, source: source)
    var found = graph.files.flatMap { file in file.findings.map { Found(diagnostic: $0) } }
    found += shapeFindings(graph.files, options)
    if options.followsFiles {
      for judge in graphJudges { found += judge.judge(graph, options: options) }
    }
    return Condensing.condense(found, repeats: options.repeats)
  }

  /// The judges of the whole site, in the order of their work.
  private static let graphJudges: [any GraphJudge] = [DeadLinks(), PageWeight(), FeedAnnouncement()]

  /// The findings on shapes, in the first pages of each shape.
  private static func shapeFindings(_ files: [FileReport], _ options: AuditOptions) -> [Found] {
    var counts: [Shape: (pages: Int, shown: Int)] = [:]
    for file in files {
      if let shape = file.shape { counts[shape, default: (0, 0)].pages += 1 }
    }
    var found: [Found] = []
    for file in files where !file.shapeFindings.isEmpty {
      guard let shape = file.shape, var count = counts[shape], count.shown < options.repeats else { continue }
      count.shown += 1
      counts[shape] = count
      let others = count.shown == 1 ? max(0, count.pages - options.repeats) : 0
      var kinds: Set<String> = []
      for diagnostic in file.shapeFindings {
        let isFirst = kinds.insert(diagnostic.id + diagnostic.summary.english).inserted
        found.append(Found(diagnostic: diagnostic, others: isFirst ? others : 0))
      }
    }
    return found
  }
}
