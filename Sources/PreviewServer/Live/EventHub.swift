internal import NIOCore
internal import Synchronization

/// Passes each event to every open event stream, and the latest to whoever comes later.
final class EventHub: Sendable {
  /// Gets a message in the form of server-sent events, or nil when the stream is to end.
  typealias Receiver = @Sendable (ByteBuffer?) -> Void

  /// A place among the receivers.
  struct Ticket: Sendable {
    fileprivate let hub: EventHub
    fileprivate let number: Int

    func cancel() {
      hub.state.withLock { $0.receivers[number] = nil }
    }
  }

  private struct State {
    var receivers: [Int: Receiver] = [:]
    var next = 0
    var latest: ByteBuffer?
    var isClosed = false
  }

  private let state = Mutex(State())

  /// A comment, which clients pass over: it keeps the line open, and shows when it is dead.
  static let heartbeat = ByteBuffer(string: ":\n\n")
  /// What `HEAD` learns of an event stream.
  static let emptyAnswer = Response(.ok, headers: Response.headers(.events, caching: "no-store"), body: .none)

  /// How many streams are open.
  var count: Int { state.withLock { $0.receivers.count } }

  /// The receiver gets the latest event at once. It is called under a lock: it must only pass the message on.
  func subscribe(_ receiver: @escaping Receiver) -> Ticket {
    state.withLock { state in
      state.next += 1
      receiver(ByteBuffer(string: "retry: 1000\n\n"))
      if let latest = state.latest { receiver(latest) }
      if state.isClosed { receiver(nil) } else { state.receivers[state.next] = receiver }
      return Ticket(hub: self, number: state.next)
    }
  }

  /// Sends an event.
  ///
  /// - Parameter data: May have several lines.
  func publish(id: String, name: String, data: String) {
    var text = "id: \(id)\nevent: \(name)\n"
    for line in data.utf8.split(separator: UInt8(ascii: "\n")) { text += "data: \(Substring(line))\n" }
    let message = ByteBuffer(string: text + "\n")
    state.withLock { state in
      state.latest = message
      for receiver in state.receivers.values { receiver(message) }
    }
  }

  /// Ends every stream, also those that would still open.
  func close() {
    state.withLock { state in
      state.isClosed = true
      for receiver in state.receivers.values { receiver(nil) }
      state.receivers = [:]
    }
  }
}
