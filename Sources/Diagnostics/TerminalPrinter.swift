/// Writes problems for people at a terminal: one line each, then the offending line with a caret, then what to do.
public struct TerminalPrinter: Sendable {
  public let language: Language

  public init(language: Language = .vietnamese) {
    self.language = language
  }

  /// The problems in the order given, each ending with a newline.
  public func print(_ diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.map(print).joined()
  }

  /// One problem.
  public func print(_ diagnostic: Diagnostic) -> String {
    var text = ""
    if let location = diagnostic.location { text += location.label.visible + ": " }
    text += diagnostic.severity.word.text(language) + ": "
    text += diagnostic.summary.text(language).visible + " [\(diagnostic.id)]\n"
    if let excerpt = diagnostic.excerpt { text += show(excerpt) }
    if let explanation = diagnostic.explanation { text += "    " + explanation.text(language).visible + "\n" }
    if let remedy = diagnostic.remedy { text += "    → " + remedy.text(language).visible + "\n" }
    for note in diagnostic.notes {
      text += "    " + (note.location.map { $0.label.visible + ": " } ?? "") + note.text.text(language).visible + "\n"
    }
    return text
  }

  /// A line that counts them: `3 lỗi, 1 cảnh báo`. Empty where there is none.
  public func counts(_ diagnostics: some Sequence<Diagnostic>) -> String {
    var numbers: [Severity: Int] = [:]
    for diagnostic in diagnostics { numbers[diagnostic.severity, default: 0] += 1 }
    return Severity.allCases.compactMap { severity in
      numbers[severity].map { "\($0) \(severity.word.text(language))" }
    }.joined(separator: ", ")
  }

  /// The line and a caret under the place; a long line is cut to a window around it.
  private func show(_ excerpt: Diagnostic.Excerpt) -> String {
    let window = 96
    let scalars = Array(excerpt.line.unicodeScalars)
    let start = min(excerpt.column - 1, scalars.count)
    let first = start > window - 16 ? start - window / 2 : 0
    let last = min(scalars.count, first + window)
    let before = Self.string(scalars[first..<min(start, last)])
    let end = min(last, start + excerpt.length)
    let marked = start < end ? Self.string(scalars[start..<end]) : ""
    let line = (first > 0 ? "…" : "") + Self.string(scalars[first..<last]) + (last < scalars.count ? "…" : "")
    // Counted in characters as seen: a letter and its marks take one column.
    let indent = String(repeating: " ", count: before.count + (first > 0 ? 1 : 0))
    return "    \(line)\n    \(indent)\(String(repeating: "^", count: max(1, marked.count)))\n"
  }

  /// Each tab one blank and each hidden character a dot, so that the caret stands where the line says.
  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars {
      text.unicodeScalars.append(scalar == "\t" ? " " : String.isHidden(scalar) ? "·" : scalar)
    }
    return text
  }
}
