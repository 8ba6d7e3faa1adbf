import Testing

@testable import CampaignReader

@Suite struct RecordScannerTests {
  /// The records as texts, with the line and the columns of each.
  private func scan(_ text: String, _ delimiter: String = ",") -> [(line: Int, fields: [String], columns: [Int32])] {
    let bytes = Array(text.utf8)
    var scanner = RecordScanner(bytes: bytes, delimiter: delimiter.utf8.first ?? 0)
    var records: [(line: Int, fields: [String], columns: [Int32])] = []
    while scanner.next() {
      let fields = scanner.fields.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
      records.append((scanner.line, fields, scanner.fields.map(\.column)))
    }
    return records
  }

  private func problems(_ text: String) -> [RecordScanner.Problem?] {
    var scanner = RecordScanner(bytes: Array(text.utf8), delimiter: UInt8(ascii: ","))
    var problems: [RecordScanner.Problem?] = []
    while scanner.next() { problems.append(scanner.problem) }
    return problems
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func endsRecordsAtEveryKindOfLineEnd(_ end: String) {
    let records = scan("a,b\(end)c,d\(end)")
    #expect(records.map(\.fields) == [["a", "b"], ["c", "d"]])
    #expect(records.map(\.line) == [1, 2])
  }

  @Test func countsColumnsInUnicodeScalars() {
    #expect(scan("Mã,Họ và tên,Xã")[0].columns == [1, 4, 14])
    #expect(scan("e\u{301},b")[0].columns == [1, 4])
  }

  @Test func keepsDelimitersAndLineBreaksWithinQuotationMarks() {
    let records = scan("a,\"b,\nc\",d\ne,f,g")
    #expect(records.map(\.fields) == [["a", "b,\nc", "d"], ["e", "f", "g"]])
    #expect(records.map(\.line) == [1, 3])
  }

  @Test func placesAFieldThatBeginsOnALaterLineBehindTheEndOfTheFirst() {
    #expect(scan("ab,\"c\r\nd\",e\n")[0].columns == [1, 4, 6])
  }

  @Test func takesQuotationMarksWithinATextAsTheyAre() {
    #expect(scan("5\" ống,b")[0].fields == ["5\" ống", "b"])
  }

  @Test func allowsBlanksAroundAQuotedField() {
    let record = scan("a, \"b\" ,c")[0]
    #expect(record.fields == ["a", "b", "c"])
    #expect(record.columns == [1, 4, 9])
  }

  @Test func seesTheEmptyFieldAfterALastDelimiter() {
    #expect(scan("a,")[0].fields == ["a", ""])
    #expect(scan("a,\nb,")[1].fields == ["b", ""])
  }

  @Test func saysWhereAQuotationMarkIsNeverClosed() {
    #expect(problems("a,b\nĐỗ,\"c\nd") == [nil, .unclosedQuote(line: 2, column: 4)])
  }

  @Test func saysWhereTextFollowsAClosingQuotationMark() {
    #expect(problems("\"a\nb\" x,c\nd,e") == [.textAfterQuote(line: 2, column: 4), nil])
    #expect(scan("\"a\" x,c")[0].fields == ["a", "c"])
  }

  @Test func readsNothingFromNothing() {
    #expect(scan("").isEmpty)
    #expect(scan("\n").map(\.fields) == [[""]])
  }
}
