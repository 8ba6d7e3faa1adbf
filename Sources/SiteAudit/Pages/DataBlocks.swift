internal import Diagnostics

/// Judges the data that a page carries in `script` elements, such as JSON-LD: it is JSON, and reads the same to HTML
/// and to XML. Source: HTML standard, 4.12.1; RFC 8259.
final class DataBlocks: PageJudge {
  /// Where the block's text begins.
  private var start: Int?
  /// A Boolean value that indicates whether the block is JSON-LD, whose meaning is judged too.
  private var isLinked = false
  private var structured = StructuredData()

  func hears(element name: String) -> Bool { name == "script" }

  func begin(_ page: Page) {
    start = nil
  }

  func start(_ element: Element, _ page: Page) {
    guard element.isHTML(.script), let type = element[.type]?.trimmed else { return }
    let isJSON = type.equals(anyCase: "application/json") || type.equals(anyCase: "text/json") || type.endsInJSON
    isLinked = type.equals(anyCase: "application/ld+json")
    // The cursor is at the tag's `>`.
    start = isJSON && element[.src] == nil ? page.cursor + 1 : nil
  }

  func end(_ element: OpenElement, _ page: Page) {
    guard let start else { return }
    self.start = nil
    // The text is judged as it stands: in text/html no entity is decoded here.
    guard let end = page.source.lastOffset(of: "</", before: page.cursor), end >= start else { return }
    let text = page.source.piece(start..<end)
    if let fault = JSONCheck.firstFault(text) {
      page.report(.notJSON(fault.problem, .dataBlockNotJSON), at: start + fault.offset)
    } else if let offset = text.firstIndex(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) {
      page.report(.markupInData(), at: start + offset)
    } else if isLinked {
      structured.judge(text) { page.report($0, at: start + $1.lowerBound, length: max(1, $1.count)) }
    }
  }
}

extension Bytes {
  /// A Boolean value that indicates whether a media type is one of JSON's: `application/ld+json`.
  fileprivate var endsInJSON: Bool { count > 5 && piece(count - 5..<count).equals(anyCase: "+json") }
}

extension Rule {
  static let markupInData = Rule(
    DiagnosticKind("markup-in-data-block", .error), isHouse: true,
    title: Phrase(
      vi: "Khối dữ liệu trong trang không chứa “<” và “&”", en: "A page's data block has no “<” and no “&”"),
    why: Phrase(
      vi: "HTML và XML đọc hai dấu này trong <script> mỗi bên một khác.",
      en: "HTML and XML read them differently inside a script."),
    good: .head("<script type=\"application/json\">{\"name\":\"A \\u0026 B\"}</script>"),
    bad: .head("<script type=\"application/json\">{\"name\":\"A ‸&amp; B\"}</script>"))
}

extension Finding {
  static func markupInData() -> Finding {
    Finding(
      .markupInData, Phrase(vi: "khối dữ liệu chứa dấu của HTML", en: "the data block has a character of markup"),
      remedy: Phrase(
        vi: "Viết “\\u003c” thay “<”, “\\u0026” thay “&”.", en: "Write “\\u003c” for “<” and “\\u0026” for “&”."))
  }
}
