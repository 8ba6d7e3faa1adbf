/// Reads which parts hold what.
final class ContentTypesPart: PartEvents {
  /// By lower-case name, without the first slash.
  private var overrides: [String: String] = [:]
  /// By lower-case extension.
  private var defaults: [String: String] = [:]

  /// The content type of a part.
  func type(of part: String) -> String? {
    let name = part.lowercased()
    if let type = overrides[name] { return type }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return defaults[String(name[name.index(after: dot)...])]
  }

  override func isRoot(_ name: ElementName, space: ElementName?) -> Bool {
    name == "Types" && Namespaces.isContentTypes(space)
  }

  override func start(_ name: ElementName, _ attributes: Attributes, depth: Int) -> Bool {
    guard let type = attributes["ContentType"]?.spelling else { return false }
    if name == "Override", let part = attributes["PartName"]?.spelling {
      overrides[String(part.drop { $0 == "/" }).lowercased()] = type
    } else if name == "Default", let ending = attributes["Extension"]?.spelling {
      defaults[ending.lowercased()] = type
    }
    return false
  }
}
