/// Every message of the program with a real example: all cases, tried once.
internal import Diagnostics
internal import Foundation

enum MessageCatalogue {
  /// The chapters for whoever keeps the campaign's files.
  static let forStaff: [MessageChapter] = [
    .files, .workbooks, .submissions, .titles, .rows, .letters, .values, .references, .textTables, .communes,
    .honourees, .consent, .decisions, .progress, .materials, .stories, .photos, .settingsForm, .settings, .publishing,
  ]
  /// The chapters for whoever looks after templates and the program.
  static let forEngineers: [MessageChapter] = [.installation, .templates, .audit]

  /// What came of one case.
  struct Entry: Sendable {
    let id: String
    let chapter: String
    /// The first problem with this id; `nil` where there was none.
    let diagnostic: Diagnostic?
    /// What else went wrong: the slip of a case, or an error thrown.
    let failure: String?
  }

  /// The entries, in the order of the document; tried once for all tests.
  static func entries() async -> [Entry] { await trial.value }

  private static let trial = Task { await tryAll() }

  private static func tryAll() async -> [Entry] {
    let cases = (forStaff + forEngineers).flatMap { chapter in chapter.cases.map { (chapter.title, $0) } }
    return await withTaskGroup(of: (Int, Entry).self) { group in
      for (index, (chapter, example)) in cases.enumerated() {
        group.addTask { (index, await attempt(example, chapter)) }
      }
      var entries = [Entry?](repeating: nil, count: cases.count)
      for await (index, entry) in group { entries[index] = entry }
      return entries.compactMap(\.self)
    }
  }

  private static func attempt(_ example: MessageCase, _ chapter: String) async -> Entry {
    do {
      let bench = try Bench()
      let found = try await example.provoke(bench)
      let diagnostic = found.first { $0.id == example.id }?.replacing(bench.root, with: "/home/van-hoa")
      let failure = diagnostic == nil ? "found only: \(found.map(\.id))" : nil
      return Entry(id: example.id, chapter: chapter, diagnostic: diagnostic, failure: failure)
    } catch {
      return Entry(id: example.id, chapter: chapter, diagnostic: nil, failure: "\(error)")
    }
  }

  /// Every id that the sources declare.
  static func declaredIDs() throws -> Set<String> {
    let pattern = /DiagnosticKind\(\s*"([a-z0-9-]+)"/
    let names = try FileManager.default.subpathsOfDirectory(atPath: Bench.sources.path).filter {
      $0.hasSuffix(".swift")
    }
    return try names.reduce(into: []) { ids, name in
      let text = try String(contentsOf: Bench.sources.appending(path: name), encoding: .utf8)
      ids.formUnion(text.matches(of: pattern).map { String($0.1) })
    }
  }
}

extension Diagnostic {
  /// The problem with the temporary folder under a name that any machine may have.
  fileprivate func replacing(_ root: String, with name: String) -> Diagnostic {
    func phrase(_ phrase: Phrase) -> Phrase {
      Phrase(vi: phrase.vietnamese.replacing(root, with: name), en: phrase.english.replacing(root, with: name))
    }
    func place(_ place: SourceLocation) -> SourceLocation {
      SourceLocation(
        file: place.file.replacing(root, with: name), position: place.position, columnTitle: place.columnTitle)
    }
    return Diagnostic(
      kind, at: location.map(place), phrase(summary), explanation: explanation.map(phrase), remedy: remedy.map(phrase),
      notes: notes.map { Note(phrase($0.text), at: $0.location.map(place)) }, excerpt: excerpt)
  }
}
