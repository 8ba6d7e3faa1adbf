import Testing

@testable import SiteAudit

@Suite struct JSONCheckTests {
  private func fault(_ text: String) -> (offset: Int, problem: JSONCheck.Problem)? {
    Array(text.utf8).withUnsafeBufferPointer { JSONCheck.firstFault($0) }
  }

  @Test(arguments: [
    "null", " true ", "false", "0", "-0", "12", "-1.5e+10", "1E5", "0.25", "\"\"", "\"a\\n\\u00e9\\\"\"", "[]", "{}",
    "[ ]", "{ }",
    "[1,2,[3]]", "{\"a\":{\"b\":[{}]},\"c\":null}", "\t\r\n 1", "\"\\ud83d\\ude00\"", "\"Lục Ngạn\"", "\"\u{7F}\"",
    "[{\"a\":1},{\"a\":2}]",
  ])
  func whatIsJSON(text: String) {
    #expect(fault(text) == nil)
  }

  @Test(
    arguments: [
      ("", 0, .endsEarly), (" ", 1, .endsEarly), ("[", 1, .endsEarly), ("{\"a\"", 4, .endsEarly),
      ("{\"a\":", 5, .endsEarly),
      ("\"a", 2, .endsEarly), ("[1", 2, .endsEarly), ("nul", 0, .unexpected), ("True", 0, .unexpected),
      ("01", 0, .badNumber),
      ("1.", 0, .badNumber), ("-", 0, .badNumber), ("1e", 0, .badNumber), (".5", 0, .unexpected),
      ("+1", 0, .unexpected),
      ("[1,]", 2, .trailingComma), ("{\"a\":1,}", 6, .trailingComma), ("[,1]", 1, .unexpected),
      ("{a:1}", 1, .unexpected),
      ("{\"a\" 1}", 5, .unexpected), ("[1 2]", 3, .unexpected), ("[1}", 2, .unexpected), ("{\"a\":1]", 6, .unexpected),
      ("1 2", 2, .afterEnd), ("{} {}", 3, .afterEnd), ("\"a\nb\"", 2, .controlInString), ("\"\\x\"", 1, .badEscape),
      ("\"\\u12g4\"", 1, .badEscape), ("\"\\u12", 1, .badEscape), ("\"\\ud83d\"", 1, .loneSurrogate),
      ("\"\\ude00\"", 1, .loneSurrogate),
      ("\"\\ud83d\\u0041\"", 1, .loneSurrogate), ("'a'", 0, .unexpected), ("NaN", 0, .unexpected),
      ("// a\n1", 0, .unexpected),
      ("[1]\u{C}", 3, .afterEnd), ("\"\\", 1, .endsEarly),
    ] as [(String, Int, JSONCheck.Problem)])
  func whatIsNot(text: String, offset: Int, problem: JSONCheck.Problem) {
    let found = fault(text)
    #expect(found?.offset == offset)
    #expect(found?.problem == problem)
  }

  @Test func depthIsBounded() {
    #expect(fault(String(repeating: "[", count: 512) + String(repeating: "]", count: 512)) == nil)
    #expect(fault(String(repeating: "[", count: 1_000_000))?.problem == .tooDeep)
    #expect(fault(String(repeating: "{\"a\":", count: 1_000_000))?.problem == .tooDeep)
  }

  @Test func aFileIsJudgedWithItsPlace() {
    #expect(Site([("a.json", "{\n  \"xã\": ‸tên\n}\n")]).findsOnly("not-json"))
    #expect(Site([("a.geojson", "{\"type\": \"Point\"‸")]).findsOnly("not-json"))
  }

  @Test(arguments: [
    "<script type=\"application/ld+json\">{\"a\": ‸}</script>",
    "<script type=\"Application/JSON\">{‸'a': 1}</script>",
    "<script type=\"application/ld+json\">\n{\"a\": 1,\n \"b\": ‸undefined}\n</script>",
    "<script type=\"application/ld+json\">‸</script>",
  ])
  func aDataBlockIsJudgedWithItsPlace(markup: String) {
    #expect(Site.body(markup).findsOnly("not-json"), "\(Site.body(markup).places())")
  }

  @Test(arguments: [
    "<script type=\"application/ld+json\">[]</script><script type=\"application/json\">{\"a\": \"\\u003c\"}</script>",
    "<script type=\"text/template\">{{ten}}</script>", "<script type=\"text/plain\">không phải JSON</script>",
  ])
  func otherDataBlocksPass(markup: String) {
    #expect(Site.body(markup).findings().isEmpty)
  }

  @Test func markupInADataBlockIsRefused() {
    #expect(
      Site.body("<script type=\"application/ld+json\">{\"a\": \"‸<b>x</b>\"}</script>").findsOnly(
        "markup-in-data-block"))
  }
}
