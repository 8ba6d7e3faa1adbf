/// Scans one typed number: qualifier, digits with their separators, unit.
struct NumberScanner {
  typealias Failure = VietnameseNumber.Failure
  typealias Qualifier = VietnameseNumber.Qualifier

  private let scalars: [Unicode.Scalar]
  private var index = 0

  /// - Parameter text: Tidied: only single plain spaces.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  // MARK: Qualifier

  /// Takes the words before the first digit when they qualify a number; otherwise takes nothing.
  mutating func takeQualifier() -> Qualifier? {
    guard let digit = scalars.firstIndex(where: Self.isDigit), digit > 0 else { return nil }
    var end = digit
    if let sign = scalars[..<end].last, Self.isMinus(sign) { end -= 1 }
    let words = text(0..<end).trimmedAndCollapsed
    let kind: Qualifier.Kind? = words == "~" || words == "≈" ? .about : Self.qualifiers[Folding.key(words)]
    guard let kind else { return nil }
    index = end
    return Qualifier(kind: kind, words: words)
  }

  private static let qualifiers: [String: Qualifier.Kind] = [
    "hon": .over, "gan": .nearly, "tren": .above, "duoi": .below, "khoang": .about, "xap xi": .about, "uoc": .about,
    "uoc tinh": .about, "uoc khoang": .about, "tren duoi": .about, "vao khoang": .about, "tam": .about,
  ]

  // MARK: Number

  /// Takes the digits and the separators between them.
  mutating func takeNumber() throws(Failure) -> (mantissa: Mantissa, remark: VietnameseNumber.Remark?) {
    skipSpace()
    guard let first = peek() else { throw .notANumber }
    if Self.isMinus(first), index + 1 < scalars.count, Self.isDigit(scalars[index + 1]) { throw .negative }
    guard Self.isDigit(first) else {
      throw scalars.contains(where: Self.isForeignDigit) ? .foreignDigits : .notANumber
    }
    var groups: [[UInt8]] = [[]]
    var separators: [Unicode.Scalar] = []
    while let scalar = peek() {
      if Self.isDigit(scalar) {
        groups[groups.count - 1].append(UInt8(scalar.value - 0x30))
      } else if Self.isSeparator(scalar), index + 1 < scalars.count, Self.isDigit(scalars[index + 1]) {
        separators.append(scalar)
        groups.append([])
      } else {
        break
      }
      index += 1
    }
    try rejectWhatContinues()
    return try Grouping.read(groups, separators)
  }

  /// Refuses an exponent, a second number and digits of other scripts right behind the digits.
  private func rejectWhatContinues() throws(Failure) {
    var rest = Array(scalars[index...])
    if let first = rest.first, Self.isForeignDigit(first) { throw .foreignDigits }
    if rest.first == "e" || rest.first == "E" {
      let exponent = rest.dropFirst(rest.count > 1 && (rest[1] == "+" || Self.isMinus(rest[1])) ? 2 : 1)
      if let digit = exponent.first, Self.isDigit(digit) { throw .scientific }
    }
    while rest.first == " " { rest.removeFirst() }
    let folded = Folding.key(String(String.UnicodeScalarView(rest)))
    let isDash = rest.first.map { Self.isMinus($0) || $0 == "–" || $0 == "—" || $0 == "~" } ?? false
    if isDash || folded.hasPrefix("den "), rest.contains(where: Self.isDigit) { throw .range }
  }

  // MARK: Unit

  /// Takes the rest, which must be a unit, a final full stop or nothing.
  mutating func takeUnit() throws(Failure) -> VietnameseNumber.Unit? {
    skipSpace()
    var end = scalars.count
    while end > index, [".", ",", ";", " "].contains(scalars[end - 1]) { end -= 1 }
    guard index < end else { return nil }
    let typed = text(index..<end)
    index = scalars.count
    guard let unit = VietnameseNumber.Unit(typed: typed) else { throw .unknownUnit(typed) }
    return unit
  }

  // MARK: Scalars

  private func peek() -> Unicode.Scalar? {
    index < scalars.count ? scalars[index] : nil
  }

  private mutating func skipSpace() {
    while peek() == " " { index += 1 }
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  private static func isForeignDigit(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.generalCategory == .decimalNumber
  }

  private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2212}"
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == " "
  }
}
