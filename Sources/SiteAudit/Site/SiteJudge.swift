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
    let graph = SiteGraph(reports, source: source)
    var found = graph.files.flatMap { file in file.judged.map { Found($0) } }
    found += shapeFindings(graph.files, options)
    if options.followsFiles {
      for judge in graphJudges { found += judge.judge(graph, options: options) }
    }
    return SiteFindings(found, options: options)
  }

  /// The judges of the whole site, in the order of their work.
  private static let graphJudges: [any GraphJudge] = [DeadLinks()]

  /// The findings on shapes, in the first pages of each shape.
  private static func shapeFindings(_ files: [FileReport], _ options: AuditOptions) -> [Found] {
    struct Group: Hashable {
      let shape: Shape
      let suppressions: UInt32
    }
    var counts: [Group: (pages: Int, shown: Int)] = [:]
    let group = { (file: FileReport) in file.shape.map { Group(shape: $0, suppressions: file.group) } }
    for file in files {
      if let group = group(file) { counts[group, default: (0, 0)].pages += 1 }
    }
    var found: [Found] = []
    for file in files where !file.judgedShape.isEmpty {
      let limit = file.group == 0 ? options.repeats : options.suppressions(for: file.path).limit(options)
      guard let group = group(file), var count = counts[group], count.shown < limit else { continue }
      count.shown += 1
      counts[group] = count
      let others = count.shown == 1 && limit < .max ? max(0, count.pages - limit) : 0
      var kinds: Set<String> = []
      for judged in file.judgedShape {
        let isFirst = kinds.insert(judged.diagnostic.id + judged.diagnostic.summary.english).inserted
        found.append(Found(judged, others: isFirst ? others : 0))
      }
    }
    return found
  }
}
