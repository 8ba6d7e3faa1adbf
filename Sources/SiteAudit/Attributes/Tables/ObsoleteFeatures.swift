internal import Diagnostics

/// What has gone from HTML, and what to write instead. Source: HTML standard, 16.2, non-conforming features.
struct ObsoleteFeatures: Sendable {
  static let html = ObsoleteFeatures(elements: elementLines, attributes: attributeLines)

  /// What to write instead, by the element's name.
  let elements: [String: Phrase]
  /// What to write instead, by the element's name and the attribute's; under `*` for all elements.
  let attributes: [String: [String: Phrase]]

  /// The hash of the whole text.
  static let fingerprint = Hash.mix(Hash.of(elementLines), Hash.of(attributeLines))

  /// What to write instead of an attribute that the element takes no more.
  func replacement(of attribute: String, on element: String) -> Phrase? {
    attributes[element]?[attribute]
  }

  /// Each line is `NAME…: what to write instead, in Vietnamese | in English`; attributes are `ELEMENT.ATTRIBUTE`.
  private init(elements: String, attributes: String) {
    var gone: [String: Phrase] = [:]
    for (names, phrase) in Self.lines(elements) { for name in names { gone[String(name)] = phrase } }
    self.elements = gone
    var old: [String: [String: Phrase]] = [:]
    for (names, phrase) in Self.lines(attributes) {
      for name in names {
        guard let dot = name.firstIndex(of: ".") else { continue }
        for element in name[..<dot].split(separator: "/") {
          for attribute in name[name.index(after: dot)...].split(separator: "/") {
            old[String(element), default: [:]][String(attribute)] = phrase
          }
        }
      }
    }
    self.attributes = old
  }

  private static func lines(_ text: String) -> [(names: [Substring], phrase: Phrase)] {
    text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstRange(of: ": "), let bar = line.firstRange(of: " | ") else { return nil }
      let phrase = Phrase(
        vi: String(line[colon.upperBound..<bar.lowerBound]), en: String(line[bar.upperBound...]))
      return (line[..<colon.lowerBound].split(separator: " "), phrase)
    }
  }

  private static let elementLines = """
    acronym: Dùng <abbr>. | Use <abbr>.
    applet: Dùng <embed> hoặc <object>. | Use <embed> or <object>.
    basefont big blink center font marquee multicol nobr spacer tt: Dùng <span class="…"> và tệp .css. | Use CSS.
    bgsound: Dùng <audio>. | Use <audio>.
    dir: Dùng <ul>. | Use <ul>.
    frame frameset noframes: Dùng <iframe>, hoặc gộp nội dung vào trang. | Use <iframe>, or put the content in the page.
    isindex: Dùng <form> với <input type="text"/>. | Use a <form> with <input type="text"/>.
    keygen: Bỏ phần tử này. | Drop the element.
    listing xmp plaintext: Dùng <pre> hoặc <code>. | Use <pre> or <code>.
    menuitem: Dùng <button>. | Use <button>.
    nextid: Bỏ phần tử này. | Drop the element.
    noembed: Đặt nội dung thay thế trong <object>. | Put the fallback into <object>.
    param: Ghi địa chỉ trong data của <object>. | Give <object> the address in its data attribute.
    rb rtc: Viết chữ gốc thẳng trong <ruby>, phần đọc trong <rt>. | Write the text right in <ruby>, readings in <rt>.
    strike: Dùng <s>, hoặc <del> cho chữ đã bị xóa. | Use <s>, or <del> for removed text.
    """

  private static let attributeLines = """
    a.charset link.charset: Bỏ đi; máy chủ nói mã chữ của tệp. | Drop it; the server tells the file's encoding.
    a.coords/shape: Dùng <area> trong <map>. | Use <area> in a <map>.
    a/link.methods: Bỏ đi. | Drop it.
    a/link.urn: Ghi địa chỉ trong href. | Give the address in href.
    a.name: Đặt id vào phần tử chứa nó. | Give the nearest container an id.
    embed/img/option.name: Dùng id. | Use id.
    area.hreflang/type area.nohref link.target html.version input.ismap: Bỏ đi. | Drop it.
    form.accept: Đặt accept vào từng <input type="file"/>. | Put accept on each <input type="file"/>.
    head.profile: Bỏ đi. | Drop it.
    html.manifest: Bỏ đi; lưu ngoại tuyến bằng service worker. | Drop it; service workers cache pages.
    input/object.usemap: Dùng <img> với usemap. | Use <img> with usemap.
    iframe/img.longdesc: Liên kết tới trang mô tả bằng <a>. | Link to the description by <a>.
    img.lowsrc: Dùng một tệp JPEG tải dần. | Use a progressive JPEG.
    menu.label/type: Bỏ đi. | Drop it.
    meta.scheme: Ghi rõ ngay trong content. | Say it in content.
    object.archive/classid/code/codebase/codetype: Dùng data và type. | Use data and type.
    object.declare/standby/typemustmatch: Bỏ đi. | Drop it.
    script.charset: Bỏ đi; mọi tệp là UTF-8. | Drop it; everything is UTF-8.
    script.event/for: Gắn xử lý sự kiện trong tệp .js. | Register the listener in the script.
    script.language: Bỏ đi. | Drop it.
    table.summary: Đặt lời tả trong <caption>. | Describe the table in its <caption>.
    td.abbr: Viết ngắn ngay trong ô. | Make the cell's text short.
    td.scope: Đổi ô thành <th>. | Make the cell a <th>.
    td/th.axis: Dùng scope của <th>. | Use scope on <th>.
    a/div/fieldset/iframe/img/input/button/label/legend/object/select/span/textarea.datafld: Bỏ đi. | Drop it.
    a/div/iframe/img/input/button/option/label/legend/object/select/span/table/textarea.datasrc: Bỏ đi. | Drop it.
    div/input/button/option/label/legend/object/select/span/table.dataformatas: Bỏ đi. | Drop it.
    body.alink/background/bgcolor/link/marginheight/marginwidth/text/vlink: Dùng tệp .css. | Use CSS.
    br.clear: Dùng clear trong tệp .css. | Use CSS.
    caption/div/embed/hr/h1/h2/h3/h4/h5/h6/iframe/img/input/legend/object/p/table.align: Dùng tệp .css. | Use CSS.
    col/colgroup/tbody/tfoot/thead/tr/td/th.align/char/charoff/valign: Dùng tệp .css. | Use CSS.
    col/colgroup/hr/pre/table/td/th.width: Dùng width trong tệp .css. | Use CSS.
    dl/menu/ol/ul.compact: Dùng tệp .css. | Use CSS.
    hr.color/noshade/size: Dùng tệp .css. | Use CSS.
    iframe.allowtransparency/frameborder/framespacing/marginheight/marginwidth/scrolling: Dùng tệp .css. | Use CSS.
    embed/iframe/img/input/object.hspace/vspace img/input/object.border: Dùng margin, border trong tệp .css. | Use CSS.
    li/ul.type: Dùng list-style-type trong tệp .css. | Use CSS.
    table.bgcolor/border/valign/bordercolor/cellpadding/cellspacing/frame/rules: Dùng tệp .css. | Use CSS.
    table/thead/tbody/tfoot/tr/td/th.background/height: Dùng tệp .css. | Use CSS.
    td/th/tr.bgcolor td/th.nowrap: Dùng tệp .css. | Use CSS.
    *.dropzone: Xử lý sự kiện kéo thả trong tệp .js. | Handle drag events in a script.
    *.contextmenu/onshow: Xử lý sự kiện contextmenu trong tệp .js. | Handle the contextmenu event in a script.
    """
}
