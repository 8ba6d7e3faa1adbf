internal import Diagnostics

/// Values that are words of a fixed list. Source: HTML standard, 2.3.2 and 2.3.3.
enum Keywords {
  /// A Boolean value that indicates whether `value` is `keyword`, which is in small letters, in any case.
  static func equals(_ value: Bytes, _ keyword: String) -> Bool {
    let wanted = keyword.utf8
    guard wanted.count == value.count else { return false }
    var index = 0
    for byte in wanted {
      if value[index].lowercase != byte { return false }
      index += 1
    }
    return true
  }

  static func equalsExactly(_ value: Bytes, _ keyword: String) -> Bool {
    value.count == keyword.utf8.count && value.elementsEqual(keyword.utf8)
  }
}

extension Datatype {
  func keywordFault(in value: Bytes) -> ValueFault? {
    switch self {
    case .keyword(let allowed):
      allowed.contains { Keywords.equals(value, $0.lowercasedIfNeeded) }
        ? nil : .notAllowed(value, 0..<value.count, allowed)
    case .exactKeyword(let allowed):
      allowed.contains { Keywords.equalsExactly(value, $0) } ? nil : .notAllowed(value, 0..<value.count, allowed)
    case .keywords(let allowed):
      Self.fault(inWords: value, allowed)
    case .utf8:
      Keywords.equals(value, "utf-8") ? nil : .notAllowed(value, 0..<value.count, ["utf-8"])
    default: nil
    }
  }

  private static func fault(inWords value: Bytes, _ allowed: [String]) -> ValueFault? {
    for word in value.words {
      let piece = value.piece(word)
      if !allowed.contains(where: { Keywords.equals(piece, $0.lowercasedIfNeeded) }) {
        return .notAllowed(value, word, allowed)
      }
    }
    return Words.repeated(in: value, ignoringCase: true).map { .repeatedWord(value, $0) }
  }
}

extension String {
  /// The text in small letters, itself where it is so already.
  fileprivate var lowercasedIfNeeded: String { utf8.contains { $0 >= 0x41 && $0 <= 0x5A } ? lowercased() : self }
}

extension Rule {
  static let valueNotAllowed = Rule(
    DiagnosticKind("value-not-allowed", .error),
    title: Phrase(
      vi: "Thuộc tính có danh sách giá trị cố định thì nhận một giá trị trong danh sách",
      en: "Attributes of fixed values have one of them"),
    why: Phrase(
      vi: "Gặp giá trị lạ, trình duyệt lặng lẽ dùng giá trị mặc định.",
      en: "For another value, browsers silently take the default."),
    good: .body("<p dir=\"ltr\">Nội dung</p>"), bad: .body("<p dir=\"‸left\">Nội dung</p>"))
}

extension ValueFault {
  static func notAllowed(_ value: Bytes, _ range: Range<Int>, _ allowed: [String]) -> ValueFault {
    let words = allowed.filter { !$0.isEmpty }
    let list = words.map { "“\($0)”" }
    let typed = value.quoted(range)
    let near = NearMiss.of(
      value.piece(range.lowerBound..<min(range.upperBound, range.lowerBound + 60)).text, among: words)
    let meant = near.map { Phrase(vi: " Nếu ý là “\($0)”, sửa lại như vậy.", en: " Did you mean “\($0)”?") }
    let summary =
      range.isEmpty
      ? Phrase(vi: "giá trị để trống", en: "the value is empty")
      : Phrase(vi: "giá trị \(typed) không dùng được ở đây", en: "\(typed) is not a value of this attribute")
    return ValueFault(
      .valueNotAllowed, range, summary,
      remedy: Phrase(
        vi: "Viết một trong các giá trị: \(list.joined(separator: ", ")).\(meant?.vietnamese ?? "")",
        en: "Write one of \(list.joined(separator: ", ")).\(meant?.english ?? "")"))
  }

  static func notBoolean(_ value: Bytes, _ name: String) -> ValueFault {
    let typed = value.quoted(0..<value.count)
    let name = name.isEmpty ? "hidden" : name
    return ValueFault(
      .valueNotAllowed, 0..<value.count,
      Phrase(
        vi: "thuộc tính có/không mà ghi giá trị \(typed)", en: "\(typed) is given to an attribute that takes no value"),
      remedy: Phrase(
        vi: "Muốn bật, viết \(name)=\"\"; muốn tắt, bỏ hẳn thuộc tính.",
        en: "To switch it on write \(name)=\"\"; to switch it off drop the attribute."))
  }
}
