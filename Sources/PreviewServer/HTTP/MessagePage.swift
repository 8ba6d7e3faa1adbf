internal import NIOHTTP1

/// The short pages in which the server itself speaks to a reader, in Vietnamese.
enum MessagePage {
  /// A page with a heading and paragraphs, all text.
  ///
  /// It has no style sheet, so it keeps to the browser's light colours: on the browser's own dark ground nobody, axe
  /// included, can tell whether a link stands out enough.
  ///
  /// - Parameter link: An address and its words, at the end.
  static func html(_ heading: String, _ paragraphs: [String], link: (address: String, words: String)? = nil) -> String {
    var text = """
      <!DOCTYPE html>
      <html lang="vi" xmlns="http://www.w3.org/1999/xhtml">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="robots" content="noindex"/>
      <title>\(escape(heading))</title>
      </head>
      <body>
      <main>
      <h1>\(escape(heading))</h1>

      """
    for paragraph in paragraphs { text += "<p>\(escape(paragraph))</p>\n" }
    if let link { text += "<p><a href=\"\(escape(link.address))\">\(escape(link.words))</a></p>\n" }
    return text + "</main>\n</body>\n</html>\n"
  }

  static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func page(
    _ status: HTTPResponseStatus, _ heading: String, _ paragraphs: String..., home: Bool = false
  ) -> Response {
    Response(status, .page, html(heading, paragraphs, link: home ? ("/", "Về trang chủ") : nil))
  }

  static var notFound: Response {
    page(.notFound, "Không tìm thấy trang", "Địa chỉ này không có trên trang. Hãy kiểm tra lại địa chỉ.", home: true)
  }

  static var badRequest: Response {
    page(.badRequest, "Yêu cầu không đọc được", "Địa chỉ hoặc yêu cầu viết không đúng quy cách.")
  }

  static var addressTooLong: Response {
    page(.uriTooLong, "Địa chỉ quá dài", "Hãy kiểm tra lại địa chỉ đã mở.")
  }

  static var headersTooLarge: Response {
    page(.requestHeaderFieldsTooLarge, "Yêu cầu quá lớn", "Phần đầu của yêu cầu dài hơn mức cho phép.")
  }

  static var bodyTooLarge: Response {
    page(.payloadTooLarge, "Yêu cầu quá lớn", "Máy chủ này không nhận tệp gửi lên.")
  }

  static var tooSlow: Response {
    page(.requestTimeout, "Yêu cầu đến quá chậm", "Hãy tải lại trang.")
  }

  static var methodNotAllowed: Response {
    var response = page(.methodNotAllowed, "Không làm được việc này", "Máy chủ này chỉ cho xem trang.")
    response.headers.add(name: "Allow", value: "GET, HEAD")
    return response
  }

  static var foreignHost: Response {
    page(
      .misdirectedRequest, "Tên máy không được phép",
      "Trang này chỉ mở bằng địa chỉ mà chương trình đã in ra khi khởi động.",
      "Muốn dùng tên máy khác, hãy khởi động lại với tùy chọn --allow-host và tên ấy.")
  }

  static var sessionNeeded: Response {
    var response = Response(
      .unauthorized, .page,
      html(
        "Cần liên kết vào",
        [
          "Bản xem trước này chỉ dành cho người có liên kết vào dùng một lần, in ra ở cửa sổ chạy chương trình.",
          "Mỗi liên kết chỉ mở được một lần. Liên kết mới được in ra sau mỗi lần dùng.",
        ], link: ("/", "Vừa mở liên kết vào? Bấm vào đây để tiếp tục.")))
    response.headers.add(name: "WWW-Authenticate", value: "vinhdanh-link realm=\"xem-truoc\"")
    return response
  }

  static var unavailable: Response {
    page(
      .serviceUnavailable, "Chưa đọc được trang",
      "Thư mục của trang chưa có hoặc đang được thay. Hãy tải lại sau ít giây.")
  }

  static var busy: Response {
    page(.serviceUnavailable, "Máy chủ đang bận", "Hãy tải lại sau ít giây.")
  }

  static var failed: Response {
    page(.internalServerError, "Không đọc được tệp", "Máy chủ không đọc được tệp này từ ổ đĩa.")
  }
}
