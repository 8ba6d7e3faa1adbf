internal import Glibc
internal import Synchronization

/// Reads a file that somebody may be writing at this moment: tries again for about a second, where it changed just now.
enum PatientReader {
  /// How long to wait before a further try, in milliseconds; the last for all that follow.
  private static let pauses: [UInt32] = [50, 100, 150]
  /// How long ago a change counts as just now, in seconds: an old broken file must not hold up every build.
  private static let recent = 5.0

  /// What `parse` makes of a file's bytes.
  ///
  /// - Parameter parse: Says too whether the bytes look as if their end were still to come.
  static func read<Content>(
    _ path: String, in folder: CampaignFolder, limit: Int,
    parse: ([UInt8]) -> (content: Content, isUnfinished: Bool)
  ) throws(FileProblem) -> Content {
    var tries = 0
    while true {
      do throws(FileProblem) {
        let reading = try folder.read(path, limit: limit)
        guard reading.isSteady else { throw .system(EBUSY) }
        let (content, isUnfinished) = parse(reading.bytes)
        guard isUnfinished, isRecent(reading.modified), folder.patience.isLeft() else { return content }
      } catch {
        guard isPassing(error), folder.lastChange(of: path).map(isRecent) ?? false, folder.patience.isLeft() else {
          throw error
        }
      }
      usleep(pauses[min(tries, pauses.count - 1)] * 1000)
      tries += 1
    }
  }

  /// The bytes of a file.
  static func bytes(_ path: String, in folder: CampaignFolder, limit: Int) throws(FileProblem) -> [UInt8] {
    try read(path, in: folder, limit: limit) { ($0, false) }
  }

  /// Whether a failure may pass: a file that is being replaced, or that another program holds.
  private static func isPassing(_ problem: FileProblem) -> Bool {
    guard case .system(let number) = problem else { return false }
    return [ENOENT, EACCES, EBUSY, ETXTBSY, EAGAIN, ESTALE].contains(number)
  }

  private static func isRecent(_ change: Double) -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return abs(Double(now.tv_sec) - change) <= recent
  }
}

/// How long one run waits for files that are being written: about a second, counted from the first of them and shared by
/// all, so that many broken files cost no more time than one.
final class Patience: Sendable {
  private static let length = Duration.seconds(1)

  private let end = Mutex<ContinuousClock.Instant?>(nil)

  /// A Boolean value that indicates whether anybody waited yet.
  var hasBegun: Bool { end.withLock { $0 != nil } }

  /// A Boolean value that indicates whether there is time for one more try; the first question starts the clock.
  func isLeft() -> Bool {
    end.withLock { end in
      let now = ContinuousClock.now
      if let end { return now < end }
      end = now + Self.length
      return true
    }
  }
}
