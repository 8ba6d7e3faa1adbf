internal import Glibc
internal import Synchronization

/// The `Date` field: made once a second, not once a request.
enum HTTPDate {
  private static let last = Mutex<(second: time_t, text: String)>((-1, ""))

  /// The present moment as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
  static var now: String {
    let second = time(nil)
    return last.withLock { last in
      if last.second != second { last = (second, format(second)) }
      return last.text
    }
  }

  static func format(_ second: time_t) -> String {
    var second = second
    var parts = tm()
    guard gmtime_r(&second, &parts) != nil else { return "Thu, 01 Jan 1970 00:00:00 GMT" }
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let day = days[Int(parts.tm_wday) % 7]
    let month = months[Int(parts.tm_mon) % 12]
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(twoDigits).joined(separator: ":")
    return "\(day), \(twoDigits(parts.tm_mday)) \(month) \(1900 + Int(parts.tm_year)) \(clock) GMT"
  }

  static func twoDigits(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
}
