internal import SiteAudit

/// Plausible pages, each with its own names, numbers and links.
enum Pages {
  private static let given = [
    "Ân", "Bình", "Chiến", "Dũng", "Được", "Giang", "Hạnh", "Khuê", "Lợi", "Mận", "Nguyệt", "Thắng",
  ]
  private static let family = ["Giáp Văn", "Nguyễn Thị", "Trần Đức", "Vi Văn", "Lục Thị", "Hoàng Ngọc", "Đặng Hữu"]
  private static let communes = (1...29).map { "xa-\($0)" }

  static func path(_ number: Int) -> String { "dien-hinh/hd-\(number).html" }

  static func otherFiles(_ count: Int) -> [String] {
    [
      "index.html", "tien-do.html", "thong-ke.html", "ke-hoach.html", "ky-yeu.html", "tim-kiem.html", "dinh-chinh.html",
      "404.html",
    ]
      + [
        "tuyen-truyen/index.html", "dien-hinh/index.html", "xa/index.html", "tai-san/site.1a2b3c.css",
        "tai-san/bieu-tuong.svg",
      ]
      + ["tai-san/tim.4d5e6f.js", "feed.xml"] + communes.map { "xa/\($0).html" }
      + (1...max(1, count / 50)).map { "dien-hinh/trang-\($0).html" }
  }

  static func source(_ path: String, of count: Int) -> [UInt8]? {
    guard path.hasPrefix("dien-hinh/hd-"), let number = Int(path.dropFirst(13).prefix { $0.isNumber }) else {
      return nil
    }
    return page(number, of: count)
  }

  /// How many links a page has, by what the reports keep.
  static func linksSeen(_ reports: [FileReport]) -> Int {
    reports.isEmpty ? 0 : reports.map(\.linkCount).reduce(0, +) / reports.count
  }

  /// - Parameter isEachNew: Whether each page has a shape of its own.
  static func page(_ number: Int, of count: Int, isEachNew: Bool = false) -> [UInt8] {
    let name = "\(family[number % 7]) \(given[number % 12])"
    let commune = communes[number % 29]
    var html = head(number, name)
    if isEachNew { html += "<p data-n\(number)=\"\"></p>" }
    html += """
      <main id="noi-dung" tabindex="-1">
      <div class="wrap"><div class="head"><p class="kind">Hộ gia đình · Giấy khen cấp huyện</p>
      <h1>Hộ ông \(name)</h1>
      <p class="lede">Thôn Gốc Vải \(number % 31), xã Kiên Thành</p></div></div>
      <section class="sec" id="dong-gop" aria-labelledby="dong-gop-h">
      <div class="hd"><h2 id="dong-gop-h">Đóng góp</h2><p class="note">Theo hồ sơ của UBND xã.</p></div>
      <dl class="facts">
      <div><dt>Diện tích hiến</dt><dd class="n"><strong>\(number % 900 + 20) m²</strong> đất vườn</dd></div>
      <div><dt>Công trình</dt><dd>Đường trục thôn, cùng \(number % 9) hộ khác</dd></div>
      <div><dt>Cây cối</dt><dd>\(number % 40) gốc vải</dd></div>

      """
    if number % 3 == 0 { html += "<div><dt>Ngày công</dt><dd>\(number % 20) ngày</dd></div>\n" }
    html += """
      </dl></section>
      <section class="sec" aria-labelledby="chuyen"><h2 id="chuyen">Câu chuyện</h2>
      <p>Khi thôn bàn mở đường, gia đình \(name) là hộ đầu tiên ký vào biên bản hiến đất. Mảnh vườn vải đã ba
      mươi năm tuổi nằm ngay khúc cua hẹp nhất, xe cứu thương không vào được. Ông bà chặt mười một gốc vải, lùi bờ rào
      hai mét rưỡi dọc suốt mảnh vườn; năm nhà liền kề thấy vậy cũng lùi theo.</p>
      <p>Đường bê tông hoàn thành sau \(number % 90 + 10) ngày. Nay xe tải vào tận sân mua vải, trẻ con đi học
      không còn lội bùn.</p>
      <blockquote><p>“Đất thì quý, nhưng con đường còn để cho con cháu đi mãi.”</p></blockquote></section>
      <section class="sec" aria-labelledby="cung-xa"><h2 id="cung-xa">Cùng xã</h2><ul class="roll">

      """
    for other in 1...44 {
      let neighbour = (number &* 7 &+ other &* 29) % count
      html += "<li><a href=\"hd-\(neighbour).html\">\(family[other % 7]) \(given[(number + other) % 12])</a> "
      html += "<span class=\"m n\">\(other * 11 % 400) m²</span></li>\n"
    }
    html += """
      </ul><p><a href="../xa/\(commune).html#dien-hinh">Xem cả xã</a> · <a href="#dong-gop">Lên trên</a></p></section>
      </main>
      \(foot())
      """
    return Array(html.utf8)
  }

  private static func head(_ number: Int, _ name: String) -> String {
    """
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title>Hộ ông \(name) · Hiến đất mở đường, Lục Ngạn 2024</title>
    <meta name="description" content="Hộ ông \(name), hiến \(number) m² làm đường trục thôn (dữ liệu minh hoạ)."/>
    <link rel="icon" href="../tai-san/bieu-tuong.svg" type="image/svg+xml"/>
    <link rel="stylesheet" href="../tai-san/site.1a2b3c.css"/>
    <link rel="alternate" type="application/atom+xml" href="../feed.xml" title="Tin mới"/>
    <script src="../tai-san/tim.4d5e6f.js" defer="defer"></script>
    <script type="application/ld+json">
    {"@context":"https://schema.org","@type":"WebPage","name":"Hộ ông \(name)","inLanguage":"vi"}
    </script>
    </head>
    <body>
    <a class="skip" href="#noi-dung">Đến nội dung chính</a>
    <header class="top"><a class="brand" href="../index.html">Hiến đất mở đường</a>
    <nav class="menu" aria-label="Các mục"><ul>
    <li><a href="../dien-hinh/index.html" aria-current="true">Điển hình</a></li>
    <li><a href="../xa/index.html">Xã</a></li><li><a href="../tien-do.html">Tiến độ</a></li>
    <li><a href="../tuyen-truyen/index.html">Tuyên truyền</a></li><li><a href="../thong-ke.html">Thống kê</a></li>
    <li><a href="../ke-hoach.html">Kế hoạch</a></li><li><a href="../ky-yeu.html">Kỷ yếu</a></li>
    <li><a href="../tim-kiem.html">Tìm</a></li></ul></nav>
    <div class="demo"><strong>Dữ liệu minh hoạ</strong>, không phải người thật</div></header>

    """
  }

  private static func foot() -> String {
    let links = (1...16).map { "<li><a href=\"../xa/xa-\($0).html\">Xã số \($0)</a></li>" }.joined(separator: "\n")
    return """
      <footer class="foot"><h2>Các xã</h2><ul>
      \(links)
      </ul><p>Cơ quan chủ quản: UBND huyện Lục Ngạn. <a href="../dinh-chinh.html">Đính chính</a></p></footer>
      </body>
      </html>

      """
  }
}
