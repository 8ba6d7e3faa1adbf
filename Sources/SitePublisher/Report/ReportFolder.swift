internal import Diagnostics
internal import Glibc

/// The folder into which the report upward is written.
struct ReportFolder: Sendable {
  /// A file of the report.
  struct File: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  /// As it was named.
  let path: String
  /// The path from `/`, every link followed as far as there is something.
  private let place: String

  init(_ path: String) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    self.path = trimmed
    place = Self.resolved(trimmed)
  }

  /// Why the report may not be written here; asked before any work.
  func obstacle(campaign: String) throws(FileSystemError) -> Diagnostic? {
    let campaign = Self.resolved(campaign)
    if place == campaign || place.hasPrefix(campaign + "/") { return .reportInCampaign(path) }
    let published = Self.resolved("public")
    for folder in ancestors {
      if folder == published { return .reportInSite(path, site: folder) }
      let name = String(folder.split(separator: "/").last ?? "")
      if name.hasPrefix(".vinhdanh-") { return .reportInSite(path, site: folder) }
      if try FileSystem.status(StateFolder(of: folder).path)?.kind == .folder {
        return .reportInSite(path, site: folder)
      }
      if name == "public", try holdsSites(folder) { return .reportInSite(path, site: folder) }
    }
    if let status = try FileSystem.status(place), status.kind != .folder {
      throw FileSystemError("mkdir", path, code: ENOTDIR)
    }
    return nil
  }

  /// Puts each file in its place in one step; none of them before all are whole on the disk.
  func write(_ files: [File]) throws(FileSystemError) {
    try FileSystem.makeFolders(place)
    var written: [String] = []
    do throws(FileSystemError) {
      for file in files {
        // A folder in the place of a file is told before anything is replaced.
        if try FileSystem.status(place + "/" + file.name)?.kind == .folder {
          throw FileSystemError("rename", path + "/" + file.name, code: EISDIR)
        }
        let beside = temporary(file)
        unlink(beside)
        written.append(beside)
        try file.bytes.withUnsafeBufferPointer { (buffer) throws(FileSystemError) in
          try FileSystem.write(buffer, toNew: beside)
        }
      }
      try FileSystem.syncAll(place)
      for file in files {
        let final = place + "/" + file.name
        guard rename(temporary(file), final) == 0 else { throw FileSystemError("rename", final) }
      }
    } catch {
      for beside in written { unlink(beside) }
      throw error
    }
  }

  private func temporary(_ file: File) -> String { "\(place)/.\(file.name).\(getpid())" }

  /// The folder and those above it, the root left out.
  private var ancestors: [String] {
    var folders: [String] = []
    var folder = place
    while folder != "/", folder != "." {
      folders.append(folder)
      folder = StateFolder.parent(of: folder)
    }
    return folders
  }

  private func holdsSites(_ folder: String) throws(FileSystemError) -> Bool {
    guard try FileSystem.status(folder)?.kind == .folder else { return false }
    return try FileSystem.names(in: folder).contains { $0.hasPrefix(".vinhdanh-") }
  }

  /// The path from `/`, every link followed, the last one too. Folders that are not there yet are taken by their names: a
  /// `..` after one leads out of it again, and nowhere else.
  private static func resolved(_ path: String) -> String {
    var place = path.hasPrefix("/") ? "/" : FileSystem.real(".") ?? "/"
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        place = StateFolder.parent(of: place)
      } else {
        let next = (place == "/" ? "" : place) + "/" + part
        place = FileSystem.real(next) ?? next
      }
    }
    return place
  }
}
