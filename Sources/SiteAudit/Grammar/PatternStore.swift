/// The patterns of a grammar, each kept once and known by its number, and their derivatives.
///
/// The derivative of a pattern by a child is the pattern of what may follow that child. Equal patterns have equal
/// numbers, choices are sets, and groups lean to the right, so that a content model has few derivatives: taken together
/// they are an automaton, worked out where it is needed. Source: J. Clark, “An algorithm for RELAX NG validation”.
struct PatternStore {
  /// A pattern's number.
  typealias ID = Int32

  enum Pattern: Hashable {
    case notAllowed
    case empty
    /// Any text, which may be none.
    case text
    /// An element as the definition of this number describes it.
    case element(Int)
    /// One of these, which are in ascending order and no choices themselves.
    case choice([ID])
    case group(ID, ID)
    case interleave(ID, ID)
    case oneOrMore(ID)
  }

  /// What a grammar says about one element in one kind of place.
  struct Definition {
    let symbol: Int
    var content: ID
  }

  static let notAllowed: ID = 0
  static let empty: ID = 1
  static let text: ID = 2
  /// The symbol that stands for text; those of elements are greater.
  static let textSymbol = 0

  private(set) var patterns: [Pattern] = [.notAllowed, .empty, .text]
  private var ids: [Pattern: ID] = [.notAllowed: notAllowed, .empty: empty, .text: text]
  private var nullables: [Bool] = [false, true, true]
  var definitions: [Definition] = []
  private var derivatives: [Step: ID] = [:]
  private var firsts: [ID: [Int: Int]] = [:]

  private struct Step: Hashable {
    let pattern: ID
    let symbol: Int
    let isLenient: Bool
  }

  // MARK: Making patterns

  mutating func choice(_ parts: some Sequence<ID>) -> ID {
    var set: Set<ID> = []
    for part in parts where part != Self.notAllowed {
      if case .choice(let inner) = patterns[Int(part)] { set.formUnion(inner) } else { set.insert(part) }
    }
    if set.count < 2 { return set.first ?? Self.notAllowed }
    return keep(.choice(set.sorted()))
  }

  mutating func group(_ first: ID, _ second: ID) -> ID {
    if first == Self.notAllowed || second == Self.notAllowed { return Self.notAllowed }
    if first == Self.empty { return second }
    if second == Self.empty { return first }
    if case .group(let head, let tail) = patterns[Int(first)] { return group(head, group(tail, second)) }
    return keep(.group(first, second))
  }

  mutating func interleave(_ first: ID, _ second: ID) -> ID {
    if first == Self.notAllowed || second == Self.notAllowed { return Self.notAllowed }
    if first == Self.empty { return second }
    if second == Self.empty { return first }
    return keep(.interleave(min(first, second), max(first, second)))
  }

  mutating func oneOrMore(_ pattern: ID) -> ID {
    if pattern <= Self.text { return pattern }
    if case .oneOrMore = patterns[Int(pattern)] { return pattern }
    return keep(.oneOrMore(pattern))
  }

  mutating func element(_ definition: Int) -> ID { keep(.element(definition)) }

  private mutating func keep(_ pattern: Pattern) -> ID {
    if let id = ids[pattern] { return id }
    let id = ID(truncatingIfNeeded: patterns.count)
    patterns.append(pattern)
    ids[pattern] = id
    let nullable =
      switch pattern {
      case .notAllowed, .element: false
      case .empty, .text: true
      case .choice(let parts): parts.contains { isNullable($0) }
      case .group(let first, let second), .interleave(let first, let second): isNullable(first) && isNullable(second)
      case .oneOrMore(let part): isNullable(part)
      }
    nullables.append(nullable)
    return id
  }

  // MARK: Asking patterns

  /// A Boolean value that indicates whether nothing more need follow.
  func isNullable(_ id: ID) -> Bool { nullables[Int(id)] }

  /// What may follow once a child of this symbol has come.
  ///
  /// - Parameter isLenient: Whether what must come before the child may be missing.
  mutating func derivative(_ id: ID, _ symbol: Int, isLenient: Bool = false) -> ID {
    let step = Step(pattern: id, symbol: symbol, isLenient: isLenient)
    if let known = derivatives[step] { return known }
    let result: ID
    switch patterns[Int(id)] {
    case .notAllowed, .empty: result = Self.notAllowed
    case .text: result = symbol == Self.textSymbol ? Self.text : Self.notAllowed
    case .element(let definition):
      result = definitions[definition].symbol == symbol ? Self.empty : Self.notAllowed
    case .choice(let parts):
      var found: [ID] = []
      for part in parts { found.append(derivative(part, symbol, isLenient: isLenient)) }
      result = choice(found)
    case .group(let first, let second):
      let inFirst = group(derivative(first, symbol, isLenient: isLenient), second)
      let skips = isNullable(first) || isLenient
      result = skips ? choice([inFirst, derivative(second, symbol, isLenient: isLenient)]) : inFirst
    case .interleave(let first, let second):
      let inFirst = interleave(derivative(first, symbol, isLenient: isLenient), second)
      let inSecond = interleave(first, derivative(second, symbol, isLenient: isLenient))
      result = choice([inFirst, inSecond])
    case .oneOrMore(let part):
      result = group(derivative(part, symbol, isLenient: isLenient), choice([id, Self.empty]))
    }
    derivatives[step] = result
    return result
  }

  /// What may come next: the symbols and the definition that each has here, 0 for text.
  mutating func first(_ id: ID) -> [Int: Int] {
    if let known = firsts[id] { return known }
    var found: [Int: Int] = [:]
    switch patterns[Int(id)] {
    case .notAllowed, .empty: break
    case .text: found = [Self.textSymbol: 0]
    case .element(let definition): found = [definitions[definition].symbol: definition]
    case .choice(let parts): for part in parts { found.merge(first(part)) { old, _ in old } }
    case .group(let head, let tail):
      found = first(head)
      if isNullable(head) { found.merge(first(tail)) { old, _ in old } }
    case .interleave(let one, let other): found = first(one).merging(first(other)) { old, _ in old }
    case .oneOrMore(let part): found = first(part)
    }
    firsts[id] = found
    return found
  }

  /// What must still come next: the symbols of which one, or where the order is free each, is missing.
  func required(_ id: ID) -> Set<Int> {
    if isNullable(id) { return [] }
    switch patterns[Int(id)] {
    case .notAllowed, .empty, .text: return []
    case .element(let definition): return [definitions[definition].symbol]
    case .choice(let parts): return parts.reduce(into: []) { $0.formUnion(required($1)) }
    case .group(let head, let tail): return isNullable(head) ? required(tail) : required(head)
    case .interleave(let one, let other): return required(one).union(required(other))
    case .oneOrMore(let part): return required(part)
    }
  }

  /// The symbols of everything in a pattern, and a definition that each has in it.
  func symbols(in id: ID) -> [Int: Int] {
    var found: [Int: Int] = [:]
    var open = [id]
    while let next = open.popLast() {
      switch patterns[Int(next)] {
      case .notAllowed, .empty: break
      case .text: found[Self.textSymbol] = 0
      case .element(let definition): found[definitions[definition].symbol] = definition
      case .choice(let parts): open += parts
      case .group(let one, let other), .interleave(let one, let other): open += [one, other]
      case .oneOrMore(let part): open.append(part)
      }
    }
    return found
  }
}
