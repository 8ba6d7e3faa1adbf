import CampaignModel
import Diagnostics
import Testing
import VietnameseText

@testable import CampaignReader

@Suite struct NumberCellTests {
  private func area(_ text: String) -> (value: Measure?, places: [String], diagnostics: [Diagnostic]) {
    let (entity, places, diagnostics) = honouree(["area_m2": text])
    return (entity?.donations.first?.areaSquareMetres, places, diagnostics)
  }

  @Test(arguments: [
    ("150", 150_000), ("1.234,5", 1_234_500), ("1.234", 1_234_000), ("12,5 m²", 12_500), ("150 m2", 150_000),
    ("12.5", 12_500), ("1 234", 1_234_000),
  ])
  func readsAreas(_ text: String, _ thousandths: Int64) {
    #expect(area(text).value == Measure(DecimalNumber(thousandths: thousandths)))
    #expect(area(text).places.isEmpty)
  }

  @Test func keepsTheOfficesQualifier() {
    #expect(area("hơn 150 m2").value == Measure(DecimalNumber(150), qualifier: "hơn"))
  }

  @Test(arguments: ["12,5m", "nhiều", "2 sào", "1.23.456", "-5", "20-30", "1E+06", "100 hộ", "150 dặm", "１２"])
  func reportsWhatIsNoArea(_ text: String) throws {
    let result = area(text)
    #expect(result.value == nil)
    #expect(result.places == ["area-not-a-number t.csv:2:1"])
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.severity == .error && diagnostic.location?.columnTitle == "area_m2")
    #expect(diagnostic.summary.vietnamese.contains("“\(text)”") && diagnostic.summary.vietnamese.contains("1.234,5"))
    #expect(diagnostic.remedy != nil)
  }

  @Test func saysWhyALandUnitIsNotConverted() {
    #expect(area("2 sào").diagnostics.first?.explanation?.vietnamese.contains("mỗi vùng một khác") == true)
  }

  @Test func convertsHectaresAndSaysSo() {
    #expect(area("0,5 ha").value == Measure(DecimalNumber(5000)))
    #expect(area("0,5 ha").places == ["area-converted t.csv:2:1"])
    #expect(area("0,5 ha").diagnostics.first?.severity == .warning)
  }

  @Test func warnsOfACommaThatMayPartThousands() throws {
    let result = area("1,234")
    #expect(result.value == Measure(DecimalNumber(thousandths: 1234)))
    #expect(result.places == ["number-decimal-comma t.csv:2:1"])
    #expect(try #require(result.diagnostics.first?.remedy).vietnamese.contains("1.234."))
  }

  @Test func warnsOfTheEnglishWay() {
    #expect(area("1,234.5").value == Measure(DecimalNumber(thousandths: 1_234_500)))
    #expect(area("1,234.5").places == ["number-english-grouping t.csv:2:1"])
  }

  @Test func warnsOfRounding() {
    #expect(area("75,12345").value == Measure(DecimalNumber(thousandths: 75_123)))
    #expect(area("75,12345").places == ["number-rounded t.csv:2:1"])
  }

  @Test(arguments: ["0,0186", "0,12345", "0,123"]) func leavesTinyAreasToTheirOwnQuestion(_ text: String) {
    #expect(area(text).value != nil)
    #expect(area(text).places.isEmpty)
  }

  @Test func readsMoneyAndLabour() {
    let (entity, places, _) = honouree(["money_vnd": "5 triệu", "labour_days": "gần 14 công"])
    #expect(entity?.donations.first?.money == 5_000_000)
    #expect(entity?.donations.first?.labourDays == Measure(DecimalNumber(14), qualifier: "gần"))
    #expect(places.isEmpty)
  }

  @Test func reportsWhatIsNoMoneyAndNoLabour() {
    #expect(honouree(["money_vnd": "5 m2"]).places == ["money-not-a-number t.csv:2:1"])
    #expect(honouree(["money_vnd": "1,5"]).places == ["count-not-whole t.csv:2:1"])
    #expect(honouree(["labour_days": "vài"]).places == ["labour-days-not-a-number t.csv:2:1"])
  }

  @Test func readsCounts() {
    let (entity, places, _) = honouree(["households": "43 hộ", "annex_no": "2"])
    #expect(entity?.households == 43 && entity?.annexNumber == 2)
    #expect(places.isEmpty)
  }

  @Test func reportsWhatIsNoCount() {
    #expect(honouree(["households": "43,5"]).places == ["count-not-whole t.csv:2:1"])
    #expect(honouree(["households": "99999999"]).places == ["count-not-whole t.csv:2:1"])
    #expect(honouree(["annex_no": "hai"]).places == ["count-not-a-number t.csv:2:1"])
    #expect(honouree(["annex_no": "3 hộ"]).places == ["count-not-a-number t.csv:2:1"])
  }

  @Test(arguments: [
    ("money_vnd", "500,000", "500.000"), ("households", "1,200", "1.200"), ("annex_no", "6,000", "6.000"),
  ])
  func asksWhatACommaMeansWhereNoDecimalsBelong(_ column: String, _ text: String, _ meant: String) throws {
    let result = honouree([column: text])
    #expect(result.places == ["whole-number-comma t.csv:2:1"])
    #expect(result.entity?.donations.first?.money == nil && result.entity?.households == nil)
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.severity == .error && diagnostic.summary.vietnamese.hasSuffix("có phải là \(meant) không?"))
    #expect(honouree([column: meant]).places.isEmpty)
  }

  @Test func saysThatACountKeepsNoQualifier() {
    let (entity, places, _) = honouree(["households": "hơn 40"])
    #expect(entity?.households == 40)
    #expect(places == ["qualifier-not-kept t.csv:2:1"])
  }

  @Test(arguments: ["2023", "Năm 2023", "năm 2023"]) func readsYears(_ text: String) {
    #expect(honouree(["year": text]).entity?.year == 2023)
    #expect(honouree(["year": text]).places.isEmpty)
  }

  @Test(arguments: ["23", "2022-2023", "20233", "hai nghìn", "1023", "2023,5"]) func reportsWhatIsNoYear(_ text: String)
  {
    #expect(honouree(["year": text]).entity?.year == nil)
    #expect(honouree(["year": text]).places == ["year-not-a-year t.csv:2:1"])
  }
}
