internal import Diagnostics

/// Judges the namespaces that a page served as text/html declares: HTML's parser gives elements theirs whatever `xmlns`
/// says, and a declaration may only say the same. Source: HTML standard, 2.1.9 and 13.1.2.3.
final class NamespaceJudge: PageJudge {
  func finish(_ page: Page) {
    guard page.kind == .html else { return }
    // Five bytes at a time: by the last byte of the word one knows how far to go on (Horspool's search).
    let source = page.source
    var last = 4
    while last < source.count {
      switch source[last] {
      case UInt8(ascii: "s"):
        if source.starts(with: "xmlns", at: last - 4), !Self.isUsual(last - 4, source) { judge(last - 4, page) }
        last += 5
      case UInt8(ascii: "n"): last += 1
      case UInt8(ascii: "l"): last += 2
      case UInt8(ascii: "m"): last += 3
      case UInt8(ascii: "x"): last += 4
      default: last += 5
      }
    }
  }

  /// A Boolean value that indicates whether this is the declaration that nearly every page has, and no other.
  private static func isUsual(_ offset: Int, _ source: Bytes) -> Bool {
    let value = offset + 7
    return
      (source.starts(with: "<html ", at: offset - 6)
      && source.starts(with: "http://www.w3.org/1999/xhtml\"", at: value))
      || (source.starts(with: "<svg ", at: offset - 5)
        && source.starts(with: "http://www.w3.org/2000/svg\"", at: value))
  }

  private func judge(_ offset: Int, _ page: Page) {
    let scanner = TagScanner(page.source)
    let tag = scanner.tagStart(before: offset)
    guard let place = scanner.attributes(ofTagAt: tag).first(where: { $0.name.lowerBound == offset }),
      isStartTag(tag, scanner)
    else { return }
    let owner = page.source.piece(tag + 1..<tag + scanner.tagNameLength(at: tag)).text.lowercased()
    let declaration = page.source.piece(place.name).text
    let value = page.source.piece(place.value).text
    // HTML's parser never sees what body says; a prefixed element is a fault of its own.
    guard owner != "body", !owner.contains(":") else { return }
    let allowed = Self.allowed(declaration, on: owner, inDrawing: Self.isInDrawing(tag, page.source))
    guard !allowed.contains(value) else { return }
    page.report(
      .namespaceDeclaration(declaration, on: owner, allowed: allowed),
      at: allowed.isEmpty ? place.name.lowerBound : place.value.lowerBound,
      length: max(1, allowed.isEmpty ? place.name.count : place.value.count))
  }

  /// A Boolean value that indicates whether a tag begins there, and no comment or text speaks of one.
  private func isStartTag(_ offset: Int, _ scanner: TagScanner) -> Bool {
    var next = 0
    while let start = scanner.startTag(from: next), start <= offset {
      if start == offset { return true }
      next = start + 1
    }
    return false
  }

  /// A Boolean value that indicates whether a drawing is open at an offset.
  private static func isInDrawing(_ offset: Int, _ source: Bytes) -> Bool {
    guard let opened = source.lastOffset(of: "<svg", before: offset) else { return false }
    return source.lastOffset(of: "</svg", before: offset).map { $0 < opened } ?? true
  }

  private static let html = "http://www.w3.org/1999/xhtml"
  private static let svg = "http://www.w3.org/2000/svg"
  private static let math = "http://www.w3.org/1998/Math/MathML"

  /// The addresses that an element may declare by an attribute of this name.
  private static func allowed(_ declaration: String, on owner: String, inDrawing: Bool) -> [String] {
    let isHTML = AttributeTable.html.rows[owner] != nil
    // Some names are HTML's and SVG's alike: `a`, `script`, `style`, `title`.
    let isDrawing = owner == "svg" || (AttributeTable.svg.rows[owner] != nil && (inDrawing || !isHTML))
    let isFormula = owner == "math" || AttributeTable.math.rows[owner] != nil
    switch declaration {
    case "xmlns":
      if owner == "svg" { return [svg] }
      if owner == "math" { return [math] }
      if !isDrawing, !isFormula, !isHTML { return [html, svg, math] }
      return (isHTML ? [html] : []) + (isDrawing ? [svg] : []) + (isFormula ? [math] : [])
    case "xmlns:xlink": return isDrawing || isFormula || !isHTML ? ["http://www.w3.org/1999/xlink"] : []
    default: return []
    }
  }
}

extension Rule {
  static let namespaceDeclaration = Rule(
    DiagnosticKind("namespace-declaration", .error),
    title: Phrase(
      vi: "xmlns chỉ nói không gian tên mà phần tử vốn có",
      en: "An xmlns says only the namespace that the element has"),
    why: Phrase(
      vi: "Mở như text/html, trình duyệt bỏ qua xmlns: phần tử không thuộc không gian tên đã ghi.",
      en: "As text/html browsers ignore it, and the element is not in the namespace that it says."),
    good: .body("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><title>Ô</title></svg>"),
    bad: .body("<div ‸xmlns:og=\"https://ogp.me/ns#\">Nội dung</div>"))
}

extension Finding {
  static func namespaceDeclaration(_ declaration: String, on element: String, allowed: [String]) -> Finding {
    Finding(
      .namespaceDeclaration,
      allowed.isEmpty
        ? Phrase(
          vi: "<\(element)> không được khai báo \(declaration)", en: "<\(element)> must not declare \(declaration)")
        : Phrase(
          vi: "\(declaration) của <\(element)> ghi không gian tên khác",
          en: "the \(declaration) of <\(element)> says another namespace"),
      remedy: allowed.first.map {
        Phrase(vi: "Ghi \(declaration)=\"\($0)\" hoặc bỏ đi.", en: "Write \(declaration)=\"\($0)\" or drop it.")
      } ?? Phrase(vi: "Bỏ thuộc tính này.", en: "Drop it."))
  }
}
