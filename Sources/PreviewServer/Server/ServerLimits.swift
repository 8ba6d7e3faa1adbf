internal import Glibc
internal import NIOCore
internal import NIOHTTP1

/// What one client may take of the server. Times are generous for a person on a bad line and short for a program that
/// holds connections open on purpose.
struct ServerLimits: Sendable {
  /// Connections at once; further ones wait in the system's queue.
  var connections = Self.affordableConnections
  /// How long a connection may go without a complete request head, from its start or from the last answer.
  var idle = TimeAmount.seconds(30)
  /// The same when connections run out.
  var idleUnderPressure = TimeAmount.seconds(2)
  /// From a request's head to its end.
  var request = TimeAmount.seconds(10)
  /// Without any progress in sending an answer.
  var sending = TimeAmount.seconds(60)
  /// Between signs of life on an event stream.
  var heartbeat = TimeAmount.seconds(15)
  /// How often the times above are checked.
  var check = TimeAmount.seconds(1)
  /// How long answers under way may take when the server stops.
  var shutdown = TimeAmount.seconds(3)
  /// Bytes of a request's body that are taken before the connection is given up.
  var body = 64 << 10
  /// Bytes read from disk and sent at a time.
  var chunk = 128 << 10

  /// At most 512, and fewer where the system grants few descriptors: each connection may hold a socket and a file.
  private static var affordableConnections: Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 64 }
    return min(512, max(8, (Int(clamping: limit.rlim_cur) - 64) / 2))
  }

  var headers: NIOHTTPDecoderLimitConfiguration {
    var configuration = NIOHTTPDecoderLimitConfiguration()
    configuration.maxHeaderFieldSize = 16 << 10
    configuration.maxHeaderListSize = 32 << 10
    configuration.maxHeaderFieldCount = 100
    return configuration
  }
}
