internal import Diagnostics

/// Judges that a reader who begins at the home page can reach every page.
struct OrphanPages: GraphJudge {
  func judge(_ graph: SiteGraph, options: AuditOptions) -> [Found] {
    guard options.house, let home = graph.index(ofPath: "index.html"), graph.files[home].isComplete else { return [] }
    var isReached = [Bool](repeating: false, count: graph.files.count)
    var open = [home]
    isReached[home] = true
    while let index = open.popLast() {
      for link in graph.files[index].links where Self.leads(link.role) {
        guard let target = graph.index(of: link), !isReached[target] else { continue }
        isReached[target] = true
        open.append(target)
      }
    }
    let orphans = graph.files.indices.filter { !isReached[$0] && graph.isPublicPage($0) }
    return graph.found(.orphanPage(), in: orphans, options)
  }

  /// A Boolean value that indicates whether a reader can follow such a link.
  private static func leads(_ role: Link.Role) -> Bool {
    switch role {
    case .hyperlink, .form, .frame: true
    default: false
    }
  }
}

extension Rule {
  static let orphanPage = Rule(
    DiagnosticKind("orphan-page", .warning), isHouse: true,
    title: Phrase(
      vi: "Từ trang chủ, bấm dần các liên kết thì tới được mọi trang", en: "Links lead from the home page to every page"
    ),
    why: Phrase(
      vi: "Trang không liên kết nào dẫn tới thì không ai đọc; thường là trang cũ còn sót, đáng lẽ đã gỡ.",
      en: "Nobody reads a page that no link leads to; mostly it was left behind and should be gone."),
    good: .site(
      file: "trang.html", RuleExample.otherPage,
      with: [("index.html", home("<a href=\"trang.html\">Trang</a>"))]),
    bad: .site(file: "trang.html", RuleExample.otherPage, with: [("index.html", home("Trang chủ"))]))

  private static func home(_ text: String) -> String {
    RuleExample.otherPage.replacing("<title>Trang", with: "<title>Trang chủ")
      .replacing("</h1>", with: "</h1>\n<p>\(text)</p>")
  }
}

extension Finding {
  static func orphanPage() -> Finding {
    Finding(
      .orphanPage,
      Phrase(
        vi: "không liên kết nào dẫn từ trang chủ tới trang này", en: "no links lead from the home page to this page"),
      remedy: Phrase(
        vi: "Thêm liên kết tới trang này ở trang mục lục; nếu là trang cũ thì xóa tệp.",
        en: "Link to it from a list; if it was left behind, delete it."))
  }
}
