internal import Diagnostics
internal import Glibc

/// A folder being filled with files: made where it is missing, refused where it already holds something.
struct NewFolder {
  let path: String
  /// How many files were written.
  private(set) var files = 0
  /// Their sizes together.
  private(set) var bytes = 0

  /// Makes the folder, and those above it; an empty folder is taken as it is.
  init(at path: String) throws(WriteFailure) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .cannotWrite(path, error: ENOENT) }
    self.path = path
    try Self.makeFolders(path)
    try Self.requireEmpty(path)
  }

  /// The folder's own name, links followed; empty where there is none.
  var name: String {
    guard let resolved = realpath(path, nil) else { return "" }
    defer { free(resolved) }
    return String(cString: resolved).split(separator: "/").last.map(String.init) ?? ""
  }

  /// Makes a folder inside.
  func makeFolder(_ name: String) throws(WriteFailure) {
    let whole = "\(path)/\(name)"
    guard mkdir(whole, 0o777) == 0 || errno == EEXIST else { throw .cannotWrite(whole, error: errno) }
  }

  /// Writes a text file.
  mutating func write(_ content: String, to name: String) throws(WriteFailure) {
    try write(Array(content.utf8), to: name)
  }

  /// Writes a file of which all bytes are at hand.
  mutating func write(_ content: [UInt8], to name: String) throws(WriteFailure) {
    try write(to: name) { sink throws(WriteFailure) in try sink(content) }
  }

  /// Writes a file piece by piece: `body` is given a function that appends.
  mutating func write(
    to name: String, _ body: ((_ piece: [UInt8]) throws(WriteFailure) -> Void) throws(WriteFailure) -> Void
  ) throws(WriteFailure) {
    let whole = "\(path)/\(name)"
    let descriptor = open(whole, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .cannotWrite(whole, error: errno) }
    var size = 0
    do throws(WriteFailure) {
      try body { piece throws(WriteFailure) in
        try Self.append(piece, to: descriptor, of: whole)
        size += piece.count
      }
    } catch {
      close(descriptor)
      throw error
    }
    // A full disk may show only here.
    guard close(descriptor) == 0 else { throw .cannotWrite(whole, error: errno) }
    files += 1
    bytes += size
  }

  private static func append(_ piece: [UInt8], to descriptor: Int32, of file: String) throws(WriteFailure) {
    var done = 0
    while done < piece.count {
      let written = piece.withUnsafeBytes { buffer in
        Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[done...]).baseAddress, buffer.count - done)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw .cannotWrite(file, error: errno)
      }
      done += written
    }
  }

  private static func makeFolders(_ path: String) throws(WriteFailure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/\(part)"
      guard mkdir(made, 0o777) == 0 || errno == EEXIST else { throw .cannotWrite(made, error: errno) }
    }
  }

  private static func requireEmpty(_ path: String) throws(WriteFailure) {
    guard let stream = opendir(path) else { throw .cannotWrite(path, error: errno) }
    defer { closedir(stream) }
    var names = 0
    // Two names are always there: the folder itself and the one above.
    while readdir(stream) != nil, names <= 2 { names += 1 }
    guard names <= 2 else { throw .folderNotEmpty(path) }
  }
}

extension DiagnosticKind {
  /// A new campaign was to be written into a folder that already holds something.
  static let folderNotEmpty = DiagnosticKind("folder-not-empty", .error)
  /// The system refused to make a folder or to write a file.
  static let cannotWrite = DiagnosticKind("cannot-write", .error)
}

extension WriteFailure {
  static func folderNotEmpty(_ path: String) -> WriteFailure {
    WriteFailure(
      Diagnostic(
        .folderNotEmpty, at: SourceLocation(file: path),
        Phrase(vi: "thư mục \(path.quoted()) đã có nội dung", en: "the folder \(path.quoted()) is not empty"),
        explanation: Phrase(
          vi: "Chương trình chỉ tạo chiến dịch mới trong thư mục trống, để không ghi đè lên số liệu đang có.",
          en: "A new campaign is only written into an empty folder, so that nothing is overwritten."),
        remedy: Phrase(
          vi: "Chọn tên thư mục khác, ví dụ: \((path + "-moi").quoted()), hoặc dọn trống thư mục này rồi làm lại.",
          en: "Name another folder, such as \((path + "-moi").quoted()), or empty this one and try again.")),
      isInputOutput: false)
  }

  static func cannotWrite(_ path: String, error: Int32) -> WriteFailure {
    let reason = SystemError.phrase(error)
    return WriteFailure(
      Diagnostic(
        .cannotWrite, at: SourceLocation(file: path),
        Phrase(
          vi: "không ghi được \(path.quoted()): \(reason.vietnamese)",
          en: "cannot write \(path.quoted()): \(reason.english)"),
        remedy: Phrase(
          vi: "Kiểm tra đường dẫn, quyền ghi và chỗ trống trên ổ đĩa rồi làm lại.",
          en: "Check the path, the permissions and the free space, then try again.")),
      isInputOutput: true)
  }
}
