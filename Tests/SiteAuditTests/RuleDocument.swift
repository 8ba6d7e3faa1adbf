import Diagnostics

@testable import SiteAudit

/// `docs/audit-rules.md`: every rule with why it is asked, its examples and what the audit says of the bad one.
enum RuleDocument {
  private static let longestExample = 20
  private static let longestLine = 160

  static var text: String {
    let sections = sections
    var text = """
      # The rules of the audit

      This file is made from the rules themselves: each has an id, a sentence why, a good and a bad example; the tests judge
      the examples and compare this file. `vinhdanh rules ID` explains one, and
      [audit-json.md](audit-json.md) how a severity is changed or a finding let pass.

      An *error* keeps a site from being published; a *warning* does not. *House* rules are ours (accessibility, privacy, this
      server's policy) and left out by `--no-house`; the others are those of HTML, XML, SVG, CSS, JSON, Atom and sitemaps.
      *Fixed* rules can be neither lowered nor let pass.
      In an example `^` marks the place that the finding names, and `⟪FF⟫` is a byte that no text can hold.

      There are \(Rule.all.count) rules, \(Rule.all.count(where: \.isHouse)) of them house rules.


      """
    for section in sections {
      text += "- [\(section.title)](#\(anchor(section.title))): "
      text += section.rules.map { "[`\($0.id)`](#\($0.id))" }.joined(separator: " · ") + "\n"
    }
    for section in sections {
      text += "\n# \(section.title)\n"
      for rule in section.rules { text += entry(rule) }
    }
    return text
  }

  private static var sections: [(title: String, rules: [Rule])] {
    let families = RuleFamilies.all.map { family in
      (title: title(String(describing: family)), rules: family.rules)
    }
    let others = Set(families.flatMap { $0.rules.map(\.id) })
    let first = (title: "Files, syntax, references and links", rules: Rule.all.filter { !others.contains($0.id) })
    return ([first] + families).filter { !$0.rules.isEmpty }
  }

  private static func title(_ family: String) -> String {
    switch family {
    case "GrammarFamily": "Structure"
    case "AttributeFamily": "Attributes"
    case "ValueFamily": "Values"
    case "StyleFamily": "Styles"
    case "AriaFamily": "ARIA"
    case "RelationFamily": "Relations"
    case "HouseFamily": "House rules"
    default: family
    }
  }

  /// The anchor that a heading gets: small letters, spaces as hyphens, signs left out.
  private static func anchor(_ title: String) -> String {
    String(title.lowercased().compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" ? $0 : nil })
  }

  private static func entry(_ rule: Rule) -> String {
    let kinds = [rule.kind.severity.word.english] + (rule.isHouse ? ["house"] : []) + (rule.isFixed ? ["fixed"] : [])
    var text = """

      ## \(rule.id)

      **\(rule.title.english)** (\(kinds.joined(separator: ", "))). \(rule.why.english)

      Good:

      \(block(rule.good, marks: false))
      Bad:

      \(block(rule.bad, marks: true))
      """
    if let finding = Site(rule.bad).findings().first {
      text += "\n> \(finding.summary.english)."
      if let remedy = finding.remedy { text += " \(remedy.english)" }
      text += "\n"
    }
    return text
  }

  private static func block(_ example: RuleExample, marks: Bool) -> String {
    var lines: [String] = []
    var all = example.excerpt.split(separator: "\n", omittingEmptySubsequences: false)
    if all.count > 1, all.last?.isEmpty == true { all.removeLast() }
    for line in all.prefix(longestExample) {
      let scalars = Array(line.unicodeScalars)
      let mark = scalars.firstIndex(of: RuleExample.mark)
      lines.append(shown(scalars.filter { $0 != RuleExample.mark }))
      if marks, let mark, mark < longestLine { lines.append(caret(under: scalars[..<mark])) }
    }
    if all.count > longestExample { lines.append("…") }
    let path = example.files.first?.path ?? ""
    var text = "```\(language(path))\n" + lines.joined(separator: "\n") + "\n```\n"
    var places = path == "trang.html" ? [] : ["the file is `\(path)`"]
    let others = example.files.dropFirst().map { "`\($0.path)`" }
    if !others.isEmpty { places.append("beside it: " + others.joined(separator: ", ")) }
    if let address = example.siteURL { places.append("the site stands at `\(address)`") }
    if !places.isEmpty { text += "\n(\(places.joined(separator: "; ")))\n" }
    return text
  }

  private static func shown(_ line: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: line.prefix(longestLine))
    return text.visible + (line.count > longestLine ? "…" : "")
  }

  private static func caret(under before: ArraySlice<Unicode.Scalar>) -> String {
    String(repeating: " ", count: shown(Array(before)).count) + "^"
  }

  private static func language(_ path: String) -> String {
    switch FileKind(path: path) {
    case .html, .xhtml: "html"
    case .xml, .svg: "xml"
    case .json: "json"
    case .css: "css"
    default: "text"
    }
  }
}
