internal import NIOCore
internal import Synchronization

/// The open connections: how many there are, whether more are taken, and how all are ended.
final class ConnectionList: Sendable {
  private let open = Mutex<[ObjectIdentifier: any Channel]>([:])
  let most: Int

  init(most: Int) {
    self.most = most
  }

  var count: Int { open.withLock { $0.count } }
  var isFull: Bool { count >= most }
  /// A Boolean value that indicates whether idle connections should make room.
  var isCrowded: Bool { count >= most / 8 * 7 }
  var all: [any Channel] { open.withLock { Array($0.values) } }

  func add(_ channel: any Channel) {
    open.withLock { $0[ObjectIdentifier(channel)] = channel }
  }

  func remove(_ channel: any Channel) {
    open.withLock { $0[ObjectIdentifier(channel)] = nil }
  }
}
