internal import Diagnostics

/// How templates refer to each other: which name is unknown, which reaches which.
struct TemplateLinks: Sendable {
  private let templates: [String: ParsedTemplate]
  /// The templates that include themselves, directly or through others.
  let recursive: Set<String>

  init(_ templates: [String: ParsedTemplate]) {
    self.templates = templates
    recursive = Set(
      templates.values.filter { template in
        Self.reachable(from: template.references.map(\.name), in: templates).contains(template.source.name)
      }.map(\.source.name))
  }

  /// The templates reached from `roots`, those included.
  func reachable(from roots: some Sequence<String>) -> Set<String> {
    Self.reachable(from: Array(roots), in: templates)
  }

  private static func reachable(from roots: [String], in templates: [String: ParsedTemplate]) -> Set<String> {
    var found: Set<String> = []
    var waiting = roots
    while let name = waiting.popLast() {
      guard let template = templates[name], found.insert(name).inserted else { continue }
      waiting += template.references.map(\.name)
    }
    return found
  }

  /// The problems of the template's references.
  func problems(of template: ParsedTemplate) -> [Diagnostic] {
    let unknown = template.references.filter { templates[$0.name] == nil }.map { reference in
      Diagnostic.templateUnknown(
        reference.name, nearMiss: NearMiss.of(reference.name, among: templates.keys.sorted()), at: reference.place)
    }
    return unknown + template.inheritances.flatMap(unknownBlocks)
  }

  /// The blocks given to a parent that has no such block, nor includes a template that has.
  private func unknownBlocks(_ inheritance: ParsedTemplate.Inheritance) -> [Diagnostic] {
    let reached = reachable(from: [inheritance.parent]).compactMap { templates[$0] }
    guard !reached.isEmpty, reached.allSatisfy({ !$0.problems.blocks }) else { return [] }
    let names = reached.reduce(into: Set<String>()) { $0.formUnion($1.blockNames) }
    return inheritance.blocks.filter { !names.contains($0.name) }.map { block in
      .blockUnknown(
        block.name, parent: inheritance.parent, nearMiss: NearMiss.of(block.name, among: names.sorted()), at: block.place)
    }
  }
}
