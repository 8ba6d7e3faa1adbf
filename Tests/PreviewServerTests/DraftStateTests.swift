import Diagnostics
import Foundation
import NIOCore
import Synchronization
import Testing

@testable import PreviewServer

extension DiagnosticKind {
  fileprivate static let error = DiagnosticKind("test-error", .error)
  fileprivate static let question = DiagnosticKind("test-question", .question)
  fileprivate static let warning = DiagnosticKind("test-warning", .warning)
  fileprivate static let note = DiagnosticKind("test-note", .note)
}

@Suite struct DraftStateTests {
  private func problem(_ kind: DiagnosticKind, _ location: Place? = nil) -> Diagnostic {
    Diagnostic(kind, at: location, Phrase(vi: "sai", en: "wrong"))
  }

  @Test(arguments: [
    (Place(file: "a.csv"), "a.csv"), (Place(file: "a.csv", line: 3, column: 7), "a.csv, dòng 3, ký tự thứ 7"),
    (Place(file: "a.csv", line: 3, column: 7, columnTitle: "Năm"), "a.csv, dòng 3, cột “Năm”"),
    (Place(file: "a.xlsx", position: .sheet("Điển hình")), "a.xlsx, trang tính “Điển hình”"),
    (
      Place(file: "a.xlsx", position: .cell(sheet: "Điển hình", row: 37, column: 6), columnTitle: "Diện tích"),
      "a.xlsx, trang tính “Điển hình”, ô F37, cột “Diện tích”"
    ), (Place(file: "a\u{202E}b.csv"), "a\\u{202e}b.csv"),
  ])
  func placesAreToldInWords(location: Place, words: String) {
    #expect(PlaceText.words(location) == words)
  }

  @Test func problemsAreCountedByWeight() {
    let all = [problem(.warning), problem(.error), problem(.question), problem(.error), problem(.note)]
    #expect(PlaceText.counts(all) == "2 lỗi, 1 câu cần trả lời, 1 cảnh báo, 1 ghi chú")
    #expect(PlaceText.counts([]) == "")
    #expect(Severity.allCases.map(PlaceText.word) == ["Lỗi", "Cần trả lời", "Cảnh báo", "Ghi chú"])
  }

  @Test func whatBlocksComesFirst() {
    var state = DraftState(run: "r")
    let (a, b) = (Place(file: "a", line: 1, column: 1), Place(file: "b", line: 1, column: 1))
    state.record(.failed([problem(.warning, a), problem(.error, b), problem(.error, a)]))
    #expect(state.diagnostics.map { $0.location?.file } == ["a", "b", "a"])
    #expect(state.diagnostics.map(\.severity) == [.error, .error, .warning])
    #expect(state.eventID == "r-1")
    #expect(state.draftID == "r-0")
    state.record(.ready(diagnostics: [], seconds: 1))
    #expect(state.eventID == "r-2")
    #expect(state.draftID == "r-1")
    #expect(state.headline().wholeMatch(of: /Bản nháp lúc \d\d:\d\d/) != nil)
  }

  @Test func aTemplatesProblemIsForTheDeskAloneButCountsOnEveryPage() {
    var state = DraftState(run: "r")
    let template = Place(file: "site-templates/pages/home.mustache", line: 7, column: 3)
    state.record(.failed([problem(.error, template), problem(.error, Place(file: "a.csv", line: 2, column: 1))]))
    #expect(state.onPages.map { $0.location?.file } == ["a.csv"])
    #expect(!state.json.contains("home.mustache"))
    #expect(state.json.contains("\"omitted\":1"))
    #expect(state.headline().contains("2 lỗi"))
    #expect(!ProblemPage.html(state).contains("home.mustache"))
    #expect(ProblemPage.html(state).contains("Mẫu trang cũng có chỗ phải sửa."))
  }

  @Test func theOldDraftsTimeIsTold() {
    var state = DraftState(run: "r")
    // 3/5/2024, 14:05 in Vietnam.
    let then = 1_714_719_900
    #expect(state.headline() == "Đang dựng bản mới")
    state.record(.ready(diagnostics: [], seconds: 1), now: then)
    // What hinders nothing is not counted among the reasons.
    state.record(.failed([problem(.error), problem(.warning)]), now: then + 60)
    #expect(state.headline(now: then + 60) == "Chưa dựng được bản mới: 1 lỗi – đang xem bản cũ lúc 14:05")
    #expect(state.headline(now: then + 86400).hasSuffix(" – đang xem bản cũ lúc 14:05 ngày 3/5"))
    #expect(state.verdict == "Chưa dựng được bản mới: 1 lỗi")
  }

  @Test func aDiskWithoutRoomIsTriedAgainUnasked() async {
    let full = Diagnostic(DiagnosticKind("publish-failed", .error), at: nil, Phrase(vi: "đĩa đầy", en: "disk full"))
    let tries = Mutex(0)
    let board = DraftBoard()
    let said = Mutex<[String]>([])
    let loop = BuildLoop(
      build: {
        tries.withLock { tries in
          tries += 1
          return tries < 3 ? .failed([full]) : .ready(diagnostics: [], seconds: 1)
        }
      }, board: board, language: .vietnamese, announce: { line in said.withLock { $0.append(line) } })
    await loop.run(AsyncStream { $0.finish() })
    #expect(tries.withLock { $0 } == 3)
    #expect(board.state.stage == .ready)
    // Told once, not at each try.
    #expect(said.withLock { $0.count } == 2)
  }

  @Test func aLongListIsCutAndCounted() {
    var state = DraftState(run: "r")
    state.record(.failed((0..<250).map { problem(.error, Place(file: "a", line: $0 + 1, column: 1)) }))
    #expect(state.json.contains("\"omitted\":50"))
    #expect(state.json.components(separatedBy: "\"place\"").count == 201)
    #expect(ProblemPage.html(state).contains("Và 50 điểm nữa."))
  }

  @Test func theTerminalHearsOfEachBuild() {
    var state = DraftState(run: "r")
    let ready = DraftOutcome.ready(diagnostics: [problem(.warning)], seconds: 1.234)
    state.record(ready)
    #expect(BuildLoop.line(ready, state).vietnamese == "Đã dựng bản xem trước (1,23 giây): 1 cảnh báo")
    #expect(BuildLoop.line(ready, state).english == "Draft built (1.23 s): 1 warning")
    for seconds in [Double.nan, -.infinity, .infinity, -1] {
      #expect(BuildLoop.line(.ready(diagnostics: [], seconds: seconds), state).english == "Draft built (0.00 s)")
    }
  }

  @Test(arguments: [
    ("<body>a</body></html>", "<body>aX</body></html>"), ("<BODY>a</BODY >", "<BODY>aX</BODY >"), ("a", "aX"),
    ("", "X"),
    ("</body></body>", "</body>X</body>"), ("</bod", "</bodX"), ("ă</body>", "ăX</body>"),
  ])
  func theScriptStandsBeforeTheEndOfTheBody(page: String, result: String) {
    #expect(String(buffer: ScriptTag.insert("X", into: ByteBuffer(string: page))) == result)
  }

  @Test func thePageForProblemsIsWellFormed() {
    var state = DraftState(run: "r")
    #expect(ProblemPage.html(state).contains("Đang dựng bản xem trước…"))
    let hostile = Diagnostic(
      .error, at: Place(file: "<script>.csv"), Phrase(vi: "“<img src=x>” & \u{202E}", en: ""),
      notes: [.init(Phrase(vi: "<i>", en: ""), at: Place(file: "<b>"))])
    state.record(.failed([hostile]))
    let html = ProblemPage.html(state)
    #expect(html.contains("“&lt;img src=x&gt;” &amp; \\u{202e}"))
    #expect(html.contains("&lt;script&gt;.csv"))
    #expect(html.contains("&lt;b&gt;: &lt;i&gt;"))
    #expect(!html.contains("<img") && !html.contains("style="))
  }
}
