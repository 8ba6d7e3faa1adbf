public import Diagnostics

/// What the audit keeps of one file once its bytes are gone: what was found, and what the link graph needs.
///
/// About 16 bytes a link and 4 an id: a site of 10,000 pages takes some 15 MB.
public struct FileReport: Sendable {
  /// The file's path below the site's root, with `/`, as links spell it once decoded.
  public let path: String
  public let kind: FileKind
  /// What was found in this file alone, by place.
  public internal(set) var findings: [Diagnostic] = []
  /// The text of the page's `title`, its blanks run together.
  public internal(set) var title: String?

  /// The report on a file that is there to be linked to and is not judged.
  public init(unjudged path: String) {
    self.path = path
    kind = FileKind(path: path)
  }
}
