internal import Synchronization

/// Keeps the preview's state and tells every open page when it changes.
final class DraftBoard: Sendable {
  /// The name of the one event there is.
  static let eventName = "trang-thai"

  let hub = EventHub()
  private let mutex: Mutex<DraftState>

  /// - Parameter draftRoot: Where a draft of an earlier run may lie.
  init(draftRoot: String? = nil) {
    let status = draftRoot.flatMap { SiteFolder(path: $0)?.status() }
    mutex = Mutex(DraftState(madeAt: status.map { $0.modified / 1_000_000_000 }))
    tell(state)
  }

  var state: DraftState { mutex.withLock { $0 } }

  /// Takes in how a build ended.
  ///
  /// - Returns: The state after it.
  @discardableResult
  func record(_ outcome: DraftOutcome) -> DraftState {
    let state = mutex.withLock { state in
      state.record(outcome)
      return state
    }
    tell(state)
    return state
  }

  /// Tells every page that shows the state itself to look again: something else than a build changed it.
  func touch() {
    let state = mutex.withLock { state in
      state.touch()
      return state
    }
    tell(state)
  }

  private func tell(_ state: DraftState) {
    hub.publish(id: state.eventID, name: Self.eventName, data: state.json)
  }
}
