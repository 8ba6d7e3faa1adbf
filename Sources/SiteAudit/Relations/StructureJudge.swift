/// Judges what elements ask of those around them, once for each new shape: one walk over the page, in which each check
/// sees every element and what encloses it.
final class StructureJudge: ShapeJudge {
  let valuesRead: Set<String> = ["type", "size", "media", "headingoffset"]
  let blanknessRead: Set<String> = ["value"]
  /// The version of the checks, beside their tables.
  let fingerprint = Hash.mix(NestingTable.fingerprint, 3)

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    let surroundings = Surroundings.all(of: tree)
    var nesting = NestingCheck()
    var labels = LabelCheck()
    var mains = MainCheck()
    var headings = HeadingCheck()
    var focus = FocusCheck()
    for element in tree.elements {
      let around = surroundings[element.number]
      if around.flags.contains(.text) { continue }
      nesting.visit(element, around, tree, &findings)
      guard element.space == .html else { continue }
      headings.visit(element, tree, &findings)
      if element.name == .option { ChoiceCheck.visit(option: element, tree, &findings) }
      guard !around.flags.contains(.template) else { continue }
      labels.visit(element, around, tree, &findings)
      mains.visit(element, tree, &findings)
      focus.visit(element, tree, &findings)
      switch element.name {
      case .select: ChoiceCheck.visit(select: element, tree, &findings)
      case .picture: MediaCheck.visit(picture: element, tree, &findings)
      case .audio, .video: MediaCheck.visit(player: element, tree, &findings)
      default: break
      }
    }
  }
}
