public import Diagnostics
internal import Synchronization

/// The file server alone: what `vinhdanh serve` runs, and what stands behind the preview.
public struct SiteServer: Sendable {
  /// What to serve, and to whom.
  public struct Configuration: Sendable {
    /// The folder that holds the site. It is opened anew for each request.
    public var root: String
    /// The name or address to listen on. Beyond loopback a visitor needs the one-time link that is announced.
    public var host: String
    /// 0 takes any free port.
    public var port: Int
    /// Further names that requests may give as their host.
    public var allowedHosts: [String]
    /// The language of what is announced; pages are Vietnamese always.
    public var language: Language
    /// Told each line meant for whoever started the server; called on any thread.
    public var announce: @Sendable (String) -> Void

    public init(
      root: String, host: String = "127.0.0.1", port: Int = 8080, allowedHosts: [String] = [],
      language: Language = .vietnamese, announce: @escaping @Sendable (String) -> Void = { _ in }
    ) {
      self.root = root
      self.host = host
      self.port = port
      self.allowedHosts = allowedHosts
      self.language = language
      self.announce = announce
    }
  }

  private let server: HTTPServer
  /// The addresses to open in a browser, each ending with a slash.
  public let addresses: [String]

  /// The port it listens on.
  public var port: Int { server.port }

  /// Starts to listen and announces the address.
  public static func start(_ configuration: Configuration) async throws(ServerError) -> SiteServer {
    guard SiteFolder(path: configuration.root) != nil else { throw .folderNotReadable(configuration.root) }
    let root = configuration.root
    let responder = SiteResponder(root: { root }, reader: FileReader(cache: FileCache(budget: 64 << 20)))
    return try await start(configuration, responder: responder)
  }

  /// Starts with another responder in the place of plain files.
  static func start(
    _ configuration: Configuration, responder: any Responder, limits: ServerLimits = ServerLimits()
  ) async throws(ServerError) -> SiteServer {
    let entrance = try Entrance(host: configuration.host, port: configuration.port)
    let bound = BoundPort()
    let sessions = entrance.makeSessions(
      port: { bound.value }, language: configuration.language, announce: configuration.announce)
    let gate = Gate(
      hosts: HostPolicy(host: configuration.host, names: configuration.allowedHosts), sessions: sessions,
      responder: responder)
    let server = try await HTTPServer.start(
      at: entrance.address, host: configuration.host, gate: gate, limits: limits)
    bound.value = server.port
    let addresses = entrance.pages(port: server.port)
    let words = Phrase(vi: "Mở bằng trình duyệt (dừng: Ctrl+C):", en: "Open in a browser (stop: Ctrl+C):")
    if let sessions {
      let lines = entrance.links(key: sessions.key, port: server.port, language: configuration.language)
      for line in lines { configuration.announce(line) }
    } else {
      configuration.announce(words.text(configuration.language) + " " + addresses.joined(separator: " "))
    }
    return SiteServer(server: server, addresses: addresses)
  }

  /// Stops; answers under way may finish within three seconds.
  public func stop() async {
    await server.stop()
  }

  /// Serves until SIGINT, SIGTERM or the task's cancellation.
  public static func run(_ configuration: Configuration) async throws(ServerError) {
    let server = try await start(configuration)
    await Signals.waitForStop()
    await server.stop()
  }
}

/// The port, known only after listening has begun; links printed later need it.
private final class BoundPort: Sendable {
  private let port = Mutex(0)

  var value: Int {
    get { port.withLock { $0 } }
    set { port.withLock { $0 = newValue } }
  }
}
