internal import NIOCore
internal import NIOHTTP1

/// What goes back to the client, before the connection adds `Date`, `Content-Length` and `Connection`.
struct Response: Sendable {
  enum Body: Sendable {
    case none
    case bytes(ByteBuffer)
    /// A part of an open file.
    case file(OpenFile, Range<Int>)

    /// In bytes.
    var count: Int {
      switch self {
      case .none: 0
      case .bytes(let buffer): buffer.readableBytes
      case .file(_, let range): range.count
      }
    }
  }

  var status: HTTPResponseStatus
  var headers: HTTPHeaders
  var body: Body

  /// A document made on the spot, never kept by the browser.
  init(_ status: HTTPResponseStatus, _ type: ContentType, _ text: String) {
    self.status = status
    headers = Self.headers(type, caching: "no-store")
    body = .bytes(ByteBuffer(string: text))
  }

  init(_ status: HTTPResponseStatus, headers: HTTPHeaders, body: Body) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A redirect to an address of this server.
  static func redirect(_ status: HTTPResponseStatus, to address: String) -> Response {
    var headers = headers(nil)
    headers.add(name: "Location", value: address)
    return Response(status, headers: headers, body: .none)
  }

  /// The policy of every document: all it uses comes from this server, nothing stands in the markup itself, no other
  /// site may frame it. `data:` images are allowed for small drawings in style sheets.
  static let contentPolicy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; "
    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'self'; "
    + "frame-ancestors 'self'"

  /// The policy of documents that came from elsewhere: shown, and nothing else.
  static let foreignPolicy =
    "sandbox; default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
    + "frame-ancestors 'self'"

  /// The fields that every answer bears.
  ///
  /// - Parameters:
  ///   - type: The body's type; nil where there is no body.
  ///   - caching: `no-cache` lets the browser keep the body and ask each time whether it still holds.
  static func headers(_ type: ContentType?, caching: String = "no-cache") -> HTTPHeaders {
    var headers = HTTPHeaders()
    headers.reserveCapacity(12)
    if let type {
      headers.add(name: "Content-Type", value: type.value)
      if type.isActive { headers.add(name: "Content-Security-Policy", value: contentPolicy) }
    }
    headers.add(name: "Cache-Control", value: caching)
    headers.add(name: "X-Content-Type-Options", value: "nosniff")
    headers.add(name: "Referrer-Policy", value: "same-origin")
    // Keeps a page of another site from reading our `.js` data through a script element.
    headers.add(name: "Cross-Origin-Resource-Policy", value: "same-origin")
    return headers
  }
}
