/// The campaign's short name and the site's address are of the form that addresses need.
internal import Diagnostics

struct SettingsAddressRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    // One that is not there has been reported as such.
    if !campaign.settings.slug.isEmpty, !Self.isSlug(campaign.settings.slug) {
      diagnostics.append(.slugForm(campaign.settings.slug, at: campaign.settingsLocation("slug")))
    }
    if let url = campaign.settings.siteURL, !Self.isSite(url) {
      diagnostics.append(.siteURLForm(url, at: campaign.settingsLocation("site.url")))
    }
    return diagnostics
  }

  /// `[a-z0-9-]{1,60}` without hyphens at its ends: the name of a folder below `public/`.
  static func isSlug(_ text: String) -> Bool {
    let bytes = text.utf8
    let hyphen = UInt8(ascii: "-")
    return (1...60).contains(bytes.count) && bytes.first != hyphen && bytes.last != hyphen
      && bytes.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == hyphen }
  }

  /// An `http` or `https` address that ends in `/`, with neither query nor fragment: pages are added behind it.
  static func isSite(_ url: String) -> Bool {
    url.hasSuffix("/") && !url.contains("?") && !url.contains("#") && WebAddress.isWellFormed(url)
  }
}

extension DiagnosticKind {
  static let slugForm = DiagnosticKind("slug-form", .error)
  static let siteURLForm = DiagnosticKind("site-url-form", .error)
}

extension Diagnostic {
  fileprivate static func slugForm(_ slug: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .slugForm, at: location,
      Phrase(
        vi: "khóa “slug” ghi \(slug.quoted()), không đúng dạng",
        en: "the slug \(slug.quoted()) is not of the right form"),
      explanation: Phrase(
        vi:
          "Đây là tên thư mục của trang web, chỉ gồm chữ thường không dấu, chữ số, gạch nối ở giữa, dài 1 đến 60 ký tự.",
        en: "The slug names the site's folder: small letters, digits, hyphens between them, 1 to 60 of them."),
      remedy: Phrase(vi: "Sửa lại, ví dụ: luc-ngan-2024.", en: "Mend it; for example luc-ngan-2024."))
  }

  fileprivate static func siteURLForm(_ url: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .siteURLForm, at: location,
      Phrase(
        vi: "địa chỉ trang web \(url.quoted()) không đúng dạng",
        en: "the site's address \(url.quoted()) is not of the right form"),
      remedy: Phrase(
        vi: "Ghi địa chỉ đầy đủ, kết thúc bằng dấu “/”, ví dụ: https://vinhdanh.example.vn/luc-ngan-2024/.",
        en: "Write the whole address with “/” at its end, such as https://vinhdanh.example.vn/luc-ngan-2024/."))
  }
}
