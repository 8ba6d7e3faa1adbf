internal import Diagnostics

/// Judges that the pages of a site can be told apart by their titles.
struct RepeatedTitles: GraphJudge {
  func judge(_ graph: SiteGraph, options: AuditOptions) -> [Found] {
    guard options.house, graph.hasHomePage else { return [] }
    var pages: [String: [Int]] = [:]
    for index in graph.files.indices where graph.isPublicPage(index) {
      guard let title = graph.files[index].title, !title.isEmpty else { continue }
      pages[title, default: []].append(index)
    }
    // Where every page has one title of a few, no more titles than are listed are looked at.
    let most = options.suppressions.isEmpty ? 2 * FindingCollector.mostOfARule : .max
    let repeated = pages.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.prefix(most)
    return repeated.flatMap { same in
      let first = graph.files[same[0]]
      let finding = Finding.repeatedTitle(first.title ?? "", of: first.path)
      return graph.found(finding, in: Array(same.dropFirst()), options) { TagScanner($0).title }
    }
  }
}

extension TagScanner {
  /// Where the text of the document's title stands.
  fileprivate var title: Range<Int>? {
    var next = 0
    while let start = startTag(from: next) {
      if bytes.starts(with: "<title", at: start), tagNameLength(at: start) == 6 {
        guard let open = bytes.firstOffset(of: ">", from: start) else { return nil }
        var range = open + 1..<(bytes.firstOffset(of: "<", from: open) ?? bytes.count)
        while let first = range.first, bytes[first].isSpace { range = first + 1..<range.upperBound }
        while let last = range.last, bytes[last].isSpace { range = range.lowerBound..<last }
        return range
      }
      next = start + 1
    }
    return nil
  }
}

extension Rule {
  static let repeatedTitle = Rule(
    DiagnosticKind("repeated-title", .warning), isHouse: true,
    title: Phrase(vi: "Mỗi trang có tiêu đề (title) riêng", en: "Each page has a title of its own"),
    why: Phrase(
      vi: "Trên thẻ của trình duyệt, trong dấu trang và kết quả tìm kiếm, không phân biệt được hai trang.",
      en: "In tabs, bookmarks and search results nobody can tell the pages apart."),
    good: .site(file: "index.html", titled("Trang chủ"), with: [("trang.html", titled("Trang"))]),
    bad: .site(file: "trang.html", titled("‸Trang"), with: [("index.html", titled("Trang"))]))

  private static func titled(_ title: String) -> String {
    RuleExample.otherPage.replacing("<title>Trang", with: "<title>\(title)")
      .replacing("</h1>", with: "</h1>\n<p><a href=\"trang.html\">Trang</a></p>")
  }
}

extension Finding {
  static func repeatedTitle(_ title: String, of other: String) -> Finding {
    Finding(
      .repeatedTitle,
      Phrase(
        vi: "tiêu đề \(title.quoted(limit: 120)) cũng là của một trang khác",
        en: "\(title.quoted(limit: 120)) is another page's title too"),
      remedy: Phrase(
        vi: "Thêm vào tiêu đề điều làm trang này khác đi: tên xã, năm, số trang.",
        en: "Add what makes this page another: the commune, the year, the page's number."),
      notes: [Diagnostic.Note(Phrase(vi: "trang kia", en: "the other page"), at: SourceLocation(file: other))])
  }
}
