/// What a file is, told from the last part of its name.
struct ContentType: Sendable, Equatable {
  /// The value of the `Content-Type` field.
  let value: String
  /// A Boolean value that indicates whether a browser shows the file as a document that could run or load something,
  /// so that it needs a content security policy. PDF is left out: browsers apply the policy to their own viewer.
  let isActive: Bool
  /// A Boolean value that indicates whether the file is an HTML page.
  let isPage: Bool

  private init(_ value: String, active: Bool = false, page: Bool = false) {
    self.value = value
    isActive = active || page
    isPage = page
  }

  static let page = ContentType("text/html; charset=utf-8", page: true)
  static let script = ContentType("text/javascript; charset=utf-8")
  static let style = ContentType("text/css; charset=utf-8")
  static let events = ContentType("text/event-stream; charset=utf-8")
  static let text = ContentType("text/plain; charset=utf-8")
  static let unknown = ContentType("application/octet-stream")
  private static let atom = ContentType("application/atom+xml; charset=utf-8", active: true)

  /// The type of a file by its name alone; `feed.xml` is an Atom feed.
  init(ofFile name: String) {
    let bytes = name.utf8
    if bytes.elementsEqual("feed.xml".utf8) {
      self = .atom
      return
    }
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot != bytes.startIndex else {
      self = .unknown
      return
    }
    self = Self.byExtension[name[bytes.index(after: dot)...].lowercased()] ?? .unknown
  }

  private static let byExtension: [String: ContentType] = [
    "html": .page, "htm": .page, "xhtml": ContentType("application/xhtml+xml; charset=utf-8", active: true),
    "css": .style, "js": .script, "mjs": .script,
    "json": ContentType("application/json; charset=utf-8"), "jsonld": ContentType("application/ld+json"),
    "geojson": ContentType("application/geo+json"), "map": ContentType("application/json; charset=utf-8"),
    "webmanifest": ContentType("application/manifest+json; charset=utf-8"),
    "xml": ContentType("application/xml; charset=utf-8", active: true),
    "xsl": ContentType("application/xslt+xml", active: true), "atom": .atom,
    "svg": ContentType("image/svg+xml", active: true), "png": ContentType("image/png"),
    "jpg": ContentType("image/jpeg"), "jpeg": ContentType("image/jpeg"), "webp": ContentType("image/webp"),
    "avif": ContentType("image/avif"), "gif": ContentType("image/gif"), "ico": ContentType("image/vnd.microsoft.icon"),
    "csv": ContentType("text/csv; charset=utf-8"), "tsv": ContentType("text/tab-separated-values; charset=utf-8"),
    "txt": .text, "md": ContentType("text/markdown; charset=utf-8"), "pdf": ContentType("application/pdf"),
    "doc": ContentType("application/msword"), "xls": ContentType("application/vnd.ms-excel"),
    "ppt": ContentType("application/vnd.ms-powerpoint"),
    "docx": ContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "xlsx": ContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "pptx": ContentType("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    "odt": ContentType("application/vnd.oasis.opendocument.text"),
    "ods": ContentType("application/vnd.oasis.opendocument.spreadsheet"), "zip": ContentType("application/zip"),
    "woff": ContentType("font/woff"), "woff2": ContentType("font/woff2"), "ttf": ContentType("font/ttf"),
    "otf": ContentType("font/otf"), "mp3": ContentType("audio/mpeg"), "ogg": ContentType("audio/ogg"),
    "wav": ContentType("audio/wav"), "m4a": ContentType("audio/mp4"), "mp4": ContentType("video/mp4"),
    "webm": ContentType("video/webm"), "vtt": ContentType("text/vtt; charset=utf-8"),
  ]
}
