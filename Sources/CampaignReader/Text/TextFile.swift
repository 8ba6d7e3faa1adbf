internal import VietnameseText

/// A text file of the campaign folder, as UTF-8 without a byte order mark.
struct TextFile {
  /// Relative to the campaign folder.
  let path: String
  let bytes: [UInt8]

  /// Decodes the bytes of a file; says in `log` why they are not text.
  init?(path: String, bytes: [UInt8], log: inout ProblemLog) {
    switch TextDecoding.decode(bytes) {
    case .success(let decoded):
      self.path = path
      if decoded.encoding == .utf8 {
        self.bytes = decoded.hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes
      } else {
        self.bytes = Array(decoded.text.utf8)
      }
    case .failure(let failure):
      log.add(.undecodable(failure, file: path))
      return nil
    }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
