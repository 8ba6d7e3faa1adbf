internal import Diagnostics

/// Judges things to operate inside a link or a button, where a role makes either of them such.
///
/// Elements in elements, without roles, are judged with the forbidden descendants of HTML.
/// Source: WAI-ARIA 1.2, 5.2.8, children presentational; HTML standard, content models of `a` and `button`.
extension AriaVisit {
  mutating func judgeNesting() {
    guard element.space == .html, let role = subject.role else { return }
    if AriaRole.interactive.contains(role) {
      for ancestor in tree.ancestors(of: element) {
        if let outer = Self.trap(ancestor) {
          report(.interactiveInside(element.described(role: role), inside: outer), at: "role")
          break
        }
      }
    }
    guard role == "button" || role == "link", element.name != .a, element.name != .button else { return }
    for inner in tree.descendants(of: element) {
      guard let what = Self.operated(inner), inner["role"].map({ !AriaRole.interactive.contains($0) }) ?? true else {
        continue
      }
      // The nearest one speaks.
      let nearest = tree.ancestors(of: inner).first { Self.trap($0) != nil }
      guard nearest?.number == element.number else { continue }
      report(.interactiveInside(what, inside: element.described(role: role)), about: inner)
    }
  }

  /// What an element is called when nothing to operate may stand in it.
  private static func trap(_ element: TreeElement) -> String? {
    guard element.space == .html else { return nil }
    if let role = element["role"], role == "button" || role == "link" { return element.described(role: role) }
    return element.name == .a || element.name == .button ? "<\(element.local)>" : nil
  }

  /// What an element is called when it is something to operate of itself.
  private static func operated(_ element: TreeElement) -> String? {
    guard element.space == .html else { return nil }
    switch element.name {
    case .a, .button, .details, .dialog, .embed, .iframe, .label, .select, .textarea: return "<\(element.local)>"
    case .input: return element["type"]?.lowercased() == "hidden" ? nil : "<input>"
    case .audio, .video: if element.has("controls") { return "<\(element.local) controls>" }
    case .img, .object: if element.has("usemap") { return "<\(element.local) usemap>" }
    default: break
    }
    return element.has("tabindex") ? "<\(element.local) tabindex>" : nil
  }
}

extension TreeElement {
  /// The start tag with its role, for messages.
  func described(role: String) -> String { "<\(local) role=\"\(role)\">" }
}
