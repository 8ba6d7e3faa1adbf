internal import Diagnostics

/// Judges that a page shows one `main`. Source: HTML standard, 4.4.14.
struct MainCheck {
  private var hasMain = false
  private var isTold = false

  mutating func visit(_ element: TreeElement, _ tree: PageTree, _ findings: inout FindingList) {
    guard element.name == .main, !element.has("hidden") else { return }
    if hasMain, !isTold {
      findings.add(.secondMain(), about: element, in: tree)
      isTold = true
    }
    hasMain = true
  }
}

extension Rule {
  static let mainRepeated = Rule(
    DiagnosticKind("main-repeated", .error),
    title: Phrase(vi: "Trang chỉ hiện một <main>", en: "A page shows one main"),
    why: Phrase(
      vi: "Lệnh “tới nội dung chính” của chương trình đọc màn hình chỉ tới được một chỗ.",
      en: "“Go to the main content” leads to one place."),
    good: .body("<main><p>Nội dung</p></main><main hidden=\"hidden\"><p>Ẩn</p></main>"),
    bad: .body("<main><p>Nội dung</p></main>‸<main><p>Nữa</p></main>"))
}

extension Finding {
  static func secondMain() -> Finding {
    Finding(
      .mainRepeated, Phrase(vi: "trang có <main> thứ hai", en: "the page has a second main"),
      remedy: Phrase(vi: "Đổi thành <div> hoặc <section>.", en: "Make it a div or a section."))
  }
}
