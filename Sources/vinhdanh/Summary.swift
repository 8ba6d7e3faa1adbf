internal import Diagnostics
internal import SitePublisher

/// What a build came to, in a few lines for people.
struct Summary {
  let report: BuildReport

  var text: Phrase {
    switch report.outcome {
    case .refused: Self.lines(letPass + [refused])
    case .unchanged: Self.lines([unchanged, people] + letPass)
    case .published: Self.lines([published, changes, people] + letPass)
    }
  }

  private var refused: Phrase {
    Phrase(
      vi: "Chưa đăng gì: sửa các lỗi trên rồi làm lại. Trang web đang đăng (nếu có) vẫn nguyên như cũ.",
      en: "Nothing was published: mend the errors above and try again. The published site, if any, is as it was.")
  }

  private var letPass: [Phrase] { Self.suppressed(report.suppressedCount).map { [$0] } ?? [] }

  /// How many findings are let pass; `nil` for none.
  static func suppressed(_ count: Int) -> Phrase? {
    guard count > 0 else { return nil }
    return Phrase(
      vi: "\(count) phát hiện được bỏ qua có lý do.", en: "\(Self.count(count, "finding")) let pass with a reason.")
  }

  private var unchanged: Phrase {
    let seconds = Self.seconds(report.timings.total)
    return Phrase(
      vi: "Không có gì thay đổi: \(report.pages) trang, \(seconds.vietnamese) giây. \(report.target)",
      en: "Nothing changed: \(report.pages) pages, \(seconds.english) s. \(report.target)")
  }

  private var published: Phrase {
    let seconds = Self.seconds(report.timings.total)
    let (pages, files) = (report.pages, report.files)
    return Phrase(
      vi: "Đã đăng \(pages) trang (\(files) tệp) trong \(seconds.vietnamese) giây: \(report.target)",
      en: "Published \(pages) pages (\(files) files) in \(seconds.english) s: \(report.target)")
  }

  private var changes: Phrase {
    Phrase(
      vi: "Thêm \(report.added) tệp, sửa \(report.changed) tệp, bỏ \(report.removed) trang.",
      en: "\(report.added) files added, \(report.changed) changed, \(report.removed) pages removed.")
  }

  private var people: Phrase {
    var sentences = [
      Phrase(
        vi: "\(report.published) điển hình được đăng tên.", en: "\(Self.count(report.published, "honouree")) named.")
    ]
    let count = report.withheld.map(\.count).reduce(0, &+)
    if count > 0 {
      let vietnamese = report.withheld.map { "\($0.reason.vietnamese): \($0.count)" }.joined(separator: "; ")
      let english = report.withheld.map { "\($0.reason.english): \($0.count)" }.joined(separator: "; ")
      sentences.append(
        Phrase(
          vi: "Không đăng tên \(count) hồ sơ (\(vietnamese)).",
          en: "\(Self.count(count, "dossier")) not named (\(english))."))
    }
    if report.leftOut > 0 {
      sentences.append(
        Phrase(
          vi: "Bỏ \(report.leftOut) dòng theo cột “Xác nhận”.",
          en: "\(Self.count(report.leftOut, "row")) left out, as “Xác nhận” says."))
    }
    return Phrase(
      vi: sentences.map(\.vietnamese).joined(separator: " "), en: sentences.map(\.english).joined(separator: " "))
  }

  private static func count(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

  var timings: Phrase {
    let times = report.timings
    let stops = [
      (Phrase(vi: "đọc", en: "read"), times.read), (Phrase(vi: "lên danh sách trang", en: "plan"), times.plan),
      (Phrase(vi: "dựng và soát", en: "render and judge"), times.render),
      (Phrase(vi: "liên kết", en: "link graph"), times.audit), (Phrase(vi: "đăng", en: "publish"), times.publish),
      (Phrase(vi: "tổng cộng", en: "total"), times.total),
    ]
    return Phrase(
      vi: stops.map { "\($0.vietnamese) \(Self.seconds($1).vietnamese) giây" }.joined(separator: " · "),
      en: stops.map { "\($0.english) \(Self.seconds($1).english) s" }.joined(separator: " · "))
  }

  private static func lines(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      vi: phrases.map(\.vietnamese).joined(separator: "\n"), en: phrases.map(\.english).joined(separator: "\n"))
  }

  /// Seconds with three decimals: `0,239` and `0.239`.
  private static func seconds(_ value: Double) -> Phrase {
    let thousandths = Int((max(0, value) * 1000).rounded())
    let rest = String(thousandths % 1000)
    let decimals = String(repeating: "0", count: 3 - rest.count) + rest
    return Phrase(vi: "\(thousandths / 1000),\(decimals)", en: "\(thousandths / 1000).\(decimals)")
  }
}
