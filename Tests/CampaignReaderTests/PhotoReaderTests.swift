import CampaignModel
import Diagnostics
import PictureSamples
import Testing

@testable import CampaignReader

@Suite struct PhotoReaderTests {
  private func judge(_ bytes: [UInt8], _ name: String = "HD-1.jpg") -> (photo: Photo?, problems: [String]) {
    let (photo, problems) = PhotoReader.judge(bytes, at: "photos/\(name)")
    return (photo, problems.map { "\($0.id) \($0.severity.rawValue)" })
  }

  private func read(_ files: [String: [UInt8]]) throws -> (files: [PhotoFile], problems: [String]) {
    let folder = try TemporaryFolder(Sample.files())
    for (name, bytes) in files { try folder.write(bytes, to: name) }
    let result = CampaignReader.read(folder: folder.path)
    return (try #require(result.records).photoFiles, places(result.diagnostics))
  }

  @Test func aPhotoIsKnownByItsDossierAndItsShownSize() throws {
    let (files, problems) = try read([
      "photos/HD-1.jpg": PictureSample(orientation: 6).jpeg, "photos/hd-2.PNG": PictureSample().png,
      "photos/HD-3.webp": PictureSample(width: 1200, height: 900).webp, "photos/README.txt": [65],
      "photos/.DS_Store": [1], "photos/Thumbs.db": [1],
    ])
    #expect(problems == [])
    #expect(files.map(\.dossier) == ["HD-1", "HD-3", "hd-2"])
    #expect(files.map { $0.photo.map { [$0.width, $0.height] } } == [[480, 640], [1200, 900], [640, 480]])
    #expect(files.allSatisfy { $0.problems.isEmpty && $0.photo?.fingerprint.count == 32 })
  }

  @Test func foldersAndLinksOutOfThePhotosAreTold() throws {
    let folder = try TemporaryFolder(Sample.files())
    try folder.write(PictureSample().jpeg, to: "photos/xa/HD-1.jpg")
    try folder.write(PictureSample().jpeg, to: "documents/HD-2.jpg")
    try folder.link("photos/HD-2.jpg", to: "../documents/HD-2.jpg")
    let result = CampaignReader.read(folder: folder.path)
    #expect(places(result.diagnostics) == ["link-leaves-folder photos/HD-2.jpg", "photo-in-folder photos/xa"])
    #expect(try #require(result.records).photoFiles.isEmpty)
  }

  @Test(arguments: [
    ("....ftypheic", "HEIC"), ("....ftypavif", "AVIF"), ("GIF89a", "GIF"), ("II*\0", "TIFF"), ("BM", "BMP"),
    ("%PDF-1.5", "PDF"), ("PK\u{3}\u{4}", "ZIP"), ("x", "không phải là ảnh"),
  ])
  func aFileOfAnotherKindIsCalledByItsName(bytes: String, name: String) throws {
    let (photo, problems) = PhotoReader.judge(Array(bytes.utf8), at: "photos/HD-1.jpg")
    #expect(photo == nil && problems.map(\.id) == ["photo-kind"])
    #expect(try #require(problems.first).summary.vietnamese.contains(name))
  }

  @Test func aWrongEndingIsWarnedOfAndTheRightOneNamed() throws {
    for name in ["HD-1.png", "HD-1.jfif", "HD-1"] {
      let (photo, problems) = PhotoReader.judge(PictureSample().jpeg, at: "photos/\(name)")
      #expect(photo != nil && problems.map(\.id) == ["photo-ending"], "\(name)")
      #expect(problems.first?.remedy?.vietnamese == "Đổi tên tệp thành “HD-1.jpg”.", "\(name)")
    }
    #expect(judge(PictureSample().jpeg, "HD-1.JPEG").problems == [])
  }

  @Test func brokenAndMovingPicturesCannotBePublished() {
    #expect(judge([]).problems == ["photo-damaged error"])
    #expect(judge(PictureSample().jpeg.dropLast(2) + []).problems == ["photo-damaged error"])
    #expect(judge([0xFF, 0xD8, 0xFF, 0xD9]).problems == ["photo-damaged error"])
    let moving = PictureSample().png(depth: 1, isAnimated: true)
    #expect(judge(moving, "HD-1.png").problems == ["photo-animated error"])
    #expect(judge(moving, "HD-1.png").photo == nil)
  }

  @Test func sizesHaveBoundsAtBothEnds() {
    #expect(judge(PictureSample(width: 320, height: 10).jpeg).problems == [])
    #expect(judge(PictureSample(width: 319, height: 400).jpeg).problems == ["photo-too-small warning"])
    #expect(judge(PictureSample(width: 319, height: 400).jpeg).photo != nil)
    #expect(judge(PictureSample(width: 20_000, height: 16).jpeg).problems == [])
    #expect(judge(PictureSample(width: 20_001, height: 16).jpeg).problems == ["photo-too-large error"])
    #expect(judge(PictureSample(width: 10_000, height: 10_000).webp, "a.webp").problems == [])
    #expect(judge(PictureSample(width: 10_001, height: 10_000).webp, "a.webp").problems == ["photo-too-large error"])
  }

  @Test func aFileOfMoreThanThirtyMegabytesIsNotRead() throws {
    let (files, problems) = try read(["photos/HD-1.jpg": [UInt8](repeating: 0, count: Limits.photo + 1)])
    #expect(problems == [] && files.first?.photo == nil)
    #expect(files.first?.problems.map(\.id) == ["photo-too-large"])
  }

  @Test func coloursOfPrintingAndDeepColoursAreTold() {
    #expect(judge(PictureSample().jpeg(channels: 4)).problems == ["photo-print-colours warning"])
    #expect(judge(PictureSample().png(depth: 16), "HD-1.png").problems == ["photo-deep-colours note"])
    #expect(judge(PictureSample().png(depth: 16), "HD-1.png").photo != nil)
  }

  @Test func creditAndCaptionAreReadFromTheirColumns() {
    let read = honouree(["photo_credit": "Đài Truyền thanh", "Chú thích ảnh": "Con ngõ mới"])
    #expect(read.entity?.photoCredit == "Đài Truyền thanh" && read.entity?.photoCaption == "Con ngõ mới")
    #expect(read.places == [])
  }
}
