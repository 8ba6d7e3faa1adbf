internal import Diagnostics

/// Judges that whoever uses a keyboard can pass over the navigation: where `nav` stands before the content, the first
/// thing to be focused is a link past it. Source: WCAG 2.4.1.
final class SkipLink: PageJudge {
  private enum First {
    case none
    /// A link inside the page: the hash of the id it names.
    case link(UInt64)
    case other
  }

  private var first = First.none
  private var firstPlace = 0..<0
  private var isFirstInNavigation = false
  private var navigation: Int?
  private var hasNavigationBeforeMain = false
  private var hasMain = false
  private var leadsOn = false

  func hears(element name: String) -> Bool {
    switch name {
    case "a", "button", "input", "select", "textarea", "summary", "iframe", "nav", "main": true
    default: false
    }
  }

  func hears(attribute name: String, in space: Space) -> Bool { space == .none && name == "id" }

  func begin(_ page: Page) {
    first = .none
    navigation = nil
    hasNavigationBeforeMain = false
    hasMain = false
    leadsOn = false
  }

  func start(_ element: Element, _ page: Page) {
    guard element.space == .html else { return }
    switch element.name {
    case .nav: if navigation == nil { navigation = page.stack.count }
    case .main:
      hasNavigationBeforeMain = hasNavigationBeforeMain || (navigation != nil && !hasMain)
      hasMain = true
    default:
      guard case .none = first else { return }
      if element.name == .a {
        guard let target = element[.href] else { return }
        let isInPage = target.count > 1 && target[0] == UInt8(ascii: "#")
        isFirstInNavigation = isInNavigation(page)
        first = isInPage ? .link(Hash.of(target.piece(1..<target.count))) : .other
      } else if element.name == .input, let type = element[.type], type.equals(anyCase: "hidden") {
        return
      } else {
        first = .other
      }
      let start = page.tagStart
      firstPlace = start..<start + TagScanner(page.source).tagNameLength(at: start)
    }
  }

  /// The link's target is `main`, or stands behind the navigation, or holds `main`, which then is not left yet.
  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    guard case .link(let target) = first, !leadsOn, Hash.of(attribute.value) == target else { return }
    // A link that is itself part of the navigation leads past it to the beginning of the content alone.
    leadsOn =
      element.isHTML(.main)
      || (!isFirstInNavigation && (hasMain || (navigation != nil && !element.isHTML(.nav) && !isInNavigation(page))))
  }

  func finish(_ page: Page) {
    guard hasNavigationBeforeMain, !leadsOn else { return }
    if case .none = first { return }
    page.report(.skipLinkMissing(), at: firstPlace.lowerBound, length: firstPlace.count)
  }

  private func isInNavigation(_ page: Page) -> Bool {
    page.stack.contains { $0.name == .nav && $0.space == .html }
  }
}

extension Rule {
  static let skipLinkMissing = Rule(
    DiagnosticKind("skip-link-missing", .error), isHouse: true,
    title: Phrase(
      vi: "Trang có <nav> ở đầu thì liên kết đầu tiên nhảy tới nội dung",
      en: "Where nav comes first, the first link leads past it"),
    why: Phrase(
      vi: "Người dùng bàn phím khỏi phải đi qua mọi mục của điều hướng ở từng trang (WCAG 2.4.1).",
      en: "Who uses a keyboard need not pass through the whole navigation on every page (WCAG 2.4.1)."),
    good: .page(page("<a href=\"#noi-dung\">Đến nội dung chính</a>\n")), bad: .page(page("")))

  private static func page(_ link: String) -> String {
    """
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
    <head><meta charset="utf-8"/><title>Trang</title></head>
    <body>
    \(link)<nav>\(link.isEmpty ? "‸" : "")<a href="#dong-gop">Đóng góp</a></nav>
    <main id="noi-dung"><h1 id="dong-gop">Đóng góp</h1></main>
    </body>
    </html>
    """
  }
}

extension Finding {
  static func skipLinkMissing() -> Finding {
    Finding(
      .skipLinkMissing,
      Phrase(
        vi: "liên kết đầu tiên của trang không nhảy qua phần điều hướng",
        en: "the page's first link does not lead past the navigation"),
      remedy: Phrase(
        vi: "Thêm ngay sau <body>: <a href=\"#noi-dung\">Đến nội dung chính</a>, và id=\"noi-dung\" cho <main>.",
        en: "Add <a href=\"#noi-dung\">Đến nội dung chính</a> right after <body>, and id=\"noi-dung\" to main."))
  }
}
