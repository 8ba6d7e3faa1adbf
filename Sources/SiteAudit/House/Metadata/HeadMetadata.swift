internal import Diagnostics

/// Judges what a page's head tells search engines and programs that show links: description, canonical address, title.
/// Sources: HTML standard, 4.2; RFC 6596.
final class HeadMetadata: PageJudge {
  /// The longest sane title, in characters: search engines show about sixty, a phone's tab fewer.
  static let longestTitle = 150

  private let hasSite: Bool
  private var head: Int?
  private var title: Int?
  private var isDescribed = false
  private var isCanonical = false
  /// A Boolean value that indicates whether search engines are told to leave the page out.
  private var isUnlisted = false

  init(options: AuditOptions) {
    hasSite = SiteAddress(options.siteURL) != nil
  }

  func hears(element name: String) -> Bool {
    name == "meta" || name == "link" || name == "head" || name == "title"
  }

  func begin(_ page: Page) {
    head = nil
    title = nil
    isDescribed = false
    isCanonical = false
    isUnlisted = page.path == "404.html"
  }

  func start(_ element: Element, _ page: Page) {
    guard element.space == .html else { return }
    switch element.name {
    case .head: head = page.tagStart
    case .title: if title == nil { title = page.tagStart }
    case .meta: meta(element, page)
    case .link: link(element, page)
    default: break
    }
  }

  private func meta(_ element: Element, _ page: Page) {
    guard let name = element[.name]?.trimmed, let content = element.attributes.first(where: { $0.name == .content })
    else { return }
    if name.equals(anyCase: "description") {
      // A second one is not only ours to forbid: see `HeadJudge`.
      if isDescribed { return }
      isDescribed = true
      if !content.value.hasInk { page.report(.descriptionEmpty(), at: content) }
    } else if name.equals(anyCase: "robots"), content.value.firstOffset(of: "noindex") != nil {
      isUnlisted = true
    }
  }

  private func link(_ element: Element, _ page: Page) {
    guard let rel = element[.rel], rel.trimmed.equals(anyCase: "canonical"),
      let address = element.attributes.first(where: { $0.name == .href && $0.space == .none })
    else { return }
    if isCanonical { return page.report(.canonicalRepeated()) }
    isCanonical = true
    if !address.value.isAbsoluteWebAddress { page.report(.canonicalRelative(address.value.text), at: address) }
  }

  func finish(_ page: Page) {
    guard let head else { return }
    if !isDescribed { page.report(.descriptionMissing(), at: head, length: 5) }
    if hasSite, !isCanonical, !isUnlisted { page.report(.canonicalMissing(), at: head, length: 5) }
    if let title, let text = page.title, text.utf8.count > Self.longestTitle,
      text.unicodeScalars.count > Self.longestTitle
    {
      page.report(.titleLong(text.unicodeScalars.count), at: title, length: 6)
    }
  }
}

extension Bytes {
  /// A Boolean value that indicates whether the text begins with `http://` or `https://` and names a host.
  var isAbsoluteWebAddress: Bool {
    let address = trimmed
    let scheme = address.starts(withAnyCase: "https://") ? 8 : address.starts(withAnyCase: "http://") ? 7 : 0
    return scheme > 0 && address.count > scheme && address[scheme] != UInt8(ascii: "/")
  }
}

extension Rule {
  static let headMetadata = [
    descriptionMissing, descriptionEmpty, canonicalMissing, canonicalRepeated, canonicalRelative,
    titleLong,
  ]

  static let descriptionMissing = Rule(
    DiagnosticKind("description-missing", .warning), isHouse: true,
    title: Phrase(vi: "Trang có lời tóm tắt", en: "A page has a description"),
    why: Phrase(
      vi: "Kết quả tìm kiếm và tin chia sẻ qua Zalo, Facebook hiện lời này dưới tên trang.",
      en: "Search results and shared links show it below the title."),
    good: .body("<p>Nội dung</p>"),
    bad: .bare(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      ‸<head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>Trang</title></head>
      <body><h1>Trang</h1></body>
      </html>
      """))

  static let descriptionEmpty = Rule(
    DiagnosticKind("description-empty", .warning), isHouse: true,
    title: Phrase(vi: "Lời tóm tắt không để trống", en: "A page's description is not empty"),
    why: Phrase(
      vi: "Máy tìm kiếm tự chọn một đoạn bất kỳ thay vào.", en: "Search engines put any passage in its place."),
    good: .body("<p>Nội dung</p>"),
    bad: .bare(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>Trang</title>
      <meta name="description" ‸content=""/></head>
      <body><h1>Trang</h1></body>
      </html>
      """))

  static let canonicalMissing = Rule(
    DiagnosticKind("canonical-missing", .warning), isHouse: true,
    title: Phrase(
      vi: "Trang của một trang web có địa chỉ ghi địa chỉ chính thức của mình",
      en: "A page of a site with an address names its canonical one"),
    why: Phrase(
      vi: "Máy tìm kiếm tính bản sao (USB, bản thử) là trang khác.",
      en: "Search engines would count copies as other pages."),
    good: .body("<p>Nội dung</p>"),
    bad: .site(
      file: "a.html", RuleExample.otherPage.replacing("<head>", with: "‸<head>"), at: "https://example.vn/"))

  static let canonicalRepeated = Rule(
    DiagnosticKind("canonical-repeated", .error), isHouse: true,
    title: Phrase(vi: "Trang chỉ ghi một địa chỉ chính thức", en: "A page names one canonical address"),
    why: Phrase(vi: "Có hai, máy tìm kiếm bỏ qua cả hai.", en: "Of two, search engines ignore both."),
    good: .head("<link rel=\"canonical\" href=\"https://example.vn/trang.html\"/>"),
    bad: .head(
      "<link rel=\"canonical\" href=\"https://example.vn/trang.html\"/>\n"
        + "‸<link rel=\"canonical\" href=\"https://example.vn/\"/>"))

  static let canonicalRelative = Rule(
    DiagnosticKind("canonical-relative", .error), isHouse: true,
    title: Phrase(
      vi: "Địa chỉ chính thức ghi đầy đủ, từ “https://”", en: "The canonical address is whole, from “https://” on"),
    why: Phrase(
      vi: "Địa chỉ thiếu trỏ về chính bản sao, mất tác dụng.", en: "A relative one names the copy it stands in."),
    good: .head("<link rel=\"canonical\" href=\"https://example.vn/trang.html\"/>"),
    bad: .head("<link rel=\"canonical\" href=\"‸trang.html\"/>"))

  static let titleLong = Rule(
    DiagnosticKind("title-long", .warning), isHouse: true,
    title: Phrase(
      vi: "Tên trang không quá \(HeadMetadata.longestTitle) ký tự",
      en: "A page's title has no more than \(HeadMetadata.longestTitle) characters"),
    why: Phrase(
      vi: "Máy tìm kiếm hiện chừng sáu mươi ký tự, phần sau bị cắt.",
      en: "Search engines show about sixty and cut off the rest."),
    good: .body("<p>Nội dung</p>"),
    bad: .bare(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/>
      <meta name="description" content="Trang mẫu"/>
      ‸<title>\(String(repeating: "Tên trang dài ", count: 12))</title></head>
      <body><h1>Trang</h1></body>
      </html>
      """))
}

extension Finding {
  static func descriptionMissing() -> Finding {
    Finding(
      .descriptionMissing, Phrase(vi: "trang không có lời tóm tắt", en: "the page has no description"),
      remedy: Phrase(
        vi: "Thêm vào <head>: <meta name=\"description\" content=\"…\"/>, một hai câu nói trang này có gì.",
        en: "Add <meta name=\"description\" content=\"…\"/> to <head>: a sentence or two on what the page holds."))
  }

  static func descriptionEmpty() -> Finding {
    Finding(
      .descriptionEmpty, Phrase(vi: "lời tóm tắt để trống", en: "the description is empty"),
      remedy: Phrase(vi: "Viết một hai câu, hoặc bỏ thẻ này.", en: "Write a sentence or two."))
  }

  static func canonicalMissing() -> Finding {
    Finding(
      .canonicalMissing,
      Phrase(vi: "trang không ghi địa chỉ chính thức", en: "the page does not name its canonical address"),
      remedy: Phrase(
        vi: "Thêm vào <head>: <link rel=\"canonical\" href=\"https://…\"/>.",
        en: "Add <link rel=\"canonical\" href=\"https://…\"/> to <head>."))
  }

  static func canonicalRepeated() -> Finding {
    Finding(
      .canonicalRepeated,
      Phrase(vi: "trang ghi hơn một địa chỉ chính thức", en: "the page names more than one canonical address"),
      remedy: Phrase(vi: "Giữ lại một.", en: "Keep one."))
  }

  static func canonicalRelative(_ address: String) -> Finding {
    Finding(
      .canonicalRelative,
      Phrase(
        vi: "địa chỉ chính thức \(address.quoted()) không đầy đủ",
        en: "the canonical address \(address.quoted()) is not whole"),
      remedy: Phrase(
        vi: "Ghi từ “https://”, ví dụ: https://example.vn/trang.html.",
        en: "Write it from “https://” on, such as https://example.vn/trang.html."))
  }

  static func titleLong(_ length: Int) -> Finding {
    Finding(
      .titleLong,
      Phrase(vi: "tên trang dài \(length) ký tự", en: "the title has \(length) characters"),
      remedy: Phrase(
        vi: "Rút còn chừng sáu mươi ký tự, điều riêng của trang đứng trước.",
        en: "Cut it to about sixty, what is this page's own first."))
  }
}
