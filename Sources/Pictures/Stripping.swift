extension Picture {
  /// The picture without anything that travels beside it, or `nil` where the bytes make no whole JPEG or WebP picture.
  ///
  /// Not one byte of the picture itself changes, so an orientation that was told beside it is lost: apply it before.
  public static func stripped(_ bytes: [UInt8]) -> [UInt8]? {
    bytes.withUnsafeBufferPointer { buffer in
      let view = ByteView(buffer)
      guard let picture = try? read(buffer), picture.isWhole, !picture.isAnimated else { return nil }
      switch picture.format {
      case .jpeg: return strippedJPEG(view)
      case .webp: return strippedWebP(view, picture)
      case .png: return nil
      }
    }
  }

  private static func strippedJPEG(_ view: ByteView) -> [UInt8]? {
    var kept = 0
    var result: [UInt8] = []
    result.reserveCapacity(view.count)
    let end = try? JPEGReader.forEachSegment(view) { segment in
      guard JPEGReader.passenger(view, segment) != nil else { return }
      result += view.part(kept..<segment.start)
      kept = segment.payload.upperBound
    }
    guard let end = end.flatMap(\.self) else { return nil }
    return result + view.part(kept..<end)
  }

  private static func strippedWebP(_ view: ByteView, _ picture: Picture) -> [UInt8]? {
    var (alpha, image): ([UInt8], [UInt8]) = ([], [])
    var isLossless = false
    _ = WebPReader.forEachChunk(view) { chunk in
      switch chunk.name {
      case "ALPH": if alpha.isEmpty { alpha = view.part(chunk.start..<chunk.end) }
      case "VP8 ", "VP8L":
        guard image.isEmpty else { return }
        isLossless = chunk.name == "VP8L"
        image = view.part(chunk.start..<chunk.end)
      default: break
      }
    }
    guard !image.isEmpty else { return nil }
    var body = Array("WEBP".utf8)
    // A picture that one can see through says so before its two parts; without losses it is one part.
    if !alpha.isEmpty, !isLossless {
      body += Array("VP8X".utf8) + little(10, 4) + [0x10, 0, 0, 0]
      body += little(picture.width - 1, 3) + little(picture.height - 1, 3) + alpha
    }
    body += image
    return Array("RIFF".utf8) + little(body.count, 4) + body
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
