internal import CampaignModel
internal import Diagnostics

// What is asked where it is not clear whose a workbook or a row is.

extension DiagnosticKind {
  static let submissionCommuneMissing = DiagnosticKind("submission-commune-missing", .question)
  static let submissionCommuneUnknown = DiagnosticKind("submission-commune-unknown", .question)
  static let submissionCellsDiffer = DiagnosticKind("submission-cells-differ", .question)
  static let submissionNameDiffers = DiagnosticKind("submission-file-name-differs", .question)
  static let submissionRowDiffers = DiagnosticKind("submission-row-differs", .question)
  static let submissionOfSeveral = DiagnosticKind("submission-of-several-communes", .warning)
}

extension Diagnostic {
  static func submissionCommuneMissing(
    at place: SourceLocation, blanks: [SourceLocation], guesses: [String], example: String
  ) -> Diagnostic {
    let file = fileName(of: place.file)
    let guess = Self.guess(guesses)
    return Diagnostic(
      .submissionCommuneMissing, at: place,
      Phrase(
        vi: "chưa rõ tệp \(file.quoted()) là của xã, thị trấn nào: \(blanks.count) dòng để trống tên xã"
          + guess.vietnamese,
        en: "nothing says which commune \(file.quoted()) is of: \(blanks.count) rows leave it blank" + guess.english),
      explanation: Phrase(
        vi: "Chương trình tìm tên xã trong từng dòng, ở trang “\(WorkbookConventions.coverSheet)”, ở các dòng tiêu đề "
          + "phía trên bảng và ở tên tệp; không tự đoán.",
        en:
          "It is looked for in each row, on the sheet “\(WorkbookConventions.coverSheet)”, above the table and in the "
          + "file's name, and never guessed."),
      remedy: Phrase(
        vi: "Ghi tên xã vào trang “\(WorkbookConventions.coverSheet)”, hoặc đặt tên tệp theo tên xã, ví dụ: "
          + "\((example + ".xlsx").quoted()).",
        en: "Write the commune on the sheet “\(WorkbookConventions.coverSheet)”, or name the file after it, such as "
          + "\((example + ".xlsx").quoted())."),
      notes: notes(
        Phrase(vi: "dòng này để trống tên xã", en: "this row leaves it blank"), at: blanks.filter { $0 != place }))
  }

  static func submissionCommuneUnknown(_ statement: CommuneStatement) -> Diagnostic {
    let typed = statement.text.quoted()
    var names: [String] = []
    var suggestion: String?
    switch statement.meaning {
    case .ambiguous(let list): names = list
    case .unknown(let name): suggestion = name
    case .commune, .blank: break
    }
    let list = names.prefix(6).map { $0.quoted() }.joined(separator: ", ")
    let summary =
      names.isEmpty
      ? Phrase(
        vi: "danh sách xã, thị trấn của chiến dịch không có \(typed)",
        en: "the campaign's list of communes has no \(typed)")
      : Phrase(
        vi: "\(typed) có thể là nhiều xã, thị trấn: \(list)", en: "\(typed) may be any of several communes: \(list)")
    let remedy =
      suggestion.map {
        Phrase(
          vi: "Nếu ý là \($0.quoted()), sửa ô này thành \($0.quoted()); nếu không, ghi đúng tên trong bảng "
            + "“\(TableSchema.communes.title)”.",
          en: "Is it \($0.quoted())? If so, write \($0.quoted()) here; the program does not guess.")
      }
      ?? Phrase(
        vi: "Sửa ô này thành đúng tên một xã, thị trấn trong bảng “\(TableSchema.communes.title)”.",
        en: "Write the name of one commune as in the table “\(TableSchema.communes.title)”.")
    return Diagnostic(.submissionCommuneUnknown, at: statement.place, summary, remedy: remedy)
  }

  /// - Parameter communes: The full names of what the two cells say, in the same order.
  static func submissionCellsDiffer(
    _ statement: CommuneStatement, _ earlier: CommuneStatement, of communes: [String]
  ) -> Diagnostic {
    Diagnostic(
      .submissionCellsDiffer, at: statement.place,
      Phrase(
        vi: "ô này ghi \(communes[0]), còn một ô khác của tệp ghi \(communes[1]); tệp là của xã, thị trấn nào?",
        en: "this cell says \(communes[0]), another cell of the file \(communes[1]); which commune is it of?"),
      remedy: Phrase(
        vi: "Sửa ô sai cho hai ô khớp nhau.", en: "Mend the cell that is wrong, so that the two agree."),
      notes: [Note(Phrase(vi: "ô này ghi \(communes[1])", en: "this cell says \(communes[1])"), at: earlier.place)])
  }

  static func submissionNameDiffers(
    _ statement: CommuneStatement, commune: String, file: String, named: [String]
  ) -> Diagnostic {
    let name = fileName(of: file).quoted()
    let others = named.prefix(3).joined(separator: ", ")
    return Diagnostic(
      .submissionNameDiffers, at: statement.place,
      Phrase(
        vi: "ô này ghi \(commune), còn tên tệp \(name) chỉ \(others); tệp là của xã, thị trấn nào?",
        en: "this cell says \(commune), the file's name \(name) means \(others); which commune is it of?"),
      remedy: Phrase(
        vi: "Sửa ô này, hoặc đổi tên tệp, cho khớp nhau.", en: "Mend the cell or rename the file, so that they agree."))
  }

  static func submissionRowDiffers(
    _ text: String, _ other: String, owner: String, typed: String, canConfirm: Bool, at places: [SourceLocation],
    said: SourceLocation
  ) -> Diagnostic {
    let confirm =
      canConfirm
      ? Phrase(
        vi: " Nếu vẫn để ở tệp này, ghi “Đúng là \(other)” vào cột “Xác nhận” của dòng.",
        en: " If it is to stay in this file, write “Đúng là \(other)” in the row's column “Xác nhận”.")
      : Phrase(vi: "", en: "")
    let summary =
      places.count > 1
      ? Phrase(
        vi: "\(places.count) dòng ghi \(text.quoted()), nhưng tệp là của \(owner); các dòng này của xã, thị trấn nào?",
        en: "\(places.count) rows say \(text.quoted()), but the file is of \(owner); which commune are they of?")
      : Phrase(
        vi: "dòng này ghi \(text.quoted()), nhưng tệp là của \(owner); dòng này của xã, thị trấn nào?",
        en: "this row says \(text.quoted()), but the file is of \(owner); which commune is it of?")
    let source = Note(
      said.position == .file
        ? Phrase(vi: "tên tệp chỉ \(owner)", en: "the file's name means \(owner)")
        : Phrase(vi: "ô này ghi tệp là của \(owner)", en: "this cell says the file is of \(owner)"), at: said)
    return Diagnostic(
      .submissionRowDiffers, at: places.first, summary,
      remedy: Phrase(
        vi: "Nếu dòng này của \(owner), sửa ô thành \(typed.quoted()) hoặc xóa trống ô; nếu của \(other), chuyển dòng "
          + "sang tệp của \(other)." + confirm.vietnamese,
        en: "If it is of \(owner), write \(typed.quoted()) or clear the cell; if of \(other), move the row to that "
          + "commune's file." + confirm.english),
      notes: [source]
        + notes(
          Phrase(vi: "dòng này cũng ghi \(text.quoted())", en: "this row says \(text.quoted()) too"),
          at: Array(places.dropFirst())))
  }

  static func submissionOfSeveral(_ file: String, communes: [(name: String, rows: Int)]) -> Diagnostic {
    let shown = communes.prefix(6)
    let rest = communes.count - shown.count
    let vietnamese = shown.map { "\($0.name) (\($0.rows) dòng)" } + (rest > 0 ? ["và \(rest) xã khác"] : [])
    let english = shown.map { "\($0.name) (\($0.rows) rows)" } + (rest > 0 ? ["and \(rest) more"] : [])
    return Diagnostic(
      .submissionOfSeveral, at: SourceLocation(file: file),
      Phrase(
        vi: "tệp có dòng của \(communes.count) xã, thị trấn: \(vietnamese.joined(separator: ", "))",
        en: "the file holds rows of \(communes.count) communes: \(english.joined(separator: ", "))"),
      remedy: Phrase(
        vi: "Nếu đúng, để nguyên; nếu có dòng ghi nhầm xã, sửa tên xã ở dòng ấy.",
        en: "If that is right, leave it. If a row names the wrong commune, mend the row."))
  }

  private static func guess(_ names: [String]) -> Phrase {
    guard !names.isEmpty else { return Phrase(vi: "", en: "") }
    let list = names.prefix(4)
    return Phrase(
      vi: "; có phải là \(list.map { $0.quoted() }.joined(separator: " hay ")) không?",
      en: "; is it \(list.map { $0.quoted() }.joined(separator: " or "))?")
  }

  private static func fileName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Notes that show the first places, and how many more there are.
  private static func notes(_ text: Phrase, at places: [SourceLocation]) -> [Note] {
    let shown = places.prefix(8).map { Note(text, at: $0) }
    let rest = places.count - shown.count
    return shown + (rest > 0 ? [Note(Phrase(vi: "và \(rest) dòng khác", en: "and \(rest) more rows"))] : [])
  }
}
