internal import Diagnostics

/// Media types with their parameters. Source: MIME sniffing standard, 4.2; RFC 2045 for quoted values.
enum MediaType {
  static func fault(in value: Bytes) -> ValueFault? {
    problem(in: value).map { .badMediaType(value, $0) }
  }

  /// The first byte that cannot stand there; the value's length where something is missing.
  static func problem(in value: Bytes) -> Int? {
    var index = 0
    guard token(value, &index) else { return index }
    guard index < value.count, value[index] == UInt8(ascii: "/") else { return index }
    index += 1
    guard token(value, &index) else { return index }
    return faultOfParameters(value, from: index)
  }

  /// Judges what follows a type: `;name=value`, with white space around the semicolon.
  static func faultOfParameters(_ value: Bytes, from start: Int) -> Int? {
    var index = start
    while index < value.count {
      while index < value.count, value[index].isSpace { index += 1 }
      guard index < value.count, value[index] == UInt8(ascii: ";") else { return min(index, value.count - 1) }
      index += 1
      while index < value.count, value[index].isSpace { index += 1 }
      guard token(value, &index) else { return index }
      // As Nu: before a quoted value the equals sign may be missing.
      guard index < value.count, value[index] == UInt8(ascii: "=") || value[index] == UInt8(ascii: "\"") else {
        return index
      }
      if value[index] == UInt8(ascii: "=") { index += 1 }
      guard index < value.count, value[index] == UInt8(ascii: "\"") ? quoted(value, &index) : token(value, &index)
      else { return index }
    }
    return nil
  }

  private static func token(_ value: Bytes, _ index: inout Int) -> Bool {
    let start = index
    while index < value.count, isToken(value[index]) { index += 1 }
    return index > start
  }

  private static func quoted(_ value: Bytes, _ index: inout Int) -> Bool {
    index += 1
    while index < value.count, value[index] != UInt8(ascii: "\"") {
      if value[index] == UInt8(ascii: "\\") { index += 1 }
      guard index < value.count, value[index] < 0x7F, value[index] >= 0x20 || value[index].isSpace else { return false }
      index += 1
    }
    guard index < value.count else { return false }
    index += 1
    return true
  }

  static func isToken(_ byte: UInt8) -> Bool {
    if byte.isLetter || byte.isDigit { return true }
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
      UInt8(ascii: "}"), UInt8(ascii: "~"):
      return true
    default: return false
    }
  }
}

/// The kinds of file that a field takes. Source: HTML standard, 4.10.5.1.17.
enum AcceptList {
  static func fault(in value: Bytes) -> ValueFault? {
    var start = 0
    while start <= value.count {
      var end = start
      while end < value.count, value[end] != UInt8(ascii: ",") { end += 1 }
      var first = start
      var last = end
      while first < last, value[first].isSpace { first += 1 }
      while last > first, value[last - 1].isSpace { last -= 1 }
      if !isKind(value.piece(first..<last)) {
        return .badMediaType(
          value, in: first < last ? first..<last : max(0, min(start, value.count) - 1)..<min(value.count, end + 1))
      }
      start = end + 1
    }
    return nil
  }

  private static func isKind(_ kind: Bytes) -> Bool {
    guard let first = kind.first else { return false }
    if first == UInt8(ascii: ".") { return kind.count > 1 && kind.dropFirst().allSatisfy(MediaType.isToken) }
    guard let slash = kind.firstIndex(of: UInt8(ascii: "/")), slash > 0, slash + 1 < kind.count else { return false }
    // A star stands for every kind behind the slash, and nowhere else at a start.
    guard first != UInt8(ascii: "*"), kind[slash + 1] != UInt8(ascii: "*") || slash + 2 == kind.count else {
      return false
    }
    return kind[..<slash].allSatisfy(MediaType.isToken) && kind[(slash + 1)...].allSatisfy(MediaType.isToken)
  }
}

extension Rule {
  static let badMediaType = Rule(
    DiagnosticKind("bad-media-type", .error),
    title: Phrase(vi: "Kiểu dữ liệu (media type) viết đúng dạng", en: "Media types are well-formed"),
    why: Phrase(
      vi: "Trình duyệt không nhận ra kiểu viết sai: tệp không được tải, ô chọn tệp không lọc.",
      en: "Browsers do not know a malformed one: files are not fetched, file fields do not filter."),
    good: .body("<p><a href=\"https://example.com/a.pdf\" type=\"application/pdf\">Quyết định</a></p>"),
    bad: .body("<p><a href=\"https://example.com/a.pdf\" type=\"‸pdf\">Quyết định</a></p>"))
}

extension ValueFault {
  static func badMediaType(_ value: Bytes, _ offset: Int) -> ValueFault {
    // What is missing is missed by the whole.
    offset < value.count && value[offset] >= 0x20
      ? badMediaType(value, in: 0..<value.count, at: value.character(at: offset))
      : badMediaType(value, in: 0..<value.count)
  }

  static func badMediaType(_ value: Bytes, in range: Range<Int>, at character: Range<Int>? = nil) -> ValueFault {
    let typed = value.quoted(range)
    let what = character.map { value.quoted($0) }
    return ValueFault(
      .badMediaType, range,
      range.isEmpty
        ? Phrase(vi: "kiểu dữ liệu để trống", en: "the media type is empty")
        : Phrase(
          vi: "\(typed) không phải kiểu dữ liệu" + (what.map { ": sai từ \($0)" } ?? ""),
          en: "\(typed) is not a media type" + (what.map { ": it goes wrong at \($0)" } ?? "")),
      remedy: Phrase(
        vi: "Viết hai phần cách nhau dấu “/”, ví dụ: “application/pdf”, “text/html; charset=utf-8”.",
        en: "Write two parts with a “/”, such as “application/pdf” or “text/html; charset=utf-8”."))
  }
}
