internal import Diagnostics
internal import Foundation
import Testing

/// The catalogue holds every message, and the document shows what the program prints today.
@Suite struct CatalogueTests {
  @Test func everyCaseBringsItsMessageAbout() async {
    for entry in await MessageCatalogue.entries() {
      #expect(entry.diagnostic != nil, "\(entry.id): \(entry.failure ?? "")")
    }
  }

  @Test func everyDeclaredMessageHasACase() async throws {
    let shown = Set(await MessageCatalogue.entries().map(\.id))
    #expect(try MessageCatalogue.declaredIDs().subtracting(shown).sorted() == [])
    #expect(try shown.subtracting(MessageCatalogue.declaredIDs()).sorted() == [])
  }

  /// Messages that are about no file.
  private static let withoutPlace: Set<String> = ["sample-size-out-of-range", "share-image-not-drawn"]

  @Test func everyMessageHasAPlaceThatIsTheReadersOwn() async {
    for entry in await MessageCatalogue.entries() {
      guard let diagnostic = entry.diagnostic else { continue }
      #expect((diagnostic.location == nil) == Self.withoutPlace.contains(entry.id), "\(entry.id)")
      let printed = TerminalPrinter().print(diagnostic) + TerminalPrinter(language: .english).print(diagnostic)
      #expect(!printed.contains(FileManager.default.temporaryDirectory.path), "\(entry.id)")
    }
  }

  @Test func theCampaignThatEveryCaseChangesIsSound() async throws {
    let bench = try Bench()
    try bench.lay(.base)
    let found = await bench.build().filter { $0.severity != .note }.map { "\($0.id) \($0.location?.label ?? "")" }
    #expect(found == [])
  }

  @Test func theDocumentShowsWhatIsPrinted() async throws {
    let text = CatalogueDocument.text(await MessageCatalogue.entries())
    if ProcessInfo.processInfo.environment["VINHDANH_UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: Bench.document)
    }
    let document = try String(contentsOf: Bench.document, encoding: .utf8)
    guard document != text else { return }
    let (old, new) = (document.split(separator: "\n"), text.split(separator: "\n"))
    let line = zip(old, new).first { $0 != $1 }
    Issue.record(
      """
      docs/thong-bao.md is not what is printed today; run the tests with VINHDANH_UPDATE_GOLDEN=1.
      there: \(line?.0 ?? "")
      now:   \(line?.1 ?? "")
      """)
  }
}
