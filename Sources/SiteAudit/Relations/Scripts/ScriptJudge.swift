internal import Diagnostics

/// Judges what stands inside `script`: nothing but comments where there is a `src`, an import map or speculation rules
/// of the right form.
///
/// Sources: HTML standard, 4.12.1.4 and 8.1.6.2; Speculation Rules, 3.2, as the Nu checker applies them.
final class ScriptJudge: PageJudge {
  private enum Content {
    case documentation, importMap, speculationRules
  }

  private var content: Content?
  private var start = 0
  private var data = JSONTree()

  func hears(element name: String) -> Bool { name == "script" }

  func begin(_ page: Page) {
    content = nil
  }

  func start(_ element: Element, _ page: Page) {
    content = nil
    guard element.space == .html else { return }
    // The cursor is at the tag's `>`.
    start = page.cursor + 1
    if let type = element[.type], type.equals(anyCase: "importmap") {
      content = .importMap
    } else if let type = element[.type], type.equals(anyCase: "speculationrules") {
      content = .speculationRules
    } else if element[.src] != nil {
      content = .documentation
    }
  }

  func end(_ element: OpenElement, _ page: Page) {
    guard let content, element.space == .html else { return }
    self.content = nil
    guard let end = page.source.lastOffset(of: "</", before: page.cursor), end >= start else { return }
    let text = page.source.piece(start..<end)
    switch content {
    case .documentation:
      if let offset = Self.firstCode(in: text) { page.report(.codeBesideSource(), at: start + offset) }
    case .importMap: judge(text, as: "importmap", page, ImportMap.fault)
    case .speculationRules: judge(text, as: "speculationrules", page, SpeculationRules.fault)
    }
  }

  /// The offset of the first thing that is no comment and no blank.
  private static func firstCode(in text: Bytes) -> Int? {
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): index += 1
      case UInt8(ascii: "/"):
        let end: Int?
        if text.starts(with: "/*", at: index) {
          end = text.firstOffset(of: "*/", from: index + 2).map { $0 + 2 }
        } else if text.starts(with: "//", at: index) {
          end = text.firstOffset(of: "\n", from: index + 2).map { $0 + 1 }
        } else {
          end = nil
        }
        guard let end else { return index }
        index = end
      default: return index
      }
    }
    return nil
  }

  private func judge(
    _ text: Bytes, as type: String, _ page: Page, _ fault: (JSONTree, Bytes) -> ScriptDataFault?
  ) {
    if let fault = JSONCheck.firstFault(text) { return page.report(.notJSON(fault.problem), at: start + fault.offset) }
    data.read(text)
    guard let fault = fault(data, text) else { return }
    page.report(.badScriptData(type, fault), at: start + fault.range.lowerBound, length: max(1, fault.range.count))
  }
}

/// What is wrong with data in a script, and where in it.
struct ScriptDataFault {
  let range: Range<Int>
  let summary: Phrase
  let remedy: Phrase

  init(_ range: Range<Int>, _ summary: Phrase, remedy: Phrase) {
    self.range = range
    self.summary = summary
    self.remedy = remedy
  }
}

extension Rule {
  static let scriptRules: [Rule] = [codeBesideSource, badScriptData]

  static let codeBesideSource = Rule(
    DiagnosticKind("code-beside-src", .error),
    title: Phrase(vi: "<script src> không chứa mã", en: "A script with src holds no code"),
    why: Phrase(
      vi: "Trình duyệt chạy tệp trong src và bỏ qua mã nằm giữa hai thẻ.",
      en: "Browsers run the file and ignore what stands between the tags."),
    good: .site("<script src=\"tim.js\"></script>", with: [("tim.js", "")]),
    bad: .site("<script src=\"tim.js\">‸tim()</script>", with: [("tim.js", "")]))

  static let badScriptData = Rule(
    DiagnosticKind("bad-script-data", .error),
    title: Phrase(
      vi: "importmap và speculationrules là JSON đúng khuôn",
      en: "Import maps and speculation rules are JSON of their form"),
    why: Phrase(vi: "Sai khuôn, trình duyệt bỏ qua cả khối.", en: "Else browsers ignore the whole block."),
    good: RuleExample.head("<script type=\"speculationrules\">{\"prefetch\":[{\"urls\":[\"b.html\"]}]}</script>")
      .withoutHouseRules(),
    bad: RuleExample.head("<script type=\"speculationrules\">{\"prefetch\":[{‸\"url\":[\"b.html\"]}]}</script>")
      .withoutHouseRules())
}

extension Finding {
  static func codeBesideSource() -> Finding {
    Finding(
      .codeBesideSource, Phrase(vi: "mã nằm trong <script src>", en: "code in a script that has a src"),
      remedy: Phrase(
        vi: "Chuyển mã vào tệp .js, hoặc bỏ đi; chỉ được để chú thích.",
        en: "Move it to the file or delete it; comments alone may stay."))
  }

  static func badScriptData(_ type: String, _ fault: ScriptDataFault) -> Finding {
    Finding(
      .badScriptData,
      Phrase(vi: "\(type): \(fault.summary.vietnamese)", en: "\(type): \(fault.summary.english)"), remedy: fault.remedy)
  }
}
