internal import Diagnostics

/// Judges whether parts of widgets stand in, or are owned by, what they are parts of, and whether the open tab has its
/// panel: on every page, because ids decide.
///
/// Source: WAI-ARIA 1.2, 5.2.6 (required context role) and 5.4, `tab`. As the Nu Html Checker reads them: any ancestor
/// will do, elements with the role of themselves count whatever their role attribute says.
final class AriaOwnership: PageJudge {
  /// A role that is a part or has parts.
  private struct Entry {
    let name: String
    /// Its number among the containers.
    let bit: UInt32
    /// The containers it may be part of.
    let parents: UInt32
  }

  private struct Container {
    let depth: Int
    let tagEnd: Int
    let bits: UInt32
  }

  private struct Part {
    let role: String
    let id: UInt64?
    let parents: UInt32
    let offset: Int
    let length: Int
  }

  private struct Tab {
    let controls: UInt64?
    let id: UInt64?
    let offset: Int
    let length: Int
  }

  private static let containers = Array(Set(AriaRole.all.flatMap(\.parents))).sorted()
  private static let entries: [UInt64: Entry] = {
    func bits(_ names: [String]) -> UInt32 {
      containers.enumerated().reduce(0) { names.contains($1.element) ? $0 | 1 << UInt32($1.offset) : $0 }
    }
    let entries = AriaRole.all.map { Entry(name: $0.name, bit: bits([$0.name]), parents: bits($0.parents)) }
    return Dictionary(
      entries.filter { $0.bit != 0 || $0.parents != 0 || $0.name == "tabpanel" }.map { (Hash.of($0.name), $0) },
      uniquingKeysWith: { first, _ in first })
  }()

  private static func bit(_ role: StaticString) -> UInt32 {
    role.withUTF8Buffer { entries[Hash.of($0)]?.bit ?? 0 }
  }

  /// Stands for `presentation` among the containers' bits: what stands directly in it is not judged.
  private static let presentation: UInt32 = 1 << 31
  private static let list = bit("list")
  private static let group = bit("group")
  private static let tableBit = bit("table")
  private static let rowgroup = bit("rowgroup")
  private static let row = bit("row")
  private static let listbox = bit("listbox")

  /// Those around the role told last, the outermost first.
  private var around: [Container] = []
  /// What owns the element of an id.
  private var owned: [UInt64: UInt32] = [:]
  private var lost: [Part] = []
  private var tabs: [Tab] = []
  private var panels: Set<UInt64> = []

  func hears(attribute name: String, in space: Space) -> Bool { name == "role" && space == .none }

  func begin(_ page: Page) {
    around.removeAll(keepingCapacity: true)
    owned.removeAll(keepingCapacity: true)
    lost.removeAll(keepingCapacity: true)
    tabs.removeAll(keepingCapacity: true)
    panels.removeAll(keepingCapacity: true)
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    let role = attribute.value.trimmed
    guard let entry = Self.entries[Hash.of(role)] else {
      if attribute.value.equals("presentation") { enter(Self.presentation, page) }
      return
    }
    if entry.bit != 0, let owns = element[.ariaOwns] {
      Self.words(owns) { owned[Hash.of($0), default: 0] |= entry.bit }
    }
    defer { if entry.bit != 0 { enter(entry.bit, page) } }
    if entry.parents != 0, !Self.isRowGroup(element), !isEnclosed(entry.parents, page) {
      lost.append(
        Part(
          role: entry.name, id: element[.id].map { Hash.of($0) }, parents: entry.parents,
          offset: page.offset(of: attribute), length: attribute.value.count))
    }
    if entry.name == "tab", element[.ariaSelected]?.equals("true") ?? false {
      tabs.append(
        Tab(
          controls: element[.ariaControls].map { Hash.of($0.trimmed) }, id: element[.id].map { Hash.of($0) },
          offset: page.offset(of: attribute), length: attribute.value.count))
    }
    if entry.name == "tabpanel" {
      if let id = element[.id] { panels.insert(Hash.of(id)) }
      if let label = element[.ariaLabelledby] { panels.insert(Hash.of(label.trimmed) ^ Self.labelled) }
    }
  }

  /// Tells the ids of panels and those of the tabs that label them apart.
  private static let labelled: UInt64 = 0x5851_F42D_4C95_7F2D

  func finish(_ page: Page) {
    for part in lost where part.id.map({ owned[$0, default: 0] & part.parents == 0 }) ?? true {
      page.report(
        .roleWithoutParent(part.role, among: Self.names(part.parents)), at: part.offset, length: part.length)
    }
    for tab in tabs {
      let isControlling = tab.controls.map { panels.contains($0) } ?? false
      let isLabelling = tab.id.map { panels.contains($0 ^ Self.labelled) } ?? false
      if !isControlling, !isLabelling { page.report(.tabWithoutPanel(), at: tab.offset, length: tab.length) }
    }
  }

  /// A Boolean value that indicates whether this is a table's part of rows, whose role is not judged by its place.
  private static func isRowGroup(_ element: Element) -> Bool {
    element.isHTML(.tbody) || element.isHTML(.thead) || element.isHTML(.tfoot)
  }

  private static func names(_ bits: UInt32) -> [String] {
    containers.enumerated().filter { bits & (1 << UInt32($0.offset)) != 0 }.map(\.element)
  }

  private static func words(_ value: Bytes, _ told: (Bytes) -> Void) {
    var index = 0
    while index < value.count {
      while index < value.count, value[index].isSpace { index += 1 }
      let start = index
      while index < value.count, !value[index].isSpace { index += 1 }
      if index > start { told(value.piece(start..<index)) }
    }
  }

  /// A Boolean value that indicates whether an element around the one being told has one of these roles.
  private func isEnclosed(_ wanted: UInt32, _ page: Page) -> Bool {
    for container in around where isOpen(container, page) {
      if container.bits & wanted != 0 { return true }
      if container.bits == Self.presentation, container.depth == page.stack.count - 1 { return true }
    }
    return page.stack.contains { wanted & Self.bits(of: $0) != 0 } || page.isInTemplate
  }

  /// The element being told has a role that is kept until it ends.
  private func enter(_ bits: UInt32, _ page: Page) {
    while let last = around.last, !isOpen(last, page) { around.removeLast() }
    around.append(Container(depth: page.stack.count, tagEnd: page.cursor, bits: bits))
  }

  /// A Boolean value that indicates whether the element has not ended: at its depth stands no other, nor none.
  private func isOpen(_ container: Container, _ page: Page) -> Bool {
    container.depth < page.stack.count && page.stack[container.depth].tagEnd == container.tagEnd
  }

  /// The role that an element has of itself.
  private static func bits(of element: OpenElement) -> UInt32 {
    guard element.space == .html else { return 0 }
    return switch element.name {
    case .ul, .ol: list
    case .fieldset, .details: group
    case .table: tableBit
    case .tbody, .thead, .tfoot: rowgroup
    case .tr: row
    case .datalist: listbox
    default: 0
    }
  }
}
