import Diagnostics
import Testing

@testable import CampaignReader

@Suite struct YAMLDocumentTests {
  private func parse(_ text: String) -> (node: YAMLNode?, places: [String], diagnostics: [Diagnostic]) {
    var log = ProblemLog()
    guard let file = TextFile(path: "y", bytes: Array(text.utf8), log: &log) else {
      return (nil, places(log.diagnostics), log.diagnostics)
    }
    let node = YAMLDocument.parse(file, log: &log)
    return (node, places(log.diagnostics), log.diagnostics)
  }

  /// A scalar's text, a list as `[a, b]`, a group as `{k: v}`.
  private func describe(_ node: YAMLNode?) -> String {
    switch node?.value {
    case .scalar(let text): text ?? "null"
    case .list(let items): "[" + items.map(describe).joined(separator: ", ") + "]"
    case .map(let entries): "{" + entries.map { "\($0.key): \(describe($0.node))" }.joined(separator: ", ") + "}"
    case nil: "nothing"
    }
  }

  @Test func keepsEveryScalarAsText() {
    let (node, places, _) = parse("a: 07525\nb: no\nc: 1.10\nd: 2024-04-20\ne: \"null\"\nf: null\ng:\nh: ~\n")
    #expect(describe(node) == "{a: 07525, b: no, c: 1.10, d: 2024-04-20, e: null, f: null, g: null, h: null}")
    #expect(places.isEmpty)
    guard case .map(let entries) = node?.value else { return }
    #expect(entries.map(\.node.isBlank) == [false, false, false, false, false, true, true, true])
  }

  @Test func placesKeysAndValuesByScalars() {
    guard case .map(let entries) = parse("đường: thôn\nb:\n  - x\n").node?.value else {
      Issue.record("no group")
      return
    }
    #expect(entries[0].keyPlace.label == "y:1:1" && entries[0].node.place.label == "y:1:8")
    #expect(entries[1].node.place.label == "y:3:3")
  }

  @Test(arguments: ["\n", "\r\n"]) func readsFoldedTextOnOneLine(_ end: String) {
    let text = ["a: >-", "  một", "  hai", "b: 1", ""].joined(separator: end)
    #expect(describe(parse(text).node) == "{a: một hai, b: 1}")
  }

  @Test func keepsStarsThatBelongToText() {
    let (node, places, _) = parse("a: [Chủ tịch UBND xã *, \"*\", 'b*']\nc: |\n  * x\n")
    #expect(describe(node) == "{a: [Chủ tịch UBND xã *, *, b*], c: * x}")
    #expect(places.isEmpty)
  }

  @Test func refusesAnchorsAndAliases() {
    #expect(parse("a: &x 1\nb: *x\n").places == ["yaml-anchor y:1:4", "yaml-anchor y:2:4"])
    #expect(parse("a:\n  - *x\n").places == ["yaml-anchor y:2:5"])
    #expect(parse("a: &x [1]\n").node == nil)
    #expect(parse("a: KT&HT * 2\n").places.isEmpty)
  }

  @Test func refusesTags() {
    #expect(parse("a: !ruby/object x\n").places == ["yaml-tag y:1:4"])
    #expect(parse("a: !!int 5\nb: !!set {x}\n").places == ["yaml-tag y:1:4", "yaml-tag y:2:4"])
    #expect(parse("a: \"!x\"\n").places.isEmpty)
  }

  @Test func refusesMergeKeys() {
    #expect(parse("a:\n  <<: {b: 1}\n").places == ["yaml-merge-key y:2:3"])
    #expect(parse("\"<<\": 1\n").places.isEmpty)
  }

  @Test func refusesFurtherDocuments() {
    #expect(parse("a: 1\n---\nb: 2\n").places == ["yaml-several-documents y:2:1"])
    #expect(parse("---\na: 1\n...\n").places.isEmpty)
  }

  @Test func reportsEachRepeatedKeyAndReadsOn() throws {
    let (node, places, diagnostics) = parse("a: 1\nb: {c: 1, d: 2, c: 3}\ne:\n  - x: 1\n    \"x\": 2\n  - x: 3\na: 4\n")
    #expect(places == ["yaml-repeated-key y:2:17", "yaml-repeated-key y:5:5", "yaml-repeated-key y:7:1"])
    #expect(describe(node) == "{a: 1, b: {c: 1, d: 2}, e: [{x: 1}, {x: 3}]}")
    #expect(parse("a: 1\r\rb: 2\ra: 3\r").places == ["yaml-repeated-key y:4:1"])
    #expect(parse("a: 1\r\nb: 2\r\na: 3\r\n").places == ["yaml-repeated-key y:3:1"])
    let first = try #require(diagnostics.first { $0.location?.label == "y:7:1" })
    #expect(first.notes.first?.location?.label == "y:1:1")
  }

  @Test func refusesKeysThatAreNotText() {
    #expect(parse("? [a, b]\n: 1\n").places == ["yaml-key-not-text y:1:3"])
    #expect(parse("a: {b}\n").places.isEmpty)
  }

  @Test func refusesDeepNesting() {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(parse("a: \(deep)\n").places == ["yaml-too-deep y:1:36"])
    #expect(parse("a: " + deep.prefix(30) + deep.suffix(30) + "\n").places.isEmpty)
    // Deep enough to exhaust a stack.
    #expect(parse("a: " + String(repeating: "[", count: 500_000)).places.map { $0.prefix(13) } == ["yaml-too-deep"])
    #expect(parse(String(repeating: "- ", count: 300_000)).places.map { $0.prefix(13) } == ["yaml-too-deep"])
    #expect(!parse(String(repeating: "{a: ", count: 200_000)).places.isEmpty)
  }

  @Test func reportsAnEmptyFile() {
    #expect(parse("# chỉ có ghi chú\n").places == ["yaml-empty y"])
    #expect(parse("").places == ["yaml-empty y"])
  }

  @Test func reportsCharactersThatYAMLDoesNotAllow() {
    #expect(parse("a: 1\nb: x\u{7}y\u{2028}z\n").places == ["yaml-character y:2:5", "yaml-character y:2:7"])
  }

  @Test func repairsLookAlikesWithAWarning() {
    let (node, places, _) = parse("a: Ðồng\n")
    #expect(describe(node) == "{a: Đồng}")
    #expect(places == ["look-alike-letter y:1:4"])
  }

  @Test(arguments: [
    ("a:\n\t- b\n", "2:1", "Tab"), ("a: \"b\nc: d\n", "1:4", "ngoặc kép"), ("a: @b\n", "1:4", "ký tự này"),
    ("a: b: c\n", "1:5", "dấu hai chấm"), ("a: [b, c\nd: e\n", "1:4", "không đóng"),
    ("a: 1\n b: 2\n", "2:3", "dấu hai chấm"),
    ("a:\n    b: 1\n  c: 2\n", "3:3", "thẳng cột"), ("a: 1\nb\n", "3:1", "dấu hai chấm"),
    ("a:\n  - b\n  c: d\n", "3:3", "danh sách"),
  ])
  func saysWhatIsWrongWithTheForm(_ text: String, _ place: String, _ word: String) throws {
    let (node, places, diagnostics) = parse(text)
    #expect(node == nil)
    #expect(places == ["yaml-syntax y:" + place])
    #expect(try #require(diagnostics.first).summary.vietnamese.contains(word))
    #expect(diagnostics.first?.remedy != nil)
  }

  @Test(arguments: [
    ("a: 1\ntitle:Hiến đất\nb: 2\nc: 3\n", "2:6", "sau dấu hai chấm phải có một dấu cách"),
    ("title:Hiến đất\nb: 2\n", "1:6", "sau dấu hai chấm phải có một dấu cách"),
    ("p:\n  name:Lục Ngạn\n  kind: huyện\n", "2:7", "sau dấu hai chấm phải có một dấu cách"),
    ("a: \"b\nc: d\ne: \"0204\"\nf: g\n", "1:4", "dấu ngoặc kép mở ở dòng 1 chưa đóng"),
    ("x: [\"1\", '2']\na: \"b\nc: d\n", "2:4", "dấu ngoặc kép mở ở dòng 2 chưa đóng"),
    ("x: |\n  - \"một\n  hai\na: \"b\nc: d\n", "4:4", "dấu ngoặc kép mở ở dòng 4 chưa đóng"),
  ])
  func findsTheSlipWhereItWasMade(_ text: String, _ place: String, _ words: String) throws {
    let (_, places, diagnostics) = parse(text)
    #expect(places == ["yaml-syntax y:" + place])
    #expect(diagnostics.first?.summary.vietnamese == "viết sai quy cách: " + words)
  }

  /// Quotation marks over several lines and colons within texts are no slips.
  @Test(arguments: ["a: \"b\n  c\"\nd: [e\nf: g\n", "u: http://a.vn\nd: [e\nf: g\n"])
  func blamesNothingThatIsRight(_ text: String) throws {
    #expect(try #require(parse(text).diagnostics.first).summary.vietnamese.contains("không đóng, hoặc thiếu dấu phẩy"))
  }

  /// A hundred words that stand for 10³⁰: refused at once, not expanded.
  @Test(.timeLimit(.minutes(1))) func isNotDrownedByAliases() {
    var text = "a0: &a0 [x]\n"
    for level in 1..<30 {
      let alias = "*a\(level - 1)"
      text +=
        "a\(level): &a\(level) {? [\(Array(repeating: alias, count: 10).joined(separator: ", "))] : 1, ? \(alias) : 2}\n"
    }
    #expect(parse(text).node == nil)
  }
}
