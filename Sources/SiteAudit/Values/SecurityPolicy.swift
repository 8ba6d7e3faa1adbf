internal import Diagnostics

/// `content` of `http-equiv="content-security-policy"`. Source: Content Security Policy Level 3, in the measure that Nu
/// knows: later directives and keywords are errors to it, and so are those that were withdrawn.
enum SecurityPolicy {
  private enum Kind {
    case sources, ancestors, sandbox, noValue, oneValue, mediaTypes, deprecated
  }

  private static let directives: [(name: StaticString, kind: Kind)] = [
    ("default-src", .sources), ("script-src", .sources), ("style-src", .sources), ("img-src", .sources),
    ("font-src", .sources), ("connect-src", .sources), ("media-src", .sources), ("object-src", .sources),
    ("frame-src", .sources), ("child-src", .sources), ("worker-src", .sources), ("manifest-src", .sources),
    ("prefetch-src", .sources), ("script-src-elem", .sources), ("script-src-attr", .sources),
    ("style-src-elem", .sources), ("style-src-attr", .sources), ("form-action", .sources), ("base-uri", .sources),
    ("navigate-to", .sources), ("frame-ancestors", .ancestors), ("sandbox", .sandbox),
    ("upgrade-insecure-requests", .noValue), ("block-all-mixed-content", .noValue), ("report-to", .oneValue),
    ("report-uri", .deprecated), ("plugin-types", .mediaTypes),
  ]

  static func fault(in value: Bytes) -> ValueFault? {
    if let offset = value.firstIndex(where: { $0 >= 0x80 }) {
      return .badPolicy(value, value.character(at: offset), .character)
    }
    // A comma parts policies, a semicolon directives.
    var seen: UInt32 = 0
    var start = 0
    while start <= value.count {
      var end = start
      while end < value.count, value[end] != UInt8(ascii: ";"), value[end] != UInt8(ascii: ",") { end += 1 }
      if let fault = faultOfDirective(value, start..<end, &seen) { return fault }
      if end < value.count, value[end] == UInt8(ascii: ",") { seen = 0 }
      start = end + 1
    }
    return nil
  }

  private static func faultOfDirective(_ value: Bytes, _ range: Range<Int>, _ seen: inout UInt32) -> ValueFault? {
    let piece = value.piece(range)
    var words = piece.words
    guard let first = words.next() else { return nil }
    let name = first.lowerBound + range.lowerBound..<first.upperBound + range.lowerBound
    let word = piece.piece(first)
    guard let number = directives.firstIndex(where: { word.equals(anyCase: $0.name) }) else {
      return .badPolicy(value, name, .directive)
    }
    guard seen >> UInt32(number) & 1 == 0 else { return .badPolicy(value, name, .repeated) }
    seen |= 1 << UInt32(number)
    let rest = name.upperBound..<range.upperBound
    let values = value.piece(rest)
    let fault: ValueFault? =
      switch directives[number].kind {
      case .sources: SecuritySources.fault(in: values, areAncestors: false)
      case .ancestors: SecuritySources.fault(in: values, areAncestors: true)
      case .sandbox: faultOfSandbox(values)
      case .noValue: values.hasInk ? .badPolicy(values, 0..<values.count, .value) : nil
      case .oneValue: isOneName(values) ? nil : .badPolicy(value, name, .oneValue)
      case .mediaTypes: faultOfTypes(values)
      case .deprecated: .badPolicy(value, name, .deprecated)
      }
    guard let fault else { return nil }
    if directives[number].kind == .oneValue || directives[number].kind == .deprecated { return fault }
    if fault.range.isEmpty { return .badPolicy(value, name, .empty) }
    return ValueFault(
      fault.rule, fault.range.lowerBound + rest.lowerBound..<fault.range.upperBound + rest.lowerBound, fault.summary,
      remedy: fault.remedy)
  }

  private static func isOneName(_ values: Bytes) -> Bool {
    var words = values.words
    guard let name = words.next(), words.next() == nil else { return false }
    return values[name].allSatisfy(MediaType.isToken)
  }

  private static let sandboxWords = [
    "allow-downloads", "allow-forms", "allow-modals", "allow-orientation-lock", "allow-pointer-lock", "allow-popups",
    "allow-popups-to-escape-sandbox", "allow-presentation", "allow-same-origin", "allow-scripts",
    "allow-storage-access-by-user-activation", "allow-top-navigation", "allow-top-navigation-by-user-activation",
  ]

  private static func faultOfSandbox(_ values: Bytes) -> ValueFault? {
    for range in values.words where !sandboxWords.contains(where: { Keywords.equals(values.piece(range), $0) }) {
      return .badPolicy(values, range, .source)
    }
    return Words.repeated(in: values, ignoringCase: true).map { .badPolicy(values, $0, .repeated) }
  }

  private static func faultOfTypes(_ values: Bytes) -> ValueFault? {
    for range in values.words {
      let word = values.piece(range)
      let slash = word.firstIndex(of: UInt8(ascii: "/"))
      let isType = slash.map { $0 > 0 && $0 + 1 < word.count && MediaType.problem(in: word) == nil } ?? false
      if !isType { return .badPolicy(values, range, .source) }
    }
    return Words.repeated(in: values, ignoringCase: true).map { .badPolicy(values, $0, .repeated) }
  }
}

/// Lists of where things may come from.
enum SecuritySources {
  private static let keywords: [StaticString] = [
    "'self'", "'unsafe-inline'", "'unsafe-eval'", "'strict-dynamic'", "'unsafe-hashes'", "'report-sample'",
    "'unsafe-allow-redirects'",
  ]
  /// Keywords that lost their quotes; in small letters only, as Nu.
  private static let bare: [StaticString] = [
    "self", "none", "unsafe-inline", "unsafe-eval", "strict-dynamic", "unsafe-hashes", "report-sample",
    "unsafe-allow-redirects",
  ]

  static func fault(in values: Bytes, areAncestors: Bool) -> ValueFault? {
    var count = 0
    var none: Range<Int>?
    for range in values.words {
      count += 1
      let word = values.piece(range)
      if word.equals(anyCase: "'none'") {
        none = range
      } else if let problem = problem(of: word, areAncestors: areAncestors) {
        return .badPolicy(values, range, problem)
      }
    }
    if count == 0 { return .badPolicy(values, 0..<0, .empty) }
    if let none, count > 1 { return .badPolicy(values, none, .none) }
    return repeated(in: values).map { .badPolicy(values, $0, .repeated) }
  }

  private static func problem(of word: Bytes, areAncestors: Bool) -> ValueFault.PolicyProblem? {
    guard word.first == UInt8(ascii: "'") else {
      if bare.contains(where: { word.equals($0) }) { return .quotes }
      return isScheme(word) || isHost(word) ? nil : .source
    }
    if areAncestors { return word.equals(anyCase: "'self'") ? nil : .source }
    if keywords.contains(where: { word.equals(anyCase: $0) }) { return nil }
    guard word.last == UInt8(ascii: "'") else { return .source }
    if word.starts(withAnyCase: "'nonce-") { return word.count > 8 ? nil : .source }
    let length =
      word.starts(withAnyCase: "'sha256-")
      ? 44
      : word.starts(withAnyCase: "'sha384-") ? 64 : word.starts(withAnyCase: "'sha512-") ? 88 : 0
    guard length > 0, word.count == length + 9 else { return .source }
    let sum = word.piece(8..<word.count - 1)
    let padding = sum.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    let isSum = sum.dropLast(padding).allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2F }
    return isSum && padding <= 3 ? nil : .source
  }

  /// `https:`.
  private static func isScheme(_ word: Bytes) -> Bool {
    WebAddress.schemeEnd(word, from: 0, to: word.count) == word.count - 1
  }

  /// `https://*.example.com:443/path`, of which only the host must be there.
  private static func isHost(_ word: Bytes) -> Bool {
    var index = 0
    if let mark = word.firstOffset(of: "://") {
      guard WebAddress.schemeEnd(word, from: 0, to: word.count) == mark else { return false }
      index = mark + 3
    }
    if index < word.count, word[index] == UInt8(ascii: "*") {
      index += 1
      if index < word.count, word[index] == UInt8(ascii: ".") {
        index += 1
        guard labels(word, &index) else { return false }
      }
    } else {
      guard labels(word, &index) else { return false }
    }
    if index < word.count, word[index] == UInt8(ascii: ":") {
      index += 1
      if index < word.count, word[index] == UInt8(ascii: "*") {
        index += 1
      } else {
        let start = index
        while index < word.count, word[index].isDigit { index += 1 }
        guard index > start, Numbers.integer(word.piece(start..<index)) <= Int(Int32.max) else { return false }
      }
    }
    return index == word.count || isPath(word, from: index)
  }

  private static func labels(_ word: Bytes, _ index: inout Int) -> Bool {
    while true {
      let start = index
      while index < word.count, word[index].isLetter || word[index].isDigit || word[index] == 0x2D { index += 1 }
      guard index > start else { return false }
      guard index < word.count, word[index] == UInt8(ascii: ".") else { return true }
      index += 1
    }
  }

  private static func isPath(_ word: Bytes, from start: Int) -> Bool {
    let first = word[start]
    guard first == UInt8(ascii: "/") || first == UInt8(ascii: "?") || first == UInt8(ascii: "#") else { return false }
    // The characters of a path are those of a URL.
    let rest = word.piece(start..<word.count)
    return WebAddress.fault(in: rest.starts(with: "//") ? rest.piece(1..<rest.count) : rest) == nil
  }

  /// The first source that stood there before: sums and nonces as they are, all else in any case of letters.
  private static func repeated(in values: Bytes) -> Range<Int>? {
    var seen: Set<[UInt8]> = []
    var count = 0
    for range in values.words {
      count += 1
      let word = values.piece(range)
      let quoted = word.first == UInt8(ascii: "'")
      // Up to the path, hosts are the same in any case of letters.
      let authority = word.firstOffset(of: "://").map { $0 + 3 } ?? 0
      let path = quoted ? (word.firstIndex(of: UInt8(ascii: "-")) ?? word.count) : pathStart(word, from: authority)
      var key = Array(word)
      for index in 0..<min(path, key.count) { key[index] = key[index].lowercase }
      if quoted, keywords.contains(where: { word.equals(anyCase: $0) }) { key = key.map(\.lowercase) }
      if !seen.insert(key).inserted { return range }
    }
    return nil
  }

  private static func pathStart(_ word: Bytes, from start: Int) -> Int {
    word[min(start, word.count)...].firstIndex {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
    } ?? word.count
  }
}

extension Rule {
  static let badPolicy = Rule(
    DiagnosticKind("bad-security-policy", .error),
    title: Phrase(
      vi: "Chính sách bảo mật nội dung (CSP) viết đúng", en: "A content security policy is well-formed"),
    why: Phrase(
      vi: "Phần viết sai bị bỏ qua: trang không được bảo vệ như tưởng, hoặc chặn nhầm tệp của mình.",
      en: "What is malformed is dropped: the page is less safe than it seems, or blocks its own files."),
    good: .head("<meta http-equiv=\"content-security-policy\" content=\"default-src 'self'\"/>"),
    bad: .head("<meta http-equiv=\"content-security-policy\" content=\"default-src ‸self\"/>"))
}

extension ValueFault {
  enum PolicyProblem {
    case character, directive, repeated, empty, quotes, source, none, value, oneValue, deprecated
  }

  static func badPolicy(_ value: Bytes, _ range: Range<Int>, _ problem: PolicyProblem) -> ValueFault {
    let typed = value.quoted(range)
    var remedy = Phrase(
      vi: "Ví dụ đúng: “default-src 'self'; img-src 'self' https://example.com”.",
      en: "Such as “default-src 'self'; img-src 'self' https://example.com”.")
    let summary: Phrase
    switch problem {
    case .character: summary = Phrase(vi: "\(typed) không phải ký tự ASCII", en: "\(typed) is not an ASCII character")
    case .directive: summary = Phrase(vi: "\(typed) không phải tên chỉ thị", en: "\(typed) is not a directive")
    case .repeated: summary = Phrase(vi: "\(typed) viết hai lần", en: "\(typed) stands there twice")
    case .empty: summary = Phrase(vi: "\(typed) không có giá trị", en: "\(typed) has no value")
    case .quotes:
      summary = Phrase(vi: "từ khóa \(typed) thiếu dấu nháy đơn", en: "the keyword \(typed) lacks its quotes")
      let word = value.piece(range).text
      remedy = Phrase(vi: "Viết “'\(word)'”.", en: "Write “'\(word)'”.")
    case .source: summary = Phrase(vi: "\(typed) không phải nguồn hợp lệ", en: "\(typed) is not a source")
    case .none:
      summary = Phrase(vi: "“'none'” đứng cùng nguồn khác", en: "“'none'” stands beside other sources")
      remedy = Phrase(vi: "Để “'none'” một mình, hoặc bỏ nó.", en: "Leave it alone, or drop it.")
    case .value:
      summary = Phrase(
        vi: "chỉ thị này không có giá trị, mà ghi \(typed)", en: "\(typed) stands behind a directive without a value")
    case .oneValue: summary = Phrase(vi: "\(typed) cần đúng một giá trị", en: "\(typed) takes exactly one value")
    case .deprecated:
      summary = Phrase(vi: "\(typed) đã bỏ", en: "\(typed) was given up")
      remedy = Phrase(vi: "Dùng “report-to”.", en: "Use “report-to”.")
    }
    return ValueFault(.badPolicy, range, summary, remedy: remedy)
  }
}
