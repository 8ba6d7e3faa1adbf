internal import Diagnostics

/// What an attribute's value must look like. Sources: HTML standard, 2.3 and 2.4 (microsyntaxes) and the sections of
/// the elements; the standards named beside each case. Where the Nu checker and the standard differ, Nu's verdict is
/// kept, and said where it is judged.
enum Datatype: Hashable, Sendable {
  /// Any text.
  case text
  /// Text that is not empty; white space will do.
  case nonEmptyText
  /// Text with something other than white space in it.
  case nonBlankText
  /// Text without line breaks: `value` of a text field.
  case singleLine
  /// No text at all, or the attribute's own name: a boolean attribute.
  case boolean
  /// One of these, in any case of letters; an empty value only if listed.
  case keyword([String])
  /// One of these, in this case of letters.
  case exactKeyword([String])
  /// Words parted by white space, each once, all of these.
  case keywords([String])
  /// Words parted by white space.
  case words
  /// Words parted by white space, each once.
  case distinctWords
  /// A word without white space, not empty: `id`, `map name`.
  case word
  /// An id, and ids parted by white space, of other elements.
  case idReference
  case idReferences
  /// `#` and a name: `usemap`.
  case hashName
  /// A whole number, 0 or more, above 0, and within bounds.
  case integer
  case nonNegativeInteger
  case positiveInteger
  case integerWithin(ClosedRange<Int>)
  /// A number as HTML writes it, 0 or more, above 0.
  case number
  case nonNegativeNumber
  case positiveNumber
  /// `coords` of `area`, by its `shape`; without one, any of the three forms.
  case coordinates
  case circle
  case rectangle
  case polygon
  /// A valid URL that may be empty, that may not, both with white space allowed around it, and an absolute one.
  case url
  case nonEmptyURL
  case absoluteURL
  /// URLs parted by white space: any, of HTTP (`ping`), absolute ones (`itemtype`).
  case urls
  case pingURLs
  case absoluteURLs
  /// Names of properties and absolute URLs: `itemprop`.
  case propertyNames
  /// The target of `href` and the like: a name, a name or `_blank` and its like.
  case navigable
  case navigableOrKeyword
  /// BCP 47, its subtags known; the empty one allowed or not.
  case languageTag
  case languageTagOrEmpty
  /// A media type with parameters, and `accept`.
  case mediaType
  case acceptList
  /// Dates, times, durations of `time`, and of `ins` and `del`.
  case timeValue
  case changeDate
  /// Dates and times of fields.
  case date
  case month
  case week
  case time
  case localDateTime
  /// `autocomplete` of a control that takes every field's name, and of one that takes only those that fit it.
  case autocomplete
  case autocompleteOf(AutofillControl)
  /// Names of events, of `rel` by element.
  case relOfLink
  case relOfAnchor
  case relOfForm
  /// `meta name`, and `content` by the keyword beside it.
  case metaName
  case refresh
  case contentType
  case contentSecurityPolicy
  /// `sandbox`, `allow` (of which, as Nu, nothing is judged), `integrity`, `accesskey`, `pattern`, `charset`.
  case sandbox
  case permissionsPolicy
  case integrity
  case accessKeys
  case pattern
  case utf8
  /// Candidates of images: without a `sizes` beside them, and with one; sizes.
  case srcset
  case srcsetWithSizes
  case sizes
  /// `sizes` of a `link` to an icon.
  case iconSizes
  /// CSS.
  case mediaQueries
  case colour
  case simpleColour
  case declarations
  /// A whole document in an attribute, `srcdoc`: as Nu, nothing of it is judged.
  case document
  /// A custom element's name.
  case customElementName
  /// Script, in an event handler.
  case script
  /// Nothing, or a value of this type.
  indirect case emptyOr(Datatype)
  /// This keyword in any case of letters, or a value of this type.
  indirect case keywordOr(String, Datatype)
}

/// What is wrong with a value.
struct ValueFault {
  let rule: Rule
  /// The bytes of the value that are wrong; empty in an empty value.
  let range: Range<Int>
  let summary: Phrase
  /// What is allowed there instead, with an example.
  var remedy: Phrase?
  /// A Boolean value that indicates whether it was right once and still works.
  var isDeprecation = false
}

extension ValueFault {
  init(_ rule: Rule, _ range: Range<Int>, _ summary: Phrase, remedy: Phrase?) {
    self.init(rule: rule, range: range, summary: summary, remedy: remedy)
  }
}

extension Datatype {
  /// What is wrong with a value of this type; nil for a right one.
  ///
  /// Takes time in proportion to the value's length, and allocates only for a fault or a rare kind of value.
  ///
  /// - Parameter attribute: The attribute's name, which a boolean attribute may have for a value.
  func fault(in value: Bytes, of attribute: String = "") -> ValueFault? {
    switch self {
    case .text, .words, .script, .document, .permissionsPolicy: nil
    case .nonEmptyText, .metaName: Blanks.fault(in: value, allowingSpace: true)
    case .nonBlankText: Blanks.fault(in: value, allowingSpace: false)
    case .singleLine: SingleLine.fault(in: value)
    case .boolean: value.isEmpty || Keywords.equals(value, attribute) ? nil : .notBoolean(value, attribute)
    case .keyword, .exactKeyword, .keywords, .utf8: keywordFault(in: value)
    case .distinctWords, .relOfLink, .relOfAnchor, .relOfForm: Words.repetition(in: value)
    case .word, .idReference: IDReference.fault(in: value)
    case .idReferences: IDReference.faultInList(value)
    case .hashName: HashName.fault(in: value)
    case .integer, .nonNegativeInteger, .positiveInteger, .integerWithin, .number, .nonNegativeNumber, .positiveNumber:
      numberFault(in: value)
    case .coordinates: Coordinates.fault(in: value, shape: nil)
    case .circle: Coordinates.fault(in: value, shape: .circle)
    case .rectangle: Coordinates.fault(in: value, shape: .rectangle)
    case .polygon: Coordinates.fault(in: value, shape: .polygon)
    case .url, .nonEmptyURL, .absoluteURL, .urls, .pingURLs, .absoluteURLs, .propertyNames: urlFault(in: value)
    case .navigable: NavigableName.fault(in: value, allowingKeywords: false)
    case .navigableOrKeyword: NavigableName.fault(in: value, allowingKeywords: true)
    case .languageTag: LanguageTag.fault(in: value)
    case .languageTagOrEmpty: value.isEmpty ? nil : LanguageTag.fault(in: value)
    case .mediaType: MediaType.fault(in: value)
    case .acceptList: AcceptList.fault(in: value)
    case .timeValue, .changeDate, .date, .month, .week, .time, .localDateTime: dateFault(in: value)
    case .autocomplete: Autofill.fault(in: value, control: .any)
    case .autocompleteOf(let control): Autofill.fault(in: value, control: control)
    case .refresh: Refresh.fault(in: value)
    case .contentType: ContentType.fault(in: value)
    case .contentSecurityPolicy: SecurityPolicy.fault(in: value)
    case .sandbox: Sandbox.fault(in: value)
    case .integrity: Integrity.fault(in: value)
    case .accessKeys: AccessKeys.fault(in: value)
    case .pattern: Pattern.fault(in: value)
    case .srcset: SourceSet.fault(in: value, hasSizes: false)
    case .srcsetWithSizes: SourceSet.fault(in: value, hasSizes: true)
    case .iconSizes: IconSizes.fault(in: value)
    case .simpleColour: SimpleColour.fault(in: value)
    case .customElementName: CustomElementName.fault(in: value)
    case .sizes: SourceSizes.fault(in: value)
    case .mediaQueries: MediaQueries.fault(in: value)
    case .colour: CSSColour.fault(in: value)
    case .declarations: StyleDeclarations.fault(in: value)
    case .emptyOr(let type): value.isEmpty ? nil : type.fault(in: value, of: attribute)
    case .keywordOr(let keyword, let type): Keywords.equals(value, keyword) ? nil : type.fault(in: value, of: attribute)
    }
  }
}
