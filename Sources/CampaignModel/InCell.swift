/// Says the column's title before what is wrong with a cell, as the reader does: nobody counts columns.
internal import Diagnostics

extension Diagnostic {
  /// The problem with its column's title before the summary, where it is at a cell and does not say so itself.
  var inItsCell: Diagnostic {
    guard let title = location?.columnTitle, !title.isEmpty else { return self }
    let column = "cột \(title.quoted())"
    guard !summary.vietnamese.hasPrefix("cột “"), !summary.vietnamese.contains(column) else { return self }
    var told = Diagnostic(
      kind, at: location,
      Phrase(vi: "\(column): \(summary.vietnamese)", en: "column \(title.quoted()): \(summary.english)"),
      explanation: explanation, remedy: remedy, notes: notes, excerpt: excerpt)
    told.severity = severity
    return told
  }
}
