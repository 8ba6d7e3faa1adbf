public import Diagnostics

/// All templates of a site, read once and checked as a whole.
///
/// The language is Mustache as its specification 1.4 says, with inheritance, without lambdas and dynamic names. It is
/// stricter in three things: a name that no view offers and a template that is not there are errors, not silence;
/// markup and text are different types, so that three braces take only `HTML` and two braces never do; and a template
/// never includes itself without end. Where the specification leaves a choice: a blank line is a line, and is indented
/// as any other; a block within a block that is given to a parent is a block of the template where it is written.
public struct TemplateLibrary: Sendable {
  /// The problems of every template by itself and of the references between them, whether or not it is used: all that
  /// can be known without a view. Sorted by place.
  public let diagnostics: [Diagnostic]

  private let templates: [String: ParsedTemplate]
  private let links: TemplateLinks
  /// The part of `diagnostics` that each template has.
  private let problems: [String: [Diagnostic]]

  /// Reads `sources`; of two with one name, the later counts.
  public init(sources: [TemplateSource]) {
    let latest = Dictionary(sources.map { ($0.name, $0) }) { _, later in later }
    let templates = latest.mapValues { ParsedTemplate(SourceText($0)) }
    let links = TemplateLinks(templates)
    self.templates = templates
    self.links = links
    problems = templates.mapValues { $0.problems + links.problems(of: $0) }
    diagnostics = problems.values.joined().sortedByPlace()
  }

  /// The template called `name`, fitted to views of type `V`.
  ///
  /// Every problem of the templates it reaches is appended to `problems`, those already there left out.
  /// - Returns: The template; nothing where a problem is an error. Warnings alone do not keep it back.
  public func template<V: View>(
    _ name: String, for view: V.Type = V.self, problems: inout [Diagnostic]
  ) -> Template<V>? {
    program(name, for: V.schema.core, problems: &problems).map { Template(name, $0) }
  }

  /// The template called `name`, fitted to views of type `V`; its warnings are left out.
  /// - Throws: All problems of the templates it reaches, where one of them is an error.
  public func template<V: View>(_ name: String, for view: V.Type = V.self) throws(TemplateProblems) -> Template<V> {
    var problems: [Diagnostic] = []
    guard let template = template(name, for: view, problems: &problems) else {
      throw TemplateProblems(diagnostics: problems)
    }
    return template
  }

  /// The names of the templates that none of `roots` reaches, sorted.
  public func unusedNames(after roots: some Sequence<String>) -> [String] {
    let used = links.reachable(from: roots)
    return templates.keys.filter { !used.contains($0) }.sorted()
  }

  /// Compiles the template called `name`, the problems sorted by place.
  func program(_ name: String, for schema: SchemaCore, problems: inout [Diagnostic]) -> Program? {
    guard let template = templates[name] else {
      problems.append(.templateMissing(name, nearMiss: NearMiss.of(name, among: templates.keys.sorted())))
      return nil
    }
    var found = ProblemList(links.reachable(from: [name]).flatMap { self.problems[$0] ?? [] })
    var compiler = TemplateCompiler(templates: templates, recursive: links.recursive)
    let program = compiler.compile(template, for: schema)
    found.append(contentsOf: compiler.problems.diagnostics)
    var all = ProblemList(problems)
    all.append(contentsOf: found.diagnostics.sortedByPlace())
    problems = all.diagnostics
    return found.diagnostics.blocks ? nil : program
  }
}

/// What keeps a template from being used.
public struct TemplateProblems: Error {
  public let diagnostics: [Diagnostic]
}
