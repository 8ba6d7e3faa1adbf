import CLinux
import Foundation
import Glibc
import Testing

@testable import PreviewServer

@Suite struct HostileRequestTests {
  private func site() throws -> TestSite {
    let site = try TestSite([
      "index.html": "home", ".git/config": "secret", "a/.htpasswd": "secret", "a/b.txt": "b", "..x": "secret",
    ])
    try site.link("out", to: "/etc")
    try site.link("passwd", to: "/etc/passwd")
    try site.link("up", to: "../")
    try site.link("inside", to: "a/b.txt")
    try site.link("folder", to: "a")
    try site.link("hidden", to: ".git/config")
    try site.link("loop", to: "loop")
    try site.link("gone", to: "nothing")
    return site
  }

  @Test func nothingOutsideOrHiddenIsReadable() async throws {
    try await site().served { client in
      for path in [
        "/.git/config", "/%2egit/config", "/a/.htpasswd", "/..x", "/out/passwd", "/passwd", "/up/", "/up", "/hidden",
        "/loop", "/gone", "/a/b.txt/", "/a/../a/b.txt", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd",
        "/..%5c..%5cetc", "/a/b.txt%00.html", "/a%2fb.txt", "/%252e%252e/etc/passwd", "//etc/passwd", "/a//b.txt",
        "/./a/b.txt", "/a/b.txt%20", "/~root", "/%c0%ae%c0%ae/etc/passwd", "/a\\b.txt", "/%", "/%f", "/a/%u0062.txt",
      ] {
        let answer = try await client.get(path)
        #expect(answer.status == 400 || answer.status == 404, "\(path): \(answer.status)")
        #expect(!answer.text.contains("secret") && !answer.text.contains("root:"), "\(path)")
      }
    }
  }

  @Test func linksThatStayInsideAreFollowed() async throws {
    try await site().served { (client) async throws in
      #expect(try await client.get("/inside").text == "b")
      #expect(try await client.get("/folder/b.txt").text == "b")
    }
  }

  @Test func withoutTheKernelsHelpNoLinkIsFollowed() throws {
    let site = try site()
    guard let folder = SiteFolder(path: site.path, kernelResolves: false) else { return #expect(Bool(false)) }
    for path in ["out/passwd", "passwd", "up", "inside", "folder/b.txt", "hidden", "loop", "../x", "", "a/../a/b.txt"] {
      guard case .nothing = folder.find(path) else {
        Issue.record("found \(path)")
        continue
      }
    }
    guard case .file(let file, let status) = folder.find("a/b.txt") else { return #expect(Bool(false)) }
    #expect(status.size == 1)
    #expect(file.read(10, at: 0).map { String(buffer: $0) } == "b")
    guard case .folder = folder.find("a") else { return #expect(Bool(false)) }
  }

  @Test func whatIsNoFileIsNotServed() async throws {
    let site = try TestSite(["index.html": "x"])
    #expect(mkfifo(site.path + "/pipe", 0o600) == 0)
    try await site.served { (client) async throws in
      #expect(try await client.get("/pipe").status == 404)
    }
  }

  @Test func theHostMustBeOurs() async throws {
    let site = try TestSite(["index.html": "x"])
    try await site.served {
      $0.allowedHosts = ["may-chu.lan"]
    } _: { client in
      for (host, status) in [
        ("localhost", 200), ("LOCALHOST:1234", 200), ("127.0.0.1", 200), ("[::1]:80", 200), ("may-chu.lan:8080", 200),
        ("evil.example", 421), ("localhost.evil.example", 421), ("", 400), ("a b", 400), ("x@localhost", 400),
      ] {
        let answer = try await client.get("/", host: host)
        #expect(answer.status == status, "\(host)")
      }
      #expect(try await client.get("/", host: "evil.example").text.contains("Tên máy không được phép"))
      #expect(try await client.get("/", host: nil).status == 400)
      #expect(try await client.get("/", host: "localhost", ["Host: localhost"]).status == 400)
      #expect(try await client.get("http://evil.example/", host: "localhost").status == 421)
      #expect(try await client.get("http://localhost/", host: "localhost").status == 200)
      let old = try await client.exchange(Array("GET / HTTP/1.0\r\n\r\n".utf8))
      #expect(try RawClient.parse(old, withoutBody: false).answer.status == 200)
    }
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let status: Int

    init(_ name: String, _ text: String, _ status: Int) {
      testDescription = name
      self.text = text
      self.status = status
    }

    /// A request whose first line and host are in order.
    init(_ name: String, after head: String, _ status: Int) {
      self.init(name, "GET / HTTP/1.1\r\nHost: localhost\r\n" + head, status)
    }
  }

  @Test(arguments: [
    Broken("garbage", "GARBAGE\r\n\r\n", 400),
    Broken("a line without colon", after: "no colon\r\n\r\n", 400),
    Broken("two lengths", after: "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
    Broken("a length below zero", after: "Content-Length: -1\r\n\r\n", 400),
    Broken("length and chunks", after: "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", 400),
    Broken("an asterisk", "GET * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
    Broken("a long field", after: "X: " + String(repeating: "x", count: 20000) + "\r\n\r\n", 431),
    Broken("many fields", after: String(repeating: "A: b\r\n", count: 200) + "\r\n", 431),
    Broken(
      "a long address",
      "GET /" + String(repeating: "a", count: 9000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 414),
    Broken("a body", after: "Content-Length: 1000000\r\n\r\n" + String(repeating: "x", count: 100_000), 413),
    Broken("a tunnel", "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
    Broken("another protocol", after: "Upgrade: h2c\r\nConnection: Upgrade\r\n\r\n", 200),
  ])
  func brokenRequestsAreRefused(broken: Broken) async throws {
    let site = try TestSite(["index.html": "x"])
    try await site.served { client in
      let answer = try RawClient.parse(try await client.exchange(Array(broken.text.utf8)), withoutBody: false).answer
      #expect(answer.status == broken.status)
      #expect(answer["connection"] == "close")
    }
  }
}
