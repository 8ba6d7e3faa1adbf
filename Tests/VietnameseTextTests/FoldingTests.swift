internal import Foundation
import Testing

@testable import VietnameseText

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Họ và tên", "ho va ten"), ("HỌ  VÀ\tTÊN:", "ho va ten"), ("Xã/Thị trấn", "xa thi tran"), ("DT (m²)", "dt m2"),
    ("Đặng Ðình đệ ðà", "dang dinh de da"), ("  thôn/TDP ", "thon tdp"), ("", ""), ("—", ""), ("Ƣ", "ƣ"),
    ("H’Hen Niê", "h hen nie"), ("Ŏ Č ĭ ñ ƀ", "o c i n b"), ("Straße Łódź ø", "strase lodz o"), ("Жук", "жук"),
    ("a\u{200B}b", "ab"), ("quyết\u{AD}định", "quyetdinh"), ("٣", "3"), ("½", ""), ("_a_b_", "a b"), ("Ｈà", "ｈa"),
  ])
  func dropsCaseMarksAndPunctuation(text: String, key: String) {
    #expect(Folding.key(text) == key)
  }

  @Test func givesOneKeyForBothNormalForms() {
    for word in Words.syllables.lazy.filter({ $0.count < 5 }).prefix(5000) {
      let key = Folding.key(word)
      #expect(key.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
      #expect(Folding.key(word.decomposedStringWithCanonicalMapping) == key)
      #expect(Folding.key(word.uppercased()) == key)
    }
    #expect(Folding.key("и\u{306}") == Folding.key("й"))
  }

  @Test(arguments: [
    ("hoà", "hòa"), ("Thuỷ", "Thủy"), ("khoẻ", "khỏe"), ("uý", "úy"), ("HOÀ THUỶ", "HÒA THỦY"),
    ("Hoà-Bình", "Hòa-Bình"),
    ("loá, goá", "lóa, góa"), ("hoà.", "hòa."), ("oà", "òa"),
  ])
  func movesALateToneForward(late: String, early: String) {
    #expect(scalars(Folding.toneNormalised(late)) == scalars(early))
    #expect(scalars(Folding.toneNormalised(early)) == scalars(early))
    #expect(scalars(Folding.toneNormalised(late.decomposedStringWithCanonicalMapping)) == scalars(early))
  }

  @Test(arguments: [
    "quý", "Quý", "qúy", "lý", "lí", "hoàn", "ngoài", "khuỷu", "huyền", "Đoàn", "toán", "thuế", "của", "quà",
    "khoẻn", "",
  ])
  func leavesOtherTonesWhereTheyAre(word: String) {
    #expect(scalars(Folding.toneNormalised(word)) == scalars(word))
  }

  @Test func changesNothingButOpenSyllables() {
    for word in Words.syllables {
      let normal = Folding.toneNormalised(word)
      guard scalars(normal) != scalars(word) else { continue }
      let ending = Folding.key(word).suffix(2)
      #expect(ending == "oa" || ending == "oe" || ending == "uy")
      #expect(Folding.key(normal) == Folding.key(word))
      #expect(scalars(Folding.toneNormalised(normal)) == scalars(normal))
    }
  }
}

@Suite struct SlugTests {
  @Test(arguments: [
    ("Kiên Thành", "kien-thanh"), ("Đèo Gia", "deo-gia"), ("  --Tân   Hoa--", "tan-hoa"),
    ("Thị trấn Chũ", "thi-tran-chu"),
    ("15/QĐ-UBND", "15-qd-ubnd"), ("", ""), ("…!?", ""), ("Жук", "u416u443u43a"), ("Tổ 3 – khu 2", "to-3-khu-2"),
    ("m²", "m2"),
  ])
  func isPlainLettersDigitsAndSingleHyphens(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test func isAnAddressForAnyText() {
    var chance = Chance(3)
    for _ in 0..<5000 {
      let text = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...8, using: &chance)).compactMap { _ in
            Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &chance) >> UInt32.random(in: 0...10, using: &chance))
          }))
      let slug = Slug.make(text)
      let isPlain = slug.utf8.allSatisfy { byte in
        byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
      }
      #expect(isPlain && !slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
    }
  }
}
