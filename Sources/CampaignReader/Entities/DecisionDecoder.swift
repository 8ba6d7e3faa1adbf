internal import CampaignModel
internal import Diagnostics

/// Reads the table of decisions.
enum DecisionDecoder {
  /// The decisions. Rows without a key give none; one without a number stays, since honourees may name its key.
  static func decode(_ table: Table, log: inout ProblemLog) -> [Decision] {
    RowDecoder.decode(table, schema: .decisions, log: &log) { row in
      var counts: [Honouree.Kind: Int] = [:]
      counts[.collective] = row.whole("collectives")
      counts[.household] = row.whole("households", in: .households)
      counts[.individual] = row.whole("individuals", in: .people)
      let state = row.choice("state", Decision.State.self, unknown: .unknownState)
      let date = row.day("date")
      let signer = row.name("signer")
      let number = row.text("number")
      if let number, !isDocumentNumber(number) { row.report(.decisionNumberForm(number, at: row.place("number"))) }
      guard let key = row.text("key") else { return nil }
      return Decision(
        id: key, number: number ?? "", date: date, levelText: row.text("level") ?? "", issuer: row.text("issuer") ?? "",
        signer: signer, declaredCounts: counts, state: state ?? .inForce, origin: row.origin)
    }
  }
}

extension DecisionDecoder {
  /// Whether a text has the form of a decision's number and symbol: `1204/QĐ-UBND`, `12/2024/QĐ-UBND`, with letters and
  /// hyphens before the number as some offices write them.
  ///
  /// Source: Decree 30/2020/NĐ-CP, annex I: number, a stroke, the abbreviation of the kind of document, a hyphen, the
  /// office's abbreviation.
  static func isDocumentNumber(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let first = parts.first, let symbol = parts.last else { return false }
    let isDigit = { (character: Character) in ("0"..."9").contains(character) }
    guard first.contains(where: isDigit), first.allSatisfy({ $0.isLetter || isDigit($0) || $0 == "-" }) else {
      return false
    }
    if parts.count == 3, parts[1].count != 4 || !parts[1].allSatisfy(isDigit) { return false }
    let isSymbol = symbol.allSatisfy { $0.isLetter || isDigit($0) || ["-", ".", "&"].contains($0) }
    return isSymbol && ["QĐ", "QD"].contains(symbol.prefix(2).uppercased())
  }
}

extension DiagnosticKind {
  static let decisionNumberForm = DiagnosticKind("decision-number-form", .warning)
}

extension Diagnostic {
  static func decisionNumberForm(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .decisionNumberForm, at: place,
      inCell(
        place, vi: "\(text.quoted()) không giống số, ký hiệu của quyết định",
        en: "\(text.quoted()) does not look like the number of a decision"),
      remedy: Phrase(
        vi: "Ghi đủ số và ký hiệu như trên văn bản, ví dụ: 1204/QĐ-UBND.",
        en: "Write number and symbol as on the document, such as 1204/QĐ-UBND."))
  }
}
