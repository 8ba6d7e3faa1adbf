public import Diagnostics

/// How a build of the draft ended.
public enum DraftOutcome: Sendable {
  /// A new draft lies in the draft's folder. The problems do not stand in its way: warnings, questions, notes.
  case ready(diagnostics: [Diagnostic], seconds: Double)
  /// The draft's folder is as it was.
  case failed([Diagnostic])
}

/// What to preview, how, and for whom.
public struct PreviewConfiguration: Sendable {
  /// The name or address to listen on. Beyond loopback a visitor needs the one-time link that is announced.
  public var host = "127.0.0.1"
  /// 0 takes any free port.
  public var port = 8080
  /// Further names that requests may give as their host.
  public var allowedHosts: [String] = []
  /// A Boolean value that indicates whether changes are found by looking again and again instead of by notice from
  /// the system. It is chosen unasked where a watched folder lies on a network drive.
  public var polls = false
  /// The folders whose changes call for a build.
  public var watched: [String]
  /// Folders below them that are not looked at: whatever the build itself writes. The draft's folder is left out
  /// unasked, hidden files and those of editors too.
  public var excluded: [String] = []
  /// The language of what is announced; pages are Vietnamese always.
  public var language = Language.vietnamese
  /// Where the last good draft lies; nil while there is none. Called for each request: it must not block.
  public var draftRoot: @Sendable () -> String?
  /// Builds the draft. Never called while it still runs.
  public var build: @Sendable () async -> DraftOutcome
  /// The folder of the draft, `a/b/`, with files that came from elsewhere as they are; empty for none.
  public var foreignFolder = ""
  /// Who answers at `/_xem-truoc/`; nil for nobody.
  public var desk: (any Desk)?
  /// Told each line meant for whoever started the preview; called on any thread.
  public var announce: @Sendable (String) -> Void

  public init(
    watched: [String], draftRoot: @escaping @Sendable () -> String?,
    build: @escaping @Sendable () async -> DraftOutcome, announce: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.watched = watched
    self.draftRoot = draftRoot
    self.build = build
    self.announce = announce
  }
}
