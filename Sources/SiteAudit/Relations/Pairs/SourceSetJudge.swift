internal import Diagnostics

/// Judges that candidates by width come with `sizes`, and automatic sizes with lazy loading.
/// Source: HTML standard, 4.8.4.2.1 and 4.8.4.2.2, as the Nu checker applies them.
final class SourceSetJudge: PageJudge {
  /// A `source` of the open `picture`.
  private struct Source {
    /// Where its first width stands, or else its candidates.
    let offset: Int
    let length: Int
    let hasWidth: Bool
    let hasSizes: Bool
    /// Where `sizes` is that begins with `auto`.
    let auto: Range<Int>?
  }

  private var sources: [Source] = []

  func hears(element name: String) -> Bool {
    name == "img" || name == "source" || name == "picture"
  }

  func hears(attribute name: String, in space: Space) -> Bool { space == .none && name == "imagesrcset" }

  func begin(_ page: Page) {
    sources.removeAll(keepingCapacity: true)
  }

  func start(_ element: Element, _ page: Page) {
    guard element.space == .html else { return }
    switch element.name {
    case .picture: sources.removeAll(keepingCapacity: true)
    case .source:
      if page.parent?.name == .picture, !page.isInTemplate { sources.append(source(element, page)) }
    default: judge(image: element, page)
    }
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    guard element.isHTML(.link), element.attribute(.imagesizes) == nil, !page.isInTemplate,
      let width = SourceSetScan.firstWidth(in: attribute.value)
    else { return }
    page.report(.sizesMissing("imagesizes"), at: place(of: width, in: attribute, page), length: width.count)
  }

  func end(_ element: OpenElement, _ page: Page) {
    if element.name == .picture { judgeSources(before: nil, isLazy: false, page) }
  }

  private func judge(image: Element, _ page: Page) {
    let isLazy = image[.loading]?.equals("lazy") ?? false
    let sizes = image.attribute(.sizes)
    let set = image.attribute(.srcset)
    let width = set.flatMap { SourceSetScan.firstWidth(in: $0.value) }
    judgeSources(before: width != nil && (sizes != nil || !isLazy), isLazy: isLazy, page)
    guard !isLazy, !page.isInTemplate else { return }
    if let sizes {
      if sizes.value.startsWithAuto { page.report(.autoSizesNotLazy(), at: sizes) }
    } else if let set, let width {
      page.report(.sizesMissing("sizes"), at: place(of: width, in: set, page), length: width.count)
    }
  }

  // MARK: Sources

  private func source(_ element: Element, _ page: Page) -> Source {
    let set = element.attribute(.srcset)
    let width = set.flatMap { SourceSetScan.firstWidth(in: $0.value) }
    let sizes = element.attribute(.sizes)
    let isAuto = sizes?.value.startsWithAuto ?? false
    let auto = isAuto ? sizes.map { page.offset(of: $0)..<page.offset(of: $0) + $0.value.count } : nil
    return Source(
      offset: set.map { width == nil ? page.offset(of: $0) : place(of: width ?? 0..<0, in: $0, page) } ?? page.tagStart,
      length: width?.count ?? set?.value.count ?? 1, hasWidth: width != nil, hasSizes: sizes != nil, auto: auto)
  }

  /// A last source without `sizes`, or with automatic ones, is excused by an image that is lazy. The Nu checker also asks
  /// `sizes` of the sources before one with widths.
  ///
  /// - Parameter hasWidth: Whether the image after the sources has candidates by width; nil where there is none.
  private func judgeSources(before hasWidth: Bool?, isLazy: Bool, _ page: Page) {
    guard !sources.isEmpty else { return }
    defer { sources.removeAll(keepingCapacity: true) }
    for (number, source) in sources.enumerated() {
      let isExcused = isLazy && number == sources.count - 1
      if let auto = source.auto, !isExcused {
        page.report(.autoSizesNotLazy(), at: auto.lowerBound, length: auto.count)
      }
    }
    let missing = sources.indices.first { number in
      guard !sources[number].hasSizes else { return false }
      let isLast = number == sources.count - 1
      if sources[number].hasWidth, !(isLast && isLazy) { return true }
      return hasWidth ?? false || sources[(number + 1)...].contains { $0.hasWidth }
    }
    guard let missing else { return }
    page.report(.sizesMissing("sizes"), at: sources[missing].offset, length: sources[missing].length)
  }

  /// Where a piece of a value stands; of one that the parser decoded, the value's beginning.
  private func place(of piece: Range<Int>, in attribute: Attribute, _ page: Page) -> Int {
    page.offset(of: attribute.value).map { $0 + piece.lowerBound } ?? page.offset(of: attribute)
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
