internal import Synchronization

/// The tokens that forms carry: proof that whoever sends one has read the page it stands on, and sends it once.
///
/// A token belongs to one action and, where visitors have sessions, to one of them. Nothing is written to disk: a restart
/// ends every token.
final class FormTokens: Sendable {
  enum Verdict: Sendable, Equatable {
    case good
    case unknown
    case replayed
  }

  private struct Issued {
    let token: Secret
    let action: String
    let session: String?
    var isSpent = false
  }

  /// Beyond this many the oldest is forgotten: a page left open that long is read anew.
  static let most = 4096

  private let issued = Mutex<[Issued]>([])

  func issue(for action: String, session: String?) -> String {
    let token = Secret()
    issued.withLock { issued in
      if issued.count >= Self.most { issued.removeFirst(issued.count - Self.most + 1) }
      issued.append(Issued(token: token, action: action, session: session))
    }
    return token.text
  }

  /// Takes a token in; it is good once.
  func redeem(_ text: String, for action: String, session: String?) -> Verdict {
    issued.withLock { issued in
      // Every one is looked at: the time it takes does not tell which was nearly right.
      var found: Int?
      for index in issued.indices where issued[index].token.equals(text.utf8) { found = index }
      guard let found, issued[found].action == action, issued[found].session == session else { return .unknown }
      if issued[found].isSpent { return .replayed }
      issued[found].isSpent = true
      return .good
    }
  }
}
