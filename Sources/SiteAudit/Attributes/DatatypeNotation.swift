/// How the tables of attributes spell a type of value.
///
/// `one(a|b|)`: one of these words in any case of letters, an empty one only if listed; `exact(a|b)`: in this case of
/// letters; `int(1…9)`: a whole number within bounds. Lists that several elements share have a name in capitals; every
/// other word is the case of `AttributeType.Special` or `Datatype` of that name.
enum DatatypeNotation {
  /// The type spelled so; nil for one that there is not, which a test forbids.
  static func read(_ spelling: Substring) -> AttributeType? {
    if let list = lists[String(spelling)] { return .fixed(.keyword(list)) }
    if let special = AttributeType.Special(rawValue: String(spelling)) { return .dependent(special) }
    if let open = spelling.firstIndex(of: "("), spelling.last == ")" {
      let inside = spelling[spelling.index(after: open)...].dropLast()
      let words = inside.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      switch spelling[..<open] {
      case "one": return .fixed(.keyword(words))
      case "exact": return .fixed(.exactKeyword(words))
      case "int":
        let bounds = inside.split(separator: "…").compactMap { Int($0) }
        guard bounds.count == 2, bounds[0] <= bounds[1] else { return nil }
        return .fixed(.integerWithin(bounds[0]...bounds[1]))
      default: return nil
      }
    }
    return plain[String(spelling)].map { .fixed($0) }
  }

  private static let lists: [String: [String]] = [
    "CORS": ["anonymous", "use-credentials", ""],
    "REFERRER": [
      "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin",
      "strict-origin-when-cross-origin", "unsafe-url", "",
    ],
    "PRIORITY": ["high", "low", "auto"],
    "INSTRUCTION": ["content-security-policy", "content-type", "default-style", "refresh", "x-ua-compatible"],
    "ENCTYPE": ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"],
    "METHOD": ["get", "post", "dialog"],
    "DESTINATION": [
      "audio", "audioworklet", "document", "embed", "fetch", "font", "frame", "iframe", "image", "manifest",
      "object", "paintworklet", "report", "script", "serviceworker", "sharedworker", "style", "track", "video",
      "worker", "xslt", "",
    ],
  ]

  private static let plain: [String: Datatype] = [
    "text": .text, "nonBlankText": .nonBlankText, "nonEmptyText": .nonEmptyText,
    "singleLine": .singleLine, "boolean": .boolean, "words": .words, "word": .word,
    "idReference": .idReference, "idReferences": .idReferences, "hashName": .hashName, "integer": .integer,
    "nonNegativeInteger": .nonNegativeInteger, "positiveInteger": .positiveInteger, "number": .number,
    "nonNegativeNumber": .nonNegativeNumber, "positiveNumber": .positiveNumber, "coordinates": .coordinates,
    "url": .url, "nonEmptyURL": .nonEmptyURL, "absoluteURL": .absoluteURL, "absoluteURLOrEmpty": .emptyOr(.absoluteURL),
    "urls": .urls, "pingURLs": .pingURLs,
    "absoluteURLs": .absoluteURLs, "navigable": .navigable, "navigableOrKeyword": .navigableOrKeyword,
    "languageTag": .languageTag, "languageTagOrEmpty": .languageTagOrEmpty, "mediaType": .mediaType,
    "acceptList": .acceptList, "timeValue": .timeValue, "changeDate": .changeDate, "autocomplete": .autocomplete,
    "relOfLink": .relOfLink, "relOfAnchor": .relOfAnchor, "relOfForm": .relOfForm, "metaName": .metaName,
    "sandbox": .sandbox, "permissionsPolicy": .permissionsPolicy, "integrity": .integrity, "accessKeys": .accessKeys,
    "pattern": .pattern, "utf8": .utf8, "srcset": .srcset, "sizes": .sizes, "mediaQueries": .mediaQueries,
    "colour": .colour, "simpleColour": .simpleColour, "declarations": .declarations, "document": .document,
    "propertyNames": .propertyNames, "iconSizes": .iconSizes, "customElementName": .customElementName,
    "script": .script,
  ]
}

/// The type of an attribute's value: always the same, or dependent on other attributes of its element.
enum AttributeType: Hashable, Sendable {
  case fixed(Datatype)
  case dependent(Special)

  /// Types that depend on other attributes; `Special.fault(in:of:in:)` says how.
  enum Special: String, Hashable, Sendable {
    /// Of `input`, by its `type`.
    case inputValue, inputBound, inputStep, inputAutocomplete
    /// `content` and `media` of `meta`, by `http-equiv` and `name`.
    case metaContent, metaMedia
    /// `coords` of `area`, by `shape`.
    case areaCoordinates
    /// `srcset` and `imagesrcset`, but for what `sizes` asks of them.
    case candidates
    /// The name of a field, `command` of a button, `type` of a script.
    case fieldName, command, scriptType
    /// RDFa: one term, terms, and prefixes with their addresses.
    case term, terms, prefixes
  }
}
