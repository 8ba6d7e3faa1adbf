internal import Diagnostics

/// Shortens a list in which one slip of a template stands a thousand times.
enum Condensing {
  private struct Key: Hashable {
    let id: String
    let summary: Phrase
  }

  private struct Group {
    /// The files shown, counted as they come: the list is by place, so that a file's findings stand together.
    var files = 0
    var last = ""
    var others = 0
    var first: Int
  }

  /// The findings by place, each problem in at most `repeats` files; a note on the first says how many others have it.
  static func condense(_ found: [Found], repeats: Int) -> [Diagnostic] {
    var groups: [Key: Group] = [:]
    var kept: [Diagnostic] = []
    for found in sorted(found) {
      let diagnostic = found.diagnostic
      let key = Key(id: diagnostic.id, summary: diagnostic.summary)
      var group = groups[key] ?? Group(first: kept.count)
      let file = diagnostic.location?.file ?? ""
      group.others += found.others
      let isNew = group.files == 0 || group.last != file
      if isNew { group.files += 1 }
      group.last = file
      if group.files <= max(repeats, 1) { kept.append(diagnostic) } else if isNew { group.others += 1 }
      groups[key] = group
    }
    for group in groups.values where group.others > 0 { kept[group.first] = kept[group.first].counting(group.others) }
    return kept
  }

  private static func sorted(_ found: [Found]) -> [Found] {
    found.enumerated().sorted { left, right in
      switch (left.element.diagnostic.location, right.element.diagnostic.location) {
      case (nil, .some): return true
      case (.some, nil): return false
      case (let one?, let other?) where one != other: return one < other
      default: break
      }
      let (one, other) = (left.element.diagnostic, right.element.diagnostic)
      if one.severity != other.severity { return one.severity < other.severity }
      if one.id != other.id { return one.id < other.id }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension Diagnostic {
  /// The diagnostic with a note that so many other files have the same problem.
  fileprivate func counting(_ others: Int) -> Diagnostic {
    var copy = Diagnostic(
      kind, at: location, summary, explanation: explanation, remedy: remedy,
      notes: notes + [
        Note(Phrase(vi: "\(others) tệp khác cũng có lỗi này", en: "\(others) other files have the same problem"))
      ], excerpt: excerpt)
    copy.severity = severity
    return copy
  }
}
