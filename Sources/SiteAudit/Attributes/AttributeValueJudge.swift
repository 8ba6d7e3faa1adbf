internal import Diagnostics

/// Judges what attributes' values look like, by the tables; ids and addresses' targets are judged elsewhere.
///
/// What a value must be is worked out once for each pair of element and attribute names, and a value that was good once
/// is known again by its hash: on most pages most values are.
final class AttributeValueJudge: PageJudge {
  /// What is known of a pair of names.
  private struct Pair {
    let type: AttributeType
    let attribute: String
    let clues: [Name]
  }

  /// The pairs whose values are judged.
  private var pairs: [Pair] = []
  /// Their numbers, from 1, by the names' places in the reader's table; 0 for pairs with nothing to judge.
  private var numbers = StampedTable()
  /// The hashes of values that were good, with their pair's number.
  private var good = StampedTable()
  /// More good values than are worth keeping.
  private static let mostGood: Int = 1 << 15

  func hears(attribute name: String, in space: Space) -> Bool {
    (space == .none && Self.judged.contains(name.lowercased())) || (space == .xml && name == "lang")
  }

  func hears(element name: String) -> Bool { name == "time" }

  func forgetNames() {
    numbers.removeAll()
    pairs.removeAll()
  }

  func begin(_ page: Page) {
    timeDepth = nil
    if good.count > Self.mostGood { good.removeAll() }
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    guard attribute.space == .none else { return judgeLanguage(attribute, of: element, page) }
    let number = number(of: attribute, of: element)
    guard number > 0 else { return }
    let pair = pairs[number - 1]
    var seed = UInt64(number)
    for clue in pair.clues { if let value = element[clue] { seed = Hash.mix(seed, Hash.of(value)) } }
    let hash = Hash.of(attribute.value, seed: seed &* 0x9E37_79B9_7F4A_7C15)
    if good[hash] != nil { return }
    guard let fault = fault(of: pair, attribute.value, element) else {
      _ = good.insert(hash, 0)
      return
    }
    if !Self.isInTemplate(page) { report(fault, at: attribute, page) }
  }

  /// A Boolean value that indicates whether the start tag being told is in a template, which is no part of the page.
  private static func isInTemplate(_ page: Page) -> Bool {
    page.stack.contains { $0.name == .template && $0.space == .html }
  }

  private func fault(of pair: Pair, _ value: Bytes, _ element: Element) -> ValueFault? {
    switch pair.type {
    case .fixed(let type): type.fault(in: value, of: pair.attribute)
    case .dependent(let special): special.fault(in: value, of: pair.attribute, in: element)
    }
  }

  /// Shows the fault where it stands in the value.
  private func report(_ fault: ValueFault, at attribute: Attribute, _ page: Page) {
    let finding = Finding(fault.rule, fault.summary, remedy: fault.remedy)
    if !attribute.value.isEmpty, !page.findings.isFull, let range = page.sourceRange(of: fault.range, in: attribute) {
      page.report(finding, at: range.lowerBound, length: max(1, range.count))
    } else {
      page.report(finding, at: attribute)
    }
  }

  // MARK: Pairs of names

  private static let judged: Set<String> = {
    var names: Set<String> = []
    for table in [AttributeTable.html, .obsoleteValues] {
      for row in [table.globals] + table.rows.values {
        for (name, type) in row.own where judges(type) { names.insert(name) }
      }
    }
    return names
  }()

  private static func judges(_ type: AttributeType) -> Bool { type != .fixed(.text) && type != .fixed(.script) }

  private func number(of attribute: Attribute, of element: Element) -> Int {
    let key = Hash.mix(
      UInt64(truncatingIfNeeded: element.entry) << 34 | UInt64(truncatingIfNeeded: attribute.entry) << 3
        | UInt64(element.space.rawValue & 7), 0xA076_1D64_78BD_642F)
    if let known = numbers[key] { return Int(known) }
    var number = 0
    if let type = Self.type(of: attribute, of: element), Self.judges(type) {
      var clues: [Name] = []
      if case .dependent(let special) = type { clues = special.clues }
      pairs.append(Pair(type: type, attribute: attribute.local.spelling.lowercased(), clues: clues))
      number = pairs.count
    }
    _ = numbers.insert(key, UInt32(clamping: number))
    return number
  }

  private static func type(of attribute: Attribute, of element: Element) -> AttributeType? {
    guard element.space == .html else { return nil }
    let name = attribute.local.spelling.lowercased()
    let owner = element.local.spelling.lowercased()
    return AttributeTable.obsoleteValues.type(of: name, on: owner) ?? AttributeTable.html.type(of: name, on: owner)
  }

  // MARK: Languages

  /// Judges that `xml:lang` says what `lang` says. Source: HTML standard, 3.2.6.2; the root's are judged elsewhere.
  private func judgeLanguage(_ attribute: Attribute, of element: Element, _ page: Page) {
    guard element.space == .html, page.kind == .html, !Self.isInTemplate(page), !element.local.spelling.contains("-")
    else { return }
    guard let plain = element[.lang] else {
      return page.report(.plainLanguageMissing(attribute.value.text), at: attribute)
    }
    guard page.parent != nil, !plain.elementsEqual(attribute.value),
      plain.text.lowercased() != attribute.value.text.lowercased()
    else { return }
    page.report(.languagesDiffer(plain.text, attribute.value.text), at: attribute)
  }

  // MARK: The text of times

  /// How deep the `time` is whose text is being collected.
  private var timeDepth: Int?
  private var timeStart = 0

  func start(_ element: Element, _ page: Page) {
    guard element.isHTML(.time), element[.datetime] == nil, !page.capturesText else { return }
    page.captureText()
    timeDepth = page.stack.count
    timeStart = page.tagStart
  }

  func end(_ element: OpenElement, _ page: Page) {
    guard let depth = timeDepth, depth == page.stack.count, element.name == .time, element.space == .html else {
      return
    }
    timeDepth = nil
    let fault = page.captured.withUnsafeBufferPointer { Datatype.timeValue.fault(in: $0.trimmed) }
    guard let fault else { return }
    page.report(.timeText(fault), at: timeStart, length: 5)
  }
}

extension Finding {
  static func plainLanguageMissing(_ language: String) -> Finding {
    Finding(
      .languagesDiffer, Phrase(vi: "có xml:lang mà không có lang", en: "there is an xml:lang but no lang"),
      remedy: Phrase(
        vi: "Ghi lang=\"\(language)\" thay cho xml:lang, hoặc ghi cả hai với cùng một giá trị.",
        en: "Write lang=\"\(language)\" instead, or both with the same value."))
  }

  static func timeText(_ fault: ValueFault) -> Finding {
    Finding(
      fault.rule, fault.summary,
      remedy: Phrase(
        vi: "Ghi thuộc tính datetime, ví dụ: <time datetime=\"2024-12-20\">20/12/2024</time>.",
        en: "Give it a datetime, such as <time datetime=\"2024-12-20\">20/12/2024</time>."))
  }
}
