internal import NIOCore
internal import NIOHTTP1

/// A request as responders see it.
struct Request: Sendable {
  let method: HTTPMethod
  let target: RequestTarget
  let headers: HTTPHeaders
  /// The address and port of this end of the connection.
  let ownAddress: String?
  let ownPort: Int?
  /// What was sent after the head; empty but for forms.
  var body = ByteBuffer()
  /// The visitor's session; nil where none is needed.
  var session: String?
}

/// How a request is answered.
enum Reply: Sendable {
  case now(Response)
  /// The answer needs the disk: it is worked out on another thread, so that no other connection waits.
  case later(@Sendable () -> Response)
  /// The answer takes as long as it takes: a publish writes thousands of files.
  case eventually(@Sendable () async -> Response)
  /// The connection stays open and carries the preview's events.
  case events(EventHub)
}

/// Something that answers requests. It is called on event loops and must not block.
protocol Responder: Sendable {
  func respond(to request: Request) -> Reply

  /// A Boolean value that indicates whether forms may be sent to this address.
  func takesForms(at target: RequestTarget) -> Bool
}

extension Responder {
  func takesForms(at target: RequestTarget) -> Bool { false }
}
