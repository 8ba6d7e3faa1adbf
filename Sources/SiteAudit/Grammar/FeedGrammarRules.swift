internal import CLibXML2
internal import Diagnostics

extension Rule {
  /// Sources: RFC 4287; sitemaps.org protocol 0.9.
  static let feedStructure = Rule(
    DiagnosticKind("feed-structure", .error),
    title: Phrase(
      vi: "Nguồn tin và sơ đồ trang có đủ, đúng các phần", en: "Feeds and sitemaps hold the right parts"),
    why: Phrase(
      vi: "Thiếu hay thừa một phần, chương trình đọc tin và máy tìm kiếm bỏ cả tệp.",
      en: "Readers and search engines refuse the whole file otherwise."),
    good: .file("feed.xml", feed(updated: "<updated>2024-05-19T08:00:00+07:00</updated>")),
    bad: .file("feed.xml", feed(updated: "", mark: "‸")))

  /// Sources: RFC 4287, 3.3 and 4.2; sitemaps.org protocol 0.9.
  static let feedValue = Rule(
    DiagnosticKind("feed-value", .error),
    title: Phrase(
      vi: "Ngày, địa chỉ và thuộc tính trong nguồn tin, sơ đồ trang đúng dạng",
      en: "Dates, addresses and attributes of feeds and sitemaps have the right form"),
    why: Phrase(
      vi: "Chương trình đọc tin và máy tìm kiếm chỉ hiểu đúng dạng ấy.", en: "Programs understand that form alone."),
    good: .file("feed.xml", feed(updated: "<updated>2024-05-19T08:00:00+07:00</updated>")),
    bad: .file("feed.xml", feed(updated: "‸<updated>19/5/2024</updated>")))

  private static func feed(updated: String, mark: String = "") -> String {
    """
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>tag:example.vn,2024:tin</id>
    <title>Tin</title>
    \(updated)
    \(mark)</feed>
    """
  }
}

extension Finding {
  static func feedStructure(_ fault: GrammarExplainer.Fault) -> Finding {
    let isText = fault.node.pointee.type != XML_ELEMENT_NODE
    let name = isText ? "" : PageTree.name(of: fault.node)
    let parent = fault.parent.map(PageTree.name) ?? name
    let expected = fault.expected.spelled(or: false)
    switch fault.kind {
    case .missingBefore, .missingAtEnd:
      return Finding(
        .feedStructure,
        Phrase(vi: "“<\(parent)>” thiếu \(expected.vietnamese)", en: "“<\(parent)>” lacks \(expected.english)"),
        remedy: Phrase(vi: "Thêm \(expected.vietnamese).", en: "Add \(expected.english)."))
    case .notAllowed, .unknown:
      let what = isText ? Phrase(vi: "chữ", en: "text") : Phrase(vi: "“<\(name)>”", en: "“<\(name)>”")
      return Finding(
        .feedStructure,
        Phrase(
          vi: "\(what.vietnamese) không được nằm ở đây trong “<\(parent)>”",
          en: "\(what.english) is not allowed here in “<\(parent)>”"),
        remedy: expected.vietnamese.isEmpty
          ? Phrase(vi: "Xóa đi.", en: "Remove it.")
          : Phrase(vi: "Ở đây được có \(expected.vietnamese).", en: "\(expected.english) may stand here."))
    }
  }

  static func feedValue(_ name: String, _ message: String) -> Finding {
    let form: Phrase? =
      switch name {
      case "updated", "published":
        Phrase(vi: "Viết như 2024-05-19T08:00:00+07:00.", en: "Write it like 2024-05-19T08:00:00+07:00.")
      case "lastmod":
        Phrase(
          vi: "Viết như 2024-05-19 hoặc 2024-05-19T08:00:00+07:00.",
          en: "Write it like 2024-05-19 or 2024-05-19T08:00:00+07:00.")
      case "loc": Phrase(vi: "Viết cả địa chỉ, như https://example.vn/.", en: "Write it in full: https://example.vn/.")
      case "changefreq":
        Phrase(
          vi: "Viết always, hourly, daily, weekly, monthly, yearly hoặc never.",
          en: "Write always, hourly, daily, weekly, monthly, yearly or never.")
      case "priority": Phrase(vi: "Viết một số từ 0.0 đến 1.0.", en: "Write a number from 0.0 to 1.0.")
      case "id": Phrase(vi: "Viết một địa chỉ đầy đủ hoặc “tag:…”.", en: "Write a full address or a “tag:” URI.")
      case "email": Phrase(vi: "Viết như ten@example.vn.", en: "Write it like ten@example.vn.")
      case "link":
        Phrase(
          vi: "<link> phải có href, và chỉ có href, rel, type, hreflang, title, length.",
          en: "A <link> has href, and besides it only rel, type, hreflang, title and length.")
      case "category":
        Phrase(vi: "<category> phải có term.", en: "A <category> has term.")
      default: nil
      }
    let detail = message.prefix(200).filter { $0 != "\n" }
    return Finding(
      .feedValue,
      Phrase(
        vi: "nội dung hoặc thuộc tính của “<\(name)>” sai dạng",
        en: "the content or an attribute of “<\(name)>” has the wrong form"),
      remedy: form
        ?? Phrase(vi: "Xem lại giá trị và các thuộc tính ở đây.", en: "Look at the value and attributes (\(detail))."))
  }
}
