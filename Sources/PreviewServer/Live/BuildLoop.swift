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
    await buildOnce()
    for await _ in changes { await buildOnce() }
  }

  private func buildOnce() async {
    guard !Task.isCancelled else { return }
    let outcome = await build()
    guard !Task.isCancelled else { return }
    let state = board.record(outcome)
    announce(Self.line(outcome, state).text(language))
  }

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
