internal import CLibXML2

/// A grammar as patterns, to find where exactly and why a document breaks it.
///
/// Reads what our grammars use of RELAX NG. Attributes and datatypes are passed over: they are no children.
struct Grammar {
  private(set) var store = PatternStore()
  private(set) var start = PatternStore.notAllowed
  /// The elements' names, by symbol; that of text is empty.
  private(set) var names: [ElementName] = [ElementName(space: .none, local: "")]
  private var symbols: [ElementName: Int] = [:]
  /// The definitions of an element, those for flow content before those for phrasing.
  private(set) var definitionsBySymbol: [Int: [Int]] = [:]

  /// The name of an element in an outline.
  struct ElementName: Hashable {
    let space: Space
    let local: String

    /// A Boolean value that indicates whether this stands for text.
    var isText: Bool { local.isEmpty }
    var isScriptSupporting: Bool { space == .html && (local == "script" || local == "template") }
  }

  /// - Returns: Nil when the text is no grammar, which a test forbids.
  init?(_ text: String) {
    var text = text
    let document = text.withUTF8 { bytes in
      bytes.baseAddress?.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        xmlReadMemory($0, Int32(truncatingIfNeeded: bytes.count), nil, nil, LibXML.treeOptions)
      }
    }
    guard LibXML.isReady, let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    var reader = Reader(root)
    guard let start = reader.start else { return nil }
    self.start = reader.pattern(of: start, in: &self)
    while let (definition, element) = reader.unread.popLast() {
      let content = reader.sequence(element, in: &self)
      store.definitions[definition].content = content
    }
  }

  /// The symbol of an element; nil for one that the grammar does not know.
  func symbol(_ name: ElementName) -> Int? { symbols[name] }

  /// What may follow a child, as `PatternStore` says.
  mutating func derivative(_ id: PatternStore.ID, _ symbol: Int, isLenient: Bool = false) -> PatternStore.ID {
    store.derivative(id, symbol, isLenient: isLenient)
  }

  /// What may come next, as `PatternStore` says.
  mutating func first(_ id: PatternStore.ID) -> [Int: Int] { store.first(id) }

  /// What may stand in an element of this definition.
  func content(_ definition: Int) -> PatternStore.ID { store.definitions[definition].content }

  private mutating func define(_ name: ElementName) -> Int {
    let symbol = symbols[name] ?? names.count
    if symbols[name] == nil {
      symbols[name] = symbol
      names.append(name)
    }
    store.definitions.append(PatternStore.Definition(symbol: symbol, content: PatternStore.notAllowed))
    definitionsBySymbol[symbol, default: []].append(store.definitions.count - 1)
    return store.definitions.count - 1
  }

  // MARK: Reading

  /// Turns the elements of a grammar into patterns; what is named is read where it is first referred to.
  private struct Reader {
    private var defines: [String: xmlNodePtr] = [:]
    private var patterns: [String: PatternStore.ID] = [:]
    private var elements: [xmlNodePtr: Int] = [:]
    private(set) var start: xmlNodePtr?
    /// Definitions whose content was not read yet: elements contain one another without end.
    var unread: [(Int, xmlNodePtr)] = []

    init(_ root: xmlNodePtr) {
      var open = [root]
      while let node = open.popLast() {
        for child in Self.children(node) {
          switch PageTree.name(of: child) {
          case "div": open.append(child)
          case "define": defines[Self.value("name", of: child)] = child
          case "start": start = child
          default: break
          }
        }
      }
    }

    /// The pattern of the children of `node`, one after the other.
    mutating func sequence(_ node: xmlNodePtr, in grammar: inout Grammar) -> PatternStore.ID {
      var result = PatternStore.empty
      for child in Self.children(node).reversed() {
        result = grammar.store.group(pattern(of: child, in: &grammar), result)
      }
      return result
    }

    mutating func pattern(of node: xmlNodePtr, in grammar: inout Grammar) -> PatternStore.ID {
      switch PageTree.name(of: node) {
      case "text", "data", "value", "list": return PatternStore.text
      case "notAllowed": return PatternStore.notAllowed
      case "start", "define", "group": return sequence(node, in: &grammar)
      case "ref": return reference(Self.value("name", of: node), in: &grammar)
      case "element": return element(node, in: &grammar)
      case "choice": return grammar.store.choice(Self.children(node).map { pattern(of: $0, in: &grammar) })
      case "interleave":
        return Self.children(node).reduce(PatternStore.empty) {
          grammar.store.interleave($0, pattern(of: $1, in: &grammar))
        }
      case "optional": return grammar.store.choice([sequence(node, in: &grammar), PatternStore.empty])
      case "oneOrMore": return grammar.store.oneOrMore(sequence(node, in: &grammar))
      case "zeroOrMore":
        let part = sequence(node, in: &grammar)
        return grammar.store.choice([grammar.store.oneOrMore(part), PatternStore.empty])
      default: return PatternStore.empty
      }
    }

    private mutating func reference(_ name: String, in grammar: inout Grammar) -> PatternStore.ID {
      if let known = patterns[name] { return known }
      guard let define = defines[name] else { return PatternStore.notAllowed }
      let pattern = pattern(of: define, in: &grammar)
      patterns[name] = pattern
      return pattern
    }

    private mutating func element(_ node: xmlNodePtr, in grammar: inout Grammar) -> PatternStore.ID {
      if let known = elements[node] { return grammar.store.element(known) }
      let name = ElementName(space: Self.space(of: node), local: Self.value("name", of: node))
      let definition = grammar.define(name)
      elements[node] = definition
      unread.append((definition, node))
      return grammar.store.element(definition)
    }

    private static func children(_ node: xmlNodePtr) -> [xmlNodePtr] {
      var found: [xmlNodePtr] = []
      var child = node.pointee.children
      while let here = child {
        if here.pointee.type == XML_ELEMENT_NODE { found.append(here) }
        child = here.pointee.next
      }
      return found
    }

    private static func value(_ attribute: String, of node: xmlNodePtr) -> String {
      guard let value = xmlGetNoNsProp(node, attribute) else { return "" }
      defer { vd_xml_free(value) }
      return String(cString: value)
    }

    /// The namespace that an element pattern's name is in: `ns` is inherited.
    private static func space(of node: xmlNodePtr) -> Space {
      var current: xmlNodePtr? = node
      while let here = current, here.pointee.type == XML_ELEMENT_NODE {
        let address = value("ns", of: here)
        if !address.isEmpty { return Space(address: address) }
        current = here.pointee.parent
      }
      return .none
    }
  }
}
