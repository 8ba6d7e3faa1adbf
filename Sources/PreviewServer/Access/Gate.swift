internal import NIOCore
internal import NIOHTTP1

/// The first to see every request: whether it may be answered at all, before anyone looks for what it asks.
struct Gate: Sendable {
  /// The address of the one-time link, without its key.
  static let entrance = "/_xem-truoc/vao"
  /// The name of the parameter that carries the key.
  static let keyParameter = "khoa"

  let hosts: HostPolicy
  /// Nil where no session is needed: the server hears only this machine.
  let sessions: SessionKeeper?
  let responder: any Responder

  func answer(to head: HTTPRequestHead, body: ByteBuffer = ByteBuffer(), ownAddress: String?, ownPort: Int?) -> Reply {
    let target: RequestTarget
    do {
      target = try RequestTarget(head.uri)
    } catch .tooLong {
      return .now(MessagePage.addressTooLong)
    } catch {
      return .now(MessagePage.badRequest)
    }
    switch hosts.judge(
      fields: head.headers["host"], target: target.authority,
      isRequired: head.version != .http1_0, own: ownAddress)
    {
    case .malformed: return .now(MessagePage.badRequest)
    case .foreign: return .now(MessagePage.foreignHost)
    case .allowed: break
    }
    var request = Request(
      method: head.method, target: target, headers: head.headers, ownAddress: ownAddress, ownPort: ownPort, body: body)
    if let sessions {
      request.session = sessions.session(cookies: request.headers["cookie"], name: Self.cookie(request))
      if let refusal = admit(request, sessions) { return .now(refusal) }
    }
    switch request.method {
    case .GET, .HEAD: return responder.respond(to: request)
    case .POST where responder.takesForms(at: target): return responder.respond(to: request)
    default: return .now(MessagePage.methodNotAllowed)
    }
  }

  /// Cookies do not know ports: two previews on one machine need two names.
  private static func cookie(_ request: Request) -> String { "vinhdanh-\(request.ownPort ?? 0)" }

  /// Nil where the request may pass.
  private func admit(_ request: Request, _ sessions: SessionKeeper) -> Response? {
    let isOpen = request.session != nil
    guard request.method == .GET, "/" + request.target.path == Self.entrance, !request.target.isFolder else {
      return isOpen ? nil : MessagePage.sessionNeeded
    }
    if let key = request.target.parameter(Self.keyParameter), let session = sessions.redeem(key) {
      var response = Response.redirect(.seeOther, to: "/")
      response.headers.replaceOrAdd(name: "Cache-Control", value: "no-store")
      response.headers.add(
        name: "Set-Cookie", value: "\(Self.cookie(request))=\(session); Path=/; HttpOnly; SameSite=Strict")
      return response
    }
    return isOpen ? Response.redirect(.seeOther, to: "/") : MessagePage.sessionNeeded
  }
}
