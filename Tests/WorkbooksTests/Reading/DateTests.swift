import Testing

@testable import Workbooks

@Suite struct DateTests {
  @Test(arguments: [
    "dd/mm/yyyy", "d/m/yy;@", "DD/MM/YYYY", "dd\"/\"mm\"/\"yyyy", "[$-42A]dd\\-mmm\\-yyyy;@", "[$-1042A]d mmmm yyyy",
    "\"ngày\" dd \"tháng\" mm \"năm\" yyyy", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "h:mm AM/PM", "[h]:mm:ss",
    "[mm]:ss",
    "mm:ss.0", "yyyy", "[Red]d/m", "0;d/m/yyyy",
  ])
  func haveThisFormat(code: String) { #expect(DateFormat.isDate(code)) }

  @Test(arguments: [
    "General", "0", "0.00", "#,##0", "#,##0.0\" m²\"", "#,##0 m", "0 ngày", "0%", "0.00E+00", "@", "[Red]0",
    "[>100]0;0", "# ?/?",
    "\"đã nộp\"0", "0\\d", "_-* #,##0\\ _d_-", "\"ngày\"", "[$₫-42A]0", "\"", "[", "", "\\",
  ])
  func doNotHaveThisFormat(code: String) { #expect(!DateFormat.isDate(code)) }

  @Test func haveTheBuiltInFormats() {
    let dates = (0...200).filter(DateFormat.isBuiltInDate)
    #expect(dates == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58) + Array(71...81))
  }

  private static let styles = """
    <numFmts count="2"><numFmt numFmtId="164" formatCode="dd&quot;/&quot;mm&quot;/&quot;yyyy"/>\
    <numFmt numFmtId="165" formatCode="#,##0&quot; ngày&quot;"/></numFmts>\
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
    <cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>\
    <cellStyles><xf numFmtId="14"/></cellStyles>
    """
  private static let rows = (0...5).map { "<row><c s=\"\($0)\"><v>45402.25</v></c></row>" }.joined()

  @Test func areNumbersThatTheirStyleShowsAsDates() throws {
    #expect(
      try TestWorkbook(Self.rows, styles: Self.styles).values() == [
        .number(45402.25), .date(45402.25), .date(45402.25), .number(45402.25), .number(45402.25), .number(45402.25),
      ])
  }

  @Test(arguments: ["1", "true"]) func of1904AreThoseOf1900(isOld: String) throws {
    let book = TestWorkbook(
      "<row><c s=\"1\"><v>43940</v></c><c><v>43940</v></c><c t=\"d\"><v>2024-04-20</v></c></row>", styles: Self.styles,
      properties: "date1904=\"\(isOld)\"")
    #expect(try book.values() == [.date(45402), .number(43940), .date(45402)])
  }
}
