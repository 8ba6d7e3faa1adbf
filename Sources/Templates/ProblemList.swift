internal import Diagnostics

/// Problems, each once: a template that many pages include is not blamed for each of them anew.
struct ProblemList: Sendable {
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

  init(_ diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
    keys = Set(diagnostics.map(Key.init))
  }

  mutating func append(_ problem: Diagnostic) {
    if keys.insert(Key(problem)).inserted { diagnostics.append(problem) }
  }

  mutating func append(contentsOf problems: some Sequence<Diagnostic>) {
    for problem in problems { append(problem) }
  }
}
