internal import Diagnostics

/// How templates refer to each other: which name is unknown, which reaches which.
struct TemplateLinks: Sendable {
  private let templates: [String: ParsedTemplate]
  /// The templates that include themselves, directly or through others, and those on the way between two such.
  let recursive: Set<String>

  init(_ templates: [String: ParsedTemplate]) {
    self.templates = templates
    let includes = templates.mapValues { Set($0.references.map(\.name).filter { templates[$0] != nil }) }
    var includedBy: [String: Set<String>] = [:]
    for (name, others) in includes {
      for other in others { includedBy[other, default: []].insert(name) }
    }
    recursive = Self.stripped(
      Self.stripped(Set(templates.keys), of: includes, by: includedBy), of: includedBy, by: includes)
  }

  /// What is left of `names` after taking away, again and again, each from which no edge leads to one that is left.
  private static func stripped(
    _ names: Set<String>, of edges: [String: Set<String>], by reverse: [String: Set<String>]
  ) -> Set<String> {
    var left = names
    var counts = edges.mapValues { $0.intersection(names).count }
    var waiting = names.filter { counts[$0, default: 0] == 0 }
    while let name = waiting.popFirst() {
      left.remove(name)
      for other in reverse[name] ?? [] {
        counts[other, default: 0] -= 1
        if counts[other] == 0, left.contains(other) { waiting.insert(other) }
      }
    }
    return left
  }

  /// The templates reached from `roots`, those included.
  func reachable(from roots: some Sequence<String>) -> Set<String> {
    var found: Set<String> = []
    var waiting = Array(roots)
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
        block.name, parent: inheritance.parent, nearMiss: NearMiss.of(block.name, among: names.sorted()),
        at: block.place)
    }
  }
}
