internal import Diagnostics

/// What a judge found, before its place is worked out.
struct Finding {
  let rule: Rule
  let summary: Phrase
  var explanation: Phrase?
  var remedy: Phrase?
  var notes: [Diagnostic.Note] = []

  init(
    _ rule: Rule, _ summary: Phrase, explanation: Phrase? = nil, remedy: Phrase? = nil, notes: [Diagnostic.Note] = []
  ) {
    self.rule = rule
    self.summary = summary
    self.explanation = explanation
    self.remedy = remedy
    self.notes = notes
  }
}

extension Finding {
  /// The finding as a diagnostic, with the severity that the options give its rule.
  func diagnostic(at location: SourceLocation, excerpt: Diagnostic.Excerpt?, options: AuditOptions) -> Diagnostic {
    var diagnostic = Diagnostic(
      rule.kind, at: location, summary, explanation: explanation ?? rule.why, remedy: remedy, notes: notes,
      excerpt: excerpt)
    diagnostic.severity = rule.severity(options)
    return diagnostic
  }
}
