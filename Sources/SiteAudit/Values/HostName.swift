/// Hosts of URLs. Source: URL standard, 3.5 and 3.3; UTS 46 for names beyond ASCII, whose tables are not repeated here:
/// what Unicode calls a control, a private or an unassigned character is refused, and a combining mark at the start.
enum HostName {
  /// What is wrong with the host at `range`, an IPv6 address with its brackets.
  static func fault(in value: Bytes, _ range: Range<Int>) -> ValueFault? {
    guard let first = range.first else { return .badHost(value, range, .empty) }
    if value[first] == UInt8(ascii: "[") {
      let address = value.piece(range.lowerBound + 1..<range.upperBound - 1)
      guard range.count > 2, value[range.upperBound - 1] == UInt8(ascii: "]"), isIPv6(address) else {
        return .badHost(value, range, .bracket)
      }
      return nil
    }
    var isPlain = true
    var labelStart = range.lowerBound
    for index in range {
      let byte = value[index]
      if byte >= 0x80 || byte == UInt8(ascii: "%") {
        isPlain = false
      } else if isForbidden(byte) {
        return .badHost(value, index..<index + 1, .character)
      } else if byte == UInt8(ascii: ".") {
        if isPlain, let fault = faultOfLabel(value, labelStart..<index) { return fault }
        labelStart = index + 1
      }
    }
    guard isPlain else { return faultOfDecoded(value, range) }
    // One point may end a name.
    if labelStart == range.upperBound, range.count > 1 { return nil }
    return faultOfLabel(value, labelStart..<range.upperBound)
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: ":"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "["),
      UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  private static func faultOfLabel(_ value: Bytes, _ range: Range<Int>) -> ValueFault? {
    if range.isEmpty { return .badHost(value, range.lowerBound..<range.lowerBound + 1, .emptyLabel) }
    if range.count > 63 { return .badHost(value, range, .longLabel) }
    let label = value.piece(range)
    if label.starts(withAnyCase: "xn--"), !Punycode.isLabel(label.piece(4..<label.count)) {
      return .badHost(value, range, .punycode)
    }
    return nil
  }

  /// A name with characters beyond ASCII or percent escapes, which are decoded first.
  private static func faultOfDecoded(_ value: Bytes, _ range: Range<Int>) -> ValueFault? {
    var bytes: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if value[index] == UInt8(ascii: "%"), index + 2 < range.upperBound, let high = value[index + 1].hexValue,
        let low = value[index + 2].hexValue
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(value[index])
        index += 1
      }
    }
    var label: [Unicode.Scalar] = []
    var labels = 0
    let wrong = ValueFault.badHost(value, range, .character)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch mapped(scalar) {
      case nil: return wrong
      case .some(nil): continue
      case .some(.some(".")):
        if let fault = faultOfLabel(label, value, range) { return fault }
        labels += 1
        label.removeAll(keepingCapacity: true)
      case .some(.some(let scalar)): label.append(scalar)
      }
    }
    return label.isEmpty && labels > 0 ? nil : faultOfLabel(label, value, range)
  }

  private static func faultOfLabel(
    _ label: [Unicode.Scalar], _ value: Bytes, _ range: Range<Int>
  ) -> ValueFault? {
    guard let first = label.first else { return .badHost(value, range, .emptyLabel) }
    switch first.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .badHost(value, range, .character)
    default: break
    }
    guard label.allSatisfy(\.isASCII) else {
      let startsWithPrefix =
        label.count > 3 && label[2] == "-" && label[3] == "-" && "xX".unicodeScalars.contains(first)
      return startsWithPrefix && "nN".unicodeScalars.contains(label[1]) ? .badHost(value, range, .punycode) : nil
    }
    return label.map { UInt8(truncatingIfNeeded: $0.value) }.withUnsafeBufferPointer { ascii in
      faultOfLabel(ascii, 0..<ascii.count) == nil ? nil : .badHost(value, range, .character)
    }
  }

  /// What a character becomes in a name: nil for one that is forbidden, nothing for one that is dropped.
  private static func mapped(_ scalar: Unicode.Scalar) -> Unicode.Scalar?? {
    switch scalar.value {
    case 0..<0x80: return isForbidden(UInt8(scalar.value)) ? .none : .some(scalar)
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0x034F, 0x180B...0x180D: return .some(nil)
    case 0x3002, 0xFF0E, 0xFF61: return .some(".")
    case 0xFF01...0xFF5E:
      let ascii = UInt8(scalar.value - 0xFEE0)
      return isForbidden(ascii) ? .none : .some(Unicode.Scalar(ascii))
    case 0x2488...0x249B, 0x2FF0...0x2FFF, 0xFFF9...0xFFFF: return .none
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .unassigned, .surrogate, .privateUse, .spaceSeparator, .lineSeparator, .paragraphSeparator:
      return .none
    default: return .some(scalar)
    }
  }

  // MARK: IPv6

  /// Source: URL standard, 3.5, the IPv6 parser.
  static func isIPv6(_ text: Bytes) -> Bool {
    var pieces = 0
    var hasGap = false
    var index = 0
    if text.first == UInt8(ascii: ":") {
      guard text.starts(with: "::") else { return false }
      hasGap = true
      index = 2
    }
    while index < text.count {
      guard pieces < 8 else { return false }
      if text[index] == UInt8(ascii: ":") {
        if hasGap { return false }
        hasGap = true
        index += 1
        continue
      }
      let start = index
      while index < text.count, index - start < 4, text[index].hexValue != nil { index += 1 }
      if index < text.count, text[index] == UInt8(ascii: ".") {
        guard pieces <= 6, isIPv4(text.piece(start..<text.count)) else { return false }
        pieces += 2
        index = text.count
        break
      }
      guard index > start else { return false }
      pieces += 1
      if index < text.count {
        guard text[index] == UInt8(ascii: ":"), index + 1 < text.count else { return false }
        index += 1
      }
    }
    // As Nu: a gap may stand for no piece at all.
    return hasGap ? pieces <= 8 : pieces == 8
  }

  /// Four numbers up to 255 without leading zeros.
  private static func isIPv4(_ text: Bytes) -> Bool {
    var parts = 0
    var start = 0
    while start <= text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: ".") { end += 1 }
      let piece = text.piece(start..<end)
      guard !piece.isEmpty, piece.count <= 3, piece.allSatisfy(\.isDigit), Numbers.integer(piece) <= 255,
        piece.count == 1 || piece[0] != UInt8(ascii: "0")
      else { return false }
      parts += 1
      start = end + 1
    }
    return parts == 4
  }
}

/// Labels of names beyond ASCII as they travel. Source: RFC 3492.
enum Punycode {
  /// A Boolean value that indicates whether what follows `xn--` is the form of a label that needs one.
  static func isLabel(_ text: Bytes) -> Bool {
    guard text.count > 0, text.count <= 59, let decoded = decode(text) else { return false }
    guard !decoded.allSatisfy({ $0 < 0x80 }) else { return false }
    for code in decoded {
      guard let scalar = Unicode.Scalar(code) else { return false }
      switch scalar.properties.generalCategory {
      case .control, .unassigned, .surrogate, .privateUse, .spaceSeparator, .lineSeparator, .paragraphSeparator,
        .uppercaseLetter:
        // Capital letters are written small before a name is encoded.
        if code >= 0x80 { return false }
      default: break
      }
    }
    return true
  }

  private static func decode(_ text: Bytes) -> [UInt32]? {
    var output: [UInt32] = []
    var index = 0
    if let hyphen = text.lastIndex(of: UInt8(ascii: "-")) {
      for byte in text[..<hyphen] { output.append(UInt32(byte.lowercase)) }
      index = hyphen + 1
    }
    var code = 128
    var position = 0
    var bias = 72
    while index < text.count {
      let old = position
      var weight = 1
      var step = 36
      while true {
        guard index < text.count else { return nil }
        let byte = text[index]
        index += 1
        let digit: Int
        if byte.isLetter {
          digit = Int(byte.lowercase) - 0x61
        } else if byte.isDigit {
          digit = Int(byte) - 0x30 + 26
        } else {
          return nil
        }
        position += digit * weight
        // A label has no more than 63 letters: beyond this nothing is a code point.
        guard position < 1 << 40, weight < 1 << 40 else { return nil }
        let threshold = step <= bias ? 1 : step >= bias + 26 ? 26 : step - bias
        if digit < threshold { break }
        weight *= 36 - threshold
        step += 36
      }
      let count = output.count + 1
      bias = adapted(position - old, count, isFirst: old == 0)
      code += position / count
      position %= count
      guard code <= 0x10FFFF else { return nil }
      output.insert(UInt32(code), at: position)
      position += 1
    }
    return output
  }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var step = 0
    while delta > 455 {
      delta /= 35
      step += 36
    }
    return step + 36 * delta / (delta + 38)
  }
}
