/// Reads the strings that cells refer to by index.
final class SharedStringsPart: PartEvents {
  private(set) var strings: [String] = []
  private var item = RichText()

  override func isRoot(_ name: ElementName, space: ElementName?) -> Bool {
    name == "sst" && Namespaces.isSpreadsheet(space)
  }

  override func start(_ name: ElementName, _ attributes: Attributes, depth: Int) -> Bool {
    if depth > 2 { return item.start(name, attributes, wantsText: &state.pointee.wantsText) }
    guard name == "si" else { return false }
    item.begin()
    state.pointee.text.clear()
    return true
  }

  override func end(depth: Int) {
    if depth > 2 { return item.end(wantsText: &state.pointee.wantsText) }
    if depth == 2 { strings.append(item.text(state.pointee.text.bytes)) }
  }
}
