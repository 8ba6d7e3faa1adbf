/// Holds components against a definition. Each step costs one of a fixed budget; a value that takes more is let pass,
/// so that no value takes more than a moment.
final class ValueMatcher {
  private static let budget = 40_000

  private let definitions: [String: ValueDefinition]
  private var steps = ValueMatcher.budget
  /// How many components at most were found right, from the first on.
  private(set) var reached = 0

  init(_ definitions: [String: ValueDefinition]) {
    self.definitions = definitions
  }

  /// A Boolean value that indicates whether the components, all of them, are what the definition says.
  func matches(_ components: [CSSComponent], _ definition: ValueDefinition) -> Bool {
    let found = ends(definition, components, 0, depth: 0)
    reached = max(reached, found.max() ?? 0)
    return steps <= 0 || found.contains(components.count)
  }

  /// Where the definition may end when it begins at `start`.
  private func ends(
    _ definition: ValueDefinition, _ parts: [CSSComponent], _ start: Int, depth: Int
  ) -> [Int] {
    steps -= 1
    guard steps > 0, depth < 64 else {
      steps = 0
      return []
    }
    switch definition {
    case .keyword(let word): return one(start, parts) { $0.isIdent(word) }
    case .keywords(let words): return one(start, parts) { $0.kind == .ident && words.contains($0.name) }
    case .comma: return one(start, parts) { $0.kind == .comma }
    case .slash: return one(start, parts) { $0.isDelimiter(UInt8(ascii: "/")) }
    case .type(let type, let bounds): return one(start, parts) { type.accepts($0, bounds) }
    case .reference(let name):
      guard let target = definitions[name] else { return one(start, parts) { _ in true } }
      return ends(target, parts, start, depth: depth + 1)
    case .function(let name, let inner):
      guard start < parts.count, parts[start].isFunction(name), !parts[start].isUnclosed else { return [] }
      return holds(parts[start].children, inner, depth) ? [start + 1] : []
    case .brackets(let inner):
      guard start < parts.count, parts[start].kind == .openBracket, !parts[start].isUnclosed else { return [] }
      return holds(parts[start].children, inner, depth) ? [start + 1] : []
    case .sequence(let list):
      var places = [start]
      for part in list {
        places = union(places) { ends(part, parts, $0, depth: depth + 1) }
        if places.isEmpty { return [] }
      }
      return places
    case .one(let list): return union(list.indices) { ends(list[$0], parts, start, depth: depth + 1) }
    case .all(let list): return anyOrder(list, parts, start, depth, needsAll: true)
    case .some(let list): return anyOrder(list, parts, start, depth, needsAll: false)
    case .repeated(let part, let least, let most, let commas):
      return repeated(part, least, most, commas, parts, start, depth)
    }
  }

  private func one(_ start: Int, _ parts: [CSSComponent], _ accepts: (CSSComponent) -> Bool) -> [Int] {
    start < parts.count && accepts(parts[start]) ? [start + 1] : []
  }

  private func holds(_ children: [CSSComponent], _ definition: ValueDefinition, _ depth: Int) -> Bool {
    ends(definition, children, 0, depth: depth + 1).contains(children.count)
  }

  private func union(_ values: some Sequence<Int>, _ ends: (Int) -> [Int]) -> [Int] {
    var found: [Int] = []
    for value in values {
      for end in ends(value) where !found.contains(end) { found.append(end) }
    }
    return found
  }

  /// Parts in any order, each at most once: the states are the sets of parts already met.
  private func anyOrder(
    _ list: [ValueDefinition], _ parts: [CSSComponent], _ start: Int, _ depth: Int, needsAll: Bool
  ) -> [Int] {
    struct State: Hashable {
      let met: UInt64
      let place: Int
    }
    let whole: UInt64 = (1 << UInt64(list.count)) - 1
    var seen: Set<State> = [State(met: 0, place: start)]
    var waiting = [State(met: 0, place: start)]
    var found: [Int] = []
    while let state = waiting.popLast() {
      if needsAll ? state.met == whole : state.met != 0, !found.contains(state.place) { found.append(state.place) }
      for index in list.indices where state.met & (1 << UInt64(index)) == 0 {
        for end in ends(list[index], parts, state.place, depth: depth + 1) {
          let next = State(met: state.met | 1 << UInt64(index), place: end)
          if seen.insert(next).inserted { waiting.append(next) }
        }
      }
    }
    return found
  }

  private func repeated(
    _ part: ValueDefinition, _ least: Int, _ most: Int, _ commas: Bool, _ parts: [CSSComponent], _ start: Int,
    _ depth: Int
  ) -> [Int] {
    var found: [Int] = least == 0 ? [start] : []
    var places = [start]
    var count = 0
    var seen: Set<Int> = [start]
    while count < most, !places.isEmpty {
      if commas, count > 0 { places = places.filter { $0 < parts.count && parts[$0].kind == .comma }.map { $0 + 1 } }
      places = union(places) { ends(part, parts, $0, depth: depth + 1) }
      count += 1
      // Beyond the least number, a place met before leads nowhere new.
      if count >= least {
        places = places.filter { !found.contains($0) && (count > least ? seen.insert($0).inserted : true) }
        found += places
        seen.formUnion(places)
      }
    }
    return found
  }
}
