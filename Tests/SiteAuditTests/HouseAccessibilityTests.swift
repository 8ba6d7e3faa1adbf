import Testing

@testable import SiteAudit

@Suite struct HouseAccessibilityTests {
  private func ids(_ markup: String) -> [String] { Site.body(markup, house: true).findings().map(\.id) }

  @Test(arguments: [
    "<a href=\"#\">Điển hình</a>", "<a href=\"#\"><b>Điển</b> hình</a>", "<a href=\"#\" title=\"Đầu trang\"></a>",
    "<a href=\"#\"><svg aria-label=\"Đầu trang\"></svg></a>", "<a href=\"#\"><svg><title>Đầu trang</title></svg></a>",
    "<a id=\"moc\"></a>", "<div hidden=\"hidden\"><a href=\"#\"></a><h2></h2></div>",
    "<button type=\"button\"><span class=\"vh\">Đóng</span></button>", "<input type=\"button\" value=\"Tìm\"/>",
    "<input type=\"submit\"/>", "<input type=\"hidden\" name=\"a\" value=\"1\"/>",
    "<label for=\"ten\">Tên</label> <input id=\"ten\" name=\"ten\"/>",
    "<label>Xã <select><option>Chũ</option></select></label>",
    "<input aria-label=\"Tên\"/>", "<textarea title=\"Nội dung\"></textarea>",
    "<svg aria-hidden=\"true\"></svg>", "<svg role=\"img\" aria-label=\"Hình\"></svg>", "<svg></svg>",
    "<h2>A</h2><h3>B</h3><h2>C</h2><h3>D</h3>", "<h2><a href=\"#\">A</a></h2>",
    "<table role=\"presentation\"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
    "<table><tr><td>a</td></tr><tr><td>c</td></tr></table>",
    "<table aria-label=\"Xã\"><tr><th scope=\"col\">a</th><th></th></tr><tr><td>c</td><td>d</td></tr></table>",
    "<table><caption>x</caption><tr><th id=\"a\">a</th><th>b</th></tr><tr><td headers=\"a\">c</td><td>d</td></tr></table>",
    "<svg role=\"img\" aria-label=\"Mốc\"><text>1</text></svg>",
    "<figure><svg role=\"img\" aria-label=\"Năm\"><text>1</text><text>2</text></svg><dl><dt>1</dt><dd>2</dd></dl></figure>",
    "<nav><a href=\"#\">Đầu trang</a></nav><main>x</main>".replacing("<nav>", with: "<main>y</main><nav>")
      .replacing("<main>x</main>", with: ""),
    "<article><header>a</header><footer>b</footer></article><header>c</header><footer>d</footer>",
    "<p tabindex=\"0\">x</p>", "<p><a href=\"#\" aria-label=\"Xem thêm về Kiên Lao\">Xem thêm</a></p>",
    "<p><a href=\"#\">Xem thêm tin xã Kiên Lao</a></p>", "<p><a href=\"#\">Ông Đây</a></p>",
  ])
  func nothingIsWrong(markup: String) {
    #expect(ids(markup) == [], "\(markup)")
  }

  @Test(arguments: [
    ("<p>‸<a href=\"#\"></a></p>", "link-without-name"),
    ("<p>‸<a href=\"#\"><i class=\"fa\"></i></a></p>", "link-without-name"),
    ("‸<a href=\"trang.html\"><img src=\"trang.html\" alt=\"\"/></a>", "link-without-name"),
    (
      "<button type=\"button\">Mở</button>‸<button type=\"button\"><svg aria-hidden=\"true\"></svg></button>",
      "button-without-name"
    ),
    ("‸<input type=\"button\" value=\" \"/>", "button-without-name"),
    ("‸<h2><span aria-hidden=\"true\">a</span></h2>", "heading-empty"),
    ("‸<select><option>a</option></select>", "field-without-label"),
    ("‸<textarea id=\"a\"></textarea>", "field-without-label"),
    ("<a href=\"#\" accesskey=\"a b\">Một</a> <a href=\"#\" accesskey=\"‸b\">Hai</a>", "accesskey-repeated"),
    ("<p tabindex=\"‸01\">x</p>", "tabindex-positive"),
    ("<p><a href=\"#\">‸Xem <b>chi tiết</b></a></p>", "link-text-vague"), ("<p><a href=\"#\">‸TẠI ĐÂY</a></p>", ""),
    ("<p><a href=\"#\">‸ Click   here </a></p>", "link-text-vague"),
    ("<p><a href=\"https://bacgiang.gov.vn/\">‸https://bacgiang.gov.vn/</a></p>", "link-text-vague"),
    ("<footer>a</footer>‸<footer>b</footer>", "landmark-repeated"),
    ("<video ‸autoplay=\"\" controls=\"controls\"></video>", "autoplay"),
    ("<video autoplay=\"\" muted=\"\"></video>", ""),
    (
      "<table><caption>x</caption><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>"
        + "<tr>‸<th>c</th><td>d</td></tr></table>", "header-without-scope"
    ),
  ])
  func somethingIsWrong(markup: String, id: String) {
    let site = Site.body(markup, house: true)
    if id.isEmpty { return #expect(site.findings().map(\.id) == [], "\(markup)") }
    #expect(site.findings().map(\.id) == [id], "\(markup)")
    #expect(site.findings().first?.location == site.mark, "\(markup)")
  }

  @Test(arguments: [
    ("<a href=\"#m\">Nội dung</a><nav><a href=\"#m\">A</a></nav><main id=\"m\"><h1>T</h1></main>", true),
    ("<a href=\"#m\">Nội dung</a><nav><a href=\"#m\">A</a></nav><div id=\"m\"><main><h1>T</h1></main></div>", true),
    ("<nav><a href=\"#m\">Nội dung</a><a href=\"#t\">A</a></nav><main id=\"m\"><h1 id=\"t\">T</h1></main>", true),
    ("<main><h1>T</h1></main><nav><a href=\"#\">A</a></nav>", true), ("<nav>A</nav><main><h1>T</h1></main>", true),
    ("<a href=\"#\">Đầu</a><nav><a href=\"#m\">A</a></nav><main id=\"m\"><h1>T</h1></main>", false),
    ("<button type=\"button\">Mở</button><nav><a href=\"#m\">A</a></nav><main id=\"m\"><h1>T</h1></main>", false),
    ("<a href=\"#n\">Mục</a><nav id=\"n\"><a href=\"#m\">A</a></nav><main id=\"m\"><h1>T</h1></main>", false),
  ])
  func theFirstLinkLeadsPastTheNavigation(body: String, isRight: Bool) {
    let page = RuleExample.otherPage.replacing("<h1 id=\"dau\">Trang khác</h1>", with: body)
    let ids = Site([("a.html", page)], house: true).findings().map(\.id)
    #expect(ids == (isRight ? [] : ["skip-link-missing"]), "\(body)")
  }
}
