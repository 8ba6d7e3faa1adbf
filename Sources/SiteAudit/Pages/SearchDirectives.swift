/// Keeps whether a page asks search engines to leave it out, for the judges of the whole site.
/// Source: the robots meta tag, as Google, Bing and Cốc Cốc read it: `noindex`, or `none` for it and `nofollow`.
final class SearchDirectives: PageJudge {
  func hears(element name: String) -> Bool { name == "meta" }

  func start(_ element: Element, _ page: Page) {
    guard element.isHTML(.meta), let name = element[.name], name.trimmed.equals(anyCase: "robots"),
      let content = element[.content]
    else { return }
    for word in content.split(whereSeparator: { $0.isSpace || $0 == UInt8(ascii: ",") }) {
      let word = Bytes(rebasing: word)
      if word.equals(anyCase: "noindex") || word.equals(anyCase: "none") { page.isHidden = true }
    }
  }
}
