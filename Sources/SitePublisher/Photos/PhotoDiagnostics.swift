internal import CampaignModel
internal import Diagnostics

// What keeps photos from being made smaller.

extension DiagnosticKind {
  static let photoProgramMissing = DiagnosticKind("photo-program-missing", .error)
  static let photoNotDecoded = DiagnosticKind("photo-not-decoded", .error)
  static let photoNotClean = DiagnosticKind("photo-not-clean", .error)
  static let photoChanged = DiagnosticKind("photo-changed", .error)
}

extension Diagnostic {
  static func photoProgramMissing(_ count: Int) -> Diagnostic {
    Diagnostic(
      .photoProgramMissing, at: SourceLocation(file: "photos"),
      Phrase(
        vi: "có \(count) ảnh cần đăng, nhưng máy chưa cài chương trình thu nhỏ ảnh (vipsthumbnail)",
        en: count == 1
          ? "a photo is to be published, and vipsthumbnail, which makes it smaller, is not installed"
          : "\(count) photos are to be published, and vipsthumbnail, which makes them smaller, is not installed"),
      explanation: Phrase(
        vi: "Ảnh gốc không bao giờ được đăng: trong đó có nơi chụp, máy chụp, và quá nặng cho điện thoại.",
        en: "Originals are never published: they tell where they were taken, and are too heavy for phones."),
      remedy: Phrase(
        vi:
          "Báo người phụ trách máy cài gói libvips-tools (Debian, Ubuntu). Cần đăng ngay thì chuyển thư mục photos ra "
          + "ngoài thư mục chiến dịch, đăng không kèm ảnh.",
        en: "Ask whoever looks after the computer to install libvips-tools (Debian, Ubuntu). To publish at once, move "
          + "photos/ out of the campaign folder."))
  }

  static func photoNotMade(_ photo: Photo, _ failure: Thumbnailer.Failure) -> Diagnostic {
    let place = SourceLocation(file: photo.path)
    switch failure {
    case .file(let error): return .publishFailed(error)
    case .notDecoded(let isTime):
      return Diagnostic(
        .photoNotDecoded, at: place,
        isTime
          ? Phrase(vi: "thu nhỏ ảnh này quá lâu nên đã dừng", en: "making this photo smaller took too long")
          : Phrase(vi: "không mở được ảnh này để thu nhỏ", en: "this photo cannot be decoded"),
        remedy: Phrase(
          vi: "Mở ảnh, lưu lại thành tệp JPEG mới, rộng khoảng 2.000 điểm ảnh, rồi thử lại.",
          en: "Open it, save it anew as JPEG with a width of some 2,000 pixels, and run this again."))
    case .notClean:
      return Diagnostic(
        .photoNotClean, at: place,
        Phrase(
          vi: "bản thu nhỏ của ảnh này không đạt: sai cỡ hoặc còn kèm thông tin khác",
          en: "the smaller copy of this photo has the wrong size or carries more than the picture"),
        remedy: Phrase(
          vi: "Mở ảnh, lưu lại thành tệp JPEG mới rồi thử lại; vẫn còn thì báo người phụ trách máy.",
          en: "Save the photo anew as JPEG and run this again; if that does not help, tell whoever looks after the "
            + "computer."))
    }
  }

  static func photoChanged(_ photo: Photo) -> Diagnostic {
    Diagnostic(
      .photoChanged, at: SourceLocation(file: photo.path),
      Phrase(vi: "ảnh này vừa thay đổi trong lúc tạo trang web", en: "this photo changed while the site was made"),
      remedy: Phrase(vi: "Đợi chép xong ảnh rồi thử lại.", en: "Wait until it is copied, then run this again."))
  }
}
