internal import Dispatch
internal import Glibc

/// Waits until the user or the system asks the program to stop.
enum Signals {
  /// Returns on SIGINT or SIGTERM, or when the task is cancelled. A second signal, while the program winds up, ends it
  /// at once.
  static func waitForStop() async {
    let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
    let numbers = [SIGINT, SIGTERM]
    let sources = numbers.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield() }
      source.resume()
      return source
    }
    for await _ in signals { break }
    for source in sources { source.cancel() }
    for number in numbers { signal(number, SIG_DFL) }
  }
}
