/// Names of parts, and the targets of relationships between them.
enum PartName {
  /// The part that a target leads to from another part, or nil when it leads out of the archive.
  ///
  /// - Parameter source: The name of the part whose relationship it is; empty for the archive's own.
  static func resolve(_ target: String, from source: String) -> String? {
    var steps: [Substring] = []
    if !target.hasPrefix("/") { steps = source.split(separator: "/").dropLast() }
    // A fragment names a place within the part.
    let path = target.prefix { $0 != "#" && $0 != "?" }
    for step in path.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": if steps.popLast() == nil { return nil }
      default: steps.append(step)
      }
    }
    return steps.isEmpty ? nil : steps.joined(separator: "/")
  }

  /// The part that holds a part's relationships.
  static func relationships(of part: String) -> String {
    let steps = part.split(separator: "/")
    guard let last = steps.last else { return "_rels/.rels" }
    return (steps.dropLast() + ["_rels", last + ".rels"]).joined(separator: "/")
  }

  /// The name with `%20` and the like decoded, as targets are spelled and entries seldom are.
  static func decoded(_ name: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
