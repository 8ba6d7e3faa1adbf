internal import CampaignModel
internal import Diagnostics
internal import InstalledPrograms
internal import VietnameseText

/// Reads the words of PDF files, and what their metadata say, through the programs of poppler where they are installed.
///
/// They run outside our process and are bounded in time; without them a PDF is a file that nobody has searched.
enum PDFReader {
  struct Reading: Sendable {
    /// `nil` where the file holds pages without words, or could not be read.
    var text: DocumentText?
    /// Title, author and the like, in the order of the file: what it is called, and what stands there.
    var metadata: [(name: String, value: String)] = []
  }

  private static let memory = FileMemory<Reading>()
  private static let limit = Duration.seconds(20)

  /// What the files say, several at once, by path.
  static func read(_ paths: [String], in folder: CampaignFolder) async -> [String: Reading] {
    guard !paths.isEmpty, let text = InstalledProgram.find(["pdftotext"]), let info = InstalledProgram.find(["pdfinfo"])
    else { return [:] }
    return await withTaskGroup(of: (String, Reading).self) { group in
      var left = paths[...]
      func next() {
        guard let path = left.popFirst() else { return }
        group.addTask { (path, await read(path, in: folder, text, info)) }
      }
      for _ in 0..<2 { next() }
      var readings: [String: Reading] = [:]
      for await (path, reading) in group {
        readings[path] = reading
        next()
      }
      return readings
    }
  }

  private static func read(
    _ path: String, in folder: CampaignFolder, _ text: InstalledProgram, _ info: InstalledProgram
  ) async -> Reading {
    let (known, remember) = memory.content(of: path, in: folder)
    if let known { return known }
    let place = folder.root + "/" + path
    var reading = Reading()
    async let about = info.run(["-enc", "UTF-8", "-isodates", place], limit: limit)
    async let words = text.run(["-q", "-enc", "UTF-8", place, "-"], limit: limit)
    if case .succeeded(let bytes) = await about { reading.metadata = metadata(String(decoding: bytes, as: UTF8.self)) }
    if case .succeeded(let bytes) = await words {
      reading.text = self.text(String(decoding: bytes, as: UTF8.self), reading.metadata)
    }
    remember(reading)
    return reading
  }

  // MARK: Words

  /// The words of all pages and of the metadata; `nil` where a page holds none, or they are not Unicode.
  static func text(_ text: String, _ metadata: [(name: String, value: String)]) -> DocumentText? {
    // A page ends with a form feed.
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast()
    guard !pages.isEmpty, pages.allSatisfy({ page in page.contains(where: \.isLetter) }) else { return nil }
    guard TextDecoding.legacyGuess(inText: text) == nil, !text.contains("\u{FFFD}") else { return nil }
    var passages = pages.flatMap { paragraphs(of: $0) }.flatMap { paragraph in
      DocumentReader.passages(of: paragraph).map { DocumentText.Passage($0.text) }
    }
    passages += metadata.map { DocumentText.Passage($0.value) }
    return DocumentText(passages: passages)
  }

  /// The paragraphs, each in one line, since a line of a page may break a name in two; what stands in a list or table is
  /// by itself.
  private static func paragraphs(of page: Substring) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in page.split(whereSeparator: \.isNewline).map({ String($0).trimmedAndCollapsed.nfc }) {
      if isOpen, line.first?.isLetter ?? false, let last = paragraphs.indices.last {
        paragraphs[last] += " " + line
      } else if !line.isEmpty {
        paragraphs.append(line)
      }
      isOpen = line.last.map { $0.isLetter || $0 == "," } ?? false
    }
    return paragraphs
  }

  // MARK: Metadata

  /// A Boolean value that indicates whether the metadata tell of a person or a computer; a title alone is good to have.
  static func isTelling(_ metadata: [(name: String, value: String)]) -> Bool {
    metadata.contains { ["từ khóa", "tác giả", "soạn bằng", "xuất bằng"].contains($0.name) }
  }

  private static let fields = [
    "Title": "tên", "Subject": "chủ đề", "Keywords": "từ khóa", "Author": "tác giả", "Creator": "soạn bằng",
    "Producer": "xuất bằng", "CreationDate": "ngày tạo",
  ]

  /// What `pdfinfo` says of the file, that somebody or their computer wrote.
  static func metadata(_ text: String) -> [(name: String, value: String)] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      guard let colon = line.firstIndex(of: ":"), let name = fields[String(line[..<colon])] else { return nil }
      let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
      return value.isEmpty ? nil : (name, String(value).nfc)
    }
  }
}

extension DiagnosticKind {
  static let documentMetadata = DiagnosticKind("document-metadata", .note)
}

extension Diagnostic {
  static func documentMetadata(_ path: String, _ metadata: [(name: String, value: String)]) -> Diagnostic {
    let shown = metadata.map { "\($0.name) \(LongNumbers.masked($0.value).quoted(limit: 60))" }
    return Diagnostic(
      .documentMetadata, at: SourceLocation(file: path),
      Phrase(
        vi: "tệp PDF này có ghi kèm thông tin về người soạn, máy soạn",
        en: "this PDF carries metadata about its author and computer"),
      explanation: Phrase(
        vi: "Trong tệp có: \(shown.joined(separator: "; ")).", en: "It says: \(shown.joined(separator: "; "))."),
      remedy: Phrase(
        vi: "Không muốn đăng thì xuất lại PDF: trong Word hoặc LibreOffice, mở Thuộc tính của tệp, xóa tên tác giả rồi "
          + "xuất.",
        en: "To leave it out, clear the document's properties in Word or LibreOffice and export it again."))
  }
}
