internal import Diagnostics
internal import Foundation
import Testing

/// One voice over all messages: what can be judged without reading them.
@Suite struct ToneTests {
  /// A text of a message: which one, of what kind, in both languages.
  private struct Text {
    enum Role { case summary, explanation, remedy, note }

    let id: String
    let role: Role
    let phrase: Phrase
    let isForStaff: Bool

    /// The Vietnamese without what was typed, examples of code, and names of files.
    var plainVietnamese: String {
      phrase.vietnamese
        .replacing(/“[^”]*”/, with: "“”").replacing(/\{\{.*\}\}/, with: "").replacing(/<[^>]*>/, with: "")
        .replacing(/"[^"]*"/, with: "").replacing(/[A-Za-z0-9_-]*[.\/][A-Za-z0-9_.\/-]*[A-Za-z0-9]/, with: "")
        .replacing(/--[a-z]+/, with: "")
    }
  }

  private static func texts() async -> [Text] {
    let staff = Set(MessageCatalogue.forStaff.map(\.title))
    return await MessageCatalogue.entries().flatMap { entry -> [Text] in
      guard let diagnostic = entry.diagnostic else { return [] }
      let parts: [(Text.Role, Phrase?)] =
        [(.summary, diagnostic.summary), (.explanation, diagnostic.explanation), (.remedy, diagnostic.remedy)]
        + diagnostic.notes.prefix(1).map { (.note, $0.text) }
      return parts.compactMap { role, phrase in
        phrase.map { Text(id: entry.id, role: role, phrase: $0, isForStaff: staff.contains(entry.chapter)) }
      }
    }
  }

  /// Expects that no text breaks a rule; a failure shows those that do.
  private func expectNone(
    _ location: Testing.SourceLocation = #_sourceLocation, _ breaks: (Text) -> Bool
  ) async {
    let broken = await Self.texts().filter(breaks)
      .map { "\($0.id): \($0.phrase.vietnamese) | \($0.phrase.english)" }
    #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))", sourceLocation: location)
  }

  @Test func everyTextIsInBothLanguages() async {
    await expectNone { $0.phrase.vietnamese.isEmpty || $0.phrase.english.isEmpty }
  }

  @Test func aSummaryIsOneShortLineWithoutAFullStop() async {
    await expectNone { text in
      text.role == .summary
        && [text.phrase.vietnamese, text.phrase.english].contains {
          $0.count > 160 || $0.hasSuffix(".") || $0.contains("\n")
        }
    }
  }

  @Test func explanationsAndRemediesAreSentences() async {
    await expectNone { text in
      guard text.role == .explanation || text.role == .remedy else { return false }
      let (vietnamese, english) = (text.phrase.vietnamese, text.phrase.english)
      return !vietnamese.hasSuffix(".") || !(english.hasSuffix(".") || english.hasSuffix("?"))
        || [vietnamese, english].contains { $0.first?.isLowercase != false }
    }
  }

  @Test func errorsAndQuestionsSayHowToMendThem() async {
    let silent = await MessageCatalogue.entries().filter {
      $0.diagnostic?.severity.blocks == true && $0.diagnostic?.remedy == nil
    }
    #expect(silent.map(\.id) == [])
  }

  /// Where questions are settled that have no answer in the column “Xác nhận”: which row, cell, sheet or file stays.
  private static let otherPlaces = ["dòng", "ô này", "ô sai", "trang tính", "trang “", "tệp", "chiến dịch"]

  @Test func questionsSayWhereToAnswer() async {
    let lost = await MessageCatalogue.entries().filter { entry in
      guard let diagnostic = entry.diagnostic, diagnostic.severity == .question else { return false }
      let remedy = diagnostic.remedy?.vietnamese ?? ""
      return !remedy.contains("cột “Xác nhận”") && !Self.otherPlaces.contains { remedy.contains($0) }
    }
    #expect(lost.map(\.id) == [])
  }

  private static let english: Set<String> = [
    "file", "files", "sheet", "row", "column", "cell", "error", "warning", "template", "schema", "hash", "null", "nil",
    "table", "folder", "path", "key", "value", "string", "parse", "header", "record", "field", "line", "workbook",
    "update", "updated", "click", "browser", "link", "server", "input", "output", "type", "format", "default", "slug",
  ]
  /// Words that mean something to engineers alone.
  private static let internals: Set<String> = [
    "byte", "id", "token", "regex", "url", "html", "xml", "markdown", "json", "utf", "unicode16", "ascii", "inclusive",
  ]
  /// Messages for staff whose matter has no other name.
  private static let needsTheName: [String: Set<String>] = [
    "encoding-legacy": ["utf"], "encoding-unknown": ["utf"], "encoding-binary": ["utf"], "encoding-workbook": ["utf"],
    "encoding-broken-utf-16": ["utf"], "story-not-markdown": ["utf"], "story-html-dropped": ["html"],
    // Names of attributes.
    "attribute-required": ["value"], "needless-type": ["type"], "source-hides-others": ["type"],
    "default-track-repeated": ["default"], "number-out-of-bounds": ["value"],
  ]

  @Test func vietnameseHoldsNoEnglishAndNoInternals() async {
    await expectNone { text in
      let words = Set(
        text.plainVietnamese.lowercased().split { !$0.isLetter || !$0.isASCII }.map(String.init))
      let forbidden = text.isForStaff ? Self.english.union(Self.internals) : Self.english
      return !words.intersection(forbidden).subtracting(Self.needsTheName[text.id] ?? []).isEmpty
    }
  }

  @Test func theWordsAreThoseOfTheGlossary() async {
    await expectNone { text in
      let words = text.plainVietnamese.lowercased()
      return text.phrase.vietnamese.contains("  ")
        || ["tập tin", "sổ tính", "bảng tính", "cảm phiền", "vui lòng", "xin hãy", "bạn ", "!"].contains {
          words.contains($0)
        }
    }
  }

  @Test func examplesAndGuessesReadAlike() async {
    await expectNone { text in
      let words = text.phrase.vietnamese
      let loose = words.matches(of: /(?<row>dòng )?ví dụ(?<colon>:?)/).contains {
        $0.output.colon.isEmpty && $0.output.row == nil
      }
      let guess = words.matches(of: /[Cc]ó phải/).count != words.matches(of: /[Cc]ó phải[^?]*không\?/).count
      return loose || guess || (text.role != .summary && words.contains("; ví dụ"))
    }
  }

  @Test func textIsPrecomposedWithQuotationMarks() async {
    /// Messages about the straight marks of CSV, YAML and HTML.
    let straight: Set<String> = [
      "quote-not-closed", "text-after-quote", "row-too-long", "row-shifted", "yaml-syntax", "count-not-a-number",
    ]
    await expectNone { text in
      let words = text.phrase.vietnamese
      let hasStraight = words.contains("\"") || words.contains(" '")
      let isComposed = words.unicodeScalars.elementsEqual(words.precomposedStringWithCanonicalMapping.unicodeScalars)
      return (!isComposed && text.id != "not-nfc") || (hasStraight && text.isForStaff && !straight.contains(text.id))
    }
  }

  /// Messages about CSV files themselves; all others are as true of workbooks.
  private static let aboutText: Set<String> = [
    "table-missing",
    "quote-not-closed", "text-after-quote", "row-too-short", "row-too-long", "row-shifted", "encoding-legacy",
    "encoding-unknown", "encoding-binary", "encoding-workbook", "encoding-broken-utf-16",
  ]

  @Test func onlyMessagesAboutTextFilesSpeakOfCSV() async {
    await expectNone { text in
      text.isForStaff && text.plainVietnamese.contains("CSV") && !Self.aboutText.contains(text.id)
    }
  }
}
