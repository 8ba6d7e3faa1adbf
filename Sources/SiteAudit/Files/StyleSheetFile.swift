internal import Diagnostics

/// Judges a style sheet of its own file: where its addresses lead, and whether what it opens is closed. Nothing else is
/// judged: files may use all that the newest browsers know. Source: CSS Syntax Module Level 3, 4.3 and 5.4.
struct StyleSheetFile {
  private let bytes: Bytes
  private var tokenizer: CSSTokenizer
  /// What is open: the bracket and its place.
  private var open: [(closing: CSSToken.Kind, place: Range<Int>)] = []

  init(_ bytes: Bytes) {
    self.bytes = bytes
    tokenizer = CSSTokenizer(bytes)
  }

  static func judge(
    _ bytes: Bytes, path: String, links: LinkCollector, options: AuditOptions, _ findings: inout FindingList
  ) {
    let policy = AddressPolicy(options: options)
    var sheet = StyleSheetFile(bytes)
    let fault = sheet.read { place in
      policy.judge(
        bytes.piece(place), .style, attribute: "url()", path: path, links: links, offset: { place.lowerBound },
        report: { findings.add($0, at: place.lowerBound, length: place.count) })
    }
    if let fault { findings.add(fault.finding, at: fault.place.lowerBound, length: fault.place.count) }
  }

  struct Fault {
    let finding: Finding
    let place: Range<Int>
  }

  /// Reads the sheet to its end.
  ///
  /// - Parameter found: Is called with the place of each address, without quotes.
  /// - Returns: The first thing that is not closed, or closes nothing: what follows is guesswork.
  mutating func read(_ found: (Range<Int>) -> Void) -> Fault? {
    var fault: Fault?
    /// The word whose string is an address: `url(` or `@import`.
    var awaitsAddress = false
    while true {
      let token = tokenizer.next()
      if token.kind == .end { break }
      if token.kind == .whitespace { continue }
      let wasAwaiting = awaitsAddress
      awaitsAddress = false
      switch token.kind {
      case .url: found(trimmed(token.name))
      case .string where wasAwaiting && !token.isUnclosed: found(trimmed(token.name))
      case .function: awaitsAddress = bytes.piece(token.name).equals(anyCase: "url")
      case .atKeyword:
        switch bytes.cssKeyword(token.name) {
        case "import": awaitsAddress = true
        // Its address is a name, not a place.
        case "namespace": skipStatement()
        default: break
        }
      default: break
      }
      if fault == nil { fault = bracketFault(token) }
    }
    return fault ?? endFault()
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  private mutating func skipStatement() {
    while true {
      let token = tokenizer.next()
      if token.kind == .semicolon || token.kind == .end { return }
    }
  }

  // MARK: What is open

  private mutating func bracketFault(_ token: CSSToken) -> Fault? {
    switch token.kind {
    case .badString: return Fault(finding: .cssUnclosed(bytes.piece(token.range).text), place: token.range)
    case .function, .openParenthesis: open.append((.closeParenthesis, token.range))
    case .openBracket: open.append((.closeBracket, token.range))
    case .openBrace: open.append((.closeBrace, token.range))
    case .closeParenthesis, .closeBracket, .closeBrace:
      guard let last = open.last else {
        return Fault(finding: .cssClosesNothing(bytes.piece(token.range).text), place: token.range)
      }
      guard last.closing == token.kind else {
        return Fault(finding: .cssUnclosed(bytes.piece(last.place).text), place: last.place)
      }
      open.removeLast()
    default:
      if token.isUnclosed { return Fault(finding: .cssUnclosed(bytes.piece(token.range).text), place: token.range) }
    }
    return nil
  }

  /// What the end of the file leaves open: the outermost, where the cause is.
  private func endFault() -> Fault? {
    if let start = tokenizer.unclosedComment {
      return Fault(finding: .cssUnclosed("/*"), place: start..<start + 2)
    }
    return open.first.map { Fault(finding: .cssUnclosed(bytes.piece($0.place).text), place: $0.place) }
  }
}

extension Rule {
  static let cssUnclosed = Rule(
    DiagnosticKind("css-unclosed", .warning),
    title: Phrase(
      vi: "Trong tệp .css, ngoặc, dấu nháy và chú thích đều được đóng",
      en: "In style sheets, brackets, strings and comments are closed"),
    why: Phrase(
      vi: "Trình duyệt bỏ qua các quy tắc đứng sau chỗ chưa đóng.", en: "Browsers skip the rules that follow."),
    good: .file("a.css", "a { color: red }\nb { color: blue }"),
    bad: .file("a.css", "a ‸{ color: red\nb { color: blue }"))
}

extension Finding {
  static func cssUnclosed(_ text: String) -> Finding {
    Finding(
      .cssUnclosed, Phrase(vi: "\(text.quoted()) không được đóng", en: "\(text.quoted()) is not closed"),
      remedy: Phrase(
        vi: "Viết dấu đóng vào chỗ còn thiếu, ví dụ: “a { color: red }”.",
        en: "Write what closes it, as in “a { color: red }”."))
  }

  static func cssClosesNothing(_ text: String) -> Finding {
    Finding(
      .cssUnclosed, Phrase(vi: "\(text.quoted()) không đóng dấu nào", en: "\(text.quoted()) closes nothing"),
      remedy: Phrase(
        vi: "Xóa dấu thừa, hoặc viết dấu mở ở trước.", en: "Delete it, or write what opens before it."))
  }
}
