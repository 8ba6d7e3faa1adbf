/// Finds personal numbers in running text, and lets areas, money, dates, years and the numbers of papers be.
internal import VietnameseText

/// A number or address in a text that leads to a person.
struct PersonalNumber: Equatable {
  enum Kind: Equatable {
    case identity, phone, email, house, plot
  }

  let kind: Kind
  /// The words that gave it away, as typed.
  let typed: String

  /// The first personal number of the text, or `nil`.
  static func first(in text: String) -> PersonalNumber? {
    var digits = 0
    var hasAt = false
    for byte in text.utf8 {
      if byte >= 0x30, byte <= 0x39 { digits += 1 }
      if byte == UInt8(ascii: "@") { hasAt = true }
    }
    // Most texts end here.
    guard digits > 0 || hasAt else { return nil }
    let tokens = tokens(of: text)
    if hasAt, let address = tokens.first(where: isEmail) { return PersonalNumber(kind: .email, typed: String(address)) }
    if digits >= 9, let number = DigitRuns(tokens).personal { return number }
    return digits > 0 ? placeNumber(in: tokens) : nil
  }

  /// The text without most digits of the number it holds: `024…34`. A message that shows a number whole publishes it on
  /// a screen, in a log, in a photograph of either.
  static func masked(_ text: String) -> String {
    let digits = text.indices.filter { text[$0] >= "0" && text[$0] <= "9" }
    guard digits.count >= 8 else { return text }
    return text[...digits[2]] + "…" + text[digits[digits.count - 2]...]
  }

  /// The words between blanks. Blanks beyond ASCII (no-break spaces) are rare, and looked for only where one may be.
  private static func tokens(of text: String) -> [Substring] {
    let hasOther = text.unicodeScalars.contains { scalar in
      scalar.value == 0xA0 || (0x2000...0x200A).contains(scalar.value) || scalar.value == 0x202F
        || scalar.value == 0x3000
    }
    if hasOther { return text.split(whereSeparator: \.isWhitespace) }
    return text.utf8.split { $0 <= 0x20 }.map(Substring.init)
  }

  private static func isEmail(_ token: Substring) -> Bool {
    guard let at = token.firstIndex(of: "@"), at > token.startIndex else { return false }
    let host = token[token.index(after: at)...].prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-")
    }
    let parts = host.split(separator: ".")
    let before = token[token.index(before: at)]
    return parts.count > 1 && (before.isLetter || before.isNumber || before == "_" || before == "-")
  }

  // MARK: Houses and plots

  /// A number behind the words for a house, a plot of land or a map sheet.
  private static func placeNumber(in tokens: [Substring]) -> PersonalNumber? {
    for (index, token) in tokens.enumerated() where index > 0 {
      let bare = token.drop { $0 == "(" || $0 == ":" || $0 == "\"" || $0 == "“" }
      guard let digit = bare.unicodeScalars.first, (0x30...0x39).contains(digit.value) else { continue }
      var words = tokens[max(0, index - 6)..<index].map(word).filter { !$0.isEmpty }
      let isNumbered = words.last == "so"
      if isNumbered { words.removeLast() }
      guard let kind = placeKind(words, isNumbered: isNumbered) else { continue }
      if kind == .plot, !isNumbered, isAmount(bare, before: tokens.dropFirst(index + 1).first) { continue }
      let start = max(0, index - (isNumbered ? 3 : 2))
      return PersonalNumber(kind: kind, typed: tokens[start...index].joined(separator: " "))
    }
    return nil
  }

  /// A word without marks; “thưa” is not “thửa”.
  private static func word(_ token: Substring) -> String {
    let key = Folding.key(String(token))
    guard key == "thua", !TypedName.isPlain(String(token)) else { return key }
    return TypedName.spelled(String(token)).contains("ử") ? key : ""
  }

  /// What the words before a number, without “số”, say that it numbers.
  private static func placeKind(_ words: [String], isNumbered: Bool) -> Kind? {
    func ends(_ pattern: String...) -> Bool { words.suffix(pattern.count).elementsEqual(pattern) }
    if ends("so", "nha") || (isNumbered && ends("nha")) { return .house }
    if ends("thua") || ends("thua", "dat") { return .plot }
    if ends("to", "ban", "do") || ends("to", "ban", "do", "dia", "chinh") { return .plot }
    return nil
  }

  /// A Boolean value that indicates whether a number is counted or measured: “hiến thửa đất 186 m²”.
  private static func isAmount(_ token: Substring, before next: Substring?) -> Bool {
    let glued = token.drop { $0.isNumber || $0 == "." || $0 == "," }
    if !glued.isEmpty { return Unit.isUnit(String(glued)) }
    // A comma ends the number: “thửa 45, 200 m²”.
    guard let last = token.last, last.isNumber, let next else { return false }
    return Unit.isUnit(String(next))
  }

  /// The words behind numbers that measure or count.
  enum Unit {
    static func isUnit(_ word: String) -> Bool { words.contains(Folding.key(word)) }

    private static let words: Set<String> = [
      "m", "m2", "m3", "met", "ha", "hecta", "sao", "mau", "thuoc", "km", "dong", "d", "vnd", "trieu", "tr", "ty", "ti",
      "nghin", "ngan", "ho", "nguoi", "cong", "ngay", "goc", "cay", "kg", "tan", "bao", "vien",
    ]
  }
}
