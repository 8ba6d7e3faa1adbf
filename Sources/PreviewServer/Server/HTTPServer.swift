internal import Glibc
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// A listening server: sockets and threads, from start to stop. What is answered is the gate's affair.
struct HTTPServer: Sendable {
  /// The port it listens on; never 0.
  let port: Int
  let connections: ConnectionList
  private let listener: any Channel
  private let group: MultiThreadedEventLoopGroup
  private let pool: NIOThreadPool
  private let limits: ServerLimits

  /// The address that a host's name stands for.
  static func resolve(host: String, port: Int) throws(ServerError) -> SocketAddress {
    guard (0...65535).contains(port) else { throw .portOutOfRange(port) }
    let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    guard !bare.isEmpty, let address = try? SocketAddress.makeAddressResolvingHost(bare, port: port) else {
      throw .hostNotHere(host)
    }
    return address
  }

  /// Listens.
  ///
  /// - Parameters:
  ///   - host: As the user gave it, for messages.
  static func start(
    at address: SocketAddress, host: String, gate: Gate, limits: ServerLimits = ServerLimits()
  ) async throws(ServerError) -> HTTPServer {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount)
    let pool = NIOThreadPool(numberOfThreads: 4)
    pool.start()
    let list = ConnectionList(most: limits.connections)
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(ConnectionLimit(list))
        }
      }
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.addHandler(HTTPResponseEncoder())
          try pipeline.addHandler(
            ByteToMessageHandler(HTTPRequestDecoder(limitConfiguration: limits.headers)))
          try pipeline.addHandler(HTTPServerPipelineHandler())
          try pipeline.addHandler(NIOHTTPResponseHeadersValidator())
          try pipeline.addHandler(Connection(gate: gate, limits: limits, list: list, pool: pool))
        }
      }
    do {
      let listener = try await bootstrap.bind(to: address).get()
      return HTTPServer(
        port: listener.localAddress?.port ?? 0, connections: list, listener: listener, group: group, pool: pool,
        limits: limits)
    } catch {
      try? await group.shutdownGracefully()
      try? await pool.shutdownGracefully()
      throw .binding(error, host: host, port: address.port ?? 0)
    }
  }

  /// Stops listening, lets answers under way finish, closes what is left, and frees the threads.
  func stop() async {
    // In a task of its own: the caller's may be cancelled, and then nothing in it waits any more.
    await Task { await windUp() }.value
  }

  private func windUp() async {
    try? await listener.close()
    for channel in connections.all { channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent()) }
    let end = NIODeadline.now() + limits.shutdown
    while connections.count > 0, NIODeadline.now() < end { try? await Task.sleep(for: .milliseconds(10)) }
    // One that was just being accepted may come late.
    for _ in 0..<3 { for channel in connections.all { try? await channel.close() } }
    try? await group.shutdownGracefully()
    try? await pool.shutdownGracefully()
  }
}
