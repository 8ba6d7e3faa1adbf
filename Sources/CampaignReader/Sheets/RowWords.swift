internal import VietnameseText

/// The words by which a row is known that holds no person: totals, signatures, notes.
enum RowWords {
  /// A Boolean value that indicates whether a text heads a total: “Tổng”, “Tổng cộng:”, “Cộng”, “Tổng: 25 hộ”.
  ///
  /// Marks are compared where they were typed: “Tống Văn An” and “Công” are names.
  static func isTotal(_ text: String) -> Bool {
    let text = withoutGroupNumber(text)
    // Most texts are none by their first letter: t, T, c, C, s, S; or the signs of sums.
    guard let letter = text.utf8.first(where: { $0 > 0x20 }),
      [0x74, 0x63, 0x73, 0xE2, 0xEE].contains(letter | 0x20)
    else { return false }
    let words = words(of: text)
    guard let first = words.first, words.count <= 12 else { return false }
    switch first {
    case "tc", "t.c", "sum", "subtotal", "∑", "σ", "ς": return words.dropFirst().allSatisfy(isTotalWord)
    case "cộng", "cong", "total":
      // “Cộng xã Kiên Thành”; “Cộng đồng thôn Bãi Bông” is a collective.
      if words.count > 1, totalled.contains(words[1]) { return true }
      return words.dropFirst().allSatisfy(isTotalWord)
    case "tổng", "tong":
      // Without marks it may be a family name: “Tong Van An”.
      let rest = words.dropFirst()
      guard let second = rest.first else { return true }
      if ["cộng", "số", "cong", "so", "toàn", "hợp"].contains(second) || isNumber(second) { return true }
      return text.unicodeScalars.contains(":") || rest.allSatisfy(isTotalWord)
    default: return false
    }
  }

  /// A Boolean value that indicates whether a text belongs to what stands under a list: who made it, who signs it,
  /// where and when, notes.
  static func isClosing(_ text: String) -> Bool {
    let key = Folding.key(text)
    if closings.contains(where: { key == $0 || key.hasPrefix($0 + " ") }) { return true }
    if isPlaceAndDay(key) { return true }
    if key.contains("ngay"), key.contains("thang"), key.contains("nam") {
      return !text.utf8.contains(UInt8(ascii: "/")) && key.utf8.count <= 80
    }
    if key == "ghi chu" || key == "luu y" || key == "chu thich" { return true }
    let isNote = ["ghi chu", "luu y", "chu thich"].contains { key.hasPrefix($0 + " ") }
    return isNote && text.unicodeScalars.contains(":")
  }

  /// A Boolean value that indicates whether a running number counts groups and not people: I, II, A, B.
  static func isGroupNumber(_ text: String) -> Bool {
    let number = text.hasSuffix(".") || text.hasSuffix(")") ? text.dropLast() : Substring(text)
    guard (1...5).contains(number.utf8.count) else { return false }
    return number.utf8.allSatisfy { "IVX".utf8.contains($0) }
      || (number.utf8.count == 1 && number.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "H")).contains($0) })
  }

  /// A Boolean value that indicates whether a text heads a group: `II. Xã Hồng Giang`, `A. Hộ gia đình`.
  static func isGroupHeading(_ text: String) -> Bool {
    let rest = withoutGroupNumber(text)
    guard rest != text else { return false }
    return words(of: rest).first.map(groupWords.contains) ?? false
  }

  /// The first words of what is grouped.
  private static let groupWords: Set<String> = [
    "xã", "thị", "thôn", "tổ", "tdp", "khu", "bản", "xóm", "cụm", "hộ", "cá", "tập", "nhóm", "danh", "các", "đơn",
    "khối", "cấp", "ubnd",
  ]
  /// What stands behind “Cộng” where a part is summed.
  private static let totalled: Set<String> = [
    "xã", "xa", "thôn", "thị", "trang", "huyện", "toàn", "mục", "phần", "nhóm", "tổ", "khu", "bản", "xóm", "cụm", "dồn",
  ]

  /// A text without the number of a group before it: `I. Cộng`.
  private static func withoutGroupNumber(_ text: String) -> String {
    let trimmed = text.drop(while: \.isWhitespace)
    guard let stop = trimmed.utf8.prefix(6).firstIndex(where: { $0 == 0x2E || $0 == 0x29 || $0 == 0x2F }) else {
      return text
    }
    let rest = trimmed[trimmed.utf8.index(after: stop)...].drop(while: \.isWhitespace)
    guard !rest.isEmpty, isGroupNumber(String(trimmed[..<stop])) else { return text }
    return String(rest)
  }

  /// A Boolean value that indicates whether a folded text is where and when a list was signed:
  /// `Lục Ngạn, ngày 5/4/2024`.
  private static func isPlaceAndDay(_ key: String) -> Bool {
    let words = key.split(separator: " ")
    guard (4...10).contains(words.count), words[words.count - 4] == "ngay" else { return false }
    return words.suffix(3).allSatisfy { Int($0) != nil } && !words.dropLast(4).contains { Int($0) != nil }
  }

  /// A Boolean value that indicates whether texts only number their columns: (1), (2), (3); A, B, 1, 2.
  static func areColumnNumbers(_ texts: [String]) -> Bool {
    guard texts.count >= 3 else { return false }
    var last = 0
    for text in texts {
      let bare = text.filter { $0 != "(" && $0 != ")" && $0 != " " }
      if let number = Int(bare.prefix { $0.isASCII && $0.isNumber }) {
        // (7)=(5)+(6) says how a column is reckoned.
        let isReckoned = bare.contains("=") && bare.utf8.allSatisfy { "0123456789=+-*:/x".utf8.contains($0) }
        guard number == last + 1, isReckoned || String(number) == bare else { return false }
        last = number
      } else if last > 0 || bare.utf8.count != 1 || bare.lowercased() == bare.uppercased() {
        return false
      }
    }
    return last >= 2
  }

  private static let closings = [
    "nguoi lap", "nguoi lap bieu", "lap bieu", "nguoi tong hop", "nguoi bao cao", "can bo lap", "can bo tong hop",
    "cong chuc", "chu tich", "pho chu tich", "q chu tich", "tm uy ban nhan dan", "t m uy ban nhan dan", "tm ubnd",
    "t m ubnd", "kt chu tich", "k t chu tich", "tl chu tich", "thu truong", "truong thon", "ke toan", "noi nhan",
    "ky ten", "ky ghi ro ho ten", "ky va ghi ro ho ten", "da ky", "xac nhan cua", "danh sach nay", "danh sach co",
    "danh sach gom", "an dinh danh sach",
  ]

  private static func isTotalWord(_ word: String) -> Bool {
    isNumber(word)
      || [
        "cộng", "số", "cong", "so", "dồn", "hộ", "ho", "người", "nguoi", "cá", "nhân", "tập", "thể", "gia", "đình",
        "m2", "m²", "đồng", "dong", "xã", "thôn", "huyện", "toàn", "diện", "tích", "hiến", "công", "và", "điển", "hình",
      ].contains(word)
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  private static func words(of text: String) -> [String] {
    text.nfc.lowercased().split { " \t\n\r\u{A0}:;,-–(){}/".contains($0) }.map(String.init)
  }
}
