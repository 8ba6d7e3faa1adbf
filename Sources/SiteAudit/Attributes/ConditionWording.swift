internal import Diagnostics

/// Says what a condition asks, for findings.
extension AttributeCondition {
  /// What must hold, as a clause: “có href”, “type là “radio” hoặc “checkbox””.
  var wording: Phrase {
    let clauses = alternatives.map { tests in
      let phrases = tests.map(Self.wording)
      return Phrase(
        vi: phrases.map(\.vietnamese).joined(separator: " và "),
        en: phrases.map(\.english).joined(separator: " and "))
    }
    return Phrase(
      vi: clauses.map(\.vietnamese).joined(separator: ", hoặc "), en: clauses.map(\.english).joined(separator: ", or "))
  }

  /// The attributes of which one is missing.
  var wanted: [String] {
    alternatives.joined().compactMap { if case .has(let name) = $0.question, $0.answer { name } else { nil } }
  }

  private static func wording(_ test: Test) -> Phrase {
    switch (test.question, test.answer) {
    case (.has(let name), true): Phrase(vi: "có \(name)", en: "it has \(name)")
    case (.has(let name), false): Phrase(vi: "không có \(name)", en: "it has no \(name)")
    case (.isOneOf(let name, let values, _), true):
      Phrase(vi: "\(name) là \(list(values, "hoặc"))", en: "\(name) is \(list(values, "or"))")
    case (.isOneOf(let name, let values, _), false):
      Phrase(vi: "\(name) không là \(list(values, "hoặc"))", en: "\(name) is not \(list(values, "or"))")
    case (.contains(let name, let values), true):
      Phrase(vi: "\(name) có \(list(values, "hoặc"))", en: "\(name) contains \(list(values, "or"))")
    case (.contains(let name, let values), false):
      Phrase(vi: "\(name) không có \(list(values, "hoặc"))", en: "\(name) does not contain \(list(values, "or"))")
    case (.parent(let names), true):
      Phrase(vi: "nằm ngay trong \(elements(names, "hoặc"))", en: "it stands right in \(elements(names, "or"))")
    case (.parent(let names), false):
      Phrase(
        vi: "không nằm ngay trong \(elements(names, "hoặc"))", en: "it does not stand right in \(elements(names, "or"))"
      )
    case (.script(let kinds), _):
      Phrase(vi: "là mã lệnh loại \(list(kinds, "hoặc"))", en: "it is a script of the kind \(list(kinds, "or"))")
    }
  }

  private static func list(_ words: [String], _ or: String) -> String { join(words.map { "“\($0)”" }, or) }

  private static func elements(_ names: [String], _ or: String) -> String { join(names.map { "<\($0)>" }, or) }

  private static func join(_ words: [String], _ or: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(or) " + last
  }
}
