internal import NIOCore

/// The script element that the preview adds to every page it serves; published pages never have it.
enum ScriptTag {
  static let scriptPath = "/_xem-truoc/xem-truoc.js"
  static let stylePath = "/_xem-truoc/xem-truoc.css"
  static let eventsPath = "/_xem-truoc/su-kien"

  /// - Parameters:
  ///   - draft: The draft that the page belongs to; empty for a page that stands in for a missing draft.
  ///   - event: Given where the page shows the state itself, and must be loaded anew when that changes.
  static func markup(draft: String, event: String? = nil) -> String {
    let state = event.map { " data-event=\"\($0)\"" } ?? ""
    return "<script src=\"\(scriptPath)\" defer=\"defer\" data-draft=\"\(draft)\"\(state)></script>"
  }

  /// The page with the element before its last `</body>`, or at its end where it has none.
  static func insert(_ markup: String, into page: ByteBuffer) -> ByteBuffer {
    let view = page.readableBytesView
    let place = lastTag("</body", in: view) ?? view.endIndex
    var result = ByteBufferAllocator().buffer(capacity: view.count + markup.utf8.count)
    result.writeBytes(view[..<place])
    result.writeString(markup)
    result.writeBytes(view[place...])
    return result
  }

  /// Where the last tag of this name begins, in whatever case it is written.
  private static func lastTag(_ tag: String, in page: ByteBufferView) -> Int? {
    let tag = Array(tag.utf8)
    guard page.count >= tag.count else { return nil }
    var start = page.endIndex - tag.count
    while start >= page.startIndex {
      if page[start] == tag[0], zip(page[start...], tag).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) { return start }
      start -= 1
    }
    return nil
  }

  /// The change made to each page of a draft.
  static func rewrite(for state: DraftState) -> PageRewrite {
    let markup = markup(draft: state.draftID)
    return PageRewrite(variant: state.drafts) { insert(markup, into: $0) }
  }
}
