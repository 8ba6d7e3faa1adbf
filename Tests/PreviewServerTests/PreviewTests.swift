import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import PreviewServer

extension DiagnosticKind {
  fileprivate static let testError = DiagnosticKind("test-error", .error)
  fileprivate static let testWarning = DiagnosticKind("test-warning", .warning)
}

@Suite struct PreviewTests {
  /// A campaign whose only page is the text of one file; `lỗi` in it fails the build.
  private final class Desk: Sendable {
    let site: TestSite
    let preview: Preview
    let lines: Gathered<String>
    let builds: Gathered<String>
    var client: RawClient { RawClient(port: preview.port) }

    init(
      _ text: String, buildTime: Duration = .zero, change: (inout PreviewConfiguration) -> Void = { _ in }
    ) async throws {
      let site = try TestSite(["campaign/a.txt": text])
      let lines = Gathered<String>()
      let builds = Gathered<String>()
      let draft = site.path + "/draft"
      var configuration = PreviewConfiguration(
        watched: [site.path + "/campaign"],
        draftRoot: { FileManager.default.fileExists(atPath: draft) ? draft : nil },
        build: {
          let text = (try? String(contentsOfFile: site.path + "/campaign/a.txt", encoding: .utf8)) ?? ""
          builds.add(text)
          try? await Task.sleep(for: buildTime)
          return Self.build(text, into: site)
        }, announce: lines.add)
      configuration.port = 0
      change(&configuration)
      self.site = site
      self.lines = lines
      self.builds = builds
      preview = try await Preview.start(configuration)
    }

    private static func build(_ text: String, into site: TestSite) -> DraftOutcome {
      if text.contains("lỗi") {
        let place = Place(file: "a.txt", line: 3, column: 7, columnTitle: "Diện tích hiến (m²)")
        return .failed([
          Diagnostic(
            .testError, at: place, Phrase(vi: "diện tích “<b>12,5m</b>” không phải là số", en: "not a number"),
            explanation: Phrase(vi: "vì có chữ m", en: "m"), remedy: Phrase(vi: "ghi 12,5", en: "write 12,5"))
        ])
      }
      try? site.write("draft/index.html", "<html><head></head><body><p>\(text)</p></body></html>")
      try? site.write("draft/plain.css", "p {}")
      let warnings =
        text.contains("chú ý")
        ? [Diagnostic(.testWarning, at: nil, Phrase(vi: "hãy xem lại", en: "look again"))] : []
      return .ready(diagnostics: warnings, seconds: 0.25)
    }

    func edit(_ text: String) throws { try site.write("campaign/a.txt", text) }

    /// The events so far and those to come.
    func listen() throws -> Socket {
      let socket = try Socket(port: preview.port)
      try socket.send("GET /_xem-truoc/su-kien HTTP/1.1\r\nHost: localhost\r\n\r\n")
      return socket
    }

    func becomesReady() async throws -> Bool {
      try await eventually { try await self.client.get("/").status == 200 }
    }
  }

  private func read(_ socket: Socket, until mark: String) async throws -> String {
    try await RawClient.onThread { try socket.read(until: mark, timeout: 15) }
  }

  @Test func aSavedFileShowsWithoutAnyoneAsking() async throws {
    let desk = try await Desk("một")
    #expect(try await desk.becomesReady())
    let first = try await desk.client.get("/")
    #expect(first.text.contains("<p>một</p>"))
    let events = try desk.listen()
    let start = try await read(events, until: "\"ready\"")
    #expect(start.contains("Content-Type: text/event-stream"))
    #expect(start.contains("retry: 1000"))
    #expect(start.contains("event: trang-thai\n"))
    try desk.edit("hai")
    let next = try await read(events, until: "\"report\"")
    #expect(next.contains("-2\"") && next.contains("\"stage\":\"ready\""))
    #expect(try await desk.client.get("/").text.contains("<p>hai</p>"))
    await desk.preview.stop()
    // The stream is ended in good order.
    let rest = try await RawClient.onThread { try events.readToEnd(timeout: 5) }
    #expect(String(decoding: rest, as: UTF8.self).hasSuffix("0\r\n\r\n"))
  }

  @Test func aFailedBuildKeepsTheOldDraftAndTellsThePlace() async throws {
    let desk = try await Desk("một")
    #expect(try await desk.becomesReady())
    let events = try desk.listen()
    _ = try await read(events, until: "\"report\"")
    try desk.edit("lỗi")
    let failed = try await read(events, until: "ghi 12,5")
    #expect(failed.contains("\"stage\":\"failed\""))
    #expect(failed.contains("Chưa dựng được bản mới: 1 lỗi – đang xem bản cũ lúc "))
    #expect(failed.contains("{\"word\":\"Lỗi\",\"place\":\"a.txt, dòng 3, cột “Diện tích hiến (m²)”\"}"))
    #expect(failed.contains("\"id\":\"test-error\""))
    #expect(failed.contains("\"summary\":\"diện tích “<b>12,5m</b>” không phải là số\""))
    let old = try await desk.client.get("/")
    #expect(old.status == 200 && old.text.contains("<p>một</p>"))
    try desk.edit("ba, chú ý")
    let mended = try await read(events, until: "hãy xem lại")
    #expect(mended.firstMatch(of: /"headline":"Bản nháp lúc \d\d:\d\d: 1 cảnh báo"/) != nil)
    #expect(try await desk.client.get("/").text.contains("<p>ba, chú ý</p>"))
    #expect(await eventually { desk.lines.all.contains("Đã dựng bản xem trước (0,25 giây): 1 cảnh báo") })
    await desk.preview.stop()
  }

  @Test func withoutAnyDraftEveryAddressShowsTheProblems() async throws {
    let desk = try await Desk("lỗi")
    #expect(try await eventually { try await desk.client.get("/").text.contains("Chưa có bản xem trước") })
    for path in ["/", "/xa/kien-thanh.html", "/a.css"] {
      let answer = try await desk.client.get(path)
      #expect(answer.status == 503)
      #expect(answer["retry-after"] == "2")
      #expect(answer["content-type"] == "text/html; charset=utf-8")
      #expect(answer.text.contains("Lỗi: diện tích “&lt;b&gt;12,5m&lt;/b&gt;” không phải là số"))
      #expect(answer.text.contains("a.txt, dòng 3, cột “Diện tích hiến (m²)”"))
      #expect(answer.text.contains("Cách sửa: ghi 12,5"))
      #expect(answer.text.contains("data-draft=\"\" data-event=\""))
    }
    try desk.edit("tốt")
    #expect(try await desk.becomesReady())
    await desk.preview.stop()
  }

  @Test func thePageIsChangedOnlyByTheScript() async throws {
    let desk = try await Desk("một")
    #expect(try await desk.becomesReady())
    let answer = try await desk.client.get("/")
    let tag = try #require(answer["etag"])
    let draft = try #require(answer.text.firstMatch(of: /data-draft="([0-9a-f]+-1)"/)).output.1
    let markup = "<script src=\"/_xem-truoc/xem-truoc.js\" defer=\"defer\" data-draft=\"\(draft)\"></script>"
    #expect(answer.text == "<html><head></head><body><p>một</p>\(markup)</body></html>")
    #expect(answer["content-length"] == String(answer.body.count))
    #expect(try await desk.client.get("/", ["If-None-Match: \(tag)"]).status == 304)
    let part = try await desk.client.get("/", ["Range: bytes=-14"])
    #expect(part.status == 206 && part.text == "</body></html>")
    #expect(try await desk.client.get("/plain.css").text == "p {}")
    let missing = try await desk.client.get("/missing")
    #expect(missing.status == 404 && missing.text.contains(markup))
    // The next draft's page has another tag, though its text is the same: it bears another number.
    try desk.edit("một ")
    try await Task.sleep(for: .milliseconds(100))
    try desk.edit("một")
    #expect(
      try await eventually { try await desk.client.get("/", ["If-None-Match: \(tag)"]).status == 200 })
    await desk.preview.stop()
  }

  @Test func theScriptAndItsStyleAreServed() async throws {
    let desk = try await Desk("một")
    let script = try await desk.client.get("/_xem-truoc/xem-truoc.js")
    #expect(script.status == 200)
    #expect(script["content-type"] == "text/javascript; charset=utf-8")
    #expect(script.text == PreviewScript.text)
    // Text from files is never read as markup, and nothing stands in the page that the content policy refuses.
    for word in [
      "innerHTML", "insertAdjacentHTML", "document.write", "eval(", "setAttribute(\"style", "cssText", "outerHTML",
    ] {
      #expect(!script.text.contains(word), "\(word)")
    }
    let style = try await desk.client.get("/_xem-truoc/xem-truoc.css")
    #expect(style["content-type"] == "text/css; charset=utf-8")
    #expect(style.text == PreviewStyle.text)
    #expect(try await desk.client.get("/_xem-truoc/khac").status == 404)
    #expect(try await desk.client.get("/_xem-truoc/su-kien", method: "HEAD").status == 200)
    await desk.preview.stop()
  }

  @Test func changesDuringABuildMakeOneMore() async throws {
    let desk = try await Desk("1", buildTime: .milliseconds(600))
    #expect(try await desk.becomesReady())
    try desk.edit("2")
    #expect(await eventually { desk.builds.all.count == 2 })
    for text in ["3", "4", "5"] {
      try desk.edit(text)
      try await Task.sleep(for: .milliseconds(120))
    }
    #expect(try await eventually { try await desk.client.get("/").text.contains("<p>5</p>") })
    try await Task.sleep(for: .milliseconds(900))
    #expect(desk.builds.all.last == "5")
    #expect(desk.builds.all.count <= 4)
    await desk.preview.stop()
  }

  @Test func aDraftOfAnEarlierRunIsShownWhileTheFirstBuildRuns() async throws {
    let earlier = try await Desk("một")
    #expect(try await earlier.becomesReady())
    await earlier.preview.stop()
    let root = earlier.site.path
    var configuration = PreviewConfiguration(
      watched: [root + "/campaign"], draftRoot: { root + "/draft" },
      build: {
        try? await Task.sleep(for: .milliseconds(300))
        return .failed([])
      })
    configuration.port = 0
    let preview = try await Preview.start(configuration)
    let client = RawClient(port: preview.port)
    #expect(try await client.get("/").text.contains("<p>một</p>"))
    let socket = try Socket(port: preview.port)
    try socket.send("GET /_xem-truoc/su-kien HTTP/1.1\r\nHost: localhost\r\n\r\n")
    _ = try await read(socket, until: "Chưa dựng được bản mới: không rõ lý do – đang xem bản cũ lúc")
    await preview.stop()
  }

  @Test func quietStreamsShowSignsOfLife() async throws {
    let site = try TestSite(["draft/index.html": "x"])
    var limits = ServerLimits()
    limits.heartbeat = .milliseconds(100)
    limits.check = .milliseconds(50)
    var configuration = PreviewConfiguration(
      watched: [], draftRoot: { site.path + "/draft" }, build: { .ready(diagnostics: [], seconds: 0) })
    configuration.port = 0
    let preview = try await Preview.start(configuration, timing: .init(), limits: limits)
    let socket = try Socket(port: preview.port)
    try socket.send("GET /_xem-truoc/su-kien HTTP/1.1\r\nHost: localhost\r\n\r\n")
    _ = try await read(socket, until: ":\n\n\r\n3\r\n:\n\n")
    await preview.stop()
  }

  @Test func beyondThisMachineThePreviewIsClosedToo() async throws {
    let desk = try await Desk("một") { $0.host = "0.0.0.0" }
    for path in ["/", "/_xem-truoc/xem-truoc.js", "/_xem-truoc/su-kien", "/plain.css"] {
      #expect(try await desk.client.get(path).status == 401)
    }
    let line = try #require(desk.lines.all.last { $0.contains("khoa=") })
    let key = try #require(line.components(separatedBy: "khoa=").last)
    let entry = try await desk.client.get("/_xem-truoc/vao?khoa=\(key)")
    let cookie = try #require(entry["set-cookie"]?.split(separator: ";").first)
    #expect(
      try await eventually { try await desk.client.get("/", ["Cookie: \(cookie)"]).text.contains("<p>một</p>") })
    await desk.preview.stop()
  }
}
