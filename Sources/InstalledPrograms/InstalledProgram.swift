internal import Glibc
internal import Subprocess

/// A program of this machine that does what `vinhdanh` leaves to others: decoding pictures, drawing PDF.
///
/// It runs outside our process, so that a hostile file can at worst end the helper, and never longer than it is given.
public struct InstalledProgram: Sendable, Hashable {
  /// The file that is run.
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// The first of several names that the search path holds.
  ///
  /// - Parameters:
  ///   - names: Without folders, in the order of preference.
  ///   - searchPath: Folders parted by `:`; by default the environment's `PATH`.
  public static func find(_ names: [String], searchPath: String? = nil) -> InstalledProgram? {
    let folders = (searchPath ?? getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
    for name in names {
      for folder in folders where folder.hasPrefix("/") {
        let path = "\(folder)/\(name)"
        if isProgram(path) { return InstalledProgram(path: path) }
      }
    }
    return nil
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return access(path, X_OK) == 0
  }

  /// How a run ended.
  public enum Ending: Sendable, Equatable {
    /// With code 0; what it wrote to its standard output.
    case succeeded([UInt8])
    /// With another code, or by a signal; the last line it wrote to its standard error.
    case failed(String)
    /// It was ended because its time was up.
    case outOfTime
    /// It could not be started, or wrote more than is taken from it.
    case notRun(String)
  }

  /// Runs the program to its end, or until its time is up: then it and the processes it started are ended.
  ///
  /// - Parameters:
  ///   - environment: What is set besides the environment of this process.
  ///   - limit: The longest that it may run.
  public func run(
    _ arguments: [String], environment: [String: String] = [:], limit: Duration
  ) async -> Ending {
    await withTaskGroup(of: Ending.self) { group in
      group.addTask { await start(arguments, environment) }
      group.addTask {
        try? await Task.sleep(for: limit)
        return .outOfTime
      }
      let first = await group.next() ?? .outOfTime
      // Ends the other of the two; ending the program is a matter of its own steps below.
      group.cancelAll()
      await group.waitForAll()
      return first
    }
  }

  private func start(_ arguments: [String], _ environment: [String: String]) async -> Ending {
    var options = PlatformOptions()
    // A session of its own, so that ending it ends whatever it started.
    options.createSession = true
    options.teardownSequence = [
      .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
    ]
    let additions = environment.reduce(into: [Environment.Key: String?]()) { table, entry in
      if let key = Environment.Key(rawValue: entry.key) { table[key] = entry.value }
    }
    do {
      let result = try await Subprocess.run(
        .path(.init(path)), arguments: Arguments(arguments), environment: .inherit.updating(additions),
        platformOptions: options, output: .bytes(limit: Self.outputLimit), error: .string(limit: Self.outputLimit))
      if result.terminationStatus.isSuccess { return .succeeded(result.standardOutput) }
      return .failed(Self.lastLine(result.standardError) ?? "\(result.terminationStatus)")
    } catch {
      return .notRun("\(error)")
    }
  }

  /// The most that is taken from a program's standard output, and from its standard error, in bytes.
  static let outputLimit = 1 << 20

  private static func lastLine(_ text: String) -> String? {
    text.split(whereSeparator: \.isNewline).last { line in line.contains { !$0.isWhitespace } }.map(String.init)
  }
}
