internal import CLinux
internal import Glibc

/// The folder that is served, opened anew for each request: a descriptor held from before would go on showing the old
/// tree after a publish has exchanged the two.
struct SiteFolder: ~Copyable {
  /// What an address names.
  enum Find {
    case file(OpenFile, OpenFile.Status)
    /// A folder, asked for without the final slash.
    case folder
    case nothing
    /// The machine is out of descriptors or memory.
    case busy
    case failed
  }

  private let root: Int32
  /// A Boolean value that indicates whether the kernel resolves paths below the root; otherwise we walk by hand.
  private let kernelResolves: Bool

  /// Nil where the folder cannot be opened.
  init?(path: String, kernelResolves: Bool = true) {
    root = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.kernelResolves = kernelResolves
    guard root >= 0 else { return nil }
  }

  deinit {
    if root >= 0 { close(root) }
  }

  /// What the system says of the folder itself.
  func status() -> OpenFile.Status? {
    var raw = stat()
    return fstat(root, &raw) == 0 ? OpenFile.Status(raw) : nil
  }

  /// Finds what a request asks for. Names that begin with a dot are never found, nor is anything outside the root.
  func find(_ target: borrowing RequestTarget) -> Find {
    guard !target.isHidden else { return .nothing }
    let index = target.names.isEmpty ? "index.html" : "/index.html"
    return find(target.isFolder ? target.path + index : target.path)
  }

  /// Finds a file by its path below the root.
  func find(_ path: String) -> Find {
    let descriptor = openBeneath(path)
    guard descriptor >= 0 else {
      switch errno {
      case EMFILE, ENFILE, ENOMEM: return .busy
      case EIO, ESTALE, EAGAIN: return .failed
      default: return .nothing
      }
    }
    let file = OpenFile(descriptor)
    guard let status = file.status() else { return .failed }
    if status.isFolder { return .folder }
    return status.isRegular ? .file(file, status) : .nothing
  }

  // Non-blocking, or a named pipe without a writer would hold the thread for ever.
  private static let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC

  private func openBeneath(_ path: String) -> Int32 {
    guard kernelResolves else { return walk(path) }
    var descriptor: Int32 = -1
    // A rename elsewhere on the system can make the kernel give up for the moment (EAGAIN).
    for _ in 0..<4 {
      descriptor = vd_open_beneath(root, path, Self.flags, 0)
      if descriptor >= 0 || (errno != EAGAIN && errno != EINTR) { break }
    }
    if descriptor >= 0 { return descriptor }
    switch errno {
    // Before Linux 5.6; or a container's filter that does not know the call.
    case ENOSYS, EPERM: return walk(path)
    case ELOOP: return followLink(path)
    default: return -1
    }
  }

  /// Opens a path with symbolic links in it, as long as they stay below the root and lead to nothing hidden.
  private func followLink(_ path: String) -> Int32 {
    let descriptor = vd_open_beneath(root, path, Self.flags, 1)
    guard descriptor >= 0 else { return -1 }
    guard let home = Self.place(of: root), let place = Self.place(of: descriptor), place.starts(with: home),
      !place.dropFirst(home.count).split(separator: UInt8(ascii: "/")).contains(where: { $0.first == UInt8(ascii: ".") }
      )
    else {
      close(descriptor)
      errno = ENOENT
      return -1
    }
    return descriptor
  }

  /// Where the kernel says an open file lies.
  private static func place(of descriptor: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { memory in
      memory.baseAddress.map { readlink("/proc/self/fd/\(descriptor)", $0, memory.count) } ?? -1
    }
    return count > 0 && count < buffer.count ? Array(buffer[..<count]) : nil
  }

  /// Opens one name after the other and follows no link at all.
  private func walk(_ path: String) -> Int32 {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    var folder = root
    for (place, name) in names.enumerated() {
      let isLast = place == names.count - 1
      let next =
        name == ".."
        ? -1
        : openat(folder, name, isLast ? Self.flags | O_NOFOLLOW : O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let reason = errno
      if folder != root { close(folder) }
      errno = next < 0 && name == ".." ? ENOENT : reason
      guard next >= 0 else { return -1 }
      folder = next
    }
    guard folder != root else {
      errno = ENOENT
      return -1
    }
    return folder
  }
}
