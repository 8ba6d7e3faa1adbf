internal import CLibXML2

/// Puts a page of a new shape before every shape judge. Each worker has its own.
final class ShapeExamination {
  private let judges: [any ShapeJudge]
  private var parser: xmlParserCtxtPtr?

  init(options: AuditOptions) {
    judges =
      [XPathJudge(rules: XPathRule.all.filter { options.house || !$0.rule.isHouse })]
      + RuleFamilies.all.flatMap { $0.shapeJudges(options) }
  }

  deinit {
    if let parser { xmlFreeParserCtxt(parser) }
  }

  /// What belongs to a shape of attributes' values, because a judge reads it.
  var reading: ShapeReading {
    ShapeReading(
      values: judges.reduce(into: []) { $0.formUnion($1.valuesRead) },
      blankness: judges.reduce(into: []) { $0.formUnion($1.blanknessRead) })
  }

  /// What shapes begin with: other judges, other shapes.
  var seed: Shape {
    let prints = judges.reduce(0) { Hash.mix($0 ^ $1.fingerprint, 0x2545_F491_4F6C_DD1D) &+ 1 }
    return Shape(high: prints, low: Hash.mix(prints, 0x9E37_79B9_7F4A_7C15))
  }

  func examine(_ bytes: Bytes, kind: FileKind, _ findings: inout FindingList) {
    guard let parser = readyParser(), let tree = PageTree(bytes, parser: parser, isServedAsHTML: kind == .html) else {
      return
    }
    for judge in judges { judge.judge(tree, &findings) }
  }

  private func readyParser() -> xmlParserCtxtPtr? {
    if let parser, vd_xml_name_count(parser) <= LibXML.mostNames { return parser }
    if let parser { xmlFreeParserCtxt(parser) }
    parser = LibXML.isReady ? xmlNewParserCtxt() : nil
    // What is wrong was said in the first pass; libxml2 would print it.
    parser?.pointee.sax?.pointee.serror = { _, _ in }
    return parser
  }
}
