internal import NIOCore
internal import NIOHTTP1

/// Stands between the server and the desk: takes requests apart, hears only forms that come from the desk's own pages,
/// and puts the preview's script into what it answers.
struct DeskResponder: Sendable {
  let desk: any Desk
  let board: DraftBoard
  let tokens = FormTokens()

  /// The name of the field that carries the token.
  static let tokenField = "ve"

  func respond(to request: Request) -> Reply {
    guard let query = FormFields.parse((request.target.query ?? "").utf8) else { return .now(MessagePage.badRequest) }
    let path = request.target.names.dropFirst().joined(separator: "/")
    let given = DeskRequest(
      path: path, query: query, form: [:],
      token: { [tokens] action in tokens.issue(for: action, session: request.session) })
    if request.method == .POST { return .eventually { await take(request, given) } }
    // Taken before the desk is asked: a page may be called older than it is and be loaded once more, never newer.
    let event = board.state.eventID
    return .eventually { response(await desk.show(given), event) }
  }

  private func take(_ request: Request, _ given: DeskRequest) async -> Response {
    let form = Self.isForm(request) ? FormFields.parse(request.body.readableBytesView) : nil
    let asked = DeskRequest(path: given.path, query: given.query, form: form ?? [:], token: given.token)
    if let refusal = refusal(request, form, given.path) {
      let reply = await desk.turnAway(asked, because: refusal)
      board.touch()
      return response(reply, nil)
    }
    let reply = await desk.act(asked)
    // What was done shows on every open page of the desk.
    board.touch()
    return response(reply, nil)
  }

  private func refusal(_ request: Request, _ form: [String: String]?, _ action: String) -> FormRefusal? {
    guard Self.isFromHere(request) else { return .foreignOrigin }
    guard let form else { return .malformed }
    switch tokens.redeem(form[Self.tokenField] ?? "", for: action, session: request.session) {
    case .good: return nil
    case .unknown: return .unknownToken
    case .replayed: return .replayedToken
    }
  }

  /// Browsers say with every form which site it comes from. Whoever does not say it is not heard.
  private static func isFromHere(_ request: Request) -> Bool {
    let origins = request.headers["origin"]
    let hosts = request.headers["host"]
    guard origins.count == 1, hosts.count == 1, origins[0].lowercased() == "http://" + hosts[0].lowercased() else {
      return false
    }
    return request.headers["sec-fetch-site"].allSatisfy { $0 == "same-origin" }
  }

  private static func isForm(_ request: Request) -> Bool {
    let types = request.headers["content-type"]
    guard types.count == 1, let type = types[0].split(separator: ";").first else { return false }
    return type.trimmingBlanks.lowercased() == "application/x-www-form-urlencoded"
  }

  /// - Parameter event: The state that a page shows; `nil` for the answer to a form: to load that anew would send the form
  ///   once more.
  private func response(_ reply: DeskReply, _ event: String?) -> Response {
    switch reply {
    case .page(let bytes, let status):
      var page = ByteBuffer(bytes: bytes)
      if let event { page = ScriptTag.insert(ScriptTag.markup(draft: "", event: event), into: page) }
      let headers = Response.headers(.page, caching: "no-store")
      return Response(HTTPResponseStatus(statusCode: status), headers: headers, body: .bytes(page))
    case .part(let bytes, let name):
      let headers = Response.headers(ContentType(ofFile: name), caching: "no-store")
      return Response(.ok, headers: headers, body: .bytes(ByteBuffer(bytes: bytes)))
    case .download(let bytes, let name):
      var headers = Response.headers(ContentType(ofFile: name), caching: "no-store")
      headers.add(name: "Content-Disposition", value: "attachment; filename=\"\(Self.plain(name))\"")
      return Response(.ok, headers: headers, body: .bytes(ByteBuffer(bytes: bytes)))
    case .goTo(let path): return .redirect(.seeOther, to: "/" + PreviewResponder.ownFolder + "/" + path)
    case .missing: return MessagePage.notFound
    }
  }

  /// A name that needs no quoting in a header.
  private static func plain(_ name: String) -> String {
    String(name.unicodeScalars.map { $0.isASCII && $0.value > 0x20 && $0 != "\"" && $0 != "\\" ? Character($0) : "-" })
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
