internal import CampaignModel
internal import Foundation
import Testing
internal import VietnameseText
internal import Workbooks

@testable import CampaignWriter

@Suite struct NewCampaignTests {
  private let place: TemporaryFolder
  private let day: CalendarDay

  init() throws {
    place = try TemporaryFolder()
    day = try #require(CalendarDay(year: 2024, month: 4, day: 26))
  }

  @Test func writesAWorkbookForEachTableAndTheFormForCommunes() throws {
    let summary = try NewCampaign(updated: day).write(to: place.path + "/a")
    let files = try TemporaryFolder.files(below: place.path + "/a")
    #expect(
      files.keys.sorted() == [
        "activities.xlsx", "campaign.yaml", "communes.xlsx", "conferences.xlsx", "corrections.xlsx", "decisions.xlsx",
        "delegates.xlsx", "documents/README.txt", "donations.xlsx", "honourees.xlsx", "materials.xlsx",
        "photos/README.txt", "progress.xlsx", "stories/README.txt", "submissions/README.txt",
        "submissions/mau-bao-cao-xa.xlsx",
      ])
    #expect(summary.workbooks == 11)
    #expect(summary.files == files.count)
    #expect(summary.bytes == files.values.reduce(0) { $0 + $1.count })
  }

  @Test func writesTheSameBytesForTheSameDayAndName() throws {
    _ = try NewCampaign(updated: day).write(to: place.path + "/a/hien-dat")
    _ = try NewCampaign(updated: day).write(to: place.path + "/b/hien-dat")
    let first = try TemporaryFolder.files(below: place.path + "/a")
    #expect(try first == TemporaryFolder.files(below: place.path + "/b"))
  }

  @Test(arguments: [
    ("hien-dat-2024", "hien-dat-2024"), ("Hiến đất 2024", "hien-dat-2024"), ("...", "hien-dat-mo-duong"),
    (String(repeating: "a", count: 61), "hien-dat-mo-duong"),
  ])
  func publishesUnderTheFoldersName(folder: String, slug: String) throws {
    _ = try NewCampaign(updated: day).write(to: place.path + "/" + folder)
    let settings = try String(contentsOfFile: place.path + "/\(folder)/campaign.yaml", encoding: .utf8)
    #expect(settings.contains("\nslug: \(slug)\n"))
    #expect(settings.contains("\nupdated: 26/4/2024\n"))
  }

  @Test func refusesAFolderThatHoldsSomething() throws {
    try Data("giữ lại".utf8).write(to: URL(fileURLWithPath: place.path + "/ghi-chu.txt"))
    let failure = #expect(throws: WriteFailure.self) { try NewCampaign(updated: day).write(to: place.path) }
    #expect(failure?.diagnostic.id == "folder-not-empty")
    #expect(try TemporaryFolder.files(below: place.path) == ["ghi-chu.txt": Data("giữ lại".utf8)])
  }

  @Test func isPrecomposedThroughout() throws {
    _ = try NewCampaign(updated: day).write(to: place.path + "/a")
    for (name, content) in try TemporaryFolder.files(below: place.path + "/a") where !name.hasSuffix(".xlsx") {
      let text = try #require(String(data: content, encoding: .utf8), "\(name)")
      #expect(Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8), "\(name)")
    }
    for document in [CommuneForm.document()] + TableSchema.all.map(TableWorkbook.document) {
      // Stored without compression, so that the archive holds the texts themselves.
      let text = String(decoding: try document.bytes(), as: UTF8.self)
      #expect(!text.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }, "\(document.title ?? "")")
    }
  }

  /// The mistake would be the program's own: no document of its own can be one.
  @Test func tellsAWorkbookThatCannotBeMade() {
    let failure = WriteFailure.workbookNotMade("honourees.xlsx", .noSheets)
    #expect(failure.diagnostic.id == "workbook-not-made")
    #expect(failure.diagnostic.location?.file == "honourees.xlsx")
    for document in [CommuneForm.document()] + TableSchema.all.map(TableWorkbook.document) {
      #expect(throws: Never.self) { _ = try document.bytes() }
    }
  }
}
