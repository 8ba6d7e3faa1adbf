/// A name is made of words: no digits in a person's, no signs in anyone's, capitals where they belong.
internal import Diagnostics
internal import VietnameseText

struct NameFormRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    campaign.honourees.compactMap { honouree in
      let form = Form(honouree.name)
      if form.holdsSigns || (form.holdsDigits && (honouree.kind != .collective || !form.holdsLetters)) {
        return .nameNotAName(honouree)
      }
      guard honouree.kind != .collective else { return nil }
      if honouree.name.utf8.count > Self.longest, honouree.name.count > Self.longest { return .nameTooLong(honouree) }
      if form.isAllSmall { return .nameLetterCase(honouree, isCapitals: false) }
      if form.isAllCapitals { return .nameLetterCase(honouree, isCapitals: true) }
      return nil
    }
  }

  /// A person's name in letters, brackets and offices included; the longest names have some forty.
  private static let longest = 100

  /// What a name's characters are.
  private struct Form {
    var holdsSigns = false
    var holdsDigits = false
    private var small = 0
    private var capitals = 0

    init(_ name: String) {
      // A hyphen or a bullet of a list that was copied.
      if let first = name.unicodeScalars.first(where: { $0 != " " }), "-–—•·*+".unicodeScalars.contains(first) {
        holdsSigns = true
      }
      if name.utf8.contains(UInt8(ascii: "&")), name.utf8.contains(UInt8(ascii: ";")) {
        holdsSigns = holdsSigns || Self.holdsEntity(name)
      }
      for scalar in name.unicodeScalars {
        switch scalar {
        case "<", ">", "_", "@", "#", "$", "^", "*", "=", "|", "\\", "~", "`", "{", "}", "[", "]": holdsSigns = true
        case "0"..."9": holdsDigits = true
        case "a"..."z": small += 1
        case "A"..."Z": capitals += 1
        default:
          if scalar.value < 0x80 { continue }
          if scalar.properties.isLowercase {
            small += 1
          } else if scalar.properties.isUppercase {
            capitals += 1
          } else if scalar.value >= 0x2190, [.otherSymbol, .mathSymbol].contains(scalar.properties.generalCategory) {
            holdsSigns = true
          }
        }
      }
    }

    /// A Boolean value that indicates whether a character is written as in a web page's source: `&amp;`.
    private static func holdsEntity(_ name: String) -> Bool {
      name.split(separator: "&", omittingEmptySubsequences: false).dropFirst().contains { rest in
        guard let end = rest.firstIndex(of: ";"), end > rest.startIndex else { return false }
        return rest[..<end].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
      }
    }

    var holdsLetters: Bool { small + capitals > 0 }
    var isAllSmall: Bool { small > 0 && capitals == 0 }
    /// A single letter (“Ý”) is a name as it should be.
    var isAllCapitals: Bool { capitals > 1 && small == 0 }
  }
}

extension DiagnosticKind {
  static let nameNotAName = DiagnosticKind("name-not-a-name", .error)
  static let nameLetterCase = DiagnosticKind("name-letter-case", .warning)
}

extension Diagnostic {
  fileprivate static func nameNotAName(_ honouree: Honouree) -> Diagnostic {
    let typed = LongNumbers.masked(honouree.name).quoted()
    return Diagnostic(
      .nameNotAName, at: honouree.origin.location("name"),
      Phrase(
        vi: "tên \(typed) có chữ số hoặc ký hiệu nên không phải là tên",
        en: "\(typed) holds digits or signs and is no name"),
      remedy: Phrase(
        vi: "Ghi họ và tên bằng chữ, ví dụ: Nguyễn Văn An. Các thông tin khác ghi ở cột của chúng.",
        en: "Write the name in letters, such as Nguyễn Văn An; anything else has a column of its own."))
  }

  fileprivate static func nameTooLong(_ honouree: Honouree) -> Diagnostic {
    let count = honouree.name.count
    return Diagnostic(
      .nameNotAName, at: honouree.origin.location("name"),
      Phrase(
        vi: "ô này dài \(count) ký tự nên không phải là một tên", en: "\(count) characters are no person's name"),
      remedy: Phrase(
        vi: "Chỉ ghi họ và tên, ví dụ: Nguyễn Văn An. Các thông tin khác ghi ở cột của chúng.",
        en: "Write the name alone, such as Nguyễn Văn An; anything else has a column of its own."))
  }

  fileprivate static func nameLetterCase(_ honouree: Honouree, isCapitals: Bool) -> Diagnostic {
    Diagnostic(
      .nameLetterCase, at: honouree.origin.location("name"),
      isCapitals
        ? Phrase(
          vi: "tên \(honouree.name.quoted()) viết toàn chữ hoa", en: "\(honouree.name.quoted()) is all in capitals")
        : Phrase(
          vi: "tên \(honouree.name.quoted()) không viết hoa", en: "\(honouree.name.quoted()) has no capital letter"),
      explanation: Phrase(
        vi: "Tên được in đúng như đã ghi.", en: "A name is printed as it was typed."),
      remedy: Phrase(
        vi: "Viết hoa chữ cái đầu mỗi tiếng, ví dụ: Nguyễn Văn An.",
        en: "Begin each word with a capital, such as Nguyễn Văn An."))
  }
}
