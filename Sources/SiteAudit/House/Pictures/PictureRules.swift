internal import Diagnostics
internal import Pictures

/// Judges what travels in a picture's file beside the picture: a phone writes into every photo where it was taken.
///
/// What cannot be read as a picture is none, whatever its name says; whether it shows is for browsers to tell.
enum PictureRules {
  static func judge(_ bytes: Bytes, _ findings: inout FindingList) {
    guard let picture = try? Picture.read(bytes) else { return }
    let kinds = Set(picture.passengers.map(\.kind))
    if kinds.contains(.location) { findings.add(.pictureWithLocation(), at: nil) }
    let told = Picture.Passenger.Kind.allCases.filter { kinds.contains($0) && $0.words != nil }
    if !told.isEmpty, !kinds.contains(.location) { findings.add(.pictureWithMetadata(told), at: nil) }
  }
}

extension Picture.Passenger.Kind {
  /// What it is, where it may tell of somebody.
  fileprivate var words: Phrase? {
    switch self {
    case .exif: Phrase(vi: "máy chụp, giờ chụp (EXIF)", en: "camera and time (EXIF)")
    case .xmp: Phrase(vi: "lời ghi của phần mềm ảnh (XMP)", en: "notes of programs (XMP)")
    case .iptc: Phrase(vi: "tên người, lời chú của báo chí (IPTC)", en: "names and captions (IPTC)")
    case .comment: Phrase(vi: "lời ghi chú", en: "a comment")
    case .thumbnail: Phrase(vi: "một ảnh thu nhỏ khác", en: "a small copy")
    case .trailing: Phrase(vi: "dữ liệu nối sau ảnh", en: "data after its end")
    case .location, .colourProfile, .other: nil
    }
  }
}

extension Rule {
  static let pictures = [pictureWithLocation, pictureWithMetadata]

  static let pictureWithLocation = Rule(
    DiagnosticKind("picture-with-location", .error), isHouse: true, isFixed: true,
    title: Phrase(
      vi: "Tệp ảnh không kèm tọa độ nơi chụp", en: "No picture's file tells where it was taken"),
    why: Phrase(
      vi: "Điện thoại ghi tọa độ vào từng ảnh; ai tải về cũng tìm được tới tận nhà người trong ảnh.",
      en: "Phones write the place into every photo; whoever downloads it finds the way to somebody's door."),
    good: .file("anh.jpg", "⟪FF D8 FF C0 00 0B 08 00 01 00 01 01 01 11 00 FF DA 00 08 01 01 00 00 3F 00 00 FF D9⟫"),
    bad: .file(
      "anh.jpg",
      "⟪FF D8 FF E1 00 34 45 78 69 66 00 00 4D 4D 00 2A 00 00 00 08 00 01 88 25 00 04 00 00 00 01 00 00 00 1A 00 00 00 00 00 01 00 01 00 02 00 00 00 02 4E 00 00 00 00 00 00 00 FF C0 00 0B 08 00 01 00 01 01 01 11 00 FF DA 00 08 01 01 00 00 3F 00 00 FF D9⟫"
    ))

  static let pictureWithMetadata = Rule(
    DiagnosticKind("picture-with-metadata", .warning), isHouse: true,
    title: Phrase(
      vi: "Tệp ảnh không kèm thông tin về người chụp, máy chụp, giờ chụp",
      en: "No picture's file carries notes about its author, camera or time"),
    why: Phrase(
      vi: "Trong đó có thể có tên người, giờ giấc, cả ảnh cũ trước khi cắt, xóa; và tệp nặng hơn.",
      en: "They may hold names, times, even what was cut away, and make the file heavier."),
    good: .file("anh.jpg", "⟪FF D8 FF C0 00 0B 08 00 01 00 01 01 01 11 00 FF DA 00 08 01 01 00 00 3F 00 00 FF D9⟫"),
    bad: .file(
      "anh.jpg",
      "⟪FF D8 FF FE 00 0E 4E 67 75 79 65 6E 20 56 61 6E 20 41 FF C0 00 0B 08 00 01 00 01 01 01 11 00 FF DA 00 08 01 01 00 00 3F 00 00 FF D9⟫"
    ))
}

extension Finding {
  static func pictureWithLocation() -> Finding {
    Finding(
      .pictureWithLocation,
      Phrase(vi: "tệp ảnh này ghi cả tọa độ nơi chụp", en: "this picture's file tells where it was taken"),
      remedy: Phrase(
        vi:
          "Xóa thông tin kèm theo ảnh: trong Windows, bấm chuột phải, Thuộc tính, Chi tiết, Loại bỏ thuộc tính và thông "
          + "tin cá nhân; rồi thay tệp.",
        en:
          "Remove the picture's metadata and replace the file; in Windows: Properties, Details, Remove Properties and "
          + "Personal Information."))
  }

  fileprivate static func pictureWithMetadata(_ kinds: [Picture.Passenger.Kind]) -> Finding {
    let words = kinds.compactMap(\.words)
    return Finding(
      .pictureWithMetadata,
      Phrase(
        vi: "tệp ảnh này còn kèm \(words.map(\.vietnamese).joined(separator: ", "))",
        en: "this picture's file carries \(words.map(\.english).joined(separator: ", "))"),
      remedy: Phrase(
        vi:
          "Xóa thông tin kèm theo ảnh: trong Windows, bấm chuột phải, Thuộc tính, Chi tiết, Loại bỏ thuộc tính và thông "
          + "tin cá nhân; rồi thay tệp.",
        en:
          "Remove the picture's metadata and replace the file; in Windows: Properties, Details, Remove Properties and "
          + "Personal Information."))
  }
}
