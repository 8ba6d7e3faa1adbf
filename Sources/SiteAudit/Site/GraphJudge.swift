internal import Diagnostics

/// A judge of the site as a whole.
protocol GraphJudge: Sendable {
  func judge(_ graph: SiteGraph, options: AuditOptions) -> [Found]
}

/// A finding, and how many further files have the same without being shown.
struct Found {
  var diagnostic: Diagnostic
  var others = 0
}
