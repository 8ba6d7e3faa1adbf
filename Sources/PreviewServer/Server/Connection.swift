internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// One connection: takes its requests one after the other to the gate and writes the answers.
///
/// The pipeline in front of it hands over a request only when the one before has been answered.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private enum Phase {
    case waiting
    case receiving(HTTPRequestHead, body: ByteBuffer)
    case answering
    /// Somebody works on the answer; it takes as long as it takes.
    case working
    case streaming(EventHub.Ticket)
    case closing
  }

  private let gate: Gate
  private let limits: ServerLimits
  private let list: ConnectionList
  private let pool: NIOThreadPool

  private var phase = Phase.waiting
  /// When the phase began, or last made progress.
  private var since = NIODeadline.now()
  private var clock: RepeatedTask?
  private var ownAddress: (ip: String?, port: Int?) = (nil, nil)
  private var keepsAlive = true
  /// An answer that waits until the client has taken what was sent before.
  private var held: (() -> Void)?

  init(gate: Gate, limits: ServerLimits, list: ConnectionList, pool: NIOThreadPool) {
    self.gate = gate
    self.limits = limits
    self.list = list
    self.pool = pool
  }

  // MARK: Beginning and end

  func channelActive(context: ChannelHandlerContext) {
    let address = context.channel.localAddress
    ownAddress = (address?.ipAddress, address?.port)
    since = .now()
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    clock = context.eventLoop.scheduleRepeatedTask(initialDelay: limits.check, delay: limits.check) { _ in
      let (connection, context) = bound.value
      connection.checkTime(context)
    }
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    close(context)
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    clock?.cancel()
    clock = nil
  }

  private func close(_ context: ChannelHandlerContext) {
    if case .streaming(let ticket) = phase { ticket.cancel() }
    phase = .closing
    held = nil
    clock?.cancel()
    clock = nil
    context.close(promise: nil)
  }

  private func checkTime(_ context: ChannelHandlerContext) {
    let spent = NIODeadline.now() - since
    switch phase {
    case .waiting:
      if spent > (list.isCrowded ? limits.idleUnderPressure : limits.idle) { close(context) }
    case .receiving:
      if spent > limits.request { refuse(context, MessagePage.tooSlow) }
    case .answering:
      if spent > limits.sending { close(context) }
    case .working: break
    case .streaming:
      if spent > limits.heartbeat { send(EventHub.heartbeat, context) }
    case .closing:
      context.close(promise: nil)
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard let event = event as? ChannelEvent, event == .inputClosed else {
      return context.fireUserInboundEventTriggered(event)
    }
    // The client has said all it will; an answer under way is still wanted.
    switch phase {
    case .answering, .working: keepsAlive = false
    default: close(context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? HTTPParserError else { return close(context) }
    switch phase {
    case .waiting, .receiving:
      refuse(context, error == .headerOverflow ? MessagePage.headersTooLarge : MessagePage.badRequest)
    case .answering, .working, .streaming, .closing: close(context)
    }
  }

  // MARK: Requests

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch (unwrapInboundIn(data), phase) {
    case (.head(let head), .waiting):
      since = .now()
      phase = .receiving(head, body: ByteBuffer())
    case (.body(var bytes), .receiving(let head, var body)):
      if body.readableBytes + bytes.readableBytes > limits.body { return refuse(context, MessagePage.bodyTooLarge) }
      body.writeBuffer(&bytes)
      phase = .receiving(head, body: body)
    case (.end, .receiving(let head, let body)):
      answer(head, body, context)
    default: break
    }
  }

  private func answer(_ head: HTTPRequestHead, _ body: ByteBuffer, _ context: ChannelHandlerContext) {
    phase = .answering
    // The decoder stops at a wish to speak another protocol; we speak none, so the connection is spent. HTTP/1.0 knows
    // of no lasting connections without further words.
    keepsAlive =
      head.isKeepAlive && head.version != .http1_0 && head.method != .CONNECT && !head.headers.contains(name: "upgrade")
    let isHead = head.method == .HEAD
    switch gate.answer(to: head, body: body, ownAddress: ownAddress.ip, ownPort: ownAddress.port) {
    case .now(let response): write(response, isHead: isHead, context)
    case .later(let work):
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      pool.runIfActive(eventLoop: context.eventLoop, work).whenComplete { result in
        let (connection, context) = bound.value
        guard case .answering = connection.phase else { return }
        connection.write((try? result.get()) ?? MessagePage.busy, isHead: isHead, context)
      }
    case .eventually(let work):
      phase = .working
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      let promise = context.eventLoop.makePromise(of: Response.self)
      promise.futureResult.whenSuccess { response in
        let (connection, context) = bound.value
        guard case .working = connection.phase else { return }
        connection.phase = .answering
        connection.write(response, isHead: isHead, context)
      }
      promise.completeWithTask(work)
    case .events(let hub): isHead ? write(EventHub.emptyAnswer, isHead: true, context) : stream(hub, context)
    }
  }

  /// Answers and gives the connection up, whatever the client still sends.
  private func refuse(_ context: ChannelHandlerContext, _ response: Response) {
    keepsAlive = false
    phase = .answering
    write(response, isHead: false, context)
  }

  // MARK: Answers

  private func write(_ response: Response, isHead: Bool, _ context: ChannelHandlerContext) {
    // A client that sends requests without reading answers must not fill our memory.
    guard context.channel.isWritable else {
      held = { self.write(response, isHead: isHead, context) }
      return
    }
    since = .now()
    var headers = response.headers
    if response.status != .notModified { headers.add(name: "Content-Length", value: String(response.body.count)) }
    writeHead(response.status, &headers, context)
    if isHead || response.status == .notModified { return finish(context) }
    switch response.body {
    case .none: finish(context)
    case .bytes(let bytes) where bytes.readableBytes <= limits.chunk:
      context.write(wrapOutboundOut(.body(.byteBuffer(bytes))), promise: nil)
      finish(context)
    case .bytes(let bytes):
      writeParts(0..<bytes.readableBytes, context) { range, loop in
        loop.makeSucceededFuture(bytes.getSlice(at: bytes.readerIndex + range.lowerBound, length: range.count))
      }
    case .file(let file, let range):
      let pool = pool
      writeParts(range, context) { part, loop in
        pool.runIfActive(eventLoop: loop) { file.read(part.count, at: part.lowerBound) }
      }
    }
  }

  private func writeHead(_ status: HTTPResponseStatus, _ headers: inout HTTPHeaders, _ context: ChannelHandlerContext) {
    headers.add(name: "Date", value: HTTPDate.now)
    if !keepsAlive { headers.add(name: "Connection", value: "close") }
    context.write(
      wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))), promise: nil)
  }

  /// Sends a long body chunk by chunk: the next is fetched when the system has taken the last.
  ///
  /// A file that turns out shorter than promised ends the connection: the client sees that it lacks something.
  private func writeParts(
    _ range: Range<Int>, _ context: ChannelHandlerContext,
    fetch: @escaping (Range<Int>, any EventLoop) -> EventLoopFuture<ByteBuffer?>
  ) {
    let part = range.lowerBound..<min(range.upperBound, range.lowerBound + limits.chunk)
    guard !part.isEmpty else { return finish(context) }
    fetch(part, context.eventLoop).assumeIsolated().whenComplete { [self] result in
      guard case .answering = phase else { return }
      guard let bytes = try? result.get(), bytes.readableBytes == part.count else { return close(context) }
      let sent = context.eventLoop.makePromise(of: Void.self)
      sent.futureResult.assumeIsolated().whenComplete { [self] result in
        guard case .answering = phase else { return }
        guard case .success = result else { return close(context) }
        since = .now()
        writeParts(part.upperBound..<range.upperBound, context, fetch: fetch)
      }
      context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(bytes))), promise: sent)
    }
  }

  private func finish(_ context: ChannelHandlerContext) {
    if keepsAlive {
      phase = .waiting
      since = .now()
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    } else {
      // Still `.answering`: what the client sends after its last request is not heard.
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      let sent = context.eventLoop.makePromise(of: Void.self)
      sent.futureResult.whenComplete { _ in
        let (connection, context) = bound.value
        connection.close(context)
      }
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: sent)
    }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable, let next = held {
      held = nil
      next()
    }
    context.fireChannelWritabilityChanged()
  }

  // MARK: Events

  private func stream(_ hub: EventHub, _ context: ChannelHandlerContext) {
    var headers = Response.headers(.events, caching: "no-store")
    keepsAlive = false
    writeHead(.ok, &headers, context)
    context.flush()
    since = .now()
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    let loop = context.eventLoop
    let ticket = hub.subscribe { message in
      loop.execute {
        let (connection, context) = bound.value
        guard case .streaming = connection.phase else { return }
        if let message { connection.send(message, context) } else { connection.endStream(context) }
      }
    }
    phase = .streaming(ticket)
  }

  /// A client that does not take its events is let go; it will come back and be told the state of things.
  private func send(_ message: ByteBuffer, _ context: ChannelHandlerContext) {
    guard context.channel.isWritable else { return close(context) }
    since = .now()
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(message))), promise: nil)
  }

  private func endStream(_ context: ChannelHandlerContext) {
    if case .streaming(let ticket) = phase { ticket.cancel() }
    phase = .answering
    finish(context)
  }
}
