internal import Glibc

/// The little of the file system that an audit needs: what an entry is, and a file's bytes.
enum FileSystem {
  enum Kind: Equatable {
    case file
    case folder
    case link
    /// A pipe, a socket, a device.
    case special
    /// Not there, or not to be looked at; the code is `errno`'s.
    case missing(Int32)
  }

  struct Failure: Error {
    /// `errno`'s code.
    let code: Int32
  }

  static func kind(of path: String, followingLinks: Bool) -> Kind {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return .missing(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .special
    }
  }

  /// The file's length in bytes; 0 for one that is gone.
  static func size(of path: String) -> Int {
    var status = stat()
    return lstat(path, &status) == 0 ? max(0, Int(status.st_size)) : 0
  }

  /// The file's bytes: at most `limit` and one more, so that a judge can see that it is too large.
  ///
  /// A file that turns into a pipe meanwhile is refused, not waited for; one that turns into a symbolic link is not
  /// followed unless asked.
  static func read(_ path: String, limit: Int, followingLinks: Bool = false) -> Result<[UInt8], Failure> {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followingLinks ? 0 : O_NOFOLLOW)
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { return .failure(Failure(code: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(Failure(code: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(Failure(code: EINVAL)) }
    let capacity = min(max(Int(status.st_size), 0), limit) + 1
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), capacity - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    return code == 0 ? .success(bytes) : .failure(Failure(code: code))
  }

  /// The names in a folder, other than itself and its parent; those that are not UTF-8 come as their bytes.
  static func names(in path: String) -> Result<[[UInt8]], Failure> {
    guard let folder = opendir(path) else { return .failure(Failure(code: errno)) }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
      errno = 0
    }
    return errno == 0 ? .success(names) : .failure(Failure(code: errno))
  }
}
