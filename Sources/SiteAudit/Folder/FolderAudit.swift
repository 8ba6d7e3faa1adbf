public import Diagnostics
internal import Dispatch

/// Audits folders and files that anyone made, one file in memory at a time for each thread.
public struct FolderAudit: Sendable {
  /// What an audit found and how much it saw.
  public struct Outcome: Sendable {
    /// The findings by place, path by path.
    public var findings: [Diagnostic] = []
    /// What a suppression covers, by place, path by path.
    public var suppressed: [SuppressedFinding] = []
    /// How many findings are let pass, those that are not shown one by one counted too.
    public var suppressedCount = 0
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

  public init(options: AuditOptions) {
    self.options = options
  }

  /// Audits each of `paths`: a folder as a site of its own, a file by itself, without the link graph.
  ///
  /// Inside a folder symbolic links are not followed and hidden entries are passed over, `.well-known` aside. Places
  /// are given below the audited folder where there is one path, with that folder's path before them where there are
  /// several. Where no site address is given, a folder's own is what its home page declares as canonical.
  public func run(_ paths: [String]) -> Outcome {
    var outcome = Outcome()
    var total = SiteFindings(options: options)
    var hasFolder = false
    for path in paths {
      switch FileSystem.kind(of: path, followingLinks: true) {
      case .folder:
        hasFolder = true
        var audit = self
        audit.options.siteURL = options.siteURL ?? DeclaredAddress.of(folder: path)
        total.add(audit.audit(folder: path, isOnly: paths.count == 1, &outcome))
      case .file: total.add(audit(file: path, &outcome))
      case .link, .special: total.add([.specialFile(path)], options)
      case .missing(let code): total.add([.unreadable(path, code)], options)
      }
    }
    outcome.findings = total.findings + (hasFolder ? total.unused(options) : [])
    outcome.suppressed = total.suppressed
    outcome.suppressedCount = total.suppressedCount
    return outcome
  }

  private func audit(folder: String, isOnly: Bool, _ outcome: inout Outcome) -> SiteFindings {
    let walk = FolderWalk(folder)
    let shapes = KnownShapes()
    if walk.files.contains(where: { FileKind(path: $0) == .html }) { shapes.prepare() }
    let (reports, collector, unreadable) = judge(walk.files, in: folder, shapes)
    var found = SiteJudge.examine(reports, collector, options: options) { path in
      try? FileSystem.read(folder + "/" + path, limit: FileJudge.largestFile).get()
    }
    found.add(walk.findings + unreadable, options)
    found.sort()
    if !isOnly { found.locate(below: folder) }
    outcome.files += reports.count { $0.kind.isJudged }
    outcome.pages += reports.count { $0.kind == .html || $0.kind == .xhtml }
    outcome.shapes += shapes.count
    return found
  }

  private func audit(file path: String, _ outcome: inout Outcome) -> SiteFindings {
    var options = options
    options.hasTree = false
    outcome.files += 1
    let kind = FileKind(path: path)
    if kind == .html || kind == .xhtml { outcome.pages += 1 }
    switch FileSystem.read(path, limit: FileJudge.largestFile, followingLinks: true) {
    case .success(let bytes):
      let shapes = KnownShapes()
      let report = FileJudge(options: options, shapes: shapes).judge(path: path, bytes: bytes)
      outcome.shapes += shapes.count
      return SiteJudge.examine([report], options: options) { _ in bytes }
    case .failure(let error):
      var found = SiteFindings(options: options)
      found.add([.unreadable(path, error.code)], options)
      return found
    }
  }

  /// The reports on the files, in their order, what was found in them, and the files that could not be read.
  private func judge(
    _ files: [String], in folder: String, _ shapes: KnownShapes
  ) -> ([FileReport], FindingCollector, [Diagnostic]) {
    let work = SharedWork(count: files.count, options: options)
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      let judge = FileJudge(options: options, shapes: shapes)
      while let index = work.next() {
        let path = files[index]
        let kind = FileKind(path: path)
        let size = FileSystem.size(of: folder + "/" + path)
        // A picture that is too large to be looked into is told of by its weight.
        guard kind.isJudged, kind != .picture || size <= FileJudge.largestFile else {
          work.keep(FileReport(unjudged: path, size: size), at: index)
          continue
        }
        switch FileSystem.read(folder + "/" + path, limit: FileJudge.largestFile) {
        case .success(let bytes): work.keep(judge.judge(path: path, bytes: bytes), at: index)
        case .failure(let error):
          work.keep(FileReport(unjudged: path), at: index, finding: .unreadable(path, error.code))
        }
      }
    }
    return work.results
  }
}
