internal import Diagnostics

/// Judges that a page fits a phone's screen and lets its reader enlarge it. Source: WCAG 1.4.4; CSS Viewport Module 1.
final class Viewport: PageJudge {
  private var isDeclared = false
  private var head: Int?

  /// The least that `maximum-scale` may allow.
  private static let leastScale = 2.0

  func hears(element name: String) -> Bool { name == "meta" || name == "head" }

  func begin(_ page: Page) {
    isDeclared = false
    head = nil
  }

  func start(_ element: Element, _ page: Page) {
    if element.isHTML(.head) { head = page.tagStart }
    guard element.isHTML(.meta), let name = element[.name], name.trimmed.equals(anyCase: "viewport"),
      let content = element.attributes.first(where: { $0.name == .content && $0.space == .none })
    else { return }
    isDeclared = true
    for field in content.value.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) {
      let field = Bytes(rebasing: field)
      guard let sign = field.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let key = field.piece(0..<sign).trimmed
      let value = field.piece(sign + 1..<field.count).trimmed
      let blocks =
        key.equals(anyCase: "user-scalable")
        ? value.equals(anyCase: "no") || value.equals("0")
        : key.equals(anyCase: "maximum-scale") && (Double(value.text) ?? Self.leastScale) < Self.leastScale
      if blocks { return page.report(.viewportBlocksZoom(field.trimmed.text), at: content) }
    }
  }

  func finish(_ page: Page) {
    guard !isDeclared, let head else { return }
    page.report(.viewportMissing(), at: head, length: 5)
  }
}

extension Rule {
  static let viewport = [viewportMissing, viewportBlocksZoom]

  static let viewportMissing = Rule(
    DiagnosticKind("viewport-missing", .warning), isHouse: true,
    title: Phrase(vi: "Trang khai báo khung nhìn cho điện thoại", en: "A page declares its viewport"),
    why: Phrase(
      vi: "Thiếu nó, điện thoại vẽ trang như màn hình máy tính rồi thu nhỏ, chữ không đọc được.",
      en: "Without it phones draw the page as for a desktop and shrink it until nobody can read it."),
    good: .body("<p>Nội dung</p>"),
    bad: .bare(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      ‸<head><meta charset="utf-8"/><title>Trang</title><meta name="description" content="Trang mẫu"/></head>
      <body><h1>Trang</h1></body>
      </html>
      """))

  static let viewportBlocksZoom = Rule(
    DiagnosticKind("viewport-blocks-zoom", .error), isHouse: true,
    title: Phrase(vi: "Trang cho phép phóng to", en: "A page lets its reader zoom"),
    why: Phrase(
      vi: "Người mắt kém phải phóng to được ít nhất hai lần (WCAG 1.4.4).",
      en: "Who sees poorly must be able to double the size of the text (WCAG 1.4.4)."),
    good: .body("<p>Nội dung</p>"),
    bad: .head("<meta name=\"viewport\" content=\"‸width=device-width, user-scalable=no\"/>"))
}

extension Finding {
  static func viewportMissing() -> Finding {
    Finding(
      .viewportMissing, Phrase(vi: "trang không khai báo khung nhìn", en: "the page declares no viewport"),
      remedy: Phrase(
        vi: "Thêm vào <head>: <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>.",
        en: "Add <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/> to <head>."))
  }

  static func viewportBlocksZoom(_ field: String) -> Finding {
    Finding(
      .viewportBlocksZoom,
      Phrase(vi: "\(field.quoted()) chặn việc phóng to", en: "\(field.quoted()) blocks zooming"),
      remedy: Phrase(
        vi: "Bỏ phần này, chỉ để content=\"width=device-width, initial-scale=1\".",
        en: "Drop it; content=\"width=device-width, initial-scale=1\" is enough."))
  }
}
