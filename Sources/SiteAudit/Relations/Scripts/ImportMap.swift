internal import Diagnostics

/// The form of an import map. Source: HTML standard, 8.1.6.2, as the Nu checker applies it.
enum ImportMap {
  static func fault(_ tree: JSONTree, in text: Bytes) -> ScriptDataFault? {
    guard tree.nodes.first?.kind == .object else { return .other(tree, 0, than: .object) }
    for part in tree.children(of: 0) {
      let name = text.piece(tree.nodes[part].key)
      guard name.equals("imports") || name.equals("scopes") || name.equals("integrity") else {
        return .unknown(tree, part, ["imports", "scopes", "integrity"])
      }
      guard tree.nodes[part].kind == .object else { return .other(tree, part, than: .object) }
      if name.equals("imports"), let fault = specifiers(of: part, tree, text) { return fault }
      if name.equals("scopes"), let fault = scopes(of: part, tree, text) { return fault }
    }
    return nil
  }

  private static func scopes(of part: Int, _ tree: JSONTree, _ text: Bytes) -> ScriptDataFault? {
    for scope in tree.children(of: part) {
      guard tree.nodes[scope].kind == .object else { return .other(tree, scope, than: .object) }
      guard isAddress(text.piece(tree.nodes[scope].key)) else { return .noAddress(tree.nodes[scope].key) }
      if let fault = specifiers(of: scope, tree, text) { return fault }
    }
    return nil
  }

  private static func specifiers(of map: Int, _ tree: JSONTree, _ text: Bytes) -> ScriptDataFault? {
    for entry in tree.children(of: map) {
      let node = tree.nodes[entry]
      let key = text.piece(node.key)
      let value = text.piece(node.range)
      guard node.kind == .string else { return .other(tree, entry, than: .string) }
      if key.isEmpty {
        return ScriptDataFault(
          node.range, Phrase(vi: "tên trống", en: "an empty name"),
          remedy: Phrase(vi: "Ghi tên của thư viện.", en: "Write the module's name."))
      }
      guard isAddress(value) else { return .noAddress(node.range) }
      if key.last == UInt8(ascii: "/"), value.last != UInt8(ascii: "/") {
        return ScriptDataFault(
          node.range,
          Phrase(vi: "tên kết thúc bằng “/” mà địa chỉ thì không", en: "the name ends in “/”, the address not"),
          remedy: Phrase(vi: "Thêm “/” vào cuối địa chỉ.", en: "End the address in “/”."))
      }
    }
    return nil
  }

  /// A Boolean value that indicates whether a module's address is one: absolute, or beginning with `/`, `./` or `../`.
  private static func isAddress(_ value: Bytes) -> Bool {
    if value.starts(with: "/") || value.starts(with: "./") || value.starts(with: "../") { return true }
    guard let colon = value.firstIndex(of: UInt8(ascii: ":")), colon > 0, value[0].isLetter else { return false }
    let scheme = value.piece(0..<colon)
    guard scheme.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }) else {
      return false
    }
    guard scheme.equals(anyCase: "http") || scheme.equals(anyCase: "https") else { return true }
    return value.piece(colon + 1..<value.count).contains { $0 != UInt8(ascii: "/") }
  }
}

extension ScriptDataFault {
  static func other(_ tree: JSONTree, _ number: Int, than kind: JSONTree.Kind) -> ScriptDataFault {
    let name: Phrase =
      switch kind {
      case .object: Phrase(vi: "đối tượng {…}", en: "an object, {…}")
      case .array: Phrase(vi: "danh sách […]", en: "an array, […]")
      default: Phrase(vi: "chuỗi \"…\"", en: "a string, \"…\"")
      }
    return ScriptDataFault(
      tree.nodes.indices.contains(number) ? tree.nodes[number].range : 0..<1,
      Phrase(vi: "chỗ này không phải \(name.vietnamese)", en: "this is not \(name.english)"),
      remedy: Phrase(vi: "Viết \(name.vietnamese).", en: "Write \(name.english)."))
  }

  static func unknown(_ tree: JSONTree, _ number: Int, _ known: [String]) -> ScriptDataFault {
    let names = known.joined(separator: ", ")
    let key = tree.nodes[number].key
    return ScriptDataFault(
      max(0, key.lowerBound - 1)..<key.upperBound, Phrase(vi: "tên lạ ở đây", en: "a name that is not known here"),
      remedy: known.isEmpty
        ? Phrase(vi: "Chỉ để một tên ở đây.", en: "Leave one name here.")
        : Phrase(vi: "Ở đây có: \(names).", en: "Known here: \(names)."))
  }

  static func noAddress(_ range: Range<Int>) -> ScriptDataFault {
    ScriptDataFault(
      range, Phrase(vi: "địa chỉ không dùng được", en: "not an address"),
      remedy: Phrase(
        vi: "Bắt đầu bằng “/”, “./”, “../” hoặc “https://”.", en: "Begin with “/”, “./”, “../” or “https://”."))
  }
}
