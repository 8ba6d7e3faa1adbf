internal import Diagnostics

/// Candidates of an image: URLs with a width (`480w`) or a density (`2x`). Source: HTML standard, 4.8.4.2.1; a height
/// (`h`) is refused, and a density without `sizes` beside it only, as Nu does.
enum SourceSet {
  private enum Descriptor {
    /// The number as it is spelled, to be compared.
    case width(Int)
    case density(UInt64)
  }

  static func fault(in value: Bytes, hasSizes: Bool) -> ValueFault? {
    guard value.hasInk else { return .emptyURL(value) }
    var index = 0
    var list = Candidates()
    // As Nu: where white space and a comma follow a URL, neither that entry nor others without a number count.
    var hasGap = false
    while true {
      while index < value.count, value[index].isSpace { index += 1 }
      let start = index
      while index < value.count, !value[index].isSpace { index += 1 }
      var end = index
      while end > start, value[end - 1] == UInt8(ascii: ",") { end -= 1 }
      // Also where a comma begins the URL, or two end it, an entry is empty.
      guard end > start, value[start] != UInt8(ascii: ",") else { return .emptyCandidate(value, start) }
      if index - end > 1 { return .emptyCandidate(value, end + 1) }
      if let fault = urlFault(value, start..<end) { return fault }
      var range = start..<end
      if index > end {
        if !hasGap, let fault = list.add(nil, at: range, value, hasSizes: hasSizes) { return fault }
      } else {
        let read = readDescriptor(value, &index)
        if let fault = read.fault { return fault }
        if !read.range.isEmpty { range = read.range }
        if read.descriptor == nil, index < value.count { hasGap = true }
        if read.descriptor != nil || !hasGap,
          let fault = list.add(read.descriptor, at: range, value, hasSizes: hasSizes)
        {
          return fault
        }
        if index == value.count { break }
        index += 1
      }
      // A comma at the end opens an entry that is not there.
      if !value[index...].contains(where: { !$0.isSpace }) { return .emptyCandidate(value, value.count - 1) }
    }
    return hasSizes ? nil : list.widths.map { .sizesMissing(value, $0) }
  }

  /// The entries that were read: the first of each kind, and their sizes.
  private struct Candidates {
    var widths: Range<Int>?
    private var others: Range<Int>?
    private var first: UInt64?
    private var seen: Set<UInt64> = []

    mutating func add(_ descriptor: Descriptor?, at range: Range<Int>, _ value: Bytes, hasSizes: Bool) -> ValueFault? {
      var key: UInt64 = 1.0.bitPattern
      switch descriptor {
      case .width(let width):
        widths = widths ?? range
        // No density has these two bits.
        key = UInt64(width) | 3 << 62
      case .density(let bits):
        others = others ?? range
        key = bits
      case nil: others = others ?? range
      }
      if hasSizes, let others { return .widthMissing(value, others) }
      if let widths, let others {
        return .mixedCandidates(value, widths.lowerBound > others.lowerBound ? widths : others)
      }
      // One candidate is compared with none, and needs no set.
      guard let first else {
        self.first = key
        return nil
      }
      if seen.isEmpty { seen.insert(first) }
      return seen.insert(key).inserted ? nil : .repeatedCandidate(value, range)
    }
  }

  private static func urlFault(_ value: Bytes, _ range: Range<Int>) -> ValueFault? {
    // The URL of a candidate is judged as in any other attribute.
    guard let fault = WebAddress.fault(in: value.piece(range)) else { return nil }
    let moved = fault.range.lowerBound + range.lowerBound..<fault.range.upperBound + range.lowerBound
    return ValueFault(fault.rule, moved, fault.summary, remedy: fault.remedy)
  }

  /// Reads up to the comma that ends the candidate, or the value's end.
  private static func readDescriptor(
    _ value: Bytes, _ index: inout Int
  ) -> (descriptor: Descriptor?, range: Range<Int>, fault: ValueFault?) {
    var descriptor: Descriptor?
    var found = index..<index
    while index < value.count, value[index] != UInt8(ascii: ",") {
      if value[index].isSpace {
        index += 1
        continue
      }
      let start = index
      while index < value.count, !value[index].isSpace, value[index] != UInt8(ascii: ",") { index += 1 }
      let range = start..<index
      if descriptor != nil { return (nil, range, .badDescriptor(value, range, isSecond: true)) }
      guard let read = descriptorValue(value.piece(range)) else {
        return (nil, range, .badDescriptor(value, range, isSecond: false))
      }
      descriptor = read
      found = range
    }
    return (descriptor, found, nil)
  }

  private static func descriptorValue(_ text: Bytes) -> Descriptor? {
    guard let unit = text.last else { return nil }
    let number = text.piece(0..<text.count - 1)
    if unit == UInt8(ascii: "w") {
      guard Numbers.integerFault(number, allowsMinus: false) == nil else { return nil }
      let width = Numbers.integer(number)
      return width > 0 && width <= Int(Int32.max) ? .width(width) : nil
    }
    guard unit == UInt8(ascii: "x"), Numbers.floatFault(number, allowsMinus: false) == nil, !Numbers.isZero(number),
      let density = Float(number.text)
    else { return nil }
    return .density(Double(density).bitPattern)
  }
}

extension Rule {
  static let badSourceSet = Rule(
    DiagnosticKind("bad-srcset", .error),
    title: Phrase(
      vi: "Danh sách ảnh srcset: địa chỉ, dấu cách, độ rộng hoặc mật độ",
      en: "A srcset lists URLs with widths or densities"),
    why: Phrase(
      vi: "Trình duyệt bỏ qua mục viết sai; người xem nhận ảnh mờ hoặc ảnh quá nặng.",
      en: "Browsers drop a malformed entry, and readers get a blurred or an oversized image."),
    good: .site(
      "<p><img src=\"a.png\" srcset=\"a.png 1x, b.png 2x\" alt=\"Ảnh\"/></p>", with: [("a.png", ""), ("b.png", "")]),
    bad: .site(
      "<p><img src=\"a.png\" srcset=\"a.png 1x, b.png ‸2\" alt=\"Ảnh\"/></p>", with: [("a.png", ""), ("b.png", "")]))

  static let sizesMissing = Rule(
    DiagnosticKind("sizes-missing", .error),
    title: Phrase(
      vi: "srcset có độ rộng (“480w”) thì có cả thuộc tính sizes",
      en: "A srcset with widths has a sizes attribute beside it"),
    why: Phrase(
      vi: "Không biết ảnh hiện rộng bao nhiêu, trình duyệt coi ảnh rộng bằng cả màn hình và tải ảnh quá lớn.",
      en: "Without it browsers take the image for as wide as the window, and fetch too large a one."),
    good: .site(
      "<p><img src=\"a.png\" srcset=\"a.png 480w\" sizes=\"50vw\" alt=\"Ảnh\"/></p>", with: [("a.png", "")]),
    bad: .site("<p><img src=\"a.png\" srcset=\"a.png ‸480w\" alt=\"Ảnh\"/></p>", with: [("a.png", "")]))
}

extension ValueFault {
  private static var form: Phrase {
    Phrase(
      vi: "Viết mỗi ảnh: địa chỉ, dấu cách, “480w” hoặc “2x”; cách nhau dấu phẩy, ví dụ: “a.jpg 1x, b.jpg 2x”.",
      en: "Write of each a URL, a space, “480w” or “2x”, with commas between: “a.jpg 1x, b.jpg 2x”.")
  }

  static func emptyCandidate(_ value: Bytes, _ offset: Int) -> ValueFault {
    let start = max(0, min(offset, value.count - 1))
    return ValueFault(
      .badSourceSet, start..<start + 1,
      Phrase(vi: "thừa dấu phẩy: một mục không có địa chỉ", en: "a comma too many: an entry has no URL"), remedy: form)
  }

  static func badDescriptor(_ value: Bytes, _ range: Range<Int>, isSecond: Bool) -> ValueFault {
    let typed = value.quoted(range)
    return ValueFault(
      .badSourceSet, range,
      isSecond
        ? Phrase(vi: "\(typed) là con số thứ hai của một ảnh", en: "\(typed) is a second number of one image")
        : Phrase(vi: "\(typed) không phải độ rộng hay mật độ", en: "\(typed) is neither a width nor a density"),
      remedy: form)
  }

  static func mixedCandidates(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    ValueFault(
      .badSourceSet, range,
      Phrase(vi: "có ảnh ghi độ rộng, có ảnh không", en: "some images have a width, others do not"), remedy: form)
  }

  static func widthMissing(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    let typed = value.quoted(range)
    return ValueFault(
      .badSourceSet, range,
      Phrase(
        vi: "có thuộc tính sizes mà \(typed) không ghi độ rộng",
        en: "there is a sizes attribute, and \(typed) has no width"),
      remedy: Phrase(
        vi: "Ghi độ rộng cho mọi ảnh, ví dụ: “a.jpg 480w”, hoặc bỏ sizes.",
        en: "Give every image a width, such as “a.jpg 480w”, or drop the sizes."))
  }

  static func repeatedCandidate(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    let typed = value.quoted(range)
    return ValueFault(
      .badSourceSet, range,
      Phrase(vi: "\(typed) trùng cỡ với một ảnh khác", en: "\(typed) is of the same size as another image"),
      remedy: form)
  }

  static func sizesMissing(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    ValueFault(
      .sizesMissing, range,
      Phrase(
        vi: "\(value.quoted(range)) cần thuộc tính sizes", en: "\(value.quoted(range)) needs a sizes attribute"),
      remedy: Phrase(
        vi: "Thêm sizes, ví dụ: sizes=\"100vw\".", en: "Add one, such as sizes=\"100vw\"."))
  }
}
