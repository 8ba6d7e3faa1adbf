internal import Diagnostics

/// The form of speculation rules. Source: Speculation Rules, 3.2, of which the Nu checker knows these names only.
enum SpeculationRules {
  private static let sections = ["prefetch", "prerender"]
  private static let names = ["source", "urls", "where", "eagerness"]

  static func fault(_ tree: JSONTree, in text: Bytes) -> ScriptDataFault? {
    guard tree.nodes.first?.kind == .object else { return .other(tree, 0, than: .object) }
    let sections = Array(tree.children(of: 0))
    for section in sections {
      guard Self.sections.contains(text.piece(tree.nodes[section].key).text) else {
        return .unknown(tree, section, Self.sections)
      }
      guard tree.nodes[section].kind == .array else { return .other(tree, section, than: .array) }
      for rule in tree.children(of: section) {
        guard tree.nodes[rule].kind == .object else { return .other(tree, rule, than: .object) }
        if let fault = fault(rule: rule, tree, text) { return fault }
      }
    }
    return sections.isEmpty ? .missing(tree, 0, ["prefetch", "prerender"]) : nil
  }

  private static func fault(rule: Int, _ tree: JSONTree, _ text: Bytes) -> ScriptDataFault? {
    var parts: [String: Int] = [:]
    for part in tree.children(of: rule) {
      let name = text.piece(tree.nodes[part].key).text
      guard names.contains(name) else { return .unknown(tree, part, names) }
      parts[name] = part
    }
    var source = parts["urls"] != nil ? "list" : parts["where"] != nil ? "document" : ""
    if let said = parts["source"] {
      guard tree.nodes[said].kind == .string else { return .other(tree, said, than: .string) }
      source = text.piece(tree.nodes[said].range).text
    }
    if let eagerness = parts["eagerness"] {
      let value = text.piece(tree.nodes[eagerness].range).text
      guard ["eager", "moderate", "conservative"].contains(value) else {
        return .unknown(tree, eagerness, ["eager", "moderate", "conservative"])
      }
    }
    switch source {
    case "list":
      if let other = parts["where"] { return .unknown(tree, other, ["urls", "eagerness"]) }
      guard let urls = parts["urls"] else { return .missing(tree, rule, ["urls"]) }
      return fault(urls: urls, tree)
    case "document":
      if let other = parts["urls"], parts["where"] != nil { return .unknown(tree, other, ["where", "eagerness"]) }
      guard let condition = parts["where"] else { return .missing(tree, rule, ["where"]) }
      return fault(condition: condition, tree, text)
    case "": return .missing(tree, rule, ["urls", "where"])
    default: return parts["source"].map { .unknown(tree, $0, ["list", "document"]) }
    }
  }

  private static func fault(urls: Int, _ tree: JSONTree) -> ScriptDataFault? {
    guard tree.nodes[urls].kind == .array else { return .other(tree, urls, than: .array) }
    let list = Array(tree.children(of: urls))
    if let other = list.first(where: { tree.nodes[$0].kind != .string }) { return .other(tree, other, than: .string) }
    return list.isEmpty ? .missing(tree, urls, ["\"b.html\""]) : nil
  }

  private static func fault(condition: Int, _ tree: JSONTree, _ text: Bytes) -> ScriptDataFault? {
    let known = ["and", "or", "not", "href_matches", "selector_matches"]
    guard tree.nodes[condition].kind == .object else { return .other(tree, condition, than: .object) }
    let parts = Array(tree.children(of: condition))
    if parts.count > 1 { return .unknown(tree, parts[1], []) }
    for part in parts {
      switch text.piece(tree.nodes[part].key).text {
      case "and", "or":
        guard tree.nodes[part].kind == .array else { return .other(tree, part, than: .array) }
        let inner = Array(tree.children(of: part))
        if inner.isEmpty { return .missing(tree, part, ["{…}"]) }
        for inner in inner {
          if let fault = fault(condition: inner, tree, text) { return fault }
        }
      case "not": if let fault = fault(condition: part, tree, text) { return fault }
      case "href_matches", "selector_matches":
        guard tree.nodes[part].kind == .string else { return .other(tree, part, than: .string) }
      default: return .unknown(tree, part, known)
      }
    }
    return parts.isEmpty ? .missing(tree, condition, known) : nil
  }
}

extension ScriptDataFault {
  static func missing(_ tree: JSONTree, _ number: Int, _ wanted: [String]) -> ScriptDataFault {
    let names = wanted.joined(separator: ", ")
    return ScriptDataFault(
      tree.nodes[number].range, Phrase(vi: "ở đây thiếu \(names)", en: "\(names) is missing here"),
      remedy: Phrase(vi: "Thêm một trong số đó.", en: "Add one of them."))
  }
}
