public import Diagnostics

/// Audits folders and files that anyone made.
public struct FolderAudit: Sendable {
  /// What an audit found and how much it saw.
  public struct Outcome: Sendable {
    /// The findings by place.
    public var findings: [Diagnostic] = []
    /// How many files were judged, pages among them.
    public var files = 0
    /// How many of them are HTML pages.
    public var pages = 0
    /// How many distinct shapes the pages have.
    public var shapes = 0
  }

  public var options: AuditOptions
  /// How many files are judged at once.
  public var threads = 2
  /// The largest file that is read, in bytes.
  public var largestFile = 64 << 20

  public init(options: AuditOptions) {
    self.options = options
  }

  /// Audits each of `paths`: a folder as a site of its own, a file by itself, without the link graph.
  ///
  /// Symbolic links are not followed. Places are given below the audited folder where there is one path, with that
  /// folder's path before them where there are several.
  public func run(_ paths: [String]) -> Outcome { Outcome() }
}
