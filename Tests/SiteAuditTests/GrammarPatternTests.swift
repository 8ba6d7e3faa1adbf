import CLibXML2
import Synchronization
import Testing

@testable import SiteAudit

/// The grammar itself: what libxml2 and the shapes of pages rely on.
@Suite final class GrammarPatternTests {
  @Test func theGrammarsCompile() throws {
    #expect(CompiledGrammar.page.complaint == nil)
    #expect(FeedGrammarJudge.complaints == [])
    let grammar = try #require(Grammar(GrammarText.page))
    #expect(grammar.names.count > 240)
    for definition in grammar.store.definitions.indices {
      #expect(grammar.content(definition) != PatternStore.notAllowed)
    }
  }

  /// libxml2 runs such a grammar as automata, and a child has one definition wherever it stands.
  @Test func noContentModelHasTwoPatternsOfOneName() throws {
    let grammar = try #require(Grammar(GrammarText.page))
    for definition in grammar.store.definitions.indices {
      var met: [Int: Int] = [:]
      for inner in Self.elements(in: grammar.content(definition), grammar.store) {
        let symbol = grammar.store.definitions[inner].symbol
        #expect(met[symbol, default: inner] == inner, "\(grammar.names[symbol])")
        met[symbol] = inner
      }
    }
  }

  /// A page's shape counts a run of identical siblings as one or as two-or-more, except in MathML, and in ruby,
  /// where the outline's name of an `rp` depends on its siblings.
  @Test func noContentModelTellsTwoFromThree() throws {
    var grammar = try #require(Grammar(GrammarText.page))
    var counting: Set<String> = []
    for definition in grammar.store.definitions.indices {
      let name = grammar.names[grammar.store.definitions[definition].symbol]
      for state in Self.states(of: grammar.content(definition), &grammar) {
        for symbol in grammar.first(state).keys {
          let two = grammar.derivative(grammar.derivative(state, symbol), symbol)
          if grammar.derivative(two, symbol) != two { counting.insert(name.space == .math ? "math" : name.local) }
        }
      }
    }
    #expect(counting == ["math"])
  }

  @Test func shapesCountInMathMLAndRuby() {
    func shape(_ markup: String) -> Shape? { Site.body(markup).reports().first?.shape }
    #expect(
      shape("<math><msub><mi>a</mi><mi>b</mi></msub></math>")
        != shape("<math><msub><mi>a</mi><mi>b</mi><mi>c</mi></msub></math>"))
    #expect(
      shape("<ruby>a<rt>b</rt><rt>c</rt></ruby>") != shape("<ruby>a<rt>b</rt><rt>c</rt><rt>d</rt></ruby>"))
  }

  /// The states that a content model can be in.
  private static func states(of content: PatternStore.ID, _ grammar: inout Grammar) -> Set<PatternStore.ID> {
    var states: Set = [content]
    var open = [content]
    while let state = open.popLast() {
      for symbol in grammar.first(state).keys {
        let next = grammar.derivative(state, symbol)
        if states.insert(next).inserted { open.append(next) }
      }
    }
    return states
  }

  @Test func contentModelsHaveFewStates() throws {
    var grammar = try #require(Grammar(GrammarText.page))
    for definition in grammar.store.definitions.indices {
      let states = Self.states(of: grammar.content(definition), &grammar)
      #expect(states.count <= 24, "\(grammar.names[grammar.store.definitions[definition].symbol])")
    }
  }

  // MARK: Ways to read

  /// libxml2 keeps each place where two ways were open, to go back to it: where there is none, no page takes long,
  /// however it is made.
  @Test func contentModelsAreReadInOneWay() throws {
    let grammar = try #require(Grammar(GrammarText.page))
    var open: Set<String> = []
    for definition in grammar.store.definitions.indices
    where Self.hasTwoWays(grammar.content(definition), grammar.store) {
      open.insert(grammar.names[grammar.store.definitions[definition].symbol].local)
    }
    #expect(open == [])
  }

  /// A content model's places: which come first and last, and which follow which. Source: V. M. Glushkov, 1961.
  private struct Places {
    var symbols: [Int] = []
    var follow: [Set<Int>] = []

    mutating func read(_ id: PatternStore.ID, _ store: PatternStore) -> (first: Set<Int>, last: Set<Int>) {
      switch store.patterns[Int(id)] {
      case .notAllowed, .empty: return ([], [])
      case .text, .element:
        symbols.append(PatternStore.textSymbol)
        if case .element(let definition) = store.patterns[Int(id)] {
          symbols[symbols.count - 1] = store.definitions[definition].symbol
        }
        follow.append([])
        return ([symbols.count - 1], [symbols.count - 1])
      case .choice(let parts):
        return parts.map { read($0, store) }.reduce(into: ([], [])) {
          $0.0.formUnion($1.first)
          $0.1.formUnion($1.last)
        }
      case .group(let one, let other), .interleave(let one, let other):
        let (left, right) = (read(one, store), read(other, store))
        for place in left.last { follow[place].formUnion(right.first) }
        return (
          store.isNullable(one) ? left.first.union(right.first) : left.first,
          store.isNullable(other) ? left.last.union(right.last) : right.last
        )
      case .oneOrMore(let part):
        let inner = read(part, store)
        for place in inner.last { follow[place].formUnion(inner.first) }
        return inner
      }
    }
  }

  private static func hasTwoWays(_ content: PatternStore.ID, _ store: PatternStore) -> Bool {
    var places = Places()
    let start = places.read(content, store).first
    return ([start] + places.follow).contains { next in Set(next.map { places.symbols[$0] }).count < next.count }
  }

  @Test func longContentIsReadInNoTime() {
    let readings = String(repeating: "<rp>(</rp><rt>b</rt><rp>)</rp><rt>c</rt>", count: 20_000)
    let rows = String(repeating: "<tr><td>a</td></tr>", count: 20_000)
    let terms = String(repeating: "<dt>a</dt><dd>b</dd>", count: 20_000)
    let markup = [
      "<ruby>a\(readings)</ruby>", "<ruby>a\(readings)<li>b</li></ruby>", "<table>\(rows)<caption>b</caption></table>",
      "<dl>\(terms)<dt>c</dt></dl>",
    ]
    let started = ContinuousClock.now
    for (index, markup) in markup.enumerated() {
      let found = Site.body(markup).reports().first?.shapeFindings.map(\.id).filter {
        $0.contains("-not-a") || $0.contains("missing")
      }
      #expect(found?.count == (index == 0 ? 0 : 1), "\(index) \(found ?? [])")
    }
    #expect(ContinuousClock.now - started < .seconds(60))
  }

  private static func elements(in pattern: PatternStore.ID, _ store: PatternStore) -> [Int] {
    switch store.patterns[Int(pattern)] {
    case .notAllowed, .empty, .text: []
    case .element(let definition): [definition]
    case .choice(let parts): parts.flatMap { elements(in: $0, store) }
    case .group(let one, let other), .interleave(let one, let other):
      elements(in: one, store) + elements(in: other, store)
    case .oneOrMore(let part): elements(in: part, store)
    }
  }

  // MARK: libxml2 and the explanation

  /// Trees made from the grammar, as they are and with one thing changed: both find them right, or both wrong.
  @Test func libxml2AndTheExplanationAgree() throws {
    var grammar = try #require(Grammar(GrammarText.page))
    var random = SeededRandom(seed: 5)
    let root = try #require(grammar.first(grammar.start).values.first)
    var explainer = GrammarExplainer(grammar)
    var counts = (right: 0, wrong: 0)
    for index in 0..<1_000 {
      var tree = tree(root, depth: 0, &grammar, &random)
      if index % 2 == 1 { Self.change(&tree, grammar, &random) }
      let text = tree.markup(isRoot: true)
      let verdicts = try #require(Self.verdicts(text, &explainer), "\(text)")
      #expect(verdicts.automata == verdicts.explanation, "\(text)")
      if verdicts.automata { counts.right += 1 } else { counts.wrong += 1 }
      if index % 2 == 0 { #expect(verdicts.automata, "\(text)") }
    }
    #expect(counts.right > 500 && counts.wrong > 250)
  }

  private static func verdicts(
    _ text: String, _ explainer: inout GrammarExplainer
  ) -> (automata: Bool, explanation: Bool)? {
    guard let document = xmlReadMemory(text, Int32(text.utf8.count), nil, nil, LibXML.treeOptions),
      let root = xmlDocGetRootElement(document)
    else { return nil }
    defer { xmlFreeDoc(document) }
    return (CompiledGrammar.page.firstFault(in: document) == nil, explainer.faults(in: root).isEmpty)
  }

  /// A tree under the names of outlines.
  private struct Tree {
    var name: Grammar.ElementName
    var children: [Tree] = []

    func markup(isRoot: Bool = false) -> String {
      if name.isText { return "x" }
      let prefix = name.space == .svg ? "s:" : name.space == .math ? "m:" : ""
      let spaces =
        isRoot
        ? " xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:s=\"http://www.w3.org/2000/svg\""
          + " xmlns:m=\"http://www.w3.org/1998/Math/MathML\"" : ""
      return "<\(prefix)\(name.local)\(spaces)>\(children.map { $0.markup() }.joined())</\(prefix)\(name.local)>"
    }
  }

  /// What may and what must come next, in one order always.
  private func choices(at state: PatternStore.ID, _ grammar: inout Grammar) -> ([Int], [Int]) {
    if let known = known.withLock({ $0[state] }) { return known }
    let found = (grammar.first(state).keys.sorted(), grammar.store.required(state).sorted())
    known.withLock { $0[state] = found }
    return found
  }

  private let known = Mutex<[PatternStore.ID: ([Int], [Int])]>([:])

  private func tree(
    _ definition: Int, depth: Int, _ grammar: inout Grammar, _ random: inout SeededRandom
  ) -> Tree {
    var tree = Tree(name: grammar.names[grammar.store.definitions[definition].symbol])
    var state = grammar.content(definition)
    for _ in 0..<8 {
      let isDone = grammar.store.isNullable(state)
      if isDone, Int.random(in: 0..<(depth > 3 ? 2 : 4), using: &random) == 0 || depth > 6 { break }
      let (symbols, required) = choices(at: state, &grammar)
      let wanted = isDone || required.isEmpty ? symbols : required
      guard let symbol = wanted.randomElement(using: &random), let inner = grammar.first(state)[symbol] else { break }
      // Text beside text is one text.
      if symbol == PatternStore.textSymbol {
        if tree.children.last?.name.isText != true { tree.children.append(Tree(name: grammar.names[0])) }
      } else {
        tree.children.append(self.tree(inner, depth: depth + 1, &grammar, &random))
      }
      state = grammar.derivative(state, symbol)
    }
    while !grammar.store.isNullable(state) {
      guard let symbol = choices(at: state, &grammar).1.first, let inner = grammar.first(state)[symbol] else { break }
      tree.children.append(self.tree(inner, depth: depth + 1, &grammar, &random))
      state = grammar.derivative(state, symbol)
    }
    return tree
  }

  private static func change(_ tree: inout Tree, _ grammar: Grammar, _ random: inout SeededRandom) {
    if !tree.children.isEmpty, Int.random(in: 0..<4, using: &random) > 0 {
      let index = Int.random(in: 0..<tree.children.count, using: &random)
      if !tree.children[index].name.isText { return change(&tree.children[index], grammar, &random) }
    }
    let place = Int.random(in: 0...tree.children.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0 where place < tree.children.count: tree.children.remove(at: place)
    case 1 where place < tree.children.count: tree.children.append(tree.children.remove(at: place))
    default:
      let name = grammar.names[Int.random(in: 1..<grammar.names.count, using: &random)]
      tree.children.insert(Tree(name: name), at: place)
    }
  }
}
