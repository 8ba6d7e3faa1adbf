internal import CLibXML2

/// An element with a role or `aria-*` attributes, and what ARIA knows of it.
struct AriaSubject {
  let element: TreeElement
  /// The element's name as ARIA tells elements apart: `a[href]`, `input[checkbox]`, `select[multiple]`.
  let key: String
  let known: AriaElement
  /// The value of the role attribute.
  let role: String?
  /// The role that browsers take from it: the first they know.
  let effective: AriaRole?
  /// The names of the `aria-*` attributes as they are spelled.
  let attributes: [String]

  init?(_ element: TreeElement, in tree: PageTree) {
    guard Self.isConcerned(element) else { return nil }
    self.element = element
    key = Self.key(of: element, in: tree)
    known = element.isCustom ? .of(key: "", space: .other) : .of(key: key, space: element.space)
    role = element["role"]
    effective = role.flatMap { AriaRole.words($0).lazy.compactMap { AriaRole.named($0) }.first }
    attributes = element.attributes.filter { $0.space == .none && $0.name.hasPrefix("aria-") }.map(\.name)
  }

  /// A Boolean value that indicates whether an element has a role or an `aria-*` attribute; makes no string of any.
  static func isConcerned(_ element: TreeElement) -> Bool {
    var attribute = element.node.pointee.properties
    while let here = attribute {
      if here.pointee.ns == nil, let name = here.pointee.name {
        if strncmp(name, "aria-") || xmlStrEqual(name, "role") == 1 { return true }
      }
      attribute = here.pointee.next
    }
    return false
  }

  private static func strncmp(_ name: UnsafePointer<UInt8>, _ prefix: StaticString) -> Bool {
    for index in 0..<prefix.utf8CodeUnitCount where name[index] != prefix.utf8Start[index] { return false }
    return true
  }

  /// The supported attributes: those of the role that browsers take, else those of the element.
  var supported: AriaAttributes {
    guard let effective else { return known.global.union(known.attributes) }
    switch (key, effective.name) {
    // The native state says what the role requires elsewhere.
    case ("input[checkbox]", "switch"), ("input[checkbox]", "menuitemcheckbox"): return known.global
    case ("input[radio]", "menuitemradio"):
      return known.global.union(AriaAttributes(names: ["posinset", "selected", "setsize"]))
    default: return known.global.union(effective.attributes).union(known.isOpen ? known.attributes : [])
    }
  }

  /// The attributes that the role requires here.
  var required: AriaAttributes {
    guard let effective else { return [] }
    switch (key, effective.name) {
    case ("input[checkbox]", "switch"), ("input[checkbox]", "menuitemcheckbox"), ("input[radio]", "menuitemradio"):
      return []
    default: return effective.required
    }
  }

  private static func key(of element: TreeElement, in tree: PageTree) -> String {
    let local = element.local
    guard element.space == .html else { return local }
    switch element.name {
    case .a, .area: return element.has("href") ? local + "[href]" : local
    case .button:
      let type = element["type"]?.lowercased()
      return type == "button" || type == "reset" ? "button[\(type ?? "")]" : local
    case .input: return inputKey(element)
    case .li:
      switch element.parent.map({ tree.elements[$0].name }) {
      case .ol: return "li[ol]"
      case .menu: return "li[menu]"
      default: return local
      }
    case .select: return element.isListBox ? "select[multiple]" : local
    default: return local
    }
  }

  private static let inputTypes: Set<String> = [
    "button", "checkbox", "color", "date", "datetime-local", "email", "file", "hidden", "image", "month", "number",
    "password", "radio", "range", "reset", "search", "submit", "tel", "time", "url", "week",
  ]

  private static func inputKey(_ element: TreeElement) -> String {
    let type = (element["type"] ?? "").lowercased()
    guard inputTypes.contains(type) else { return "input[text]" }
    let suggests = ["email", "tel", "url"].contains(type) && element.has("list")
    return suggests ? "input[\(type),list]" : "input[\(type)]"
  }
}

extension TreeElement {
  /// A Boolean value that indicates whether this is a custom element: HTML's, with a hyphen in its name.
  var isCustom: Bool { space == .html && name == .other && local.contains("-") }

  /// A Boolean value that indicates whether a `select` shows several options at once.
  var isListBox: Bool {
    has("multiple") || (self["size"].flatMap { Int($0) } ?? 0) > 1
  }
}
