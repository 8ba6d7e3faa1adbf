/// What the cells of a workbook store, and what their columns make of it.
import CampaignModel
import Diagnostics
import Testing
import VietnameseText
import Workbooks

@testable import CampaignReader

@Suite struct SheetCellTests {
  @Test(arguments: [
    (1234.5, "1234.5"), (150, "150"), (1.2e15, "1200000000000000"), (0.1 + 0.2, "0.3"), (1e-5, "0.00001"),
    (1e22, "10000000000000000000000"), (-2.5, "-2.5"), (1.5e-7, "0.00000015"), (123_456_789_012.25, "123456789012.25"),
    (0, "0"),
  ])
  func writesStoredNumbersInFull(_ number: Double, _ text: String) {
    #expect(StoredNumber.text(number) == text)
  }

  @Test func readsNumbersAsTheyAreStored() throws {
    let (entity, places, _) = try storedHonouree([
      "area_m2": 1234.5, "money_vnd": 5_000_000, "year": 2023, "annex_no": 3,
    ])
    #expect(entity?.donations.first?.areaSquareMetres == Measure(DecimalNumber(thousandths: 1_234_500)))
    #expect(entity?.donations.first?.money == 5_000_000 && entity?.year == 2023 && entity?.annexNumber == 3)
    #expect(places.isEmpty)
  }

  @Test(arguments: [(1.234, "1.234"), (1.25, "1.250"), (123.456, "123.456")])
  func asksOfAreasThatAnEnglishExcelMadeSmall(_ area: Double, _ meant: String) throws {
    let result = try storedHonouree(["area_m2": .number(area)])
    #expect(result.places == ["number-may-be-thousands t.xlsx[S]!A2"])
    let warning = try #require(result.diagnostics.first)
    #expect(warning.severity == .warning && warning.remedy?.vietnamese.contains("\(meant) m²") == true)
  }

  @Test(arguments: [45, 12.5, 1234.56, 7.5, 3]) func takesUsualAreasWithoutAWord(_ area: Double) throws {
    #expect(try storedHonouree(["area_m2": .number(area)]).places.isEmpty)
  }

  @Test func quotesStoredNumbersAsTheyAreSeen() throws {
    let result = try storedHonouree(["money_vnd": 1.5, "labour_days": -3])
    #expect(result.places == ["count-not-whole t.xlsx[S]!A2", "labour-days-not-a-number t.xlsx[S]!B2"])
    #expect(result.diagnostics.contains { $0.summary.vietnamese.contains("“1,5”") })
  }

  @Test func keepsTheDigitsOfCodesAndTexts() throws {
    let (entity, places, _) = try storedHonouree(["id": 123_456_789_012, "village": 7, "summary": 2.5, "commune": 7525])
    #expect(entity?.id == "123456789012" && entity?.village == "7" && entity?.summary == "2,5")
    #expect(entity?.communeText == "7525" && places.isEmpty)
  }

  // MARK: Days

  @Test func readsDaysAndDropsTimes() throws {
    let result = try storedHonouree(["consent_date": .day(45402.75)])
    #expect(result.entity?.consent.date == CalendarDay(year: 2024, month: 4, day: 20))
    #expect(result.places.isEmpty)
  }

  @Test func warnsOfADayThatIsStoredAsANumber() throws {
    let result = try storedHonouree(["consent_date": 45402])
    #expect(result.entity?.consent.date == CalendarDay(year: 2024, month: 4, day: 20))
    #expect(result.places == ["date-excel-serial t.xlsx[S]!A2"])
  }

  @Test func reportsATimeWithoutADay() throws {
    #expect(try storedHonouree(["consent_date": .day(0.3125)]).places == ["date-not-a-date t.xlsx[S]!A2"])
  }

  @Test(
    arguments: [
      ("area_m2", 45424, "có phải là 12,5 không?"), ("area_m2", 150, "có phải là 150 không?"),
      ("year", 2023, "có phải là năm 2023 không?"), ("year", 44927, "có phải là năm 2023 không?"),
      ("id", 45323, "có phải là “1/2” không?"), ("name", 45323, "có phải là “1/2” không?"),
      ("village", 45323, "có phải là “1/2” không?"), ("annex_no", 3, "có phải là 3 không?"),
      ("state", 45323, "có phải là “1/2” không?"),
    ] as [(String, Double, String)])
  func reportsWhatExcelTurnedIntoADay(_ column: String, _ serial: Double, _ guess: String) throws {
    let result = try storedHonouree([column: .day(serial)])
    #expect(result.places == ["cell-became-date t.xlsx[S]!A2"])
    #expect(try #require(result.diagnostics.first).summary.vietnamese.contains(guess))
  }

  @Test func warnsOfADayAmongTexts() throws {
    let result = try storedHonouree(["summary": .day(45323)])
    #expect(result.entity?.summary == "1/2/2024" && result.places == ["text-became-date t.xlsx[S]!A2"])
  }

  // MARK: Other values

  @Test func readsTicksOfYesAndNo() throws {
    #expect(try storedHonouree(["consent": .flag(true)]).entity?.consent.answer == .given)
    #expect(try storedHonouree(["consent": .flag(false)]).entity?.consent.answer == .refused)
    #expect(try storedHonouree(["consent": 1]).entity?.consent.answer == .given)
    #expect(try storedHonouree(["consent": 0]).entity?.consent.answer == .refused)
    #expect(try storedHonouree(["consent": 2]).places == ["yes-no-not-understood t.xlsx[S]!A2"])
    #expect(try storedHonouree(["village": .flag(true)]).places == ["cell-true-false t.xlsx[S]!A2"])
    #expect(try storedHonouree(["area_m2": .flag(false)]).places == ["cell-true-false t.xlsx[S]!A2"])
  }

  @Test(arguments: ["name", "area_m2", "consent_date", "state", "summary", "id"])
  func reportsFormulasThatFailed(_ column: String) throws {
    let result = try storedHonouree([column: .error("#REF!")])
    #expect(result.places == ["formula-error t.xlsx[S]!A2"])
    #expect(try #require(result.diagnostics.first).summary.vietnamese.contains("ô có công thức báo lỗi “#REF!”"))
  }

  @Test(arguments: ["name", "area_m2", "consent_date"]) func reportsFormulasThatWereNeverComputed(_ column: String)
    throws
  {
    let result = try storedHonouree([column: .uncomputed])
    #expect(result.places == ["formula-without-value t.xlsx[S]!A2"])
    #expect(result.diagnostics.first?.remedy?.vietnamese.contains("Mở tệp bằng Excel rồi lưu lại") == true)
    #expect(try storedHonouree(["area_m2": .sum(12)]).places.isEmpty)
  }

  @Test func doesNotLookIntoColumnsThatAreNotRead() throws {
    let sheet = TestSheet(rows: [
      ["Ghi chú", "Đơn vị", "Số đại biểu"], [.error("#REF!"), "Chũ", 4], [.day(1), "A", 2],
    ])
    #expect(try readSheet(.delegates, sheet).places.isEmpty)
  }

  @Test func reportsACellThatIsTooLong() throws {
    let long = String(repeating: "a", count: Limits.cell + 1)
    #expect(try storedHonouree(["village": .text(long)]).places == ["cell-too-long t.xlsx[S]!A2"])
  }

  @Test(arguments: [
    ("Ðồng", "look-alike-letter"), ("Ch\u{200B}ũ", "invisible-character"), ("a\u{202E}b", "bidirectional-control"),
    ("a\u{F0B7}", "private-use-character"), ("Nguy\u{FFFD}n", "lost-letter"), ("NguyÔn V¨n", "legacy-text"),
    ("Nguyeãn Vaên", "legacy-text"),
  ])
  func reportsCharactersAtTheirCell(_ text: String, _ id: String) throws {
    #expect(try storedHonouree(["village": .text(text)]).places == [id + " t.xlsx[S]!A2"])
  }

  @Test func readsDecomposedLettersAndBlanksAtTheEnds() throws {
    let (entity, places, _) = try storedHonouree(["name": "  Le\u{302}\u{323} Vi\n", "village": "Ba\u{303}i"])
    #expect(entity?.name == "Lệ Vi" && places.isEmpty)
    #expect(Array((entity?.village ?? "").utf8) == Array("Bãi".utf8))
  }
}
