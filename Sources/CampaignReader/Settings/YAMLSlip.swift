internal import Diagnostics

/// Finds the two slips that a YAML parser notices only many lines further down: a quotation mark that is not closed, and
/// a colon without a blank behind it.
struct YAMLSlip {
  let line: Int
  /// Counts Unicode scalars from 1.
  let column: Int
  let problem: Phrase
  let remedy: Phrase

  /// The slip to which an error noticed at `line` goes back; `nil` where neither is there.
  static func find(in text: String, before line: Int) -> YAMLSlip? {
    var scan = YAMLSlipScan()
    for (index, content) in lines(of: text).enumerated() {
      // A mark that is not closed swallows lines beyond the one at which the parser gave up.
      if index >= line, scan.quote == nil { break }
      if scan.read(content, number: index + 1) { break }
    }
    if let quote = scan.quote { return unclosed(quote) }
    return scan.colon.map { place in
      YAMLSlip(
        line: place.line, column: place.column,
        problem: Phrase(
          vi: "sau dấu hai chấm phải có một dấu cách", en: "a blank must follow the colon"),
        remedy: Phrase(
          vi: "Thêm một dấu cách sau dấu hai chấm, ví dụ: “title: Hiến đất mở đường”.",
          en: "Put a blank behind the colon, such as “title: Hiến đất mở đường”."))
    }
  }

  private static func unclosed(_ quote: YAMLSlipScan.Place) -> YAMLSlip {
    YAMLSlip(
      line: quote.line, column: quote.column,
      problem: Phrase(
        vi: "dấu ngoặc kép mở ở dòng \(quote.line) chưa đóng",
        en: "the quotation mark opened in line \(quote.line) is not closed"),
      remedy: Phrase(
        vi: "Thêm dấu ngoặc kép ở cuối nội dung, hoặc bỏ dấu ngoặc kép ở đầu.",
        en: "Add the quotation mark at the end of the value, or take the first one out."))
  }

  private static func lines(of text: String) -> [[Unicode.Scalar]] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
      .map { Array($0.unicodeScalars) }
  }
}

/// One pass over the lines of a YAML text.
struct YAMLSlipScan {
  struct Place {
    let line: Int
    let column: Int
  }

  /// The quotation mark that is open.
  private(set) var quote: Place?
  /// The last colon without a blank behind it.
  private(set) var colon: Place?
  private var sign: Unicode.Scalar = "\""
  /// How many brackets are open.
  private var depth = 0
  /// The indentation of the line whose text (“|”, “>”) goes on below, further in.
  private var block: Int?

  /// Reads a line.
  ///
  /// - Returns: `true` where an open quotation mark was met by another that cannot close it.
  mutating func read(_ line: [Unicode.Scalar], number: Int) -> Bool {
    let indent = line.prefix { $0 == " " }.count
    if let block {
      if indent > block || indent == line.count { return false }
      self.block = nil
    }
    var index = 0
    if quote == nil {
      noteColon(line, indent, number)
    } else {
      guard let end = closing(line, from: 0) else { return false }
      if !mayFollow(line, from: end + 1) { return true }
      quote = nil
      index = end + 1
    }
    while index < line.count {
      let scalar = line[index]
      if scalar == "#", index == 0 || line[index - 1] == " " { break }
      if scalar == "\"" || scalar == "'", begins(line, at: index) {
        sign = scalar
        guard let end = closing(line, from: index + 1) else {
          quote = Place(line: number, column: index + 1)
          return false
        }
        index = end
      } else if scalar == "[" || scalar == "{", depth > 0 || begins(line, at: index) {
        depth += 1
      } else if scalar == "]" || scalar == "}", depth > 0 {
        depth -= 1
      }
      index += 1
    }
    let end = line.last { $0 != " " && $0 != "-" && $0 != "+" }
    if depth == 0, end == "|" || end == ">" { block = indent }
    return false
  }

  /// `title:Hiến`: a key, its colon, and no blank.
  private mutating func noteColon(_ line: [Unicode.Scalar], _ indent: Int, _ number: Int) {
    guard depth == 0 else { return }
    var start = indent
    while start + 1 < line.count, line[start] == "-", line[start + 1] == " " { start += 2 }
    let key = line[start...].prefix { ("a"..."z").contains($0) || $0 == "_" }
    let end = start + key.count
    guard key.count > 1, end + 1 < line.count, line[end] == ":", line[end + 1] != " ", line[end + 1] != "/" else {
      return
    }
    colon = Place(line: number, column: end + 1)
  }

  /// Whether a value may begin here: nothing, a colon, a dash, a bracket or, within brackets, a comma stands before.
  private func begins(_ line: [Unicode.Scalar], at index: Int) -> Bool {
    guard let before = line[..<index].lastIndex(where: { $0 != " " }) else { return true }
    switch line[before] {
    case ":", "-", "?": return before < index - 1
    case "[", "{", ",": return depth > 0
    default: return false
    }
  }

  /// Where the open quotation mark is closed.
  private func closing(_ line: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    while index < line.count {
      if line[index] == "\\", sign == "\"" {
        index += 1
      } else if line[index] == sign {
        guard sign == "'", index + 1 < line.count, line[index + 1] == "'" else { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// Whether what follows a closing mark may do so: nothing, a comment, a colon, a comma or a bracket.
  private func mayFollow(_ line: [Unicode.Scalar], from start: Int) -> Bool {
    guard let next = line[min(start, line.count)...].first(where: { $0 != " " }) else { return true }
    return ["#", ":", ",", "]", "}"].contains(next)
  }
}
