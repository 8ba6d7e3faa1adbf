internal import Diagnostics

/// Problems, each once: a template that many pages include is not blamed for each of them anew.
struct ProblemList: Sendable {
  /// How many problems are told of one template, or of one page: who has so many reads no further.
  static let maximum = 200

  private struct Key: Hashable {
    let kind: DiagnosticKind
    let location: SourceLocation?
    let summary: Phrase

    init(_ problem: Diagnostic) {
      kind = problem.kind
      location = problem.location
      summary = problem.summary
    }
  }

  private(set) var diagnostics: [Diagnostic]
  private var keys: Set<Key>
  private let limit: Int

  /// - Parameter limit: How many problems are taken; the rest is left out.
  init(_ diagnostics: [Diagnostic] = [], limit: Int = .max) {
    self.diagnostics = diagnostics
    self.limit = limit
    keys = Set(diagnostics.map(Key.init))
  }

  /// A Boolean value that indicates whether further problems are left out.
  var isFull: Bool { diagnostics.count >= limit }

  mutating func append(_ problem: Diagnostic) {
    if !isFull, keys.insert(Key(problem)).inserted { diagnostics.append(problem) }
  }

  mutating func append(contentsOf problems: some Sequence<Diagnostic>) {
    for problem in problems { append(problem) }
  }
}
