internal import Diagnostics

/// What an attribute's value must look like. Sources: HTML standard, 2.3 and 2.4 (microsyntaxes) and the sections of
/// the elements; the standards named beside each case.
enum Datatype: Hashable, Sendable {
  /// Any text.
  case text
  /// Text with something other than white space in it.
  case nonBlankText
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
  /// A word without white space.
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
  /// `width` of `table`-like presentational length is obsolete; this is a comma-parted list of numbers (`coords`).
  case coordinates
  /// A valid URL that may be empty, that may not, both with white space allowed around it, and an absolute one.
  case url
  case nonEmptyURL
  case absoluteURL
  /// URLs parted by white space (`ping`), `itemtype`.
  case urls
  case absoluteURLs
  /// The target of `href` and the like, judged as Nu judges it.
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
  /// `autocomplete` of a control.
  case autocomplete
  /// Names of events, of `rel` by element.
  case relOfLink
  case relOfAnchor
  case relOfForm
  /// `meta name`, and `content` by the keyword beside it.
  case metaName
  case refresh
  case viewport
  case themeColour
  case contentSecurityPolicy
  /// `sandbox`, `allow`, `integrity`, `accesskey`, `pattern`, `charset`, `dirname`.
  case sandbox
  case permissionsPolicy
  case integrity
  case accessKeys
  case pattern
  case utf8
  /// Candidates of images, sizes.
  case srcset
  case sizes
  /// CSS.
  case mediaQueries
  case colour
  case simpleColour
  case declarations
  case styleSheet
  /// A whole document in an attribute: `srcdoc`.
  case document
  /// A custom element's name.
  case customElementName
  /// Script, in an event handler.
  case script
}

/// What is wrong with a value.
struct ValueFault {
  let rule: Rule
  /// The bytes of the value that are wrong.
  let range: Range<Int>
  let summary: Phrase
  /// What is allowed there instead, with an example.
  var remedy: Phrase?
}

extension Datatype {
  /// What is wrong with a value of this type; nil for a right one.
  func fault(in value: Bytes) -> ValueFault? { nil }
}
