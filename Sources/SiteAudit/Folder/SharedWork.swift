internal import Diagnostics
internal import Synchronization

/// Hands out the numbers of files to several threads and gathers what they found.
final class SharedWork: Sendable {
  private struct State {
    var reports: [FileReport?]
    /// What was found in the files before the first that is still being judged.
    var collector: FindingCollector
    var collected = 0
    var findings: [Diagnostic] = []
  }

  private let count: Int
  private let taken = Atomic<Int>(0)
  private let state: Mutex<State>

  /// - Parameter count: How many files there are; they are numbered by path.
  init(count: Int, options: AuditOptions) {
    self.count = count
    state = Mutex(
      State(reports: Array(repeating: nil, count: count), collector: FindingCollector(options: options)))
  }

  /// The number of a file that no thread has taken; nil when there is none left.
  func next() -> Int? {
    let index = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }

  func keep(_ report: FileReport, at index: Int, finding: Diagnostic? = nil) {
    state.withLock { state in
      state.reports[index] = report
      if let finding { state.findings.append(finding) }
      // In the order of paths, whichever file is done first: what is kept does not depend on the threads.
      while state.collected < state.reports.count, var next = state.reports[state.collected] {
        state.collector.take(&next)
        state.reports[state.collected] = next
        state.collected += 1
      }
    }
  }

  /// Everything gathered, the reports in the order of the files.
  var results: (reports: [FileReport], collector: FindingCollector, unreadable: [Diagnostic]) {
    state.withLock { ($0.reports.compactMap(\.self), $0.collector, $0.findings) }
  }
}
