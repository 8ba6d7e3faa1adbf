internal import Diagnostics
internal import Foundation
import Testing

@testable import SitePublisher

/// The printing of the yearbook with a stand-in for the browser; the real one is tried in `Tests/Browser`.
@Suite struct YearbookPrinterTests {
  /// Prints the fixture's yearbook with a shell script as the browser. In it `$pdf` is the file it is asked for.
  private func print(
    _ shop: Workshop, _ script: String = YearbookPrinterTests.works, to file: String = "ky-yeu.pdf", force: Bool = false
  ) async throws -> YearbookPrinter.Report {
    let browser = shop.root.appending(path: "browser")
    let head = """
      #!/bin/sh
      case "$1" in --version) echo "Chromium ${TRIAL_VERSION:-156}.0.1.2"; exit 0;; esac
      for argument in "$@"; do case "$argument" in --print-to-pdf=*) pdf="${argument#*=}";; file:*) page="$argument";; esac; done

      """
    try Data((head + script + "\n").utf8).write(to: browser)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser.path)
    var printer = YearbookPrinter(
      campaign: shop.campaign.path, templates: Workshop.templates.path, file: shop.root.appending(path: file).path)
    printer.browser = browser.path
    printer.force = force
    return await printer.print()
  }

  private static let works = """
    printf '%%PDF-1.4\\n1 0 obj <</CreationDate (D:20990102030405+00)>> <</Type /Pages>> <</Type /Page>> <</Type /Page\\n>>\
    %%%%EOF\\n' > "$pdf"
    """

  private func ids(_ report: YearbookPrinter.Report) -> [String] {
    report.diagnostics.filter { $0.severity.blocks }.map(\.id)
  }

  @Test func whatTheBrowserPrintedIsWrittenWithTheCampaignsOwnDate() async throws {
    let shop = try Workshop()
    let report = try await print(shop)
    #expect(ids(report) == [])
    let file = shop.root.appending(path: "ky-yeu.pdf")
    #expect(report.printed.map(\.file) == [file.path])
    #expect(report.printed.map(\.pages) == [2])
    #expect(report.printed.map(\.entries) == [2])
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text.contains("(D:20240426000000+00)"))
  }

  @Test func thePublishedSiteIsNeitherMadeNorTouched() async throws {
    let shop = try Workshop()
    _ = try await print(shop)
    #expect(!FileManager.default.fileExists(atPath: shop.output.path))
    #expect(!FileManager.default.fileExists(atPath: shop.state.path))
  }

  @Test func theFolderInWhichItWasMadeIsGoneWhateverCameOfIt() async throws {
    let shop = try Workshop()
    for script in [Self.works, "exit 1"] {
      let note = shop.root.appending(path: "page")
      _ = try await print(shop, "echo \"$page\" > '\(note.path)'\n\(script)", force: true)
      let page = try String(contentsOf: note, encoding: .utf8).dropFirst("file://".count)
        .trimmingCharacters(in: .newlines)
      #expect(page.hasSuffix("/site/ky-yeu.html"))
      let folder = page.dropLast("/site/ky-yeu.html".count)
      #expect(folder.contains("vinhdanh-"))
      #expect(!FileManager.default.fileExists(atPath: String(folder)))
    }
  }

  @Test(arguments: ["echo 'không mở được' >&2; exit 3", "exit 0", "printf 'nửa chừng' > \"$pdf\""])
  func aBrowserThatLeavesNoBookIsAFailureOfTheMachine(_ script: String) async throws {
    let shop = try Workshop()
    let report = try await print(shop, script)
    #expect(ids(report) == ["yearbook-not-printed"])
    #expect(report.isInputOutput)
    #expect(report.printed.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: shop.root.appending(path: "ky-yeu.pdf").path))
  }

  @Test func aBrowserThatIsNotThereIsAFailureOfTheMachine() async throws {
    let shop = try Workshop()
    var printer = YearbookPrinter(
      campaign: shop.campaign.path, templates: Workshop.templates.path, file: shop.root.path + "/ky-yeu.pdf")
    printer.browser = "/khong/co/chromium"
    let report = await printer.print()
    #expect(ids(report) == ["yearbook-no-browser"])
    #expect(report.isInputOutput)
  }

  @Test func aFileThatIsThereIsKeptUnlessItMayBeReplaced() async throws {
    let shop = try Workshop()
    let file = shop.root.appending(path: "ky-yeu.pdf")
    try Data("cũ".utf8).write(to: file)
    let refused = try await print(shop)
    #expect(ids(refused) == ["yearbook-file-exists"])
    #expect(!refused.isInputOutput)
    #expect(try Data(contentsOf: file) == Data("cũ".utf8))
    let replaced = try await print(shop, force: true)
    #expect(ids(replaced) == [])
    #expect(try Data(contentsOf: file).starts(with: Data("%PDF-".utf8)))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: shop.root.path).filter { $0.contains(".pdf") } == [
        "ky-yeu.pdf"
      ])
  }

  @Test func aFileInsideAPublishedSiteIsRefused() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let report = try await print(shop, to: "public/thu-2024/du-lieu/ky-yeu.pdf")
    #expect(ids(report) == ["yearbook-in-published-site"])
    #expect(ids(try await print(shop, to: "public/ky-yeu.pdf")) == [])
  }

  @Test func aFolderThatIsNotThereIsAFailureOfTheMachine() async throws {
    let shop = try Workshop()
    let report = try await print(shop, to: "khong-co/ky-yeu.pdf")
    #expect(ids(report) == ["yearbook-not-written"])
    #expect(report.isInputOutput)
  }

  @Test func aCampaignWithErrorsIsNotPrinted() async throws {
    let shop = try Workshop()
    try shop.replace("honourees.csv", "hơn 186", with: "nhiều lắm")
    let report = try await print(shop)
    #expect(ids(report) == ["area-not-a-number"])
    #expect(!report.isInputOutput)
    #expect(report.printed.isEmpty)
  }

  @Test func aYearbookOfNobodyIsNotPrinted() async throws {
    let shop = try Workshop()
    try shop.replace("honourees.csv", "trang; tải về; kỷ yếu; câu chuyện", with: "trang; tải về; câu chuyện")
    try shop.replace("honourees.csv", "QD-H,1,Đã có quyết định", with: "QD-H,1,Tạm dừng công bố")
    let report = try await print(shop)
    #expect(ids(report) == ["yearbook-empty"])
    #expect(!report.isInputOutput)
  }

  // MARK: Parts

  @Test func eachVolumeHasAFileOfItsOwn() {
    #expect(PDFTarget("a/ky-yeu.pdf").files(volumes: 1) == ["a/ky-yeu.pdf"])
    #expect(PDFTarget("a/ky-yeu.PDF").files(volumes: 2) == ["a/ky-yeu-tap-1.PDF", "a/ky-yeu-tap-2.PDF"])
    #expect(PDFTarget("sach").files(volumes: 2) == ["sach-tap-1", "sach-tap-2"])
  }

  @Test(arguments: [
    ("Chromium 156.0.8078.79 built on Debian GNU/Linux 12", 156), ("Google Chrome 99.0.1", 99), ("Chromium", nil),
    ("Chromium 156.0.8078.79 snap", 156),
  ])
  func theBrowsersVersionIsItsFirstNumberWithStops(_ text: String, _ version: Int?) {
    #expect(PrintingBrowser.version(text) == version)
  }

  @Test(arguments: ["", "%PDF-1.4", "%PDF-1.4 /Type /Pages %%EOF", "/Type /Page %%EOF", "%PDF-1.4 /Type /Page "])
  func whatIsNoWholeDocumentIsNone(_ text: String) {
    #expect(PDFDocument(Array(text.utf8)) == nil)
  }

  @Test func aDocumentKeepsItsLengthWhenItIsDated() throws {
    let text = "%PDF-1.4 (D: /CreationDate (D:20991231235959Z) /ModDate (D:2099) <</Type /Page>> %%EOF"
    var document = try #require(PDFDocument(Array(text.utf8)))
    document.setDay("20240426")
    #expect(document.pages == 1)
    #expect(String(decoding: document.bytes, as: UTF8.self) == text.replacing("20991231235959", with: "20240426000000"))
    document.setDay("hôm nay")
    #expect(document.bytes.count == text.utf8.count)
  }
}
