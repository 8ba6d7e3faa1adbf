/// Takes a typed date apart.
struct DateScanner {
  typealias Failure = VietnameseDate.Failure
  typealias Field = VietnameseDate.Field

  private var text: Substring

  init(_ tidy: String) {
    text = Substring(tidy)
    while let last = text.unicodeScalars.last, [".", ",", ";"].contains(last) { text.unicodeScalars.removeLast() }
  }

  var isAtEnd: Bool { text.isEmpty }

  /// A day number of a spreadsheet: five digits, perhaps with a fraction, which is a time.
  func serial() -> (days: Int, hasTime: Bool)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.utf8.count == 5, let days = number(whole)?.value, parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else { return (days, false) }
    guard !parts[1].isEmpty, parts[1].utf8.allSatisfy(Self.isDigit) else { return nil }
    return (days, parts[1].utf8.contains { $0 != UInt8(ascii: "0") })
  }

  /// Takes a time of day off the end: “T00:00:00”, “ 7:30”; says whether there was one.
  mutating func dropTime() -> Bool {
    guard let colon = text.firstIndex(of: ":"),
      let cut = text[..<colon].lastIndex(where: { $0 == " " || $0 == "T" })
    else { return false }
    let time = text[text.index(after: cut)...]
    guard time.utf8.allSatisfy({ Self.isDigit($0) || [0x3A, 0x2E, 0x5A, 0x2B].contains($0) }) else { return false }
    text = text[..<cut]
    return true
  }

  /// “ngày 20 tháng 4 năm 2024”, the first word optional; nil when no word “tháng” or “năm” is in it.
  func inWords() throws(Failure) -> CalendarDay? {
    let words = Folding.key(String(text)).split(separator: " ").map(Substring.init)
    guard words.contains("thang") || words.contains("nam") else { return nil }
    let fields = words.compactMap(number)
    let names = words.filter { number($0) == nil }
    switch (names, fields.count) {
    case (["ngay", "thang", "nam"], 3), (["thang", "nam"], 3):
      guard number(words[words.count - 1]) != nil, words[0] == "ngay" || number(words[0]) != nil else {
        throw .notADate
      }
      return try VietnameseDate.day(fields[0], fields[1], fields[2])
    case (["ngay", "thang"], 2): throw .noYear
    case (["thang", "nam"], 2), (["thang"], 2), (["nam"], 1), (["thang"], 1): throw .noDay
    default: throw .notADate
    }
  }

  /// “20/4/2024” with one of `/ - .` between, “2024-04-20”, “ngày 20/4/2024”.
  func inFigures() throws(Failure) -> CalendarDay {
    var rest = text
    if let space = rest.firstIndex(of: " "), Folding.key(String(rest[..<space])) == "ngay" {
      rest = rest[rest.index(after: space)...]
    }
    guard let separator = rest.unicodeScalars.first(where: { ["/", "-", "."].contains($0) }) else {
      if let only = number(rest), only.width == 4 { throw .noDay }
      throw .notADate
    }
    let parts = rest.split(separator: Character(separator), omittingEmptySubsequences: false)
    var fields: [Field] = []
    for part in parts {
      guard let field = number(Substring(String(part).trimmedAndCollapsed)) else { throw .notADate }
      fields.append(field)
    }
    switch fields.count {
    case 3 where fields[0].width == 4: return try VietnameseDate.day(fields[2], fields[1], fields[0])
    case 3: return try VietnameseDate.day(fields[0], fields[1], fields[2])
    case 2 where fields[1].width == 4 || fields[0].width == 4: throw .noDay
    case 2 where fields.allSatisfy({ $0.width <= 2 }): throw .noYear
    default: throw .notADate
    }
  }

  /// Up to five ASCII digits and nothing else.
  private func number(_ text: Substring) -> Field? {
    let width = text.utf8.count
    guard (1...5).contains(width), text.utf8.allSatisfy(Self.isDigit) else { return nil }
    return Int(text).map { Field(value: $0, width: width) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
