/// Reads answers as people tick them.
public enum YesNo: Sendable, Hashable {
  case yes
  case no

  /// What a cell says.
  public enum Reading: Sendable, Hashable {
    case answer(YesNo)
    /// Nothing was typed: unknown, which is neither yes nor no.
    case blank
    case unrecognised
  }

  /// Reads “có”, “x”, “✓”, “đồng ý”, 1 … as yes, “không”, “chưa”, 0 … as no, in any case, with all marks or none.
  public static func parse(_ text: String) -> Reading {
    let typed = text.nfc.lowercased().trimmedAndCollapsed
    guard !typed.isEmpty else { return .blank }
    let word = typed.unicodeScalars.last.map { $0 == "." || $0 == "," } == true ? String(typed.dropLast()) : typed
    return words[word].map(Reading.answer) ?? .unrecognised
  }

  /// Words with their marks, and without any; a word with other marks is not understood, since consent hangs on it.
  private static let words: [String: YesNo] = {
    var table: [String: YesNo] = [:]
    for (answer, list) in [
      (
        YesNo.yes,
        "có|x|✓|✔|✔️|☑|☑️|✅|rồi|đã|đồng ý|có đồng ý|đã đồng ý|đồng ý công khai|nhất trí|1|true|yes|y|đúng"
      ),
      (
        YesNo.no,
        "không|ko|k|kg|chưa|không đồng ý|ko đồng ý|chưa đồng ý|không có|chưa có|không nhất trí|0|false|no|n|sai"
      ),
    ] {
      for word in list.split(separator: "|").map(String.init) {
        table[word] = answer
        let plain = Folding.key(word)
        if !plain.isEmpty { table[plain] = answer }
      }
    }
    return table
  }()
}
