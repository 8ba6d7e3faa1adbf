internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import SiteAudit

/// Explains the audit's rules, and writes their examples for other checkers to judge.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain the audit's rules: all in one line each, or those named.")

  @Argument(help: "Ids of rules, as findings name them.")
  var ids: [String] = []

  @Option(
    help: "Write each rule's examples below this new folder, as RULE/good/… and RULE/bad/…, to try other checkers on.")
  var examples: String?

  @Option(help: "How rules are printed: text or json.")
  var format = ReportFormat.text

  @Option(help: "The language: vi or en.")
  var language = Language.vietnamese

  func validate() throws {
    let known = Rule.all.map(\.id)
    for id in ids where !known.contains(id) {
      let hint = NearMiss.of(id, among: known).map { " Did you mean “\($0)”?" } ?? ""
      throw ValidationError("There is no rule “\(id)”.\(hint)")
    }
  }

  func run() throws {
    let rules = ids.isEmpty ? Rule.all : Rule.all.filter { ids.contains($0.id) }
    if let examples { try write(rules, to: URL(filePath: examples)) }
    switch format {
    case .json: try output(json(rules))
    case .text where ids.isEmpty: try output(rules.map { line($0) + "\n" }.joined())
    case .text: try output(rules.map(explain).joined(separator: "\n"))
    }
  }

  private func line(_ rule: Rule) -> String {
    "\(rule.id) (\(rule.kind.severity.word.text(language))): \(rule.title.text(language))"
  }

  private func explain(_ rule: Rule) -> String {
    let (right, wrong) = (Phrase(vi: "Đúng:", en: "Right:"), Phrase(vi: "Sai:", en: "Wrong:"))
    return """
      \(line(rule))
      \(rule.why.text(language))

      \(right.text(language))
      \(indented(rule.good))

      \(wrong.text(language))
      \(indented(rule.bad))

      """
  }

  private func indented(_ example: RuleExample) -> String {
    let text = String(decoding: RuleExample.bytes(of: example.excerpt).bytes, as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).prefix(20)
      .map { "    " + $0.prefix(160) }.joined(separator: "\n")
  }

  private func json(_ rules: [Rule]) -> String {
    var text = JSONText()
    text.object { text in
      text.key("version")
      text.number(1)
      text.key("rules")
      text.array { text in
        for rule in rules {
          text.newline()
          text.object { $0.rule(rule, language) }
        }
      }
    }
    return String(decoding: text.bytes, as: UTF8.self) + "\n"
  }

  /// Writes the examples. The folder must not be there: nothing of anyone's is written over.
  private func write(_ rules: [Rule], to folder: URL) throws {
    let files = FileManager.default
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: false)
      for rule in rules {
        for (name, example) in [("good", rule.good), ("bad", rule.bad)] {
          for (path, text) in example.files {
            let place = folder.appending(path: "\(rule.id)/\(name)/\(path)")
            try files.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(RuleExample.bytes(of: text).bytes).write(to: place)
          }
        }
      }
    } catch {
      announce("\(folder.path): \(error.localizedDescription)")
      throw ExitCode.inputOutput
    }
  }
}

extension JSONText {
  fileprivate mutating func rule(_ rule: Rule, _ language: Language) {
    key("rule")
    string(rule.id)
    key("severity")
    string(rule.kind.severity.rawValue)
    key("house")
    bool(rule.isHouse)
    key("title")
    string(rule.title.text(language))
    key("why")
    string(rule.why.text(language))
    for (name, example) in [("good", rule.good), ("bad", rule.bad)] {
      key(name)
      string(example.files.first?.path ?? "")
    }
    key("line")
    if let file = rule.bad.files.first(where: { RuleExample.bytes(of: $0.text).mark != nil }) {
      let (bytes, mark) = RuleExample.bytes(of: file.text)
      number(bytes.prefix(mark ?? 0).count { $0 == UInt8(ascii: "\n") } + 1)
    } else {
      null()
    }
  }
}
