internal import Glibc
internal import NIOCore
internal import NIOHTTP1

/// Reads a file once and works out everything that later requests for it need. It blocks: never on an event loop.
struct FileReader: Sendable {
  /// The sizes that decide how a file is treated, all in bytes.
  struct Limits: Sendable {
    /// Up to this size the bytes are held in memory; larger files are streamed.
    var held = 1 << 20
    /// Up to this size a page is taken into memory so that the preview can add its script.
    var rewritten = 32 << 20
    /// Up to this size the entity tag is made from the content; beyond it, from inode, size and time of change.
    var hashed = 64 << 20
  }

  let cache: FileCache
  var limits = Limits()

  /// - Parameters:
  ///   - rewrite: Changes the bytes of a page before they are served.
  func read(
    _ file: OpenFile, _ status: OpenFile.Status, type: ContentType, key: FileCache.Key, rewrite: PageRewrite?
  ) -> FileCache.Entry? {
    var tag: EntityTag?
    var held: ByteBuffer?
    if status.size <= (rewrite == nil ? limits.held : limits.rewritten) {
      // One byte more than expected shows a file that grew meanwhile.
      guard var bytes = file.read(status.size + 1, at: 0) else { return nil }
      if bytes.readableBytes > status.size { bytes = bytes.getSlice(at: 0, length: status.size) ?? bytes }
      if let rewrite { bytes = rewrite.apply(bytes) }
      tag = EntityTag(Self.fingerprint(bytes))
      held = bytes
    } else if status.size <= limits.hashed {
      tag = Self.fingerprint(file, count: status.size).map { EntityTag($0) }
    } else {
      tag = EntityTag(Self.fingerprint(status))
    }
    let isSteady = file.status() == status
    // Bytes in memory are what they are; a tag for bytes still to be read would promise too much.
    if held == nil, !isSteady { tag = nil }
    var headers = Response.headers(type)
    headers.add(name: "Accept-Ranges", value: "bytes")
    if let tag { headers.add(name: "ETag", value: tag.value) }
    let entry = FileCache.Entry(
      tag: tag, headers: headers, bytes: held, count: held?.readableBytes ?? status.size)
    if isSteady, tag != nil, Self.isSettled(status) { cache.insert(entry, for: key) }
    return entry
  }

  /// A Boolean value that indicates whether the next change of the file is sure to show in its times: the kernel's
  /// clock for files moves in steps of some milliseconds, on some file systems of up to two seconds.
  private static func isSettled(_ status: OpenFile.Status) -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let age = OpenFile.Status.nanoseconds(now) &- status.changed
    let wholeSeconds = status.changed % 1_000_000_000 == 0
    return age > (wholeSeconds ? 2_000_000_000 : 50_000_000)
  }

  static func fingerprint(_ bytes: ByteBuffer) -> String {
    var hash = ContentHash()
    bytes.withUnsafeReadableBytes { hash.update($0) }
    return hash.finish()
  }

  private static func fingerprint(_ status: OpenFile.Status) -> String {
    var hash = ContentHash()
    for number in [status.device, status.inode, UInt64(status.size), UInt64(bitPattern: Int64(status.modified))] {
      hash.update(number)
    }
    return hash.finish()
  }

  /// Nil where the file cannot be read or is shorter than it was.
  private static func fingerprint(_ file: OpenFile, count: Int) -> String? {
    var hash = ContentHash()
    var offset = 0
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { memory.deallocate() }
    while offset < count {
      let part = UnsafeMutableRawBufferPointer(rebasing: memory.prefix(min(memory.count, count - offset)))
      guard file.read(into: part, at: offset) == part.count else { return nil }
      hash.update(UnsafeRawBufferPointer(part))
      offset += part.count
    }
    return hash.finish()
  }
}
