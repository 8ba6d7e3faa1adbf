/// What a file is, as its name says: which judges see it.
public enum FileKind: Sendable, Hashable {
  /// HTML in XML syntax, served as text/html.
  case html
  /// HTML served as XML: a document type is not needed there.
  case xhtml
  /// A feed, a sitemap or any other XML.
  case xml
  case svg
  case json
  case css
  case script
  /// A table for spreadsheets, where a byte-order mark is right.
  case csv
  case text
  /// A photo or another picture of dots; only what travels with it is judged.
  case picture
  /// A document, a film: there to be linked to, its content not judged.
  case other

  /// The kind by the extension of `path`, in any case.
  public init(path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: ".") else {
      self = .other
      return
    }
    switch name[name.index(after: dot)...].lowercased() {
    case "html", "htm": self = .html
    case "xhtml", "xht": self = .xhtml
    case "xml", "atom", "rss": self = .xml
    case "svg": self = .svg
    case "json", "jsonld", "geojson", "webmanifest": self = .json
    case "css": self = .css
    case "js", "mjs": self = .script
    case "csv", "tsv": self = .csv
    case "txt", "md", "vtt", "srt", "ics", "vcf", "yaml", "yml", "kml", "gpx": self = .text
    case "jpg", "jpeg", "png", "webp": self = .picture
    default: self = .other
    }
  }

  /// A Boolean value that indicates whether the file's bytes are judged at all.
  public var isJudged: Bool { self != .other }
}
