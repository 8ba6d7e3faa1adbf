internal import Diagnostics

/// Builds once at the start and again after each change, never two builds at once.
struct BuildLoop: Sendable {
  let build: @Sendable () async -> DraftOutcome
  let board: DraftBoard
  let language: Language
  let announce: @Sendable (String) -> Void

  /// Runs until the changes end or the task is cancelled. However many changes come during a build, one more build
  /// follows it: the stream keeps only the last.
  func run(_ changes: AsyncStream<Void>) async {
    await buildUntilWritten()
    for await _ in changes { await buildUntilWritten() }
  }

  /// A disk that was full sends no word when there is room again: then the build tries by itself.
  private func buildUntilWritten() async {
    var told: [String]?
    while !Task.isCancelled {
      let outcome = await build()
      guard !Task.isCancelled else { return }
      let unwritten = Self.unwritten(outcome)
      // Open pages load anew only where there is something new to read.
      if unwritten == nil || unwritten != told {
        let state = board.record(outcome)
        announce(Self.line(outcome, state).text(language))
      }
      guard unwritten != nil else { return }
      told = unwritten
      try? await Task.sleep(for: Self.pause)
    }
  }

  /// The problems of a build that could not write; `nil` of any other.
  private static func unwritten(_ outcome: DraftOutcome) -> [String]? {
    guard case .failed(let problems) = outcome, problems.contains(where: { $0.id == "publish-failed" }) else {
      return nil
    }
    return problems.map(\.summary.vietnamese)
  }

  /// Between two tries at a disk that cannot be written.
  static let pause = Duration.seconds(2)

  /// What the terminal says of a build.
  static func line(_ outcome: DraftOutcome, _ state: DraftState) -> Phrase {
    switch outcome {
    case .ready(let diagnostics, let seconds):
      let time = Self.time(seconds)
      let counts = PlaceText.counts(diagnostics)
      return Phrase(
        vi: "Đã dựng bản xem trước (\(time.replacing(".", with: ",")) giây)" + (counts.isEmpty ? "" : ": " + counts),
        en: "Draft built (\(time) s)"
          + (counts.isEmpty ? "" : ": " + TerminalPrinter(language: .english).counts(diagnostics)))
    case .failed(let diagnostics):
      return Phrase(
        vi: state.headline(), en: "Draft not built: " + TerminalPrinter(language: .english).counts(diagnostics))
    }
  }

  /// Seconds with two decimals; a nonsense number as zero.
  private static func time(_ seconds: Double) -> String {
    let hundredths = seconds.isFinite && seconds > 0 ? Int(min(seconds, 1e9) * 100 + 0.5) : 0
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
