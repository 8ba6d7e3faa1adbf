/// An exact number with up to three decimals: areas, money, labour-days.
public struct DecimalNumber: Comparable, Hashable, Sendable {
  /// The number in thousandths.
  public let thousandths: Int64

  public static let zero = DecimalNumber(thousandths: 0)

  /// The largest number that is read: 10¹⁵, a million milliards.
  public static let limit = DecimalNumber(thousandths: 1_000_000_000_000_000_000)

  public init(thousandths: Int64) {
    self.thousandths = thousandths
  }

  /// A whole number; beyond the range of the type, the nearest that it holds.
  public init(_ whole: Int) {
    let (product, overflow) = Int64(whole).multipliedReportingOverflow(by: 1000)
    thousandths = overflow ? (whole < 0 ? .min : .max) : product
  }

  /// The whole number that this is, or nil when it has decimals.
  public var whole: Int? {
    thousandths % 1000 == 0 ? Int(thousandths / 1000) : nil
  }

  /// The nearest floating-point number, for charts.
  public var approximate: Double { Double(thousandths) / 1000 }

  /// The Vietnamese form, without trailing zeros: `1.234,5`.
  public var formatted: String {
    text(decimal: UInt8(ascii: ","), grouping: UInt8(ascii: "."))
  }

  /// The form for machines, without trailing zeros: `1234.5`.
  public var plain: String {
    text(decimal: UInt8(ascii: "."), grouping: nil)
  }

  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    left.thousandths < right.thousandths
  }

  private func text(decimal: UInt8, grouping: UInt8?) -> String {
    let magnitude = thousandths.magnitude
    var bytes = thousandths < 0 ? [UInt8(ascii: "-")] : []
    appendWhole(magnitude / 1000, grouping: grouping, to: &bytes)
    var fraction = magnitude % 1000
    if fraction > 0 {
      bytes.append(decimal)
      var place: UInt64 = 100
      while fraction > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / place))
        fraction %= place
        place /= 10
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Writes a whole number with a separator between groups of three digits.
func appendWhole(_ number: UInt64, grouping: UInt8?, to bytes: inout [UInt8]) {
  var count = 1
  var place: UInt64 = 1
  while number / place >= 10 {
    place *= 10
    count += 1
  }
  while count > 0 {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / place % 10))
    place /= 10
    count -= 1
    if let grouping, count > 0, count % 3 == 0 { bytes.append(grouping) }
  }
}

extension DecimalNumber: AdditiveArithmetic {
  /// The sum; beyond the range of the type, the nearest number that it holds. ``sum(_:)`` says when that happens.
  public static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    let (sum, overflow) = left.thousandths.addingReportingOverflow(right.thousandths)
    return DecimalNumber(thousandths: overflow ? (right.thousandths < 0 ? .min : .max) : sum)
  }

  /// The difference; beyond the range of the type, the nearest number that it holds.
  public static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    let (difference, overflow) = left.thousandths.subtractingReportingOverflow(right.thousandths)
    return DecimalNumber(thousandths: overflow ? (right.thousandths < 0 ? .max : .min) : difference)
  }

  /// The exact sum, or nil when it is beyond the range of the type.
  public static func sum(_ numbers: some Sequence<DecimalNumber>) -> DecimalNumber? {
    var total: Int64 = 0
    for number in numbers {
      let (sum, overflow) = total.addingReportingOverflow(number.thousandths)
      if overflow { return nil }
      total = sum
    }
    return DecimalNumber(thousandths: total)
  }
}
