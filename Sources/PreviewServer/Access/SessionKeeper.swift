internal import Synchronization

/// Who may read a server that the office network can reach: whoever opened a one-time link.
///
/// One link is open at a time. Once used it is gone, and the next is told through `onNewLink`, so that a second
/// colleague can be let in without a restart. Nothing is written to disk: a restart ends every session.
final class SessionKeeper: Sendable {
  private struct State {
    var key = Secret()
    var sessions: [Secret] = []
  }

  /// Beyond this many sessions the oldest ends.
  static let mostSessions = 64

  private let state = Mutex(State())
  private let onNewLink: @Sendable (_ key: String) -> Void

  init(onNewLink: @escaping @Sendable (_ key: String) -> Void = { _ in }) {
    self.onNewLink = onNewLink
  }

  /// The key that opens the next session.
  var key: String { state.withLock { $0.key.text } }

  /// Opens a session for whoever brings the key, and spends the key.
  ///
  /// - Returns: The session's secret, or nil where the key is wrong or spent.
  func redeem(_ key: String) -> String? {
    let opened: (session: String, next: String)? = state.withLock { state in
      guard state.key.equals(key.utf8) else { return nil }
      let session = Secret()
      state.key = Secret()
      state.sessions.append(session)
      if state.sessions.count > Self.mostSessions { state.sessions.removeFirst() }
      return (session.text, state.key.text)
    }
    guard let opened else { return nil }
    onNewLink(opened.next)
    return opened.session
  }

  /// The open session that one of the cookies belongs to; nil where there is none.
  ///
  /// - Parameters:
  ///   - fields: The request's `Cookie` fields.
  ///   - name: The cookie's name.
  func session(cookies fields: [String], name: String) -> String? {
    let offered = fields.flatMap { Self.values(of: name, in: $0) }.prefix(4)
    guard !offered.isEmpty else { return nil }
    return state.withLock { state in
      var found: String?
      for value in offered {
        for session in state.sessions where session.equals(value) { found = session.text }
      }
      return found
    }
  }

  private static func values(of name: String, in field: String) -> [ArraySlice<UInt8>] {
    Array(field.utf8).split(separator: UInt8(ascii: ";")).compactMap { pair in
      let trimmed = pair.drop { $0 == UInt8(ascii: " ") }
      guard trimmed.starts(with: name.utf8) else { return nil }
      let rest = trimmed.dropFirst(name.utf8.count)
      return rest.first == UInt8(ascii: "=") ? rest.dropFirst() : nil
    }
  }
}
