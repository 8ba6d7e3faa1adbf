public import Diagnostics

/// Judges files one at a time. Each thread has its own: it keeps a parser and its buffers between files.
public final class FileJudge {
  private let options: AuditOptions
  private let shapes: KnownShapes

  public init(options: AuditOptions, shapes: KnownShapes) {
    self.options = options
    self.shapes = shapes
  }

  /// Judges one file.
  ///
  /// - Parameters:
  ///   - path: The file's path below the site's root, with `/` and without `.` or `..`; its extension says its kind.
  ///   - bytes: The whole file. Any bytes at all are allowed.
  public func judge(path: String, bytes: UnsafeBufferPointer<UInt8>) -> FileReport {
    FileReport(unjudged: path)
  }

  /// Judges one file.
  public func judge(path: String, bytes: [UInt8]) -> FileReport {
    bytes.withUnsafeBufferPointer { judge(path: path, bytes: $0) }
  }
}
