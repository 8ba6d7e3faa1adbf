/// Reads the words of an office document: what `.docx`, `.pptx`, `.odt`, `.ods`, `.odp` and `.xlsx` hold besides cells.
///
/// For looking whether something is said in it, not for showing it: no layout, and no order of parts that anybody knows.
public enum PackageTextReader {
  /// Which parts are read.
  public enum Scope: Sendable {
    /// Every XML part.
    case everything
    /// Every XML part of a workbook but its cells, which ``WorkbookReader`` reads with their places.
    case besidesCells
  }

  /// Every paragraph of the document's parts (text, headers, footers, notes, comments, properties) and the names of
  /// authors and sheets, in the order of the parts' names.
  ///
  /// - Throws: Why nothing of the file is read; a document is read whole or not at all.
  public static func paragraphs(of bytes: [UInt8], _ scope: Scope) throws(WorkbookProblem) -> [String] {
    if let problem = ForeignFile.problem(of: bytes) { throw problem }
    let result = bytes.withUnsafeBytes { bytes -> Result<[String], WorkbookProblem> in
      do throws(WorkbookProblem) {
        return .success(try read(Archive(bytes, limits: limits), scope))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// A document that somebody hands out is smaller than a table of data.
  private static let limits: ReadingLimits = {
    var limits = ReadingLimits.standard
    limits.partBytes = 64 << 20
    limits.totalBytes = 128 << 20
    return limits
  }()

  private static func read(_ archive: Archive, _ scope: Scope) throws(WorkbookProblem) -> [String] {
    let parts = archive.names.filter { name in
      let lower = name.lowercased()
      // How parts hang together and look is no text.
      guard lower.hasSuffix(".xml"), lower != "[content_types].xml" else { return false }
      return scope == .everything || !lower.hasSuffix("sharedstrings.xml")
    }
    // A zip of photographs has none: nothing was read of it.
    guard !parts.isEmpty else { throw .otherArchive("zip") }
    var paragraphs: [String] = []
    for name in parts.sorted() {
      guard let entry = archive.entry(name) else { continue }
      let reader = PlainTextPart(part: entry.name)
      let stream = try archive.stream(entry, limit: limits.partBytes)
      try PartParser.parse(stream, telling: reader, limits: limits)
      paragraphs += reader.paragraphs
    }
    return paragraphs
  }
}
