/// Asks once about a file that repeats another one: a commune that sends a corrected workbook sends every row again.
public import Diagnostics

/// A row that repeats an earlier one; places in the campaign's list of honourees.
struct RowPair {
  let row: Int
  let first: Int
}

enum RepeatedFiles {
  /// How many rows of a file may repeat rows of one other file before the two files are the question.
  static let limit = 8

  private struct Sources: Hashable {
    let row: SourceLocation
    let first: SourceLocation
  }

  /// A question for each pair; one for all pairs of two files where there are many.
  static func questions(
    about pairs: [RowPair], in campaign: Campaign, _ question: (RowPair) -> Diagnostic
  ) -> [Diagnostic] {
    guard pairs.count > limit else { return pairs.map(question) }
    let people = campaign.honourees
    var ofSources: [Sources: [RowPair]] = [:]
    func sources(_ pair: RowPair) -> Sources {
      Sources(row: people[pair.row].origin.table.place, first: people[pair.first].origin.table.place)
    }
    for pair in pairs { ofSources[sources(pair), default: []].append(pair) }
    var asked: Set<Sources> = []
    var diagnostics: [Diagnostic] = []
    for pair in pairs {
      let both = sources(pair)
      guard both.row != both.first, let same = ofSources[both], same.count > limit else {
        diagnostics.append(question(pair))
        continue
      }
      if asked.insert(both).inserted { diagnostics.append(fileRepeats(both, same, campaign)) }
    }
    return diagnostics
  }

  private static func fileRepeats(_ sources: Sources, _ pairs: [RowPair], _ campaign: Campaign) -> Diagnostic {
    let shown = 3
    var notes = pairs.prefix(shown).flatMap {
      campaign.sideBySide(campaign.honourees[$0.row], campaign.honourees[$0.first]).notes
    }
    if pairs.count > shown {
      let rest = pairs.count - shown
      notes.append(Diagnostic.Note(Phrase(vi: "và \(rest) dòng khác", en: "and \(rest) more rows")))
    }
    let lacking = pairs.flatMap { [campaign.honourees[$0.row], campaign.honourees[$0.first]] }
      .first { $0.origin.table.index(of: "confirm") == nil }
    return .fileRepeatsAnother(
      pairs.count, sources.row.label, sources.first.label, at: sources.row, toAdd: lacking.flatMap { .columnToAdd($0) },
      notes: notes)
  }
}

extension DiagnosticKind {
  static let fileRepeatsAnother = DiagnosticKind("file-repeats-another", .question)
}

extension Diagnostic {
  fileprivate static func fileRepeatsAnother(
    _ count: Int, _ file: String, _ other: String, at location: SourceLocation, toAdd: Phrase?,
    notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .fileRepeatsAnother, at: location,
      Phrase(
        vi: "\(count) hồ sơ ở đây đã có ở \(other.quoted(limit: 120)); hai bảng này có phải là một không?",
        en: "\(count) dossiers stand in \(other.quoted(limit: 120)) already; are the two one table?"),
      remedy: Phrase(
        vi:
          "Nếu một tệp là bản sửa của tệp kia, giữ bản mới và chuyển bản cũ ra khỏi thư mục chiến dịch. Nếu không, trả "
          + "lời từng dòng ở cột “Xác nhận”: “\(Confirmation.leaveOutAnswer)” ở dòng thừa.",
        en:
          "If one file corrects the other, keep the new one and move the old one out of the campaign's folder. If not, "
          + "answer row by row in the column “Xác nhận”: “\(Confirmation.leaveOutAnswer)” in the row too many."
      ).with(toAdd),
      notes: notes)
  }
}

extension Table {
  /// The place of the table as a whole: its file, or its sheet.
  public var place: SourceLocation {
    sheet.map { SourceLocation(file: file, position: .sheet($0)) } ?? SourceLocation(file: file)
  }
}

extension Phrase {
  /// The sentence with another one after it.
  func with(_ other: Phrase?) -> Phrase {
    guard let other else { return self }
    return Phrase(vi: "\(vietnamese) \(other.vietnamese)", en: "\(english) \(other.english)")
  }

  /// Where the table of one of the rows has no column “Xác nhận” to answer in, that it may be added: a commune's own
  /// layout has none.
  static func columnToAdd(_ rows: Honouree...) -> Phrase? {
    guard rows.contains(where: { $0.origin.table.index(of: "confirm") == nil }) else { return nil }
    return Phrase(
      vi: "(Chưa có cột này thì thêm một cột, tiêu đề “Xác nhận”.)",
      en: "(Where there is no such column, add one with the title “Xác nhận”.)")
  }

  /// Where something stands in “Xác nhận” of one of the rows, that it is no answer to what is asked.
  static func unanswered(_ rows: Honouree...) -> Phrase? {
    let typed = rows.compactMap(\.confirmation).filter { $0.contains { !$0.isWhitespace } }
    guard !typed.isEmpty else { return nil }
    let list = typed.map { $0.quoted() }.joined(separator: ", ")
    return Phrase(
      vi: "Cột “Xác nhận” ghi \(list), chưa trả lời được câu hỏi này.",
      en: "“Xác nhận” holds \(list), which does not answer this question.")
  }
}
