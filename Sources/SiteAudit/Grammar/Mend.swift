internal import Diagnostics

/// What to do about an element or text that stands where it may not: the usual mend, before what may stand there.
enum Mend {
  /// The mend for an element; nil where none is usual.
  static func of(
    _ child: String, in parent: String, isMisplaced: Bool, _ fault: GrammarExplainer.Fault
  ) -> Phrase? {
    if isMisplaced { return order(child, in: parent) }
    switch fault.space {
    case .svg where OutlineRole.isHTMLName(child):
      return Phrase(
        vi: "Đặt phần tử HTML trong <foreignObject>, hoặc đóng </svg> trước nó.",
        en: "Put HTML into <foreignObject>, or close </svg> before it.")
    case .html: break
    default: return nil
    }
    if let home = homes[child] {
      return Phrase(vi: "Đặt <\(child)> trong \(home.vietnamese).", en: "Put <\(child)> into \(home.english).")
    }
    if fault.expected.contains(Grammar.ElementName(space: .html, local: "span")) {
      if parent == "p" {
        return Phrase(
          vi: "Đóng </p> trước <\(child)>, hoặc dùng <span> thay cho <\(child)>.",
          en: "Close </p> before <\(child)>, or use <span> instead.")
      }
      return Phrase(
        vi: "Đưa <\(child)> ra ngoài <\(parent)>, hoặc dùng <span> thay cho nó.",
        en: "Move <\(child)> out of <\(parent)>, or use <span> instead.")
    }
    if let item = items[parent] {
      return Phrase(
        vi: "Đặt <\(child)> trong \(item) của <\(parent)>.", en: "Put <\(child)> into a \(item) of <\(parent)>.")
    }
    return Phrase(vi: "Đưa <\(child)> ra ngoài <\(parent)>.", en: "Move <\(child)> out of <\(parent)>.")
  }

  /// The mend for text; nil where none is usual.
  static func ofText(in parent: String) -> Phrase? {
    if let item = items[parent] { return Phrase(vi: "Đặt chữ ấy trong \(item).", en: "Put the text into a \(item).") }
    switch parent {
    case "html", "head": return Phrase(vi: "Chuyển chữ ấy vào <body>.", en: "Move the text into <body>.")
    case "iframe":
      return Phrase(vi: "Xóa chữ giữa <iframe> và </iframe>.", en: "Remove what is between <iframe> and </iframe>.")
    case "svg", "g": return Phrase(vi: "Đặt chữ ấy trong <text>.", en: "Put the text into a <text>.")
    default: return nil
    }
  }

  /// For what may stand in an element, only not here: one more than there may be, or in another order.
  private static func order(_ child: String, in parent: String) -> Phrase {
    guard let place = places[child] else {
      return Phrase(
        vi: "Xem lại thứ tự các phần tử trong <\(parent)>.", en: "Look at the order of what is in <\(parent)>.")
    }
    return Phrase(
      vi: "Trong <\(parent)> chỉ có một <\(child)>\(place.vietnamese).",
      en: "In <\(parent)> there is one <\(child)>\(place.english).")
  }

  /// Where elements stand of which there is one.
  private static let places: [String: Phrase] = {
    let first = Phrase(vi: ", đứng đầu tiên", en: ", the first of all")
    let any = Phrase(vi: "", en: "")
    return [
      "caption": first, "summary": first, "legend": first, "head": first, "title": any, "img": any, "base": any,
      "thead": Phrase(vi: ", đứng trước mọi hàng khác", en: ", before all other rows"),
      "tfoot": Phrase(vi: ", đứng sau mọi hàng khác", en: ", after all other rows"),
      "figcaption": Phrase(vi: ", đứng đầu tiên hoặc cuối cùng", en: ", the first or last of all"),
      "body": Phrase(vi: ", đứng sau <head>", en: ", after <head>"),
    ]
  }()

  /// What takes the content of an element that holds nothing else.
  private static let items: [String: String] = [
    "ul": "<li>", "ol": "<li>", "menu": "<li>", "dl": "<dd>", "tr": "<td>", "table": "<td>", "tbody": "<td>",
    "thead": "<th>", "tfoot": "<td>", "select": "<option>", "optgroup": "<option>", "hgroup": "<p>",
  ]

  /// Where elements belong that stand in few others only.
  private static let homes: [String: Phrase] = {
    let table = """
      li:<ul>, <ol>, <menu>|dt:<dl>|dd:<dl>|tr:<table>, <tbody>, <thead>, <tfoot>|td:<tr>|th:<tr>|caption:<table>
      thead:<table>|tbody:<table>|tfoot:<table>|colgroup:<table>|col:<colgroup>, <table>|option:<select>, <datalist>
      optgroup:<select>|legend:<fieldset>|figcaption:<figure>|summary:<details>|source:<picture>, <video>, <audio>
      track:<video>, <audio>|rt:<ruby>|rp:<ruby>|title:<head>|base:<head>|style:<head>|meta:<head>|link:<head>
      body:<html>|head:<html>
      """
    var homes: [String: Phrase] = [:]
    for entry in table.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let parts = entry.split(separator: ":")
      guard parts.count == 2 else { continue }
      let places = parts[1].split(separator: ",").map { $0.drop { $0 == " " } }
      homes[String(parts[0])] = Phrase(vi: places.joined(separator: " hoặc "), en: places.joined(separator: " or "))
    }
    return homes
  }()
}
