internal import Diagnostics

/// The types of values that depend on other attributes of their element.
extension AttributeType.Special {
  /// The other attributes that say the type: those whose values a memory of good values must tell apart.
  var clues: [Name] {
    switch self {
    case .inputValue, .inputBound, .inputStep, .inputAutocomplete: [.type]
    case .metaContent: [.httpEquiv]
    case .metaMedia: [.name]
    case .areaCoordinates: [.shape]
    case .candidates: [.sizes, .imagesizes]
    case .fieldName, .command, .scriptType, .term, .terms, .prefixes: []
    }
  }

  /// What is wrong with a value of an element's attribute.
  func fault(in value: Bytes, of attribute: String, in element: Element) -> ValueFault? {
    if self == .metaMedia, element[.name]?.equals(anyCase: "theme-color") != true { return .mediaOfOtherMeta(value) }
    if let fault = RDFaTerms.fault(in: value, of: attribute, self) { return fault }
    let fault = datatype(of: value, in: element)?.fault(in: value, of: attribute)
    // That widths come with `sizes` is judged where the image's other attributes are seen.
    return self == .candidates && fault?.rule.id == "sizes-missing" ? nil : fault
  }

  /// The type of a value of an element's attribute; nil where every value will do.
  private func datatype(of value: Bytes, in element: Element) -> Datatype? {
    switch self {
    case .inputValue: Self.inputValue(of: Self.inputType(element))
    case .inputBound: Self.point(of: Self.inputType(element))
    case .inputStep: .keywordOr("any", Self.isCounted(Self.inputType(element)) ? .positiveInteger : .positiveNumber)
    case .inputAutocomplete: .autocompleteOf(AutofillControl(inputType: element[.type]?.text.lowercased()))
    case .metaContent: Self.content(of: element[.httpEquiv]?.text.lowercased())
    case .metaMedia: .mediaQueries
    case .areaCoordinates: Self.coordinates(of: element[.shape]?.text.lowercased())
    case .candidates: element[.sizes] ?? element[.imagesizes] == nil ? .srcset : .srcsetWithSizes
    case .fieldName: value.equals("isindex") ? .keyword([]) : .nonEmptyText
    case .command: value.starts(with: "--") ? nil : .keyword(Self.commands)
    case .scriptType: Self.scriptType(value)
    case .term, .terms, .prefixes: nil
    }
  }

  // MARK: Fields. Source: HTML standard, 4.10.5.1.

  private static func inputType(_ element: Element) -> String { element[.type]?.text.lowercased() ?? "text" }

  private static func inputValue(of type: String) -> Datatype? {
    switch type {
    case "text", "search", "tel", "password": .singleLine
    case "url": .emptyOr(.absoluteURL)
    case "color": .emptyOr(.simpleColour)
    // The value is what the button shows.
    case "button": .nonEmptyText
    // A range has no state without a number.
    case "range": .number
    default: point(of: type).map { .emptyOr($0) }
    }
  }

  /// A point on the scale of a field.
  private static func point(of type: String) -> Datatype? {
    switch type {
    case "date": .date
    case "month": .month
    case "week": .week
    case "time": .time
    case "datetime-local": .localDateTime
    case "number", "range": .number
    default: nil
    }
  }

  /// Fields whose steps are days, weeks and months: whole ones.
  private static func isCounted(_ type: String) -> Bool { ["date", "month", "week"].contains(type) }

  private static let commands = [
    "show-modal", "close", "request-close", "show-popover", "hide-popover", "toggle-popover",
  ]

  // MARK: Other elements

  private static func content(of instruction: String?) -> Datatype? {
    switch instruction {
    case "refresh": .refresh
    case "content-type": .contentType
    case "content-security-policy": .contentSecurityPolicy
    case "x-ua-compatible": .keyword(["IE=edge"])
    default: nil
    }
  }

  private static func coordinates(of shape: String?) -> Datatype? {
    switch shape {
    case nil, "rect": .rectangle
    case "circle": .circle
    case "poly": .polygon
    default: nil
    }
  }

  /// A media type; one of JavaScript has no parameters. Source: HTML standard, 4.12.1.
  private static func scriptType(_ value: Bytes) -> Datatype? {
    let type = value.text.lowercased()
    if type.isEmpty || ScriptKind(type: type) != .data { return nil }
    let essence = type.split(separator: ";", maxSplits: 1).first.map(String.init)?.trimmedOfSpaces ?? ""
    return ScriptKind(type: essence) == .classic && !essence.isEmpty ? .keyword([essence]) : .mediaType
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmedOfSpaces: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

extension ValueFault {
  /// Source: HTML standard, 4.2.5.
  fileprivate static func mediaOfOtherMeta(_ value: Bytes) -> ValueFault {
    ValueFault(
      .attributeOutOfPlace, 0..<value.count,
      Phrase(
        vi: "<meta> chỉ có “media” khi name là “theme-color”",
        en: "<meta> has “media” only when name is “theme-color”"),
      remedy: Phrase(vi: "Bỏ media.", en: "Drop media."))
  }
}
