internal import CLibZip

/// A part being unpacked piece by piece, each piece counted against the limits.
final class PartStream {
  let name: String
  /// Why unpacking ended early.
  private(set) var problem: WorkbookProblem?
  private let file: OpaquePointer
  private let archive: Archive
  private let limit: Int
  private let ratioLimit: Int
  private var count = 0

  init(_ file: OpaquePointer, of entry: Archive.Entry, in archive: Archive, limit: Int) {
    name = entry.name
    self.file = file
    self.archive = archive
    self.limit = limit
    let (most, overflows) = entry.packedSize.multipliedReportingOverflow(by: archive.limits.ratio)
    ratioLimit = overflows ? .max : max(most, archive.limits.ratioFreeBytes)
  }

  deinit { zip_fclose(file) }

  /// Unpacks the next piece.
  ///
  /// - Returns: How many bytes; 0 at the end, where the checksum has been compared, and -1 at a problem.
  func read(into piece: UnsafeMutableRawPointer, atMost capacity: Int) -> Int {
    guard problem == nil else { return -1 }
    let read = Int(zip_fread(file, piece, UInt64(max(capacity, 0))))
    guard read >= 0 else { return fail(.damaged(part: name)) }
    count += read
    if count > limit { return fail(.partTooLarge(part: name, limit: limit)) }
    if count > ratioLimit { return fail(.ratio(part: name)) }
    if !archive.count(read) { return fail(.partTooLarge(part: name, limit: archive.limits.totalBytes)) }
    return read
  }

  private func fail(_ problem: WorkbookProblem) -> Int {
    self.problem = problem
    return -1
  }
}
