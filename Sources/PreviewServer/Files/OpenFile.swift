internal import Glibc
internal import NIOCore

/// An open file, closed when nobody holds it any more.
final class OpenFile: Sendable {
  /// What the file system says of a file at one moment.
  struct Status: Sendable, Hashable {
    let device: UInt64
    let inode: UInt64
    let size: Int
    /// Nanoseconds since 1970.
    let modified: Int
    /// When content or attributes last changed; nobody can set it. Nanoseconds since 1970.
    let changed: Int
    let mode: UInt32

    var isFolder: Bool { mode & S_IFMT == S_IFDIR }
    var isRegular: Bool { mode & S_IFMT == S_IFREG }

    init(_ raw: stat) {
      device = UInt64(raw.st_dev)
      inode = UInt64(raw.st_ino)
      size = max(0, Int(raw.st_size))
      modified = Self.nanoseconds(raw.st_mtim)
      changed = Self.nanoseconds(raw.st_ctim)
      mode = raw.st_mode
    }

    /// Wraps where a broken clock wrote an absurd time: it is compared, never reckoned with.
    static func nanoseconds(_ time: timespec) -> Int {
      time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
    }
  }

  let descriptor: Int32

  /// Takes over the descriptor.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Nil where the file system does not answer.
  func status() -> Status? {
    var raw = stat()
    return fstat(descriptor, &raw) == 0 ? Status(raw) : nil
  }

  /// Reads from `offset` until the memory is full or the file ends.
  ///
  /// - Returns: How many bytes were read, or nil where reading failed.
  func read(into memory: UnsafeMutableRawBufferPointer, at offset: Int) -> Int? {
    guard let base = memory.baseAddress else { return 0 }
    var count = 0
    while count < memory.count {
      let got = pread(descriptor, base + count, memory.count - count, offset + count)
      if got < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if got == 0 { break }
      count += got
    }
    return count
  }

  /// Reads up to `count` bytes from `offset`; fewer where the file ends before. Nil where reading failed.
  func read(_ count: Int, at offset: Int) -> ByteBuffer? {
    var buffer = ByteBufferAllocator().buffer(capacity: count)
    var failed = false
    buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { memory in
      guard let got = read(into: UnsafeMutableRawBufferPointer(rebasing: memory.prefix(count)), at: offset) else {
        failed = true
        return 0
      }
      return got
    }
    return failed ? nil : buffer
  }
}
