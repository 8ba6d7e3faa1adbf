internal import Diagnostics

/// Judges the data of a path, `d`. Source: SVG 2, 9.3.9. As in the Nu checker, the first command may be any.
struct SVGPath {
  private let bytes: Bytes
  private var index = 0

  /// What is wrong with a path's data: the first fault.
  static func fault(in value: Bytes) -> ValueFault? {
    var path = SVGPath(value)
    guard let place = path.firstFault() else { return nil }
    let range = min(place, max(0, value.count - 1))..<max(min(place + 1, value.count), min(1, value.count))
    return .badPath(value, range)
  }

  private init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let next = byte, next.isSpace { index += 1 }
  }

  /// White space with at most one comma in it.
  ///
  /// - Returns: A Boolean value that indicates whether there was a comma.
  private mutating func skipComma() -> Bool {
    skipSpace()
    guard byte == UInt8(ascii: ",") else { return false }
    index += 1
    skipSpace()
    return true
  }

  /// The offset of the first fault.
  private mutating func firstFault() -> Int? {
    skipSpace()
    while let command = byte {
      index += 1
      let small = command | 0x20
      let count: Int
      switch small {
      case UInt8(ascii: "z"): count = 0
      case UInt8(ascii: "h"), UInt8(ascii: "v"): count = 1
      case UInt8(ascii: "m"), UInt8(ascii: "l"), UInt8(ascii: "t"): count = 2
      case UInt8(ascii: "q"), UInt8(ascii: "s"): count = 4
      case UInt8(ascii: "c"): count = 6
      case UInt8(ascii: "a"): count = 7
      default: return index - 1
      }
      skipSpace()
      if count > 0, let fault = arguments(count, isArc: small == UInt8(ascii: "a")) { return fault }
    }
    return nil
  }

  /// One set of arguments or more.
  private mutating func arguments(_ count: Int, isArc: Bool) -> Int? {
    while true {
      for argument in 0..<count {
        if argument > 0 { _ = skipComma() }
        let isFlag = isArc && (argument == 3 || argument == 4)
        guard isFlag ? flag() : number() else { return index }
      }
      let hasComma = skipComma()
      guard let next = byte,
        next.isDigit || next == UInt8(ascii: ".") || next == UInt8(ascii: "-") || next == UInt8(ascii: "+")
      else { return hasComma ? index : nil }
    }
  }

  private mutating func flag() -> Bool {
    guard byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") else { return false }
    index += 1
    return true
  }

  private mutating func number() -> Bool {
    if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
    var digits = 0
    while let next = byte, next.isDigit {
      index += 1
      digits += 1
    }
    if byte == UInt8(ascii: ".") {
      index += 1
      while let next = byte, next.isDigit {
        index += 1
        digits += 1
      }
    }
    guard digits > 0 else { return false }
    if let next = byte, next | 0x20 == UInt8(ascii: "e") {
      var ahead = index + 1
      if ahead < bytes.count, bytes[ahead] == UInt8(ascii: "+") || bytes[ahead] == UInt8(ascii: "-") { ahead += 1 }
      guard ahead < bytes.count, bytes[ahead].isDigit else { return true }
      index = ahead
      while let next = byte, next.isDigit { index += 1 }
    }
    return true
  }
}

extension ValueFault {
  static func badPath(_ bytes: Bytes, _ place: Range<Int>) -> ValueFault {
    let text = bytes.piece(place).text
    return ValueFault(
      .badPath, place,
      Phrase(vi: "nét vẽ không đọc được ở \(text.quoted())", en: "the path cannot be read at \(text.quoted())"),
      remedy: Phrase(
        vi: "Viết lệnh (M, L, H, V, C, S, Q, T, A, Z) rồi đủ các số, ví dụ: “M0 0 L10 10 Z”.",
        en: "Write a command (M, L, H, V, C, S, Q, T, A, Z), then all its numbers, as in “M0 0 L10 10 Z”."))
  }

  static func badDrawingValue(_ value: Bytes, _ attribute: String, _ words: [String]) -> ValueFault {
    let text = value.text
    let near = NearMiss.of(text, among: words)
    let list = words.map { "“\($0)”" }.joined(separator: ", ")
    return ValueFault(
      .badDrawingValue, 0..<value.count,
      Phrase(
        vi: "\(text.quoted()) không phải giá trị của \(attribute.quoted()) trong hình vẽ",
        en: "\(text.quoted()) is no value of a drawing's \(attribute.quoted())"),
      remedy: near.map { Phrase(vi: "Nếu ý là “\($0)”, sửa lại như vậy.", en: "Did you mean “\($0)”?") }
        ?? Phrase(vi: "Viết một trong: \(list).", en: "Write one of \(list)."))
  }
}

extension Rule {
  static let badPath = Rule(
    DiagnosticKind("bad-svg-path", .error),
    title: Phrase(vi: "Nét vẽ (d) viết đúng", en: "Path data are right"),
    why: Phrase(
      vi: "Trình duyệt vẽ đến chỗ sai rồi dừng.", en: "Browsers draw up to the fault and stop."),
    good: .body("<p><svg width=\"9\" height=\"9\" role=\"img\" aria-label=\"Ô\"><path d=\"M0 0 L9 9\"/></svg></p>"),
    bad: .body("<p><svg width=\"9\" height=\"9\" role=\"img\" aria-label=\"Ô\"><path d=\"M0 0 L‸9\"/></svg></p>"))

  static let badDrawingValue = Rule(
    DiagnosticKind("bad-svg-value", .error),
    title: Phrase(vi: "Giá trị trong hình vẽ có thật", en: "Keywords in drawings exist"),
    why: Phrase(vi: "Trình duyệt bỏ qua giá trị nó không biết.", en: "Browsers ignore a value that they do not know."),
    good: .body(
      "<p><svg width=\"9\" height=\"9\" role=\"img\" aria-label=\"Ô\"><path stroke-linecap=\"round\" d=\"M0 0 L9 9\"/></svg></p>"
    ),
    bad: .body(
      "<p><svg width=\"9\" height=\"9\" role=\"img\" aria-label=\"Ô\"><path stroke-linecap=\"‸rund\" d=\"M0 0 L9 9\"/></svg></p>"
    ))
}
