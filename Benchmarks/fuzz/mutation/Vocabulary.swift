/// What mutations are made of: names, values and pieces of syntax that judges read.
enum Vocabulary {
  static let elements = words(
    """
    html head body title meta link base style script noscript template slot main nav section article aside header footer
    h1 h2 h3 h4 h5 h6 hgroup address p hr pre blockquote ol ul menu li dl dt dd figure figcaption div search a em strong
    small s cite q dfn abbr ruby rt rp data time code var samp kbd sub sup i b u mark bdi bdo span br wbr ins del picture
    source img iframe embed object video audio track map area table caption colgroup col tbody thead tfoot tr td th form
    label input button select datalist optgroup option textarea output progress meter fieldset legend details summary
    dialog canvas svg g path rect circle text tspan use defs desc foreignObject image linearGradient stop marker pattern
    math mi mo mn mrow mfrac center font marquee frame applet x-y feed entry urlset url loc rss channel item
    """)

  static let attributes = words(
    """
    id class lang xml:lang dir title hidden style tabindex accesskey href src srcset sizes alt width height rel type media
    target download ping hreflang referrerpolicy crossorigin integrity loading decoding action method enctype name value
    for form list min max step minlength maxlength pattern placeholder required checked selected multiple autocomplete
    colspan rowspan headers scope span start datetime cite charset content http-equiv property role aria-label
    aria-labelledby aria-describedby aria-controls aria-owns aria-level aria-checked aria-hidden aria-current aria-live
    aria-valuenow aria-activedescendant itemscope itemprop itemtype itemid itemref popover popovertarget usemap coords
    shape onclick is contenteditable draggable spellcheck translate sandbox allow high low optimum kind srclang poster
    data fill stroke d points transform viewBox clip-path xlink:href xmlns xmlns:x x:y data-x align bgcolor border
    """)

  static let values = [
    "", " ", "0", "-1", "1", "00", "1.5", "1e9999", "-0", "99999999999999999999", "9223372036854775808", "NaN", "true",
    "#", "#dau", "#%", "a b", "á", "%", "%zz", "%00", "http://", "https://[::1", "https://a:99999/", "//", "///a", "?",
    "javascript:x", "data:,", "data:text/html;base64,=", "mailto:a@b", "tel:0912345678", "../../../../a", "a.html#b",
    "https://example.vn/a b", "https://xn--/", "a.png 1x, a.png 2x", "a.png 1x 2w, , b 1.5e3x", "(min-width: 10px",
    "(min-width: 10px) 50vw, calc(1px + (2px)", "2024-02-30", "2024-W53", "P1DT", "12:60", "vi-VN", "x-y", "en-a-b-c",
    "button", "button link", "doc-toc", "tablist", "none presentation", "text/html; charset=\\", "a/b;c=&quot;", "*/*",
    "color: red", "color: ; b", "a{b:c", "width: calc(1px", "--a:{}", "url(a)", "url(&quot;a", "rgb(1 2 3 / 4",
    "#12345",
    "screen and (a: b) or (c", "noindex", "stylesheet icon", "width=device-width, user-scalable=no", "0; url=a",
    "M0 0L", "M 1e400 0 a 1 1 0 5 5 1 1", "matrix(1 2", "[a-z", "(?&lt;a", "(((((((((((((((((((((", "CCCD 024081001234",
    "21.381234, 106.551234", "0912 345 678", "&amp;", "&#0;", "&#xD800;", "&#x110000;", "&lt;", "\u{0}", "\u{7F}",
    "\u{FEFF}", "\u{202E}", "e\u{302}", "\u{1F469}\u{200D}\u{1F467}", "on", "cc-number", "section-a billing work tel",
    "sha256-", "sha384-AAAA=", "allow-scripts allow-same-origin", "_blank", "_a", "http://example.org/a#b", "\t\n\r",
  ]

  static let tokens = [
    "<", ">", "</", "/>", "&", ";", "\"", "'", "=", "<!--", "-->", "--", "<![CDATA[", "]]>", "<?xml version=\"1.0\"?>",
    "<?a ?>", "<!DOCTYPE html>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<!ENTITY % a SYSTEM \"file:///etc/passwd\">",
    "&b;",
    "&nbsp;", "&#38;", "&#x26;lt;", "\u{FEFF}", "\0", "\r", "\r\n", "\u{85}", "\u{2028}", "{", "}", "[", "]", ":", ",",
    "\\u0000", "\\ud800", "1e999", "null", "url(", "@import \"", "@media (", "/*", "*/", "!important", "\\", "\\0 ",
    ")",
    "<svg xmlns=\"http://www.w3.org/2000/svg\">", "</svg>", "<math>", "<script type=\"application/ld+json\">",
    "</script>",
    "<style>", "</style>", "<template>", "<table>", "</table>", "<a:b xmlns:a=\"c\"/>", "xmlns=\"\"", "<html>",
    "</html>",
    "\u{300}\u{300}\u{300}\u{300}", "ẹ\u{302}", "\u{FFFE}", "CMND: 123456789", "Số nhà 12", "a@b.vn", "—", "…",
  ]

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
