internal import Diagnostics

/// Judges whether an image has a text alternative, and whether its role and `aria-*` attributes go with it.
/// Source: HTML standard, 4.8.4.4.3 and 4.8.4.4.12; ARIA in HTML, 4, `img`.
enum ImageNames {
  static func judge(_ image: TreeElement, _ tree: PageTree, _ findings: inout FindingList) {
    let isNamed = image.has("aria-label") || image.has("aria-labelledby")
    let attribute = image.has("role") ? "role" : nil
    let place = tree.place(of: image, attribute: attribute)
    if image.has("alt") {
      if image.has("role"), image.isBlank("alt") {
        findings.add(.roleOfDecoration(), at: place.lowerBound, length: place.count)
      }
    } else if !isNamed {
      if image.has("role") {
        findings.add(.roleWithoutName(), at: place.lowerBound, length: place.count)
      } else if isExcused(image, tree) {
        return
      } else {
        findings.add(.imageWithoutAlternative(), at: place.lowerBound, length: place.count)
      }
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
