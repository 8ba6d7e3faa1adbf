import Foundation
import Testing

@testable import PreviewServer

@Suite struct FileServingTests {
  @Test func servesFilesAndFolders() async throws {
    let site = try TestSite([
      "index.html": "trang chủ", "xa/index.html": "danh sách", "xa/kien-thanh.html": "Kiên Thành",
      "tệp mới.txt": "ă", "404.html": "không có", "rong/a.txt": "a",
    ])
    try await site.served { client in
      for (path, status, text) in [
        ("/", 200, "trang chủ"), ("/index.html", 200, "trang chủ"), ("/xa/", 200, "danh sách"),
        ("/xa/kien-thanh.html?x=1", 200, "Kiên Thành"), ("/t%E1%BB%87p%20m%E1%BB%9Bi.txt", 200, "ă"),
        ("/khong", 404, "không có"), ("/rong/", 404, "không có"),
        ("/index.html/", 404, "không có"), ("/index.html/a", 404, "không có"),
        ("/" + String(repeating: "a", count: 300), 404, "không có"),
      ] {
        let answer = try await client.get(path)
        #expect(answer.status == status, "\(path)")
        #expect(answer.text == text, "\(path)")
        #expect(answer["content-length"] == String(text.utf8.count), "\(path)")
      }
    }
  }

  @Test func aFolderWithoutItsSlashIsRedirected() async throws {
    let site = try TestSite(["xa/index.html": "", "tệp a/index.html": "", "a:b/index.html": ""])
    try await site.served { client in
      for (path, location) in [
        ("/xa", "xa/"), ("/xa?q=%20&r", "xa/?q=%20&r"), ("/t%E1%BB%87p%20a", "t%E1%BB%87p%20a/"), ("/a:b", "./a:b/"),
      ] {
        let answer = try await client.get(path)
        #expect(answer.status == 301)
        #expect(answer["location"] == location)
        #expect(answer["content-length"] == "0")
      }
    }
  }

  @Test func everyAnswerBearsItsFields() async throws {
    let site = try TestSite(["index.html": "x", "a.csv": "x", "a.pdf": "x", "b.svg": "<svg/>"])
    try await site.served { client in
      let page = try await client.get("/")
      #expect(page["content-type"] == "text/html; charset=utf-8")
      #expect(page["content-security-policy"] == Response.contentPolicy)
      for path in ["/", "/a.csv", "/nothing", "/%00", "/a.pdf"] {
        let answer = try await client.get(path)
        #expect(answer["x-content-type-options"] == "nosniff", "\(path)")
        #expect(answer["referrer-policy"] == "same-origin", "\(path)")
        #expect(answer["cross-origin-resource-policy"] == "same-origin", "\(path)")
        #expect(answer["cache-control"] != nil, "\(path)")
        #expect(answer["date"]?.hasSuffix(" GMT") == true, "\(path)")
        #expect(answer["content-length"] != nil, "\(path)")
      }
      #expect(try await client.get("/a.pdf")["content-security-policy"] == nil)
      #expect(try await client.get("/b.svg")["content-security-policy"] != nil)
    }
  }

  @Test func headTellsWhatGetWouldSend() async throws {
    let site = try TestSite(["index.html": "trang chủ", "xa/index.html": ""])
    try await site.served { client in
      for path in ["/", "/nothing", "/xa", "/%00"] {
        let get = try await client.get(path)
        let head = try await client.get(path, method: "HEAD")
        #expect(head.status == get.status)
        #expect(head.body.isEmpty)
        let names = Set(get.fields.map(\.name)).subtracting(["Date"])
        #expect(names == Set(head.fields.map(\.name)).subtracting(["Date"]))
        for name in names { #expect(head[name] == get[name], "\(path) \(name)") }
      }
      // A range means nothing to HEAD.
      #expect(try await client.get("/", method: "HEAD", ["Range: bytes=0-1"]).status == 200)
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"])
  func onlyReadingIsAllowed(method: String) async throws {
    let site = try TestSite(["index.html": "x"])
    try await site.served { client in
      let answer = try await client.get("/", method: method)
      #expect(answer.status == 405)
      #expect(answer["allow"] == "GET, HEAD")
      let body = try await client.get("/", method: method, ["Content-Length: 0"])
      #expect(body.status == 405)
    }
  }

  @Test func aSiteWithoutItsOwnPageForErrorsGetsOurs() async throws {
    try await TestSite(["index.html": "x"]).served { client in
      let answer = try await client.get("/khong-co")
      #expect(answer.status == 404)
      #expect(answer.text.contains("<h1>Không tìm thấy trang</h1>"))
      #expect(answer["etag"] == nil)
    }
  }

  @Test func tagsAndRangesHold() async throws {
    let text = String(repeating: "0123456789", count: 10)
    try await TestSite(["a.txt": text, "empty.txt": ""]).served { client in
      let tag = try #require(try await client.get("/a.txt")["etag"])
      #expect(tag.hasPrefix("\"") && tag.count == 34)
      #expect(try await client.get("/a.txt")["etag"] == tag)
      for (field, status) in [
        ("If-None-Match: \(tag)", 304), ("If-None-Match: W/\(tag)", 304), ("If-None-Match: *", 304),
        ("If-None-Match: \"a\", \(tag), \"b\"", 304), ("If-None-Match: \"a\"", 200), ("If-Match: \(tag)", 200),
        ("If-Match: *", 200), ("If-Match: \"a\"", 412), ("If-Match: W/\(tag)", 412),
        ("If-None-Match: \(tag)\r\nRange: bytes=0-1", 304),
        ("If-Range: \(tag)\r\nRange: bytes=0-1", 206), ("If-Range: W/\(tag)\r\nRange: bytes=0-1", 200),
        ("If-Range: \"a\"\r\nRange: bytes=0-1", 200),
        ("If-Range: Sun, 06 Nov 1994 08:49:37 GMT\r\nRange: bytes=0-1", 200),
        ("Range: bytes=0-1\r\nRange: bytes=3-4", 200), ("Range: bytes=0-1,3-4", 200),
      ] {
        let answer = try await client.get("/a.txt", [field])
        #expect(answer.status == status, "\(field)")
        #expect(answer["etag"] == tag, "\(field)")
        if status == 200 { #expect(answer.text == text, "\(field)") }
        if status == 304 { #expect(answer.body.isEmpty && answer["content-type"] == nil, "\(field)") }
      }
      let part = try await client.get("/a.txt", ["Range: bytes=-15"])
      #expect(part.status == 206)
      #expect(part.text == "567890123456789")
      #expect(part["content-range"] == "bytes 85-99/100")
      #expect(part["content-length"] == "15")
      let beyond = try await client.get("/a.txt", ["Range: bytes=100-"])
      #expect(beyond.status == 416)
      #expect(beyond["content-range"] == "bytes */100")
      #expect(try await client.get("/empty.txt").status == 200)
      #expect(try await client.get("/empty.txt", ["Range: bytes=0-"]).status == 416)
    }
  }

  @Test func aTagFollowsTheContentAndNotTheFile() async throws {
    let site = try TestSite(["a.txt": "một", "b.txt": "một"])
    try await site.served { client in
      let first = try await client.get("/a.txt")["etag"]
      #expect(try await client.get("/b.txt")["etag"] == first)
      try site.write("a.txt", "hai")
      let second = try await client.get("/a.txt")
      #expect(second.text == "hai")
      #expect(second["etag"] != first)
      // In place, of equal size, at once: the entry in memory must not outlive it.
      for text in ["ba1", "ba2", "ba3", "ba4"] {
        let handle = try #require(FileHandle(forWritingAtPath: site.path + "/a.txt"))
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
        #expect(try await client.get("/a.txt").text == text)
      }
    }
  }

  @Test func oneFileUnderTwoNamesKeepsBothTypes() async throws {
    let site = try TestSite(["feed.xml": "<a/>"])
    try FileManager.default.linkItem(atPath: site.path + "/feed.xml", toPath: site.path + "/a.txt")
    try await Task.sleep(for: .milliseconds(120))
    try await site.served { (client) async throws in
      #expect(try await client.get("/feed.xml")["content-type"] == "application/atom+xml; charset=utf-8")
      #expect(try await client.get("/a.txt")["content-type"] == "text/plain; charset=utf-8")
    }
  }

  @Test func largeFilesAreStreamedWhole() async throws {
    let bytes = (0..<(5 << 20) + 12345).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 11) }
    let site = try TestSite()
    try site.write("film.mp4", bytes)
    try await site.served { client in
      let whole = try await client.get("/film.mp4")
      #expect(whole.status == 200)
      #expect(whole.body == bytes)
      let part = try await client.get("/film.mp4", ["Range: bytes=1000000-4000000"])
      #expect(part.status == 206)
      #expect(part.body == Array(bytes[1_000_000...4_000_000]))
      #expect(part["etag"] == whole["etag"])
      let tag = try #require(whole["etag"])
      #expect(try await client.get("/film.mp4", ["If-None-Match: \(tag)"]).status == 304)
      let head = try await client.get("/film.mp4", method: "HEAD")
      #expect(head["content-length"] == String(bytes.count))
    }
  }
}
