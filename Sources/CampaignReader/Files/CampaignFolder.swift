internal import Glibc

/// The campaign folder on disk: lists and reads, bounded, and never follows a link out of the folder.
struct CampaignFolder {
  /// What an entry of a folder is, links followed.
  enum EntryKind: Equatable {
    case file(size: Int)
    case folder
    case other
  }

  struct Entry {
    /// The name as it stands on disk.
    let name: String
    /// Relative to the campaign folder, with `/`.
    let path: String
    let kind: Result<EntryKind, FileProblem>
  }

  /// The folder with its links resolved, without a slash at the end.
  let root: String
  /// How long is waited for files that are being written.
  let patience = Patience()
  /// The workbooks that were read beforehand, several at once.
  var shelf = WorkbookShelf()
  /// What is remembered from one reading to the next; `nil` where the folder is read once.
  var memory: CampaignMemory?

  /// Opens the folder at `path`.
  init(path: String) throws(FileProblem) {
    guard let root = Self.resolved(path) else { throw .system(errno) }
    var status = stat()
    guard stat(root, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .system(ENOTDIR) }
    self.root = root == "/" ? "" : root
  }

  /// The entries of a folder in the order of their names' bytes; `.` and `..` left out.
  ///
  /// - Parameters:
  ///   - folder: Relative to the campaign folder; empty for the folder itself.
  ///   - base: The folder, likewise, that no link may lead out of.
  /// - Throws: `FileProblem.tooManyEntries` when there are more than `limit`.
  func entries(of folder: String = "", within base: String = "", limit: Int) throws(FileProblem) -> [Entry] {
    let place = try location(of: folder, within: folder == base ? "" : base)
    guard let stream = opendir(place.isEmpty ? "/" : place) else { throw .system(errno) }
    defer { closedir(stream) }
    var names: [(name: String, isUnicode: Bool)] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let (name, isUnicode) = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        let name = bytes.prefix { $0 != 0 }
        return (String(decoding: name, as: UTF8.self), String(validating: name, as: UTF8.self) != nil)
      }
      guard name != ".", name != ".." else { continue }
      guard names.count < limit else { throw .tooManyEntries(limit: limit) }
      names.append((name, isUnicode))
    }
    guard errno == 0 else { throw .system(errno) }
    names.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return names.map { name, isUnicode in
      let path = folder.isEmpty ? name : folder + "/" + name
      return Entry(name: name, path: path, kind: isUnicode ? kind(of: path, within: base) : .failure(.nameNotUnicode))
    }
  }

  /// What a file held when it was read.
  struct Reading {
    let bytes: [UInt8]
    /// When it was last written to, in seconds since 1/1/1970.
    let modified: Double
    /// A Boolean value that indicates whether nobody wrote to it meanwhile.
    let isSteady: Bool
  }

  /// The bytes of a file as they are just now; ``PatientReader`` waits for whoever writes it.
  ///
  /// - Throws: `FileProblem.tooLarge` when it holds more than `limit` bytes.
  func read(_ path: String, limit: Int) throws(FileProblem) -> Reading {
    let place = try location(of: path)
    // Not blocking, so that a pipe that took the file's place cannot hold the program up.
    let descriptor = open(place, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var before = stat()
    guard fstat(descriptor, &before) == 0 else { throw .system(errno) }
    guard before.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    guard before.st_size <= limit else { throw .tooLarge(limit: limit) }
    let bytes = try Self.readToEnd(descriptor, expecting: Int(before.st_size), limit: limit)
    var after = stat()
    guard fstat(descriptor, &after) == 0 else { throw .system(errno) }
    let isSteady =
      before.st_mtim.tv_sec == after.st_mtim.tv_sec && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
      && before.st_size == after.st_size && bytes.count == Int(after.st_size)
    return Reading(bytes: bytes, modified: Self.seconds(after.st_mtim), isSteady: isSteady)
  }

  /// When a file was last written to, renamed or given other rights, or, where it is not there, something in its folder;
  /// in seconds since 1/1/1970.
  func lastChange(of path: String) -> Double? {
    var status = stat()
    if stat(root + "/" + path, &status) == 0 { return max(Self.seconds(status.st_mtim), Self.seconds(status.st_ctim)) }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return stat(root + "/" + folder, &status) == 0 ? Self.seconds(status.st_mtim) : nil
  }

  private static func seconds(_ time: timespec) -> Double { Double(time.tv_sec) + Double(time.tv_nsec) / 1e9 }

  /// What one call gives, of a large file mostly all: nothing is written twice.
  private static func firstBytes(_ descriptor: Int32, atMost size: Int) throws(FileProblem) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var found = Glibc.read(descriptor, buffer.baseAddress, size)
      while found < 0, errno == EINTR { found = Glibc.read(descriptor, buffer.baseAddress, size) }
      failure = found < 0 ? errno : 0
      count = max(0, found)
    }
    guard failure == 0 else { throw .system(failure) }
    return bytes
  }

  /// Reads until the end, since a file may grow after its size was asked.
  private static func readToEnd(_ descriptor: Int32, expecting size: Int, limit: Int) throws(FileProblem) -> [UInt8] {
    var bytes = try firstBytes(descriptor, atMost: size)
    var wanted = bytes.count < size ? size - bytes.count : 4096
    while true {
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: wanted))
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + start }, wanted)
      }
      guard count >= 0 else {
        bytes.removeLast(wanted)
        if errno == EINTR { continue }
        throw .system(errno)
      }
      bytes.removeLast(wanted - count)
      if count == 0 { return bytes }
      wanted = max(4096, min(65_536, size - bytes.count + 1))
    }
  }

  private func kind(of path: String, within base: String) -> Result<EntryKind, FileProblem> {
    do throws(FileProblem) {
      let place = try location(of: path, within: base)
      var status = stat()
      guard stat(place, &status) == 0 else { throw .system(errno) }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .success(.file(size: Int(status.st_size)))
      case S_IFDIR: return .success(.folder)
      default: return .success(.other)
      }
    } catch {
      return .failure(error)
    }
  }

  /// The absolute path with its links resolved, which must lie inside the folder, and inside `base` within it.
  private func location(of path: String, within base: String = "") throws(FileProblem) -> String {
    guard !path.isEmpty else { return root }
    guard let place = Self.resolved(root + "/" + path) else { throw .system(errno) }
    let limit = base.isEmpty ? root : try location(of: base)
    guard place.utf8.starts(with: (limit + "/").utf8) else { throw .leavesFolder }
    return place
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
