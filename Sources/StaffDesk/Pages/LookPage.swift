internal import CampaignModel
internal import Diagnostics
internal import SiteContent
internal import SitePublisher
internal import Templates

/// A page as a phone shows it, and the card that stands beside a link to it.
struct LookPage: View {
  let frame: DeskFrame
  /// `nil` where the draft has no such page.
  let path: String?
  let card: ShareCard
  let choices: [PartLink]

  /// - Parameter path: The page to look at.
  init(_ frame: DeskFrame, _ knowledge: DeskKnowledge, path: String) {
    self.frame = frame
    let files = knowledge.good?.report.plan?.files ?? []
    let file = files.first { $0.path == path && $0.path.hasSuffix(".html") }
    self.path = file?.path
    var bytes: [UInt8] = []
    if case .rendered(let render) = file?.content { render(&bytes) }
    card = ShareCard(bytes, siteURL: knowledge.campaign?.settings.siteURL)
    let person = files.first {
      $0.path.hasPrefix("dien-hinh/") && $0.path != "dien-hinh/index.html" && $0.origin().sources.count > 0
    }
    let wanted: [(String?, String)] = [
      ("index.html", "Trang chủ"), (person?.path, "Một điển hình"), ("dien-hinh/index.html", "Danh sách"),
      ("xa/index.html", "Xã, thị trấn"), ("tien-do.html", "Tiến độ"), ("tim-kiem.html", "Tìm"),
    ]
    choices = wanted.compactMap { path, title in
      path.map { PartLink(address: "xem-thu?trang=\($0)", title: title, isCurrent: $0 == file?.path) }
    }
  }

  static let schema = Schema<LookPage>(
    .view("frame") { $0.frame }, .optional("path") { $0.path }, .view("card") { $0.card },
    .list("choices") { $0.choices })
}

/// What a page says of itself to whoever shows a link to it.
struct ShareCard: View {
  let title: String
  let description: String
  /// Below the preview's root.
  let image: String?
  let host: String?

  /// - Parameter page: The page's bytes, as our templates or the campaign's own make them.
  init(_ page: [UInt8], siteURL: String?) {
    let head = String(decoding: page.prefix(16_384), as: UTF8.self)
    title = Self.plain(Self.property("og:title", in: head) ?? Self.between("<title>", "</title>", in: head) ?? "")
    description = Self.plain(
      Self.property("og:description", in: head) ?? Self.between("name=\"description\" content=\"", "\"", in: head) ?? ""
    )
    let address = Self.property("og:image", in: head)
    image = address.flatMap { address in
      siteURL.flatMap { address.hasPrefix($0) ? "/" + address.dropFirst($0.count) : nil }
    }
    host = siteURL.flatMap { url in
      let parts = url.split(separator: "/")
      return parts.count > 1 ? String(parts[1]) : nil
    }
  }

  private static func property(_ name: String, in head: String) -> String? {
    between("property=\"\(name)\" content=\"", "\"", in: head)
  }

  private static func between(_ start: String, _ end: String, in text: String) -> String? {
    guard let first = text.range(of: start), let last = text[first.upperBound...].range(of: end) else { return nil }
    return String(text[first.upperBound..<last.lowerBound])
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  static let schema = Schema<ShareCard>(
    .text("title") { $0.title }, .text("description") { $0.description }, .optional("image") { $0.image },
    .optional("host") { $0.host })
}
