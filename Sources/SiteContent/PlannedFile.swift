public import CampaignModel
public import Diagnostics

/// A copy of a photo in one size and format: what to make, and from what.
public struct PictureCopy: Sendable, Hashable {
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case webp
    /// For browsers before 2020.
    case jpeg = "jpg"
  }

  public let photo: Photo
  public let format: Format
  /// In pixels.
  public let width: Int
  /// In pixels.
  public let height: Int
}

/// A file of the site: where it goes, and how its bytes are made.
public struct PlannedFile: Sendable {
  public enum Content: Sendable {
    /// Appends the file's bytes. Pure: the same bytes each time, on any thread.
    case rendered(@Sendable (inout [UInt8]) -> Void)
    /// Made already.
    case bytes([UInt8])
    /// A file of the campaign's folder, by its path in it.
    case document(String)
    /// A photo made smaller, with nothing in its file but the picture.
    case picture(PictureCopy)
  }

  /// What a file is made from: where somebody looks for the cause of what is wrong in it.
  public struct Origin: Sendable, Hashable {
    /// The template's file, as messages name it; `nil` where the program makes the file by itself.
    public let template: String?
    /// The places in the campaign's folder that the file is about, the most telling first.
    public let sources: [SourceLocation]

    public init(template: String? = nil, sources: [SourceLocation] = []) {
      self.template = template
      self.sources = sources
    }
  }

  /// Relative to the site's root, with `/`.
  public let path: String
  public let content: Content
  /// Worked out only when somebody asks: few files ever have anything wrong.
  public let origin: @Sendable () -> Origin

  public init(path: String, content: Content, origin: @escaping @Sendable () -> Origin = { Origin() }) {
    self.path = path
    self.content = content
    self.origin = origin
  }
}
