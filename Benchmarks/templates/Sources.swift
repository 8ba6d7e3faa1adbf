internal import Templates

/// The templates that are measured, in the manner of the site's own.
enum Sources {
  static let all: [TemplateSource] = [
    source("pages/commune", commune), source("layouts/page", layout), source("partials/head", head),
    source("partials/menu", menu), source("partials/entry", entry), source("partials/footer", footer),
  ]

  private static func source(_ name: String, _ text: String) -> TemplateSource {
    TemplateSource(name: name, file: "\(name).mustache", text: Array(text.utf8))
  }

  private static let layout = """
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi">
    <head>
    {{>partials/head}}
    </head>
    <body>
    <a class="skip" href="#noi-dung">Đến nội dung chính</a>
    {{#site}}
    {{>partials/menu}}
    {{/site}}
    <main id="noi-dung" tabindex="-1">
    {{$main}}
    {{/main}}
    </main>
    {{#site}}
    {{>partials/footer}}
    {{/site}}
    </body>
    </html>

    """

  private static let head = """
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title>{{$title}}{{title}}{{/title}} · {{site.title}}</title>
    <meta name="description" content="{{description}}"/>
    <meta name="color-scheme" content="light dark"/>
    <meta name="theme-color" content="#5c0d1b"/>
    <meta property="og:title" content="{{title}}"/>
    <meta property="og:type" content="website"/>
    {{#url}}
    <link rel="canonical" href="{{.}}"/>
    <meta property="og:url" content="{{.}}"/>
    {{/url}}
    <link rel="icon" href="{{root}}tai-san/bieu-tuong.svg" type="image/svg+xml"/>
    <link rel="stylesheet" href="{{root}}tai-san/site.css"/>

    """

  private static let menu = """
    <header class="top">
    <div class="wrap">
    <a class="brand" href="{{root}}index.html"><svg viewBox="0 0 28 34"><path d="M2.5 32.5V14a11.5 11.5 0 0 1"/></svg>
    <span><b>{{title}}</b><small>{{subtitle}}</small></span></a>
    <nav class="menu" aria-label="Các mục">
    <ul>
    {{#menu}}
    <li><a href="{{href}}"{{#is_current}} aria-current="true"{{/is_current}}>{{text}}</a></li>
    {{/menu}}
    </ul>
    </nav>
    </div>
    {{#is_sample}}
    <div class="demo"><div class="wrap"><strong>Dữ liệu minh hoạ</strong>, không phải người thật</div></div>
    {{/is_sample}}
    </header>

    """

  private static let entry = """
    <li><h3><a href="{{href}}">{{name}}</a></h3> <span class="m n">{{area}}</span>
    <p class="w">{{village}} · <span class="nw">{{kind}}</span> · <span class="nw">{{award}}</span></p>
    {{#summary}}
    <p class="s">{{.}}</p>
    {{/summary}}
    </li>

    """

  private static let footer = """
    <footer class="foot">
    <div class="wrap">
    <div><h2>{{title}}</h2>
    <p>Trang ghi công các cá nhân, hộ gia đình, tập thể hiến đất làm đường giao thông trên địa bàn huyện Lục Ngạn.</p>
    {{#is_sample}}
    <p><strong>Dữ liệu minh hoạ:</strong> tên người, số liệu, quyết định trên trang này đều do người làm mẫu đặt ra.</p>
    {{/is_sample}}
    </div>
    <div><h2>Đơn vị công bố</h2>
    <p>{{publisher}}</p>
    <p>Đầu mối: {{address}}</p>
    <p>Số liệu đến ngày <span class="nw">{{as_of}}</span></p></div>
    <div><h2>Thông tin của quý vị</h2>
    <p>Chỉ đăng khi người được nêu tên đồng ý. Muốn sửa hoặc rút tên, xin báo Ủy ban nhân dân xã nơi ở.</p>
    <p><a class="go" href="{{root}}dinh-chinh.html">Cách sửa hoặc rút tên</a></p></div>
    </div>
    </footer>

    """

  private static let commune = """
    {{<layouts/page}}
    {{$main}}
    <div class="wrap"><div class="head"><p class="kind">Mã đơn vị {{code}}</p>
    <h1>{{title}}</h1>
    <p class="lede">{{lede}}</p></div></div>
    <div class="wrap"><section class="sec" id="tong-quan" aria-labelledby="tong-quan-h">
    <div class="hd"><h2 id="tong-quan-h">Tổng quan</h2>
    <p class="note">Số liệu xã báo cáo đến ngày {{site.as_of}}.</p></div>
    <div class="body">
    {{{story}}}
    <dl class="figs">
    <div><dt>điển hình được công bố</dt><dd>{{count}}</dd></div>
    <div><dt>đất đã hiến</dt><dd>{{area}}<small>m²</small></dd></div>
    <div><dt>ngày công</dt><dd>{{days}}</dd></div>
    </dl>
    </div>
    </section></div>
    <div class="wrap"><section class="sec" id="dien-hinh" aria-labelledby="dien-hinh-h">
    <div class="hd"><h2 id="dien-hinh-h">Điển hình của xã</h2>
    <p class="note">Xếp theo vần của tên gọi.</p></div>
    <div class="body">
    <ol class="roll">
    {{#honourees}}
    {{>partials/entry}}
    {{/honourees}}
    </ol>
    {{^honourees}}
    <p class="empty">Xã chưa có điển hình được công bố.</p>
    {{/honourees}}
    </div>
    </section></div>
    <div class="wrap"><section class="sec" id="lien-ke" aria-labelledby="lien-ke-h">
    <div class="hd"><h2 id="lien-ke-h">Xã liền ô</h2></div>
    <ul class="links">
    {{#neighbours}}
    <li><a href="{{href}}">{{text}}</a></li>
    {{/neighbours}}
    </ul>
    </section></div>
    {{/main}}
    {{/layouts/page}}

    """
}
