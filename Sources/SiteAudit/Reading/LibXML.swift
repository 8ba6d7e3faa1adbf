internal import CLibXML2

/// What must hold before any thread parses, and what every parse is allowed to do.
enum LibXML {
  /// Sets the library up, once.
  static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Sets up schemas and their data types too, once.
  static let isReadyForSchemas: Bool = {
    guard isReady else { return false }
    xmlSchemaInitTypes()
    return xmlRelaxNGInitTypes() == 0
  }()

  /// No network, lines counted beyond 65,535, and the document's own word on its encoding not taken: it was checked
  /// before. No DTD is loaded and no entity expanded, because no option asks for it.
  static let options = Int32(
    truncatingIfNeeded: XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue)

  /// The same for a tree, which is built without the text between tags that is only white space: no shape has it.
  static let treeOptions =
    options | Int32(truncatingIfNeeded: XML_PARSE_NOBLANKS.rawValue | XML_PARSE_COMPACT.rawValue)

  /// More namespace declarations than any document has that somebody wrote.
  static let mostNamespaces = 10_000

  /// More distinct names than any site's pages have: a parser that met as many is replaced.
  static let mostNames = 20_000
}
