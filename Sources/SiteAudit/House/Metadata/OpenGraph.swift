internal import Diagnostics

/// Judges OpenGraph's metadata where a page has any: whole, with addresses that other hosts can fetch.
///
/// That they lead to files of the site is judged with its links. Source: The Open Graph protocol, ogp.me.
final class OpenGraph: PageJudge {
  private static let required: [StaticString] = ["og:title", "og:type", "og:url", "og:image"]

  private var seen = 0
  private var first: Range<Int>?
  private var image: Range<Int>?
  private var hasImageText = false

  func hears(element name: String) -> Bool { name == "meta" }

  func begin(_ page: Page) {
    seen = 0
    first = nil
    image = nil
    hasImageText = false
  }

  func start(_ element: Element, _ page: Page) {
    guard element.isHTML(.meta), let property = (element[.property] ?? element[.name])?.trimmed,
      property.starts(with: "og:"), let content = element.attributes.first(where: { $0.name == .content })
    else { return }
    let start = page.tagStart
    let place = start..<start + TagScanner(page.source).tagNameLength(at: start)
    if first == nil { first = place }
    for (index, name) in Self.required.enumerated() where property.equals(name) { seen |= 1 << index }
    if property.equals("og:image:alt") { hasImageText = true }
    if property.equals("og:image") || property.equals("og:image:url") || property.equals("og:image:secure_url") {
      seen |= 1 << 3
      image = image ?? place
    } else if !property.equals("og:url") && !property.equals("og:audio") && !property.equals("og:video") {
      return
    }
    if !content.value.isAbsoluteWebAddress {
      page.report(.openGraphAddress(property.text, content.value.text), at: content)
    }
  }

  func finish(_ page: Page) {
    guard let first else { return }
    let missing = Self.required.enumerated().filter { seen & 1 << $0.offset == 0 }.map { "\($0.element)" }
    if !missing.isEmpty { page.report(.openGraphIncomplete(missing), at: first.lowerBound, length: first.count) }
    if let image, !hasImageText { page.report(.openGraphImageText(), at: image.lowerBound, length: image.count) }
  }
}

extension Rule {
  static let openGraph = [openGraphIncomplete, openGraphAddress, openGraphImageText]

  static let openGraphIncomplete = Rule(
    DiagnosticKind("open-graph-incomplete", .warning), isHouse: true,
    title: Phrase(
      vi: "Siêu dữ liệu OpenGraph có đủ og:title, og:type, og:url, og:image",
      en: "OpenGraph has og:title, og:type, og:url and og:image"),
    why: Phrase(
      vi: "Thiếu một trong bốn, tin chia sẻ qua Zalo, Facebook hiện ra không đầy đủ.",
      en: "Without one of the four, shared links are shown incompletely."),
    good: .head(all("https://example.vn/trang.html")),
    bad: .head("‸<meta property=\"og:title\" content=\"Trang\"/>"))

  static let openGraphAddress = Rule(
    DiagnosticKind("open-graph-address-relative", .error), isHouse: true,
    title: Phrase(
      vi: "Địa chỉ trong OpenGraph ghi đầy đủ, từ “https://”", en: "OpenGraph's addresses are whole, from “https://” on"
    ),
    why: Phrase(
      vi: "Zalo, Facebook không hiểu địa chỉ thiếu và bỏ qua ảnh.",
      en: "Who shows the link cannot fetch a relative one."),
    good: .head(all("https://example.vn/trang.html")), bad: .head(all("‸trang.html")))

  static let openGraphImageText = Rule(
    DiagnosticKind("open-graph-image-without-alt", .warning), isHouse: true,
    title: Phrase(vi: "Ảnh chia sẻ có lời thay thế og:image:alt", en: "The image to share has a text, og:image:alt"),
    why: Phrase(
      vi: "Người không nhìn thấy ảnh của tin chia sẻ nghe lời này.", en: "Who does not see the shared image hears it."),
    good: .head(all("https://example.vn/trang.html")),
    bad: .head(
      all("https://example.vn/trang.html").replacing(
        "\n<meta property=\"og:image:alt\" content=\"Đường thôn\"/>", with: ""
      )
      .replacing("<meta property=\"og:image\"", with: "‸<meta property=\"og:image\"")))

  private static func all(_ address: String) -> String {
    """
    <meta property="og:title" content="Trang"/>
    <meta property="og:type" content="website"/>
    <meta property="og:url" content="\(address)"/>
    <meta property="og:image" content="https://example.vn/anh.jpg"/>
    <meta property="og:image:alt" content="Đường thôn"/>
    """
  }
}

extension Finding {
  static func openGraphIncomplete(_ missing: [String]) -> Finding {
    let names = missing.map { "“\($0)”" }.joined(separator: ", ")
    return Finding(
      .openGraphIncomplete, Phrase(vi: "OpenGraph thiếu \(names)", en: "OpenGraph lacks \(names)"),
      remedy: Phrase(
        vi: "Thêm <meta property=\"\(missing[0])\" content=\"…\"/> vào <head>, hoặc bỏ hết các thẻ og:.",
        en: "Add <meta property=\"\(missing[0])\" content=\"…\"/> to <head>, or drop all og: tags."))
  }

  static func openGraphAddress(_ property: String, _ address: String) -> Finding {
    Finding(
      .openGraphAddress,
      Phrase(
        vi: "\(property): địa chỉ \(address.quoted()) không đầy đủ",
        en: "\(property): the address \(address.quoted()) is not whole"),
      remedy: Phrase(
        vi: "Ghi từ “https://”, ví dụ: https://example.vn/anh.jpg.",
        en: "Write it from “https://” on, such as https://example.vn/anh.jpg."))
  }

  static func openGraphImageText() -> Finding {
    Finding(
      .openGraphImageText, Phrase(vi: "ảnh chia sẻ không có lời thay thế", en: "the image to share has no text"),
      remedy: Phrase(
        vi: "Thêm <meta property=\"og:image:alt\" content=\"…\"/> nói ảnh cho thấy gì.",
        en: "Add <meta property=\"og:image:alt\" content=\"…\"/> saying what it shows."))
  }
}
