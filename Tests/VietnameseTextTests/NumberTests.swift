import Testing

@testable import VietnameseText

@Suite struct NumberTests {
  typealias Number = VietnameseNumber

  private func read(_ text: String) -> String {
    switch Number.parse(text) {
    case .success(let reading): reading.value.plain
    case .failure(let failure): "\(failure)"
    }
  }

  @Test(arguments: [
    ("0", "0"), ("7", "7"), ("1234", "1234"), ("1.234", "1234"), ("1.234,5", "1234.5"), ("1.234.567", "1234567"),
    ("12,5", "12.5"), ("0,5", "0.5"), ("0,125", "0.125"), ("0,05", "0.05"), ("1 234", "1234"),
    ("1\u{A0}234,50", "1234.5"),
    ("1\u{202F}234\u{202F}567", "1234567"), ("007", "7"), ("  45  ", "45"), ("100.", "100"),
    ("1.234.567,891", "1234567.891"),
    ("1.000.000.000.000.000", "1000000000000000"), ("00000000000000000000000001", "1"),
    ("12,500000000000000000000", "12.5"),
  ])
  func readsWhatHasOneReadingWithoutRemark(typed: String, value: String) {
    #expect(read(typed) == value)
    #expect(Number.parse(typed).value?.remarks == [])
  }

  @Test(arguments: [
    ("1,234", "1.234", [Number.Remark.commaReadAsDecimal]), ("12.5", "12.5", [.pointReadAsDecimal]),
    ("1234.567", "1234.567", [.pointReadAsDecimal]), ("0.234", "0.234", [.pointReadAsDecimal]),
    ("1.2345", "1.235", [.pointReadAsDecimal, .rounded]), ("1,234,567", "1234567", [.englishGrouping]),
    ("1,234.5", "1234.5", [.englishGrouping]), ("1 234.5", "1234.5", [.pointReadAsDecimal]),
    ("33,3333", "33.333", [.rounded]), ("0,0005", "0.001", [.rounded]), ("0,00049999", "0", [.rounded]),
    ("1,0000000000000000001", "1", [.rounded]),
  ])
  func saysHowItReadWhatHasTwoReadings(typed: String, value: String, remarks: [Number.Remark]) {
    #expect(read(typed) == value)
    #expect(Number.parse(typed).value?.remarks == remarks)
  }

  @Test(arguments: [
    ("", Number.Failure.empty), (" \t\u{A0}", .empty), ("abc", .notANumber), ("-", .notANumber),
    ("m2", .notANumber),
    ("khoảng", .notANumber), ("khoảng m2", .notANumber), ("số 12", .notANumber), (",5", .notANumber),
    ("NaN", .notANumber),
    ("inf", .notANumber), ("∞", .notANumber), ("1.23.456", .badGrouping), ("12 34", .badGrouping),
    ("1,23,456", .badGrouping),
    ("1.234 567", .badGrouping), ("1234.567,8", .badGrouping), ("1.2,3.4", .badGrouping),
    ("0.123.456", .badGrouping),
    ("-5", .negative), ("hơn -5 m2", .negative), ("\u{2212}12,5", .negative), ("1E+06", .scientific),
    ("1,5e3", .scientific),
    ("2e5", .scientific), ("20-30", .range), ("20 – 30 m2", .range), ("20 đến 30", .range), ("１２３", .foreignDigits),
    ("12３", .foreignDigits), ("٣", .foreignDigits), ("1.000.000.000.000.001", .tooLarge),
    ("99999999999999999999999999", .tooLarge), ("999.999.999.999.999 ha", .tooLarge),
    ("2 triệu sào", .unknownUnit("triệu sào")),
    ("3 sào", .unknownUnit("sào")), ("100 %", .unknownUnit("%")), ("45 m2 đất ở", .unknownUnit("m2 đất ở")),
    ("0x1F", .unknownUnit("x1F")), ("1/2", .unknownUnit("/2")), ("12e", .unknownUnit("e")),
  ])
  func refusesWhatIsNoNumber(typed: String, failure: Number.Failure) {
    #expect(Number.parse(typed).failure == failure)
  }

  @Test(arguments: [
    ("45 m2", Number.Unit.squareMetre, "45"), ("45m²", .squareMetre, "45"), ("45 m^2", .squareMetre, "45"),
    ("45 mét vuông", .squareMetre, "45"), ("1,5 ha", .hectare, "15000"), ("0,12345ha", .hectare, "1234.5"),
    ("2 hecta", .hectare, "20000"), ("5.000.000 đồng", .dong, "5000000"), ("500.000đ", .dong, "500000"),
    ("500.000 ₫", .dong, "500000"), ("10 VNĐ", .dong, "10"), ("1,2 tỷ đồng", .billionDong, "1200000000"),
    ("15 triệu", .millionDong, "15000000"), ("1,2345678 tỉ", .billionDong, "1234567800"),
    ("500k", .thousandDong, "500000"),
    ("12 ngày công", .labourDay, "12"), ("12 công", .labourDay, "12"), ("3,5 ngày", .labourDay, "3.5"),
    ("20 m.", .metre, "20"),
    ("1,5 km", .kilometre, "1500"), ("12 hộ", .household, "12"), ("7 người", .person, "7"),
  ])
  func convertsUnits(typed: String, unit: Number.Unit, value: String) {
    let reading = Number.parse(typed).value
    #expect(reading?.unit == unit)
    #expect(reading?.value.plain == value)
    #expect(reading?.remarks == (unit.factor == 1 ? [] : [.unitConverted(unit)]))
  }

  @Test func keepsTheNumberAsTypedBesideTheConverted() {
    let reading = Number.parse("gần 1,5 ha").value
    #expect(reading?.written.plain == "1.5")
    #expect(reading?.value.plain == "15000")
    #expect(reading?.qualifier == Number.Qualifier(kind: .nearly, words: "gần"))
  }

  @Test(arguments: [
    ("hơn 100 m2", Number.Qualifier.Kind.over, "hơn"), ("Gần 100", .nearly, "Gần"), ("trên 100", .above, "trên"),
    ("Khoảng: 100", .about, "Khoảng:"), ("trên  dưới 100 m²", .about, "trên dưới"), ("~100", .about, "~"),
    ("dưới 100", .below, "dưới"),
  ])
  func keepsQualifiersAsTyped(typed: String, kind: Number.Qualifier.Kind, words: String) {
    #expect(Number.parse(typed).value?.qualifier == Number.Qualifier(kind: kind, words: words))
    #expect(read(typed) == "100")
  }

  @Test func knowsEveryUnitByItsPrintedName() {
    for unit in Number.Unit.allCases { #expect(Number.Unit(typed: unit.name) == unit) }
    #expect(Number.Unit(typed: "") == nil)
    #expect(Number.isRegionalLandUnit("Sào") && Number.isRegionalLandUnit("mẫu") && !Number.isRegionalLandUnit("ha"))
  }

  @Test(arguments: [
    ("1234.5", "1234.5"), ("1234.567", "1234.567"), ("1.234", "1.234"), ("4.5E-2", "0.045"), ("1E+3", "1000"),
    ("0", "0"),
    ("45.200000000000003", "45.2"), ("0.1", "0.1"), ("12345678.999999998", "12345679"),
  ])
  func readsStoredNumbersByTheirPoint(stored: String, value: String) {
    let reading = Number.parse(stored: stored).value
    #expect(reading?.value.plain == value)
    #expect(reading?.remarks == [])
  }

  @Test func refusesAndRemarksOnStoredNumbers() {
    #expect(Number.parse(stored: "33.333333333333336").value?.remarks == [.rounded])
    #expect(Number.parse(stored: "").failure == .empty)
    #expect(Number.parse(stored: "-1").failure == .negative)
    #expect(Number.parse(stored: "1e300").failure == .tooLarge)
    for text in ["nan", "inf", "1,5", "0x10", "abc"] { #expect(Number.parse(stored: text).failure == .notANumber) }
  }

  @Test func readsBackWhatItWrites() {
    var chance = Chance(7)
    for _ in 0..<20_000 {
      let size = Int64(1) << Int64.random(in: 1...59, using: &chance)
      let number = DecimalNumber(thousandths: Int64.random(in: 0...size, using: &chance))
      let reading = Number.parse(number.formatted).value
      #expect(reading?.value == number)
      // Below ten thousand, “1,234” is the one form with a remark.
      let isAmbiguous = number.thousandths % 10 != 0 && (1000..<1_000_000).contains(number.thousandths)
      #expect(reading?.remarks == (isAmbiguous ? [.commaReadAsDecimal] : []))
    }
  }

  @Test func survivesAnyText() {
    var chance = Chance(8)
    let pool = Array("0123456789.,, -−eE+mha²đồng~hơn gần３\u{A0}/%\u{301}".unicodeScalars)
    for _ in 0..<30_000 {
      let text = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...30, using: &chance)).compactMap { _ in pool.randomElement(using: &chance) }))
      if let value = Number.parse(text).value?.value { #expect(value >= .zero && value <= .limit) }
      _ = VietnameseDate.parse(text)
    }
  }
}

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    (Int64(0), "0", "0"), (1_234_500, "1.234,5", "1234.5"), (44_201_000, "44.201", "44201"), (1, "0,001", "0.001"),
    (10, "0,01", "0.01"), (1_050, "1,05", "1.05"), (-1_500, "-1,5", "-1.5"), (999_000, "999", "999"),
    (Int64.max, "9.223.372.036.854.775,807", "9223372036854775.807"),
    (Int64.min, "-9.223.372.036.854.775,808", "-9223372036854775.808"),
  ])
  func isWrittenWithoutTrailingZeros(thousandths: Int64, formatted: String, plain: String) {
    #expect(DecimalNumber(thousandths: thousandths).formatted == formatted)
    #expect(DecimalNumber(thousandths: thousandths).plain == plain)
  }

  @Test func addsExactly() {
    let tenth = DecimalNumber(thousandths: 100)
    #expect((0..<10).reduce(DecimalNumber.zero) { sum, _ in sum + tenth } == DecimalNumber(1))
    #expect(DecimalNumber(3) - DecimalNumber(thousandths: 1) == DecimalNumber(thousandths: 2999))
    #expect(DecimalNumber.sum([tenth, tenth, DecimalNumber(2)]) == DecimalNumber(thousandths: 2200))
    #expect(DecimalNumber.sum([]) == .zero)
  }

  @Test func staysWithinItsRange() {
    let most = DecimalNumber(thousandths: .max)
    let least = DecimalNumber(thousandths: .min)
    #expect(most + DecimalNumber(1) == most)
    #expect(least - DecimalNumber(1) == least)
    #expect(DecimalNumber.zero - least == most)
    #expect(DecimalNumber(Int.max) == most && DecimalNumber(Int.min) == least)
    #expect(DecimalNumber.sum([most, DecimalNumber(1)]) == nil)
  }

  @Test func knowsWholeNumbers() {
    #expect(DecimalNumber(12).whole == 12)
    #expect(DecimalNumber(thousandths: 12_500).whole == nil)
    #expect(DecimalNumber(thousandths: 12_500).approximate == 12.5)
    #expect(DecimalNumber(2) > DecimalNumber(thousandths: 1999))
  }

  @Test(arguments: [(0, "0"), (999, "999"), (44_201, "44.201"), (1_000_000, "1.000.000"), (-1234, "-1.234")])
  func groupsWholeNumbers(number: Int, text: String) {
    #expect(VietnameseNumber.formatted(number) == text)
  }

  @Test func writesTheSmallestInteger() {
    #expect(VietnameseNumber.formatted(.min) == "-9.223.372.036.854.775.808")
  }
}
