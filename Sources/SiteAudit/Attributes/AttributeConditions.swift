/// An attribute that an element must have, or that makes sense only beside another one or in some place.
struct AttributeCondition: Sendable {
  /// What is asked of an element.
  struct Test: Sendable, Hashable {
    enum Question: Sendable, Hashable {
      case has(String)
      /// The value is one of these, in any case of letters; `absent` says what an element without it counts as.
      case isOneOf(String, [String], absent: String)
      /// The value's words contain one of these.
      case contains(String, [String])
      /// The parent is one of these.
      case parent([String])
      /// It is one of these sorts of script.
      case script([String])
    }
    let question: Question
    /// The answer that is wanted.
    let answer: Bool
  }

  /// The attributes that need it; none when the element itself does.
  let attributes: [String]
  /// All of one of these lists must hold.
  let alternatives: [[Test]]

  /// The conditions by element.
  static let html = read(lines)

  /// The attributes whose values the tests read.
  static let valuesRead: Set<String> = Set(
    html.values.joined().flatMap(\.alternatives).joined().compactMap {
      switch $0.question {
      case .isOneOf(let name, _, _), .contains(let name, _): name
      case .script: "type"
      case .has, .parent: nil
      }
    })

  /// The value that an element without the attribute counts as having.
  private static let absentValues = ["input type": "text", "button type": "submit", "area shape": "rect"]

  /// Reads lines `ELEMENT: ATTRIBUTE… needs TEST TEST or TEST…`.
  private static func read(_ text: String) -> [String: [AttributeCondition]] {
    var conditions: [String: [AttributeCondition]] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first, first.last == ":", let needs = words.firstIndex(of: "needs") else { continue }
      let element = String(first.dropLast())
      let alternatives = words[(needs + 1)...].split(separator: "or").map { $0.compactMap { test($0, of: element) } }
      conditions[element, default: []].append(
        AttributeCondition(attributes: words[1..<needs].map(String.init), alternatives: alternatives))
    }
    return conditions
  }

  private static func test(_ word: Substring, of element: String) -> Test? {
    let isNegated = word.hasPrefix("!")
    let word = isNegated ? word.dropFirst() : word
    if word.hasPrefix("@") { return Test(question: .has(String(word.dropFirst())), answer: !isNegated) }
    guard let sign = word.firstIndex(where: { $0 == "=" || $0 == "~" }) else { return nil }
    let values = word[word.index(after: sign)...].split(separator: "|", omittingEmptySubsequences: false)
      .map(String.init)
    let isUnequal = word[..<sign].last == "!"
    let name = String(isUnequal ? word[..<sign].dropLast() : word[..<sign])
    let question: Test.Question
    switch (name, word[sign]) {
    case ("in", _): question = .parent(values)
    case ("kind", _): question = .script(values)
    case (_, "~"): question = .contains(name, values)
    default: question = .isOneOf(name, values, absent: absentValues[element + " " + name] ?? "")
    }
    return Test(question: question, answer: !isNegated && !isUnequal)
  }
}

extension AttributeCondition {
  /// A Boolean value that indicates whether the condition is met by an element.
  func holds(of element: TreeElement, in tree: PageTree) -> Bool {
    alternatives.contains { $0.allSatisfy { Self.answer($0.question, of: element, in: tree) == $0.answer } }
  }

  private static func answer(_ question: Test.Question, of element: TreeElement, in tree: PageTree) -> Bool {
    switch question {
    case .has(let name): return element.has(name)
    case .isOneOf(let name, let values, let absent): return values.contains((element[name] ?? absent).lowercased())
    case .contains(let name, let values):
      let words = (element[name] ?? "").lowercased().split(whereSeparator: \.isWhitespace)
      return words.contains { values.contains(String($0)) }
    case .parent(let names):
      guard let parent = element.parent.map({ tree.elements[$0] }) else { return false }
      return parent.space == .html && names.contains(parent.local)
    case .script(let kinds): return kinds.contains(ScriptKind(type: element["type"]).rawValue)
    }
  }
}

/// What a `script` element is, by its `type`.
/// Sources: HTML standard, 4.12.1; MIME Sniffing standard, 4.6, JavaScript MIME types.
enum ScriptKind: String {
  case classic, module, importmap, speculationrules, data

  init(type: String?) {
    let type = (type ?? "").lowercased()
    if type.isEmpty || Self.javaScript.contains(type) {
      self = .classic
    } else {
      self = ScriptKind(rawValue: type).flatMap { $0 == .classic ? nil : $0 } ?? .data
    }
  }

  /// The media types that mean a script of the old kind.
  private static let javaScript: Set<String> = [
    "application/ecmascript", "application/javascript", "application/x-ecmascript", "application/x-javascript",
    "text/ecmascript", "text/javascript", "text/javascript1.0", "text/javascript1.1", "text/javascript1.2",
    "text/javascript1.3", "text/javascript1.4", "text/javascript1.5", "text/jscript", "text/livescript",
    "text/x-ecmascript", "text/x-javascript",
  ]
}
