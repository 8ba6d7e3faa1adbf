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
}
