internal import CLibZip
internal import Glibc

/// Packs parts with libzip, deflated as programs do.
enum PackedArchive {
  struct Failure: Error {}

  static func bytes(of parts: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
    var error = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw Failure() }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else { throw Failure() }
    for part in parts {
      // The library frees the copy when it has packed it.
      guard let copy = malloc(max(part.bytes.count, 1)) else { throw Failure() }
      part.bytes.withUnsafeBytes { bytes in
        if let start = bytes.baseAddress { copy.copyMemory(from: start, byteCount: bytes.count) }
      }
      guard let source = zip_source_buffer(archive, copy, UInt64(part.bytes.count), 1),
        zip_file_add(archive, part.name, source, ZIP_FL_ENC_UTF_8) >= 0
      else { throw Failure() }
    }
    guard zip_close(archive) == 0, zip_source_open(target) == 0 else { throw Failure() }
    defer { zip_source_close(target) }
    var packed: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = zip_source_read(target, &piece, UInt64(piece.count))
      guard count > 0 else { return packed }
      packed += piece.prefix(Int(count))
    }
  }
}
