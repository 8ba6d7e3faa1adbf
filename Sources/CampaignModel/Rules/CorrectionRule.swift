/// A correction says when it was made and on which page of the site.
internal import Diagnostics
internal import VietnameseText

struct CorrectionRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let updated = campaign.settings.asOf("corrections")
    var diagnostics: [Diagnostic] = []
    for correction in campaign.corrections {
      let location = correction.origin.location("date")
      if let date = correction.date {
        if date > updated { diagnostics.append(.correctionDateAfterUpdated(date, updated, at: location)) }
      } else {
        diagnostics.append(.correctionDateMissing(at: location))
      }
      if !correction.hasWellFormedPage {
        diagnostics.append(.correctionPageForm(correction.page, at: correction.origin.location("page")))
      }
    }
    return diagnostics
  }

  /// A Boolean value that indicates whether the text is the address of a page within the site:
  /// `dien-hinh/HD-0001.html`.
  static func isPage(_ text: String) -> Bool {
    guard text.hasSuffix(".html"), text.utf8.count <= 200 else { return false }
    return text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".") && part.utf8.allSatisfy(isPlain)
    }
  }

  /// Letters without marks, digits, hyphen, full stop: what addresses of the site are made of.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39, UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}

extension Correction {
  /// A Boolean value that indicates whether the page is written as an address within the site; whether the site has such
  /// a page is another matter.
  public var hasWellFormedPage: Bool { CorrectionRule.isPage(page) }
}

extension DiagnosticKind {
  static let correctionDateMissing = DiagnosticKind("correction-date-missing", .error)
  static let correctionDateAfterUpdated = DiagnosticKind("correction-date-after-updated", .error)
  static let correctionPageForm = DiagnosticKind("correction-page-form", .error)
}

extension Diagnostic {
  fileprivate static func correctionDateMissing(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .correctionDateMissing, at: location, Phrase(vi: "đính chính chưa ghi ngày", en: "the correction has no date"),
      remedy: Phrase(vi: "Ghi ngày đính chính, ví dụ: 25/4/2024.", en: "Write the day, such as 25/4/2024."))
  }

  fileprivate static func correctionDateAfterUpdated(
    _ date: CalendarDay, _ updated: CalendarDay, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .correctionDateAfterUpdated, at: location,
      Phrase(
        vi: "ngày đính chính \(date.short) sau ngày cập nhật (\(updated.short))",
        en: "the correction of \(date.short) is after the campaign's day (\(updated.short))"),
      remedy: Phrase(
        vi: "Sửa ngày, hoặc sửa khóa “updated” trong campaign.yaml.", en: "Mend the day, or updated in campaign.yaml."))
  }

  fileprivate static func correctionPageForm(_ page: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .correctionPageForm, at: location,
      Phrase(
        vi: "trang \(page.quoted()) không phải địa chỉ một trang của trang web này",
        en: "the page \(page.quoted()) is not an address within the site"),
      remedy: Phrase(
        vi: "Ghi phần địa chỉ sau tên trang web, kết thúc bằng .html, ví dụ: dien-hinh/HD-0001.html.",
        en: "Write the address within the site, ending in .html, such as dien-hinh/HD-0001.html."))
  }
}
