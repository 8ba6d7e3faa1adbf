public import Diagnostics

/// Why a folder could not be written.
public struct WriteFailure: Error, Sendable {
  /// What went wrong, in the words of whoever gave the command.
  public let diagnostic: Diagnostic
  /// A Boolean value that indicates whether the system refused (exit 74), rather than the command asking for something
  /// that cannot be (exit 64).
  public let isInputOutput: Bool

  init(_ diagnostic: Diagnostic, isInputOutput: Bool) {
    self.diagnostic = diagnostic
    self.isInputOutput = isInputOutput
  }
}
