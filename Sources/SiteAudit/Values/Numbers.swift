internal import Diagnostics

/// Numbers as HTML writes them. Source: HTML standard, 2.3.4; a minus sign alone is let pass as an integer, as Nu does.
enum Numbers {
  /// The first byte that cannot stand there; the value's length where one is missing.
  static func integerFault(_ value: Bytes, allowsMinus: Bool) -> Int? {
    var index = 0
    if allowsMinus, value.first == UInt8(ascii: "-") { index = 1 }
    while index < value.count {
      guard value[index].isDigit else { return index }
      index += 1
    }
    return value.isEmpty ? 0 : nil
  }

  /// The first byte that cannot stand there; the value's length where one is missing.
  static func floatFault(_ value: Bytes, allowsMinus: Bool = true) -> Int? {
    var index = 0
    if allowsMinus, value.first == UInt8(ascii: "-") {
      index = 1
      // As Nu: “.5” will do, “-.5” will not.
      if value.count > 1, value[1] == UInt8(ascii: ".") { return 1 }
    }
    let whole = index
    while index < value.count, value[index].isDigit { index += 1 }
    var digits = index - whole
    if index < value.count, value[index] == UInt8(ascii: ".") {
      let point = index
      index += 1
      while index < value.count, value[index].isDigit { index += 1 }
      if index == point + 1 { return index < value.count ? index : point }
      digits += index - point - 1
    }
    guard digits > 0 else { return index }
    guard index < value.count, value[index] | 0x20 == UInt8(ascii: "e") else {
      return index < value.count ? index : nil
    }
    let exponent = index
    index += 1
    if index < value.count, value[index] == UInt8(ascii: "-") || value[index] == UInt8(ascii: "+") { index += 1 }
    let start = index
    while index < value.count, value[index].isDigit { index += 1 }
    if index == start { return index < value.count ? index : exponent }
    return index < value.count ? index : nil
  }

  /// A Boolean value that indicates whether no digit of the number, its exponent aside, is other than 0.
  static func isZero(_ value: Bytes) -> Bool {
    for byte in value {
      if byte | 0x20 == UInt8(ascii: "e") { break }
      if byte >= 0x31, byte <= 0x39 { return false }
    }
    return true
  }

  /// The number, held at the greatest there is.
  static func integer(_ value: Bytes) -> Int {
    var result = 0
    var isNegative = false
    for byte in value {
      if byte == UInt8(ascii: "-") { isNegative = true }
      guard byte.isDigit else { continue }
      let (product, over) = result.multipliedReportingOverflow(by: 10)
      let (sum, more) = product.addingReportingOverflow(Int(byte) - 0x30)
      if over || more { return isNegative ? .min : .max }
      result = sum
    }
    return isNegative ? -result : result
  }
}

extension Datatype {
  func numberFault(in value: Bytes) -> ValueFault? {
    switch self {
    case .integer:
      Numbers.integerFault(value, allowsMinus: true).map { .badNumber(value, at: $0, .integer) }
    case .nonNegativeInteger:
      Numbers.integerFault(value, allowsMinus: false).map { .badNumber(value, at: $0, .nonNegativeInteger) }
    case .positiveInteger:
      Numbers.integerFault(value, allowsMinus: false).map { .badNumber(value, at: $0, .positiveInteger) }
        ?? (Numbers.isZero(value) ? .badNumber(value, at: nil, .positiveInteger) : nil)
    case .integerWithin(let bounds):
      Numbers.integerFault(value, allowsMinus: bounds.lowerBound < 0).map { .badNumber(value, at: $0, .within(bounds)) }
        ?? (bounds.contains(Numbers.integer(value)) ? nil : .badNumber(value, at: nil, .within(bounds)))
    case .number: Numbers.floatFault(value).map { .badNumber(value, at: $0, .number) }
    case .nonNegativeNumber:
      Numbers.floatFault(value, allowsMinus: false).map { .badNumber(value, at: $0, .nonNegativeNumber) }
    case .positiveNumber:
      Numbers.floatFault(value, allowsMinus: false).map { .badNumber(value, at: $0, .positiveNumber) }
        ?? (Numbers.isZero(value) ? .badNumber(value, at: nil, .positiveNumber) : nil)
    default: nil
    }
  }
}

extension Rule {
  static let badNumber = Rule(
    DiagnosticKind("bad-number", .error),
    title: Phrase(
      vi: "Thuộc tính chứa số chỉ có chữ số, đúng dạng và đúng khoảng",
      en: "Attributes that are numbers hold digits, in form and in bounds"),
    why: Phrase(
      vi: "Số viết kiểu khác (đơn vị, dấu cộng, dấu phẩy) bị bỏ qua hoặc hiểu sai.",
      en: "Units, plus signs and commas make browsers drop or misread the number."),
    good: .body("<p><textarea rows=\"3\" aria-label=\"Ý kiến\"></textarea></p>"),
    bad: .body("<p><textarea rows=\"‸3.5\" aria-label=\"Ý kiến\"></textarea></p>"))
}

extension ValueFault {
  enum NumberKind {
    case integer, nonNegativeInteger, positiveInteger, number, nonNegativeNumber, positiveNumber
    case within(ClosedRange<Int>)

    var wanted: Phrase {
      switch self {
      case .integer: Phrase(vi: "một số nguyên, ví dụ: “5” hoặc “-5”", en: "a whole number, such as “5” or “-5”")
      case .nonNegativeInteger:
        Phrase(vi: "một số nguyên từ 0, ví dụ: “12”", en: "a whole number from 0 on, such as “12”")
      case .positiveInteger: Phrase(vi: "một số nguyên từ 1, ví dụ: “3”", en: "a whole number from 1 on, such as “3”")
      case .number: Phrase(vi: "một số, ví dụ: “2.5” hoặc “-1”", en: "a number, such as “2.5” or “-1”")
      case .nonNegativeNumber: Phrase(vi: "một số từ 0, ví dụ: “2.5”", en: "a number from 0 on, such as “2.5”")
      case .positiveNumber: Phrase(vi: "một số lớn hơn 0, ví dụ: “0.5”", en: "a number above 0, such as “0.5”")
      case .within(let bounds):
        Phrase(
          vi: "một số nguyên từ \(bounds.lowerBound) đến \(bounds.upperBound)",
          en: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
      }
    }
  }

  /// - Parameter offset: Where the number goes wrong; nil where its size is wrong.
  static func badNumber(_ value: Bytes, at offset: Int?, _ kind: NumberKind) -> ValueFault {
    let wanted = kind.wanted
    // The whole number is shown wrong: a single digit or sign among others says little to a reader.
    let typed = value.quoted(0..<value.count)
    let summary: Phrase
    if value.isEmpty {
      summary = Phrase(vi: "giá trị để trống", en: "the value is empty")
    } else if let offset, offset < value.count {
      let character = value.quoted(value.character(at: offset))
      summary = Phrase(vi: "số \(typed) có \(character) không đúng chỗ", en: "\(typed) has a misplaced \(character)")
    } else {
      summary = Phrase(vi: "số \(typed) không dùng được ở đây", en: "\(typed) is not a number that will do")
    }
    return ValueFault(
      .badNumber, 0..<value.count, summary,
      remedy: Phrase(
        vi: "Viết \(wanted.vietnamese), không đơn vị, không dấu cộng.",
        en: "Write \(wanted.english), without a unit or plus sign."))
  }
}
