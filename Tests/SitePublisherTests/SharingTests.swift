internal import CampaignModel
internal import CampaignReader
internal import Diagnostics
internal import Foundation
internal import SiteContent
import Testing

@testable import SitePublisher

/// What a page tells search engines and those who show links, and the picture that goes with it.
@Suite struct SharingTests {
  private typealias Entity = [String: Any]

  /// The entities of a page's block, as a JSON parser reads them.
  private func graph(_ path: String, in shop: Workshop) throws -> [Entity] {
    let text = try shop.text(path)
    let block = try #require(text.firstMatch(of: #/<script type="application/ld\+json">(.*?)</script>/#))
    #expect(!block.1.contains { "<>&".contains($0) })
    let value = try JSONSerialization.jsonObject(with: Data(block.1.utf8)) as? Entity
    let root = try #require(value)
    #expect(root["@context"] as? String == "https://schema.org")
    return try #require(root["@graph"] as? [Entity])
  }

  private func entity(_ type: String, of path: String, in shop: Workshop) throws -> Entity {
    try #require(try graph(path, in: shop).first { $0["@type"] as? String == type })
  }

  private func meta(_ property: String, of path: String, in shop: Workshop) throws -> String? {
    try shop.text(path).firstMatch(of: try Regex("<meta property=\"\(property)\" content=\"([^\"]*)\"/>"))?
      .output[1].substring.map(String.init)
  }

  @Test func anIndividualIsAPersonWithTheAwardAlone() async throws {
    let shop = try Workshop()
    #expect((await shop.build()).blocking == "")
    let person = try entity("Person", of: "dien-hinh/CN-01.html", in: shop)
    #expect(person["name"] as? String == "Nguyễn Thị Ánh")
    #expect(person["honorificPrefix"] as? String == "Bà")
    #expect((person["award"] as? String)?.hasPrefix("Giấy khen cấp xã, Quyết định số ") == true)
    #expect(person["mainEntityOfPage"] as? String == "https://thu.example/2024/dien-hinh/CN-01.html")
    #expect(
      Set(person.keys) == [
        "@type", "name", "honorificPrefix", "award", "mainEntityOfPage", "disambiguatingDescription",
      ])
    #expect(try meta("og:type", of: "dien-hinh/CN-01.html", in: shop) == "profile")
  }

  @Test func aHouseholdKeepsItsWholeNameAndIsNoPerson() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let household = try entity("Organization", of: "dien-hinh/HO-01.html", in: shop)
    #expect(household["name"] as? String == "Hộ ông Giáp Văn Ân")
    #expect(household["honorificPrefix"] == nil)
    let collective = try entity("Organization", of: "dien-hinh/TT-01.html", in: shop)
    #expect(collective["name"] as? String == "Nhân dân thôn Cầu")
  }

  @Test func theWayToAPageIsToldAsThePageShowsIt() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let list = try entity("BreadcrumbList", of: "dien-hinh/HO-01.html", in: shop)
    let steps = try #require(list["itemListElement"] as? [Entity])
    #expect(steps.compactMap { $0["name"] as? String } == ["Trang chủ", "Điển hình", "Hai"])
    #expect(steps.compactMap { $0["position"] as? Int } == [1, 2, 3])
    #expect(
      steps.compactMap { $0["item"] as? String } == [
        "https://thu.example/2024/index.html", "https://thu.example/2024/dien-hinh/index.html",
        "https://thu.example/2024/xa/hai.html",
      ])
  }

  @Test func hostileTextStaysText() async throws {
    let shop = try Workshop()
    try shop.replace(
      "campaign.yaml", "title: Đường mới", with: #"title: "Đường </script><b>mới & \"rộng\" \u2028 ‘]]>’""#)
    try shop.write(
      "conferences.csv",
      "Đơn vị,Ngày,Địa điểm,Số giấy khen\nxã Hai,18/4/2024,\"Nhà </script> “văn hóa” & \"\"Suối\"\" <!--\",2\n")
    #expect((await shop.build()).blocking == "")
    let site = try entity("WebSite", of: "index.html", in: shop)
    #expect((site["name"] as? String)?.hasPrefix("Đường </script><b>mới & \"rộng\"") == true)
    let event = try entity("Event", of: "xa/hai.html", in: shop)
    #expect((event["location"] as? Entity)?["name"] as? String == "Nhà </script> “văn hóa” & \"Suối\" <!--")
  }

  @Test func aConferenceIsAnEventOnlyWhereItsDayAndPlaceAreKnown() async throws {
    let shop = try Workshop()
    let sheet = "Đơn vị,Ngày,Địa điểm,Số giấy khen\n"
    try shop.write("conferences.csv", sheet + "xã Hai,18/4/2024,Nhà văn hóa xã Hai,2\nhuyện Thử,,Hội trường huyện,\n")
    #expect((await shop.build()).blocking == "")
    let event = try entity("Event", of: "xa/hai.html", in: shop)
    #expect(event["startDate"] as? String == "2024-04-18")
    #expect((event["location"] as? Entity)?["name"] as? String == "Nhà văn hóa xã Hai")
    #expect(try graph("tien-do.html", in: shop).count { $0["@type"] as? String == "Event" } == 1)
    #expect(try graph("ke-hoach.html", in: shop).allSatisfy { $0["@type"] as? String != "Event" })
    try shop.write("conferences.csv", sheet + "huyện Thử,9/5/2024,Hội trường huyện,\n")
    #expect((await shop.build()).blocking == "")
    for page in ["ke-hoach.html", "index.html", "tien-do.html"] {
      #expect(try entity("Event", of: page, in: shop)["startDate"] as? String == "2024-05-09", "\(page)")
    }
  }

  @Test func theDataSetNamesItsFilesAndNoLicence() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let data = try entity("Dataset", of: "thong-ke.html", in: shop)
    #expect(data["temporalCoverage"] as? String == "2022/2023")
    #expect(data["license"] == nil)
    let files = try #require(data["distribution"] as? [Entity]).compactMap { $0["contentUrl"] as? String }
    #expect(files.count == 18)
    for file in files {
      let path = file.replacing("https://thu.example/2024/", with: "")
      #expect(FileManager.default.fileExists(atPath: shop.output.appending(path: path).path), "\(file)")
    }
  }

  @Test func withoutAnAddressThereIsNoLinkToShareAndTheRestStays() async throws {
    let shop = try Workshop()
    try shop.replace("campaign.yaml", "site: {url: https://thu.example/2024/}\n", with: "")
    let report = await shop.build()
    #expect(report.blocking == "")
    for page in ["index.html", "dien-hinh/CN-01.html", "thong-ke.html"] {
      let text = try shop.text(page)
      #expect(!text.contains("og:") && !text.contains("canonical") && !text.contains("class=\"paper\""), "\(page)")
    }
    #expect(try graph("dien-hinh/CN-01.html", in: shop).compactMap { $0["@type"] as? String } == ["Person"])
    #expect(try entity("Dataset", of: "thong-ke.html", in: shop)["distribution"] == nil)
    #expect(!report.diagnostics.contains { $0.kind == .shareImageNotDrawn })
  }

  @Test func thePictureIsDrawnOnceAndKeptAsLongAsItIsTheSame() async throws {
    let shop = try Workshop()
    try #require((await shop.build()).blocking == "")
    let image = try #require(try meta("og:image", of: "index.html", in: shop))
    let path = image.replacing("https://thu.example/2024/", with: "")
    let bytes = try Data(contentsOf: shop.output.appending(path: path))
    #expect(ShareImage.Size(png: Array(bytes)) == .drawn)
    #expect(bytes.count < 100_000)
    let kept = shop.state.appending(path: "share-image")
    let first = try FileManager.default.contentsOfDirectory(atPath: kept.path)
    #expect(first.count == 1)
    try shop.replace("campaign.yaml", "headline: Những người mở đường", with: "headline: Nhường đất cho đường")
    #expect((await shop.build()).outcome == .published)
    let second = try FileManager.default.contentsOfDirectory(atPath: kept.path)
    #expect(second.count == 1 && second != first)
    #expect(try meta("og:image", of: "index.html", in: shop) != image)
    #expect(!FileManager.default.fileExists(atPath: shop.output.appending(path: path).path))
  }

  @Test func withoutTheProgramThereIsAWarningAndNoPicture() async throws {
    let shop = try Workshop()
    let maker = ShareImageMaker(state: StateFolder(at: shop.state.path), searchPath: shop.root.path)
    let (settings, templates) = try await shop.read()
    let made = await maker.make(settings, templates: templates, assets: [:])
    #expect(made.image == nil)
    #expect(made.diagnostics.map(\.kind) == [.shareImageNotDrawn])
    #expect(made.diagnostics.allSatisfy { !$0.severity.blocks })
  }

  @Test func aProgramThatFailsOrMakesNothingIsAWarning() async throws {
    let shop = try Workshop()
    let (settings, templates) = try await shop.read()
    for program in ["/bin/false", "/bin/true"] {
      try shop.link("vipsthumbnail", to: program)
      let maker = ShareImageMaker(state: StateFolder(at: shop.state.path), searchPath: shop.root.path)
      let made = await maker.make(settings, templates: templates, assets: [:])
      #expect(made.image == nil)
      #expect(made.diagnostics.map(\.kind) == [.shareImageNotDrawn])
    }
  }

  @Test func aMachineWithoutVietnameseFontsDrawsNothing() async throws {
    let shop = try Workshop()
    let (settings, templates) = try await shop.read()
    try shop.link("vipsthumbnail", to: "/bin/true")
    try shop.link("fc-list", to: "/bin/true")
    let maker = ShareImageMaker(state: StateFolder(at: shop.state.path), searchPath: shop.root.path)
    let made = await maker.make(settings, templates: templates, assets: [:])
    #expect(made.image == nil)
    #expect(made.diagnostics.map(\.summary.english) == [Diagnostic.shareImageFontMissing().summary.english])
  }

  @Test func aCampaignsOwnPictureTakesThePlaceOfTheDrawing() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let image = try #require(try meta("og:image", of: "index.html", in: shop))
    let drawn = try Data(
      contentsOf: shop.output.appending(path: image.replacing("https://thu.example/2024/", with: "")))
    try drawn.write(to: shop.campaign.appending(path: "site-templates/assets/chia-se.png"))
    #expect((await shop.build()).blocking == "")
    #expect(try meta("og:image", of: "index.html", in: shop) == "https://thu.example/2024/tai-san/chia-se.png")
    try shop.write("site-templates/assets/chia-se.png", "GIF89a")
    let report = await shop.build()
    #expect(report.outcome == .refused)
    let problem = try #require(report.diagnostics.first { $0.kind == .shareImageUnfit })
    #expect(problem.location?.file == "site-templates/assets/chia-se.png")
  }

  @Test func aCorrectionStandsOnWhateverPageItConcerns() async throws {
    let shop = try Workshop()
    let pages = [
      "index.html", "dien-hinh/index.html", "dien-hinh/HO-01.html", "dien-hinh/xa/hai.html", "quyet-dinh/index.html",
      "quyet-dinh/QD-H.html", "xa/index.html", "xa/hai.html", "tien-do.html", "tuyen-truyen/index.html",
      "tuyen-truyen/theo-loai.html", "thong-ke.html", "ke-hoach.html", "ky-yeu.html", "tim-kiem.html",
    ]
    let rows = pages.enumerated().map { "24/4/2024,\($1),In sai \($0)x,Sửa đúng \($0)x\n" }
    try shop.write("corrections.csv", "Ngày,Trang,Đã in,Sửa thành\n" + rows.joined())
    #expect((await shop.build()).blocking == "")
    for (number, page) in pages.enumerated() {
      let text = try shop.text(page)
      #expect(text.contains("đã đăng “In sai \(number)x”, nay sửa là “Sửa đúng \(number)x”"), "\(page)")
      #expect(text.contains("Ngày <span class=\"nw\">24/4/2024</span>"), "\(page)")
      #expect(text.components(separatedBy: "In sai ").count == 2, "\(page)")
    }
    let all = try shop.text("dinh-chinh.html")
    for number in pages.indices { #expect(all.contains("In sai \(number)x")) }
  }
}

extension Workshop {
  /// Puts a program of another name into the folder. Not a script: one that is being written cannot be run.
  fileprivate func link(_ name: String, to program: String) throws {
    let place = root.appending(path: name).path
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: program)
  }

  /// The campaign's settings and the templates, as a build reads them.
  fileprivate func read() async throws -> (CampaignSettings, SiteTemplates) {
    let records = try #require(await CampaignReader.read(folder: campaign.path).records)
    let folder = TemplateFolder(Self.templates.path, override: campaign.appending(path: "site-templates").path)
    return (records.settings, try #require(SiteTemplates.compile(folder.library).templates))
  }
}
