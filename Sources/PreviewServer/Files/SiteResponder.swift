internal import NIOCore
internal import NIOHTTP1

/// Serves the files of one folder.
struct SiteResponder: Responder {
  /// Where the site lies now; nil while there is none.
  let root: @Sendable () -> String?
  /// What is done to pages now; nil where they are served as they are.
  var rewrite: @Sendable () -> PageRewrite? = { nil }
  let reader: FileReader
  /// The folder of files that came from elsewhere as they are, `a/b/`; empty for none. They are shown cut off from all else
  /// of the server: a script in one of them could press buttons on the staff's desk.
  var foreignFolder = ""
  /// What stands in for every page while there is no folder.
  var whenMissing: @Sendable () -> Response = { MessagePage.unavailable }

  func respond(to request: Request) -> Reply {
    // Taken before the folder is opened: a page of an old draft may be called newer and be loaded once more, but a page
    // of a new draft is never called older and left standing.
    let rewrite = rewrite()
    guard let path = root(), let folder = SiteFolder(path: path) else { return .now(whenMissing()) }
    switch folder.find(request.target) {
    case .file(let file, let status):
      let name = request.target.isFolder ? "index.html" : request.target.names.last ?? ""
      let type = ContentType(ofFile: name)
      let isForeign = type.isActive && !foreignFolder.isEmpty && request.target.path.hasPrefix(foreignFolder)
      return answer(file, status, type: type, isForeign ? nil : rewrite) { entry in
        var response = FileAnswer.respond(to: request, with: entry, from: file)
        if isForeign {
          response.headers.replaceOrAdd(name: "Content-Security-Policy", value: Response.foreignPolicy)
        }
        return response
      }
    case .folder: return .now(.redirect(.movedPermanently, to: Self.withSlash(request.target)))
    case .nothing: return notFound(folder, rewrite)
    case .busy: return .now(MessagePage.busy)
    case .failed: return .now(MessagePage.failed)
    }
  }

  /// From memory where the file is known, otherwise later.
  private func answer(
    _ file: OpenFile, _ status: OpenFile.Status, type: ContentType, _ rewrite: PageRewrite?,
    _ respond: @escaping @Sendable (FileCache.Entry) -> Response
  ) -> Reply {
    let rewrite = type.isPage ? rewrite : nil
    let key = FileCache.Key(status: status, variant: rewrite?.variant ?? 0, type: type.value)
    if let entry = reader.cache.find(key) { return .now(respond(entry)) }
    return .later {
      guard let entry = reader.read(file, status, type: type, key: key, rewrite: rewrite) else {
        return MessagePage.failed
      }
      return respond(entry)
    }
  }

  /// The site's own `404.html`, or a page of ours where it has none.
  private func notFound(_ folder: borrowing SiteFolder, _ rewrite: PageRewrite?) -> Reply {
    guard case .file(let file, let status) = folder.find("404.html"), status.size <= reader.limits.rewritten else {
      var response = MessagePage.notFound
      if let rewrite, case .bytes(let bytes) = response.body { response.body = .bytes(rewrite.apply(bytes)) }
      return .now(response)
    }
    return answer(file, status, type: .page, rewrite) { entry in
      var headers = entry.headers
      for name in ["etag", "accept-ranges"] { headers.remove(name: name) }
      let body = entry.bytes.map { Response.Body.bytes($0) } ?? .file(file, 0..<entry.count)
      return Response(.notFound, headers: headers, body: body)
    }
  }

  /// The last name with a slash, relative to the address asked for, so that it holds behind any front server.
  private static func withSlash(_ target: RequestTarget) -> String {
    let name = target.lastAsSent
    // A colon in the first segment would read as a scheme (RFC 3986, 4.2).
    return (name.utf8.contains(UInt8(ascii: ":")) ? "./" : "") + name + "/" + (target.query.map { "?" + $0 } ?? "")
  }
}
