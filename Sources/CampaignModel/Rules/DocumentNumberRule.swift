/// No document that is handed out holds a number that leads to a person's door.
///
/// A leaflet rightly gives an office's telephone and e-mail: those are asked about and do not block, and the
/// publisher's own, which `campaign.yaml` gives, is passed over. ID cards, houses and land plots are never published.
internal import Diagnostics
internal import VietnameseText

struct DocumentNumberRule: CampaignRule {
  /// How many numbers of a line are looked at.
  private static let limit = 20

  func check(_ campaign: Campaign) -> [Diagnostic] {
    let publisher = campaign.settings.publisher
    let own = Set([publisher.telephone, publisher.email ?? ""].map(Self.bare).filter { !$0.isEmpty })
    return campaign.releasedDocuments.flatMap { document -> [Diagnostic] in
      var found = document.nameWords.split { !$0.isLetter && !$0.isNumber }
        .compactMap { PersonalNumber.first(in: String($0)) }
        .map { Diagnostic.number($0, at: SourceLocation(file: document.path)) }
      for passage in document.text?.passages ?? [] {
        Self.forEachNumber(in: passage.text) { number, offset in
          guard !number.kind.isContact || !own.contains(Self.bare(number.typed)) else { return }
          found.append(.number(number, at: passage.location(ofScalar: offset, in: document.path)))
        }
      }
      return found
    }
  }

  /// Every number of a text, with the place of its first word: `PersonalNumber` finds one at a time.
  private static func forEachNumber(in text: String, _ body: (PersonalNumber, Int) -> Void) {
    var rest = text
    for _ in 0..<limit {
      guard let number = PersonalNumber.first(in: rest) else { return }
      guard let word = number.typed.split(separator: " ").first, let range = rest.firstRange(of: word) else {
        return body(number, 0)
      }
      body(number, rest.unicodeScalars.distance(from: rest.startIndex, to: range.lowerBound))
      // As many scalars as before, so that the places of the others stay.
      rest.replaceSubrange(range, with: String(repeating: "x", count: word.unicodeScalars.count))
    }
  }

  /// An address in small letters, or the digits of a number with the country's code as 0.
  private static func bare(_ typed: String) -> String {
    if typed.contains("@") { return typed.lowercased().trimmedPunctuation }
    let digits = typed.filter { $0.isASCII && $0.isNumber }
    return digits.hasPrefix("84") ? "0" + digits.dropFirst(2) : digits
  }
}

extension String {
  /// The text without marks of punctuation at its ends.
  fileprivate var trimmedPunctuation: String {
    var rest = self[...]
    while let first = rest.first, !first.isLetter, !first.isNumber { rest = rest.dropFirst() }
    while let last = rest.last, !last.isLetter, !last.isNumber { rest = rest.dropLast() }
    return String(rest)
  }
}

extension PersonalNumber.Kind {
  fileprivate var isContact: Bool { self == .phone || self == .email }
}

extension DiagnosticKind {
  static let contactInDocument = DiagnosticKind("contact-in-document", .warning)
}

extension Diagnostic {
  fileprivate static func number(_ found: PersonalNumber, at location: SourceLocation) -> Diagnostic {
    guard found.kind.isContact else { return .personalNumber(found, at: location) }
    let what = found.kind.words
    return Diagnostic(
      .contactInDocument, at: location,
      Phrase(
        vi: "tài liệu đã phát hành có \(found.typed.quoted()), giống \(what.vietnamese)",
        en: "a released document holds \(found.typed.quoted()), which looks like \(what.english)"),
      explanation: Phrase(
        vi: "Tệp được chép nguyên lên trang web. Điện thoại, thư điện tử của cơ quan thì được; của riêng một người thì "
          + "không bao giờ được công khai.",
        en: "The file is copied to the site as it is. An office's telephone and e-mail may stand in it, a person's "
          + "never."),
      remedy: Phrase(
        vi: "Nếu là của một người, mở tệp, bỏ phần này rồi lưu lại; nếu là của cơ quan thì để nguyên.",
        en: "If it is a person's, take it out of the file; if it is an office's, let it be."))
  }
}
