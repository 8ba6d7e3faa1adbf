internal import NIOCore

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

  func handlerRemoved(context: ChannelHandlerContext) {
    isWaiting = false
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
