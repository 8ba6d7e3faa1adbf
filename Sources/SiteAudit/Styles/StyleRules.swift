internal import Diagnostics

extension Rule {
  static let cssSyntax = Rule(
    DiagnosticKind("css-syntax", .error),
    title: Phrase(vi: "CSS trong trang viết đúng ngữ pháp", en: "CSS in a page follows its syntax"),
    why: Phrase(
      vi: "Trình duyệt bỏ qua chỗ viết sai, có khi cả phần sau đó.",
      en: "Browsers skip what they cannot read, and sometimes what follows it."),
    good: .body("<p style=\"color: red; margin: 0\">Đỏ</p>").withoutHouseRules(),
    bad: .body("<p style=\"‸color red; margin: 0\">Đỏ</p>").withoutHouseRules())

  static let cssUnknownProperty = Rule(
    DiagnosticKind("css-unknown-property", .error),
    title: Phrase(vi: "Thuộc tính CSS có thật", en: "CSS properties exist"),
    why: Phrase(
      vi: "Trình duyệt bỏ qua thuộc tính viết sai tên.", en: "Browsers ignore a property whose name is misspelt."),
    good: .body("<p style=\"color: red\">Đỏ</p>").withoutHouseRules(),
    bad: .body("<p style=\"‸colour: red\">Đỏ</p>").withoutHouseRules())

  static let cssBadValue = Rule(
    DiagnosticKind("css-bad-value", .error),
    title: Phrase(vi: "Giá trị CSS hợp với thuộc tính", en: "CSS values fit their properties"),
    why: Phrase(
      vi: "Trình duyệt bỏ qua thuộc tính có giá trị sai.", en: "Browsers ignore a property whose value is wrong."),
    good: .body("<p style=\"width: 10px\">Hẹp</p>").withoutHouseRules(),
    bad: .body("<p style=\"width: ‸10\">Hẹp</p>").withoutHouseRules())

  static let cssBadSelector = Rule(
    DiagnosticKind("css-bad-selector", .error),
    title: Phrase(vi: "Bộ chọn CSS viết đúng", en: "CSS selectors are right"),
    why: Phrase(
      vi: "Trình duyệt bỏ qua cả quy tắc có bộ chọn sai.", en: "Browsers skip the whole rule of a wrong selector."),
    good: .head("<style>a:hover { color: red }</style>").withoutHouseRules(),
    bad: .head("<style>a‸:hovre { color: red }</style>").withoutHouseRules())

  static let badMediaQuery = Rule(
    DiagnosticKind("bad-media-query", .error),
    title: Phrase(vi: "Điều kiện media viết đúng", en: "Media queries are right"),
    why: Phrase(
      vi: "Trình duyệt coi điều kiện sai là không bao giờ đúng.", en: "Browsers take a wrong query as never true."),
    good: .head("<style>@media (min-width: 600px) { p { color: red } }</style>").withoutHouseRules(),
    bad: .head("<style>@media (min-width: ‸600) { p { color: red } }</style>").withoutHouseRules())

  static let cssUnknownAtRule = Rule(
    DiagnosticKind("css-unknown-at-rule", .error),
    title: Phrase(vi: "Quy tắc @ của CSS có thật", en: "CSS at-rules exist"),
    why: Phrase(vi: "Trình duyệt bỏ qua quy tắc viết sai tên.", en: "Browsers skip a rule whose name is misspelt."),
    good: .head("<style>@media print { p { color: black } }</style>").withoutHouseRules(),
    bad: .head("<style>‸@medai print { p { color: black } }</style>").withoutHouseRules())
}
