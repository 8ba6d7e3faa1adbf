extension Seed {
  /// Small documents of every kind that is judged, without fault.
  public static let builtIn: [Seed] = [
    Seed(path: "a.html", bytes: Array(page.utf8)), Seed(path: "b.html", bytes: Array(form.utf8)),
    Seed(path: "c.xhtml", bytes: Array(page.utf8)), Seed(path: "a.svg", bytes: Array(drawing.utf8)),
    Seed(path: "feed.xml", bytes: Array(feed.utf8)), Seed(path: "sitemap.xml", bytes: Array(sitemap.utf8)),
    Seed(path: "a.json", bytes: Array(json.utf8)), Seed(path: "a.css", bytes: Array(css.utf8)),
    Seed(path: "a.csv", bytes: Array("Tên;Xã\nAn;\"Kiên; Lao\"\n".utf8)),
  ]

  private static func frame(_ title: String, _ body: String) -> String {
    """
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title>\(title)</title>
    <meta name="description" content="Trang thử"/>
    <link rel="canonical" href="https://example.vn/a.html"/>
    <link rel="stylesheet" href="a.css" media="screen and (min-width: 20em)"/>
    <meta property="og:image" content="https://example.vn/anh.png"/>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebPage", "name": "Trang"}</script>
    </head>
    <body>
    <a class="skip" href="#noi-dung">Đến nội dung</a>
    <main id="noi-dung">
    <h1>\(title)</h1>
    \(body)
    </main>
    </body>
    </html>

    """
  }

  private static let page = frame(
    "Trang",
    """
    <!-- chú thích --><p title="Một &amp; hai">Chữ &lt; &#160; 😀<br/></p>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img" aria-label="Hình">
    <defs><g id="g"><path d="M0 0h1v1z" fill="url(#m)"/></g><linearGradient id="m"><stop offset="0%"/></linearGradient>
    </defs><use href="#g"/><text x="1" y="2">12</text></svg>
    <table><caption>Bảng</caption><thead><tr><th scope="col" id="c1">Xã</th><th scope="col">Số</th></tr></thead>
    <tbody><tr><th scope="row">Kiên Lao</th><td headers="c1" colspan="1">1.234,5</td></tr></tbody></table>
    <picture><source srcset="a.webp 1x, b.webp 2x" type="image/webp"/><img src="anh.png" alt="Ảnh" width="4" height="3"/>
    </picture>
    <figure><img src="anh.png" srcset="a.png 320w, b.png 640w" sizes="(max-width: 40em) 100vw, 50vw" alt="Ảnh"/>
    <figcaption>Chú thích</figcaption></figure>
    <ul><li><time datetime="2024-04-20">20/4</time></li><li><a href="b.html#o" hreflang="vi">Biểu mẫu</a></li></ul>
    <dl><dt>Tên</dt><dd>An</dd></dl><details><summary>Thêm</summary><p>Nữa</p></details>
    <div itemscope="" itemtype="https://schema.org/Person"><span itemprop="name">An</span></div>
    <p style="color: #123; margin: calc(1px + 2em) auto">Chữ</p>
    """)

  private static let form = frame(
    "Biểu mẫu",
    """
    <form action="a.html" method="get"><label for="o">Tên</label><input id="o" name="q" type="search" list="d"
     autocomplete="name" pattern="[a-z]+" maxlength="20"/><datalist id="d"><option value="An"></option></datalist>
    <fieldset><legend>Chọn</legend><label><input type="checkbox" name="c" checked="checked"/> Một</label></fieldset>
    <select aria-label="Xã" name="x"><optgroup label="A"><option value="1" selected="selected">1</option></optgroup></select>
    <textarea aria-label="Ghi chú" name="t" rows="3"></textarea><button type="submit" popovertarget="p">Tìm</button></form>
    <div id="p" popover="auto" role="dialog" aria-labelledby="tieu-de"><h2 id="tieu-de">Hộp</h2></div>
    <progress max="10" value="3">3</progress><meter min="0" max="10" low="2" high="8" value="5">5</meter>
    <div role="tablist" aria-label="Thẻ"><button role="tab" aria-selected="true" aria-controls="k">1</button></div>
    <div role="tabpanel" id="k" tabindex="0">Nội dung</div>
    <video src="a.mp4" controls="controls" poster="anh.png"><track kind="captions" srclang="vi" src="a.vtt"/></video>
    <iframe src="a.html" title="Khung" sandbox="allow-forms" loading="lazy"></iframe>
    <map name="b"><area shape="rect" coords="0,0,1,1" href="a.html" alt="Vùng"/></map>
    <blockquote cite="https://example.vn/"><p><q>Lời</q> <abbr title="Ủy ban">UB</abbr> <ruby>字<rt>tự</rt></ruby></p>
    </blockquote><ol start="2" reversed="reversed"><li value="3">x</li></ol>
    """)

  private static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 4">
    <style>.a { fill: red }</style><g id="g" class="a"><path d="M0 0L1 1Z"/></g><use xlink:href="#g" x="1"/></svg>
    """

  private static let feed = """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom"><id>tag:example.vn,2024:a</id><title>Tin</title>
    <updated>2024-04-20T00:00:00+07:00</updated><author><name>UB</name></author>
    <link rel="self" href="https://example.vn/feed.xml"/><entry><id>tag:example.vn,2024:b</id><title>Một</title>
    <updated>2024-04-20T00:00:00+07:00</updated><link href="https://example.vn/a.html"/><summary>x</summary></entry></feed>
    """

  private static let sitemap = """
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://example.vn/a.html</loc><lastmod>2024-04-20</lastmod></url></urlset>
    """

  private static let json = "{\"a\": [1, -2.5e3, \"\\u00e9\", {\"b\": null, \"c\": [true, false]}], \"đ\": \"😀\"}"

  private static let css = """
    @charset "utf-8"; @import "b.css" screen;
    @media screen and (min-width: 20em) { a:hover, .b > li:not(.c)::before { color: #12ab; background: url("a.png") } }
    :root { --mau: rgb(1 2 3 / 50%); font: 1em/1.5 "Noto Sans", sans-serif; width: calc(100% - (2 * 1rem)) }
    """
}
