import Diagnostics

@testable import SiteAudit

/// A small site in memory, judged as a build judges one.
struct Site: CustomStringConvertible {
  var files: [(path: String, bytes: [UInt8])]
  var options = AuditOptions()
  /// A Boolean value that indicates whether findings of the house family are shown.
  var showsHouse: Bool
  /// The place marked by `‸` in the files' text.
  private(set) var mark: SourceLocation?

  /// Files with their text; `‸` marks a place, `⟪FF⟫` stands for bytes. The findings of the house
  /// family are left out unless `house`: what a test says of other rules needs no landmarks, captions and labels.
  init(_ texts: [(path: String, text: String)], house: Bool = false) {
    files = []
    showsHouse = house
    for (path, text) in texts {
      let (bytes, offset) = RuleExample.bytes(of: text)
      files.append((path, bytes))
      if let offset { mark = Self.location(path, bytes, offset) }
    }
  }

  init(_ example: RuleExample, house: Bool = false) {
    self.init(example.files, house: house)
    options.siteURL = example.siteURL
    options.house = example.house
    // Findings about a file as a whole have no mark.
    if mark == nil, let first = files.first { mark = SourceLocation(file: first.path) }
  }

  /// A page with this markup in its body, after the heading.
  static func body(
    _ markup: String, with others: [(path: String, text: String)] = [], house: Bool = false
  ) -> Site {
    Site(RuleExample.site(markup, with: others), house: house)
  }

  func reports(_ shapes: KnownShapes = KnownShapes()) -> [FileReport] {
    let judge = FileJudge(options: options, shapes: shapes)
    return files.map { judge.judge(path: $0.path, bytes: $0.bytes) }
  }

  func findings() -> [Diagnostic] {
    let found = SiteJudge.judge(reports(), options: options) { path in files.first { $0.path == path }?.bytes }
    return showsHouse ? found : found.filter { !HouseFamily.ids.contains($0.id) }
  }

  /// A Boolean value that indicates whether there is one finding alone, of this id and at the mark.
  func findsOnly(_ id: String) -> Bool {
    var site = self
    if HouseFamily.ids.contains(id) { site.showsHouse = true }
    let found = site.findings()
    return found.count == 1 && found.first?.id == id && found.first?.location == mark
  }

  var description: String { places().joined(separator: ", ") }

  /// The findings as `id file:line:column`.
  func places() -> [String] {
    findings().map { "\($0.id) \($0.location?.label ?? "")" }
  }

  private static func location(_ path: String, _ bytes: [UInt8], _ offset: Int) -> SourceLocation {
    let before = String(decoding: bytes[..<offset], as: UTF8.self)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return SourceLocation(file: path, line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}

extension HouseFamily {
  /// The ids of the family's rules.
  static let ids = Set(rules.map(\.id))
}
