import Testing

@testable import PreviewServer

@Suite struct StartTests {
  @Test func aPortInUseIsToldInWords() async throws {
    let site = try TestSite(["index.html": "x"])
    let first = try await SiteServer.start(.init(root: site.path, port: 0))
    let error = await #expect(throws: ServerError.self) {
      _ = try await SiteServer.start(.init(root: site.path, port: first.port))
    }
    await first.stop()
    #expect(error == .portInUse(host: "127.0.0.1", port: first.port))
    let words = "cổng \(first.port) trên 127.0.0.1 đang có chương trình khác dùng"
    #expect(error?.phrase.vietnamese.hasPrefix(words) == true)
    #expect(error?.phrase.english.contains("in use") == true)
    // The port is free again.
    let second = try await SiteServer.start(.init(root: site.path, port: first.port))
    #expect(second.port == first.port)
    await second.stop()
  }

  @Test func nonsenseIsToldInWords() async throws {
    let site = try TestSite(["index.html": "x"])
    for (configuration, expected) in [
      (SiteServer.Configuration(root: site.path, port: 70000), ServerError.portOutOfRange(70000)),
      (.init(root: site.path, port: -1), .portOutOfRange(-1)),
      (.init(root: site.path + "/nothing", port: 0), .folderNotReadable(site.path + "/nothing")),
      (.init(root: site.path + "/index.html", port: 0), .folderNotReadable(site.path + "/index.html")),
      (.init(root: site.path, host: "203.0.113.7", port: 0), .hostNotHere("203.0.113.7")),
      (.init(root: site.path, host: "", port: 0), .hostNotHere("")),
    ] {
      let error = await #expect(throws: ServerError.self) { _ = try await SiteServer.start(configuration) }
      #expect(error == expected)
      #expect(error?.phrase.vietnamese.isEmpty == false)
    }
  }

  @Test func endsWhenItsTaskIsCancelled() async throws {
    let site = try TestSite(["index.html": "x"])
    let (started, continuation) = AsyncStream.makeStream(of: Void.self)
    let task = Task { try await SiteServer.run(.init(root: site.path, port: 0) { _ in continuation.yield() }) }
    for await _ in started { break }
    task.cancel()
    try await task.value
  }

  @Test func theAddressIsAnnounced() async throws {
    let site = try TestSite(["index.html": "x"])
    let lines = Gathered<String>()
    let server = try await SiteServer.start(.init(root: site.path, port: 0, announce: lines.add))
    await server.stop()
    #expect(lines.all == ["Mở bằng trình duyệt (dừng: Ctrl+C): http://127.0.0.1:\(server.port)/"])
    #expect(server.addresses == ["http://127.0.0.1:\(server.port)/"])
  }

  @Test(.enabled(if: hasIPv6)) func listensOnIPv6() async throws {
    let site = try TestSite(["index.html": "x"])
    for host in ["::1", "[::1]"] {
      let server = try await SiteServer.start(.init(root: site.path, host: host, port: 0))
      let client = RawClient(port: server.port, ipv6: true)
      #expect(server.addresses == ["http://[::1]:\(server.port)/"])
      // Loopback all the same: no session is asked for.
      #expect(try await client.get("/", host: "[::1]:\(server.port)").status == 200)
      await server.stop()
    }
  }

  static let hasIPv6: Bool = {
    guard let entrance = try? Entrance(host: "::1", port: 0) else { return false }
    let interfaces = try? String(contentsOfFile: "/proc/net/if_inet6", encoding: .utf8)
    return entrance.isLoopback && interfaces?.isEmpty == false
  }()

  @Test func loopbackIsTold() throws {
    #expect(try Entrance(host: "127.0.0.1", port: 0).isLoopback)
    #expect(try Entrance(host: "127.8.9.1", port: 0).isLoopback)
    #expect(try Entrance(host: "localhost", port: 0).isLoopback)
    #expect(try Entrance(host: "[::1]", port: 0).isLoopback)
    #expect(try !Entrance(host: "0.0.0.0", port: 0).isLoopback)
    #expect(try !Entrance(host: "::", port: 0).isLoopback)
    #expect(try !Entrance(host: "192.168.1.5", port: 0).isLoopback)
  }
}
