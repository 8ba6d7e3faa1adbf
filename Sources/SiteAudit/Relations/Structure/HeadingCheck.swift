internal import Diagnostics

/// Judges that headings do not leave out a level. The Nu checker asks it of every page.
/// Source: HTML standard, 4.3.11 (`headingoffset`, `headingreset`).
struct HeadingCheck {
  private var last: (name: String, level: Int)?

  mutating func visit(_ element: TreeElement, _ tree: PageTree, _ findings: inout FindingList) {
    guard let own = Self.level(element.name) else { return }
    let level = min(9, own + Self.offset(of: element, tree))
    let name = element.local
    if let last, level > last.level + 1 {
      findings.add(.headingLevelSkipped(name, level: level, after: last.name, last.level), about: element, in: tree)
    }
    last = (name, level)
  }

  private static func level(_ name: Name) -> Int? {
    switch name {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// What the offsets of the heading and around it add up to, up to the first reset.
  private static func offset(of heading: TreeElement, _ tree: PageTree) -> Int {
    var sum = 0
    var element: TreeElement? = heading
    while let here = element {
      if here.has("headingoffset") { sum += min(8, Int(here["headingoffset"] ?? "").map { max(0, $0) } ?? 0) }
      if here.has("headingreset") { break }
      element = here.parent.map { tree.elements[$0] }
    }
    return sum
  }
}

extension Rule {
  static let headingLevelSkipped = Rule(
    DiagnosticKind("heading-level-skipped", .error),
    title: Phrase(
      vi: "Đầu đề không nhảy cấp: sau <h2> là <h2>, <h3> hoặc cấp trên",
      en: "Headings leave out no level: an h2 is followed by h2, h3 or a higher one"),
    why: Phrase(
      vi: "Người dùng chương trình đọc màn hình đi theo cấp đầu đề và tưởng thiếu một mục.",
      en: "Users of screen readers go by the levels and believe a section missing."),
    good: .body("<h2>Phần</h2><h3>Mục</h3><h2>Phần nữa</h2>"), bad: .body("<h2>Phần</h2>‸<h4>Mục</h4>"))
}

extension Finding {
  static func headingLevelSkipped(_ name: String, level: Int, after last: String, _ lastLevel: Int) -> Finding {
    Finding(
      .headingLevelSkipped,
      Phrase(
        vi: "<\(name)> (cấp \(level)) đứng ngay sau <\(last)> (cấp \(lastLevel))",
        en: "\(name), of level \(level), follows \(last), of level \(lastLevel)"),
      remedy: Phrase(vi: "Dùng cấp \(lastLevel + 1).", en: "Use level \(lastLevel + 1)."))
  }
}
