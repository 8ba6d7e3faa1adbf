internal import CLibXML2
internal import Diagnostics

/// Judges that links, buttons, frames, headings and drawings have a name to be read out.
///
/// A name is looked for where a page's shape shows it: text, `alt`, `aria-label`, `aria-labelledby`, `title`, a button's
/// `value`, a drawing's `title`. Source: Accessible Name and Description Computation 1.2, in so far.
final class AccessibleNames: ShapeJudge {
  let valuesRead: Set<String> = ["aria-hidden", "role", "type"]
  let blanknessRead: Set<String> = ["aria-label", "aria-labelledby", "title", "alt", "value"]
  let fingerprint = Hash.of("accessible-names 1")

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    var hidden = 0
    for element in tree.elements where element.number >= hidden {
      if element.isHiddenFromAll {
        hidden = element.end
        continue
      }
      guard let finding = judge(element, tree) else { continue }
      let place = tree.place(of: element)
      findings.add(finding, at: place.lowerBound, length: place.count)
    }
  }

  private func judge(_ element: TreeElement, _ tree: PageTree) -> Finding? {
    switch (element.name, element.space) {
    case (.a, .html):
      return element.has("href") && !hasName(element, tree) ? .nameless(.linkWithoutName) : nil
    case (.button, .html): return hasName(element, tree) ? nil : .nameless(.buttonWithoutName)
    case (.input, .html):
      guard let type = element["type"], type.lowercased() == "button" else { return nil }
      return element.isFilled("value") || element.isLabelled ? nil : .nameless(.buttonWithoutName)
    case (.iframe, .html):
      return element.isLabelled ? nil : .nameless(.frameWithoutTitle)
    case (.h1, .html), (.h2, .html), (.h3, .html), (.h4, .html), (.h5, .html), (.h6, .html):
      return hasName(element, tree) ? nil : .nameless(.headingEmpty)
    case (.svg, .svg):
      guard element["role"] == "img", !element.isLabelled else { return nil }
      return tree.children(of: element).contains { $0.isDrawingTitle && $0.hasOwnText }
        ? nil : .nameless(.drawingWithoutName)
    default: return nil
    }
  }

  /// A Boolean value that indicates whether an element has a name of its own or by what it holds.
  private func hasName(_ element: TreeElement, _ tree: PageTree) -> Bool {
    if element.isLabelled || element.hasOwnText { return true }
    var hidden = 0
    for inner in tree.descendants(of: element) where inner.number >= hidden {
      if inner.isHiddenFromAll || inner.isUnspoken {
        hidden = inner.end
      } else if inner.hasOwnText || inner.isFilled("aria-label") || inner.isFilled("aria-labelledby") {
        return true
      } else if inner.name == .img || inner.name == .area || inner.name == .image, inner.isFilled("alt") {
        return true
      } else if inner.isHTML(.img), inner.isFilled("title") {
        return true
      }
    }
    return false
  }
}

extension TreeElement {
  /// A Boolean value that indicates whether the attribute is there and not blank.
  func isFilled(_ name: String) -> Bool {
    var attribute = node.pointee.properties
    while let here = attribute {
      if here.pointee.ns == nil, xmlStrEqual(here.pointee.name, name) == 1 {
        guard let value = here.pointee.children else { return false }
        // An entity in the value is something to read.
        return value.pointee.next != nil || xmlIsBlankNode(value) == 0
      }
      attribute = here.pointee.next
    }
    return false
  }

  /// A Boolean value that indicates whether an attribute names the element.
  var isLabelled: Bool { isFilled("aria-label") || isFilled("aria-labelledby") || isFilled("title") }

  /// A Boolean value that indicates whether neither eye nor ear meets the element and what it holds.
  var isHiddenFromAll: Bool { has("hidden") || (has("aria-hidden") && self["aria-hidden"] == "true") }

  /// A Boolean value that indicates whether the element's text is no text of the page.
  fileprivate var isUnspoken: Bool { isHTML(.script) || isHTML(.style) || isHTML(.template) }

  fileprivate var isDrawingTitle: Bool { name == .title }
}

extension Rule {
  static let names = [linkWithoutName, buttonWithoutName, frameWithoutTitle, headingEmpty, drawingWithoutName]

  static let linkWithoutName = Rule(
    DiagnosticKind("link-without-name", .error), isHouse: true,
    title: Phrase(vi: "Liên kết có chữ để đọc lên", en: "A link has a name to be read out"),
    why: Phrase(
      vi: "Chương trình đọc màn hình chỉ đọc được “liên kết”, hoặc đọc cả địa chỉ (WCAG 2.4.4).",
      en: "Screen readers say “link” alone, or spell out the address (WCAG 2.4.4)."),
    good: .body("<a href=\"#\" aria-label=\"Về đầu trang\"><span aria-hidden=\"true\">↑</span></a>"),
    bad: .body("‸<a href=\"#\"><span aria-hidden=\"true\">↑</span></a>"))

  static let buttonWithoutName = Rule(
    DiagnosticKind("button-without-name", .error), isHouse: true,
    title: Phrase(vi: "Nút có chữ để đọc lên", en: "A button has a name to be read out"),
    why: Phrase(
      vi: "Người nghe chương trình đọc màn hình không biết nút làm gì (WCAG 4.1.2).",
      en: "Whoever listens to a screen reader cannot know what it does (WCAG 4.1.2)."),
    good: .body("<button type=\"button\" title=\"Đóng\">×</button>"), bad: .body("‸<button type=\"button\"></button>"))

  static let frameWithoutTitle = Rule(
    DiagnosticKind("frame-without-title", .error), isHouse: true,
    title: Phrase(vi: "Khung nhúng (iframe) có title", en: "A frame has a title"),
    why: Phrase(
      vi: "Người nghe không biết trong khung có gì để vào hay bỏ qua (WCAG 4.1.2).",
      en: "Without it listeners cannot tell whether to enter the frame (WCAG 4.1.2)."),
    good: .site("<iframe src=\"b.html\" title=\"Bản đồ\"></iframe>", with: [("b.html", RuleExample.otherPage)]),
    bad: .site("‸<iframe src=\"b.html\"></iframe>", with: [("b.html", RuleExample.otherPage)]))

  static let headingEmpty = Rule(
    DiagnosticKind("heading-empty", .error), isHouse: true,
    title: Phrase(vi: "Đầu đề không trống", en: "A heading is not empty"),
    why: Phrase(
      vi: "Mục lục mà chương trình đọc màn hình lập từ đầu đề có một dòng trống (WCAG 1.3.1).",
      en: "The outline that screen readers make of the headings has a blank line (WCAG 1.3.1)."),
    good: .body("<h2>Đóng góp</h2>"), bad: .body("‸<h2></h2>"))

  static let drawingWithoutName = Rule(
    DiagnosticKind("drawing-without-name", .error), isHouse: true,
    title: Phrase(vi: "Hình vẽ <svg role=\"img\"> có tên", en: "A drawing with role=\"img\" has a name"),
    why: Phrase(
      vi: "Người không nhìn thấy chỉ nghe “hình” (WCAG 1.1.1).", en: "Who does not see it hears “image” (WCAG 1.1.1)."),
    good: .body("<svg role=\"img\"><title>Cột mốc</title></svg>"), bad: .body("‸<svg role=\"img\"></svg>"))
}

extension Finding {
  static func nameless(_ rule: Rule) -> Finding {
    switch rule.id {
    case Rule.linkWithoutName.id:
      return Finding(
        rule, Phrase(vi: "liên kết không có chữ để đọc lên", en: "the link has no name"),
        remedy: Phrase(
          vi: "Viết chữ vào liên kết, hoặc thêm aria-label=\"…\"; với ảnh thì ghi nơi tới trong alt.",
          en: "Write text into it or add aria-label=\"…\"; of an image, say in alt where it leads."))
    case Rule.buttonWithoutName.id:
      return Finding(
        rule, Phrase(vi: "nút không có chữ để đọc lên", en: "the button has no name"),
        remedy: Phrase(
          vi: "Viết chữ vào nút, ví dụ: Tìm; hoặc thêm aria-label=\"Tìm\".",
          en: "Write text into it, such as Tìm, or add aria-label=\"…\"."))
    case Rule.frameWithoutTitle.id:
      return Finding(
        rule, Phrase(vi: "khung nhúng không có title", en: "the frame has no title"),
        remedy: Phrase(
          vi: "Thêm title=\"…\" nói trong khung có gì, ví dụ: Bản đồ các xã.",
          en: "Add title=\"…\" saying what is in it, such as Bản đồ các xã."))
    case Rule.headingEmpty.id:
      return Finding(
        rule, Phrase(vi: "đầu đề trống", en: "the heading is empty"),
        remedy: Phrase(vi: "Viết đầu đề, hoặc bỏ thẻ này.", en: "Write the heading or take it out."))
    default:
      return Finding(
        rule, Phrase(vi: "hình vẽ không có tên", en: "the drawing has no name"),
        remedy: Phrase(
          vi: "Thêm <title>…</title> làm phần tử đầu trong <svg>, hoặc aria-label=\"…\"; hình trang trí thì bỏ role và "
            + "thêm aria-hidden=\"true\".",
          en: "Add <title>…</title> first in the svg, or aria-label=\"…\"; for mere decoration drop role and add "
            + "aria-hidden=\"true\"."))
    }
  }
}
