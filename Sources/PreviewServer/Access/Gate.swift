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

  func answer(to head: HTTPRequestHead, ownAddress: String?, ownPort: Int?) -> Reply {
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
    let request = Request(
      method: head.method, target: target, headers: head.headers, ownAddress: ownAddress, ownPort: ownPort)
    if let sessions, let refusal = admit(request, sessions) { return .now(refusal) }
    guard request.method == .GET || request.method == .HEAD else { return .now(MessagePage.methodNotAllowed) }
    return responder.respond(to: request)
  }

  /// Nil where the request may pass.
  private func admit(_ request: Request, _ sessions: SessionKeeper) -> Response? {
    // Cookies do not know ports: two previews on one machine need two names.
    let cookie = "vinhdanh-\(request.ownPort ?? 0)"
    let isOpen = sessions.isOpen(cookies: request.headers["cookie"], name: cookie)
    guard request.method == .GET, "/" + request.target.path == Self.entrance, !request.target.isFolder else {
      return isOpen ? nil : MessagePage.sessionNeeded
    }
    if let key = request.target.parameter(Self.keyParameter), let session = sessions.redeem(key) {
      var response = Response.redirect(.seeOther, to: "/")
      response.headers.replaceOrAdd(name: "Cache-Control", value: "no-store")
      response.headers.add(name: "Set-Cookie", value: "\(cookie)=\(session); Path=/; HttpOnly; SameSite=Strict")
      return response
    }
    return isOpen ? Response.redirect(.seeOther, to: "/") : MessagePage.sessionNeeded
  }
}
