/// Keeps a page's title for the judges of the whole site.
final class PageTitle: PageJudge {
  func hears(element name: String) -> Bool { name == "title" }

  func start(_ element: Element, _ page: Page) {
    if element.isHTML(.title), page.title == nil { page.captureText() }
  }

  func end(_ element: OpenElement, _ page: Page) {
    guard element.name == .title, element.space == .html, page.title == nil else { return }
    page.title = page.captured.withUnsafeBufferPointer { text in
      let words = text.split(whereSeparator: \.isSpace).map { Bytes(rebasing: $0).text }
      return words.joined(separator: " ")
    }
  }
}
