internal import Diagnostics

/// `pattern`: a regular expression of JavaScript. Nothing but what is wrong in any dialect is found (brackets that do
/// not pair, a repetition of nothing, a backslash at the end), and only warned of: Nu does not look at patterns.
enum Pattern {
  static func fault(in value: Bytes) -> ValueFault? {
    var open: [Int] = []
    var classStart: Int?
    var classDepth = 0
    var canRepeat = false
    var index = 0
    while index < value.count {
      let byte = value[index]
      defer { index += 1 }
      if byte == UInt8(ascii: "\\") {
        guard index + 1 < value.count else { return .badPattern(value, index..<index + 1) }
        index += 1
        canRepeat = true
        continue
      }
      if let start = classStart {
        if byte == UInt8(ascii: "[") { classDepth += 1 }
        if byte == UInt8(ascii: "]") {
          if classDepth == 0 { classStart = nil } else { classDepth -= 1 }
          canRepeat = true
        }
        if index + 1 == value.count, classStart != nil { return .badPattern(value, start..<start + 1) }
        continue
      }
      switch byte {
      case UInt8(ascii: "["):
        classStart = index
        if index + 1 == value.count { return .badPattern(value, index..<index + 1) }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): return .badPattern(value, index..<index + 1)
      case UInt8(ascii: "("):
        open.append(index)
        canRepeat = false
        // `(?:`, `(?=`, `(?<name>`: the mark belongs to the bracket.
        if index + 1 < value.count, value[index + 1] == UInt8(ascii: "?") { index += 1 }
      case UInt8(ascii: ")"):
        guard open.popLast() != nil else { return .badPattern(value, index..<index + 1) }
        canRepeat = true
      case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"):
        guard canRepeat else { return .badPattern(value, index..<index + 1) }
        if byte == UInt8(ascii: "{") {
          guard let close = value[index...].firstIndex(of: UInt8(ascii: "}")) else {
            return .badPattern(value, index..<index + 1)
          }
          index = close
        }
        // A question mark behind it makes it take as little as it can.
        if index + 1 < value.count, value[index + 1] == UInt8(ascii: "?") { index += 1 }
        canRepeat = false
      case UInt8(ascii: "|"), UInt8(ascii: "^"): canRepeat = false
      default: canRepeat = true
      }
    }
    return open.last.map { .badPattern(value, $0..<$0 + 1) }
  }
}

extension Rule {
  static let badPattern = Rule(
    DiagnosticKind("bad-pattern", .warning),
    title: Phrase(vi: "Biểu thức của pattern viết đúng", en: "A pattern is a regular expression"),
    why: Phrase(
      vi: "Biểu thức sai thì trình duyệt không kiểm gì: ô nhận mọi thứ.",
      en: "Browsers check nothing by a malformed one: the field takes anything."),
    good: .body("<p><label>Mã <input pattern=\"[A-Z]{2}[0-9]+\"/></label></p>"),
    bad: .body("<p><label>Mã <input pattern=\"‸[A-Z{2}\"/></label></p>"))
}

extension ValueFault {
  static func badPattern(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    let typed = value.quoted(range)
    return ValueFault(
      .badPattern, range,
      Phrase(
        vi: "\(typed) trong biểu thức không có cặp hoặc không đúng chỗ", en: "\(typed) has no pair, or no place there"),
      remedy: Phrase(
        vi: "Đóng đủ ngoặc; muốn ghi chính ký tự ấy thì thêm “\\” đằng trước, ví dụ: “\\[”.",
        en: "Close every bracket; for the character itself put “\\” before it, such as “\\[”."))
  }
}
