internal import Diagnostics

/// Judges that candidates by width come with `sizes`, and automatic sizes with lazy loading.
/// Source: HTML standard, 4.8.4.2.1 and 4.8.4.2.2, as the Nu checker applies them.
final class SourceSetJudge: PageJudge {
  /// A `source` whose image must be lazy: where it says so, and what is wrong otherwise.
  private var pending: (offset: Int, length: Int, finding: Finding)?

  func hears(element name: String) -> Bool {
    name == "img" || name == "source" || name == "picture"
  }

  func hears(attribute name: String, in space: Space) -> Bool { space == .none && name == "imagesrcset" }

  func begin(_ page: Page) {
    pending = nil
  }

  func start(_ element: Element, _ page: Page) {
    guard element.space == .html, element.name != .picture else { return }
    let isLazy = element[.loading]?.equals("lazy") ?? false
    settle(isLazy: element.name == .img && isLazy, page)
    let sizes = element.attribute(.sizes)
    if let sizes, sizes.value.startsWithAuto, !isLazy, !page.isInTemplate {
      raise(
        .autoSizesNotLazy(), at: page.offset(of: sizes), length: max(sizes.value.count, 1), of: element, page)
    }
    guard let set = element.attribute(.srcset) else { return }
    judge(set, sizes: sizes, of: element, isLazy: isLazy, page)
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    guard element.isHTML(.link) else { return }
    judge(attribute, sizes: element.attribute(.imagesizes), of: element, isLazy: false, page)
  }

  func end(_ element: OpenElement, _ page: Page) {
    if element.name == .picture { settle(isLazy: false, page) }
  }

  private func judge(_ set: Attribute, sizes: Attribute?, of element: Element, isLazy: Bool, _ page: Page) {
    guard sizes == nil, !isLazy, let width = SourceSetScan.firstWidth(in: set.value), !page.isInTemplate else { return }
    let name = element.name == .link ? "imagesizes" : "sizes"
    let start = page.offset(of: set)
    // What the parser decoded is not as long as in the source: the value's beginning is marked then.
    let offset = page.offset(of: set.value) == nil ? start : start + width.lowerBound
    raise(.sizesMissing(name), at: offset, length: width.count, of: element, page)
  }

  /// A `source` is excused by an image that follows and is lazy.
  private func raise(_ finding: Finding, at offset: Int, length: Int, of element: Element, _ page: Page) {
    guard element.name == .source, page.parent?.name == .picture else {
      return page.report(finding, at: offset, length: length)
    }
    pending = (offset, length, finding)
  }

  private func settle(isLazy: Bool, _ page: Page) {
    guard let waiting = pending else { return }
    pending = nil
    if !isLazy { page.report(waiting.finding, at: waiting.offset, length: waiting.length) }
  }
}

/// Looks for widths among the candidates of a `srcset`. Source: HTML standard, 4.8.4.3.10.
enum SourceSetScan {
  /// Where the first descriptor of a width stands.
  static func firstWidth(in value: Bytes) -> Range<Int>? {
    var index = 0
    while index < value.count {
      while index < value.count, value[index].isSpace || value[index] == UInt8(ascii: ",") { index += 1 }
      let start = index
      while index < value.count, !value[index].isSpace { index += 1 }
      guard index > start else { return nil }
      // An address that ends in a comma has no descriptor.
      if value[index - 1] == UInt8(ascii: ",") { continue }
      while index < value.count, value[index] != UInt8(ascii: ",") {
        let word = index
        while index < value.count, value[index] != UInt8(ascii: ","), !value[index].isSpace { index += 1 }
        if index > word, value[index - 1] == UInt8(ascii: "w") { return word..<index }
        if index == word { index += 1 }
      }
    }
    return nil
  }
}

extension Bytes {
  /// A Boolean value that indicates whether the list of sizes begins with the keyword `auto`.
  fileprivate var startsWithAuto: Bool {
    let value = trimmed
    guard value.starts(withAnyCase: "auto") else { return false }
    return value.count == 4 || value[4] == UInt8(ascii: ",") || value[4].isSpace
  }
}

extension Rule {
  static let autoSizesNotLazy = Rule(
    DiagnosticKind("auto-sizes-not-lazy", .error),
    title: Phrase(vi: "sizes=\"auto\" chỉ dùng với loading=\"lazy\"", en: "sizes=\"auto\" goes with loading=\"lazy\""),
    why: Phrase(
      vi: "Ảnh tải ngay thì chưa biết nó sẽ rộng bao nhiêu.",
      en: "The width is not known when an image loads at once."),
    good: .site(
      "<p><img src=\"a.png\" srcset=\"a.png 100w\" sizes=\"auto\" loading=\"lazy\" alt=\"Xã\"/></p>",
      with: [("a.png", "")]),
    bad: .site(
      "<p><img src=\"a.png\" srcset=\"a.png 100w\" sizes=\"‸auto\" alt=\"Xã\"/></p>", with: [("a.png", "")]))
}

extension Finding {
  static func sizesMissing(_ attribute: String) -> Finding {
    Finding(
      .sizesMissing, Phrase(vi: "ảnh theo bề rộng mà không có \(attribute)", en: "widths without \(attribute)"),
      remedy: Phrase(
        vi: "Thêm \(attribute), ví dụ: \(attribute)=\"(min-width: 40em) 50vw, 100vw\".",
        en: "Add \(attribute), such as \(attribute)=\"(min-width: 40em) 50vw, 100vw\"."))
  }

  static func autoSizesNotLazy() -> Finding {
    Finding(
      .autoSizesNotLazy,
      Phrase(vi: "sizes bắt đầu bằng auto mà ảnh không lazy", en: "sizes begins with auto, but the image is not lazy"),
      remedy: Phrase(vi: "Thêm loading=\"lazy\" cho <img>.", en: "Add loading=\"lazy\" to the img."))
  }
}
