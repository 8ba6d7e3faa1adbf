/// A file of the site: where it goes, and how its bytes are made.
public struct PlannedFile: Sendable {
  public enum Content: Sendable {
    /// Appends the file's bytes. Pure: the same bytes each time, on any thread.
    case rendered(@Sendable (inout [UInt8]) -> Void)
    /// Made already.
    case bytes([UInt8])
    /// A file of the campaign's folder, by its path in it.
    case document(String)
  }

  /// Relative to the site's root, with `/`.
  public let path: String
  public let content: Content

  public init(path: String, content: Content) {
    self.path = path
    self.content = content
  }
}
