internal import Diagnostics

/// Judges that the first heading is the h1; that none is left out is not only ours to ask: see `HeadingCheck`.
final class Headings: ShapeJudge {
  let valuesRead: Set<String> = ["aria-hidden"]
  let fingerprint = Hash.of("headings 2")

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    var hidden = 0
    for element in tree.elements where element.space == .html && element.number >= hidden {
      if element.isHiddenFromAll {
        hidden = element.end
        continue
      }
      switch element.name {
      case .h1: return
      case .h2, .h3, .h4, .h5, .h6:
        // A page without h1 is told of that elsewhere.
        guard tree.elements.contains(where: { $0.isHTML(.h1) }) else { return }
        let place = tree.place(of: element)
        return findings.add(.headingBeforeMain(element.local), at: place.lowerBound, length: place.count)
      default: break
      }
    }
  }
}

extension Rule {
  static let headingBeforeMain = Rule(
    DiagnosticKind("heading-before-h1", .error), isHouse: true,
    title: Phrase(vi: "<h1> đứng trước mọi đầu đề khác", en: "The h1 stands before every other heading"),
    why: Phrase(
      vi: "Người dùng chương trình đọc màn hình tưởng phần đứng trước không thuộc về trang (WCAG 1.3.1).",
      en: "Users of screen readers take what comes before for no part of the page (WCAG 1.3.1)."),
    good: .body("<h2>Phần</h2><h3>Mục</h3>"),
    bad: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/><title>Trang</title></head>
      <body>‸<h2>Phần</h2><h1>Trang</h1></body>
      </html>
      """))
}

extension Finding {
  static func headingBeforeMain(_ name: String) -> Finding {
    Finding(
      .headingBeforeMain,
      Phrase(vi: "đầu đề đầu tiên là <\(name)>, đứng trước <h1>", en: "the \(name) stands before the h1"),
      remedy: Phrase(vi: "Để <h1> đứng trước mọi đầu đề khác.", en: "Put the h1 before every other heading."))
  }
}
