/// Reads numbers as people type them, with a qualifier before and a unit behind: “hơn 1.234,5 m²”.
public enum VietnameseNumber {
  /// What was read.
  public struct Reading: Hashable, Sendable {
    /// The number in the base unit: m² for areas, đồng for money, days for labour, metres for lengths.
    public var value: DecimalNumber
    /// The number as typed, before any conversion.
    public var written: DecimalNumber
    /// The words before the number (“hơn”), or nil.
    public var qualifier: Qualifier?
    /// The unit behind the number, or nil.
    public var unit: Unit?
    /// What the reader should be told about how the number was understood.
    public var remarks: [Remark]
  }

  /// How sure a number is said to be.
  public struct Qualifier: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
      /// More than: hơn.
      case over
      /// A little less than: gần.
      case nearly
      /// Above: trên.
      case above
      /// Below: dưới.
      case below
      /// About: khoảng, xấp xỉ, ước tính, trên dưới.
      case about
    }

    public var kind: Kind
    /// The words as typed, tidied: to be printed beside the number.
    public var words: String
  }

  /// How a number was understood where two readings are possible, or what was done to it.
  public enum Remark: Hashable, Sendable {
    /// “1,234” was read with a decimal comma, as 1,234: it looks like thousands written the English way.
    case commaReadAsDecimal
    /// “12.5” was read with a decimal point, since what follows is no group of three digits.
    case pointReadAsDecimal
    /// “1,234,567” or “1,234.5” was read in the English way, the only way to read it.
    case englishGrouping
    /// The number was converted from this unit to its base unit.
    case unitConverted(Unit)
    /// The number had more than three decimals and was rounded, half away from zero.
    case rounded
  }

  /// Why a text is not a number.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing but white space.
    case empty
    case notANumber
    /// Digits with separators that group them in no known way: “1.23.456”, “12 34”.
    case badGrouping
    case negative
    /// Beyond ``DecimalNumber/limit``.
    case tooLarge
    /// “1E+06”: what a spreadsheet makes of a number too wide for its column.
    case scientific
    /// “20-30”: two numbers.
    case range
    /// Digits other than 0–9, such as full-width ones.
    case foreignDigits
    /// What stands behind the number is no known unit. Holds the unit as typed; a land unit that differs from region to
    /// region (sào, mẫu, thước) is one too: see ``isRegionalLandUnit(_:)``.
    case unknownUnit(String)
  }

  /// Reads a number that a person typed.
  ///
  /// Points or spaces group by three, a comma begins the decimals: “1.234,5”, “1 234,5”. “1.234” is 1234. Units and
  /// multipliers (ha, triệu đồng) are converted. What has two readings is read one way, with a remark.
  public static func parse(_ text: String) -> Result<Reading, Failure> {
    do {
      return .success(try reading(of: text))
    } catch {
      return .failure(error)
    }
  }

  private static func reading(of text: String) throws(Failure) -> Reading {
    let tidy = text.nfc.trimmedAndCollapsed
    guard !tidy.isEmpty else { throw .empty }
    var scanner = NumberScanner(tidy)
    let qualifier = scanner.takeQualifier()
    let number = try scanner.takeNumber()
    var remarks = number.remark.map { [$0] } ?? []
    let written = try number.mantissa.number(multipliedBy: 1)
    let unit = try scanner.takeUnit()
    var value = written
    if let unit, unit.factor != 1 {
      value = try number.mantissa.number(multipliedBy: unit.factor)
      remarks.append(.unitConverted(unit))
    }
    if value.isRounded { remarks.append(.rounded) }
    return Reading(
      value: value.number, written: written.number, qualifier: qualifier, unit: unit, remarks: remarks)
  }

  /// Reads a number as a spreadsheet stores it: `1234.5`, `4.5E-2`; the point is the decimal point, nothing groups.
  ///
  /// A stored number is a double: up to three decimals are kept; the remark `rounded` tells of a real loss (more than a
  /// millionth), not of the double's own dust.
  public static func parse(stored text: String) -> Result<Reading, Failure> {
    let tidy = text.trimmedAndCollapsed
    guard !tidy.isEmpty else { return .failure(.empty) }
    guard let double = Double(tidy), double.isFinite, tidy.utf8.allSatisfy({ $0 != UInt8(ascii: "x") }) else {
      return .failure(.notANumber)
    }
    guard double >= 0 else { return .failure(.negative) }
    guard double <= DecimalNumber.limit.approximate else { return .failure(.tooLarge) }
    let exact = double * 1000
    let rounded = exact.rounded(.toNearestOrAwayFromZero)
    guard let thousandths = Int64(exactly: rounded) else { return .failure(.tooLarge) }
    let number = DecimalNumber(thousandths: thousandths)
    let isLossy = abs(exact - rounded) > max(1e-3, exact.ulp * 4)
    return .success(
      Reading(value: number, written: number, qualifier: nil, unit: nil, remarks: isLossy ? [.rounded] : []))
  }

  /// A whole number with points between groups of three digits: `44.201`.
  public static func formatted(_ number: Int) -> String {
    var bytes = number < 0 ? [UInt8(ascii: "-")] : []
    appendWhole(UInt64(number.magnitude), grouping: UInt8(ascii: "."), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
