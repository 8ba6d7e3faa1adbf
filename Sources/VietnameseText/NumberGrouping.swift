/// Decides what the separators in a typed number mean.
enum Grouping {
  typealias Result = (mantissa: Mantissa, remark: VietnameseNumber.Remark?)

  /// Reads groups of digits with the separators between them; there is one separator less than groups.
  static func read(
    _ groups: [[UInt8]], _ separators: [Unicode.Scalar]
  ) throws(VietnameseNumber.Failure) -> Result {
    guard let last = separators.last, let decimals = groups.last else {
      return (Mantissa(whole: groups.flatMap { $0 }, decimals: []), nil)
    }
    let before = Array(groups.dropLast())
    let inner = separators.dropLast()
    let whole = Mantissa(whole: groups.flatMap { $0 }, decimals: [])
    let decimal = Mantissa(whole: before.flatMap { $0 }, decimals: decimals)
    guard inner.allSatisfy({ $0 == inner.first }) else { throw .badGrouping }

    switch (inner.first, last) {
    case (nil, ","):
      return (decimal, isGrouped(groups) ? .commaReadAsDecimal : nil)
    case (".", ","), (" ", ","):
      guard isGrouped(before) else { throw .badGrouping }
      return (decimal, nil)
    case (",", ","):
      guard isGrouped(groups) else { throw .badGrouping }
      return (whole, .englishGrouping)
    case (nil, "."):
      return isGrouped(groups) ? (whole, nil) : (decimal, .pointReadAsDecimal)
    case (nil, " "), (".", "."), (" ", " "):
      guard isGrouped(groups) else { throw .badGrouping }
      return (whole, nil)
    case (",", "."):
      guard isGrouped(before) else { throw .badGrouping }
      return (decimal, .englishGrouping)
    case (" ", "."):
      guard isGrouped(before) else { throw .badGrouping }
      return (decimal, .pointReadAsDecimal)
    default:
      throw .badGrouping
    }
  }

  /// One to three digits, not beginning with zero, then groups of exactly three.
  private static func isGrouped(_ groups: [[UInt8]]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count), first.first != 0 else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}

/// The digits of a number before it becomes a ``DecimalNumber``.
struct Mantissa {
  var whole: [UInt8]
  var decimals: [UInt8]

  /// The number times `factor`, rounded to thousandths, half away from zero.
  func number(multipliedBy factor: Int64) throws(VietnameseNumber.Failure) -> (number: DecimalNumber, isRounded: Bool) {
    let digits = whole.drop { $0 == 0 }
    guard digits.count <= 16 else { throw .tooLarge }
    let scale = UInt64(factor) * 1000
    let integer = digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
    let (thousandths, overflow) = integer.multipliedReportingOverflow(by: scale)

    // Fifteen decimals are held as a whole number of 10⁻¹⁵; more only matter as “not exact”.
    let one: UInt64 = 1_000_000_000_000_000
    var fraction: UInt64 = 0
    for place in 0..<15 { fraction = fraction * 10 + (place < decimals.count ? UInt64(decimals[place]) : 0) }
    let (quotient, remainder) = one.dividingFullWidth(fraction.multipliedFullWidth(by: scale))
    let isRounded = remainder > 0 || decimals.dropFirst(15).contains { $0 != 0 }
    let part = quotient + (remainder * 2 >= one ? 1 : 0)

    guard !overflow, thousandths <= UInt64(DecimalNumber.limit.thousandths),
      let sum = Int64(exactly: thousandths + part), sum <= DecimalNumber.limit.thousandths
    else { throw .tooLarge }
    return (DecimalNumber(thousandths: sum), isRounded)
  }
}
