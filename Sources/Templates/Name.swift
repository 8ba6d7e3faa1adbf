/// A name as a tag gives it: `a`, `a.b.c`, `.` or `.a`.
struct Name: Sendable {
  /// The words between the dots; none where the name is `.`, the value on top of the context stack.
  let parts: [String]
  /// A Boolean value that indicates whether only the top of the context stack is looked at.
  let isLocal: Bool
  /// The name as it was written.
  let text: String

  /// Nothing where a word is empty, as in `a..b` and `a.`.
  init?(_ text: String) {
    self.text = text
    isLocal = text.hasPrefix(".")
    let words = isLocal ? text.dropFirst() : text[...]
    parts = words.isEmpty ? [] : words.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.contains("") || (parts.isEmpty && !isLocal) { return nil }
  }
}
