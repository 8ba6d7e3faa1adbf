import Testing

@testable import VietnameseText

@Suite struct PersonalDataTests {
  /// The finds of a text as `kind text`.
  private func finds(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    bytes.withUnsafeBufferPointer { bytes in
      _ = PersonalDataScanner(bytes).forEach { find in
        found.append(
          "\(find.kind)\(find.isSure ? "" : "?") \(String(decoding: bytes[find.range], as: UTF8.self))")
        return true
      }
    }
    return found
  }

  @Test(arguments: [
    // Phones.
    ("Gọi 0912345678 nhé", "phone 0912345678"), ("ĐT: 0912 345 678.", "phone 0912 345 678"),
    ("0912.345.678", "phone 0912.345.678"), ("091-234-5678", "phone 091-234-5678"),
    ("09 12 34 56 78", "phone 09 12 34 56 78"), ("+84912345678", "phone +84912345678"),
    ("(+84) 912 345 678", "phone (+84) 912 345 678"), ("+84 (0) 912 345 678", "phone +84 (0) 912 345 678"),
    ("84912345678", "phone 84912345678"), ("0204 3882 000", "phone 0204 3882 000"),
    ("(0204) 3882000", "phone (0204) 3882000"), ("024-3825-1234", "phone 024-3825-1234"),
    ("(84-204) 3888 123", ""), ("+84 204 3888 123", "phone +84 204 3888 123"),
    ("0912\u{A0}345\u{A0}678", "phone 0912\u{A0}345\u{A0}678"), ("SĐT 912345678", "phone 912345678"),
    ("912345678", "phone? 912345678"), ("điện thoại 0240 388 212", "phone 0240 388 212"), ("0240 388 212", ""),
    // Identity cards.
    ("CCCD 024081001234", "identity 024081001234"), ("024 081 001 234", "identity 024 081 001 234"),
    ("CMND 121234567", "identity 121234567"), ("số 121234567 cấp tại Bắc Giang", "identity 121234567"),
    ("CMND số 123456000", "identity 123456000"), ("121 234 567", "identity 121 234 567"),
    // E-mail.
    ("thư: an.nguyen@gmail.com.", "email an.nguyen@gmail.com"), ("<a@b.vn>", "email a@b.vn"),
    // Plots and houses.
    ("thửa đất số 12", "plot thửa đất số 12"), ("Thửa số: 186", "plot Thửa số: 186"),
    ("tờ bản đồ 5", "plot tờ bản đồ 5"),
    ("TỜ BẢN ĐỒ SỐ 5", "plot TỜ BẢN ĐỒ SỐ 5"), ("thua dat so 12", "plot thua dat so 12"),
    ("số nhà 45", "house số nhà 45"), ("nhà số 45", "house nhà số 45"),
    // Coordinates.
    ("21.381234, 106.551234", "coordinates 21.381234, 106.551234"),
    ("106.5512 21.3812", "coordinates 106.5512 21.3812"),
    ("\"lat\":21.381234,\"lng\":106.551234", "coordinates 21.381234,\"lng\":106.551234"),
    ("21,38123; 106,55123", "coordinates 21,38123; 106,55123"), ("21°22′41″B", "coordinates 21°22′41"),
    ("21°22'41.5\"N", "coordinates 21°22'41"),
    // Accounts.
    ("số tài khoản 2600205123456", "account 2600205123456"), ("STK: 0451000412345", "account 0451000412345"),
  ])
  func findsWhatLeadsToAPerson(text: String, expected: String) {
    #expect(finds(text).joined(separator: "|") == expected, "\(text)")
  }

  @Test(arguments: [
    "hiến 1.234,5 m² đất vườn", "150.000.000 đồng", "150 000 000 đồng", "150000000 đồng", "123456789 đồng",
    "tổng kinh phí 123456789", "20/04/2024", "2024-04-26T10:30:00Z", "09-04-2024 10:30", "123/QĐ-UBND",
    "Số: 1204/QĐ-UBND ngày 22/4/2024", "MH-1204/QĐ-UBND", "site.378b54a304e06567.css", "anh-123456789.jpg",
    "tag:vinhdanh.example,2024:dien-hinh/hd-1", "1900 1234", "mã số thuế 0900123456", "MST: 2400123456",
    "ISBN 978-604-0-12345-6", "thửa đất 186 m²", "hiến thửa 1.200 m²", "nhà 3 tầng", "12 nhà", "nhà văn hóa số 3",
    "37,5°C", "góc 21°22′", "21.5, 106.5", "&#9;", "%2012345678901", "07525", "1,2345 ha", "3.14159265358979",
    "anh@2x.png", "@media", "a @ b", "https://vd.vn/@ten.nguoi", "202404261530", "0800123456", "000000000000",
    "thưa 12 đại biểu", "121 234 567 đồng", "121.234.567", "121 234 567 890", "Lượt truy cập: 123456789",
    "20 04 2024 10 30", "2022 2023 2024", "0.912345678", "số 12", "0912", "099", "",
  ])
  func letsOtherNumbersBe(text: String) {
    #expect(finds(text) == [], "\(text)")
  }

  @Test(arguments: [
    ("(0204) 388 2000", "02043882000"), ("+84 912 345 678", "0912345678"), ("84) 912 345 678", "0912345678"),
    ("An@B.vn", "an@b.vn"), ("912345678", "0912345678"), ("Số nhà 45", "số nhà 45"),
  ])
  func spellingsOfOneNumberAreOne(typed: String, expected: String) {
    #expect(PersonalData.normalised(typed) == expected)
  }

  @Test func anyBytesDoNoHarm() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("0123456789 .-+()@°'số thửa đồ\u{A0}84021".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      bytes.withUnsafeBufferPointer { bytes in
        var last = 0
        _ = PersonalDataScanner(bytes).forEach { find in
          #expect(find.range.lowerBound >= 0 && find.range.upperBound <= bytes.count && !find.range.isEmpty)
          last = find.range.upperBound
          return true
        }
        #expect(last <= bytes.count)
      }
    }
  }
}
