internal import CLibXML2
internal import Diagnostics

/// Judges files one at a time. Each thread has its own: it keeps parsers and their buffers between files.
public final class FileJudge {
  /// The largest file that is judged, in bytes; for markup it is less.
  public static let largestFile = 32 << 20

  private let options: AuditOptions
  private let known: KnownShapes
  private let links: LinkCollector
  private let pages: DocumentReader
  private let drawings: DocumentReader
  private let feeds: DocumentReader
  private let shapes: ShapeExamination

  public init(options: AuditOptions, shapes known: KnownShapes) {
    self.options = options
    self.known = known
    links = LinkCollector(site: SiteAddress(options))
    shapes = ShapeExamination(options: options)
    pages = DocumentReader(
      judges: [
        PageLanguage(), DeclaredCharset(), PageTitle(), SearchDirectives(),
        CanonicalAddress(options: options), UniqueIDs(), References(), AddressJudge(options: options),
        DataBlocks(),
      ] + RuleFamilies.all.flatMap { $0.pageJudges(options) },
      links: links, shapeSeed: shapes.seed, shapeReading: shapes.reading)
    drawings = DocumentReader(judges: [UniqueIDs(), References(), AddressJudge(options: options)], links: links)
    feeds = DocumentReader(judges: [FeedJudge(options: options)], links: links)
  }

  /// Judges one file.
  ///
  /// - Parameters:
  ///   - path: The file's path below the site's root, with `/` and without `.` or `..`; its extension says its kind.
  ///   - bytes: The whole file. Any bytes at all are allowed.
  public func judge(path: String, bytes: UnsafeBufferPointer<UInt8>) -> FileReport {
    var report = FileReport(unjudged: path, size: bytes.count)
    report.group = options.suppressions(for: path).group
    guard report.kind.isJudged else { return report }
    report.isComplete = true
    var findings = FindingList(path: path, bytes: bytes, options: options)
    links.begin(path: path)
    if report.kind == .picture {
      PictureRules.judge(bytes, &findings)
      report.judged = findings.sorted
      return report
    }
    if bytes.count > report.kind.largest {
      findings.add(.fileTooLarge(bytes.count), at: nil)
      report.isComplete = false
    } else if bytes.isEmpty, report.kind.isNeverEmpty {
      findings.add(.emptyFile(), at: nil)
      report.isComplete = false
    } else if ByteRules.judge(bytes, kind: report.kind, &findings) {
      judgeContent(bytes, &report, &findings)
    } else {
      report.isComplete = false
    }
    report.judged = findings.sorted
    if report.isComplete { (report.links, report.ids) = links.gathered() }
    return report
  }

  /// Judges one file.
  public func judge(path: String, bytes: [UInt8]) -> FileReport {
    bytes.withUnsafeBufferPointer { judge(path: path, bytes: $0) }
  }

  private func judgeContent(_ bytes: Bytes, _ report: inout FileReport, _ findings: inout FindingList) {
    let limit = options.books.contains(report.path) ? Budget.book : Budget.bytes(of: report.kind, bytes)
    if let limit, bytes.count > limit {
      findings.add(.fileHeavy(bytes.count, report.kind, limit: limit), at: nil)
    }
    Privacy.judge(bytes, kind: report.kind, path: report.path, options: options, &findings)
    switch report.kind {
    case .html, .xhtml: judgeMarkup(bytes, pages, &report, &findings)
    case .svg: judgeMarkup(bytes, drawings, &report, &findings)
    case .xml: judgeMarkup(bytes, feeds, &report, &findings)
    case .json: JSONRules.judge(bytes, &findings)
    case .css: StyleSheetFile.judge(bytes, path: report.path, links: links, options: options, &findings)
    case .script, .csv, .text, .picture, .other: break
    }
  }

  private func judgeMarkup(
    _ bytes: Bytes, _ reader: DocumentReader, _ report: inout FileReport, _ findings: inout FindingList
  ) {
    // A document that cannot be read gets its one finding beside those on its bytes, and no others.
    let before = findings
    guard PrologRules.judge(Prolog(bytes), kind: report.kind, &findings, bytes: bytes) else {
      report.isComplete = false
      return
    }
    if let tag = CrowdedTag.first(in: bytes) {
      findings.add(.tooManyAttributes(), at: tag, length: TagScanner(bytes).tagNameLength(at: tag))
      report.isComplete = false
      return
    }
    let kind = report.kind
    let read = reader.read(bytes, kind: kind, findings: findings)
    guard let read, read.failure == nil else {
      findings = before
      report.isComplete = false
      let failure = read?.failure ?? DocumentReader.Failure.noMemory
      WellFormedness(failure: failure, kind: kind, bytes: bytes).report(to: &findings)
      return
    }
    findings = read.findings
    report.title = read.title
    (report.isHidden, report.isCopy) = (read.isHidden, read.isCopy)
    if kind == .html || kind == .xhtml { judgeShape(read.shape, bytes, &report) }
    if kind == .xml { FeedGrammarJudge.judge(bytes, &findings) }
  }

  private func judgeShape(_ shape: Shape, _ bytes: Bytes, _ report: inout FileReport) {
    report.shape = shape
    let suppressions = options.suppressions(for: report.path)
    let limit = suppressions.limit(options)
    guard known.needsJudging(shape, group: suppressions.group, path: report.path, limit: limit) else { return }
    var findings = FindingList(path: report.path, bytes: bytes, options: options)
    shapes.examine(bytes, kind: report.kind, &findings)
    report.judgedShape = findings.sorted
    known.keep(
      shape, group: suppressions.group, path: report.path, isFaulty: !report.judgedShape.isEmpty, limit: limit)
  }
}
