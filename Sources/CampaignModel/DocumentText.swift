public import Diagnostics

/// What a released document says, as far as it could be read: pieces of text, each with its place.
public struct DocumentText: Sendable {
  /// A line, a part of a long line, a cell, or a paragraph.
  public struct Passage: Sendable {
    public let text: String
    /// Where the text begins; `file` where the document has no places that people would look up.
    public let position: SourceLocation.Position

    public init(_ text: String, at position: SourceLocation.Position = .file) {
      self.text = text
      self.position = position
    }
  }

  /// In the order of the document.
  public let passages: [Passage]

  public init(passages: [Passage]) { self.passages = passages }
}

extension DocumentText.Passage {
  /// The place of a Unicode scalar of the text, in its file.
  func location(ofScalar offset: Int, in file: String) -> SourceLocation {
    guard case .text(let line, let column) = position else { return SourceLocation(file: file, position: position) }
    return SourceLocation(file: file, line: line, column: column + offset)
  }
}
