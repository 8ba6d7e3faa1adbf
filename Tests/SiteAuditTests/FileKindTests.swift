import Testing

@testable import SiteAudit

@Suite struct FileKindTests {
  @Test(arguments: [
    ("a.html", FileKind.html), ("A.HTML", .html), ("b/c.htm", .html), ("feed.xml", .xml), ("a.b/c", .other),
    ("x.svg", .svg),
    ("du-lieu/a.csv", .csv), ("robots.txt", .text), ("a.mjs", .script), ("anh/A.JPG", .picture), ("a.webp", .picture),
    ("a.gif", .other), (".html", .html), ("", .other), ("a.", .other),
  ])
  func theNameSaysTheKind(path: String, kind: FileKind) {
    #expect(FileKind(path: path) == kind)
  }
}
