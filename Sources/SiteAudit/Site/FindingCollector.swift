internal import Diagnostics

/// Gathers what is found in a site, file by file in the order of paths, and keeps no more of it than is shown: one slip of
/// a template that stands in a hundred thousand pages is kept with its first pages, and counted in the others.
struct FindingCollector {
  /// The most findings of one rule that are listed.
  static let mostOfARule = 1_000

  /// The same thing said of several files.
  private struct Problem: Hashable {
    let id: String
    let summary: Phrase
    let suppression: Int?
  }

  private struct ProblemFiles {
    var files = 0
    var last = ""
    /// Files that have it and are not listed.
    var others = 0
    /// Where its first finding stands in `kept`.
    var first: Int?
  }

  private struct RuleCount: Hashable {
    let id: String
    let suppression: Int?
  }

  /// A shape in files that the same suppressions cover.
  private struct Pages: Hashable {
    let shape: Shape
    let group: UInt32
  }

  private struct PageCount {
    var pages = 0
    var shown = 0
    var problems: [Problem] = []
  }

  private let options: AuditOptions
  private var kept: [Found] = []
  private var problems: [Problem: ProblemFiles] = [:]
  private var listed: [RuleCount: (count: Int, dropped: Int, first: Int)] = [:]
  private var pages: [Pages: PageCount] = [:]
  private var uses: [Int]

  init(options: AuditOptions) {
    self.options = options
    uses = Array(repeating: 0, count: options.suppressions.count)
  }

  // MARK: Taking

  /// Takes what was found in the file, whose report holds it no longer. Files come in the order of their paths.
  mutating func take(_ report: inout FileReport) {
    for judged in report.judged { take(Found(judged)) }
    report.judged = []
    guard let shape = report.shape else { return }
    let place = Pages(shape: shape, group: report.group)
    pages[place, default: PageCount()].pages += 1
    guard !report.judgedShape.isEmpty else { return }
    let limit = report.group == 0 ? max(options.repeats, 1) : options.suppressions(for: report.path).limit(options)
    if pages[place, default: PageCount()].shown < limit {
      for judged in report.judgedShape { take(Found(judged)) }
      let found = Set(report.judgedShape.map { Self.problem($0.diagnostic, $0.suppression) })
      pages[place]?.shown += 1
      // Each page of the shape has them.
      if limit < .max { pages[place]?.problems = Array(found) }
    }
    report.judgedShape = []
  }

  /// Takes what the judges of the site found, by file.
  mutating func take(_ found: [Found]) {
    for var found in found {
      let file = found.diagnostic.location?.file ?? ""
      found.suppression =
        found.suppression ?? options.suppression(of: found.diagnostic, among: options.suppressions(for: file))
      take(found)
    }
  }

  private mutating func take(_ found: Found) {
    if let index = found.suppression, uses.indices.contains(index) { uses[index] += 1 + found.others }
    let problem = Self.problem(found.diagnostic, found.suppression)
    var files = problems[problem] ?? ProblemFiles()
    let file = found.diagnostic.location?.file ?? ""
    let isNew = files.files == 0 || files.last != file
    if isNew { files.files += 1 }
    files.last = file
    files.others += found.others
    let rule = RuleCount(id: problem.id, suppression: problem.suppression)
    var count = listed[rule] ?? (count: 0, dropped: 0, first: kept.count)
    if files.files > max(options.repeats, 1) {
      if isNew { files.others += 1 }
    } else if count.count < Self.mostOfARule {
      count.count += 1
      if files.first == nil { files.first = kept.count }
      kept.append(found)
    } else {
      count.dropped += 1
    }
    listed[rule] = count
    // What is neither listed nor near it would fill the memory with names.
    if files.first != nil || problems.count < 100_000 { problems[problem] = files }
  }

  private static func problem(_ diagnostic: Diagnostic, _ suppression: Int?) -> Problem {
    Problem(id: diagnostic.id, summary: diagnostic.summary, suppression: suppression)
  }

  // MARK: Giving

  /// Everything taken, by place.
  func findings() -> SiteFindings {
    var result = SiteFindings(options: options)
    result.uses = uses
    var others: [Int: Int] = [:]
    for files in problems.values { if let first = files.first { others[first, default: 0] += files.others } }
    for count in pages.values where count.pages > count.shown {
      for problem in count.problems {
        if let index = problem.suppression { result.uses[index] += count.pages - count.shown }
        if let first = problems[problem]?.first { others[first, default: 0] += count.pages - count.shown }
      }
    }
    var dropped: [Int: Int] = [:]
    for count in listed.values where count.dropped > 0 { dropped[count.first] = count.dropped }
    var entries = kept
    for (index, count) in others where count > 0 { entries[index].diagnostic.notes.append(.otherFiles(count)) }
    for (index, count) in dropped { entries[index].diagnostic.notes.append(.moreOfTheRule(count)) }
    for found in Self.sorted(entries) {
      if let index = found.suppression, options.suppressions.indices.contains(index) {
        result.suppressed.append(
          SuppressedFinding(diagnostic: found.diagnostic, suppression: options.suppressions[index]))
      } else {
        result.findings.append(found.diagnostic)
      }
    }
    return result
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

extension Diagnostic.Note {
  fileprivate static func otherFiles(_ count: Int) -> Diagnostic.Note {
    Diagnostic.Note(
      Phrase(vi: "\(count) tệp khác cũng có lỗi này", en: "\(count) other files have the same problem"))
  }

  fileprivate static func moreOfTheRule(_ count: Int) -> Diagnostic.Note {
    Diagnostic.Note(
      Phrase(
        vi: "còn \(count) chỗ khác vi phạm quy tắc này, không liệt kê hết",
        en: "\(count) more findings of this rule are not listed"))
  }
}
