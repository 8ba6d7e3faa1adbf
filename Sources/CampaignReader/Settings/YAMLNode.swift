internal import Diagnostics

/// A value of a YAML document with its place; scalars are text, never numbers or dates.
struct YAMLNode {
  indirect enum Value {
    /// Text; `nil` where nothing stands, or `null`.
    case scalar(String?)
    case list([YAMLNode])
    case map([Entry])
  }

  struct Entry {
    let key: String
    let keyPlace: SourceLocation
    let node: YAMLNode
  }

  let value: Value
  let place: SourceLocation

  /// A Boolean value that indicates whether nothing was written.
  var isBlank: Bool {
    if case .scalar(let text) = value { text?.isEmpty ?? true } else { false }
  }

  /// What the value is, for messages.
  var kind: Phrase {
    switch value {
    case .scalar: Phrase(vi: "một nội dung ngắn", en: "a single value")
    case .list: Phrase(vi: "một danh sách", en: "a list")
    case .map: Phrase(vi: "một nhóm mục", en: "a group of keys")
    }
  }
}
