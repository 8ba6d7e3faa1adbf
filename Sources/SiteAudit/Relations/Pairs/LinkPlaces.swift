internal import Diagnostics

/// Judges where `link` and `base` stand. Source: HTML standard, 4.2.3 and 4.2.4.
final class LinkPlaces: PageJudge {
  /// A Boolean value that indicates whether a `link` or `script` came before, whose address `base` would change.
  private var hasAddress = false

  func hears(element name: String) -> Bool { name == "link" || name == "base" || name == "script" }

  func begin(_ page: Page) { hasAddress = false }

  func start(_ element: Element, _ page: Page) {
    guard element.space == .html, !page.isInTemplate else { return }
    switch element.name {
    case .base: if hasAddress, element[.href] != nil { page.report(.lateBase()) }
    case .link:
      hasAddress = true
      if element[.itemprop] == nil, page.stack.contains(where: { $0.name == .body && $0.space == .html }),
        !Self.isAllowedInBody(element[.rel])
      {
        page.report(.linkInBody())
      }
    default: hasAddress = true
    }
  }

  private static func isAllowedInBody(_ relation: Bytes?) -> Bool {
    guard let relation else { return false }
    var isAllowed = false
    relation.forEachWord { word in
      if !isAllowed { isAllowed = relationsInBody.contains(relation.piece(word).text.lowercased()) }
    }
    return isAllowed
  }

  /// Source: HTML standard, 4.6.7, “body-ok”.
  private static let relationsInBody: Set<String> = [
    "dns-prefetch", "modulepreload", "pingback", "preconnect", "prefetch", "preload", "prerender", "stylesheet",
  ]
}

extension Rule {
  static let linkPlaces = [linkInBody, baseLate]

  static let linkInBody = Rule(
    DiagnosticKind("link-in-body", .error),
    title: Phrase(
      vi: "Trong body chỉ có <link> của kiểu chữ hoặc nạp trước", en: "A link in the body is for styles or preloading"),
    why: Phrase(
      vi: "Biểu tượng, địa chỉ chuẩn, nguồn tin… chỉ được tìm trong <head>.",
      en: "Icons, canonical addresses, feeds and so on are looked for in the head alone."),
    good: .site("<p><link rel=\"stylesheet\" href=\"a.css\"/>Xã</p>", with: [("a.css", "")]),
    bad: .site("<p>‸<link rel=\"icon\" href=\"a.png\"/>Xã</p>", with: [("a.png", "")]))

  static let baseLate = Rule(
    DiagnosticKind("base-late", .error),
    title: Phrase(vi: "<base> đứng trước <link> và <script>", en: "The base stands before links and scripts"),
    why: Phrase(
      vi: "Địa chỉ đứng trước <base> được hiểu theo chỗ khác với địa chỉ đứng sau.",
      en: "Addresses before it are resolved otherwise than those after it."),
    good: .head("<base target=\"_top\"/>\n<link rel=\"stylesheet\" href=\"a.css\"/>", with: [("a.css", "")]),
    bad: .head("<link rel=\"stylesheet\" href=\"a.css\"/>\n‸<base href=\"trang.html\"/>", with: [("a.css", "")]))
}

extension Finding {
  static func linkInBody() -> Finding {
    Finding(
      .linkInBody, Phrase(vi: "<link> loại này nằm trong body", en: "a link of this kind stands in the body"),
      remedy: Phrase(vi: "Chuyển nó lên <head>.", en: "Move it to the head."))
  }

  static func lateBase() -> Finding {
    Finding(
      .baseLate, Phrase(vi: "<base> đứng sau <link> hoặc <script>", en: "the base comes after a link or script"),
      remedy: Phrase(
        vi: "Chuyển <base> lên ngay sau <meta charset>.", en: "Move the base up, right after the meta charset."))
  }
}
