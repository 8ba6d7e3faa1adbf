internal import Diagnostics

/// A finding, and how many further files have the same without being shown.
struct Found {
  var diagnostic: Diagnostic
  var others = 0
  /// Which of the options' suppressions covers it.
  var suppression: Int?

  init(_ judged: JudgedFinding, others: Int = 0) {
    diagnostic = judged.diagnostic
    suppression = judged.suppression
    self.others = others
  }

  init(diagnostic: Diagnostic, others: Int = 0) {
    self.diagnostic = diagnostic
    self.others = others
  }
}
