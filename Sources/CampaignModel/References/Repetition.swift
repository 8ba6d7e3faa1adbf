/// Says once what many rows have in common, and that there is no table at all where all of them name it.
internal import Diagnostics

enum Repetition {
  /// How many rows may each be told of one slip.
  static let limit = 20

  /// Leaves one of those that say the same at the same place: what stands for two hundred blank cells (a commune named
  /// once, on a cover sheet) is judged with each of them.
  static func once(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    struct Key: Hashable {
      let kind: DiagnosticKind
      let location: SourceLocation
      let summary: Phrase
    }
    var seen: Set<Key> = []
    seen.reserveCapacity(diagnostics.count)
    return diagnostics.filter { diagnostic in
      guard let location = diagnostic.location else { return true }
      return seen.insert(Key(kind: diagnostic.kind, location: location, summary: diagnostic.summary)).inserted
    }
  }

  /// Joins the errors of more than twenty rows that say the same into one, at the first place.
  static func merged(_ all: [Diagnostic]) -> [Diagnostic] {
    let diagnostics = once(all)
    guard diagnostics.count > limit else { return diagnostics }
    struct Key: Hashable {
      let kind: DiagnosticKind
      let summary: Phrase

      init(_ diagnostic: Diagnostic) {
        kind = diagnostic.kind
        summary = diagnostic.summaryOfMany
      }
    }
    var rows: [Key: [Int]] = [:]
    for (index, diagnostic) in diagnostics.enumerated() where diagnostic.severity.blocks {
      rows[Key(diagnostic), default: []].append(index)
    }
    var result: [Diagnostic] = []
    for (index, diagnostic) in diagnostics.enumerated() {
      let same = rows[Key(diagnostic)] ?? []
      guard same.count > limit else {
        result.append(diagnostic)
        continue
      }
      if same.first == index { result.append(.joined(diagnostic, same.compactMap { diagnostics[$0].location })) }
    }
    return result
  }
}

extension DiagnosticKind {
  static let decisionsMissing = DiagnosticKind("decisions-missing", .error)
}

extension Diagnostic {
  /// The summary without the row it is about, where it names one.
  fileprivate var summaryOfMany: Phrase {
    kind == .levelMissing ? Phrase(vi: "chưa ghi cấp khen", en: "the award level is blank") : summary
  }

  fileprivate static func joined(_ one: Diagnostic, _ places: [SourceLocation]) -> Diagnostic {
    Diagnostic(
      one.kind, at: one.location,
      Phrase(
        vi: "\(one.summaryOfMany.vietnamese) (ở \(places.count) dòng)",
        en: "\(one.summaryOfMany.english) (in \(places.count) rows)"),
      explanation: one.explanation, remedy: one.remedy,
      notes: notes(Phrase(vi: "một trong các dòng ấy", en: "one of these rows"), at: places))
  }

  /// - Parameter table: Where the table of decisions is, if there is one.
  static func decisionsMissing(_ places: [SourceLocation], table: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .decisionsMissing, at: table ?? places.first,
      Phrase(
        vi: "chưa có quyết định nào, nhưng \(places.count) hồ sơ ghi quyết định",
        en: "there is no decision, but \(places.count) dossiers name one"),
      remedy: Phrase(
        vi: "Ghi các quyết định vào bảng \(TableSchema.decisions.label), mỗi quyết định một dòng.",
        en: "Write the decisions into the table of decisions, a row for each."),
      notes: notes(Phrase(vi: "hồ sơ ghi quyết định", en: "a dossier that names one"), at: places))
  }
}
