internal import Diagnostics

/// Collects problems, and keeps a file that is wrong in every row from drowning all the rest.
struct ProblemLog {
  /// How many problems of one kind are kept for one file.
  static let limit = 1000

  private struct Key: Hashable {
    let kind: DiagnosticKind
    let file: String
  }

  private var kept: [Diagnostic] = []
  private var counts: [Key: Int] = [:]

  mutating func add(_ diagnostic: Diagnostic) {
    let key = Key(kind: diagnostic.kind, file: diagnostic.location?.file ?? "")
    let count = counts[key, default: 0]
    counts[key] = count + 1
    if count < Self.limit { kept.append(diagnostic) }
  }

  /// Adds the problems of other files, or of other parts of the same ones.
  mutating func add(_ other: ProblemLog) {
    if kept.isEmpty, counts.isEmpty {
      self = other
      return
    }
    for diagnostic in other.kept { add(diagnostic) }
    for (key, count) in other.counts where count > Self.limit { counts[key, default: 0] += count - Self.limit }
  }

  /// The places of the errors that were found in a file so far.
  func errorPlaces(in file: String) -> Set<SourceLocation> {
    Set(kept.filter { $0.severity.blocks && $0.location?.file == file }.compactMap(\.location))
  }

  /// The problems, and for each kind that went over the limit a note that says how many more there are.
  var diagnostics: [Diagnostic] {
    let over = counts.filter { $0.value > Self.limit }
      .sorted { ($0.key.file, $0.key.kind.id) < ($1.key.file, $1.key.kind.id) }
    return kept + over.map { .moreProblems(of: $0.key.kind, in: $0.key.file, count: $0.value - Self.limit) }
  }
}

extension DiagnosticKind {
  static let moreProblems = DiagnosticKind("more-problems", .note)
}

extension Diagnostic {
  static func moreProblems(of kind: DiagnosticKind, in file: String, count: Int) -> Diagnostic {
    Diagnostic(
      .moreProblems, at: SourceLocation(file: file),
      Phrase(
        vi: "còn \(count) chỗ khác mắc cùng loại lỗi [\(kind.id)], không liệt kê hết ở đây",
        en: "\(count) more problems of the kind [\(kind.id)] are not listed"),
      remedy: Phrase(
        vi: "Sửa những chỗ đã liệt kê trước; thường chúng có chung một nguyên nhân.",
        en: "Mend those listed and run again; they usually have one cause."))
  }
}
