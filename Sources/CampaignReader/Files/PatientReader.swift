internal import Glibc

/// Reads a file that somebody may be writing at this moment: tries again for about a second, where it changed just now.
enum PatientReader {
  /// How long to wait before each further try, in milliseconds.
  private static let pauses: [UInt32] = [50, 100, 150, 200, 250, 300]
  /// How long ago a change counts as just now, in seconds: an old broken file must not hold up every build.
  private static let recent = 5.0

  /// What `parse` makes of a file's bytes.
  ///
  /// - Parameter parse: Says too whether the bytes look as if their end were still to come.
  static func read<Content>(
    _ path: String, in folder: CampaignFolder, limit: Int,
    parse: ([UInt8]) -> (content: Content, isUnfinished: Bool)
  ) throws(FileProblem) -> Content {
    for pause in pauses {
      do throws(FileProblem) {
        let reading = try folder.read(path, limit: limit)
        if reading.isSteady {
          let (content, isUnfinished) = parse(reading.bytes)
          if !isUnfinished || !isRecent(reading.modified) { return content }
        }
      } catch {
        guard isPassing(error), folder.lastChange(of: path).map(isRecent) ?? false else { throw error }
      }
      usleep(pause * 1000)
    }
    let reading = try folder.read(path, limit: limit)
    guard reading.isSteady else { throw .system(EBUSY) }
    return parse(reading.bytes).content
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
