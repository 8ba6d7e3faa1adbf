/// What a member of the staff asks of the desk: a page to look at, or something to be done.
public struct DeskRequest: Sendable {
  /// The address below `/_xem-truoc/`; empty for the desk itself.
  public let path: String
  /// What follows `?`, decoded.
  public let query: [String: String]
  /// The fields of the form that was sent; empty where nothing is to be done.
  public let form: [String: String]
  /// Gives the token that the form for an action must carry; each is good once.
  public let token: @Sendable (_ action: String) -> String

  public init(
    path: String, query: [String: String] = [:], form: [String: String] = [:],
    token: @escaping @Sendable (_ action: String) -> String
  ) {
    self.path = path
    self.query = query
    self.form = form
    self.token = token
  }
}

/// What the desk answers.
public enum DeskReply: Sendable {
  /// A page of HTML, with its status: 200, 403, …
  case page([UInt8], status: Int = 200)
  /// A part of pages: a style sheet, a script, data. The name's ending tells its type.
  case part([UInt8], name: String)
  /// A file to be saved under a name.
  case download([UInt8], name: String)
  /// On to another address of the desk, below `/_xem-truoc/`.
  case goTo(String)
  case missing
}

/// The staff's desk, as the server sees it: who renders its pages and does what its buttons say.
public protocol Desk: Sendable {
  /// A page. It must change nothing.
  func show(_ request: DeskRequest) async -> DeskReply

  /// Does what a form asks. The server has made sure that the form is one of the desk's own, sent from its own page, and
  /// for the first time.
  func act(_ request: DeskRequest) async -> DeskReply

  /// A form was turned away: it did not come from the desk, or came twice.
  func turnAway(_ request: DeskRequest, because reason: FormRefusal) async -> DeskReply
}

/// Why a form is not heard.
public enum FormRefusal: String, Sendable {
  /// Another site sent it, or nobody knows who.
  case foreignOrigin = "foreign-origin"
  /// It has no token, or one that this run never gave for this action.
  case unknownToken = "unknown-token"
  /// It was sent before.
  case replayedToken = "replayed-token"
  /// It is not what a browser makes of a form.
  case malformed
}
