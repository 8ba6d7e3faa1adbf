internal import Foundation
import Testing

@testable import Diagnostics

@Suite struct JSONTests {
  private func decoded(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func reportsEveryFieldOfAProblem() throws {
    let diagnostic = Diagnostic(
      DiagnosticKind("quota-exceeded", .error),
      at: SourceLocation(file: "a.xlsx", position: .cell(sheet: "Điển hình", row: 3, column: 28), columnTitle: "Mã"),
      Phrase(vi: "quá chỉ tiêu", en: "over the quota"), explanation: Phrase(vi: "a", en: "b"),
      remedy: Phrase(vi: "c", en: "d"), notes: [Diagnostic.Note(Phrase(vi: "e", en: "f"))])
    let report = try decoded(JSONPrinter(language: .english).print([diagnostic]))
    #expect(report["version"] as? Int == 1)
    let problem = try #require((report["diagnostics"] as? [[String: Any]])?.first)
    #expect(problem["id"] as? String == "quota-exceeded")
    #expect(problem["severity"] as? String == "error")
    #expect(problem["summary"] as? String == "over the quota")
    #expect(problem["explanation"] as? String == "b")
    #expect(problem["remedy"] as? String == "d")
    let location = try #require(problem["location"] as? [String: Any])
    #expect(location["cell"] as? String == "AB3")
    #expect(location["sheet"] as? String == "Điển hình")
    #expect(location["columnTitle"] as? String == "Mã")
    #expect((problem["notes"] as? [[String: Any]])?.first?["text"] as? String == "f")
  }

  @Test func writesAnEmptyReport() throws {
    let report = try decoded(JSONPrinter().print([]))
    #expect((report["diagnostics"] as? [Any])?.isEmpty == true)
  }

  @Test func escapesControlCharactersQuotesAndBackslashes() {
    var json = JSONText()
    json.string("a\"b\\c\n\u{1}\u{7F}é")
    #expect(String(decoding: json.bytes, as: UTF8.self) == #""a\"b\\c\u000a\u0001\u007fé""#)
  }

  @Test func escapesMarkupInsideAPage() {
    var json = JSONText(escapingMarkup: true)
    json.string("</script>&")
    #expect(String(decoding: json.bytes, as: UTF8.self) == #""\u003c/script\u003e\u0026""#)
  }

  @Test func writesNothingInsideAPageThatXMLForbids() {
    var json = JSONText(escapingMarkup: true)
    json.string("a\u{FFFE}b\u{FFFF}c\u{0}d\u{2028}e\u{FFFD}")
    #expect(String(decoding: json.bytes, as: UTF8.self) == "\"a\u{FFFD}b\u{FFFD}c\\u0000d\u{2028}e\u{FFFD}\"")
    var plain = JSONText()
    plain.string("a\u{FFFE}")
    #expect(String(decoding: plain.bytes, as: UTF8.self) == "\"a\u{FFFE}\"")
  }

  @Test func separatesValuesOfNestedArraysAndObjects() {
    var json = JSONText()
    json.object { json in
      json.field("a", 1)
      json.key("b")
      json.array { json in
        json.number(1)
        json.array { $0.bool(true) }
        json.null()
      }
      json.field("c", "x")
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":1,"b":[1,[true],null],"c":"x"}"#)
  }
}
