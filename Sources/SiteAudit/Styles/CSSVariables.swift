/// Custom properties of a style sheet whose value is one component, for values that are one `var()` alone: the W3C
/// validator judges those by the value last seen. Source: CSS Custom Properties for Cascading Variables Level 1.
final class CSSVariables {
  /// By name, in small letters as the validator compares them.
  private var values: [String: CSSComponent] = [:]

  /// Remembers what a custom property is; forgets it when that is more than one component.
  func set(_ name: String, _ value: [CSSComponent]) {
    values[name.asciiLowercased] = value.count == 1 ? value[0] : nil
  }

  /// What a value that is `var()` alone stands for: the property's value or, where none is known, the fallback.
  func resolved(_ value: [CSSComponent], depth: Int = 0) -> CSSComponent? {
    guard depth < 8, value.count == 1, value[0].isFunction("var"), let name = value[0].children.first else {
      return nil
    }
    if let known = values[name.name] { return resolved([known], depth: depth + 1) ?? known }
    let fallback = Array(value[0].children.dropFirst(2))
    return fallback.count == 1 ? resolved(fallback, depth: depth + 1) ?? fallback[0] : nil
  }
}
