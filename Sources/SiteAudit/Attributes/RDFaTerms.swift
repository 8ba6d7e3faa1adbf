internal import Diagnostics

/// The terms by which RDFa says what something is: a word, or a word after a prefix, or an address.
/// Source: RDFa Core 1.1, 7.4 and 5, as the Nu checker applies it.
enum RDFaTerms {
  /// What is wrong with a value; nil for a right one, and for types that are none of these.
  static func fault(in value: Bytes, of attribute: String, _ type: AttributeType.Special) -> ValueFault? {
    switch type {
    case .term, .terms: termsFault(in: value, attribute, isOne: type == .term)
    case .prefixes: prefixesFault(in: value)
    default: nil
    }
  }

  private static func termsFault(in value: Bytes, _ attribute: String, isOne: Bool) -> ValueFault? {
    var index = 0
    var count = 0
    while let word = nextWord(in: value, &index) {
      count += 1
      if !isTerm(value.piece(word)) || (isOne && count > 1) {
        return ValueFault(
          .valueNotAllowed, word,
          Phrase(
            vi: "\(value.piece(word).text.quoted()) không phải là tên mà \(attribute) nhận",
            en: "\(value.piece(word).text.quoted()) is no term for \(attribute)"),
          remedy: Phrase(
            vi: "Ghi một từ bắt đầu bằng chữ cái, hoặc tiền tố và từ, ví dụ: og:title.",
            en: "Write a word that begins with a letter, or a prefix and a word, such as og:title."))
      }
    }
    return nil
  }

  /// A word that begins like a name, or has a colon.
  private static func isTerm(_ word: Bytes) -> Bool {
    guard let first = word.first else { return false }
    return word.contains(UInt8(ascii: ":")) || first.isLetter || first == UInt8(ascii: "_") || first >= 0x80
  }

  /// `prefix: address`, several parted by white space, one space after each colon.
  private static func prefixesFault(in value: Bytes) -> ValueFault? {
    var index = 0
    while let prefix = nextWord(in: value, &index) {
      let name = value.piece(prefix)
      let isName =
        name.count > 1 && name.last == UInt8(ascii: ":") && (name[0].isLetter || name[0] == UInt8(ascii: "_"))
      let start = index
      let address = nextWord(in: value, &index)
      if isName, let address, address.lowerBound == start + 1 { continue }
      return ValueFault(
        .valueNotAllowed, prefix,
        Phrase(vi: "khai báo tiền tố viết sai", en: "the prefix is not declared right"),
        remedy: Phrase(
          vi: "Ghi tiền tố, dấu hai chấm, một dấu cách, địa chỉ, ví dụ: og: https://ogp.me/ns#.",
          en: "Write the prefix, a colon, one space, the address, such as og: https://ogp.me/ns#."))
    }
    return nil
  }

  private static func nextWord(in value: Bytes, _ index: inout Int) -> Range<Int>? {
    while index < value.count, value[index].isSpace { index += 1 }
    let start = index
    while index < value.count, !value[index].isSpace { index += 1 }
    return start < index ? start..<index : nil
  }
}
