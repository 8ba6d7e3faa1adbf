internal import Diagnostics

/// Judges what changes the way of the keyboard: a `tabindex` above 0, one `accesskey` used twice.
final class Focus: PageJudge {
  private var keys: [UInt64] = []

  func hears(attribute name: String, in space: Space) -> Bool {
    space == .none && (name == "tabindex" || name == "accesskey")
  }

  func begin(_ page: Page) {
    keys.removeAll(keepingCapacity: true)
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    let value = attribute.value.trimmed
    if attribute.name == .tabindex {
      guard let first = value.first, first.isDigit || first == UInt8(ascii: "+"),
        value.contains(where: { $0.isDigit && $0 != UInt8(ascii: "0") })
      else { return }
      return page.report(.positiveTabindex(value.text), at: attribute)
    }
    for key in value.split(whereSeparator: \.isSpace) {
      let hash = Hash.of(Bytes(rebasing: key))
      if keys.contains(hash) {
        page.report(.repeatedAccesskey(Bytes(rebasing: key).text), at: attribute)
      } else if keys.count < 256 {
        keys.append(hash)
      }
    }
  }
}

/// Judges that nothing begins to sound by itself. Source: WCAG 1.4.2.
final class Autoplay: ShapeJudge {
  let valuesRead: Set<String> = []
  let fingerprint = Hash.of("autoplay 1")

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    for element in tree.elements where element.isHTML(.audio) || element.isHTML(.video) {
      guard element.has("autoplay"), !element.has("muted") else { continue }
      let place = tree.place(of: element, attribute: "autoplay")
      findings.add(.autoplay(), at: place.lowerBound, length: place.count)
    }
  }
}

extension Rule {
  static let focus = [positiveTabindex, repeatedAccesskey, autoplay]

  static let positiveTabindex = Rule(
    DiagnosticKind("tabindex-positive", .error), isHouse: true,
    title: Phrase(vi: "Thuộc tính tabindex là 0 hoặc -1", en: "tabindex is 0 or -1"),
    why: Phrase(
      vi: "Số dương làm phím Tab nhảy lộn xộn, không theo thứ tự của trang (WCAG 2.4.3).",
      en: "Above 0 the Tab key jumps about, against the page's order (WCAG 2.4.3)."),
    good: .body("<p tabindex=\"-1\">Kết quả</p>"),
    bad: .body("<button type=\"button\" tabindex=\"‸3\">Tìm</button>"))

  static let repeatedAccesskey = Rule(
    DiagnosticKind("accesskey-repeated", .error), isHouse: true,
    title: Phrase(vi: "Mỗi phím tắt accesskey dùng một lần", en: "Each accesskey is used once"),
    why: Phrase(
      vi: "Trình duyệt chọn một trong hai, mỗi nơi một khác.", en: "Browsers choose one of the two, each its own."),
    good: .body("<a href=\"#\" accesskey=\"1\">Đầu trang</a>"),
    bad: .body("<a href=\"#\" accesskey=\"1\">Đầu trang</a> <button type=\"button\" accesskey=\"‸1\">Tìm</button>"))

  static let autoplay = Rule(
    DiagnosticKind("autoplay", .error), isHouse: true,
    title: Phrase(vi: "Phim, âm thanh không tự phát ra tiếng", en: "Films and sounds do not start by themselves"),
    why: Phrase(
      vi: "Tiếng tự phát lấn tiếng của chương trình đọc màn hình, và tốn dữ liệu di động (WCAG 1.4.2).",
      en: "They drown the screen reader and eat mobile data (WCAG 1.4.2)."),
    good: .site("<audio src=\"a.mp3\" controls=\"controls\"></audio>", with: [("a.mp3", "")]),
    bad: .site("<audio src=\"a.mp3\" controls=\"controls\" autoplay=\"‸autoplay\"></audio>", with: [("a.mp3", "")]))
}

extension Finding {
  static func positiveTabindex(_ value: String) -> Finding {
    Finding(
      .positiveTabindex, Phrase(vi: "tabindex là \(value.quoted())", en: "tabindex is \(value.quoted())"),
      remedy: Phrase(
        vi: "Bỏ tabindex và xếp các phần theo thứ tự cần đi qua, hoặc viết tabindex=\"0\".",
        en: "Drop it and put things into the order in which they are to be reached, or write tabindex=\"0\"."))
  }

  static func repeatedAccesskey(_ key: String) -> Finding {
    Finding(
      .repeatedAccesskey,
      Phrase(vi: "phím tắt \(key.quoted()) đã dùng trong trang này", en: "accesskey \(key.quoted()) is used twice"),
      remedy: Phrase(vi: "Chọn phím khác, hoặc bỏ accesskey.", en: "Choose another key or drop accesskey."))
  }

  static func autoplay() -> Finding {
    Finding(
      .autoplay, Phrase(vi: "phim hay âm thanh tự phát", en: "it starts by itself"),
      remedy: Phrase(
        vi: "Bỏ autoplay và thêm controls, hoặc thêm muted cho phim không tiếng.",
        en: "Drop autoplay and add controls, or add muted to a silent film."))
  }
}
