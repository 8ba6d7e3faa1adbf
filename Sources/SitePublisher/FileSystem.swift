internal import CLinux
public import Diagnostics
internal import Glibc

/// A call to the operating system that failed, with what it was about.
public struct FileSystemError: Error, Sendable, Hashable {
  /// The call: `open`, `rename`, …
  public let call: String
  public let path: String
  /// The error's number (errno).
  public let code: Int32

  /// What the error's number means.
  public var reason: Phrase { SystemError.phrase(code) }

  init(_ call: String, _ path: String, code: Int32 = errno) {
    self.call = call
    self.path = path
    self.code = code
  }
}

/// The few POSIX calls that publishing is made of. Nothing here follows a symbolic link at the end of a path.
enum FileSystem {
  enum Kind: Sendable, Hashable { case file, folder, link, other }

  struct Status: Sendable, Hashable {
    let kind: Kind
    let size: Int
    let device: UInt
    let inode: UInt
    /// Seconds since 1970.
    let modified: Int
  }

  /// What stands at `path`, or `nil` where nothing does.
  static func status(_ path: String) throws(FileSystemError) -> Status? {
    var information = stat()
    guard lstat(path, &information) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileSystemError("lstat", path)
    }
    return Status(information)
  }

  /// Makes a folder and those above it.
  static func makeFolders(_ path: String, mode: mode_t = 0o755) throws(FileSystemError) {
    if mkdir(path, mode) == 0 { return }
    if errno == EEXIST {
      var information = stat()
      if stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFDIR { return }
      throw FileSystemError("mkdir", path, code: ENOTDIR)
    }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw FileSystemError("mkdir", path)
    }
    try makeFolders(String(path[..<slash]))
    guard mkdir(path, mode) == 0 || errno == EEXIST else { throw FileSystemError("mkdir", path) }
  }

  /// Writes a new file; one that is there already is an error.
  static func write(_ bytes: UnsafeBufferPointer<UInt8>, toNew path: String) throws(FileSystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw FileSystemError("open", path) }
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = FileSystemError("write", path)
        close(descriptor)
        throw error
      }
      written += count
    }
    // The error of a delayed write (a full disk, a share) comes only now.
    guard close(descriptor) == 0 else { throw FileSystemError("close", path) }
  }

  /// Puts `bytes` in place of a file in one step.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileSystemError) {
    let temporary = path + ".new"
    unlink(temporary)
    do throws(FileSystemError) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(FileSystemError) in try write(buffer, toNew: temporary) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard Glibc.rename(temporary, path) == 0 else {
      let error = FileSystemError("rename", path)
      unlink(temporary)
      throw error
    }
  }

  /// A regular file's bytes, or `nil` where there is none.
  ///
  /// - Parameter limit: The most bytes that are read; a larger file is an error (EFBIG).
  static func read(_ path: String, limit: Int = 1 << 30) throws(FileSystemError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileSystemError("open", path)
    }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw FileSystemError("fstat", path) }
    guard information.st_mode & S_IFMT == S_IFREG else { throw FileSystemError("open", path, code: EINVAL) }
    guard information.st_size <= limit else { throw FileSystemError("read", path, code: EFBIG) }
    var failure: FileSystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(information.st_size) + 1) { buffer, count in
      while count < buffer.count {
        let read = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { failure = FileSystemError("read", path) }
        if read <= 0 { break }
        count += read
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// A regular file's bytes, as ``read(_:limit:)``, where the reader allowed a link and its target was judged.
  static func readFollowing(_ path: String, limit: Int) throws(FileSystemError) -> [UInt8]? {
    guard let place = real(path) else { return nil }
    return try read(place, limit: limit)
  }

  /// The path from `/` with every link followed; `nil` where there is nothing.
  static func real(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// A Boolean value that indicates whether the regular file at `path` holds exactly `bytes`.
  static func holds(_ path: String, _ bytes: [UInt8], scratch: inout [UInt8]) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
      Int(information.st_size) == bytes.count
    else { return false }
    if scratch.count < 1 << 16 { scratch = [UInt8](repeating: 0, count: 1 << 16) }
    return scratch.withUnsafeMutableBytes { scratch in
      bytes.withUnsafeBytes { bytes in
        var offset = 0
        while offset < bytes.count {
          let count = Glibc.read(descriptor, scratch.baseAddress, min(scratch.count, bytes.count - offset))
          if count < 0, errno == EINTR { continue }
          guard count > 0, let left = scratch.baseAddress, let right = bytes.baseAddress?.advanced(by: offset),
            memcmp(left, right, count) == 0
          else { return false }
          offset += count
        }
        return true
      }
    }
  }

  /// Removes a folder and all in it; nothing there is no error.
  static func removeTree(_ path: String) throws(FileSystemError) {
    guard let status = try status(path) else { return }
    if status.kind == .folder {
      for name in try names(in: path) { try removeTree(path + "/" + name) }
      guard rmdir(path) == 0 || errno == ENOENT else { throw FileSystemError("rmdir", path) }
    } else {
      guard unlink(path) == 0 || errno == ENOENT else { throw FileSystemError("unlink", path) }
    }
  }

  /// The names in a folder, in no order.
  static func names(in folder: String) throws(FileSystemError) -> [String] {
    guard let stream = opendir(folder) else { throw FileSystemError("opendir", folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// A hard link where the file system has them, else a copy with the same time.
  static func linkOrCopy(_ from: String, to: String) throws(FileSystemError) {
    if link(from, to) == 0 { return }
    guard [EPERM, EOPNOTSUPP, ENOTSUP, EMLINK, EXDEV, ENOSYS].contains(errno) else {
      throw FileSystemError("link", to)
    }
    guard let status = try status(from), let bytes = try read(from) else {
      throw FileSystemError("open", from, code: ENOENT)
    }
    try bytes.withUnsafeBufferPointer { (buffer) throws(FileSystemError) in try write(buffer, toNew: to) }
    try setModified(to, status.modified)
  }

  /// Sets a file's time of modification, in whole seconds since 1970.
  static func setModified(_ path: String, _ seconds: Int) throws(FileSystemError) {
    let times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
    guard utimensat(AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW) == 0 else { throw FileSystemError("utimensat", path) }
  }

  /// Renames, in place of whatever file stands there.
  static func rename(_ from: String, _ to: String) throws(FileSystemError) {
    guard Glibc.rename(from, to) == 0 else { throw FileSystemError("rename", to) }
  }

  /// Exchanges two folders, or two files, in one step.
  static func exchange(_ one: String, _ other: String) throws(FileSystemError) {
    guard vd_exchange(one, other) == 0 else { throw FileSystemError("renameat2", other) }
  }

  /// Renames to a name that nothing bears yet.
  static func renameToNew(_ from: String, _ to: String) throws(FileSystemError) {
    if vd_rename_new(from, to) == 0 { return }
    // Some file systems know no RENAME_NOREPLACE; a folder is never renamed over a folder that holds something.
    guard errno == EINVAL || errno == ENOSYS, Glibc.rename(from, to) == 0 else { throw FileSystemError("rename", to) }
  }

  /// Writes everything back to the disk that holds `folder`.
  static func syncAll(_ folder: String) throws(FileSystemError) {
    try withFolder(folder) { descriptor in vd_syncfs(descriptor) == 0 }
  }

  /// Writes a folder's own entries back to the disk.
  static func syncFolder(_ folder: String) throws(FileSystemError) {
    // Some file systems cannot sync a folder and say EINVAL; they need not.
    try withFolder(folder) { descriptor in fsync(descriptor) == 0 || errno == EINVAL }
  }

  private static func withFolder(_ folder: String, _ body: (Int32) -> Bool) throws(FileSystemError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSystemError("open", folder) }
    defer { close(descriptor) }
    guard body(descriptor) else { throw FileSystemError("sync", folder) }
  }
}

extension FileSystem.Status {
  init(_ information: stat) {
    kind =
      switch information.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(information.st_size)
    device = UInt(information.st_dev)
    inode = UInt(information.st_ino)
    modified = information.st_mtim.tv_sec
  }
}
