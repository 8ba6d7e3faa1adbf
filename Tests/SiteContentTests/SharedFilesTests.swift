import Testing

@testable import SiteContent

@Suite struct SharedFilesTests {
  @Test(arguments: [
    ("a { b: c; } /* d */ e { f: g; }", "a { b: c; }  e { f: g; }"), ("/* one\ntwo */a{}", "\na{}"), ("/**/a{}", "a{}"),
    ("/*/ a */b{}", "b{}"), ("/***/b{}", "b{}"),
    (#"a::before { content: "/* b */"; }"#, #"a::before { content: "/* b */"; }"#),
    (#"a { content: "\"/*"; } /* b */"#, #"a { content: "\"/*"; } "#), ("a { b: url(c/d); }", "a { b: url(c/d); }"),
    ("a { } /* never ends", "a { } /* never ends"), ("a { } /", "a { } /"), ("", ""),
  ])
  func commentsOfStyleSheetsAreLeftOut(source: String, published: String) {
    #expect(String(decoding: SharedFiles.withoutComments(styleSheet: Array(source.utf8)), as: UTF8.self) == published)
  }

  static let needed = [
    "site.css", "bieu-tuong.svg", "tim-kiem.js", "bang.js", "ky-yeu.css", "trinh-chieu.css", "trinh-chieu.js",
    "goi-ten.css",
  ]

  private func paths(_ changes: [String: String]) throws -> [String: String] {
    var contents = Dictionary(uniqueKeysWithValues: Self.needed.map { ($0, Array($0.utf8)) })
    for (name, text) in changes { contents[name] = Array(text.utf8) }
    let shared = try #require(SharedFiles.make(contents).shared)
    return try Dictionary(
      uniqueKeysWithValues: shared.files.map { file in
        guard case .bytes(let bytes) = file.content else { throw CancellationError() }
        return (file.path, String(decoding: bytes, as: UTF8.self))
      })
  }

  @Test func whatAStyleSheetRefersToBearsTheHashOfItsContent() throws {
    let files = try paths([
      "a.svg": "first", "b.svg": "second", "logo.png": "third",
      "site.css": "a { b: url(\"a.svg\") url(b.svg) url('a.svg') url(a.svgz); }",
    ])
    let (a, b) = (SharedFiles.hash(Array("first".utf8)), SharedFiles.hash(Array("second".utf8)))
    #expect(files["tai-san/a.\(a).svg"] == "first")
    #expect(files["tai-san/b.\(b).svg"] == "second")
    let styleSheet = "a { b: url(\"a.\(a).svg\") url(b.\(b).svg) url('a.\(a).svg') url(a.svgz); }"
    #expect(files["tai-san/site.\(SharedFiles.hash(Array(styleSheet.utf8))).css"] == styleSheet)
    // Templates of a campaign's own refer to a file by its name.
    #expect(files["tai-san/logo.png"] == "third")
  }

  @Test func aChangedDrawingGivesTheStyleSheetANewName() throws {
    let names = try ["one", "two"].map { drawing in
      try paths(["a.svg": drawing, "site.css": "a { b: url(a.svg); }"]).keys.first {
        $0.hasSuffix(".css") && $0.contains("site.")
      }
    }
    #expect(names[0] != nil)
    #expect(names[0] != names[1])
  }

  @Test func theIconBearsTheHashOfItsContent() throws {
    let shared = try #require(
      SharedFiles.make(Dictionary(uniqueKeysWithValues: Self.needed.map { ($0, Array($0.utf8)) })).shared)
    #expect(shared.addresses.icon == "tai-san/bieu-tuong.\(SharedFiles.hash(Array("bieu-tuong.svg".utf8))).svg")
  }
}
