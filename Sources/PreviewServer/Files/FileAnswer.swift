internal import NIOCore
internal import NIOHTTP1

/// Answers a request with a file: preconditions, ranges and fields as RFC 9110 orders them (13.2.2).
enum FileAnswer {
  /// - Parameters:
  ///   - entry: What is known of the file.
  ///   - file: The file itself, for bytes that are not in memory.
  static func respond(to request: Request, with entry: FileCache.Entry, from file: OpenFile) -> Response {
    if let tag = entry.tag {
      let match = request.headers["if-match"]
      if !match.isEmpty, !holds(match, { $0.matchesStrongly(tag) }) {
        return Response(.preconditionFailed, headers: withoutBody(entry.headers), body: .none)
      }
      let noneMatch = request.headers["if-none-match"]
      if !noneMatch.isEmpty, holds(noneMatch, { $0.matchesWeakly(tag) }) {
        return Response(.notModified, headers: withoutBody(entry.headers), body: .none)
      }
    }
    switch range(of: request, in: entry) {
    case .whole:
      return Response(.ok, headers: entry.headers, body: body(entry, file, 0..<entry.count))
    case .part(let range):
      var response = Response(.partialContent, headers: entry.headers, body: body(entry, file, range))
      response.headers.add(
        name: "Content-Range", value: "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(entry.count)")
      return response
    case .unsatisfiable:
      var response = Response(.rangeNotSatisfiable, headers: withoutBody(entry.headers), body: .none)
      response.headers.add(name: "Content-Range", value: "bytes */\(entry.count)")
      return response
    }
  }

  private static func holds(_ fields: [String], _ matches: (EntityTag) -> Bool) -> Bool {
    switch EntityTag.List(fields) {
    case .any: true
    case .tags(let tags): tags.contains(where: matches)
    }
  }

  /// Ranges are for GET alone, and only where `If-Range`, when given, names the very bytes we hold. We give no
  /// `Last-Modified`, so a date in it is never ours.
  private static func range(of request: Request, in entry: FileCache.Entry) -> ByteRange {
    guard request.method == .GET, let field = request.headers.first(name: "range"),
      request.headers["range"].count == 1
    else { return .whole }
    if let condition = request.headers.first(name: "if-range") {
      guard let tag = entry.tag, case .tags(let tags) = EntityTag.List([condition]), tags.count == 1,
        tags[0].matchesStrongly(tag)
      else { return .whole }
    }
    return ByteRange(field, length: entry.count)
  }

  private static func body(_ entry: FileCache.Entry, _ file: OpenFile, _ range: Range<Int>) -> Response.Body {
    guard let bytes = entry.bytes else { return .file(file, range) }
    guard let part = bytes.getSlice(at: bytes.readerIndex + range.lowerBound, length: range.count) else { return .none }
    return .bytes(part)
  }

  /// The fields of the answer less those that describe a body.
  private static func withoutBody(_ headers: HTTPHeaders) -> HTTPHeaders {
    var headers = headers
    headers.remove(name: "content-type")
    return headers
  }
}
