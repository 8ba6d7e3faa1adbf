internal import CLibXML2

/// Finds what breaks a grammar, and where: reads an outline again by derivatives of the grammar's patterns.
///
/// A child that may not stand where it stands is left out for its parent, and still judged by its own content model. One
/// fault is told once: what is missing only because something wrong stands there is not told beside it.
struct GrammarExplainer {
  /// Something that breaks the grammar.
  struct Fault {
    enum Kind {
      /// A child, element or text, that may not stand here.
      case notAllowed
      /// The grammar knows no such element.
      case unknown
      /// Elements that should stand before this node.
      case missingBefore
      /// Elements that should stand before the end of this node.
      case missingAtEnd
    }

    let kind: Kind
    /// The child that is wrong or before which something is missing, or the element in which it is missing.
    let node: xmlNodePtr
    let parent: xmlNodePtr?
    /// What may stand there instead, or what is missing.
    let expected: Set<Grammar.ElementName>
    /// What the parent may hold at all.
    let possible: Set<Grammar.ElementName>
  }

  private var grammar: Grammar
  private(set) var faults: [Fault] = []
  private var symbols: [UnsafePointer<UInt8>: [Space: Int]] = [:]
  /// No more are told.
  private static let limit = FindingList.limit

  init(_ grammar: Grammar) {
    self.grammar = grammar
  }

  /// The faults of a document, in its order.
  mutating func faults(in root: xmlNodePtr) -> [Fault] {
    faults = []
    symbols = [:]
    let first = grammar.first(grammar.start)
    guard let symbol = symbol(of: root), let definition = first[symbol] else {
      return [Fault(kind: .notAllowed, node: root, parent: nil, expected: names(first.keys), possible: [])]
    }
    judge(root, definition)
    return faults
  }

  private mutating func judge(_ element: xmlNodePtr, _ definition: Int) {
    let content = grammar.content(definition)
    var state = content
    var told: Set<Int> = []
    var missing: Set<Int> = []
    var child = element.pointee.children
    while let here = child, faults.count < Self.limit {
      child = here.pointee.next
      guard let symbol = symbol(of: here) else {
        if told.insert(-1 - Int(truncatingIfNeeded: Hash.of(PageTree.name(of: here)) >> 1)).inserted {
          add(.unknown, here, element, state, content)
        }
        continue
      }
      let next = grammar.derivative(state, symbol)
      if next != PatternStore.notAllowed {
        if let inner = grammar.first(state)[symbol], symbol != PatternStore.textSymbol { judge(here, inner) }
        state = next
        continue
      }
      let later = grammar.derivative(state, symbol, isLenient: true)
      if later != PatternStore.notAllowed {
        if told.isEmpty {
          add(.missingBefore, here, element, state, content)
          missing.formUnion(grammar.first(state).keys)
          told.insert(symbol)
        }
        state = later
      } else if !missing.contains(symbol), told.insert(symbol).inserted {
        add(.notAllowed, here, element, state, content)
      }
      if let inner = grammar.definitionsBySymbol[symbol]?.first { judge(here, inner) }
    }
    if told.isEmpty, !grammar.store.isNullable(state), faults.count < Self.limit {
      add(.missingAtEnd, element, nil, state, content)
    }
  }

  private mutating func add(
    _ kind: Fault.Kind, _ node: xmlNodePtr, _ parent: xmlNodePtr?, _ state: PatternStore.ID, _ content: PatternStore.ID
  ) {
    var expected = names(grammar.first(state).keys)
    if kind == .missingBefore || kind == .missingAtEnd {
      let required = grammar.store.required(state)
      // Where a whole group may be left out and was not, what may come here beside text and scripts is missing.
      expected = required.isEmpty ? expected.filter { !$0.isText && !$0.isScriptSupporting } : names(required)
    }
    faults.append(
      Fault(
        kind: kind, node: node, parent: parent, expected: expected,
        possible: names(grammar.store.symbols(in: content).keys)))
  }

  private func names(_ symbols: some Sequence<Int>) -> Set<Grammar.ElementName> {
    Set(symbols.map { grammar.names[$0] })
  }

  /// The symbol of a node; nil for an element that the grammar does not know.
  private mutating func symbol(of node: xmlNodePtr) -> Int? {
    guard node.pointee.type == XML_ELEMENT_NODE, let local = node.pointee.name else { return PatternStore.textSymbol }
    let space = node.pointee.ns?.pointee.href.map { Space(address: $0.spelling) } ?? .none
    if let known = symbols[local]?[space] { return known }
    guard let symbol = grammar.symbol(Grammar.ElementName(space: space, local: local.spelling)) else { return nil }
    symbols[local, default: [:]][space] = symbol
    return symbol
  }
}
