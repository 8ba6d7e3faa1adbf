internal import Diagnostics

/// URLs, as they must be written. Source: URL standard, 4.3, and its validation errors, in the measure in which the Nu
/// checker applies them: numbers that overflow an IPv4 address pass, and braces in host names do.
struct WebAddress {
  /// The part of a URL in which something is wrong.
  enum Part {
    case path, query, fragment, opaque, user
  }

  let value: Bytes
  /// Where the URL ends, white space behind it left out.
  let end: Int

  /// What is wrong with a URL; white space around it is passed over, and nothing at all is right.
  static func fault(in value: Bytes, isAbsolute: Bool = false) -> ValueFault? {
    var start = 0
    var end = value.count
    while start < end, value[start].isSpace { start += 1 }
    while end > start, value[end - 1].isSpace { end -= 1 }
    guard start < end else { return nil }
    return WebAddress(value: value, end: end).fault(from: start, isAbsolute: isAbsolute)
      ?? spaceBeforeScheme(value, start, end)
  }

  /// As Nu: before schemes that it does not take apart, white space is an error.
  private static func spaceBeforeScheme(_ value: Bytes, _ start: Int, _ end: Int) -> ValueFault? {
    guard start > 0, let colon = schemeEnd(value, from: start, to: end) else { return nil }
    let scheme = value.piece(start..<colon)
    let isKnown = takenApart.contains { scheme.equals(anyCase: $0) }
    return isKnown ? nil : .spaceBeforeScheme(value, 0..<start)
  }

  private static let takenApart: [StaticString] = ["http", "https", "ftp", "file", "mailto", "data", "javascript"]

  /// The offset of the `:` that ends a scheme.
  static func schemeEnd(_ value: Bytes, from start: Int, to end: Int) -> Int? {
    guard start < end, value[start].isLetter else { return nil }
    var index = start + 1
    while index < end {
      let byte = value[index]
      if byte == UInt8(ascii: ":") { return index }
      guard byte.isLetter || byte.isDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E else { return nil }
      index += 1
    }
    return nil
  }

  private func fault(from start: Int, isAbsolute: Bool) -> ValueFault? {
    guard let colon = Self.schemeEnd(value, from: start, to: end) else {
      if isAbsolute { return .notAbsolute(value, start..<end) }
      if value.starts(with: "//", at: start) { return faultAfterSlashes(start + 2, scheme: start..<start) }
      return scan(start, .path)
    }
    let scheme = value.piece(start..<colon)
    // What follows is a script, and none of ours.
    if scheme.equals(anyCase: "javascript") { return nil }
    if scheme.equals(anyCase: "http") || scheme.equals(anyCase: "https") || scheme.equals(anyCase: "ftp") {
      guard value.starts(with: "//", at: colon + 1), colon + 2 < end else {
        return .slashesMissing(value, start..<min(end, colon + 3))
      }
      return faultAfterSlashes(colon + 3, scheme: start..<colon)
    }
    if scheme.equals(anyCase: "file") { return faultOfFile(colon + 1) }
    if let fault = scan(colon + 1, .opaque) { return fault }
    return scheme.equals(anyCase: "data") ? DataAddress.fault(in: value, from: colon + 1, to: end) : nil
  }

  /// An authority and what follows it.
  private func faultAfterSlashes(_ start: Int, scheme: Range<Int>) -> ValueFault? {
    if start < end, value[start] == UInt8(ascii: "/") || value[start] == UInt8(ascii: "\\") {
      return .thirdSlash(value, start..<start + 1)
    }
    var stop = start
    var at: Int?
    while stop < end, !endsAuthority(value[stop]) {
      if value[stop] == UInt8(ascii: "@") { at = stop }
      stop += 1
    }
    var host = start
    if let at {
      host = at + 1
      if let fault = faultOfUser(start..<at) { return fault }
    }
    if let fault = faultOfHost(host..<stop) { return fault }
    return scan(stop, .path)
  }

  private func endsAuthority(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private func faultOfUser(_ range: Range<Int>) -> ValueFault? {
    var index = range.lowerBound
    while index < range.upperBound {
      if value[index] == UInt8(ascii: "@") { return .illegal(value, index..<index + 1, .user) }
      if let fault = faultOfCharacter(&index, .user) { return fault }
    }
    return nil
  }

  private func faultOfHost(_ range: Range<Int>) -> ValueFault? {
    var colon: Int?
    var hostEnd = range.upperBound
    if range.lowerBound < range.upperBound, value[range.lowerBound] == UInt8(ascii: "[") {
      guard let bracket = value[range].firstIndex(of: UInt8(ascii: "]")) else {
        return .badHost(value, range, .bracket)
      }
      hostEnd = bracket + 1
      if hostEnd < range.upperBound {
        guard value[hostEnd] == UInt8(ascii: ":") else { return .badHost(value, range, .bracket) }
        colon = hostEnd
      }
    } else if let first = value[range].firstIndex(of: UInt8(ascii: ":")) {
      colon = first
      hostEnd = first
    }
    if let fault = HostName.fault(in: value, range.lowerBound..<hostEnd) { return fault }
    guard let colon else { return nil }
    var port = 0
    for index in colon + 1..<max(colon + 1, range.upperBound) {
      guard value[index].isDigit else { return .badPort(value, colon + 1..<range.upperBound) }
      port = min(port * 10 + Int(value[index]) - 0x30, 1 << 20)
    }
    return port > 65535 ? .badPort(value, colon + 1..<range.upperBound) : nil
  }

  /// `file:` and what follows: a host only after two slashes, and no port.
  private func faultOfFile(_ start: Int) -> ValueFault? {
    guard value.starts(with: "//", at: start), start + 1 < end else { return scan(start, .path) }
    var stop = start + 2
    while stop < end, !endsAuthority(value[stop]) { stop += 1 }
    if stop > start + 2, let fault = HostName.fault(in: value, start + 2..<stop) { return fault }
    return scan(stop, .path)
  }

  /// The characters from `start` on: a path or what is opaque, then a query, then a fragment.
  private func scan(_ start: Int, _ part: Part) -> ValueFault? {
    var part = part
    var index = start
    while true {
      // Most characters mean nothing but themselves.
      while index < end, isPlain(value[index]) { index += 1 }
      guard index < end else { return nil }
      let byte = value[index]
      if byte == UInt8(ascii: "?"), part == .path || part == .opaque {
        part = .query
        index += 1
      } else if byte == UInt8(ascii: "#"), part != .fragment {
        part = .fragment
        index += 1
      } else if byte == UInt8(ascii: "#") {
        return .illegal(value, index..<index + 1, part)
      } else if let fault = faultOfCharacter(&index, part) {
        return fault
      }
    }
  }

  /// A Boolean value that indicates whether the byte is an ASCII character that means nothing but itself anywhere in a
  /// URL: none of those below, nor `%`, `?`, `#`.
  @inline(__always) private func isPlain(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    let word: UInt64 = byte < 64 ? 0x2FFF_FFD2_0000_0000 : 0x47FF_FFFE_87FF_FFFF
    return word &>> UInt64(byte & 63) & 1 == 1
  }

  /// ASCII characters that are in no URL: those below `!`, `"`, `<`, `>`, `[`, `\`, `]`, `^`, `` ` ``, `{`, `|`, `}`
  /// and the one beyond `~`, as the bits of two words.
  private static let illegalLow: UInt64 = 0x5000_0005_FFFF_FFFF
  private static let illegalHigh: UInt64 = 0xB800_0001_7800_0000

  /// Judges the character at `index` and moves behind it.
  private func faultOfCharacter(_ index: inout Int, _ part: Part) -> ValueFault? {
    let byte = value[index]
    if byte < 0x80 {
      if byte == UInt8(ascii: "%") {
        guard index + 2 < end, value[index + 1].hexValue != nil, value[index + 2].hexValue != nil else {
          return .badEscape(value, index..<index + 1)
        }
        index += 3
        return nil
      }
      let word = byte < 64 ? Self.illegalLow : Self.illegalHigh
      if word &>> UInt64(byte & 63) & 1 == 1 { return .illegal(value, index..<index + 1, part) }
      index += 1
      return nil
    }
    // Most letters beyond ASCII need no closer look: only those that begin with these bytes may be forbidden.
    if byte != 0xC2, byte != 0xEF, byte < 0xF0 {
      index += 1
      while index < end, value[index].isContinuation { index += 1 }
      return nil
    }
    guard let (scalar, length) = value.scalar(at: index), isURLCodePoint(scalar.value) else {
      return .illegal(value, value.character(at: index), part)
    }
    index += length
    return nil
  }

  private func isURLCodePoint(_ code: UInt32) -> Bool {
    switch code {
    case 0x80...0x9F, 0xFDD0...0xFDEF, 0xFFF0...0xFFFF: false
    default: code & 0xFFFE != 0xFFFE
    }
  }
}

extension Datatype {
  func urlFault(in value: Bytes) -> ValueFault? {
    switch self {
    case .url: return WebAddress.fault(in: value)
    case .nonEmptyURL: return value.hasInk ? WebAddress.fault(in: value) : .emptyURL(value)
    case .absoluteURL: return value.hasInk ? WebAddress.fault(in: value, isAbsolute: true) : .emptyURL(value)
    case .absoluteURLs, .propertyNames:
      guard value.hasInk else { return .blank(value) }
    default: break
    }
    for word in value.words {
      if let fault = urlFault(ofWord: value.piece(word)) {
        let range = fault.range.lowerBound + word.lowerBound..<fault.range.upperBound + word.lowerBound
        return ValueFault(fault.rule, range, fault.summary, remedy: fault.remedy)
      }
    }
    return nil
  }

  private func urlFault(ofWord word: Bytes) -> ValueFault? {
    switch self {
    case .pingURLs:
      guard word.starts(withAnyCase: "http:") || word.starts(withAnyCase: "https:") else {
        return .notHTTP(word, 0..<word.count)
      }
      return WebAddress.fault(in: word)
    case .absoluteURLs: return WebAddress.fault(in: word, isAbsolute: true)
    case .propertyNames:
      // A name has neither a point nor a colon; what has is a URL.
      guard word.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else { return nil }
      return WebAddress.fault(in: word, isAbsolute: true)
    default: return WebAddress.fault(in: word)
    }
  }
}
