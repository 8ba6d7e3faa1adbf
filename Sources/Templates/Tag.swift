/// A tag as it stands in a template: `{{#name}}`.
struct Tag: Sendable {
  /// What the character after the opening delimiter says.
  enum Kind: Sendable {
    /// `{{name}}`
    case value
    /// `{{{name}}}` or `{{&name}}`
    case raw
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{/name}}`
    case close
    /// `{{! … }}` or `{{=… …=}}`: nothing is left of it.
    case silent
  }

  let kind: Kind
  /// What stands in the tag, without the blanks around it; empty where the tag is silent.
  let name: String
  /// The whole tag, delimiters included.
  let range: Range<Int>

  /// A Boolean value that indicates whether a closing tag belongs to the tag.
  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    case .value, .raw, .partial, .close, .silent: false
    }
  }
}
