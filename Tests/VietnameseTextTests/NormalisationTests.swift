internal import Foundation
import Testing

@testable import VietnameseText

@Suite struct NormalisationTests {
  private static let letters = LatinLetters.letters.indices.compactMap {
    Unicode.Scalar(UInt32($0 < 0x250 ? $0 : $0 + 0x1E00 - 0x250))
  }

  private static let marks: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}", "\u{308}",
    "\u{340}", "\u{335}",
  ]

  private func foundation(_ text: String) -> [UInt32] {
    scalars(text.precomposedStringWithCanonicalMapping)
  }

  @Test func composesEveryVietnameseLetterFromItsParts() {
    var count = 0
    for scalar in Self.letters {
      let letter = LatinLetters.letter(scalar)
      guard letter.rank != 0, letter.tone != Letter.foreignMark else { continue }
      let decomposed = String(scalar).decomposedStringWithCanonicalMapping
      #expect(scalars(decomposed.nfc) == [scalar.value])
      if decomposed.unicodeScalars.count > 1 { #expect(VietnameseComposer.compose(decomposed) != nil) }
      count += 1
    }
    #expect(count == 2 * (33 + 12 * 5))
  }

  @Test func agreesWithFoundationOnEveryLetterWithOneOrTwoMarks() {
    for scalar in Self.letters where scalar.value >= 0x20 {
      for first in Self.marks {
        for second in [nil] + Self.marks.map(Optional.some) {
          var view = String.UnicodeScalarView([scalar, first])
          if let second { view.append(second) }
          let text = String(view)
          guard scalars(text.nfc) != foundation(text) else { continue }
          Issue.record("\(scalars(text)) became \(scalars(text.nfc))")
        }
      }
    }
  }

  @Test func agreesWithFoundationOnEveryScalar() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar)
      if scalars(text.nfc) != foundation(text) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func agreesWithFoundationOnChanceMixtures() {
    var chance = Chance(1)
    let pool =
      Self.marks + ["a", "e", "o", "u", "Đ", "ê", "ơ", "ễ", "n", " ", "가", "\u{1100}", "\u{1161}", "и", "✓", "²"]
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...8, using: &chance)
      let text = String(String.UnicodeScalarView((0..<count).map { _ in pool.randomElement(using: &chance) ?? "a" }))
      if scalars(text.nfc) != foundation(text) { Issue.record("\(scalars(text))") }
      let isComposed = foundation(text) == scalars(text)
      if NFC.holds(in: text) != isComposed { Issue.record("holds: \(scalars(text))") }
    }
  }

  @Test func composesVietnameseWithoutTheGeneralAlgorithm() {
    #expect(
      VietnameseComposer.compose("Nguye\u{302}\u{303}n Thi\u{323} Ha\u{300}").map(scalars) == scalars("Nguyễn Thị Hà"))
    #expect(VietnameseComposer.compose("ê\u{301}").map(scalars) == scalars("ế"))
    #expect(VietnameseComposer.compose("a\u{323}\u{302}").map(scalars) == scalars("ậ"))
  }

  @Test func leavesWhatIsNotVietnameseToTheGeneralAlgorithm() {
    for text in ["a\u{300}\u{302}", "n\u{303}", "\u{301}a", "u\u{308}", "a\u{301}\u{300}"] {
      #expect(VietnameseComposer.compose(text) == nil)
    }
  }

  @Test func tellsTheFormOfBytes() {
    func holds(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer { NFC.holds(in: $0) } }
    #expect(holds(Array("Nguyễn Văn Đại — “m²” ✓".utf8)))
    #expect(!holds(Array("Nguye\u{302}\u{303}n".utf8)))
    #expect(!holds(Array("\u{212B}".utf8)))
    #expect(!holds([0x41, 0xFF]))
    #expect(!holds([0xE1, 0xBB]))
    #expect(holds([]))
  }
}

@Suite struct WhitespaceTests {
  @Test(arguments: [
    ("  Nguyễn   Văn\tA \n", "Nguyễn Văn A"), ("a\u{A0}b", "a b"), ("a\u{202F}\u{3000}b", "a b"), ("", ""),
    ("   ", ""),
    ("a\u{1680}b", "a b"), ("a\u{85}b", "a b"), ("Ạ Ễ Ỹ", "Ạ Ễ Ỹ"), ("a\u{200B}b", "a\u{200B}b"),
    ("“a” – b", "“a” – b"),
  ])
  func becomesOneSpaceInsideAndNoneOutside(typed: String, tidy: String) {
    #expect(scalars(typed.trimmedAndCollapsed) == scalars(tidy))
  }

  @Test func agreesWithThePlainRuleOnChanceTexts() {
    var chance = Chance(2)
    let pool: [Unicode.Scalar] = [" ", "\t", "\u{A0}", "a", "ễ", "\u{2003}", "Ẁ", "\u{1680}", "\u{2028}", "…", "Â"]
    for _ in 0..<5000 {
      let text = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...6, using: &chance)).map { _ in pool.randomElement(using: &chance) ?? "a" }))
      let plain = text.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init).joined(separator: " ")
      #expect(text.trimmedAndCollapsed == plain)
    }
  }
}
