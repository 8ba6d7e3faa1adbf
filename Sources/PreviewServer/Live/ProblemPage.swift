internal import Diagnostics
internal import NIOHTTP1

/// The page that stands in for the site while there is no draft at all: what is wrong, and where.
enum ProblemPage {
  /// With the status 503, so that no program takes it for the page it asked for; browsers show it all the same.
  static func response(_ state: DraftState) -> Response {
    var response = Response(.serviceUnavailable, .page, html(state))
    response.headers.add(name: "Retry-After", value: "2")
    return response
  }

  static func html(_ state: DraftState) -> String {
    let heading = state.stage == .starting ? "Đang dựng bản xem trước…" : "Chưa có bản xem trước"
    var text = """
      <!DOCTYPE html>
      <html lang="vi" xmlns="http://www.w3.org/1999/xhtml">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="robots" content="noindex"/>
      <title>\(heading)</title>
      <link rel="stylesheet" href="\(ScriptTag.stylePath)"/>
      </head>
      <body class="vd-page">
      <main>
      <h1>\(heading)</h1>

      """
    switch state.stage {
    case .starting: text += "<p>Trang sẽ tự hiện khi dựng xong, thường trong vài giây.</p>\n"
    case .ready:
      text += "<p>Đã dựng xong nhưng thư mục của bản xem trước không đọc được. Hãy khởi động lại chương trình.</p>\n"
    case .failed:
      text += "<p role=\"alert\">\(MessagePage.escape(state.verdict)).</p>\n"
      text += "<p>Hãy sửa các chỗ dưới đây trong tệp rồi lưu lại; trang sẽ tự hiện.</p>\n"
      text += list(state.onPages)
      if state.onPages.count < state.diagnostics.count {
        text += "<p>Mẫu trang cũng có chỗ phải sửa.</p>\n"
      }
      text += "<p><a href=\"/_xem-truoc/\">Mở bàn làm việc</a></p>\n"
    }
    return text + "</main>\n" + ScriptTag.markup(draft: "", event: state.eventID) + "\n</body>\n</html>\n"
  }

  private static func list(_ diagnostics: [Diagnostic]) -> String {
    let shown = diagnostics.prefix(DraftState.mostShown)
    var text = "<ol class=\"vd-list\">\n"
    for diagnostic in shown {
      text += "<li class=\"vd-\(diagnostic.severity.rawValue)\">"
      text += paragraph("vd-what", PlaceText.word(diagnostic.severity) + ": " + diagnostic.summary.vietnamese)
      text += paragraph("vd-place", diagnostic.location.map(PlaceText.words))
      text += paragraph("vd-why", diagnostic.explanation?.vietnamese)
      text += paragraph("vd-remedy", diagnostic.remedy.map { "Cách sửa: " + $0.vietnamese })
      for note in diagnostic.notes {
        let place = note.location.map { PlaceText.words($0) + ": " } ?? ""
        text += paragraph("vd-note-line", place + note.text.vietnamese)
      }
      text += "</li>\n"
    }
    text += "</ol>\n"
    if diagnostics.count > shown.count { text += "<p>Và \(diagnostics.count - shown.count) điểm nữa.</p>\n" }
    return text
  }

  private static func paragraph(_ name: String, _ words: String?) -> String {
    words.map { "<p class=\"\(name)\">\(MessagePage.escape($0.visible))</p>" } ?? ""
  }
}
