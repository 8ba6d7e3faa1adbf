internal import NIOCore
internal import Synchronization

/// The open connections: how many there are, whether more are taken, and how all are ended.
final class ConnectionList: Sendable {
  private let open = Mutex<[ObjectIdentifier: any Channel]>([:])
  let most: Int

  init(most: Int) {
    self.most = most
  }

  var count: Int { open.withLock { $0.count } }
  var isFull: Bool { count >= most }
  /// A Boolean value that indicates whether idle connections should make room.
  var isCrowded: Bool { count >= most / 8 * 7 }
  var all: [any Channel] { open.withLock { Array($0.values) } }

  func add(_ channel: any Channel) {
    open.withLock { $0[ObjectIdentifier(channel)] = channel }
  }

  func remove(_ channel: any Channel) {
    open.withLock { $0[ObjectIdentifier(channel)] = nil }
  }
}

/// Stops accepting while there are as many connections as may be, and goes on when one ends.
final class ConnectionLimit: ChannelDuplexHandler {
  typealias InboundIn = Channel
  typealias InboundOut = Channel
  typealias OutboundIn = Never
  typealias OutboundOut = Never

  private let list: ConnectionList
  private var isWaiting = false

  init(_ list: ConnectionList) {
    self.list = list
  }

  func read(context: ChannelHandlerContext) {
    if list.isFull { isWaiting = true } else { context.read() }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let child = unwrapInboundIn(data)
    list.add(child)
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    let list = list
    child.closeFuture.hop(to: context.eventLoop).whenComplete { _ in
      list.remove(child)
      let (limit, context) = bound.value
      guard limit.isWaiting else { return }
      limit.isWaiting = false
      context.read()
    }
    context.fireChannelRead(data)
  }
}
