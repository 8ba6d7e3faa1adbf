public import Diagnostics

extension Sequence<Diagnostic> {
  /// The problems at places where `earlier` holds nothing that blocks.
  ///
  /// A cell that could not be read is judged once: what rules say of it afterwards (“missing”, “unknown”) would only
  /// repeat it, or be wrong. Rules that rely on another cell of such a row (an honorific on the kind) stay silent too.
  /// Warnings and notes of `earlier` hide nothing, nor do problems of a file as a whole.
  public func besides(_ earlier: some Sequence<Diagnostic>) -> [Diagnostic] {
    let earlier = Array(earlier)
    let rows = UnsoundRows(earlier)
    let judged = Set(earlier.lazy.filter(\.severity.blocks).compactMap(\.location).filter(\.isPrecise))
    guard !judged.isEmpty else { return Array(self) }
    return filter { diagnostic in
      guard let location = diagnostic.location else { return true }
      if judged.contains(location) { return false }
      return UnsoundRows.reliances[diagnostic.kind].map { !rows.contains(location, $0) } ?? true
    }
  }
}

extension SourceLocation {
  fileprivate var isPrecise: Bool {
    switch position {
    case .text, .cell: true
    case .file, .sheet: false
    }
  }
}
