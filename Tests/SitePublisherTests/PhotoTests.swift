import Diagnostics
import Foundation
import InstalledPrograms
import PictureSamples
import Pictures
import Testing

@testable import SitePublisher

@Suite(.enabled(if: InstalledProgram.find(["vipsthumbnail"]) != nil)) struct PhotoTests {
  /// A workshop in which the household HO-01 agreed to its photo.
  private func shop(_ photo: [UInt8]? = nil, _ name: String = "HO-01.jpg") throws -> Workshop {
    let shop = try Workshop()
    try shop.replace("honourees.csv", "có,trang; tải về; kỷ yếu; câu chuyện", with: "có,trang; ảnh; tải về; kỷ yếu")
    try shop.write("photos/\(name)", bytes: photo ?? PictureSample(mark: Self.mark).jpeg)
    return shop
  }

  private static let mark = "VETCUANGUOI"

  /// The copies of photos below a folder, by path: all pictures but the one for shared links, which shows nobody.
  private func pictures(_ shop: Workshop, in folder: String = "") throws -> [String: Picture] {
    try shop.files(in: shop.root.appending(path: "public/" + folder)).filter {
      ["jpg", "webp", "png"].contains(URL(filePath: $0.key).pathExtension)
        && !$0.key.contains("/chia-se.") && !$0.key.contains("/share-image/")
    }.mapValues { try Picture.read(Array($0.bytes)) }
  }

  private static let formats: [(String, @Sendable (PictureSample) -> [UInt8])] = [
    ("jpg", { $0.jpeg }), ("png", { $0.png }), ("webp", { $0.webp }),
  ]

  @Test func nothingThatTravelsWithAPhotoIsInAnyFile() async throws {
    for (ending, bytes) in Self.formats {
      let sample = bytes(PictureSample(width: 1200, height: 900, orientation: 6, mark: Self.mark))
      #expect(Data(sample).range(of: Data(Self.mark.utf8)) != nil)
      let shop = try shop(sample, "HO-01.\(ending)")
      let report = await shop.build()
      try #require(report.blocking == "", "\(ending)")
      let files = try shop.files(in: shop.root.appending(path: "public"))
      // The seconds of the planted place as EXIF writes them, whichever byte comes first.
      for needle in [
        Data(Self.mark.utf8), Data("GPS".utf8), Data([0, 0, 0x17, 0x47, 0, 0, 0, 100]), Data("Exif".utf8),
      ] {
        #expect(files.filter { $0.value.bytes.range(of: needle) != nil }.keys.sorted() == [], "\(ending)")
      }
      let pictures = try pictures(shop)
      #expect(pictures.count == 8, "\(ending): two sizes and two formats, in the site and in the cache")
      for (path, picture) in pictures {
        #expect(picture.passengers == [] && picture.orientation == 1 && picture.isWhole, "\(path)")
        #expect([[480, 640], [900, 1200]].contains([picture.width, picture.height]), "\(path)")
      }
    }
  }

  @Test func thePageShowsThePhotoWithItsSizeAndBothFormats() async throws {
    let shop = try shop(PictureSample(width: 1500, height: 1000).jpeg)
    #expect((await shop.build()).outcome == .published)
    let page = try shop.text("dien-hinh/HO-01.html")
    let names = try pictures(shop, in: "thu-2024").keys.sorted()
    #expect(names.count == 4 && names.allSatisfy { $0.hasPrefix("dien-hinh/anh/HO-01-") })
    for name in names { #expect(page.contains("../\(name) \(name.contains("-480.") ? 480 : 960)w"), "\(name)") }
    #expect(page.contains("width=\"960\" height=\"640\"") && page.contains("loading=\"lazy\""))
  }

  @Test func theYearbookShowsThePhotoAmongTheWordsOfItsEntry() async throws {
    let shop = try shop(PictureSample(width: 1500, height: 1000).jpeg)
    #expect((await shop.build()).outcome == .published)
    let book = try shop.text("ky-yeu.html")
    let entry = try #require(book.firstMatch(of: /(?s)<article class="entry" id="so-1">.*?<\/article>/)?.output)
    #expect(entry.contains("<figure class=\"pic\">") && entry.contains("src=\"dien-hinh/anh/HO-01-"))
    #expect(book.matches(of: /<img\s/).count == 1)
  }

  @Test(arguments: [("trang; ảnh; tải về", 0), ("trang; tải về; kỷ yếu", 1)])
  func aPhotoThatWasNotAgreedToForTheYearbookIsNotInIt(_ scope: String, _ entries: Int) async throws {
    let shop = try shop()
    try shop.replace("honourees.csv", "có,trang; ảnh; tải về; kỷ yếu", with: "có,\(scope)")
    #expect((await shop.build()).outcome == .published)
    let book = try shop.text("ky-yeu.html")
    #expect(book.matches(of: /Giáp Văn Ân<\/h3>/).count == entries)
    #expect(!book.contains("<img") && !book.contains("anh/HO-01"))
    #expect(try shop.text("dien-hinh/HO-01.html").contains("<img") == (entries == 0))
  }

  @Test func aPhotoIsDecodedOnce() async throws {
    let shop = try shop()
    #expect((await shop.build()).outcome == .published)
    let before = try shop.files(in: shop.root.appending(path: "public"))
    var options = shop.options()
    options.searchPath = "/nowhere"
    let again = await SiteBuilder(options).build()
    #expect(again.outcome == .unchanged, "\(again.blocking)")
    #expect(
      try shop.files(in: shop.output)
        == before.reduce(into: [:]) { files, file in
          if file.key.hasPrefix("thu-2024/") { files[String(file.key.dropFirst(9))] = file.value }
        })
    // Another photo is another matter.
    try shop.write("photos/HO-01.jpg", bytes: PictureSample(width: 700).jpeg)
    let other = await SiteBuilder(options).build()
    #expect(
      other.outcome == .refused
        && other.diagnostics.filter { $0.severity.blocks }.map(\.id) == ["photo-program-missing"])
    #expect(try shop.files(in: shop.output).count == before.keys.count { $0.hasPrefix("thu-2024/") })
  }

  @Test func aSpoiledCopyIsMadeAnew() async throws {
    let shop = try shop()
    _ = await shop.build()
    let cache = shop.state.appending(path: "photos")
    let before = try shop.files(in: cache).mapValues(\.bytes)
    for name in before.keys { try Data([0xFF, 0xD8, 0xFF]).write(to: cache.appending(path: name)) }
    #expect((await shop.build()).outcome == .unchanged)
    #expect(try shop.files(in: cache).mapValues(\.bytes) == before)
  }

  @Test func whoeverIsTakenDownLeavesNoPictureInPublicOrState() async throws {
    for change in ["có,trang; tải về", "không,"] {
      let shop = try shop()
      // A correction that names them is asked about elsewhere.
      try shop.write("corrections.csv", "Ngày,Trang,Đã in,Sửa thành\n")
      _ = await shop.build()
      #expect(try pictures(shop).count == 4 * 2)
      try shop.replace("honourees.csv", "có,trang; ảnh; tải về; kỷ yếu", with: change)
      let report = await shop.build()
      #expect(report.blocking == "")
      #expect(report.outcome == .published)
      #expect(report.diagnostics.contains { $0.id == "photo-withheld" })
      #expect(try pictures(shop).keys.sorted() == [])
      #expect(!FileManager.default.fileExists(atPath: shop.state.appending(path: "photos").path))
      #expect(try !shop.files(in: shop.output).keys.contains { $0.contains("anh/") })
    }
  }

  @Test func aDraftSharesTheCopiesAndTakesNoneAway() async throws {
    let shop = try shop()
    _ = await shop.build()
    let kept = try shop.files(in: shop.state.appending(path: "photos")).keys.sorted()
    try shop.write("photos/HO-01.jpg", bytes: PictureSample(width: 900, mark: Self.mark).jpeg)
    let draft = DraftBuilder(
      campaign: shop.campaign.path, output: shop.output.path, templates: Workshop.templates.path)
    #expect((await draft.build()).blocking == "")
    let both = try shop.files(in: shop.state.appending(path: "photos")).keys.sorted()
    #expect(both.count == 2 * kept.count && Set(both).isSuperset(of: kept))
    draft.remove()
    _ = await shop.build()
    let after = try shop.files(in: shop.state.appending(path: "photos")).keys
    #expect(Set(after) == Set(both).subtracting(kept))
  }

  @Test func whatAKilledBuildLeftIsTakenAway() async throws {
    let shop = try shop()
    _ = await shop.build()
    let left = shop.state.appending(path: "photos-at-work/0/photo")
    try FileManager.default.createDirectory(at: left.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(PictureSample(mark: Self.mark).jpeg).write(to: left)
    _ = await shop.build()
    #expect(!FileManager.default.fileExists(atPath: shop.state.appending(path: "photos-at-work").path))
  }

  @Test func aPhotoThatCannotBeDecodedIsAnErrorAndThePagesAreStillJudged() async throws {
    // Its header is sound; its only scan is not.
    var bytes = PictureSample(width: 640, height: 480).webp
    bytes[bytes.count - 6] = 0xFF
    let shop = try shop(bytes, "HO-01.webp")
    let report = await shop.build()
    #expect(report.outcome == .refused && report.pages > 10)
    #expect(
      report.diagnostics.filter { $0.severity.blocks }.map { "\($0.id) \($0.location?.label ?? "")" } == [
        "photo-not-decoded photos/HO-01.webp"
      ])
    #expect(!FileManager.default.fileExists(atPath: shop.output.path))
  }

  @Test func theProgramIsMissedOnlyWhereThereArePhotos() async throws {
    let without = try Workshop()
    var options = without.options()
    options.searchPath = "/nowhere"
    #expect((await SiteBuilder(options).build()).outcome == .published)
    let with = try shop()
    options = with.options()
    options.searchPath = "/nowhere"
    let report = await SiteBuilder(options).build()
    #expect(report.outcome == .refused)
    let found = try #require(report.diagnostics.first { $0.id == "photo-program-missing" })
    #expect(found.remedy?.vietnamese.contains("libvips-tools") == true && found.location?.file == "photos")
    #expect(!FileManager.default.fileExists(atPath: with.output.path))
  }
}
