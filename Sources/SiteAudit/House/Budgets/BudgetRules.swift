internal import Diagnostics

extension Rule {
  static let budgets = [fileHeavy, imageHeavy, loadingHeavy, feedNotAnnounced]

  private static let why = Phrase(
    vi: "Nhiều người đọc dùng điện thoại cũ, mạng 3G yếu, trả tiền theo dung lượng.",
    en: "Many readers have an old phone on a weak 3G line, paid by the megabyte.")

  static let fileHeavy = Rule(
    DiagnosticKind("file-heavy", .warning), isHouse: true,
    title: Phrase(
      vi: "Một trang không quá \(Budget.page / 1000) KB, một tệp CSS hay mã lệnh không quá \(Budget.script / 1000) KB",
      en: "A page has no more than \(Budget.page / 1000) KB, a style sheet or script no more than "
        + "\(Budget.script / 1000) KB"),
    why: why, good: .file("a.js", "mo();\n"),
    bad: .file("a.js", String(repeating: "// 0123456\n", count: 6_000)))

  static let imageHeavy = Rule(
    DiagnosticKind("image-heavy", .warning), isHouse: true,
    title: Phrase(
      vi: "Một ảnh trên trang không quá \(Budget.image / 1000) KB",
      en: "A picture on a page has no more than \(Budget.image / 1000) KB"),
    why: why, good: .site("<img src=\"anh.jpg\" alt=\"Đường thôn\"/>", with: [("anh.jpg", "")]),
    bad: .site(
      file: "anh.jpg", String(repeating: "0123456789", count: 31_000),
      with: [("trang.html", RuleExample.otherPage.replacing("</body>", with: "<img src=\"anh.jpg\" alt=\"\"/></body>"))]
    ))

  static let loadingHeavy = Rule(
    DiagnosticKind("loading-heavy", .warning), isHouse: true,
    title: Phrase(
      vi: "Một trang cùng ảnh, CSS, mã lệnh của nó không quá \(Budget.loading / 1000) KB",
      en: "A page with its pictures, style sheets and scripts has no more than \(Budget.loading / 1000) KB"),
    why: why, good: .site("<img src=\"anh.jpg\" alt=\"Đường thôn\"/>", with: [("anh.jpg", "")]),
    bad: .site(
      file: "a.html",
      RuleExample.otherPage.replacing(
        "</body>", with: "<img src=\"1.jpg\" alt=\"\"/><img src=\"2.jpg\" alt=\"\"/></body>"),
      with: [
        ("1.jpg", String(repeating: "0123456789", count: 26_000)),
        ("2.jpg", String(repeating: "0123456789", count: 26_000)),
      ]))

  static let feedNotAnnounced = Rule(
    DiagnosticKind("feed-not-announced", .warning), isHouse: true,
    title: Phrase(
      vi: "Trang chủ khai báo tệp tin mới (Atom, RSS) của trang", en: "The home page announces the site's feed"),
    why: Phrase(
      vi: "Chương trình đọc tin chỉ tìm thấy tệp ấy qua khai báo này.", en: "Feed readers find it by that alone."),
    good: .site(file: "feed.xml", feed),
    bad: .site(file: "index.html", RuleExample.otherPage, with: [("feed.xml", feed)]))

  private static let feed = """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>Tin mới</title><id>tag:example.vn,2024:tin</id>
    <updated>2024-04-26T00:00:00+07:00</updated><author><name>UBND huyện</name></author></feed>

    """
}

extension Finding {
  static func fileHeavy(_ size: Int, _ kind: FileKind, limit: Int) -> Finding {
    Finding(
      .fileHeavy,
      Phrase(
        vi: "tệp nặng \(kilobytes(size)) KB, quá \(limit / 1000) KB",
        en: "the file has \(kilobytes(size)) KB, more than \(limit / 1000) KB"),
      remedy: kind == .html || kind == .xhtml
        ? Phrase(vi: "Chia thành nhiều trang.", en: "Split it into several pages.")
        : Phrase(vi: "Bỏ phần không dùng tới, hoặc chia tệp.", en: "Drop what is not used, or split it."))
  }

  static func imageHeavy(_ size: Int) -> Finding {
    Finding(
      .imageHeavy,
      Phrase(
        vi: "ảnh nặng \(kilobytes(size)) KB, quá \(Budget.image / 1000) KB",
        en: "the picture has \(kilobytes(size)) KB, more than \(Budget.image / 1000) KB"),
      remedy: Phrase(
        vi: "Thu ảnh còn rộng 1600 điểm ảnh và lưu JPEG chất lượng 80, hoặc WebP.",
        en: "Scale it to 1600 pixels and save it as JPEG of quality 80, or WebP."))
  }

  static func loadingHeavy(_ size: Int) -> Finding {
    Finding(
      .loadingHeavy,
      Phrase(
        vi: "trang cùng các tệp nó tải nặng \(kilobytes(size)) KB, quá \(Budget.loading / 1000) KB",
        en: "the page and what it loads have \(kilobytes(size)) KB, more than \(Budget.loading / 1000) KB"),
      remedy: Phrase(
        vi: "Bớt ảnh, thu nhỏ ảnh, hoặc chia trang.", en: "Show fewer or smaller pictures, or split the page."))
  }

  static func feedNotAnnounced(_ path: String) -> Finding {
    Finding(
      .feedNotAnnounced,
      Phrase(
        vi: "trang chủ không khai báo tệp tin mới \(path.quoted())",
        en: "the home page does not announce the feed \(path.quoted())"),
      remedy: Phrase(
        vi: "Thêm vào <head>: <link rel=\"alternate\" type=\"application/atom+xml\" href=\"\(path)\"/>.",
        en: "Add <link rel=\"alternate\" type=\"application/atom+xml\" href=\"\(path)\"/> to <head>."))
  }

  private static func kilobytes(_ size: Int) -> Int { (size + 999) / 1000 }
}
