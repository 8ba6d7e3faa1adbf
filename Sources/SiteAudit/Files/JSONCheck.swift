/// Checks that a text is JSON, strictly as RFC 8259 says, and says where it is not.
///
/// Beyond the grammar it refuses a `\u` escape of half a surrogate pair, which programs read differently (section 8.2),
/// and nesting beyond `deepest` levels, which the RFC lets a reader refuse (section 9).
struct JSONCheck {
  enum Problem: Equatable {
    case unexpected
    case endsEarly
    case badEscape
    case loneSurrogate
    case controlInString
    case badNumber
    case trailingComma
    case afterEnd
    case tooDeep
  }

  static let deepest = 512

  /// The first place at which the text stops being JSON.
  static func firstFault(_ bytes: Bytes) -> (offset: Int, problem: Problem)? {
    var check = JSONCheck(bytes)
    do throws(Fault) {
      try check.document()
      return nil
    } catch {
      return (min(error.offset, bytes.count), error.problem)
    }
  }

  private struct Fault: Error {
    let offset: Int
    let problem: Problem
  }

  private let bytes: Bytes
  private var index = 0

  private init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  /// The containers are kept in a list, not on the call stack: depth is bounded by `deepest` alone.
  private mutating func document() throws(Fault) {
    var closers: [UInt8] = []
    skipSpace()
    while true {
      // A value begins here.
      guard index < bytes.count else { throw fault(.endsEarly) }
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        guard closers.count < Self.deepest else { throw fault(.tooDeep) }
        let closer = byte + 2
        index += 1
        skipSpace()
        guard index < bytes.count, bytes[index] == closer else {
          closers.append(closer)
          if closer == UInt8(ascii: "}") { try key() }
          continue
        }
        index += 1
      } else {
        try scalar(byte)
      }
      // A value ended here.
      while let closer = closers.last {
        skipSpace()
        guard index < bytes.count else { throw fault(.endsEarly) }
        if bytes[index] == closer {
          index += 1
          closers.removeLast()
          continue
        }
        guard bytes[index] == UInt8(ascii: ",") else { throw fault(.unexpected) }
        let comma = index
        index += 1
        skipSpace()
        if index < bytes.count, bytes[index] == closer { throw Fault(offset: comma, problem: .trailingComma) }
        if closer == UInt8(ascii: "}") { try key() }
        break
      }
      if closers.isEmpty { break }
    }
    skipSpace()
    if index < bytes.count { throw fault(.afterEnd) }
  }

  private mutating func key() throws(Fault) {
    guard index < bytes.count else { throw fault(.endsEarly) }
    guard bytes[index] == UInt8(ascii: "\"") else { throw fault(.unexpected) }
    try string()
    skipSpace()
    guard index < bytes.count else { throw fault(.endsEarly) }
    guard bytes[index] == UInt8(ascii: ":") else { throw fault(.unexpected) }
    index += 1
    skipSpace()
  }

  private mutating func scalar(_ byte: UInt8) throws(Fault) {
    switch byte {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    default: throw fault(.unexpected)
    }
  }

  private mutating func word(_ word: StaticString) throws(Fault) {
    guard bytes.starts(with: word, at: index) else { throw fault(.unexpected) }
    index += word.utf8CodeUnitCount
  }

  private mutating func number() throws(Fault) {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    guard index < bytes.count, bytes[index].isDigit else { throw Fault(offset: start, problem: .badNumber) }
    if bytes[index] == UInt8(ascii: "0") {
      index += 1
      if index < bytes.count, bytes[index].isDigit { throw Fault(offset: start, problem: .badNumber) }
    }
    skipDigits()
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard index < bytes.count, bytes[index].isDigit else { throw Fault(offset: start, problem: .badNumber) }
      skipDigits()
    }
    guard index < bytes.count, bytes[index].lowercase == UInt8(ascii: "e") else { return }
    index += 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
    guard index < bytes.count, bytes[index].isDigit else { throw Fault(offset: start, problem: .badNumber) }
    skipDigits()
  }

  private mutating func string() throws(Fault) {
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return
      }
      if byte < 0x20 { throw fault(.controlInString) }
      if byte == UInt8(ascii: "\\") { try escape() } else { index += 1 }
    }
    throw fault(.endsEarly)
  }

  private mutating func escape() throws(Fault) {
    let start = index
    guard index + 1 < bytes.count else { throw fault(.endsEarly) }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      index += 2
    case UInt8(ascii: "u"):
      guard let unit = codeUnit(at: index) else { throw Fault(offset: start, problem: .badEscape) }
      index += 6
      guard unit & 0xF800 == 0xD800 else { return }
      guard unit < 0xDC00, let second = codeUnit(at: index), second & 0xFC00 == 0xDC00 else {
        throw Fault(offset: start, problem: .loneSurrogate)
      }
      index += 6
    default: throw Fault(offset: start, problem: .badEscape)
    }
  }

  /// The number of the `\u` escape at `start`.
  private func codeUnit(at start: Int) -> UInt16? {
    guard start + 5 < bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for offset in 2...5 {
      guard let digit = bytes[start + offset].hexValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private mutating func skipDigits() {
    while index < bytes.count, bytes[index].isDigit { index += 1 }
  }

  /// JSON's white space, which has no form feed.
  private mutating func skipSpace() {
    while index < bytes.count, bytes[index].isSpace, bytes[index] != 0x0C { index += 1 }
  }

  private func fault(_ problem: Problem) -> Fault { Fault(offset: index, problem: problem) }
}
