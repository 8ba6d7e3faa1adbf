internal import Diagnostics

/// Judges that what an attribute names is of the kind it is for: a label's `for` a control, `list` a list of choices,
/// `form` a form, `usemap` a map. Whether the id is there at all is judged by `References`.
/// Sources: HTML standard, 4.8.13, 4.10.4, 4.10.5.3.9, 4.10.18.3.
final class TypedReferences: PageJudge {
  /// What an element may be referred to as.
  private enum Kind: UInt32 {
    case control, choices, form
  }

  private struct Reference {
    let id: UInt64
    let kind: Kind
    let offset: Int
    let length: Int
  }

  private var kinds = StampedTable()
  private var maps = StampedTable()
  private var references: [Reference] = []
  private var mapReferences: [Reference] = []
  /// The open labels: how deep each stands and the id it is for.
  private var labels: [(depth: Int, id: UInt64?)] = []

  func hears(element name: String) -> Bool {
    switch Name(spelling: name) {
    case .label, .input, .button, .meter, .output, .progress, .select, .textarea, .datalist, .form, .map, .object,
      .fieldset, .img:
      true
    default: name.utf8.contains(UInt8(ascii: "-"))
    }
  }

  func begin(_ page: Page) {
    kinds.removeAll()
    maps.removeAll()
    references.removeAll(keepingCapacity: true)
    mapReferences.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
  }

  func start(_ element: Element, _ page: Page) {
    guard element.space == .html else { return }
    var id: Attribute?
    var target: Attribute?
    var isHidden = false
    for attribute in element.attributes where attribute.space == .none {
      switch attribute.name {
      case .id: id = attribute
      case .for: target = attribute
      case .type: isHidden = element.name == .input && attribute.value.equals(anyCase: "hidden")
      case .list: if element.name == .input { refer(attribute, .choices, page) }
      case .form: if element.name != .label, element.name != .other { refer(attribute, .form, page) }
      case .usemap: if element.name == .img || element.name == .object { refer(map: attribute, page) }
      default: break
      }
    }
    switch element.name {
    case .label: begin(label: target, page)
    case .map: judge(map: element, id: id, page)
    case .img, .object, .fieldset: break
    case .datalist: keep(id, .choices, page)
    case .form: keep(id, .form, page)
    // Of the others, all but what is not shown can have a label.
    case .other: keep(id, .control, page)
    default:
      guard !isHidden else { return }
      keep(id, .control, page)
      if let label = labels.last?.id { judge(element, id, in: label, page) }
    }
  }

  func end(_ element: OpenElement, _ page: Page) {
    if element.name == .label, let label = labels.last, label.depth == page.stack.count { labels.removeLast() }
  }

  func finish(_ page: Page) {
    for reference in references where page.links.hasID(reference.id) {
      guard !page.findings.isFull else { return }
      if let kind = kinds[key(reference.id, reference.kind)], kind == reference.kind.rawValue { continue }
      report(reference, page)
    }
    for reference in mapReferences where maps[reference.id] == nil {
      let name = page.source.piece(reference.offset..<reference.offset + reference.length).text
      page.report(.mapMissing(name), at: reference.offset, length: reference.length)
    }
  }

  // MARK: Elements

  private func keep(_ id: Attribute?, _ kind: Kind, _ page: Page) {
    guard let id, !page.isInTemplate else { return }
    _ = kinds.insert(key(Hash.of(id.value), kind), kind.rawValue)
  }

  private func key(_ id: UInt64, _ kind: Kind) -> UInt64 { id &+ UInt64(kind.rawValue) }

  private func begin(label target: Attribute?, _ page: Page) {
    let id = target.map { Hash.of($0.value) }
    labels.append((page.stack.count, id))
    if let target { refer(target, .control, page) }
  }

  private func judge(_ control: Element, _ id: Attribute?, in label: UInt64, _ page: Page) {
    guard id.map({ Hash.of($0.value) }) != label, !page.isInTemplate else { return }
    page.report(.labelElsewhere(control.local.spelling))
  }

  private func judge(map: Element, id: Attribute?, _ page: Page) {
    guard let name = map.attribute(.name) else { return }
    _ = maps.insert(Hash.of(name.value), 0)
    guard let id, !id.value.elementsEqual(name.value), !page.isInTemplate else { return }
    page.report(.mapOfTwoNames(id.value.text, name.value.text), at: id)
  }

  // MARK: References

  private func refer(_ attribute: Attribute, _ kind: Kind, _ page: Page) {
    guard !attribute.value.isEmpty, !page.isInTemplate else { return }
    references.append(
      Reference(
        id: Hash.of(attribute.value), kind: kind, offset: page.offset(of: attribute), length: attribute.value.count))
  }

  private func refer(map attribute: Attribute, _ page: Page) {
    guard attribute.value.count > 1, attribute.value[0] == UInt8(ascii: "#") else { return }
    let name = attribute.value.piece(1..<attribute.value.count)
    mapReferences.append(
      Reference(
        id: Hash.of(name), kind: .form, offset: page.offset(of: attribute) + 1, length: attribute.value.count - 1))
  }

  private func report(_ reference: Reference, _ page: Page) {
    let id = page.source.piece(reference.offset..<reference.offset + reference.length).text
    let finding: Finding =
      switch reference.kind {
      case .control: .notAControl(id)
      case .choices: .notAList(id)
      case .form: .notAForm(id)
      }
    page.report(finding, at: reference.offset, length: reference.length)
  }
}
