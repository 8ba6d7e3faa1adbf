internal import Diagnostics
internal import Synchronization

/// Hands out the numbers of files to several threads and gathers what they found.
final class SharedWork: Sendable {
  private struct State {
    var reports: [FileReport?]
    var findings: [Diagnostic] = []
  }

  private let count: Int
  private let taken = Atomic<Int>(0)
  private let state: Mutex<State>

  init(count: Int) {
    self.count = count
    state = Mutex(State(reports: Array(repeating: nil, count: count)))
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
    }
  }

  /// Everything gathered, the reports in the order of the files.
  var results: ([FileReport], [Diagnostic]) {
    state.withLock { ($0.reports.compactMap(\.self), $0.findings) }
  }
}
