internal import CampaignReader
internal import Crypto
internal import SiteAudit
internal import Synchronization

/// What a preview remembers from one build of its draft to the next, so that a build costs what was changed and not what
/// the site holds. A build by command has none: it knows what it has read itself.
///
/// Only what follows from the bytes of one file alone is remembered: the file's report. What follows from all files (the
/// links between them) is judged anew in every build.
final class DraftMemory: Sendable {
  /// What was found in a file that held certain bytes.
  struct Judged: Sendable {
    let digest: SHA256Digest
    let report: FileReport
  }

  private struct State {
    /// What the reports hold for.
    var options: AuditOptions?
    var judged: [String: Judged] = [:]
    var shapes: KnownShapes?
    var fonts: [UInt8]?
  }

  let trees = DraftTrees()
  let files = CampaignMemory()
  private let state = Mutex(State())

  /// The page shapes known to be without fault; `nil` before the first build.
  var shapes: KnownShapes? { state.withLock { $0.shapes?.soundAlone } }

  /// What was found before, by path, as far as it holds for these options.
  func judged(_ options: AuditOptions) -> [String: Judged] {
    state.withLock { $0.options == options ? $0.judged : [:] }
  }

  /// Takes in what a build has found.
  func keep(_ rendered: Rendered, _ options: AuditOptions, _ shapes: KnownShapes) {
    // A shape with a fault is shown in the first of its pages: which they are changes from build to build.
    let judged = rendered.judged.filter { shapes.isSettled($0.value.report) }
    state.withLock { state in
      state.options = options
      state.judged = judged
      state.shapes = shapes
    }
  }

  /// What `make` finds out once and remembers; nothing is asked again.
  func fonts(_ make: () async -> [UInt8]?) async -> [UInt8]? {
    if let fonts = state.withLock({ $0.fonts }) { return fonts }
    let fonts = await make()
    state.withLock { $0.fonts = fonts }
    return fonts
  }
}
