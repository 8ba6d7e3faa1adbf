internal import Glibc

/// Notes how long each stop of a draft's build took, a line of JSON a build, in the file that `VINHDANH_TRACE` names:
/// for `Benchmarks/preview`. Without the variable it does nothing.
struct BuildTrace: Sendable {
  private let path: String
  private let began: Double

  /// Begins with a build; `nil` where nobody asked.
  init?() {
    guard let name = getenv("VINHDANH_TRACE") else { return nil }
    path = String(cString: name)
    began = Self.now
  }

  /// Ends with the build.
  func note(_ report: BuildReport) {
    let timings = report.timings
    let stops = [
      ("began", began), ("read", timings.read), ("plan", timings.plan), ("render", timings.render),
      ("audit", timings.audit), ("publish", timings.publish), ("ended", Self.now),
    ]
    let line = "{" + stops.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}\n"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    _ = Array(line.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Seconds since 1970, as files bear them.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
