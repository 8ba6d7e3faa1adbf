internal import Diagnostics

/// Judges that a decorative image has no role, on every page: an `alt` that is empty is not one that is blank.
/// Source: ARIA in HTML, 4, `img alt=""`.
final class DecorativeImages: PageJudge {
  func hears(element name: String) -> Bool { name == "img" }

  func start(_ element: Element, _ page: Page) {
    guard element.isHTML(.img), let alt = element[.alt], alt.isEmpty, !page.isInTemplate,
      let role = element.attributes.first(where: { $0.name == .role && $0.space == .none }),
      // Other roles are judged with the shape.
      AriaElement.isAllowed(role.value.trimmed.text, on: "img")
    else { return }
    page.report(.roleOfDecoration(), at: role)
  }
}

/// Judges whether an image has a text alternative, and whether its role and `aria-*` attributes go with it.
/// Source: HTML standard, 4.8.4.4.3 and 4.8.4.4.12; ARIA in HTML, 4, `img`.
enum ImageNames {
  static func judge(_ image: TreeElement, _ tree: PageTree, _ findings: inout FindingList) {
    let isNamed = image.has("aria-label") || image.has("aria-labelledby")
    guard !image.has("alt"), !isNamed, !findings.isFull else { return }
    if image.has("role") {
      let place = tree.place(of: image, attribute: "role")
      findings.add(.roleWithoutName(), at: place.lowerBound, length: place.count)
    } else if !isExcused(image, tree) {
      let place = tree.place(of: image)
      findings.add(.imageWithoutAlternative(), at: place.lowerBound, length: place.count)
    }
  }

  /// A Boolean value that indicates whether an image may do without `alt`: it has a title, or is the only content of a
  /// figure besides its caption.
  private static func isExcused(_ image: TreeElement, _ tree: PageTree) -> Bool {
    let described = image.attributes.contains { $0.name.hasPrefix("aria-") && $0.name != "aria-hidden" }
    guard !described else { return false }
    if image.has("title"), !image.isBlank("title") { return true }
    guard let figure = tree.ancestors(of: image).first(where: { $0.isHTML(.figure) }) else { return false }
    let caption = tree.children(of: figure).first { $0.isHTML(.figcaption) }
    guard let caption else { return false }
    let captionHasText = caption.hasOwnText || tree.descendants(of: caption).contains { $0.hasOwnText }
    let rest = [figure] + tree.descendants(of: figure).filter { $0.number < caption.number || $0.number >= caption.end }
    let isAlone = rest.allSatisfy { !$0.hasOwnText } && rest.filter { $0.isHTML(.img) }.count == 1
    return captionHasText && isAlone
  }
}
