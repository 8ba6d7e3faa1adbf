import Testing

@testable import SiteAudit

@Suite struct HousePrivacyTests {
  private func ids(_ path: String, _ text: String, contacts: [String] = [], copied: String? = nil) -> [String] {
    var site = Site([(path, text)], house: true)
    site.options.allow(contacts: contacts)
    site.options.copiedFolder = copied
    return site.findings().map(\.id)
  }

  @Test(arguments: [
    // Names of files, classes, paths of drawings, addresses.
    "<p class=\"x 0912345678\">x</p>", "<p id=\"a-0912345678\">x</p>", "<svg><path d=\"M0912 345 678 90z\"/></svg>",
    "<a href=\"trang.html?ma=0912345678\">Trang</a>", "<p data-ma=\"121234567\">x</p>",
    "<p>Xem https://vidu.vn/0912345678 nhé</p>", "<p>1.234.567.890 đồng</p>", "<p>Số 0912/QĐ-UBND</p>",
  ])
  func numbersThatAreNobodys(markup: String) {
    #expect(Site.body(markup, house: true).findings().map(\.id) == [], "\(markup)")
  }

  @Test(arguments: [
    ("<p title=\"Gọi ‸0912345678\">x</p>", "personal-phone"),
    ("<a href=\"tel:‸+84912345678\">Gọi</a>", "personal-phone"),
    ("<a href=\"https://zalo.me/‸0912345678\">Zalo</a>", "personal-phone"),
    ("<p data-sdt=\"‸0912345678\">x</p>", "personal-phone"), ("<p>a<!-- ‸0912345678 --></p>", "personal-phone"),
    ("<a href=\"https://www.google.com/maps?q=‸21.381234,106.551234\">Bản đồ</a>", "exact-coordinates"),
    ("<svg><text>‸024081001234</text></svg>", "personal-id-number"),
    ("<p>x > y, ‸an@vidu.vn</p>", "personal-email"),
  ])
  func numbersOfAPerson(markup: String, id: String) {
    let site = Site.body(markup, house: true)
    #expect(site.findings().map(\.id) == [id], "\(markup)")
    #expect(site.findings().first?.location == site.mark, "\(markup)")
  }

  @Test(arguments: [
    ("a.csv", "Họ tên,Tiền (đồng)\nAn,123456789\n", ""), ("a.csv", "Họ tên,CMND\nAn,123456789\n", "personal-id-number"),
    ("a.csv", "Họ tên;\"Điện thoại; Zalo\"\n\"An; Bình\";912345678\n", "personal-phone"),
    ("a.csv", "Họ tên,Ghi chú\nAn,912345678\n", ""), ("a.csv", "Họ tên,Ghi chú\nAn,0912345678\n", "personal-phone"),
    ("a.csv", "Xã,Vĩ độ,Kinh độ\nChũ,21.381234,106.551234\n", "exact-coordinates"),
    ("a.json", "{\"tien\":123456789}", ""), ("a.json", "{\"so_cmnd\":123456789}", "personal-id-number"),
    ("a.json", "{\"ma\":123456789}", ""), ("a.json", "{\"ma\":\"0912345678\"}", "personal-phone"),
    ("a.json", "{\"lat\":21.381234,\"lng\":106.551234}", "exact-coordinates"),
    ("a.geojson", "{\"coordinates\":[[[106.551234,21.381234],[106.551235,21.381235]]]}", ""),
    ("a.geojson", "{\"coordinates\":[106.551234,21.381234]}", "exact-coordinates"),
    ("a.js", "var x = [['An', '0912345678']];\n", "personal-phone"), ("a.js", "var n = 123456789;\n", ""),
    ("a.txt", "Thửa đất số 12\n", "land-plot-number"), ("a.css", "a { content: \"0912345678\" }", ""),
    ("a.xml", "<a><id>tag:vidu@vidu.vn,2024:1</id></a>", ""), ("a.xml", "<a>an@vidu.vn</a>", "personal-email"),
    ("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>0912345678</text></svg>", "personal-phone"),
  ])
  func everyKindOfFileIsLookedThrough(path: String, text: String, id: String) {
    #expect(ids(path, text) == (id.isEmpty ? [] : [id]), "\(path) \(text)")
  }

  @Test func thePublishersContactMayStandEverywhere() {
    let text = "ĐT (0204) 3882 000, 0204.3882.000, +84 204 3882000; thư VanPhong@LucNgan.vn\n"
    #expect(ids("a.txt", text, contacts: ["(0204) 3882 000", "vanphong@lucngan.vn"]) == [])
    #expect(ids("a.txt", text + "0912345678\n", contacts: ["0204 3882 000; vanphong@lucngan.vn"]) == ["personal-phone"])
    #expect(ids("a.txt", "Số nhà 12, phố Chũ\n", contacts: ["Số nhà 12, phố Chũ"]) == [])
  }

  @Test func contactsInCopiedDocumentsAreJudgedElsewhere() {
    #expect(ids("tep/a.txt", "Gọi 0912345678\n", copied: "tep/") == [])
    #expect(ids("tep/a.txt", "CCCD 024081001234\n", copied: "tep/") == ["personal-id-number"])
    #expect(ids("b.txt", "Gọi 0912345678\n", copied: "tep/") == ["personal-phone"])
  }

  @Test func aPageThatIsNotXMLIsLookedThrough() {
    let found = ids("a.html", "<!DOCTYPE html><p>Gọi 0912345678<br>nhé")
    #expect(found.contains("personal-phone"))
  }

  @Test func manyNumbersEndInAShortList() {
    let found = ids("a.txt", String(repeating: "0912345678 ", count: 10_000))
    #expect(!found.isEmpty && found.count <= FindingList.limit)
  }

  @Test func aNumberIsNotShownWhole() {
    let finding = Site([("a.txt", "CCCD 024081001234\n")], house: true).findings().first
    #expect(finding?.summary.english.contains("024…34") == true)
  }
}
