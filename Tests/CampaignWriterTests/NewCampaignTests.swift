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
    #expect(summary.tables == 10)
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
      let help = document.sheets.flatMap { sheet in
        sheet.comments.map { ($0.heading ?? "") + $0.text }
          + sheet.validations.flatMap { [$0.prompt, $0.error].compactMap { $0.map { $0.title + $0.text } } }
      }
      let cells = document.sheets.flatMap(\.rows).flatMap(\.cells).compactMap { cell -> String? in
        if case .text(let text) = cell.value { text } else { nil }
      }
      for text in help + cells + document.sheets.map(\.name) { #expect(NFC.holds(in: text), "\(text)") }
    }
  }

  @Test func writesWorkbooksThatTheReaderReadsBack() throws {
    for document in [CommuneForm.document()] + TableSchema.all.map(TableWorkbook.document) {
      let workbook = try WorkbookReader.read(document.bytes())
      #expect(workbook.sheets.map(\.name) == document.sheets.map(\.name))
      #expect(workbook.modified == nil)
      for (sheet, written) in zip(workbook.sheets, document.sheets) {
        #expect(!sheet.isHidden && sheet.merges.isEmpty && sheet.hiddenColumns.isEmpty)
        let cells = written.rows.enumerated().flatMap { row, cells in
          cells.cells.enumerated().compactMap { column, cell in cell.value.map { (row + 1, column + 1, $0) } }
        }
        let read = sheet.rows.flatMap { row in row.cells.map { (row.number, $0.column, $0.value) } }
        #expect(read.elementsEqual(cells, by: ==), "\(sheet.name)")
      }
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
