public import Diagnostics
internal import Glibc
internal import InstalledPrograms

/// Prints the yearbook to PDF: builds its pages in a private temporary folder, and lets an installed Chromium print
/// them. The published site is not touched.
public struct YearbookPrinter: Sendable {
  /// A PDF that was written.
  public struct Printed: Sendable, Hashable {
    public let file: String
    public let pages: Int
    public let entries: Int
    public let bytes: Int
  }

  public struct Report: Sendable {
    public var diagnostics: [Diagnostic] = []
    /// A file a volume; empty where something blocks.
    public var printed: [Printed] = []
    /// A Boolean value that indicates whether the machine refused (no browser, no room), rather than the campaign.
    public var isInputOutput = false
  }

  /// The campaign's folder.
  public var campaign: String
  /// The program's `site-templates`.
  public var templates: String
  /// The PDF to write; of several volumes the first of several: `ky-yeu.pdf` becomes `ky-yeu-tap-1.pdf`, …
  public var file: String
  /// The browser to use, where it is not the first that is found.
  public var browser: String?
  /// A Boolean value that indicates whether a file that is there may be replaced.
  public var force = false

  public init(campaign: String, templates: String, file: String) {
    self.campaign = campaign
    self.templates = templates
    self.file = file
  }

  public func print() async -> Report {
    var report = Report()
    do throws(Problem) {
      let target = PDFTarget(file)
      try target.check(force: force)
      let browser = try PrintingBrowser.find(browser, for: file)
      if let problem = await browser.problem(for: file) { report.diagnostics.append(problem) }
      let folder = try temporaryFolder()
      try await draw(with: browser, in: folder, to: target, &report)
    } catch {
      if let diagnostic = error.diagnostic { report.diagnostics.append(diagnostic) }
      report.isInputOutput = error.isInputOutput
      report.printed = []
    }
    return report
  }

  /// Why nothing was printed.
  struct Problem: Error {
    /// `nil` where the report says it already.
    var diagnostic: Diagnostic?
    var isInputOutput = false
  }

  private func temporaryFolder() throws(Problem) -> TemporaryFolder {
    do throws(FileSystemError) {
      return try TemporaryFolder()
    } catch {
      throw Problem(diagnostic: .yearbookNotWritten(TemporaryFolder.parent, error), isInputOutput: true)
    }
  }

  private func draw(
    with browser: PrintingBrowser, in folder: borrowing TemporaryFolder, to target: PDFTarget, _ report: inout Report
  ) async throws(Problem) {
    let root = folder.path + "/site"
    var options = BuildOptions(campaign: campaign, output: root, templates: templates)
    options.yearbookAlone = true
    let built = await SiteBuilder(options).build()
    report.diagnostics += built.diagnostics
    guard built.outcome != .refused else {
      throw Problem(isInputOutput: built.diagnostics.contains { $0.kind == .publishFailed })
    }
    let volumes = built.yearbook
    guard volumes.contains(where: { $0.entries > 0 }) else { throw Problem(diagnostic: .yearbookEmpty()) }
    let files = target.files(volumes: volumes.count)
    if files.count > 1 { for file in files { try PDFTarget(file).check(force: force) } }
    // All are printed before any is written: no half of a set.
    var documents: [PDFDocument] = []
    for (number, volume) in volumes.enumerated() {
      let place = folder.path + "/\(number + 1).pdf"
      try await browser.print(
        page: root + "/" + volume.path, to: place, profile: folder.path + "/profile", entries: volume.entries, for: file
      )
      documents.append(try read(place, day: built.day))
    }
    for (file, (document, volume)) in zip(files, zip(documents, volumes)) {
      try PDFTarget(file).write(document.bytes, force: force)
      report.printed.append(
        Printed(file: file, pages: document.pages, entries: volume.entries, bytes: document.bytes.count))
    }
  }

  /// The PDF that the browser left, dated as the campaign is: the same campaign gives the same book on any day.
  private func read(_ place: String, day: String) throws(Problem) -> PDFDocument {
    let bytes: [UInt8]?
    do throws(FileSystemError) { bytes = try FileSystem.read(place) } catch { bytes = nil }
    guard let bytes, var document = PDFDocument(bytes) else {
      throw Problem(diagnostic: .yearbookNotPrinted(file, .noDocument), isInputOutput: true)
    }
    document.setDay(day)
    return document
  }
}
