internal import Diagnostics
internal import Foundation
import Testing

@testable import CampaignWriter

@Suite struct SampleCampaignTests {
  private let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  @Test func writesTheSameBytesForTheSameSizeAndSeed() throws {
    _ = try SampleCampaign(honourees: 400, seed: 8).write(to: place.path + "/a")
    _ = try SampleCampaign(honourees: 400, seed: 8).write(to: place.path + "/b")
    let first = try TemporaryFolder.files(below: place.path + "/a")
    #expect(try first == TemporaryFolder.files(below: place.path + "/b"))
    _ = try SampleCampaign(honourees: 400, seed: 9).write(to: place.path + "/c")
    #expect(try first["honourees.csv"] != TemporaryFolder.files(below: place.path + "/c")["honourees.csv"])
  }

  @Test func saysWhatItWrote() throws {
    let summary = try SampleCampaign(honourees: 500, seed: 2).write(to: place.path + "/a")
    let files = try TemporaryFolder.files(below: place.path + "/a")
    #expect(summary.honourees == 500)
    #expect(summary.published + summary.withheld + summary.undecided == 500)
    #expect(summary.files == files.count)
    #expect(summary.bytes == files.values.reduce(0) { $0 + $1.count })
    #expect(summary.stories == files.keys.count { $0.hasPrefix("stories/") })
    let lines = String(decoding: files["decisions.csv"] ?? Data(), as: UTF8.self).split(separator: "\n")
    #expect(summary.decisions == lines.count - 1)
  }

  @Test func beginsEachTableWithIdentifiers() throws {
    _ = try SampleCampaign(honourees: 0, seed: 1).write(to: place.path + "/a")
    let files = try TemporaryFolder.files(below: place.path + "/a")
    #expect(
      files["donations.csv"]
        == Data("honouree,area_m2,land_kind,road,labour_days,structures,crops,money_vnd,year\n".utf8))
    #expect(
      files["communes.csv"]?.starts(with: Data("code,name,kind,aliases,successor,tile_x,tile_y\n07525,".utf8)) == true)
  }

  @Test func marksTheCampaignAsIllustrative() throws {
    _ = try SampleCampaign(honourees: 3, seed: 1).write(to: place.path + "/a")
    let settings = try String(contentsOfFile: place.path + "/a/campaign.yaml", encoding: .utf8)
    #expect(settings.contains("\nillustrative: true\n"))
    #expect(settings.contains("\nslug: mau-3\n"))
  }

  @Test func makesTheFoldersOnTheWay() throws {
    let summary = try SampleCampaign(honourees: 1, seed: 1).write(to: place.path + "/x/y/z/")
    #expect(summary.honourees == 1)
    #expect(FileManager.default.fileExists(atPath: place.path + "/x/y/z/campaign.yaml"))
  }

  @Test func takesAnEmptyFolderAsItIs() throws {
    #expect(throws: Never.self) { try SampleCampaign(honourees: 1, seed: 1).write(to: place.path) }
  }

  @Test func refusesAFolderThatHoldsSomething() throws {
    try Data("giữ lại".utf8).write(to: URL(fileURLWithPath: place.path + "/ghi-chu.txt"))
    let failure = #expect(throws: WriteFailure.self) { try SampleCampaign(honourees: 1, seed: 1).write(to: place.path) }
    #expect(failure?.diagnostic.id == "folder-not-empty")
    #expect(failure?.diagnostic.location?.file == place.path)
    #expect(failure?.isInputOutput == false)
    let files = try TemporaryFolder.files(below: place.path)
    #expect(files == ["ghi-chu.txt": Data("giữ lại".utf8)])
  }

  @Test(arguments: [-1, 1_000_001, Int.max, Int.min])
  func refusesASizeOutOfRange(size: Int) {
    let failure = #expect(throws: WriteFailure.self) {
      try SampleCampaign(honourees: size).write(to: place.path + "/a")
    }
    #expect(failure?.diagnostic.id == "sample-size-out-of-range")
    #expect(failure?.isInputOutput == false)
    #expect(!FileManager.default.fileExists(atPath: place.path + "/a"))
  }

  @Test func saysWhereTheSystemRefused() throws {
    let file = place.path + "/tep"
    try Data().write(to: URL(fileURLWithPath: file))
    let failure = #expect(throws: WriteFailure.self) { try SampleCampaign(honourees: 1).write(to: file + "/a") }
    #expect(failure?.diagnostic.id == "cannot-write")
    #expect(failure?.diagnostic.location?.file == file + "/a")
    #expect(failure?.diagnostic.summary.vietnamese.contains("không phải là thư mục") == true)
    #expect(failure?.isInputOutput == true)
  }

  @Test(arguments: ["", "a\0b"])
  func refusesAPathThatIsNone(path: String) {
    let failure = #expect(throws: WriteFailure.self) { try SampleCampaign(honourees: 1).write(to: path) }
    #expect(failure?.diagnostic.id == "cannot-write")
  }
}
