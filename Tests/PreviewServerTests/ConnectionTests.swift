import CLinux
import Foundation
import Testing

@testable import PreviewServer

@Suite struct ConnectionTests {
  private func quick() -> ServerLimits {
    var limits = ServerLimits()
    limits.idle = .milliseconds(300)
    limits.request = .milliseconds(300)
    limits.sending = .milliseconds(300)
    limits.check = .milliseconds(50)
    return limits
  }

  @Test func oneConnectionServesManyRequests() async throws {
    let site = try TestSite(["a.txt": "a", "b.txt": String(repeating: "b", count: 300_000)])
    try await site.served { client in
      let names = ["a.txt", "b.txt", "nothing", "a.txt", "b.txt"]
      let requests = names.map { "GET /\($0) HTTP/1.1\r\nHost: localhost\r\n" }
      let text = requests.joined(separator: "\r\n") + "Connection: close\r\n\r\n"
      let answers = try RawClient.parseAll(try await client.exchange(Array(text.utf8)))
      #expect(answers.map(\.status) == [200, 200, 404, 200, 200])
      #expect(answers.map(\.body.count)[1] == 300_000)
      #expect(answers[4]["connection"] == "close")
      #expect(answers[0]["connection"] == nil)
    }
  }

  @Test func aClientThatHasSaidAllStillGetsItsAnswer() async throws {
    let site = try TestSite(["a.txt": String(repeating: "a", count: 400_000)])
    try await site.served { client in
      let bytes = try await RawClient.onThread {
        let socket = try Socket(port: client.port)
        try socket.send("GET /a.txt HTTP/1.1\r\nHost: localhost\r\n\r\n")
        socket.endSending()
        return try socket.readToEnd(timeout: 10)
      }
      #expect(try RawClient.parse(bytes, withoutBody: false).answer.body.count == 400_000)
    }
  }

  @Test func silentConnectionsEnd() async throws {
    let site = try TestSite(["index.html": "x"])
    try await site.served(limits: quick()) { client in
      let nothing = try await RawClient.onThread { try Socket(port: client.port).readToEnd(timeout: 10) }
      #expect(nothing.isEmpty)
      // A head that trickles in byte by byte does not win more time.
      let slow = try await RawClient.onThread {
        let socket = try Socket(port: client.port)
        for byte in Array("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: aaaaaaaaaaaaaaaaaaaa".utf8) {
          try socket.send([byte])
          Thread.sleep(forTimeInterval: 0.02)
        }
        return try socket.readToEnd(timeout: 10)
      }
      #expect(slow.isEmpty)
      let body = try await client.exchange(
        Array("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc".utf8))
      #expect(try RawClient.parse(body, withoutBody: false).answer.status == 408)
      // A connection kept alive, after its answer.
      let kept = try await client.exchange(Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
      #expect(try RawClient.parse(kept, withoutBody: false).answer.status == 200)
    }
  }

  @Test func aClientThatDoesNotReadIsLetGo() async throws {
    let site = try TestSite(["small.txt": "x"])
    try site.write("big.bin", [UInt8](repeating: 7, count: 40 << 20))
    try await site.served(limits: quick()) { client in
      let socket = try Socket(port: client.port)
      try socket.send("GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
      try await Task.sleep(for: .seconds(2))
      let bytes = try await RawClient.onThread { try socket.readToEnd(timeout: 10) }
      #expect(bytes.count < 40 << 20)
      #expect(try await client.get("/small.txt").status == 200)
    }
  }

  @Test func manyRequestsWithoutReadingDoNotFillMemory() async throws {
    let site = try TestSite(["a.txt": String(repeating: "a", count: 100_000)])
    try await site.served(limits: quick()) { client in
      let request = "GET /a.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let socket = try Socket(port: client.port)
      try socket.send(String(repeating: request, count: 1000))
      try await Task.sleep(for: .seconds(1))
      // The next one is served all the same.
      #expect(try await client.get("/a.txt").status == 200)
    }
  }

  @Test func aFileCutWhileItIsSentEndsTheConnection() async throws {
    let site = try TestSite()
    try site.write("big.bin", [UInt8](repeating: 7, count: 30 << 20))
    try await site.served { client in
      let socket = try Socket(port: client.port)
      try socket.send("GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
      let start = try await RawClient.onThread { try socket.read(until: "\r\n\r\n", timeout: 10) }
      #expect(start.contains("Content-Length: \(30 << 20)"))
      #expect(truncate(site.path + "/big.bin", 0) == 0)
      let rest = try await RawClient.onThread { try socket.readToEnd(timeout: 10) }
      #expect(rest.count < 30 << 20)
      #expect(try await client.get("/big.bin").body.isEmpty)
    }
  }

  @Test func connectionsBeyondTheLimitWait() async throws {
    let site = try TestSite(["index.html": "x"])
    var limits = quick()
    limits.connections = 4
    limits.idle = .seconds(20)
    limits.idleUnderPressure = .milliseconds(200)
    try await site.served(limits: limits) { client in
      // These say nothing and hold their places until the server makes room.
      let silent = try (0..<30).map { _ in try Socket(port: client.port) }
      #expect(try await client.get("/").status == 200)
      withExtendedLifetime(silent) {}
    }
  }

  @Test func stoppingLetsAnAnswerFinish() async throws {
    let site = try TestSite()
    try site.write("big.bin", [UInt8](repeating: 7, count: 20 << 20))
    let server = try await SiteServer.start(.init(root: site.path, port: 0))
    let busy = try Socket(port: server.port)
    let idle = try Socket(port: server.port)
    try busy.send("GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
    _ = try await RawClient.onThread { try busy.read(until: "\r\n\r\n", timeout: 10) }
    async let stopped: Void = server.stop()
    let rest = try await RawClient.onThread { try busy.readToEnd(timeout: 10) }
    let nothing = try await RawClient.onThread { try idle.readToEnd(timeout: 10) }
    await stopped
    #expect(rest.count > 19 << 20)
    #expect(nothing.isEmpty)
    #expect(throws: RawClient.Failure.self) { _ = try Socket(port: server.port) }
  }

  @Test func anExchangeOfTheTreeShowsAtOnceAndNeverMixes() async throws {
    let parent = try TestSite(["one/index.html": "một", "one/only.txt": "1", "two/index.html": "hai"])
    let root = parent.path + "/one"
    let server = try await SiteServer.start(.init(root: root, port: 0))
    let client = RawClient(port: server.port)
    let load = Task {
      var seen: Set<String> = []
      while !Task.isCancelled { seen.insert(try await client.get("/").text) }
      return seen
    }
    for round in 0..<60 {
      #expect(try await client.get("/").text == (round.isMultiple(of: 2) ? "một" : "hai"))
      #expect(vd_exchange(root, parent.path + "/two") == 0)
    }
    load.cancel()
    #expect(try await load.value.isSubset(of: ["một", "hai"]))
    #expect(try await client.get("/only.txt").status == 200)
    try FileManager.default.removeItem(atPath: root)
    #expect(try await client.get("/").status == 503)
    await server.stop()
  }
}
