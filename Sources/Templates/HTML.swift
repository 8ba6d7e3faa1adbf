/// Markup that is safe to stand in a page as it is: UTF-8, well-formed, and nothing in it that runs.
///
/// A template prints it with three braces. Only code of this package can make one, so that no text of a table reaches a
/// page unescaped by way of a template.
public struct HTML: Sendable, Hashable {
  /// The markup, UTF-8.
  public let bytes: [UInt8]

  /// Vouches for `trusted`: whoever calls this has made the markup or checked it.
  package init(trusted: [UInt8]) {
    bytes = trusted
  }

  /// Markup that shows `text`: see `append(escaping:)`.
  package init(escaping text: String) {
    var bytes: [UInt8] = []
    bytes.append(escaping: text)
    self.bytes = bytes
  }
}
