internal import CLibXML2

/// What becomes of an element in a page's outline.
enum OutlineRole {
  /// It stands there under its own name, its children in it.
  case itself
  /// It stands there, sometimes under another name: see `Outline.name`.
  case renamed
  /// It stands there without children: void, or a template, whose content is no part of the page.
  case childless
  /// It stands there with the text in it: HTML's parser reads no markup there.
  case raw
  /// Its children stand in its place: it is obsolete, which other rules say.
  case opened
  /// It stands nowhere, nor does what is in it: it is obsolete.
  case dropped

  /// The roles of HTML elements that do not simply stand there. Source: HTML standard, 13.1.2 and 16.2.
  static let byName: [String: OutlineRole] = {
    var roles: [String: OutlineRole] = [:]
    func give(_ role: OutlineRole, _ names: String) {
      for name in names.split(separator: " ") { roles[String(name)] = role }
    }
    give(.renamed, "video audio colgroup rp figcaption")
    give(.childless, "area base br col embed hr img input link meta source track wbr template")
    give(.raw, "script style textarea title iframe")
    give(.opened, "acronym applet big blink center font listing marquee menuitem multicol nobr rb rtc strike tt")
    give(.dropped, "basefont bgsound frame frameset isindex keygen nextid noembed noframes param plaintext spacer xmp")
    return roles
  }()

  /// What HTML's parser puts into a head that has no tag.
  static let isMetadata: Set<String> = [
    "base", "basefont", "bgsound", "link", "meta", "noscript", "script", "style", "template", "title",
  ]

  /// Names with a hyphen that are no custom element's. Source: HTML standard, 4.13.3.
  private static let reserved: Set<String> = [
    "annotation-xml", "color-profile", "font-face", "font-face-src", "font-face-uri", "font-face-format",
    "font-face-name", "missing-glyph",
  ]

  /// A Boolean value that indicates whether a name in small letters is one of a custom element.
  static func isCustom(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isLetter, name.utf8.contains(UInt8(ascii: "-")) else { return false }
    return !reserved.contains(name)
  }

  // MARK: What attributes decide

  /// The attributes whose values are read here.
  static let valuesRead: Set<String> = ["encoding"]

  /// A Boolean value that indicates whether HTML's parser reads HTML in an annotation of MathML.
  static func readsHTML(annotation: xmlNodePtr) -> Bool {
    guard let value = xmlGetNoNsProp(annotation, "encoding") else { return false }
    defer { vd_xml_free(value) }
    let encoding = String(cString: value).lowercased()
    return encoding == "text/html" || encoding == "application/xhtml+xml"
  }

  // MARK: Names to suggest

  /// The names of a namespace's elements, for words about a name that it does not have.
  static func names(_ space: Space) -> Set<String> {
    switch space {
    case .html: htmlNames
    case .svg: svgNames
    case .math: mathNames
    default: []
    }
  }

  static func isHTMLName(_ name: String) -> Bool { htmlNames.contains(name) }

  static let htmlNames = names(definedIn: GrammarText.html)
  static let svgNames = names(definedIn: GrammarText.svg)
  static let mathNames = names(definedIn: GrammarText.mathml)

  /// The names in the element patterns of a grammar, without those that only outlines have.
  private static func names(definedIn text: StaticString) -> Set<String> {
    var names: Set<String> = []
    for piece in String(describing: text).split(separator: "<element name=\"").dropFirst() {
      let name = piece.prefix { $0 != "\"" }
      if !name.contains(".") { names.insert(String(name)) }
    }
    return names
  }
}
