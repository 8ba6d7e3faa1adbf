internal import Diagnostics
internal import Glibc

/// The file to which the yearbook is printed.
struct PDFTarget: Sendable {
  let path: String

  init(_ path: String) { self.path = path }

  /// The file of each volume: `ky-yeu.pdf`, or `ky-yeu-tap-1.pdf`, `ky-yeu-tap-2.pdf`, …
  func files(volumes: Int) -> [String] {
    guard volumes > 1 else { return [path] }
    let hasEnding = path.lowercased().hasSuffix(".pdf")
    let (stem, ending) = hasEnding ? (path.dropLast(4), path.suffix(4)) : (path[...], "")
    return (1...volumes).map { "\(stem)-tap-\($0)\(ending)" }
  }

  /// Refuses a file that may not or cannot be written; asked before the long work begins.
  func check(force: Bool) throws(YearbookPrinter.Problem) {
    let obstacle: Diagnostic?
    do throws(FileSystemError) {
      obstacle = try self.obstacle(force: force)
    } catch {
      throw YearbookPrinter.Problem(diagnostic: .yearbookNotWritten(path, error), isInputOutput: true)
    }
    if let obstacle { throw YearbookPrinter.Problem(diagnostic: obstacle) }
  }

  private func obstacle(force: Bool) throws(FileSystemError) -> Diagnostic? {
    if let site = try publishedSite() { return .yearbookInSite(path, site: site) }
    guard let status = try FileSystem.status(path) else {
      let folder = StateFolder.parent(of: path)
      if access(folder, W_OK) != 0 { throw FileSystemError("access", folder) }
      return nil
    }
    if status.kind == .folder { throw FileSystemError("open", path, code: EISDIR) }
    return force ? nil : .yearbookThere(path)
  }

  /// Puts the whole file in its place in one step.
  func write(_ bytes: [UInt8], force: Bool) throws(YearbookPrinter.Problem) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let beside = StateFolder.parent(of: path) + "/.\(name).\(getpid())"
    do throws(FileSystemError) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(FileSystemError) in
        try FileSystem.write(buffer, toNew: beside)
      }
      if force {
        guard rename(beside, path) == 0 else { throw FileSystemError("rename", path) }
      } else {
        try FileSystem.renameToNew(beside, path)
      }
    } catch {
      unlink(beside)
      throw YearbookPrinter.Problem(diagnostic: .yearbookNotWritten(path, error), isInputOutput: true)
    }
  }

  /// The published site's folder in which the file would lie: what a build did not make keeps it from being replaced.
  private func publishedSite() throws(FileSystemError) -> String? {
    var folder = StateFolder.parent(of: Publisher.absolute(path))
    while folder != "/", folder != "." {
      if try FileSystem.status(StateFolder(of: folder).manifest) != nil { return folder }
      folder = StateFolder.parent(of: folder)
    }
    return nil
  }
}
