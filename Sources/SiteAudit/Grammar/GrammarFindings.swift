internal import CLibXML2
internal import Diagnostics

/// Puts the faults of a page's structure into words.
enum GrammarFindings {
  typealias Fault = GrammarExplainer.Fault
  typealias ElementName = Grammar.ElementName

  /// What to say about a fault.
  ///
  /// - Parameters:
  ///   - child: The name of the element that is wrong or before which something is missing, as typed; nil for text.
  ///   - parent: The name of the element around it, or in which something is missing.
  static func finding(_ fault: Fault, child: String?, parent: String) -> Finding {
    switch fault.kind {
    case .unknown: return .unknownElement(child ?? "", in: parent, space: fault.space)
    case .missingBefore, .missingAtEnd:
      if fault.expected.contains(where: { $0.local == "title" && $0.space == .html }), parent == "head" {
        return .titleMissing()
      }
      return .childMissing(
        in: parent, before: fault.kind == .missingBefore ? child.map { "<\($0)>" } ?? "" : nil,
        fault.expected.spelled(or: true))
    case .notAllowed:
      guard let child else { return textNotAllowed(in: parent, fault) }
      return elementNotAllowed(child, in: parent, fault)
    }
  }

  private static func elementNotAllowed(_ child: String, in parent: String, _ fault: Fault) -> Finding {
    let isMisplaced = fault.name.map { fault.possible.contains($0) } ?? false
    let here = isMisplaced ? Phrase(vi: " ở chỗ này", en: " here") : Phrase(vi: "", en: "")
    let tag = "<\(child)>"
    var remedy = Mend.of(child, in: parent, isMisplaced: isMisplaced, fault)
    if let allowed = fault.expected.described { remedy = remedy.map { $0 + allowed } ?? allowed }
    return Finding(
      .elementNotAllowed,
      Phrase(
        vi: "\(tag.quoted()) không được nằm\(here.vietnamese) trong “<\(parent)>”",
        en: "\(tag.quoted()) is not allowed\(here.english) in “<\(parent)>”"),
      remedy: remedy)
  }

  private static func textNotAllowed(in parent: String, _ fault: Fault) -> Finding {
    var remedy = Mend.ofText(in: parent)
    if remedy == nil { remedy = fault.expected.described }
    return Finding(
      .textNotAllowed,
      Phrase(
        vi: "chữ không được đứng trực tiếp trong “<\(parent)>”", en: "text is not allowed directly in “<\(parent)>”"),
      remedy: remedy ?? Phrase(vi: "Xóa chữ ấy.", en: "Remove it."))
  }
}

extension GrammarExplainer.Fault {
  /// The name of the child as the outline has it; nil for text.
  var name: Grammar.ElementName? {
    guard node.pointee.type == XML_ELEMENT_NODE else { return nil }
    return Grammar.ElementName(space: space, local: PageTree.name(of: node))
  }

  /// The child's namespace.
  var space: Space {
    guard node.pointee.type == XML_ELEMENT_NODE else { return .none }
    return node.pointee.ns?.pointee.href.map { Space(address: $0.spelling) } ?? .none
  }
}

extension Phrase {
  /// Two sentences.
  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(vi: left.vietnamese + " " + right.vietnamese, en: left.english + " " + right.english)
  }
}

extension Set<Grammar.ElementName> {
  /// The elements named, as tags: `<dt> hoặc <dd>`. Empty where there is only text.
  func spelled(or isOr: Bool) -> Phrase {
    let tags = Set<String>(filter { !$0.isText }.map { "<" + $0.local.prefix { $0 != "." } + ">" }).sorted()
    guard let last = tags.last, tags.count > 1 else {
      return Phrase(vi: tags.first ?? "", en: tags.first ?? "")
    }
    let most = tags.dropLast().prefix(12).joined(separator: ", ") + (tags.count > 13 ? "…" : "")
    return Phrase(
      vi: "\(most) \(isOr ? "hoặc" : "và") \(last)", en: "\(most) \(isOr ? "or" : "and") \(last)")
  }

  /// A sentence that says what may stand there, kinds of content by their kind; nil where nothing may.
  var described: Phrase? {
    func has(_ local: String) -> Bool { contains(Grammar.ElementName(space: .html, local: local)) }
    if isEmpty { return Phrase(vi: "Ở đây không được có gì nữa.", en: "Nothing more may stand here.") }
    if has("div") && has("p") {
      return Phrase(
        vi: "Ở đây được có chữ, khối (p, div, ul, table…) và phần tử dòng chữ (a, strong, span…).",
        en: "Text, blocks (p, div, ul, table…) and phrasing elements (a, strong, span…) may stand here.")
    }
    if has("span") && has("em") {
      return Phrase(
        vi: "Ở đây chỉ được có chữ và phần tử dòng chữ (a, em, strong, span, img…).",
        en: "Only text and phrasing elements (a, em, strong, span, img…) may stand here.")
    }
    let hasText = contains { $0.isText }
    let others = filter { !$0.isText && !$0.isScriptSupporting }
    if others.isEmpty {
      return hasText ? Phrase(vi: "Ở đây chỉ được có chữ.", en: "Only text may stand here.") : nil
    }
    let list = others.spelled(or: false)
    return Phrase(
      vi: "Ở đây được có \(hasText ? "chữ, " : "")\(list.vietnamese).",
      en: "\(hasText ? "Text, " : "")\(list.english) may stand here.")
  }
}
