/// Reads when a workbook was last saved.
final class PropertiesPart: PartEvents {
  private(set) var modified: String?

  override func isRoot(_ name: ElementName, space: ElementName?) -> Bool { name == "coreProperties" }

  override func isTold(of space: UnsafePointer<UInt8>?) -> Bool {
    space.map { ElementName(start: $0) == "http://purl.org/dc/terms/" } ?? false
  }

  override func start(_ name: ElementName, _ attributes: Attributes, depth: Int) -> Bool {
    guard depth == 2, name == "modified" else { return false }
    state.pointee.wantsText = true
    return true
  }

  override func end(depth: Int) {
    guard depth == 2 else { return }
    state.pointee.wantsText = false
    let spelling = state.pointee.text.bytes.filter { $0 > 0x20 }
    if !spelling.isEmpty, spelling.count <= 64 { modified = String(decoding: spelling, as: UTF8.self) }
  }
}
