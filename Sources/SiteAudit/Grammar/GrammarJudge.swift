internal import CLibXML2

/// Judges which elements stand where, against the grammar of HTML.
///
/// libxml2's automata say quickly whether all is right; only a page that is not is read again to say what and where.
final class GrammarJudge: ShapeJudge {
  private lazy var grammar = Grammar(GrammarText.page)

  var valuesRead: Set<String> { OutlineRole.valuesRead }

  var fingerprint: UInt64 { Self.print }

  private static let print = Hash.mix(Hash.of(GrammarText.page), version)
  /// Changes when the outline or the explanation of a fault does.
  private static let version: UInt64 = 1

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    guard let outline = Outline(tree), let fault = CompiledGrammar.page.firstFault(in: outline.document) else { return }
    var explainer = grammar.map(GrammarExplainer.init)
    let faults = explainer?.faults(in: outline.root) ?? []
    let places = ElementPlaces(tree.source, wanted: faults.map { Outline.origin(of: $0.node) })
    for fault in faults {
      let place = Self.place(of: fault, places, tree.source)
      let isText = fault.node.pointee.type == XML_TEXT_NODE
      let name = isText ? nil : Self.name(of: fault.node, places, tree.source)
      let parent = fault.parent.map { Self.name(of: $0, places, tree.source) } ?? name ?? ""
      findings.add(
        GrammarFindings.finding(fault, child: name, parent: parent), at: place.lowerBound, length: place.count)
    }
    if faults.isEmpty {
      let place = fault.node.flatMap { Self.place(of: $0, places, tree.source) } ?? 0..<1
      findings.add(.structureOtherwise(fault.message), at: place.lowerBound, length: place.count)
    }
  }

  /// An element's name as the page spells it.
  private static func name(of node: xmlNodePtr, _ places: ElementPlaces, _ source: Bytes) -> String {
    guard case .element(let number) = Outline.origin(of: node), places.starts.indices.contains(number) else {
      return PageTree.name(of: node)
    }
    let tag = tag(at: places.starts[number], source)
    return source.piece(tag.lowerBound + 1..<max(tag.lowerBound + 1, tag.upperBound)).text
  }

  /// The place to look at: the tag or text that is wrong, or where what is missing should have come at the latest.
  private static func place(of fault: GrammarExplainer.Fault, _ places: ElementPlaces, _ source: Bytes) -> Range<Int> {
    if fault.kind == .missingAtEnd {
      if let place = end(of: fault.node, places, source) { return place }
    } else if let place = place(of: fault.node, places, source) {
      return place
    }
    return 0..<1
  }

  private static func place(of node: xmlNodePtr, _ places: ElementPlaces, _ source: Bytes) -> Range<Int>? {
    switch Outline.origin(of: node) {
    case .element(let number):
      guard places.starts.indices.contains(number) else { return nil }
      return tag(at: places.starts[number], source)
    case .text: return places[Outline.origin(of: node)]
    case .implied:
      // Where its content begins, or what comes after it.
      return (node.pointee.children ?? node.pointee.next).flatMap { place(of: $0, places, source) }
        ?? node.pointee.parent.flatMap { end(of: $0, places, source) }
    }
  }

  private static func end(of node: xmlNodePtr, _ places: ElementPlaces, _ source: Bytes) -> Range<Int>? {
    guard case .element(let number) = Outline.origin(of: node) else {
      return node.pointee.next.flatMap { place(of: $0, places, source) }
        ?? node.pointee.parent.flatMap { end(of: $0, places, source) }
    }
    guard places.ends.indices.contains(number) else { return nil }
    return tag(at: places.ends[number], source)
  }

  private static func tag(at offset: Int, _ source: Bytes) -> Range<Int> {
    offset..<offset + TagScanner(source).tagNameLength(at: offset)
  }
}
