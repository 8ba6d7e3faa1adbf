internal import Diagnostics
internal import SitePublisher

/// What a build came to, in a few lines for people.
struct Summary {
  let report: BuildReport
  let language: Language

  var text: String {
    switch report.outcome {
    case .refused:
      return Phrase(
        vi: "Chưa đăng gì: sửa các lỗi trên rồi làm lại. Trang web đang đăng (nếu có) vẫn nguyên như cũ.",
        en: "Nothing was published: mend the errors above and try again. The published site, if any, is as it was."
      ).text(language)
    case .unchanged, .published:
      return [headline, changes, people].filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }

  private var headline: String {
    let seconds = Self.seconds(report.timings.total)
    return
      (report.outcome == .unchanged
      ? Phrase(
        vi: "Không có gì thay đổi: \(report.pages) trang, \(seconds) giây. \(report.target)",
        en: "Nothing changed: \(report.pages) pages, \(seconds) s. \(report.target)")
      : Phrase(
        vi: "Đã đăng \(report.pages) trang (\(report.files) tệp) trong \(seconds) giây: \(report.target)",
        en: "Published \(report.pages) pages (\(report.files) files) in \(seconds) s: \(report.target)")).text(language)
  }

  private var changes: String {
    guard report.outcome == .published else { return "" }
    return Phrase(
      vi: "Thêm \(report.added) tệp, sửa \(report.changed) tệp, bỏ \(report.removed) trang.",
      en: "\(report.added) files added, \(report.changed) changed, \(report.removed) pages removed.").text(language)
  }

  private var people: String {
    let count = report.withheld.map(\.count).reduce(0, &+)
    let reasons = report.withheld.map { "\($0.reason): \($0.count)" }.joined(separator: "; ")
    let withheld =
      count == 0
      ? Phrase(vi: "", en: "")
      : Phrase(vi: " Không đăng tên \(count) trường hợp (\(reasons)).", en: " \(count) withheld (\(reasons)).")
    return Phrase(
      vi: "\(report.published) điển hình được đăng tên.", en: "\(report.published) honourees are named.").text(language)
      + withheld.text(language)
  }

  var timings: String {
    let stops = [
      ("read", report.timings.read), ("plan", report.timings.plan), ("render+judge", report.timings.render),
      ("link graph", report.timings.audit), ("publish", report.timings.publish), ("total", report.timings.total),
    ]
    return stops.map { "\($0.0) \(Self.seconds($0.1)) s" }.joined(separator: " · ")
  }

  /// Seconds with three decimals.
  private static func seconds(_ value: Double) -> String {
    let thousandths = Int((max(0, value) * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }
}
