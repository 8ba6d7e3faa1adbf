internal import Diagnostics

/// Judges that no heading stands before the page's h1. That levels are not left out is HTML's own rule.
final class Headings: ShapeJudge {
  let valuesRead: Set<String> = ["aria-hidden"]
  let fingerprint = Hash.of("headings 2")

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    var early: TreeElement?
    var hidden = 0
    for element in tree.elements where element.space == .html && element.number >= hidden {
      if element.isHiddenFromAll {
        hidden = element.end
        continue
      }
      switch element.name {
      case .h1:
        guard let early else { return }
        let place = tree.place(of: early)
        return findings.add(.headingBeforeMain(early.local), at: place.lowerBound, length: place.count)
      case .h2, .h3, .h4, .h5, .h6: if early == nil { early = element }
      default: break
      }
    }
  }
}

extension Rule {
  static let headingBeforeMain = Rule(
    DiagnosticKind("heading-before-h1", .error), isHouse: true,
    title: Phrase(vi: "Đầu đề đầu tiên của trang là <h1>", en: "A page's first heading is its h1"),
    why: Phrase(
      vi: "Người dùng chương trình đọc màn hình đi theo mục lục của đầu đề, và tưởng phần đứng trước thuộc trang khác "
        + "(WCAG 1.3.1).",
      en: "Users of screen readers follow the outline, in which what stands before belongs to nothing (WCAG 1.3.1)."),
    good: .body("<h2>Phần</h2><h3>Mục</h3>"),
    bad: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/><title>Trang</title></head>
      <body>‸<h2>Mục</h2><h1>Trang</h1></body>
      </html>
      """))
}

extension Finding {
  static func headingBeforeMain(_ name: String) -> Finding {
    Finding(
      .headingBeforeMain, Phrase(vi: "<\(name)> đứng trước <h1>", en: "an \(name) stands before the h1"),
      remedy: Phrase(vi: "Để <h1> đứng trước mọi đầu đề khác.", en: "Put the h1 before every other heading."))
  }
}
