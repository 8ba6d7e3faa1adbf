internal import CLibZip

/// A zip archive in memory: its entries by name, judged before anything is unpacked.
final class Archive {
  /// An entry as the archive's directory tells it.
  struct Entry {
    let name: String
    let index: UInt64
    /// Bytes in the archive.
    let packedSize: Int
    /// Bytes unpacked, as the archive claims; what is unpacked is counted all the same.
    let size: Int
    let isEncrypted: Bool
  }

  let limits: ReadingLimits
  private let handle: OpaquePointer
  /// By name without case: part names are equal without regard to it.
  /// Source: ISO/IEC 29500-2, 6.2.2.3.
  private var entries: [String: Entry] = [:]
  /// Bytes unpacked so far.
  private var unpackedBytes = 0

  /// Opens the archive that the bytes hold; they must outlive it.
  init(_ bytes: UnsafeRawBufferPointer, limits: ReadingLimits) throws(WorkbookProblem) {
    self.limits = limits
    handle = try Self.open(bytes)
    try list(bytes)
  }

  deinit { zip_discard(handle) }

  /// The entry of this name, in whatever case.
  func entry(_ name: String) -> Entry? { entries[name.lowercased()] }

  /// The names of the entries.
  var names: [String] { entries.values.map(\.name) }

  /// A Boolean value that indicates whether an entry's name begins so.
  func hasEntry(under folder: String) -> Bool { entries.keys.contains { $0.hasPrefix(folder) } }

  /// Begins to unpack an entry.
  func stream(_ entry: Entry, limit: Int) throws(WorkbookProblem) -> PartStream {
    guard !entry.isEncrypted else { throw .encrypted }
    guard entry.size <= limit else { throw .partTooLarge(part: entry.name, limit: limit) }
    guard let file = zip_fopen_index(handle, entry.index, 0) else { throw .damaged(part: entry.name) }
    return PartStream(file, of: entry, in: self, limit: limit)
  }

  /// The first bytes of an entry, as text.
  func beginning(of entry: Entry) throws(WorkbookProblem) -> String {
    let stream = try stream(entry, limit: limits.partBytes)
    var piece = [UInt8](repeating: 0, count: 256)
    let count = piece.withUnsafeMutableBytes { piece in
      piece.baseAddress.map { stream.read(into: $0, atMost: piece.count) } ?? 0
    }
    if let problem = stream.problem { throw problem }
    return String(decoding: piece.prefix(max(count, 0)), as: UTF8.self)
  }

  /// Counts what was unpacked; returns a Boolean value that indicates whether there may be more.
  func count(_ bytes: Int) -> Bool {
    unpackedBytes += bytes
    return unpackedBytes <= limits.totalBytes
  }

  /// `ZIP_ER_TRUNCATED_ZIP`, which libzip has since 1.11.
  private static let truncated: Int32 = 35

  private static func open(_ bytes: UnsafeRawBufferPointer) throws(WorkbookProblem) -> OpaquePointer {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
      throw .damaged(part: nil)
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      let code = zip_error_code_zip(&error)
      zip_source_free(source)
      // No directory: it stands at the end, which is written last.
      throw code == ZIP_ER_NOZIP || code == truncated ? .incomplete : .damaged(part: nil)
    }
    return handle
  }

  private func list(_ bytes: UnsafeRawBufferPointer) throws(WorkbookProblem) {
    let count = zip_get_num_entries(handle, 0)
    guard count <= Int64(limits.entries) else { throw .tooManyEntries(limit: limits.entries) }
    for index in 0..<UInt64(max(count, 0)) {
      var found = zip_stat_t()
      guard zip_stat_index(handle, index, 0, &found) == 0, let spelling = found.name else { throw .damaged(part: nil) }
      let name = String(cString: spelling)
      let isEncrypted = found.encryption_method != UInt16(ZIP_EM_NONE)
      let entry = Entry(
        name: name, index: index, packedSize: Int(clamping: found.comp_size), size: Int(clamping: found.size),
        isEncrypted: isEncrypted)
      guard EntryName.isSafe(name) else { throw .unsafeName(name) }
      guard entries.updateValue(entry, forKey: name.lowercased()) == nil else { throw .repeatedName(name) }
    }
    if let name = HiddenNames.first(among: entries.values.map(\.name), in: bytes) { throw .unsafeName(name) }
  }
}
