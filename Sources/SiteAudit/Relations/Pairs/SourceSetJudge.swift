internal import Diagnostics

/// Judges that candidates by width come with `sizes`, and `sizes` with candidates by width.
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
      raise(.autoSizesNotLazy(), at: sizes, of: element, page)
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
    let found = SourceSetScan(set.value)
    if sizes != nil {
      if found.hasOther, !page.isInTemplate { page.report(.widthMissing(), at: set) }
    } else if found.hasWidth, !isLazy, !page.isInTemplate {
      raise(.sizesMissing(element.name == .link ? "imagesizes" : "sizes"), at: set, of: element, page)
    }
  }

  /// A `source` is excused by an image that follows and is lazy.
  private func raise(_ finding: Finding, at attribute: Attribute, of element: Element, _ page: Page) {
    guard element.name == .source, page.parent?.name == .picture else { return page.report(finding, at: attribute) }
    pending = (page.offset(of: attribute), max(attribute.value.count, 1), finding)
  }

  private func settle(isLazy: Bool, _ page: Page) {
    guard let waiting = pending else { return }
    pending = nil
    if !isLazy { page.report(waiting.finding, at: waiting.offset, length: waiting.length) }
  }
}

/// What the candidates of a `srcset` are described by. Source: HTML standard, 4.8.4.3.10.
struct SourceSetScan {
  private(set) var hasWidth = false
  /// A candidate by density, or without any descriptor.
  private(set) var hasOther = false

  init(_ value: Bytes) {
    var index = 0
    while index < value.count {
      while index < value.count, value[index].isSpace || value[index] == UInt8(ascii: ",") { index += 1 }
      let start = index
      while index < value.count, !value[index].isSpace { index += 1 }
      guard index > start else { return }
      if value[index - 1] == UInt8(ascii: ",") {
        hasOther = true
        continue
      }
      var last: UInt8 = 0
      var isOpen = false
      while index < value.count, isOpen || value[index] != UInt8(ascii: ",") {
        if value[index] == UInt8(ascii: "(") { isOpen = true }
        if value[index] == UInt8(ascii: ")") { isOpen = false }
        if !value[index].isSpace { last = value[index] }
        index += 1
      }
      switch last {
      case UInt8(ascii: "w"): hasWidth = true
      case 0, UInt8(ascii: "x"): hasOther = true
      default: break
      }
    }
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
  static let sourceSetRules: [Rule] = [sizesMissing, widthMissing, autoSizesNotLazy]

  static let sizesMissing = Rule(
    DiagnosticKind("sizes-missing", .error),
    title: Phrase(
      vi: "srcset ghi bề rộng (100w) thì có sizes", en: "A srcset with widths, such as 100w, comes with sizes"),
    why: Phrase(
      vi: "Không có sizes, trình duyệt coi ảnh rộng bằng màn hình và tải ảnh quá lớn.",
      en: "Without it browsers take the image to be as wide as the screen and load too large a file."),
    good: .site(
      "<p><img src=\"a.png\" srcset=\"a.png 100w, b.png 200w\" sizes=\"50vw\" alt=\"Xã\"/></p>",
      with: [("a.png", ""), ("b.png", "")]),
    bad: .site(
      "<p><img src=\"a.png\" srcset=\"‸a.png 100w, b.png 200w\" alt=\"Xã\"/></p>",
      with: [("a.png", ""), ("b.png", "")]))

  static let widthMissing = Rule(
    DiagnosticKind("width-descriptor-missing", .error),
    title: Phrase(
      vi: "Có sizes thì mỗi ảnh trong srcset ghi bề rộng", en: "With sizes, each candidate of a srcset says its width"),
    why: Phrase(
      vi: "Trình duyệt chọn ảnh theo bề rộng; không có số ấy, sizes vô ích.",
      en: "Browsers choose by width; without it sizes is of no use."),
    good: .site(
      "<p><img src=\"a.png\" srcset=\"a.png 1x, b.png 2x\" alt=\"Xã\"/></p>", with: [("a.png", ""), ("b.png", "")]),
    bad: .site(
      "<p><img src=\"a.png\" srcset=\"‸b.png\" sizes=\"50vw\" alt=\"Xã\"/></p>",
      with: [("a.png", ""), ("b.png", "")]))

  static let autoSizesNotLazy = Rule(
    DiagnosticKind("auto-sizes-not-lazy", .error),
    title: Phrase(vi: "sizes=\"auto\" chỉ dùng với loading=\"lazy\"", en: "sizes=\"auto\" goes with loading=\"lazy\""),
    why: Phrase(
      vi: "Ảnh tải ngay thì chưa biết nó sẽ rộng bao nhiêu.", en: "The width is not known when an image loads at once."),
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

  static func widthMissing() -> Finding {
    Finding(
      .widthMissing, Phrase(vi: "có sizes mà ảnh không ghi bề rộng", en: "sizes beside a candidate without width"),
      remedy: Phrase(
        vi: "Ghi bề rộng sau địa chỉ, ví dụ: “b.png 200w”, hoặc bỏ sizes.",
        en: "Write the width behind the address, such as “b.png 200w”, or drop sizes."))
  }

  static func autoSizesNotLazy() -> Finding {
    Finding(
      .autoSizesNotLazy,
      Phrase(vi: "sizes bắt đầu bằng auto mà ảnh không lazy", en: "sizes begins with auto, but the image is not lazy"),
      remedy: Phrase(vi: "Thêm loading=\"lazy\" cho <img>.", en: "Add loading=\"lazy\" to the img."))
  }
}
