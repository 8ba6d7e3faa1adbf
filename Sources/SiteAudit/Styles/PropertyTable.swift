/// Every property that is judged, with what it may be.
///
/// The texts hold a name or several, a colon, and the definition, which goes on in lines that begin with a blank more.
struct PropertyTable: Sendable {
  /// By property's name.
  let properties: [String: ValueDefinition]
  /// By the name of the shared definition.
  let definitions: [String: ValueDefinition]
  /// Descriptors of `@font-face`, `@counter-style` and `@page`.
  let fontFace: [String: ValueDefinition]
  let counterStyle: [String: ValueDefinition]
  let page: [String: ValueDefinition]
  /// Lines that could not be read; none, says a test.
  let unreadable: [String]

  static let standard = PropertyTable(
    properties: [boxes, texts, looks], definitions: [shared, boxParts, textParts], fontFace: fontFaceText,
    counterStyle: counterStyleText, page: pageText)

  /// What a property, or a descriptor of an at-rule, may be; nil where there is none of that name.
  func definition(of name: String, _ context: StyleDeclarations.Context) -> ValueDefinition? {
    switch context {
    case .attribute, .rule: properties[name]
    case .fontFace: fontFace[name]
    case .counterStyle: counterStyle[name]
    case .page: page[name] ?? (Self.ofPages.contains { name.hasPrefix($0) } ? properties[name] : nil)
    }
  }

  /// The names known there.
  func names(_ context: StyleDeclarations.Context) -> [String] {
    switch context {
    case .attribute, .rule: properties.keys.sorted()
    case .fontFace: fontFace.keys.sorted()
    case .counterStyle: counterStyle.keys.sorted()
    case .page: properties.keys.sorted()
    }
  }

  init(properties texts: [String], definitions shared: [String], fontFace: String, counterStyle: String, page: String) {
    var unreadable: [String] = []
    definitions = Self.read(shared, &unreadable)
    properties = Self.read(texts, &unreadable)
    self.fontFace = Self.read([fontFace], &unreadable)
    self.counterStyle = Self.read([counterStyle], &unreadable)
    self.page = Self.read([page], &unreadable)
    self.unreadable = unreadable
  }

  private static func read(_ texts: [String], _ unreadable: inout [String]) -> [String: ValueDefinition] {
    var found: [String: ValueDefinition] = [:]
    for text in texts {
      for entry in entries(text) {
        guard let colon = entry.firstIndex(of: ":") else {
          unreadable.append(entry)
          continue
        }
        let (definition, isSound) = ValueDefinitionParser.parse(entry[entry.index(after: colon)...])
        if !isSound { unreadable.append(entry) }
        for name in entry[..<colon].split(separator: " ") {
          if found.updateValue(definition, forKey: String(name)) != nil { unreadable.append("twice: \(name)") }
        }
      }
    }
    return found
  }

  /// The lines, each with those that go on with it.
  private static func entries(_ text: String) -> [String] {
    var entries: [String] = []
    for line in text.split(separator: "\n") {
      if line.first == " ", let last = entries.indices.last {
        entries[last] += line
      } else {
        entries.append(String(line))
      }
    }
    return entries
  }
}
