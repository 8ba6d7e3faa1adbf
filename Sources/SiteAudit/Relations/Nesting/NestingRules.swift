internal import Diagnostics

extension Rule {
  static let nestingRules: [Rule] = [
    interactiveNested, nestedInItself, sectionMisplaced, mainMisplaced, areaOutsideMap, serverMapOutsideLink,
  ]

  static let interactiveNested = Rule(
    DiagnosticKind("interactive-nested", .error),
    title: Phrase(
      vi: "Liên kết và nút không chứa liên kết, nút hay ô nhập khác",
      en: "Links and buttons hold no other links, buttons or controls"),
    why: Phrase(
      vi: "Không ai biết bấm vào đó thì cái nào chạy, và bàn phím không tới được cái bên trong.",
      en: "Nobody can tell which of them a click means, and the keyboard does not reach the inner one."),
    good: .site(
      "<p><a href=\"b.html\">Xem</a> <button type=\"button\">Mở</button></p>", with: [("b.html", RuleExample.otherPage)]
    ),
    bad: .site(
      "<p><a href=\"b.html\">Xem ‸<button type=\"button\">Mở</button></a></p>",
      with: [("b.html", RuleExample.otherPage)]))

  static let nestedInItself = Rule(
    DiagnosticKind("nested-in-itself", .error),
    title: Phrase(
      vi: "form, label, dfn, meter, progress, address, noscript không lồng trong chính loại ấy",
      en: "form, label, dfn, meter, progress, address and noscript do not stand in one of their own kind"),
    why: Phrase(
      vi: "Trình duyệt bỏ thẻ bên trong hoặc hiểu sai nó thuộc về đâu.",
      en: "Browsers drop the inner one or misread what it belongs to."),
    good: .body("<p><dfn>Hiến đất</dfn> là cho đất làm việc chung.</p>"),
    bad: .body("<p><dfn>Hiến <b>‸<dfn>đất</dfn></b></dfn> là cho đất làm việc chung.</p>"))

  static let sectionMisplaced = Rule(
    DiagnosticKind("section-misplaced", .error),
    title: Phrase(
      vi: "Đầu đề, mục, header, footer không nằm trong address, dt, th, header, footer; bảng không nằm trong caption",
      en: "No headings and sections in address, dt and th, no header or footer in one, no table in a caption"),
    why: Phrase(
      vi: "Mục lục của trang và các mốc mà chương trình đọc màn hình dùng sẽ sai.",
      en: "The page's outline and the landmarks of screen readers come out wrong."),
    good: .body("<header><p>Huyện</p></header>"),
    bad: .body("<header><div>‸<footer><p>Huyện</p></footer></div></header>"))

  static let mainMisplaced = Rule(
    DiagnosticKind("main-misplaced", .error),
    title: Phrase(
      vi: "<main> chỉ nằm trong body, div, form", en: "A main stands in body, div and form elements alone"),
    why: Phrase(
      vi: "<main> là nội dung chính của cả trang, không phải của một phần.",
      en: "It is the main content of the page, not of a part of it."),
    good: .body("<div><main><p>Nội dung</p></main></div>"),
    bad: .body("<div><nav>‸<main><p>Nội dung</p></main></nav></div>"))

  static let areaOutsideMap = Rule(
    DiagnosticKind("area-outside-map", .error),
    title: Phrase(vi: "<area> nằm trong <map>", en: "An area stands in a map"),
    why: Phrase(vi: "Ngoài <map>, vùng ấy không thuộc ảnh nào.", en: "Elsewhere it belongs to no image."),
    good: .site(
      "<p><map name=\"so-do\"><area href=\"b.html\" alt=\"Xã\"/></map></p>", with: [("b.html", RuleExample.otherPage)]),
    bad: .site("<p>‸<area href=\"b.html\" alt=\"Xã\"/></p>", with: [("b.html", RuleExample.otherPage)]))

  static let serverMapOutsideLink = Rule(
    DiagnosticKind("ismap-outside-link", .error),
    title: Phrase(vi: "Ảnh có ismap nằm trong liên kết", en: "An image with ismap stands in a link"),
    why: Phrase(
      vi: "Thuộc tính ismap gửi chỗ bấm tới địa chỉ của liên kết; không có liên kết thì không gửi đi đâu.",
      en: "It sends the point clicked to the link's address; there is none."),
    good: .site(
      "<p><a href=\"b.html\"><img src=\"a.png\" alt=\"Xã\" ismap=\"ismap\"/></a></p>",
      with: [("b.html", RuleExample.otherPage), ("a.png", "")]),
    bad: .site("<p>‸<img src=\"a.png\" alt=\"Xã\" ismap=\"ismap\"/></p>", with: [("a.png", "")]))
}

extension Finding {
  static func nested(_ inner: String, in outer: String, attribute: String?, note: Diagnostic.Note) -> Finding {
    let named =
      attribute.map { Phrase(vi: "<\(inner)> có \($0)", en: "the \(inner) with \($0)") }
      ?? Phrase(vi: "<\(inner)>", en: "the \(inner)")
    let summary = Phrase(
      vi: "\(named.vietnamese) nằm trong <\(outer)>", en: "\(named.english) stands in \(article(outer))")
    if inner == "main" {
      return Finding(
        .mainMisplaced, summary,
        remedy: Phrase(vi: "Đặt <main> ngay trong <body>.", en: "Put the main right into the body."), notes: [note])
    }
    switch outer {
    case "a", "button":
      return Finding(
        .interactiveNested, summary,
        remedy: attribute == "tabindex"
          ? Phrase(vi: "Bỏ tabindex, hoặc đưa phần tử ra ngoài.", en: "Drop tabindex, or move the element out.")
          : Phrase(vi: "Đưa nó ra ngoài <\(outer)>, đứng cạnh.", en: "Move it out, beside the \(outer)."),
        notes: [note])
    case inner where inner != "header" && inner != "footer":
      return Finding(
        .nestedInItself, summary,
        remedy: Phrase(vi: "Đóng <\(outer)> trước khi mở thẻ này.", en: "End the \(outer) before this one."),
        notes: [note])
    default:
      return Finding(
        .sectionMisplaced, summary,
        remedy: Phrase(
          vi: "Đưa nó ra ngoài <\(outer)>, hoặc dùng <p>, <div>, <strong>.",
          en: "Move it out of the \(outer), or use p, div or strong."),
        notes: [note])
    }
  }

  private static func article(_ name: String) -> String {
    "\("aeiou".contains(name.first ?? "x") ? "an" : "a") \(name)"
  }

  static func areaOutsideMap() -> Finding {
    Finding(
      .areaOutsideMap, Phrase(vi: "<area> không nằm trong <map>", en: "the area stands in no map"),
      remedy: Phrase(vi: "Đặt nó trong <map name=\"…\">.", en: "Put it into a map."))
  }

  static func serverMapOutsideLink() -> Finding {
    Finding(
      .serverMapOutsideLink,
      Phrase(vi: "ảnh có ismap không nằm trong liên kết", en: "the image with ismap stands in no link"),
      remedy: Phrase(
        vi: "Bỏ ismap, hoặc đặt ảnh trong <a href=\"…\">.", en: "Drop ismap, or put the image into a link."))
  }
}
