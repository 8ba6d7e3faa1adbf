public import Diagnostics

extension Sequence<Diagnostic> {
  /// The problems at places where `earlier` holds nothing that blocks.
  ///
  /// A cell that could not be read is judged once: what rules say of it afterwards (“missing”, “unknown”) would only
  /// repeat it, or be wrong. Warnings and notes of `earlier` hide nothing, nor do problems of a file as a whole.
  public func besides(_ earlier: some Sequence<Diagnostic>) -> [Diagnostic] {
    let judged = Set(earlier.lazy.filter(\.severity.blocks).compactMap(\.location).filter(\.isPrecise))
    return judged.isEmpty ? Array(self) : filter { $0.location.map { !judged.contains($0) } ?? true }
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
