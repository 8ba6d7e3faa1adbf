internal import CampaignModel
internal import CampaignReader
internal import Diagnostics
internal import Foundation
import Testing
internal import VietnameseText

@testable import CampaignWriter

@Suite struct ColumnGuideTests {
  @Test(arguments: TableSchema.all.map(\.name))
  func tellsOfEveryColumn(name: String) throws {
    let schema = try #require(TableSchema.named(name))
    for column in schema.columns {
      let guide = try #require(schema.guide(of: column.id), "\(column.id)")
      #expect(guide.note.hasSuffix("."), "\(column.id)")
      #expect(!guide.example.isEmpty, "\(column.id)")
      #expect(guide.note.utf16.count <= 200, "\(column.id)")
    }
    #expect(schema.guide(of: "nothing") == nil)
  }

  /// A column whose cells may sometimes be blank says itself when they must not be.
  @Test func saysOfEveryRequiredColumnThatItIs() {
    for schema in TableSchema.all {
      for column in schema.columns where column.isRequired && !column.isRequiredInEveryRow {
        #expect(schema.guide(of: column.id)?.note.hasPrefix("Bắt buộc") == true, "\(schema.name).\(column.id)")
      }
    }
  }

  @Test func givesExamplesOfTheColumnsForm() throws {
    for schema in TableSchema.all {
      for column in schema.columns {
        let example = try #require(schema.guide(of: column.id)).example
        switch column.form {
        case .choice(let list): #expect(list.titles.contains(example), "\(schema.name).\(column.id)")
        case .wholeNumber, .number, .year:
          guard case .success = VietnameseNumber.parse(example) else {
            Issue.record("\(schema.name).\(column.id)")
            continue
          }
        case .date:
          guard case .success(let reading) = VietnameseDate.parse(example) else {
            Issue.record("\(schema.name).\(column.id)")
            continue
          }
          #expect(reading.day.short == example)
        case .yesNo: #expect(["Có", "Không"].contains(example))
        case .choices, .text, .identifier: break
        }
      }
    }
  }

  /// The example rows are one small campaign, and every rule is content with it.
  @Test func givesExamplesThatAreSoundTogether() async throws {
    let place = try TemporaryFolder()
    let day = try #require(CalendarDay(year: 2024, month: 4, day: 26))
    try Data(StarterSettings.yaml(slug: "vi-du", updated: day).utf8)
      .write(to: URL(fileURLWithPath: place.path + "/campaign.yaml"))
    for schema in TableSchema.all {
      var text = CSVText()
      text.row(schema.columns.map(\.header))
      if schema.name == "communes" {
        for commune in LucNganCommune.all {
          text.row([
            commune.code, commune.name, commune.kind, commune.aliases, commune.successor, String(commune.column),
            String(commune.row),
          ])
        }
      } else {
        text.row(
          schema.columns.map { column in
            schema.guide(of: column.id).flatMap { $0.isInExampleRow ? $0.example : nil } ?? ""
          })
      }
      try Data(text.bytes).write(to: URL(fileURLWithPath: place.path + "/\(schema.name).csv"))
    }
    let read = await CampaignReader.read(folder: place.path)
    let (campaign, unresolved) = try #require(read.records).assembled()
    let found = await read.diagnostics + unresolved + campaign.check()
    // The office's telephone is for the centre to fill in.
    #expect(found.filter { $0.severity != .note }.map(\.id) == ["placeholder-left"])
    #expect(campaign.honourees.map(\.fullName) == ["Ông Nguyễn Văn Ví Dụ"])
  }

  /// What drop-down lists offer is what the settings hold.
  @Test func readsTheSettingsAsTheyAreMeant() async throws {
    let place = try TemporaryFolder()
    let day = try #require(CalendarDay(year: 2024, month: 4, day: 26))
    try Data(StarterSettings.yaml(slug: "vi-du", updated: day).utf8)
      .write(to: URL(fileURLWithPath: place.path + "/campaign.yaml"))
    try Data("Mã,Tên,Loại\n07558,Kiên Thành,Xã\n".utf8).write(to: URL(fileURLWithPath: place.path + "/communes.csv"))
    let titles = TableSchema.honourees.columns.map(\.header).map(CSVText.quoted).joined(separator: ",")
    try Data((titles + "\n").utf8).write(to: URL(fileURLWithPath: place.path + "/honourees.csv"))
    let read = await CampaignReader.read(folder: place.path)
    #expect(read.diagnostics.filter { $0.severity != .note }.map(\.id) == ["placeholder-left"])
    let settings = try #require(read.records?.settings)
    #expect(settings.updated == day)
    #expect(settings.slug == "vi-du")
    #expect(settings.milestones.map(\.name) == CampaignNames.milestones.map(\.name))
    #expect(settings.milestones.map(\.shortName) == CampaignNames.milestones.map(\.short))
    #expect(settings.milestones.map(\.isRecurring) == [Bool](repeating: false, count: 8) + [true])
    #expect(settings.milestones.compactMap(\.deadline?.date.short) == ["20/4/2024"])
    #expect(settings.offices.map(\.name) == CampaignNames.offices)
    #expect(settings.levels.map(\.name) == CampaignNames.levels)
    #expect(Set(settings.levels.map(\.form)) == Set(CampaignNames.awards))
    #expect(settings.plan.number == nil)
    #expect(settings.plan.date == nil)
    #expect(settings.plan.sections.map(\.number) == ["I", "II", "III", "IV"])
    #expect(settings.plan.contradictions.count == 9)
    #expect(settings.siteURL == nil)
    #expect(!settings.isIllustrative)
  }
}
