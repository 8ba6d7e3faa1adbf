internal import Diagnostics

/// Judges that one element at most asks for the focus, in the page and in each dialog or popover.
///
/// Source: HTML standard, 6.6.7, as the Nu checker applies it: what has `autofocus` in a dialog clashes with what had
/// it before in the page around.
struct FocusCheck {
  /// The elements within which `autofocus` was met, the root and dialogs and popovers, by number.
  private var taken: Set<Int> = []

  mutating func visit(_ element: TreeElement, _ tree: PageTree, _ findings: inout FindingList) {
    guard element.has("autofocus") else { return }
    var nearest: Int?
    var isTaken = false
    var next: TreeElement? = element
    while let here = next {
      if here.parent == nil || here.isHTML(.dialog) || here.space == .html && here.has("popover") {
        nearest = nearest ?? here.number
        if taken.contains(here.number) { isTaken = true }
      }
      next = here.parent.map { tree.elements[$0] }
    }
    if isTaken { findings.add(.secondFocus(), about: element, attribute: "autofocus", in: tree) }
    if let nearest { taken.insert(nearest) }
  }
}

extension Rule {
  static let autofocusRepeated = Rule(
    DiagnosticKind("autofocus-repeated", .error),
    title: Phrase(vi: "Chỉ một phần tử có autofocus", en: "One element has autofocus"),
    why: Phrase(vi: "Con trỏ chỉ đứng được ở một ô.", en: "The cursor can stand in one field."),
    good: .body("<p><label>Tìm <input autofocus=\"autofocus\"/></label></p>"),
    bad: .body(
      "<p><label>Tìm <input autofocus=\"autofocus\"/></label> <label>Xã <input autofocus=\"‸autofocus\"/></label></p>"))
}

extension Finding {
  static func secondFocus() -> Finding {
    Finding(
      .autofocusRepeated, Phrase(vi: "phần tử thứ hai có autofocus", en: "a second element has autofocus"),
      remedy: Phrase(vi: "Bỏ autofocus ở đây.", en: "Drop autofocus here."))
  }
}
