internal import Foundation
import Testing

@testable import VietnameseText

@Suite struct CollationTests {
  private static let vietnam = Locale(identifier: "vi_VN")

  /// The order of the Unicode collation for Vietnamese.
  private func unicodeOrder(_ left: String, _ right: String) -> ComparisonResult {
    left.compare(right, options: [], range: nil, locale: Self.vietnam)
  }

  /// Sorts by key and asks ICU about each neighbouring pair: with its transitivity that is agreement on all pairs.
  private func disagreements(_ texts: [String]) -> [String] {
    let sorted = texts.map { (key: CollationKey($0), text: $0) }.sorted { $0.key < $1.key }
    return zip(sorted, sorted.dropFirst()).compactMap { left, right in
      let order = unicodeOrder(left.text, right.text)
      let agrees = left.key == right.key ? order == .orderedSame : order == .orderedAscending
      return agrees ? nil : "\(left.text) | \(right.text)"
    }
  }

  /// Where ICU differs on purpose: it holds hoà and hòa apart.
  private static let words = Words.syllables.filter {
    Folding.toneNormalised($0).utf8.elementsEqual($0.utf8)
  }

  @Test func agreesWithUnicodeOnAllSyllables() {
    #expect(Self.words.count > 30_000)
    #expect(disagreements(Self.words) == [])
  }

  @Test func agreesWithUnicodeOnCase() {
    var chance = Chance(4)
    let texts = (0..<20_000).map { _ in
      let word = Self.words.randomElement(using: &chance) ?? ""
      return String(word.map { Bool.random(using: &chance) ? Character($0.uppercased()) : $0 })
    }
    let few = (0..<10_000).map { _ in
      String("an bình".map { Bool.random(using: &chance) ? Character($0.uppercased()) : $0 })
    }
    #expect(disagreements(texts) == [])
    #expect(disagreements(few) == [])
  }

  @Test func agreesWithUnicodeOnPhrasesAndDigits() {
    var chance = Chance(5)
    // Few words, so that many phrases share a beginning and differ by a tone or a space.
    let pool = [
      "an", "ân", "ăn", "Án", "anh", "a", "á", "ba", "bà", "Bá", "đa", "da", "dạ", "1", "12", "2", "hòa", "hóa", "hoa",
      "fa", "za", "wă",
    ]
    let texts = (0..<30_000).map { _ in
      (0..<Int.random(in: 1...4, using: &chance)).map { _ in pool.randomElement(using: &chance) ?? "a" }
        .joined(separator: " ")
    }
    #expect(disagreements(texts) == [])
  }

  @Test func agreesWithUnicodeOnNamesByGivenFamilyMiddle() {
    var chance = Chance(6)
    // Few letters in all tones, so that most neighbours differ by a tone alone.
    let pool = "An Àn Ản Ãn Án Ạn Ân Hòa Hỏa Hõa Hóa Họa Hoa Lan Làn Lản Lãn Lán Lạn Đa Da Dả Dã Anh Ánh".split(
      separator: " "
    )
    .map(String.init)
    let names = (0..<20_000).map { _ in
      (0..<Int.random(in: 1...4, using: &chance)).map { _ in pool.randomElement(using: &chance) ?? "An" }
        .joined(separator: " ")
    }
    let sorted = names.map { (key: CollationKey(personName: $0), name: PersonName($0)) }.sorted { $0.key < $1.key }
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      let parts = [
        unicodeOrder(left.name.given, right.name.given), unicodeOrder(left.name.family, right.name.family),
        unicodeOrder(left.name.middle, right.name.middle),
      ]
      let order = parts.first { $0 != .orderedSame } ?? .orderedSame
      let expected: ComparisonResult = left.key == right.key ? .orderedSame : .orderedAscending
      if order != expected { Issue.record("\(left.name) | \(right.name)") }
    }
  }

  @Test func ordersLettersThenTones() {
    let letters = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split(separator: " ").map(
      String.init)
    #expect(letters.reversed().sorted { CollationKey($0) < CollationKey($1) } == letters)
    let tones = ["ma", "mà", "mả", "mã", "má", "mạ", "mab"]
    #expect(tones.reversed().sorted { CollationKey($0) < CollationKey($1) } == tones)
  }

  @Test func putsDigitsBeforeLettersAndOtherScriptsAfter() {
    let order = ["", "1", "10", "2", "An", "Zo", "Жук"]
    #expect(order.reversed().sorted { CollationKey($0) < CollationKey($1) } == order)
  }

  @Test func comparesNumbersByValueWhenAsked() {
    let order = ["Thôn 0", "Thôn 02", "Thôn 2 B", "Thôn 10", "Thôn 100", "Thôn A"]
    #expect(
      order.reversed().sorted { CollationKey($0, numbersByValue: true) < CollationKey($1, numbersByValue: true) }
        == order)
    #expect(CollationKey("Thôn 02", numbersByValue: true) == CollationKey("Thôn 2", numbersByValue: true))
    let long = String(repeating: "9", count: 500)
    #expect(CollationKey("1" + long, numbersByValue: true) != CollationKey(long, numbersByValue: true))
  }

  @Test func sortsPeopleByGivenFamilyMiddleName() {
    let order = [
      "Trần Văn An", "Nguyễn Thị Ánh", "Lê Ân", "Bùi Văn Hoa", "Đặng Văn Hòa", "Nguyễn Văn Hòa",
      "Nguyễn Xuân Hoà", "Lý A Sử",
    ]
    #expect(order.shuffled().sorted { CollationKey(personName: $0) < CollationKey(personName: $1) } == order)
  }

  @Test func givesOneKeyForOneNameInAllItsSpellings() {
    let key = CollationKey(personName: "Nguyễn Văn Hòa")
    #expect(CollationKey(personName: "Nguyễn  Văn Hoà") == key)
    #expect(CollationKey(personName: "Nguyễn Văn Hoà".decomposedStringWithCanonicalMapping) == key)
    #expect(CollationKey(personName: "Nguyễn Văn Hòa (Hòa Béo)") == key)
    #expect(CollationKey(personName: "Nguyễn Văn Hóa") != key)
    #expect(CollationKey("An  Bình!") == CollationKey("An-Bình"))
  }

  @Test func takesNamesApart() {
    let name = PersonName("  Nguyễn Thị  Hồng Nhung (Út) ")
    #expect(name.given == "Nhung" && name.family == "Nguyễn" && name.middle == "Thị Hồng")
    #expect(PersonName("Nhung").given == "Nhung" && PersonName("Nhung").family.isEmpty)
    #expect(PersonName("").given.isEmpty)
    #expect(PersonName("(Hồ Văn A)").family == "(Hồ")
    #expect(PersonName("Lò ) Văn ( A").given == "Văn")
  }
}

@Suite struct AlphabetTests {
  @Test(arguments: [
    ("Hoàng Thị Ân", "Â"), ("Nguyễn Văn Đại", "Đ"), ("Lê Ất", "Â"), ("Vi Văn ổn", "Ô"), ("Trần Ủy", "U"),
    ("Y Jút", "J"),
    ("Ðại", "D"), ("", "#"), ("Tổ 3", "#"), ("Bế Văn “Ưng”", "Ư"), ("H’ Ŏ", "O"), ("Жук", "#"),
    ("A\u{302}\u{301}n", "Â"),
  ])
  func filesANameUnderItsGivenName(name: String, letter: String) {
    #expect(Alphabet.letter(ofGivenNameIn: name) == letter)
  }

  @Test func filesATextUnderItsFirstLetter() {
    #expect(Alphabet.letter(of: "Ủy ban nhân dân") == "U")
    #expect(Alphabet.letter(of: "“Đoàn thanh niên”") == "Đ")
    #expect(Alphabet.letter(of: "3 thôn") == "#")
  }

  @Test func hasAnAnchorOfItsOwnForEveryLetter() {
    let anchors = (Alphabet.letters + [Alphabet.other]).map(Alphabet.anchor)
    #expect(Set(anchors).count == 34)
    #expect(anchors.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(["A", "Ă", "Â", "D", "Đ", "#"].map(Alphabet.anchor) == ["a", "a1", "a2", "d", "d1", "khac"])
    #expect(Alphabet.letters.sorted { CollationKey($0) < CollationKey($1) } == Alphabet.letters)
  }
}
