import CampaignModel
import Testing

@testable import CampaignReader

@Suite struct DelimiterSnifferTests {
  private func sniff(_ text: String, prefersTab: Bool = false) -> DelimiterSniffer.Finding {
    DelimiterSniffer(schema: .honourees).sniff(Array(text.utf8), prefersTab: prefersTab)
  }

  @Test(arguments: [",", ";", "\t"]) func findsTheDelimiterByTheTitles(_ delimiter: String) {
    let text = ["Mã hồ sơ", "Họ và tên", "Diện tích"].joined(separator: delimiter) + "\n"
    #expect(sniff(text).delimiter == delimiter.utf8.first)
  }

  @Test func isNotMisledByDecimalCommas() {
    #expect(sniff("id;area_m2\nHD-1;1,5\nHD-2;2,5\n").delimiter == UInt8(ascii: ";"))
  }

  @Test func isNotMisledByDelimitersWithinQuotationMarks() {
    #expect(sniff("id,\"Cây cối; hoa màu; khác; nữa\"\nHD-1,\"a;b;c\"\n").delimiter == UInt8(ascii: ","))
  }

  @Test func goesByEvenRecordsWhereNoTitleIsKnown() {
    #expect(sniff("x;y;z\n1;2;3\n4;5,1;6\n").delimiter == UInt8(ascii: ";"))
  }

  @Test(arguments: [("sep=;\nid,name\n", ";"), ("\"sep=,\"\r\nid;name\r\n", ","), ("SEP=\t\nid\n", "\t")])
  func obeysAFirstLineThatNamesTheDelimiter(_ text: String, _ delimiter: String) {
    #expect(sniff(text) == .init(delimiter: delimiter.utf8.first ?? 0, isDeclared: true))
  }

  @Test func takesACommaWhereThereIsNothingToGoBy() {
    #expect(sniff("").delimiter == UInt8(ascii: ","))
    #expect(sniff("", prefersTab: true).delimiter == UInt8(ascii: "\t"))
  }
}
