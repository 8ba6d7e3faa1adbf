/// A template as it was read.
public struct TemplateSource: Sendable {
  /// What other templates call it, such as `partials/footer`.
  public let name: String
  /// The path that messages show.
  public let file: String
  /// The text, which should be UTF-8; a byte order mark is passed over.
  public let text: [UInt8]

  public init(name: String, file: String, text: [UInt8]) {
    self.name = name
    self.file = file
    self.text = text
  }
}
