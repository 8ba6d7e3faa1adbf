/// Photos: whose they are, what is in their files, and what makes them smaller.
internal import CampaignModel
internal import Diagnostics
internal import PictureSamples

@testable internal import CampaignReader
@testable internal import SitePublisher

extension MessageChapter {
  static let photos = MessageChapter(
    title: "Ảnh",
    introduction: """
      Ảnh để trong thư mục `photos`, tên tệp là mã hồ sơ. Chỉ ảnh của người đồng ý đăng ảnh mới được đăng, và chỉ đăng bản \
      thu nhỏ không còn kèm nơi chụp, máy chụp.
      """,
    cases: [
      .photo("photo-kind", Array("....ftypheic".utf8)),
      .photo("photo-kind", Array("%PDF-1.7".utf8)),
      .photo("photo-kind", Array("lời ghi".utf8)),
      .photo("photo-damaged", Array(PictureSample().jpeg.dropLast(9))),
      .photo("photo-too-large", PictureSample(width: 24_000, height: 18).jpeg),
      .photo("photo-animated", PictureSample().png(depth: 1, isAnimated: true)),
      .photo("photo-ending", PictureSample().png),
      .photo("photo-too-small", PictureSample(width: 240, height: 180).jpeg),
      .photo("photo-print-colours", PictureSample().jpeg(channels: 4)),
      .photo("photo-deep-colours", PictureSample(width: 400, height: 300).png(depth: 16)),
      .check("photo-in-folder") { $0.write("photos/Kiên Thành/HD-0001.jpg", bytes: PictureSample().jpeg) },
      .check("photo-honouree-unknown") { $0.write("photos/HD-001.jpg", bytes: PictureSample().jpeg) },
      .check("photo-honouree-unknown") { $0.write("photos/HD-0001-2.jpg", bytes: PictureSample().jpeg) },
      .check("photo-twice") { draft in
        draft.write("photos/HD-0001.jpg", bytes: PictureSample().jpeg)
        draft.write("photos/HD-0001.png", bytes: PictureSample().png)
        draft.set(.honourees, "HD-0001", "consent_scope", to: "trang; ảnh")
      },
      .check("photo-withheld") { $0.write("photos/HD-0001.jpg", bytes: PictureSample().jpeg) },
      .check("photo-withheld") { draft in
        draft.write("photos/HD-0001.jpg", bytes: PictureSample().jpeg)
        draft.set(.honourees, "HD-0001", "state", to: "Xin rút")
      },
      .check("photo-awaits-decision") { draft in
        draft.write("photos/HD-0004.jpg", bytes: PictureSample().jpeg)
        draft.set(.honourees, "HD-0004", "consent_scope", to: "trang; ảnh")
      },
      .photo("photo-credit-missing", PictureSample().jpeg, credit: ""),
      .check("photo-file-missing") { $0.set(.honourees, "HD-0001", "photo_credit", to: "Đài Truyền thanh xã") },
      .made("photo-program-missing") { .photoProgramMissing(4) },
      .made("photo-not-decoded") { .photoNotMade(photo, .notDecoded(isTime: false)) },
      .made("photo-not-clean") { .photoNotMade(photo, .notClean) },
      .made("photo-changed") { .photoChanged(photo) },
    ])

  private static let photo = Photo(path: "photos/HD-0001.jpg", width: 1200, height: 800, fingerprint: "")
}

extension MessageCase {
  /// A photo of somebody who agreed to it.
  fileprivate static func photo(_ id: String, _ bytes: [UInt8], credit: String = "Đài Truyền thanh xã") -> MessageCase {
    .check(id) { draft in
      draft.write("photos/HD-0001.jpg", bytes: bytes)
      draft.set(.honourees, "HD-0001", "consent_scope", to: "trang; ảnh")
      draft.set(.honourees, "HD-0001", "photo_credit", to: credit)
    }
  }
}
