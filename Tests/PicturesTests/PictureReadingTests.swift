import PictureSamples
import Testing

@testable import Pictures

@Suite struct PictureReadingTests {
  private static let formats: [(Picture.Format, @Sendable (PictureSample) -> [UInt8])] = [
    (.jpeg, { $0.jpeg }), (.png, { $0.png }), (.webp, { $0.webp }),
  ]

  @Test func everyFormatTellsItsSizeAndThatItIsWhole() throws {
    for (format, bytes) in Self.formats {
      let picture = try Picture.read(bytes(PictureSample(width: 641, height: 479)))
      #expect(picture.format == format)
      #expect(picture.width == 641 && picture.height == 479, "\(format)")
      #expect(picture.isWhole && !picture.isAnimated && picture.orientation == 1, "\(format)")
      #expect(picture.passengers == [], "\(format)")
    }
  }

  @Test func aTurnedPictureIsShownWithItsSidesExchanged() throws {
    for (format, bytes) in Self.formats {
      for orientation in 1...8 {
        let picture = try Picture.read(bytes(PictureSample(width: 640, height: 480, orientation: orientation)))
        #expect(picture.orientation == orientation, "\(format)")
        let marked = try Picture.read(bytes(PictureSample(orientation: orientation, mark: "X")))
        #expect(marked.orientation == orientation, "\(format): other metadata follow")
        let shown = orientation < 5 ? [640, 480] : [480, 640]
        #expect([picture.shownWidth, picture.shownHeight] == shown, "\(format) \(orientation)")
      }
    }
  }

  @Test func whateverTravelsWithAPictureIsSeen() throws {
    let sample = PictureSample(mark: "X")
    let expected: [Picture.Format: [Picture.Passenger.Kind]] = [
      .jpeg: [.location, .exif, .location, .xmp, .iptc, .comment, .other, .trailing],
      .png: [.location, .exif, .comment, .location, .xmp, .exif, .other, .trailing],
      .webp: [.location, .exif, .location, .xmp, .other, .trailing],
    ]
    for (format, bytes) in Self.formats {
      #expect(try Picture.read(bytes(sample)).passengers.map(\.kind) == expected[format], "\(format)")
    }
  }

  @Test func printColoursDeepColoursAndMovingPicturesAreTold() throws {
    #expect(try Picture.read(PictureSample().jpeg(channels: 4)).hasPrintColours)
    #expect(try !Picture.read(PictureSample().jpeg).hasPrintColours)
    #expect(try Picture.read(PictureSample(width: 9, height: 9).png(depth: 16)).depth == 16)
    #expect(try Picture.read(PictureSample(width: 9, height: 9).png(depth: 8, isAnimated: true)).isAnimated)
    let moving = try Picture.read(
      riff("WEBPVP8X", [10, 0, 0, 0, 2, 0, 0, 0, 99, 0, 0, 49, 0, 0], "ANIM", [6, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
    #expect(moving.isAnimated && moving.width == 100 && moving.height == 50)
  }

  @Test func aFileThatWasCutOffIsNotWhole() throws {
    for (format, bytes) in Self.formats {
      let whole = bytes(PictureSample())
      let cut = Array(whole.dropLast(3))
      #expect(try !Picture.read(cut).isWhole, "\(format)")
    }
  }

  @Test(arguments: [
    ("....ftypheic", OtherKind.heic), ("....ftypmif1....heic", .heic), ("....ftypavif", .avif), ("....ftypisom", .film),
    ("....ftypmif1....avif", .avif), ("GIF89a", .gif), ("BM......", .bmp), ("%PDF-1.7", .pdf), ("8BPS", .photoshop),
    ("PK\u{3}\u{4}", .zip), ("<svg xmlns", .svg), ("chữ thường", .unknown),
  ])
  func otherFilesAreCalledByTheirName(text: String, kind: OtherKind) {
    #expect(throws: PictureProblem.otherKind(kind)) { try Picture.read(Array(text.utf8)) }
  }

  @Test func emptyAndBrokenFilesAreTold() {
    #expect(throws: PictureProblem.empty) { try Picture.read([]) }
    #expect(throws: PictureProblem.damaged(.jpeg)) { try Picture.read([0xFF, 0xD8, 0xFF, 0xD9]) }
    #expect(throws: PictureProblem.damaged(.jpeg)) { try Picture.read([0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 0, 0]) }
    #expect(throws: PictureProblem.damaged(.png)) {
      try Picture.read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0])
    }
    #expect(throws: PictureProblem.damaged(.webp)) { try Picture.read(Array("RIFF\u{4}\0\0\0WEBP".utf8)) }
    // A size of nothing.
    #expect(throws: PictureProblem.damaged(.jpeg)) { try Picture.read(PictureSample(width: 0).jpeg) }
  }

  @Test func strippingLeavesThePictureAndNothingElse() throws {
    let sample = PictureSample(width: 33, height: 17, mark: "X")
    let bare = PictureSample(width: 33, height: 17)
    #expect(Picture.stripped(sample.jpeg) == bare.jpeg)
    #expect(Picture.stripped(sample.webp) == bare.webp)
    #expect(Picture.stripped(bare.jpeg) == bare.jpeg)
    #expect(Picture.stripped(sample.png) == nil)
    #expect(Picture.stripped(Array(sample.jpeg.dropLast(20))) == nil)
  }

  @Test func strippingKeepsWhatOneCanSeeThrough() throws {
    let canvas: [UInt8] = [10, 0, 0, 0, 0x18, 0, 0, 0, 19, 0, 0, 9, 0, 0]
    let alpha: [UInt8] = [4, 0, 0, 0, 0, 1, 2, 3]
    let image: [UInt8] = [10, 0, 0, 0, 0x30, 0, 0, 0x9D, 0x01, 0x2A, 20, 0, 10, 0]
    let full = riff(
      "WEBPVP8X", Piece(canvas), "ALPH", Piece(alpha), "VP8 ", Piece(image), "EXIF", [2, 0, 0, 0, 65, 66])
    let bare = try #require(Picture.stripped(full))
    let picture = try Picture.read(bare)
    #expect(picture.passengers == [] && picture.isWhole && picture.width == 20 && picture.height == 10)
    #expect(bare.count == full.count - 10)
  }

  /// A RIFF file of names and what follows each.
  private func riff(_ parts: Piece...) -> [UInt8] {
    let body = parts.flatMap(\.bytes)
    return Array("RIFF".utf8) + [UInt8(body.count), 0, 0, 0] + body
  }

  /// Some bytes, or the letters of a name.
  private struct Piece: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
    init(stringLiteral name: String) { bytes = Array(name.utf8) }
    init(arrayLiteral elements: UInt8...) { bytes = elements }
  }

  /// Every bit that decides something is bent; nothing may trap, and whatever is read stays within bounds.
  @Test func bentBytesAreReadWithoutHarm() {
    var seed: UInt64 = 1
    func next(_ below: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % below
    }
    var read = 0
    for (_, bytes) in Self.formats {
      let whole = bytes(PictureSample(width: 40, height: 30, orientation: 6, mark: "X"))
      for _ in 0..<4_000 {
        var bent = whole
        for _ in 0...next(4) { bent[next(min(bent.count, 600))] = UInt8(next(256)) }
        if next(4) == 0 { bent.removeLast(next(bent.count)) }
        if let picture = try? Picture.read(bent) {
          read += 1
          #expect(picture.width > 0 && picture.height > 0 && (1...8).contains(picture.orientation))
          #expect(picture.passengers.allSatisfy { (0..<bent.count).contains($0.offset) })
        }
        if let bare = Picture.stripped(bent) { #expect(bare.count <= bent.count + 18) }
      }
    }
    #expect(read > 3_000)
  }

  @Test func oneBitMakesAnotherFingerprint() {
    let bytes = PictureSample().jpeg
    var other = bytes
    other[bytes.count / 2] ^= 1
    #expect(Fingerprint.of(bytes) == Fingerprint.of(bytes) && Fingerprint.of(bytes).count == 32)
    #expect(Fingerprint.of(bytes) != Fingerprint.of(other))
    #expect(Fingerprint.of(bytes) != Fingerprint.of(bytes + [0]))
  }
}
