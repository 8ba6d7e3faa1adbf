internal import Diagnostics

/// Judges tables of data: they have a caption or a name, and header cells that say what they head.
final class DataTables: ShapeJudge {
  let valuesRead: Set<String> = ["aria-hidden", "role"]
  let blanknessRead: Set<String> = ["aria-label", "aria-labelledby", "title"]
  let fingerprint = Hash.of("data-tables 1")

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    for table in tree.elements where table.isHTML(.table) {
      if let role = table["role"], role == "presentation" || role == "none" { continue }
      if tree.ancestors(of: table).contains(where: \.isHiddenFromAll) || table.isHiddenFromAll { continue }
      judge(table, tree, &findings)
    }
  }

  private func judge(_ table: TreeElement, _ tree: PageTree, _ findings: inout FindingList) {
    var isCaptioned = table.isLabelled
    var headers: [TreeElement] = []
    var hasHeadersAttribute = false
    var rows = 0
    var row: Int?
    var isWide = false
    var nested = 0
    for element in tree.descendants(of: table) where element.number >= nested && element.space == .html {
      switch element.name {
      case .table: nested = element.end
      case .caption: isCaptioned = true
      case .tr: rows += 1
      case .td, .th:
        if row == element.parent { isWide = true }
        row = element.parent
        // A corner may be empty.
        if element.name == .th, element.hasOwnText || element.end > element.number + 1 { headers.append(element) }
        if element.has("headers") { hasHeadersAttribute = true }
      default: break
      }
    }
    // A single row or column without headers is not a table of data.
    guard rows > 1, isWide else { return }
    func report(_ finding: Finding, at element: TreeElement) {
      let place = tree.place(of: element)
      findings.add(finding, at: place.lowerBound, length: place.count)
    }
    if headers.isEmpty { return report(.tableWithoutHeaders(), at: table) }
    if !isCaptioned { report(.tableWithoutCaption(), at: table) }
    guard !hasHeadersAttribute else { return }
    for header in headers where !header.has("scope") { report(.headerWithoutScope(), at: header) }
  }
}

extension Rule {
  static let tables = [tableWithoutCaption, tableWithoutHeaders, headerWithoutScope]

  static let tableWithoutCaption = Rule(
    DiagnosticKind("table-without-caption", .error), isHouse: true,
    title: Phrase(vi: "Bảng có tên trong <caption>", en: "A table has a caption"),
    why: Phrase(
      vi: "Người nghe chương trình đọc màn hình cần biết bảng nói gì trước khi vào bảng (WCAG 1.3.1).",
      en: "Listeners need to know what a table is about before they enter it (WCAG 1.3.1)."),
    good: .body(table("<caption>Diện tích</caption>", "<th scope=\"col\">Xã</th><th scope=\"col\">m²</th>")),
    bad: .body("‸" + table("", "<th scope=\"col\">Xã</th><th scope=\"col\">m²</th>")))

  static let tableWithoutHeaders = Rule(
    DiagnosticKind("table-without-headers", .error), isHouse: true,
    title: Phrase(vi: "Bảng có ô đầu đề <th>", en: "A table has header cells"),
    why: Phrase(
      vi: "Không có ô đầu đề, người nghe chỉ gặp những con số rời (WCAG 1.3.1).",
      en: "Without them listeners hear loose figures (WCAG 1.3.1)."),
    good: .body(table("<caption>Diện tích</caption>", "<th scope=\"col\">Xã</th><th scope=\"col\">m²</th>")),
    bad: .body("‸" + table("<caption>Diện tích</caption>", "<td>Xã</td><td>m²</td>")))

  static let headerWithoutScope = Rule(
    DiagnosticKind("header-without-scope", .error), isHouse: true,
    title: Phrase(
      vi: "Ô đầu đề ghi scope: của cột hay của hàng", en: "A header cell says its scope: column or row"),
    why: Phrase(
      vi: "Chương trình đọc màn hình phải đoán ô nào thuộc đầu đề nào (WCAG 1.3.1).",
      en: "Otherwise screen readers guess which cells it heads (WCAG 1.3.1)."),
    good: .body(table("<caption>Diện tích</caption>", "<th scope=\"col\">Xã</th><th scope=\"col\">m²</th>")),
    bad: .body(table("<caption>Diện tích</caption>", "‸<th>Xã</th><th scope=\"col\">m²</th>")))

  private static func table(_ caption: String, _ head: String) -> String {
    "<table>\(caption)<tr>\(head)</tr><tr><td>Kiên Thành</td><td>186</td></tr></table>"
  }
}

extension Finding {
  static func tableWithoutCaption() -> Finding {
    Finding(
      .tableWithoutCaption, Phrase(vi: "bảng không có tên", en: "the table has no caption"),
      remedy: Phrase(
        vi: "Thêm <caption>…</caption> ngay sau <table>, hoặc aria-labelledby trỏ tới đầu đề của bảng.",
        en: "Add <caption>…</caption> right after <table>, or aria-labelledby naming its heading."))
  }

  static func tableWithoutHeaders() -> Finding {
    Finding(
      .tableWithoutHeaders, Phrase(vi: "bảng không có ô đầu đề", en: "the table has no header cells"),
      remedy: Phrase(
        vi: "Đổi ô đầu của cột, của hàng thành <th scope=\"col\">, <th scope=\"row\">; bảng chỉ để bày trí thì thêm "
          + "role=\"presentation\".",
        en: "Make the heads of columns and rows <th scope=\"col\">, <th scope=\"row\">; a table for layout alone gets "
          + "role=\"presentation\"."))
  }

  static func headerWithoutScope() -> Finding {
    Finding(
      .headerWithoutScope, Phrase(vi: "ô đầu đề không ghi scope", en: "the header cell has no scope"),
      remedy: Phrase(
        vi: "Viết <th scope=\"col\"> cho đầu cột, <th scope=\"row\"> cho đầu hàng.",
        en: "Write <th scope=\"col\"> for a column's head, <th scope=\"row\"> for a row's."))
  }
}
