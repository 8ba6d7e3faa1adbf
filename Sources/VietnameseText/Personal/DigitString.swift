/// Up to nineteen digits, and what a number of these digits would be.
struct DigitString {
  private(set) var count = 0
  private var value: UInt64 = 0

  mutating func append(_ digit: UInt8) {
    guard count < 19 else { return }
    value = value * 10 + UInt64(digit &- 0x30)
    count += 1
  }

  /// The first `length` digits as a number.
  private func first(_ length: Int) -> UInt64 {
    var left = value
    for _ in 0..<max(0, count - length) { left /= 10 }
    return left
  }

  /// A Boolean value that indicates whether the digits begin with Vietnam's code, 84.
  var startsWithCountryCode: Bool { count >= 2 && first(2) == 84 }

  /// A Boolean value that indicates whether this is a phone's number, the country's code in the zero's place or not.
  /// Source: the numbering plan, Circular 22/2014/TT-BTTTT as amended, with the prefixes of 2018.
  var isPhone: Bool {
    switch count {
    case 10: return first(1) == 0 && Self.isMobile(first(3))
    case 11 where first(1) == 0:
      return Self.isArea(first(4)) || [12, 16, 18, 19].contains(first(3))
    case 11: return startsWithCountryCode && Self.isMobile(first(4) - 8400)
    case 12: return startsWithCountryCode && Self.isArea(first(5) - 84000)
    case 13: return first(4) == 84 && Self.isMobile(first(6) - 8400)
    default: return false
    }
  }

  /// A Boolean value that indicates whether this is a mobile number that lost its zero, as spreadsheets do.
  var isMobileWithoutZero: Bool { count == 9 && first(1) != 0 && Self.isMobile(first(2)) }

  /// A Boolean value that indicates whether this may be a landline's number as they were before 2017.
  var isOldLandline: Bool { count == 10 && first(2) == 2 }

  /// A Boolean value that indicates whether this is the number of a căn cước: province, century and sex, year.
  /// Source: Circular 59/2021/TT-BCA.
  var isIdentityCard: Bool {
    guard count == 12 else { return false }
    let province = first(3)
    return province >= 1 && province <= 96 && first(4) % 10 <= 3
  }

  /// A Boolean value that indicates whether nine digits begin as a chứng minh nhân dân did: with a province's number.
  var isOldIdentityCard: Bool {
    guard count == 9 else { return false }
    let province = first(2)
    return (province >= 1 && province <= 38) || (first(3) >= 90 && first(3) <= 95)
  }

  var endsInThousands: Bool { value % 1000 == 0 }

  /// The two digits behind the zero.
  private static func isMobile(_ prefix: UInt64) -> Bool {
    switch prefix {
    case 32...39, 52, 55, 56, 58, 59, 70, 76...79, 81...99: true
    default: false
    }
  }

  /// The three digits behind the zero; Hà Nội's and Hồ Chí Minh's codes have two.
  private static func isArea(_ prefix: UInt64) -> Bool {
    switch prefix {
    case 203...216, 218...222, 225...229, 232...239, 240...249, 251, 252, 254...263, 269...277, 280...289, 290...294,
      296, 297, 299:
      true
    default: false
    }
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// A Boolean value that indicates whether the byte is part of a name in programs.
  var isASCIIWord: Bool { isASCIIDigit || isASCIILetter || self == 0x5F }
}
