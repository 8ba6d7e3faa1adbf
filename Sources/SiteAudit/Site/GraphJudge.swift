internal import Diagnostics

/// A judge of the site as a whole.
protocol GraphJudge: Sendable {
  func judge(_ graph: SiteGraph, options: AuditOptions) -> [Found]
}
