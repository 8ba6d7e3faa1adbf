import Testing

@testable import PreviewServer

@Suite struct SessionTests {
  /// The key in the last link announced.
  private func key(_ lines: Gathered<String>) throws -> String {
    let line = try #require(lines.all.last { $0.contains("khoa=") })
    return try #require(line.components(separatedBy: "khoa=").last)
  }

  @Test func beyondThisMachineNothingIsReadableWithoutTheLink() async throws {
    let site = try TestSite(["index.html": "trang", "a.css": "x", "404.html": "không có"])
    let lines = Gathered<String>()
    try await site.served {
      $0.host = "0.0.0.0"
      $0.announce = lines.add
    } _: { client in
      for path in ["/", "/a.css", "/khong", "/_xem-truoc/xem-truoc.js", "/_xem-truoc/su-kien", "/_xem-truoc/vao"] {
        let answer = try await client.get(path)
        #expect(answer.status == 401, "\(path)")
        #expect(answer.text.contains("Cần liên kết vào"), "\(path)")
        #expect(answer["etag"] == nil)
      }
      for wrong in ["", "?khoa=", "?khoa=00", "?khoa=" + String(repeating: "0", count: 64)] {
        #expect(try await client.get("/_xem-truoc/vao" + wrong).status == 401, "\(wrong)")
      }
      #expect(try await client.get("/", ["Cookie: vinhdanh-\(client.port)="]).status == 401)
      #expect(try await client.get("/", ["Cookie: vinhdanh-\(client.port)=abc; x=y"]).status == 401)
      #expect(try await client.get("/", method: "POST").status == 401)
    }
  }

  @Test func theLinkOpensOneSessionOnce() async throws {
    let site = try TestSite(["index.html": "trang"])
    let lines = Gathered<String>()
    try await site.served {
      $0.host = "0.0.0.0"
      $0.announce = lines.add
    } _: { client in
      let first = try key(lines)
      #expect(first.count == 64)
      let path = "/_xem-truoc/vao?khoa=\(first)"
      // Looking at the link without opening it does not spend it.
      #expect(try await client.get(path, method: "HEAD").status == 401)
      let entry = try await client.get(path)
      #expect(entry.status == 303)
      #expect(entry["location"] == "/")
      #expect(entry["cache-control"] == "no-store")
      let cookie = try #require(entry["set-cookie"])
      #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Strict"))
      #expect(!cookie.contains(first))
      let pair = try #require(cookie.split(separator: ";").first).description
      #expect(pair.hasPrefix("vinhdanh-\(client.port)="))
      #expect(try await client.get("/", ["Cookie: \(pair)"]).text == "trang")
      #expect(try await client.get("/", ["Cookie: a=b; \(pair); c=d"]).status == 200)
      #expect(try await client.get("/", ["Cookie: x\(pair)"]).status == 401)
      #expect(try await client.get(path).status == 401)
      #expect(try await client.get(path, ["Cookie: \(pair)"])["location"] == "/")
      // A second colleague takes the next link, and both stay in.
      let second = try key(lines)
      #expect(second != first)
      let other = try await client.get("/_xem-truoc/vao?khoa=\(second)")
      let otherPair = try #require(other["set-cookie"]?.split(separator: ";").first).description
      #expect(otherPair != pair)
      #expect(try await client.get("/", ["Cookie: \(otherPair)"]).status == 200)
      #expect(try await client.get("/", ["Cookie: \(pair)"]).status == 200)
      // The host is looked at first: a foreign page learns nothing.
      #expect(try await client.get("/", host: "evil.example", ["Cookie: \(pair)"]).status == 421)
    }
  }

  @Test func onThisMachineNoLinkIsNeeded() async throws {
    try await TestSite(["index.html": "trang"]).served { (client) async throws in
      #expect(try await client.get("/").status == 200)
      #expect(try await client.get("/_xem-truoc/vao?khoa=x").status == 404)
    }
  }

  @Test func theOldestSessionEndsWhenThereAreTooMany() throws {
    let keeper = SessionKeeper()
    let first = try #require(keeper.redeem(keeper.key))
    #expect(keeper.session(cookies: ["c=\(first)"], name: "c") != nil)
    for _ in 0..<SessionKeeper.mostSessions { #expect(keeper.redeem(keeper.key) != nil) }
    #expect(keeper.session(cookies: ["c=\(first)"], name: "c") == nil)
  }
}
