import Testing

@testable import PreviewServer

@Suite struct RequestTargetTests {
  @Test(arguments: [
    ("/", [], true), ("/a/b.html", ["a", "b.html"], false), ("/xa/", ["xa"], true),
    ("/t%E1%BB%87p%20m%E1%BB%9Bi.pdf", ["tệp mới.pdf"], false), ("/tệp", ["tệp"], false),
    ("/a%252fb", ["a%2fb"], false), ("/a+b", ["a+b"], false), ("/%68i", ["hi"], false), ("/...", ["..."], false),
    ("/a?b/../c", ["a"], false), ("/a;b=1", ["a;b=1"], false), ("/\u{301}a", ["\u{301}a"], false),
  ])
  func takesApart(target: String, names: [String], isFolder: Bool) throws {
    let parsed = try RequestTarget(target)
    #expect(parsed.names == names)
    #expect(parsed.isFolder == isFolder)
  }

  @Test(arguments: [
    "", "*", "a", "/%", "/%2", "/%zz", "/%2f", "/a%2Fb", "/%00", "/a%00.html", "/a%5cb", "/a\\b", "/..", "/../a",
    "/a/..", "/a/../b", "/%2e%2e/a", "/.%2E/a", "/.", "/./a", "/a/./b", "//", "//a", "/a//b", "/%0a", "/%7f", "/%c3",
    "/%ff", "/%c0%af", "/%c2%85", "/a#b", "/%ed%a0%80",
  ])
  func refusesWhatCouldMeanTwoThings(target: String) {
    #expect(throws: RequestTarget.Fault.malformed) { try RequestTarget(target) }
  }

  @Test func refusesEndlessAddresses() {
    #expect(throws: RequestTarget.Fault.tooLong) { try RequestTarget("/" + String(repeating: "a", count: 8192)) }
  }

  @Test func readsAbsoluteForm() throws {
    let target = try RequestTarget("http://Example:80/a/?q=1")
    #expect(target.authority == "Example:80")
    #expect(target.names == ["a"])
    #expect(target.query == "q=1")
    #expect(try RequestTarget("HTTP://x").isFolder)
  }

  @Test func knowsHiddenNames() throws {
    #expect(try RequestTarget("/.git/config").isHidden)
    #expect(try RequestTarget("/a/%2ehtaccess").isHidden)
    #expect(try !RequestTarget("/a.b").isHidden)
  }

  @Test func readsParameters() throws {
    let target = try RequestTarget("/vao?x=1&khoa=abc&khoa=d")
    #expect(target.parameter("khoa") == "abc")
    #expect(target.parameter("kho") == nil)
    #expect(try RequestTarget("/vao").parameter("khoa") == nil)
  }
}
