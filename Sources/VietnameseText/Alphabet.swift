/// The letters under which lists of names are filed.
public enum Alphabet {
  /// The headings in order: the Vietnamese alphabet, with F, J, W and Z where Latin has them. ``other`` stands after them.
  public static let letters: [String] = LatinLetters.alphabet.map { $0.uppercased() }

  /// The heading of what does not begin with a letter.
  public static let other = "#"

  /// The heading for a person's name, by the given name: “Hoàng Thị Ân” is under “Â”, “Nguyễn Văn Đại” under “Đ”.
  public static func letter(ofGivenNameIn name: String) -> String {
    letter(of: PersonName(name).given)
  }

  /// The heading for a whole text, by its first letter or digit: “Ủy ban” is under “U”, “123” under “#”.
  public static func letter(of text: String) -> String {
    for scalar in text.nfc.unicodeScalars {
      let rank = Int(LatinLetters.letter(scalar).rank)
      if rank > 0 { return letters[rank - 1] }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return other }
    }
    return other
  }

  /// A small ASCII identifier for a heading, unique for each: A `a`, Ă `a1`, Â `a2`, D `d`, Đ `d1`; `khac` for others.
  public static func anchor(for letter: String) -> String {
    anchors[letter.nfc] ?? "khac"
  }

  private static let anchors: [String: String] = {
    var counts: [String: Int] = [:]
    var anchors: [String: String] = [:]
    for letter in letters {
      let plain = Folding.key(letter)
      let count = counts[plain, default: 0]
      anchors[letter] = count == 0 ? plain : plain + String(count)
      counts[plain] = count + 1
    }
    return anchors
  }()
}
