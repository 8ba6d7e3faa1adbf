internal import Templates

/// The views that are measured: a commune's page of about 7.5 KB, with a list of ten.
struct SiteView: View {
  let title: String
  let subtitle: String
  let publisher: String
  let address: String
  let asOf: String
  let isSample: Bool
  let menu: [LinkView]

  static let schema = Schema<SiteView>(
    .text("title") { $0.title }, .text("subtitle") { $0.subtitle }, .text("publisher") { $0.publisher },
    .text("address") { $0.address }, .text("as_of") { $0.asOf }, .flag("is_sample") { $0.isSample },
    .list("menu") { $0.menu })
}

struct LinkView: View {
  let href: String
  let text: String
  let isCurrent: Bool

  static let schema = Schema<LinkView>(
    .text("href") { $0.href }, .text("text") { $0.text }, .flag("is_current") { $0.isCurrent })
}

struct HonoureeView: View {
  let href: String
  let name: String
  let area: String
  let village: String
  let kind: String
  let award: String
  let summary: String?

  static let schema = Schema<HonoureeView>(
    .text("href") { $0.href }, .text("name") { $0.name }, .text("area") { $0.area }, .text("village") { $0.village },
    .text("kind") { $0.kind }, .text("award") { $0.award }, .optional("summary") { $0.summary })
}

struct CommunePage: View {
  let site: SiteView
  let root: String
  let title: String
  let description: String
  let url: String?
  let code: String
  let lede: String
  let story: HTML
  let count: Int
  let area: String
  let days: Int
  let honourees: [HonoureeView]
  let neighbours: [LinkView]

  static let schema = Schema<CommunePage>(
    .view("site") { $0.site }, .text("root") { $0.root }, .text("title") { $0.title },
    .text("description") { $0.description }, .optional("url") { $0.url }, .text("code") { $0.code },
    .text("lede") { $0.lede }, .html("story") { $0.story }, .number("count") { $0.count }, .text("area") { $0.area },
    .number("days") { $0.days }, .list("honourees") { $0.honourees }, .list("neighbours") { $0.neighbours })
}

extension CommunePage {
  /// The page of a commune with `number` in its texts, so that no two pages are alike.
  static func sample(_ number: Int) -> CommunePage {
    let site = SiteView(
      title: "Hiến đất mở đường", subtitle: "Huyện Lục Ngạn · năm 2024", publisher: "Ủy ban nhân dân huyện Lục Ngạn",
      address: "Phòng Kinh tế và Hạ tầng", asOf: "26/4/2024", isSample: true,
      menu: [
        ("../dien-hinh/index.html", "Điển hình"), ("../xa/index.html", "Xã"), ("../tien-do.html", "Tiến độ"),
        ("../tuyen-truyen/index.html", "Tuyên truyền"), ("../thong-ke.html", "Thống kê"),
        ("../ke-hoach.html", "Kế hoạch"), ("../ky-yeu.html", "Kỷ yếu"), ("../tim-kiem.html", "Tìm"),
      ].map { LinkView(href: $0.0, text: $0.1, isCurrent: $0.1 == "Xã") })
    let honourees = (0..<10).map { index in
      HonoureeView(
        href: "../dien-hinh/HD-\(number)-\(index).html", name: "Hộ ông Nguyễn Văn \(index) & con",
        area: "\(48 + index * 17) m²", village: "Thôn Gốc Vải, xã Kiên Thành", kind: "Hộ gia đình",
        award: "Giấy khen cấp huyện",
        summary: index % 3 == 0 ? "Lùi bờ rào “2 lần”, hiến đất ở <liền đường> và cây vải 20 năm." : nil)
    }
    let paragraph = "<p>Xã có 14 thôn, 9 thôn đã mở đường rộng từ 3 m lên 5 m; bà con tự tháo tường, dời cổng.</p>\n"
    return CommunePage(
      site: site, root: "../", title: "Xã Kiên Thành \(number)",
      description: "Xã Kiên Thành: chín mốc công việc, tám điển hình, tài liệu tuyên truyền.",
      url: "https://vinhdanh.example/luc-ngan-2024/xa/kien-thanh-\(number).html", code: "07558",
      lede: "Xã thuộc huyện Lục Ngạn tại thời điểm hội nghị, tháng 4 năm 2024. Nay thuộc xã Kiên Lao.",
      story: HTML(trusted: Array(paragraph.utf8)), count: 8, area: "2.914", days: 212, honourees: honourees,
      neighbours: ["Kiên Lao", "Thanh Hải", "Trù Hựu"].map {
        LinkView(href: "\($0.count).html", text: $0, isCurrent: false)
      })
  }
}
