internal import Diagnostics

/// The preview: builds the draft, serves it, watches the files, builds again, and loads open pages anew.
public struct Preview: Sendable {
  private let server: SiteServer
  private let board: DraftBoard
  private let watcher: FolderWatcher
  private let loop: Task<Void, Never>

  /// The port it listens on.
  public var port: Int { server.port }
  /// The addresses to open in a browser, each ending with a slash.
  public var addresses: [String] { server.addresses }

  /// Starts to listen, to watch and to build. Pages are answered at once: until the first build ends, with the draft of
  /// an earlier run or a page that waits for it.
  public static func start(_ configuration: PreviewConfiguration) async throws(ServerError) -> Preview {
    try await start(configuration, timing: FolderWatcher.Timing(), limits: ServerLimits())
  }

  static func start(
    _ configuration: PreviewConfiguration, timing: FolderWatcher.Timing, limits: ServerLimits
  ) async throws(ServerError) -> Preview {
    let board = DraftBoard(draftRoot: configuration.draftRoot())
    let site = SiteServer.Configuration(
      root: "", host: configuration.host, port: configuration.port, allowedHosts: configuration.allowedHosts,
      language: configuration.language, announce: configuration.announce)
    let server = try await SiteServer.start(
      site,
      responder: PreviewResponder(
        board: board, desk: configuration.desk, foreignFolder: configuration.foreignFolder,
        draftRoot: configuration.draftRoot),
      limits: limits)
    if configuration.desk != nil, let address = server.addresses.first {
      let words = Phrase(vi: "Bàn làm việc:", en: "The staff's desk:")
      configuration.announce("\(words.text(configuration.language)) \(address)\(PreviewResponder.ownFolder)/")
    }
    let draftRoot = configuration.draftRoot
    let excluded = configuration.excluded
    // The state of the files is noted before the first build reads them: what changes meanwhile is not missed.
    let watcher = await FolderWatcher.start(
      roots: configuration.watched, excluded: { excluded + [draftRoot()].compactMap { $0 } },
      polls: configuration.polls, timing: timing)
    if let notice = watcher.notice { configuration.announce(notice.text(configuration.language)) }
    let builds = BuildLoop(
      build: configuration.build, board: board, language: configuration.language, announce: configuration.announce)
    let loop = Task { await builds.run(watcher.changes) }
    return Preview(server: server, board: board, watcher: watcher, loop: loop)
  }

  /// Stops watching and serving; a build under way is cancelled and waited for.
  public func stop() async {
    await watcher.stop()
    loop.cancel()
    board.hub.close()
    await server.stop()
    await loop.value
  }

  /// Previews until SIGINT, SIGTERM or the task's cancellation.
  public static func run(_ configuration: PreviewConfiguration) async throws(ServerError) {
    let preview = try await start(configuration)
    await Signals.waitForStop()
    await preview.stop()
  }
}
