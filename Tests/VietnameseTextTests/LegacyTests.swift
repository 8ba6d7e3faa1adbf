import Testing

@testable import VietnameseText

@Suite struct LegacyTests {
  /// A text as it looks when bytes of `encoding` are read as Windows-1252; nil when the encoding has no such letter.
  private func misread(_ text: String, _ encoding: LegacyEncoding) -> String? {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.append(scalar)
        continue
      }
      guard let bytes = Self.bytes[encoding]?[scalar] else { return nil }
      result.append(contentsOf: bytes.map { Unicode.Scalar($0) })
    }
    return String(result)
  }

  /// The way back, found by trying: every letter and mark that decodes to one scalar.
  private static let bytes: [LegacyEncoding: [Unicode.Scalar: [UInt8]]] = {
    var tables: [LegacyEncoding: [Unicode.Scalar: [UInt8]]] = [:]
    for encoding in LegacyEncoding.allCases {
      var table: [Unicode.Scalar: [UInt8]] = [:]
      let letters = Array("aăâeêioôơuưyAEIOUYăâ".utf8.filter { $0 < 0x80 }) + Array(UInt8(0x80)...0xFF)
      for first in letters {
        for second in [nil] + (UInt8(0xC0)...0xFF).map(Optional.some) {
          let pair = [first] + (second.map { [$0] } ?? [])
          guard let decoded = encoding.decode(pair)?.unicodeScalars, decoded.count == 1, let scalar = decoded.first,
            !scalar.isASCII, table[scalar].map({ $0.count > pair.count }) ?? true
          else { continue }
          table[scalar] = pair
        }
      }
      tables[encoding] = table
    }
    return tables
  }()

  @Test(arguments: [
    ("NguyÔn V¨n", LegacyEncoding.tcvn3, "Nguyễn Văn"), ("NguyÔn V¨n Hïng", .tcvn3, "Nguyễn Văn Hùng"),
    ("Céng hßa x· héi chñ nghÜa ViÖt Nam", .tcvn3, "Cộng hòa xã hội chủ nghĩa Việt Nam"), ("§ång", .tcvn3, "Đồng"),
    ("NguyÔn", .tcvn3, "Nguyễn"), ("®Êt ë", .tcvn3, "đất ở"), ("TrÇn ThÞ H­¬ng", .tcvn3, "Trần Thị Hương"),
    ("Nguyeãn Vaên", .vni, "Nguyễn Văn"),
    ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", .vni, "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("Kieân Thaønh", .vni, "Kiên Thành"), ("Ñaïi", .vni, "Đại"), ("Nguyeãn", .vni, "Nguyễn"),
    ("ÑAËNG THÒ HÖÔNG", .vni, "ĐẶNG THỊ HƯƠNG"),
    ("NguyêÞn Vãn Thãìng", .windows1258, "Nguyễn Văn Thắng"), ("TrâÌn Thiò MýõÌi", .windows1258, "Trần Thị Mười"),
    ("Lê Thiò HoÌa", .windows1258, "Lê Thị Hòa"), ("Vi Vãn Sýò", .windows1258, "Vi Văn Sự"),
    ("Ðãòng Thiò Hýõng", .windows1258, "Đặng Thị Hương"), ("Lê Vãn Hýng", .windows1258, "Lê Văn Hưng"),
    ("Thiò", .windows1258, "Thị"),
    ("Nguyá»…n VÄƒn", .misreadUTF8, "Nguyễn Văn"), ("GiÃ¡p", .misreadUTF8, "Giáp"),
    ("HÃ Ná»™i", .misreadUTF8, "Hà Nội"), ("Ä\u{90}á»— Thá»‹ Má»¹", .misreadUTF8, "Đỗ Thị Mỹ"),
    ("Ná»™i HÃ", .misreadUTF8, "Nội Hà"),
  ])
  func recognisesMisreadCells(text: String, encoding: LegacyEncoding, meaning: String) {
    #expect(TextDecoding.legacyGuess(inText: text) == encoding)
    #expect(TextDecoding.probableReading(of: text, as: encoding) == meaning)
  }

  @Test(arguments: [
    "", "Nguyen Van A", "Nguyễn Văn Hùng", "Hà Nhì", "Lò Thị Hà", "Lô Lô", "Sùng A Páo", "Giàng A Pùa",
    "Vàng Mí Sình", "Pu Péo",
    "Gié Triêng", "Sán Dìu", "Lê Quí", "Bàn Tà Kiên", "Thào A Sò", "Triệu Mùi Nái", "Quôc", "Quôc Hôi", "Tà Ôi",
    "Y Bhăm Êban", "Êban", "H’Hen Niê", "Niê Kdăm", "H'Bia Êya", "Krông Nô", "Krông Pắc", "Kpă Klơng",
    "Rơ Châm", "Y Ñu", "Buôn Ñôn",
    "Mlô Duôn Du", "Ksor Hnê", "Brâu", "Hrê", "Mông", "Hmông", "Đăk Nông", "Mnông Gâr", "Cil Múp Ha Kôñ",
    "François", "Noël", "Loïc", "Hélène Müller", "René", "Zoé", "Maël", "Thaï", "João", "Peña Muñoz",
    "Ångström", "Jürgen Groß",
    "Émile Zola", "Béatrice Côté", "Château d'Yquem", "São Tomé", "naïve café", "Strömsöe", "Bjørn Ærø",
    "À la carte", "Ça va",
    "m²", "5 m² × 3", "© 2024", "®", "«Đất»", "«bon»", "n° 5", "20 °C", "½ ha", "– … “”", "• mục", "· An",
    "Tel.: 5 µm",
    "Tày – Nùng", "Công ty “Hà Lan”", "Ksor", "Y Ý", "Vũ Ý Nhi", "Đỗ Thị Mỹ", "Hoàng Ý", "Ã", "xã Ã", "“XÃ”", "XÃ”",
    "XÃ…",
    "Ðỗ Thị Mỹ", "Ðào Văn Hà", "Ðào", "Huýnh", "Huých", "Sã", "Giò", "Gì", "Nový", "señor", "«Á»", "xã «Hà»", "Á…",
  ])
  func leavesProperNamesAlone(text: String) {
    #expect(TextDecoding.legacyGuess(inText: text) == nil)
  }

  @Test func neverSuspectsAVietnameseSyllable() {
    for word in Words.syllables where Syllable.isWellFormed(word.unicodeScalars, ignoringTone: true) {
      for text in [word, Words.capitalised(word), word.uppercased(), "Nguyễn Văn " + word, word + " " + word] {
        if let guess = TextDecoding.legacyGuess(inText: text) { Issue.record("\(text): \(guess)") }
      }
    }
  }

  @Test(arguments: [
    "Nguyễn Văn Thắng", "Đỗ Thị Mỹ", "Ừ Ỡ Ạ", "giáp", "Lý Sở Hưởng", "ý nguyện – “đường” quê…", "Vũ Ý Nhi", "Àn",
  ])
  func readsUTF8ReadAsAnotherEncoding(text: String) {
    let shown = String(
      String.UnicodeScalarView(
        text.utf8.map { byte in
          (0x80...0xFFFF).lazy.compactMap(Unicode.Scalar.init).first {
            Windows1252.byte(of: $0) == byte && byte >= 0x80
          }
            ?? Unicode.Scalar(byte)
        }))
    #expect(TextDecoding.legacyGuess(inText: shown) == .misreadUTF8)
    #expect(TextDecoding.probableReading(of: shown, as: .misreadUTF8) == text)
  }

  @Test(arguments: [LegacyEncoding.tcvn3, .vni, .windows1258])
  func recognisesMostMisreadNames(encoding: LegacyEncoding) {
    var chance = Chance(10)
    var counts = (tried: 0, found: 0, other: 0)
    while counts.tried < 3000 {
      let name = (0..<3).map { _ in Words.wellFormed.randomElement(using: &chance) ?? "" }.joined(separator: " ")
      guard name.unicodeScalars.count(where: { !$0.isASCII }) >= 2, let text = misread(name, encoding) else { continue }
      let guess = TextDecoding.legacyGuess(inText: text)
      if let guess, guess != encoding { counts.other += 1 }
      counts.tried += 1
      counts.found += guess == nil ? 0 : 1
    }
    // A few read as syllables in two encodings: “quìi”.
    #expect(counts.other <= 5)
    #expect(counts.found * 100 >= counts.tried * (encoding == .windows1258 ? 80 : 95))
  }

  @Test(arguments: [LegacyEncoding.windows1258, .tcvn3, .vni])
  func recognisesFilesInEveryOldEncoding(encoding: LegacyEncoding) {
    var chance = Chance(11)
    for _ in 0..<100 {
      var bytes: [UInt8] = []
      for _ in 0..<20 {
        let word = Words.wellFormed.randomElement(using: &chance) ?? ""
        for scalar in word.unicodeScalars {
          bytes += scalar.isASCII ? [UInt8(scalar.value)] : Self.bytes[encoding]?[scalar] ?? []
        }
        bytes.append(UInt8(ascii: " "))
      }
      #expect(TextDecoding.decode(bytes).failure?.guess == .legacy(encoding))
    }
  }

  @Test(arguments: ["Nguy?n", "Ch?t mư?i một gốc", "TR?N", "V?n ??c", "?ào", "Nguy\u{FFFD}n", "H? V?n"])
  func seesLostLetters(text: String) {
    #expect(TextDecoding.hasLostLetters(text))
  }

  @Test(arguments: ["", "Ai?", "Ai? Ở đâu?", "?", "a/b?c=d", "http://a.vn/?q=đ", "Nguyễn", "(?)", "?!", "Ai?Ở đâu"])
  func seesNoneInQuestionsAndAddresses(text: String) {
    #expect(!TextDecoding.hasLostLetters(text))
  }

  @Test(arguments: ["nghiêng", "Nguyễn", "quốc", "già", "gì", "huyết", "khuỷu", "Đắc", "ước", "yêu", "ÁNH"])
  func knowsSyllables(word: String) {
    #expect(Syllable.isWellFormed(word.unicodeScalars))
  }

  @Test(arguments: ["", "Krông", "cac", "hòà", "Loïc", "b", "Niê", "nghx", "ñon"])
  func knowsWhatIsNoSyllable(word: String) {
    #expect(!Syllable.isWellFormed(word.unicodeScalars))
  }
}
