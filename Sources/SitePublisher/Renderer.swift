internal import CampaignModel
internal import Diagnostics
internal import SiteAudit
internal import SiteContent
internal import Synchronization

/// What rendering and judging all files came to.
struct Rendered: Sendable {
  /// In no order.
  var reports: [FileReport] = []
  /// Files whose bytes the tree in place does not hold; they stand in the staging folder. In no order.
  var written: [String] = []
  var diagnostics: [Diagnostic] = []
  var bytes = 0
  /// What the files hold. In no order.
  var parts: [SiteFingerprint.Part] = []
  /// How many bytes each page has, by path.
  var weights: [String: Int] = [:]
  /// What was found in each file, by path, for the next build to remember; empty where nobody remembers.
  var judged: [String: DraftMemory.Judged] = [:]

  mutating func merge(_ other: Rendered) {
    reports += other.reports
    written += other.written
    diagnostics += other.diagnostics
    bytes += other.bytes
    parts += other.parts
    weights.merge(other.weights) { first, _ in first }
    judged.merge(other.judged) { first, _ in first }
  }
}

extension Rendered {
  /// What the rendered site tells.
  ///
  /// - Parameter isDraft: Nothing is ever compared with a draft: whose names stand where else is not looked for.
  func record(of campaign: Campaign, at moment: Moment, isDraft: Bool) -> PublishedRecord {
    PublishedRecord(
      fingerprint: SiteFingerprint(parts.filter { $0.path != SitePlan.notFoundPage }),
      steady: SiteFingerprint(parts.filter { SitePlan.isSteady($0.path) }), moment: moment,
      roll: PublishedRoll(campaign, documents: documents),
      mentions: isDraft ? PublishedMentions() : PublishedMentions(campaign))
  }

  /// The files that are handed out, known by what they hold.
  private var documents: [PublishedItem] {
    parts.filter { $0.path.hasPrefix(SitePlan.documentFolder) }.map { part in
      let path = "documents/" + part.path.dropFirst(SitePlan.documentFolder.count)
      let name = part.path.split(separator: "/").last.map(String.init) ?? part.path
      return PublishedItem(PublishedItem.Key(.document, path), name: name, mark: SiteFingerprint([part]).code)
    }
  }
}

/// Renders, judges and stages the planned files on several threads.
///
/// No more than one file's bytes a thread are in memory: a file is compared with the one in place at once, and written
/// only where it differs.
struct Renderer: Sendable {
  let plan: SitePlan
  let options: BuildOptions
  let audit: AuditOptions
  let shapes: KnownShapes
  let transaction: Transaction
  /// `nil` where the plan has no photos.
  let photos: PhotoCache?

  /// How many files a thread takes at a time.
  private static let batch = 16
  /// The largest document that is published.
  private static let documentLimit = 256 << 20

  func run() async -> Rendered {
    let batches = BatchCounter(size: Self.batch)
    let known = options.memory?.judged(audit)
    var result = await withTaskGroup(of: Rendered.self) { group in
      for _ in 0..<options.jobs {
        group.addTask { work(batches, known) }
      }
      var result = Rendered()
      for await part in group { result.merge(part) }
      return result
    }
    // The order of threads must not show anywhere: what makes use of the reports puts them in order.
    result.diagnostics = result.diagnostics.sortedByPlace()
    // Each thread meets the full disk at a file of its own.
    if let first = result.diagnostics.firstIndex(where: { $0.kind == .publishFailed }) {
      let said = result.diagnostics[first].summary
      let later = result.diagnostics[(first + 1)...].filter { $0.kind != .publishFailed || $0.summary != said }
      result.diagnostics = result.diagnostics[...first] + later
    }
    return result
  }

  /// Takes batches until none is left.
  ///
  /// - Parameter known: What was found in the files of the last build, where somebody remembers.
  private func work(_ batches: BatchCounter, _ known: [String: DraftMemory.Judged]?) -> Rendered {
    let judge = FileJudge(options: audit, shapes: shapes)
    var result = Rendered()
    var buffer: [UInt8] = []
    var scratch: [UInt8] = []
    var failed = false
    while true {
      let first = batches.next()
      guard first < plan.files.count else { return result }
      for file in plan.files[first..<min(first + Self.batch, plan.files.count)] {
        buffer.removeAll(keepingCapacity: true)
        // What kept a photo's copy from being made was said; its page is judged all the same.
        if case .picture(let copy) = file.content, !hasCopy(copy) {
          result.reports.append(FileReport(unjudged: file.path))
          continue
        }
        do throws(FileSystemError) {
          try fill(&buffer, with: file)
          result.bytes += buffer.count
          let part = SiteFingerprint.Part(file.path, buffer)
          result.parts.append(part)
          if file.path.hasSuffix(".html") { result.weights[file.path] = buffer.count }
          let old = known?[file.path].flatMap { $0.digest == part.digest ? $0.report : nil }
          let report = old ?? judge.judge(path: file.path, bytes: buffer)
          result.reports.append(report)
          if known != nil { result.judged[file.path] = DraftMemory.Judged(digest: part.digest, report: report) }
          if failed { continue }
          if try transaction.stage(part, buffer, scratch: &scratch) { result.written.append(file.path) }
        } catch {
          // One full disk is said once; the files that follow are still judged.
          if !failed { result.diagnostics.append(.publishFailed(error)) }
          failed = true
          transaction.abandonTwin()
        }
      }
    }
  }

  private func fill(_ buffer: inout [UInt8], with file: PlannedFile) throws(FileSystemError) {
    switch file.content {
    case .bytes(let bytes): buffer.append(contentsOf: bytes)
    case .rendered(let render): render(&buffer)
    case .document(let path):
      let place = options.campaign + "/" + path
      guard let bytes = try FileSystem.read(place, limit: Self.documentLimit) else {
        throw FileSystemError("open", place, code: 2)
      }
      buffer.append(contentsOf: bytes)
    case .picture(let copy):
      guard let place = photos?.path(of: copy), let bytes = try FileSystem.read(place, limit: Thumbnailer.largestCopy)
      else { throw FileSystemError("open", copy.photo.path, code: 2) }
      buffer.append(contentsOf: bytes)
    }
  }

  private func hasCopy(_ copy: PictureCopy) -> Bool {
    guard let place = photos?.path(of: copy) else { return false }
    return (try? FileSystem.status(place))?.kind == .file
  }

  /// The bytes of a planned file once more, to show the place of a finding.
  func bytes(of path: String) -> [UInt8]? {
    guard let file = plan.files.first(where: { $0.path == path }) else { return nil }
    var buffer: [UInt8] = []
    do throws(FileSystemError) { try fill(&buffer, with: file) } catch { return nil }
    return buffer
  }
}

/// Hands out batches of files to threads, each once.
private final class BatchCounter: Sendable {
  private let size: Int
  private let first = Mutex(0)

  init(size: Int) { self.size = size }

  /// Where the next batch begins.
  func next() -> Int {
    first.withLock { first in
      defer { first += size }
      return first
    }
  }
}
