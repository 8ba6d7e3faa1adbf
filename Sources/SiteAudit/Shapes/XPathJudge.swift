internal import CLibXML2

/// Applies the rules that are written as XPath.
final class XPathJudge: ShapeJudge {
  private let rules: [XPathRule]
  /// Each rule's expression compiled; nil for one that XPath refuses, which a test forbids.
  private var compiled: [xmlXPathCompExprPtr?] = []

  /// - Parameter rules: Those to apply; the options have left out what is not wanted.
  init(rules: [XPathRule]) {
    self.rules = rules
  }

  deinit {
    for expression in compiled { if let expression { xmlXPathFreeCompExpr(expression) } }
  }

  var valuesRead: Set<String> { rules.reduce(into: []) { $0.formUnion($1.reads) } }

  var fingerprint: UInt64 {
    rules.reduce(0) { Hash.mix($0 ^ Hash.of($1.rule.id), Hash.of($1.expression)) &+ 1 }
  }

  /// The expressions that do not compile.
  var broken: [String] {
    compile()
    return zip(rules, compiled).filter { $0.1 == nil }.map(\.0.expression)
  }

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    compile()
    guard let context = xmlXPathNewContext(tree.document) else { return }
    defer { xmlXPathFreeContext(context) }
    context.pointee.error = { _, _ in }
    xmlXPathRegisterNs(context, "h", "http://www.w3.org/1999/xhtml")
    xmlXPathRegisterNs(context, "s", "http://www.w3.org/2000/svg")
    // Asking a large page for what it cannot have is most of the work.
    let names = tree.names()
    for (rule, expression) in zip(rules, compiled) {
      if let concerns = rule.concerns, !names.contains(where: concerns) { continue }
      guard let expression, let result = xmlXPathCompiledEval(expression, context) else { continue }
      defer { xmlXPathFreeObject(result) }
      guard let set = result.pointee.nodesetval?.pointee, let nodes = set.nodeTab else { continue }
      for index in 0..<min(Int(set.nodeNr), FindingList.limit) {
        guard let node = nodes[index] else { continue }
        let place = tree.place(of: node)
        findings.add(rule.finding(PageTree.name(of: node)), at: place.lowerBound, length: place.count)
      }
    }
  }

  private func compile() {
    guard compiled.isEmpty, LibXML.isReady else { return }
    compiled = rules.map { xmlXPathCompile($0.expression) }
  }
}
