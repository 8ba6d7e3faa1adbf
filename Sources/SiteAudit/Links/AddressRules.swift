internal import Diagnostics

extension Rule {
  static let emptyAddress = Rule(
    DiagnosticKind("empty-address", .error),
    title: Phrase(
      vi: "Địa chỉ của ảnh, tệp, biểu mẫu không để trống", en: "Addresses of files and forms are not empty"),
    why: Phrase(
      vi: "Địa chỉ trống làm trình duyệt tải lại chính trang này.",
      en: "An empty one makes browsers fetch the page itself again."),
    good: .body("<form action=\"trang.html\"></form>"), bad: .body("<form ‸action=\"\"></form>"))

  static let badEscape = Rule(
    DiagnosticKind("bad-percent-escape", .error),
    title: Phrase(
      vi: "Sau dấu “%” trong địa chỉ là hai chữ số thập lục phân", en: "A “%” in an address begins a two-digit escape"),
    why: Phrase(
      vi: "Trình duyệt và máy chủ hiểu dấu “%” lẻ loi mỗi nơi một khác.",
      en: "Browsers and servers read a bare “%” differently."),
    good: .site("<a href=\"100%25.pdf\">Đạt 100%</a>", with: [("100%.pdf", "")]),
    bad: .body("<a href=\"100‸%.pdf\">Đạt 100%</a>"))

  static let linkAboveRoot = Rule(
    DiagnosticKind("link-above-root", .error),
    title: Phrase(vi: "Liên kết không đi ra ngoài thư mục của trang", en: "No link leads above the site's folder"),
    why: Phrase(
      vi: "Phía trên thư mục gốc không có gì của trang: khi chép đi nơi khác, liên kết gãy.",
      en: "Nothing of the site lies above its root: copied elsewhere, the link breaks."),
    good: .site("<a href=\"../trang.html\">Trang</a>", in: "xa/a.html", with: [("trang.html", RuleExample.otherPage)]),
    bad: .body("<a href=\"‸../trang.html\">Trang</a>"))

  static let rootedLink = Rule(
    DiagnosticKind("absolute-path-link", .error), isHouse: true,
    title: Phrase(vi: "Liên kết trong trang không bắt đầu bằng “/”", en: "Links inside the site do not begin with “/”"),
    why: Phrase(
      vi:
        "Mở từ USB hoặc từ một thư mục khác trên máy chủ, liên kết như vậy trỏ sai chỗ. Chỉ trang 404.html được dùng.",
      en: "From a USB stick or another folder of a server such a link leads astray. Only 404.html may use it."),
    good: .site("<a href=\"xa.html\">Xã</a>", with: [("xa.html", RuleExample.otherPage)]),
    bad: .site("<a href=\"‸/xa.html\">Xã</a>", with: [("xa.html", RuleExample.otherPage)]))

  static let linkToFolder = Rule(
    DiagnosticKind("link-to-folder", .error), isHouse: true,
    title: Phrase(vi: "Liên kết ghi tên tệp, không ghi thư mục", en: "Links name files, never folders"),
    why: Phrase(
      vi: "Mở từ USB, trình duyệt hiện danh sách tệp thay vì trang.",
      en: "From a USB stick, browsers list the folder's files."),
    good: .site("<a href=\"xa/index.html\">Các xã</a>", with: [("xa/index.html", RuleExample.otherPage)]),
    bad: .site("<a href=\"‸xa/\">Các xã</a>", with: [("xa/index.html", RuleExample.otherPage)]))

  static let foreignResource = Rule(
    DiagnosticKind("foreign-resource", .error), isHouse: true,
    title: Phrase(
      vi: "Mã lệnh, kiểu chữ, ảnh, khung không tải từ máy chủ khác",
      en: "No script, style, font, image or frame from another host"),
    why: Phrase(
      vi: "Máy chủ ấy biết ai đang xem trang, có thể đổi nội dung, và không có khi mở từ USB.",
      en: "That host learns who reads the page, may change it, and is not there when it is read from a USB stick."),
    good: .site("<img src=\"anh.png\" alt=\"\"/>", with: [("anh.png", "")]),
    bad: .body("<img src=\"‸https://example.com/anh.png\" alt=\"\"/>"))

  static let scriptAddress = Rule(
    DiagnosticKind("javascript-address", .error), isHouse: true,
    title: Phrase(vi: "Địa chỉ không chứa mã lệnh “javascript:”", en: "No address is a “javascript:” one"),
    why: Phrase(
      vi: "Máy chủ của trang cấm mã lệnh nằm trong trang; liên kết sẽ không làm gì.",
      en: "The site's security policy forbids script in pages; the link would do nothing."),
    good: .body("<button type=\"button\">Mở</button>"), bad: .body("<a href=\"‸javascript:mo()\">Mở</a>"))

  static let localFileAddress = Rule(
    DiagnosticKind("file-address", .error), isHouse: true,
    title: Phrase(vi: "Địa chỉ không trỏ vào ổ đĩa của một máy", en: "No address leads to one machine's disk"),
    why: Phrase(
      vi: "Chỉ máy ấy mở được, và địa chỉ để lộ tên người dùng của máy.",
      en: "Only that machine can open it, and it tells the names on that disk."),
    good: .site("<a href=\"a.pdf\">Quyết định</a>", with: [("a.pdf", "")]),
    bad: .body("<a href=\"‸file:///D:/a.pdf\">Quyết định</a>"))

  static let danglingFragment = Rule(
    DiagnosticKind("dangling-fragment", .error),
    title: Phrase(vi: "Liên kết tới một mục “#…” phải có mục ấy", en: "A link to a “#…” finds that id"),
    why: Phrase(
      vi: "Không có mục ấy, liên kết đưa người đọc về đầu trang.",
      en: "Without the id the link leads to the top of the page."),
    good: .body("<h2 id=\"bang\">Bảng</h2><p><a href=\"#bang\">Xem bảng</a></p>"),
    bad: .body("<h2 id=\"bang\">Bảng</h2><p><a href=\"‸#bangg\">Xem bảng</a></p>"))
}

extension Finding {
  static func emptyAddress(_ attribute: String) -> Finding {
    Finding(
      .emptyAddress, Phrase(vi: "thuộc tính \(attribute.quoted()) để trống", en: "\(attribute.quoted()) is empty"),
      remedy: Phrase(vi: "Ghi tên tệp, hoặc bỏ thuộc tính này.", en: "Name a file or drop the attribute."))
  }

  static func badEscape(_ address: String) -> Finding {
    Finding(
      .badEscape, Phrase(vi: "địa chỉ \(address.quoted()) có dấu “%” sai", en: "\(address.quoted()) has a bad “%”"),
      remedy: Phrase(vi: "Viết dấu phần trăm là “%25”.", en: "Write a percent sign as “%25”."))
  }

  static func linkAboveRoot(_ address: String) -> Finding {
    Finding(
      .linkAboveRoot,
      Phrase(vi: "\(address.quoted()) đi ra ngoài thư mục gốc", en: "\(address.quoted()) leads above the root"),
      remedy: Phrase(vi: "Bớt “../”, hoặc chép tệp ấy vào trong.", en: "Drop a “../”, or copy the file into the site."))
  }

  static func rootedLink(_ address: String) -> Finding {
    Finding(
      .rootedLink,
      Phrase(vi: "liên kết \(address.quoted()) bắt đầu bằng “/”", en: "link \(address.quoted()) begins with “/”"),
      remedy: Phrase(
        vi: "Viết tính từ trang này, ví dụ: “../index.html”.",
        en: "Write it from this page on, such as “../index.html”."
      ))
  }

  static func linkToFolder(_ address: String) -> Finding {
    Finding(
      .linkToFolder,
      Phrase(vi: "liên kết \(address.quoted()) ghi thư mục", en: "link \(address.quoted()) names a folder"),
      remedy: Phrase(vi: "Ghi rõ tệp, ví dụ: “xa/index.html”.", en: "Name the file, such as “xa/index.html”."))
  }

  static func foreignResource(_ address: String) -> Finding {
    Finding(
      .foreignResource,
      Phrase(
        vi: "trang tải \(address.quoted()) từ máy chủ khác",
        en: "the page fetches \(address.quoted()) from another host"),
      remedy: Phrase(
        vi: "Chép tệp ấy vào trang và trỏ tới bản chép.", en: "Copy the file into the site and name the copy."))
  }

  static func scriptAddress() -> Finding {
    Finding(
      .scriptAddress, Phrase(vi: "địa chỉ chứa mã lệnh", en: "the address is a script"),
      remedy: Phrase(vi: "Dùng nút <button> và một tệp .js.", en: "Use a button and a .js file."))
  }

  static func localFileAddress(_ address: String) -> Finding {
    Finding(
      .localFileAddress,
      Phrase(
        vi: "\(address.quoted()) nằm trên ổ đĩa của một máy", en: "\(address.quoted()) lies on one machine's disk"),
      remedy: Phrase(
        vi: "Chép tệp vào trang và ghi địa chỉ tính từ trang này.",
        en: "Copy the file into the site and name it from this page on."))
  }

  /// - Parameters:
  ///   - page: The page that should have the id; nil for the one that has the link.
  ///   - ids: The ids that there are, spelled out only for the suggestion.
  static func danglingFragment(_ fragment: String, in page: String?, among ids: () -> [String]) -> Finding {
    let meant = NearMiss.of(fragment, among: ids())
    let (vi, en) = (page.map { "trang \($0.quoted())" } ?? "trang này", page.map { $0.quoted() } ?? "this page")
    return Finding(
      .danglingFragment,
      Phrase(vi: "\(vi) không có mục \("#\(fragment)".quoted())", en: "\(en) has no \("#\(fragment)".quoted())"),
      remedy: meant.map { Phrase(vi: "Nếu ý là “#\($0)”, sửa lại như vậy.", en: "Did you mean “#\($0)”?") }
        ?? Phrase(vi: "Thêm id vào mục cần tới, hoặc sửa liên kết.", en: "Give the place that id, or mend the link."))
  }
}
