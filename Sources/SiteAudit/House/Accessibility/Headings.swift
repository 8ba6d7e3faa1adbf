internal import Diagnostics

/// Judges the order of headings: the first is h1, and none goes more than one level deeper than the one before.
final class Headings: ShapeJudge {
  let valuesRead: Set<String> = ["aria-hidden"]
  let fingerprint = Hash.of("headings 1")

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    var last = 0
    var hidden = 0
    for element in tree.elements where element.space == .html && element.number >= hidden {
      if element.isHiddenFromAll {
        hidden = element.end
        continue
      }
      guard let level = element.headingLevel else { continue }
      if level > last + 1, last > 0 || tree.elements.contains(where: { $0.isHTML(.h1) }) {
        let place = tree.place(of: element)
        findings.add(.headingSkipped(level, after: last), at: place.lowerBound, length: place.count)
      }
      last = level
    }
  }
}

extension TreeElement {
  /// 1 for `h1`, to 6.
  fileprivate var headingLevel: Int? {
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
}

extension Rule {
  static let headingSkipped = Rule(
    DiagnosticKind("heading-level-skipped", .error), isHouse: true,
    title: Phrase(
      vi: "Đầu đề đi từ <h1>, không nhảy bậc", en: "Headings begin with h1 and skip no level"),
    why: Phrase(
      vi:
        "Người dùng chương trình đọc màn hình đi theo mục lục của đầu đề; thiếu bậc, họ ngỡ sót một phần (WCAG 1.3.1).",
      en: "Users of screen readers follow the outline and take a gap for something missed (WCAG 1.3.1)."),
    good: .body("<h2>Phần</h2><h3>Mục</h3>"), bad: .body("<h2>Phần</h2>‸<h4>Mục</h4>"))
}

extension Finding {
  static func headingSkipped(_ level: Int, after last: Int) -> Finding {
    Finding(
      .headingSkipped,
      last == 0
        ? Phrase(vi: "đầu đề đầu tiên là <h\(level)>, đứng trước <h1>", en: "an h\(level) stands before the h1")
        : Phrase(vi: "<h\(level)> theo ngay sau <h\(last)>", en: "an h\(level) follows an h\(last)"),
      remedy: last == 0
        ? Phrase(vi: "Để <h1> đứng trước mọi đầu đề khác.", en: "Put the h1 before every other heading.")
        : Phrase(
          vi: "Viết <h\(last + 1)>, hoặc thêm đầu đề bậc giữa.", en: "Make it h\(last + 1), or add the level between."))
  }
}
