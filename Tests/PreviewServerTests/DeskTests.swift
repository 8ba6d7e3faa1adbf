import Diagnostics
import Foundation
import Testing

@testable import PreviewServer

/// The seam between the server and the staff's desk: which forms are heard.
@Suite struct DeskTests {
  /// A desk that notes what it is asked.
  private final class NotedDesk: Desk {
    let asked = Gathered<String>()

    func show(_ request: DeskRequest) async -> DeskReply {
      switch request.path {
      case "": .page(Array("<html><body><form>\(request.token("dang"))</form></body></html>".utf8))
      case "tep": .download(Array("x".utf8), name: "báo cáo\".xlsx")
      case "truyvan": .part(Array((request.query["trang"] ?? "–").utf8), name: "a.txt")
      default: .missing
      }
    }

    func act(_ request: DeskRequest) async -> DeskReply {
      asked.add("act \(request.path) \(request.form["ma"] ?? "–")")
      return .goTo("dang?kq=xong")
    }

    func turnAway(_ request: DeskRequest, because reason: FormRefusal) async -> DeskReply {
      asked.add("refused \(request.path) \(reason.rawValue)")
      return .page(Array("<p>không</p>".utf8), status: 403)
    }
  }

  private func run(
    host: String = "127.0.0.1", _ work: (NotedDesk, RawClient, Preview, Gathered<String>) async throws -> Void
  ) async throws {
    let site = try TestSite([
      "index.html": "<body>trang</body>", "tep/la.svg": "<svg/>", "tep/la.html": "<body>lạ</body>", "tep/la.txt": "chữ",
    ])
    let desk = NotedDesk()
    let lines = Gathered<String>()
    var configuration = PreviewConfiguration(
      watched: [], draftRoot: { site.path }, build: { .ready(diagnostics: [], seconds: 0) }, announce: { lines.add($0) }
    )
    configuration.port = 0
    configuration.host = host
    configuration.desk = desk
    configuration.foreignFolder = "tep/"
    let preview = try await Preview.start(configuration)
    do { try await work(desk, RawClient(port: preview.port), preview, lines) } catch {
      await preview.stop()
      throw error
    }
    await preview.stop()
  }

  /// The token that the desk's page carries.
  private func token(_ client: RawClient, _ fields: [String] = []) async throws -> String {
    let page = try await client.get("/_xem-truoc/", host: "localhost", fields).text
    return try #require(page.firstMatch(of: /<form>([0-9a-f]{64})<\/form>/)).1.description
  }

  private func post(
    _ client: RawClient, _ path: String, _ body: String, origin: String? = "http://localhost", _ fields: [String] = [],
    type: String = "application/x-www-form-urlencoded"
  ) async throws -> RawClient.Answer {
    let head =
      ["POST \(path) HTTP/1.1", "Host: localhost", "Content-Type: \(type)", "Content-Length: \(body.utf8.count)"]
      + (origin.map { ["Origin: \($0)"] } ?? []) + fields + ["Connection: close"]
    let bytes = Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
    return try RawClient.parse(try await client.exchange(bytes), withoutBody: false).answer
  }

  @Test func aFormOfTheDesksOwnPageIsHeardOnce() async throws {
    try await run { desk, client, _, _ in
      let token = try await token(client)
      let answer = try await post(client, "/_xem-truoc/dang", "ve=\(token)&ma=K7%C3%A1+b")
      #expect(answer.status == 303)
      #expect(answer["location"] == "/_xem-truoc/dang?kq=xong")
      #expect(try await post(client, "/_xem-truoc/dang", "ve=\(token)&ma=2").status == 403)
      #expect(desk.asked.all == ["act dang K7á b", "refused dang replayed-token"])
    }
  }

  @Test(arguments: [
    nil, "null", "http://evil.example", "https://localhost", "http://localhost:81", "http://localhost.evil.example",
  ])
  func aFormFromElsewhereIsTurnedAway(origin: String?) async throws {
    try await run { desk, client, _, _ in
      let token = try await token(client)
      #expect(try await post(client, "/_xem-truoc/dang", "ve=\(token)", origin: origin).status == 403)
      #expect(desk.asked.all == ["refused dang foreign-origin"])
      // It did not cost the token.
      #expect(try await post(client, "/_xem-truoc/dang", "ve=\(token)").status == 303)
    }
  }

  @Test func whatABrowserSaysOfItsSourceCountsToo() async throws {
    try await run { desk, client, _, _ in
      let token = try await token(client)
      #expect(try await post(client, "/_xem-truoc/dang", "ve=\(token)", ["Sec-Fetch-Site: cross-site"]).status == 403)
      #expect(try await post(client, "/_xem-truoc/dang", "ve=\(token)", ["Sec-Fetch-Site: same-origin"]).status == 303)
      #expect(desk.asked.all == ["refused dang foreign-origin", "act dang –"])
    }
  }

  @Test func aTokenIsGoodForItsOwnActionAlone() async throws {
    try await run { desk, client, _, _ in
      let token = try await token(client)
      #expect(try await post(client, "/_xem-truoc/go", "ve=\(token)").status == 403)
      #expect(try await post(client, "/_xem-truoc/dang", "ve=\(String(repeating: "0", count: 64))").status == 403)
      #expect(try await post(client, "/_xem-truoc/dang", "").status == 403)
      #expect(
        desk.asked.all == ["refused go unknown-token", "refused dang unknown-token", "refused dang unknown-token"])
    }
  }

  @Test func whatIsNoFormIsTurnedAway() async throws {
    try await run { desk, client, _, _ in
      let token = try await token(client)
      for (body, type) in [
        ("ve=\(token)", "text/plain"), ("ve=\(token)", "multipart/form-data; boundary=x"),
        ("ve=%zz", "application/x-www-form-urlencoded"), ("ve=%FF", "application/x-www-form-urlencoded"),
      ] {
        let answer = try await post(client, "/_xem-truoc/dang", body, type: type)
        #expect(answer.status == 403)
      }
      #expect(Set(desk.asked.all) == ["refused dang malformed"])
    }
  }

  @Test func aBodyBeyondTheLimitIsNotRead() async throws {
    try await run { desk, client, _, _ in
      let answer = try await post(client, "/_xem-truoc/dang", "ve=" + String(repeating: "a", count: 70_000))
      #expect(answer.status == 413)
      #expect(desk.asked.all == [])
    }
  }

  @Test func formsAreTakenAtTheDeskAlone() async throws {
    try await run { desk, client, _, _ in
      for path in ["/", "/index.html", "/_xem-truoc", "/_xem-truoc/a/b"] {
        let answer = try await post(client, path, "x=1")
        #expect(answer.status == 405, "\(path)")
      }
      #expect(desk.asked.all == [])
    }
  }

  @Test func theDesksPagesLoadAnewWithTheStateAndItsFilesHaveTypes() async throws {
    try await run { _, client, _, _ in
      let page = try await client.get("/_xem-truoc/")
      #expect(page["content-type"] == "text/html; charset=utf-8")
      #expect(page["cache-control"] == "no-store")
      #expect(page["content-security-policy"]?.contains("frame-ancestors 'self'") == true)
      #expect(page.text.firstMatch(of: /data-draft="" data-event="[0-9a-f]+-\d+"/) != nil)
      let file = try await client.get("/_xem-truoc/tep")
      #expect(file["content-disposition"] == "attachment; filename=\"b-o-c-o-.xlsx\"")
      #expect(file["content-type"]?.hasSuffix("spreadsheetml.sheet") == true)
      #expect(try await client.get("/_xem-truoc/truyvan?trang=xa%2Fa+b.html").text == "xa/a b.html")
      #expect(try await client.get("/_xem-truoc/khong-co").status == 404)
    }
  }

  @Test func aDocumentFromElsewhereIsShownCutOffFromTheDesk() async throws {
    try await run { _, client, _, _ in
      for path in ["/tep/la.svg", "/tep/la.html"] {
        let answer = try await client.get(path)
        #expect(answer["content-security-policy"]?.hasPrefix("sandbox; default-src 'none'") == true, "\(path)")
        #expect(!answer.text.contains("<script"))
      }
      #expect(try await client.get("/index.html")["content-security-policy"]?.contains("sandbox") == false)
      #expect(try await client.get("/tep/la.txt").text == "chữ")
    }
  }

  @Test func beyondThisMachineAFormNeedsTheSessionItsTokenWasGivenTo() async throws {
    try await run(host: "0.0.0.0") { desk, client, preview, lines in
      func enter() async throws -> String {
        let line = try #require(lines.all.last { $0.contains("khoa=") })
        let key = try #require(line.split(separator: "khoa=").last)
        let answer = try await client.get("/_xem-truoc/vao?khoa=\(key)")
        return try #require(answer["set-cookie"]?.split(separator: ";").first).description
      }
      let (one, other) = (try await enter(), try await enter())
      let token = try await token(client, ["Cookie: \(one)"])
      #expect(try await post(client, "/_xem-truoc/dang", "ve=\(token)").status == 401)
      #expect(try await post(client, "/_xem-truoc/dang", "ve=\(token)", ["Cookie: \(other)"]).status == 403)
      #expect(try await post(client, "/_xem-truoc/dang", "ve=\(token)", ["Cookie: \(one)"]).status == 303)
      #expect(desk.asked.all == ["refused dang unknown-token", "act dang –"])
    }
  }
}
