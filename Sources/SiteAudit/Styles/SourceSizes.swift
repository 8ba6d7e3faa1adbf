internal import Diagnostics

/// Judges lists of source sizes: `sizes`, `imagesizes`. Source: HTML standard, 4.8.4.2.2. That `auto` needs lazy
/// loading is judged elsewhere.
enum SourceSizes {
  private static let units = CSSUnit.words(
    """
    em ex ch rem cap ic px cm mm q in pt pc vw vh vi vb vmin vmax svw svh svi svb svmin svmax lvw lvh lvi lvb lvmin
    lvmax dvw dvh dvi dvb dvmin dvmax
    """)
  private static let functions = CSSUnit.words(
    "calc min max clamp sin cos tan asin acos atan atan2 pow sqrt hypot log exp abs sign")

  /// What is wrong with a list of source sizes.
  static func fault(in value: Bytes) -> ValueFault? {
    var reader = CSSComponentReader(value)
    let parts = reader.components { _ in false }
    guard !reader.gaveUp else { return nil }
    guard !parts.isEmpty else { return .badSourceSize(value, 0..<value.count) }
    let sizes = parts.split(omittingEmptySubsequences: false) { $0.kind == .comma }
    for (index, size) in sizes.enumerated() {
      let isLast = index == sizes.count - 1
      if index == 0, size.count == 1, size.first?.isIdent("auto") == true { continue }
      let place = Self.place(of: size, in: value, index < sizes.count - 1 ? sizes[index + 1].first : nil)
      if let fault = Self.fault(size, isLast: isLast, place, value) { return fault }
    }
    return nil
  }

  private static func place(of size: ArraySlice<CSSComponent>, in value: Bytes, _ next: CSSComponent?) -> Range<Int> {
    if let first = size.first, let last = size.last { return first.range.lowerBound..<last.range.upperBound }
    // Nothing between two commas, before the first or after the last.
    let end = next?.range.lowerBound ?? value.count
    return max(0, end - 1)..<end
  }

  /// A media condition, left out in the last size alone, and a length.
  private static func fault(
    _ size: ArraySlice<CSSComponent>, isLast: Bool, _ place: Range<Int>, _ value: Bytes
  ) -> ValueFault? {
    guard let length = size.last else { return .badSourceSize(value, place) }
    let condition = size.dropLast()
    guard isLength(length, value), condition.isEmpty || length.spaceBefore else {
      return .badSourceSize(value, length.range)
    }
    if condition.isEmpty { return isLast ? nil : .sourceSizeWithoutCondition(value, place) }
    if let or = condition.first(where: { $0.isIdent("or") }) { return .badSourceSize(value, or.range) }
    return MediaQueryList(bytes: value).condition(condition, end: length.range)
  }

  /// A length that is not negative, or a function. Units are in small letters, as the Nu checker wants them.
  private static func isLength(_ part: CSSComponent, _ value: Bytes) -> Bool {
    switch part.kind {
    case .number: part.number == 0 && !part.hasExponent
    case .dimension:
      part.number >= 0 && units.contains(part.name)
        && !value.piece(part.range).contains {
          $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") && $0 != UInt8(ascii: "E")
        }
    case .function: !part.isUnclosed && functions.contains(part.name)
    default: false
    }
  }
}

extension ValueFault {
  static func badSourceSize(_ bytes: Bytes, _ place: Range<Int>) -> ValueFault {
    let text = bytes.piece(place).text
    return ValueFault(
      .badSourceSize, place,
      Phrase(
        vi: "\(text.quoted()) không phải là bề rộng của ảnh", en: "\(text.quoted()) is no width of an image"),
      remedy: Phrase(
        vi: "Viết bề rộng có đơn vị (không dùng %), có thể kèm điều kiện, ví dụ: “(min-width: 600px) 50vw, 100vw”.",
        en: "Write a width with its unit, not in %, and a condition if you like: “(min-width: 600px) 50vw, 100vw”."))
  }

  static func sourceSizeWithoutCondition(_ bytes: Bytes, _ place: Range<Int>) -> ValueFault {
    let text = bytes.piece(place).text
    return ValueFault(
      .badSourceSize, place,
      Phrase(
        vi: "bề rộng \(text.quoted()) không có điều kiện, những gì sau nó vô nghĩa",
        en: "width \(text.quoted()) has no condition, so that what follows means nothing"),
      remedy: Phrase(
        vi: "Chỉ bề rộng cuối không có điều kiện, ví dụ: “(min-width: 600px) 50vw, 100vw”.",
        en: "Only the last width goes without: “(min-width: 600px) 50vw, 100vw”."))
  }
}

extension Rule {
  static let badSourceSize = Rule(
    DiagnosticKind("bad-source-size", .error),
    title: Phrase(vi: "Bề rộng ảnh trong sizes viết đúng", en: "Source sizes are right"),
    why: Phrase(
      vi: "Trình duyệt bỏ qua bề rộng viết sai và tải ảnh quá to.",
      en: "Browsers ignore a wrong size and load an image that is too large."),
    good: .site(
      "<p><img src=\"a.png\" srcset=\"a.png 300w\" sizes=\"(min-width: 600px) 50vw, 100vw\" alt=\"Đường\" width=\"3\" height=\"2\"/></p>",
      with: [("a.png", "")]),
    bad: .site(
      "<p><img src=\"a.png\" srcset=\"a.png 300w\" sizes=\"‸50%\" alt=\"Đường\" width=\"3\" height=\"2\"/></p>",
      with: [("a.png", "")]))
}
