internal import NIOCore
internal import NIOHTTP1

/// Serves the draft with the preview's script in its pages, the script itself, and the stream of events.
struct PreviewResponder: Responder {
  /// The folder of addresses that belong to the preview and not to the site.
  static let ownFolder = "_xem-truoc"

  private let board: DraftBoard
  private let site: SiteResponder
  /// Nil where nobody sits at a desk.
  private let desk: DeskResponder?

  init(
    board: DraftBoard, desk: (any Desk)? = nil, foreignFolder: String = "", draftRoot: @escaping @Sendable () -> String?
  ) {
    self.board = board
    self.desk = desk.map { DeskResponder(desk: $0, board: board) }
    var site = SiteResponder(
      root: draftRoot, rewrite: { ScriptTag.rewrite(for: board.state) },
      reader: FileReader(cache: FileCache(budget: 64 << 20)), whenMissing: { ProblemPage.response(board.state) })
    site.foreignFolder = foreignFolder
    self.site = site
  }

  func respond(to request: Request) -> Reply {
    request.target.names.first == Self.ownFolder ? own(request) : site.respond(to: request)
  }

  private func own(_ request: Request) -> Reply {
    switch "/" + request.target.path {
    case ScriptTag.scriptPath: .now(Response(.ok, .script, PreviewScript.text))
    case ScriptTag.stylePath: .now(Response(.ok, .style, PreviewStyle.text))
    case ScriptTag.eventsPath: .events(board.hub)
    default: desk?.respond(to: request) ?? .now(MessagePage.notFound)
    }
  }

  func takesForms(at target: RequestTarget) -> Bool {
    desk != nil && target.names.first == Self.ownFolder && target.names.count == 2
  }
}
