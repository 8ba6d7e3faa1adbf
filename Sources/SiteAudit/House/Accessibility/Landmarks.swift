internal import Diagnostics

/// Judges the regions between which screen readers jump, where structure alone shows them: a page with navigation has a
/// `main`, and no second head or foot. Source: HTML-AAM 1.0, 3.5; WCAG 1.3.1.
///
/// That there is no second `main` is HTML's own rule.
final class Landmarks: ShapeJudge {
  let valuesRead: Set<String> = ["role", "aria-hidden"]
  let fingerprint = Hash.of("landmarks 1")

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    var hasMain = false
    var navigation: TreeElement?
    var heads = 0
    var feet = 0
    for element in tree.elements where element.space == .html {
      switch element.name {
      case .main: hasMain = true
      case .nav: if navigation == nil, !element.isHiddenFromAll { navigation = element }
      case .header:
        guard isOfPage(element, tree) else { continue }
        heads += 1
        if heads == 2 { report(.landmarkRepeated("header"), element, tree, &findings) }
      case .footer:
        guard isOfPage(element, tree) else { continue }
        feet += 1
        if feet == 2 { report(.landmarkRepeated("footer"), element, tree, &findings) }
      default:
        if element.has("role"), element["role"] == "main" { hasMain = true }
      }
    }
    if !hasMain, navigation != nil, let body = tree.elements.first(where: { $0.isHTML(.body) }) {
      report(.mainMissing(), body, tree, &findings)
    }
  }

  /// A Boolean value that indicates whether a `header` or `footer` is the page's, not that of a part of it.
  private func isOfPage(_ element: TreeElement, _ tree: PageTree) -> Bool {
    if element.isHiddenFromAll { return false }
    if let role = element["role"], role != "banner", role != "contentinfo" { return false }
    return !tree.ancestors(of: element).contains { ancestor in
      switch ancestor.name {
      case .article, .aside, .main, .nav, .section: ancestor.space == .html
      default: ancestor.isHiddenFromAll || ancestor.has("role")
      }
    }
  }

  private func report(
    _ finding: Finding, _ element: TreeElement, _ tree: PageTree, _ findings: inout FindingList
  ) {
    let place = tree.place(of: element)
    findings.add(finding, at: place.lowerBound, length: place.count)
  }
}

/// Judges that several `nav` have names, and different ones. Source: WAI-ARIA Authoring Practices, landmark regions.
final class NavigationNames: PageJudge {
  private struct Navigation {
    /// The hash of what names it; 0 for nothing.
    let name: UInt64
    let offset: Int
  }

  private var navigations: [Navigation] = []

  func hears(element name: String) -> Bool { name == "nav" }

  func begin(_ page: Page) {
    navigations.removeAll(keepingCapacity: true)
  }

  func start(_ element: Element, _ page: Page) {
    guard element.isHTML(.nav), element[.hidden] == nil else { return }
    var name: UInt64 = 0
    if let label = element[.ariaLabelledby], label.hasInk {
      name = Hash.of(label.trimmed, seed: 1)
    } else if let label = element[.ariaLabel] ?? element[.title], label.hasInk {
      name = Hash.of(label.trimmed, seed: 2)
    }
    navigations.append(Navigation(name: name, offset: page.tagStart))
  }

  func finish(_ page: Page) {
    guard navigations.count > 1 else { return }
    for (index, navigation) in navigations.enumerated() {
      if navigation.name == 0 {
        page.report(.navigationUnnamed(), at: navigation.offset, length: 4)
      } else if navigations[..<index].contains(where: { $0.name == navigation.name }) {
        page.report(.navigationNameRepeated(), at: navigation.offset, length: 4)
      }
    }
  }
}

extension Rule {
  static let landmarks = [mainMissing, landmarkRepeated, navigationUnnamed, navigationNameRepeated]

  static let mainMissing = Rule(
    DiagnosticKind("main-missing", .error), isHouse: true,
    title: Phrase(vi: "Trang có <nav> thì có <main>", en: "A page with navigation has a main"),
    why: Phrase(
      vi: "Chương trình đọc màn hình nhảy thẳng tới <main>, qua phần lặp lại ở mọi trang (WCAG 2.4.1).",
      en: "Screen readers jump to it past what every page repeats (WCAG 2.4.1)."),
    good: .body("<p>Nội dung</p>"),
    bad: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/><title>Trang</title></head>
      ‸<body><h1>Trang</h1><nav><a href="#">Về đầu trang</a></nav></body>
      </html>
      """))

  static let landmarkRepeated = Rule(
    DiagnosticKind("landmark-repeated", .error), isHouse: true,
    title: Phrase(
      vi: "Trang chỉ có một phần đầu <header> và một phần chân <footer>", en: "A page has one header and one footer"),
    why: Phrase(
      vi: "Chương trình đọc màn hình coi mỗi cái là phần đầu, phần chân của cả trang (WCAG 1.3.1).",
      en: "Screen readers take each for the whole page's (WCAG 1.3.1)."),
    good: .body("<header>Đầu trang</header><article><header>Đầu bài</header></article>"),
    bad: .body("<header>Đầu trang</header>‸<header>Đầu nữa</header>"))

  static let navigationUnnamed = Rule(
    DiagnosticKind("nav-unnamed", .error), isHouse: true,
    title: Phrase(vi: "Khi có nhiều <nav>, mỗi cái có tên", en: "Where there are several nav, each has a name"),
    why: Phrase(
      vi: "Người nghe chỉ biết “điều hướng” mà không biết điều hướng nào.",
      en: "Listeners hear “navigation” and cannot tell which."),
    good: .body(twoNavigations("Các mục", "Vị trí")), bad: .body(twoNavigations("Các mục", nil)))

  static let navigationNameRepeated = Rule(
    DiagnosticKind("nav-name-repeated", .error), isHouse: true,
    title: Phrase(
      vi: "Các <nav> của một trang mang tên khác nhau", en: "The nav elements of a page have different names"),
    why: Phrase(
      vi: "Người nghe không phân biệt được hai phần cùng tên.", en: "Listeners cannot tell two of one name apart."),
    good: .body(twoNavigations("Các mục", "Vị trí")), bad: .body(twoNavigations("Các mục", "Các mục", marked: true)))

  private static func twoNavigations(_ first: String, _ second: String?, marked: Bool = false) -> String {
    let label = second.map { " aria-label=\"\($0)\"" } ?? ""
    let mark = marked || second == nil ? "‸" : ""
    return """
      <main>Nội dung</main>
      <nav aria-label="\(first)"><a href="#">Điển hình</a></nav>
      \(mark)<nav\(label)><a href="#">Trang chủ</a></nav>
      """
  }
}

extension Finding {
  static func mainMissing() -> Finding {
    Finding(
      .mainMissing, Phrase(vi: "trang không có <main>", en: "the page has no main"),
      remedy: Phrase(
        vi: "Đặt nội dung chính, không kể phần đầu, phần chân và <nav>, trong <main>.",
        en: "Put the content, without header, footer and nav, into <main>."))
  }

  static func landmarkRepeated(_ name: String) -> Finding {
    Finding(
      .landmarkRepeated,
      Phrase(vi: "trang đã có một <\(name)>", en: "the page has a \(name) already"),
      remedy: Phrase(
        vi: "Đổi thành <div>, hoặc đặt trong <main>, <article>, <section> mà nó thuộc về.",
        en: "Make it a div, or put it into the main, article or section it belongs to."))
  }

  static func navigationUnnamed() -> Finding {
    Finding(
      .navigationUnnamed,
      Phrase(vi: "một trong các <nav> của trang không có tên", en: "one of the page's nav has no name"),
      remedy: Phrase(
        vi: "Thêm aria-label, ví dụ: aria-label=\"Các mục\".", en: "Add aria-label, such as aria-label=\"Các mục\"."))
  }

  static func navigationNameRepeated() -> Finding {
    Finding(
      .navigationNameRepeated, Phrase(vi: "hai <nav> mang cùng một tên", en: "two nav have one name"),
      remedy: Phrase(vi: "Đặt tên khác nhau trong aria-label.", en: "Give them different aria-labels."))
  }
}
