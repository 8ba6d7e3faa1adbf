internal import Glibc
internal import Synchronization

/// Builds a draft again and again for the preview, in the state folder beside the published site.
public final class DraftBuilder: Sendable {
  /// Where the draft lies, and the lock that says a preview shows it.
  private struct Draft: ~Copyable {
    var tree: String?
    var lock: StateLock?
  }

  /// Tells the drafts of one process apart.
  private static let count = Mutex(0)

  private let options: BuildOptions
  private let name: String
  private let draft = Mutex(Draft())

  /// - Parameter output: The published site's folder; `nil` for `public/<slug>`.
  public init(campaign: String, output: String?, templates: String) {
    let number = Self.count.withLock { count in
      count += 1
      return count
    }
    name = "\(getpid())-\(number)"
    var options = BuildOptions(campaign: campaign, output: output, templates: templates, destination: .draft(name))
    options.memory = DraftMemory()
    self.options = options
  }

  /// Where the last good draft lies.
  public var root: String? { draft.withLock { $0.tree } }

  /// The folder in which sites are published: a watcher must not look at it.
  public var outputParent: String { options.output.map { StateFolder.parent(of: $0) } ?? "public" }

  public func build() async -> BuildReport {
    let trace = BuildTrace()
    var report = await SiteBuilder(options).build()
    // What a build could not do to the twin of its tree, it can do to a new one.
    if options.memory?.trees.takeFailure() == true { report = await SiteBuilder(options).build() }
    trace?.note(report)
    if report.outcome != .refused {
      let isFirst = draft.withLock { draft in
        let isFirst = draft.tree == nil
        draft.tree = report.target
        if draft.lock == nil { draft.lock = lock(report.target) }
        return isFirst
      }
      if isFirst { removeForgotten(beside: report.target) }
    }
    return report
  }

  /// Whatever previews left that were killed. Another that is only now making its first draft holds no lock yet: it is
  /// known by its process, which lives.
  private func removeForgotten(beside tree: String) {
    let state = StateFolder(at: StateFolder.parent(of: tree))
    Task.detached(priority: .background) {
      try? state.removeForgottenDrafts { name in
        guard let process = name.split(separator: "-").first.flatMap({ pid_t($0) }), process > 0 else { return false }
        return kill(process, 0) == 0 || errno == EPERM
      }
    }
  }

  /// Takes the draft away: it holds what may not be published.
  public func remove() {
    draft.withLock { draft in
      if let tree = draft.tree {
        let state = StateFolder(at: StateFolder.parent(of: tree))
        try? FileSystem.removeTree(tree)
        try? FileSystem.removeTree(state.draftStaging(name))
        for lock in ["draft-\(name).lock", StateFolder.previewLock(name)] {
          try? FileSystem.removeTree(state.path + "/" + lock)
        }
      }
      draft.tree = nil
      draft.lock = nil
    }
  }

  /// Says to other processes that the draft is being shown; without the lock the next publish would take it away.
  private func lock(_ tree: String) -> StateLock? {
    do throws(FileSystemError) {
      return try StateLock.take(StateFolder(at: StateFolder.parent(of: tree)), name: StateFolder.previewLock(name))
    } catch {
      return nil
    }
  }
}
