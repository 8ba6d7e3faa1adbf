internal import Diagnostics

/// Judges the outline of a `path`. Source: SVG 1.1, 8.3.9; that a path begins by moving is not asked, as Nu does not.
struct PathData {
  private let value: Bytes
  private var index = 0

  /// What is wrong with an outline; nil for a right one.
  static func fault(in value: Bytes) -> ValueFault? {
    var path = PathData(value: value)
    guard let place = path.firstFault() else { return nil }
    let end = min(place + 1, value.count)
    return ValueFault(
      .badPathData, min(place, max(value.count - 1, 0))..<max(end, min(1, value.count)),
      place < value.count
        ? Phrase(
          vi: "đường vẽ sai ở “\(value.piece(place..<place + 12).text)”",
          en: "the path goes wrong at “\(value.piece(place..<place + 12).text)”")
        : Phrase(vi: "đường vẽ thiếu số ở cuối", en: "the path lacks numbers at its end"),
      remedy: Phrase(
        vi: "Mỗi lệnh (M, L, H, V, C, S, Q, T, A, Z) đi với đủ số của nó, ví dụ: M0 0 L10 5 Z.",
        en: "Each command (M, L, H, V, C, S, Q, T, A, Z) comes with all its numbers, such as M0 0 L10 5 Z."))
  }

  /// The offset of the first thing wrong.
  private mutating func firstFault() -> Int? {
    skipSpace()
    while index < value.count {
      let command = value[index] | 0x20
      guard value[index].isLetter, let count = Self.numbers(after: command) else { return index }
      index += 1
      skipSpace()
      guard count > 0 else { continue }
      repeat {
        for number in 0..<count {
          let isFlag = command == UInt8(ascii: "a") && (number == 3 || number == 4)
          guard isFlag ? readFlag() : readNumber() else { return index }
          if number < count - 1 { skipSeparator() }
        }
      } while continues()
    }
    return nil
  }

  private static func numbers(after command: UInt8) -> Int? {
    switch command {
    case UInt8(ascii: "m"), UInt8(ascii: "l"), UInt8(ascii: "t"): 2
    case UInt8(ascii: "h"), UInt8(ascii: "v"): 1
    case UInt8(ascii: "s"), UInt8(ascii: "q"): 4
    case UInt8(ascii: "c"): 6
    case UInt8(ascii: "a"): 7
    case UInt8(ascii: "z"): 0
    default: nil
    }
  }

  /// A Boolean value that indicates whether another set of numbers follows for the same command.
  private mutating func continues() -> Bool {
    skipSpace()
    guard index < value.count else { return false }
    if value[index] == UInt8(ascii: ",") {
      index += 1
      skipSpace()
      return true
    }
    return value[index].isDigit || "+-.".utf8.contains(value[index])
  }

  private mutating func skipSpace() {
    while index < value.count, value[index].isSpace { index += 1 }
  }

  private mutating func skipSeparator() {
    skipSpace()
    guard index < value.count, value[index] == UInt8(ascii: ",") else { return }
    index += 1
    skipSpace()
  }

  private mutating func readFlag() -> Bool {
    guard index < value.count, value[index] == UInt8(ascii: "0") || value[index] == UInt8(ascii: "1") else {
      return false
    }
    index += 1
    return true
  }

  private mutating func readNumber() -> Bool {
    if index < value.count, value[index] == UInt8(ascii: "+") || value[index] == UInt8(ascii: "-") { index += 1 }
    var digits = readDigits()
    if index < value.count, value[index] == UInt8(ascii: ".") {
      index += 1
      digits += readDigits()
    }
    guard digits > 0 else { return false }
    guard index < value.count, value[index] | 0x20 == UInt8(ascii: "e") else { return true }
    index += 1
    if index < value.count, value[index] == UInt8(ascii: "+") || value[index] == UInt8(ascii: "-") { index += 1 }
    return readDigits() > 0
  }

  private mutating func readDigits() -> Int {
    let start = index
    while index < value.count, value[index].isDigit { index += 1 }
    return index - start
  }
}

/// How a drawing fits its frame: `preserveAspectRatio`. Source: SVG 1.1, 7.8.
enum AspectRatio {
  /// Some of what is allowed, for a finding.
  static let examples = ["none", "xMidYMid", "xMidYMid meet", "xMinYMin meet", "xMidYMid slice"]

  static func isValid(_ value: Bytes) -> Bool {
    var words = value.text.split(whereSeparator: \.isWhitespace)[...]
    if words.first == "defer" { words = words.dropFirst() }
    guard let alignment = words.popFirst(), alignments.contains(String(alignment)) else { return false }
    return words.isEmpty || (words.count == 1 && (words.first == "meet" || words.first == "slice"))
  }

  private static let alignments: Set<String> = Set(
    ["Min", "Mid", "Max"].flatMap { x in ["Min", "Mid", "Max"].map { "x\(x)Y\($0)" } } + ["none"])
}

extension Rule {
  static let badPathData = Rule(
    DiagnosticKind("bad-path-data", .error),
    title: Phrase(vi: "Đường vẽ của <path> viết đúng", en: "The outline of a path is written right"),
    why: Phrase(vi: "Trình duyệt dừng vẽ ở chỗ sai.", en: "Browsers stop drawing where it goes wrong."),
    good: .body("<svg width=\"10\" height=\"10\"><title>Mũi tên</title><path d=\"M0 0 L10 5 L0 10 Z\"/></svg>"),
    bad: .body("<svg width=\"10\" height=\"10\"><title>Mũi tên</title><path d=\"M0 0 L10 5 L0 ‸Z\"/></svg>"))
}
