internal import Diagnostics

/// Judges that a page's canonical address is the page's own.
/// Source: RFC 6596; HTML standard, 4.6.7.3.
final class CanonicalAddress: PageJudge {
  private let isAsked: Bool
  private let hasSite: Bool
  private var hasOne = false

  init(options: AuditOptions) {
    isAsked = options.followsFiles && options.house
    hasSite = SiteAddress(options.siteURL) != nil
  }

  func hears(element name: String) -> Bool { name == "link" && isAsked }

  func begin(_ page: Page) { hasOne = false }

  func start(_ element: Element, _ page: Page) {
    guard element.isHTML(.link), let rel = element[.rel], Self.isCanonical(rel),
      let address = element.attributes.first(where: { $0.name == .href && $0.space == .none }), address.value.hasInk
    else { return }
    // A second one is told of by the judge of the head.
    if hasOne { return }
    hasOne = true
    switch page.links.resolver.pointee.resolve(address.value) {
    case .file(let target):
      if target.path != Hash.of(page.path) { reportOther(address, page) }
    // Without knowing where the site stands, nobody knows whose address this is.
    case .elsewhere: if hasSite { reportOther(address, page) }
    default: break
    }
  }

  private func reportOther(_ address: Attribute, _ page: Page) {
    page.isCopy = true
    page.report(.canonicalOfAnother(address.value.text, page: page.path), at: address)
  }

  private static func isCanonical(_ rel: Bytes) -> Bool {
    rel.split(whereSeparator: \.isSpace).contains { Bytes(rebasing: $0).equals(anyCase: "canonical") }
  }
}

extension Rule {
  static let canonicalOfAnother = Rule(
    DiagnosticKind("canonical-of-another-page", .error), isHouse: true,
    title: Phrase(
      vi: "Địa chỉ chính thức (canonical) của trang là địa chỉ của chính trang ấy",
      en: "A page's canonical address is its own"),
    why: Phrase(
      vi: "Máy tìm kiếm bỏ trang này và lấy địa chỉ kia; hai trang cùng một địa chỉ thì một trang không ai tìm thấy.",
      en:
        "Search engines drop the page in favour of the other address; of two pages with one address, one is not found."
    ),
    good: .canonical("https://example.vn/trang.html"), bad: .canonical("‸https://example.vn/khac.html"))
}

extension RuleExample {
  fileprivate static func canonical(_ address: String) -> RuleExample {
    .head(
      "<link rel=\"canonical\" href=\"\(address)\"/>", with: [("khac.html", RuleExample.otherPage)],
      at: "https://example.vn/")
  }
}

extension Finding {
  static func canonicalOfAnother(_ address: String, page: String) -> Finding {
    Finding(
      .canonicalOfAnother,
      Phrase(
        vi: "địa chỉ chính thức \(address.quoted()) không phải của trang này",
        en: "the canonical address \(address.quoted()) is not this page's"),
      remedy: Phrase(
        vi: "Ghi địa chỉ của trang: địa chỉ gốc của trang web rồi “\(page)”.",
        en: "Write the site's address followed by “\(page)”."))
  }
}
