internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// Shows who has sent what, and when: a table for people, at most 112 columns wide, or fields for programs.
struct SubmissionTable {
  let board: SubmissionBoard

  init(_ board: SubmissionBoard) {
    self.board = board
  }

  var text: Phrase { Phrase(vi: text(.vietnamese), en: text(.english)) }

  /// The table, the workbooks that are nobody's, and a line that counts.
  private func text(_ language: Language) -> String {
    var parts = ["", Words.title.text(language)]
    if !board.lines.isEmpty {
      var table = TextTable(header: Words.header(language), flexibleColumn: 1, rightAligned: 3...)
      let sent = board.lines.filter { $0.status != .none }
      for line in sent { for row in rows(of: line, language) { table.add(row) } }
      if !sent.isEmpty { parts.append(table.text(width: 112)) }
      if board.lines.contains(where: { $0.counts.values.contains { $0.own > 0 } }) {
        parts.append(Words.legend.text(language))
      }
    }
    if board.lines.contains(where: { $0.files.contains { !$0.isReadable } }) {
      parts.append(Words.unreadable.text(language))
    }
    if !board.countsOwnTables { parts.append(Words.ownTablesUnread.text(language)) }
    if !board.unknown.isEmpty {
      parts.append(Words.unknownFiles.text(language))
      for file in board.unknown {
        let day = file.savedOn.map { " (\(Words.savedOn.text(language)) \(Self.day($0, language)))" } ?? ""
        parts.append("  " + Self.name(of: file).visible + day)
      }
    }
    let nothing = board.lines.filter { $0.status == .none }.map(\.commune.name.visible)
    if !nothing.isEmpty {
      parts.append(Self.wrapped("\(Words.notSent.text(language)) (\(nothing.count)): ", nothing, width: 100))
    }
    parts.append(counts.text(language))
    return parts.joined(separator: "\n")
  }

  /// A commune's rows: its first workbook beside its counts, the others below.
  private func rows(of line: SubmissionBoard.Line, _ language: Language) -> [[String]] {
    let files = line.files.map { file in
      let mark = line.faultyFiles.contains(file.file) ? " (\(Words.faulty.text(language)))" : ""
      return [Self.name(of: file).visible + mark, file.savedOn.map { Self.day($0, language) } ?? ""]
    }
    let first = files.first ?? [Words.ownTablesOnly.text(language), ""]
    let missing = Set(line.missing)
    let isRead = line.files.allSatisfy(\.isReadable)
    let counts = SubmissionBoard.tables.map { table in
      guard let count = line.counts[table], !count.isEmpty else {
        if !isRead { return "?" }
        return missing.contains(table) ? Words.missing.text(language) : "–"
      }
      return count.own > 0 ? "\(count.sent)+\(count.own)" : String(count.sent)
    }
    return [[line.commune.name.visible] + first + counts] + files.dropFirst().map { [""] + $0 }
  }

  /// Names behind a heading, with commas between them and line breaks only there; further lines are indented.
  private static func wrapped(_ heading: String, _ names: [String], width: Int) -> String {
    var lines: [String] = []
    var line = heading
    var isBlank = true
    for (index, name) in names.enumerated() {
      let text = name + (index == names.count - 1 ? "." : ",")
      if !isBlank, TextTable.width(of: line) + 1 + TextTable.width(of: text) > width {
        lines.append(line)
        line = "  " + text
      } else {
        line += (isBlank ? "" : " ") + text
      }
      isBlank = false
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// `29 xã, thị trấn: 5 đã gửi đủ, 1 có tệp lỗi, 2 còn thiếu, 21 chưa gửi.`
  private var counts: Phrase {
    let complete = board.count(of: .complete)
    let faulty = board.count(of: .faulty)
    let incomplete = board.count(of: .incomplete)
    let none = board.count(of: .none)
    let errors =
      faulty > 0
      ? Phrase(vi: " \(faulty) có tệp lỗi,", en: " \(faulty) with files to mend,") : Phrase(vi: "", en: "")
    return Phrase(
      vi: "\(board.lines.count) xã, thị trấn: \(complete) đã gửi đủ,\(errors.vietnamese) \(incomplete) còn thiếu, "
        + "\(none) chưa gửi.",
      en: "\(board.lines.count) communes: \(complete) complete,\(errors.english) \(incomplete) incomplete, "
        + "\(none) have sent nothing.")
  }

  private static func day(_ day: CalendarDay, _ language: Language) -> String {
    language == .vietnamese ? day.short : day.iso
  }

  /// The file's name without its folder, which is the same for all.
  private static func name(of submission: Submission) -> String {
    submission.file.split(separator: "/").last.map(String.init) ?? submission.file
  }

  // MARK: For programs

  /// Writes the field `submissions` of a report.
  func write(to json: inout JSONText) {
    json.key("submissions")
    json.array { json in
      for line in board.lines {
        json.newline()
        write(line, to: &json)
      }
      for file in board.unknown {
        json.newline()
        json.object { json in
          json.field("status", "unknown")
          write([file], to: &json)
        }
      }
    }
  }

  private func write(_ line: SubmissionBoard.Line, to json: inout JSONText) {
    json.object { json in
      json.field("commune", line.commune.id)
      json.field("name", line.commune.name)
      json.field("status", line.status.rawValue)
      write(line.files, faulty: line.faultyFiles, to: &json)
      json.key("rows")
      json.object { json in
        for table in SubmissionBoard.tables {
          let count = line.counts[table] ?? SubmissionBoard.Count()
          json.key(table)
          json.object { json in
            json.field("sent", count.sent)
            if board.countsOwnTables { json.field("own", count.own) }
          }
        }
      }
      json.key("missing")
      json.array { json in
        for table in line.missing { json.string(table) }
      }
    }
  }

  private func write(_ files: [Submission], faulty: Set<String> = [], to json: inout JSONText) {
    json.key("files")
    json.array { json in
      for file in files {
        json.object { json in
          json.field("file", file.file)
          if let day = file.savedOn { json.field("savedOn", day.iso) }
          if !file.isReadable { json.field("unreadable", true) }
          if faulty.contains(file.file) { json.field("errors", true) }
        }
      }
    }
  }

  // MARK: Words

  private enum Words {
    static let title = Phrase(
      vi: "Xã, thị trấn đã gửi gì, khi nào (số dòng của từng bảng)",
      en: "Who has sent what, and when (rows of each table)")
    static let notSent = Phrase(vi: "Chưa gửi", en: "Nothing sent")
    static let faulty = Phrase(vi: "lỗi", en: "errors")
    static let ownTablesOnly = Phrase(vi: "chỉ có ở bảng chung", en: "campaign's tables only")
    static let missing = Phrase(vi: "thiếu", en: "none")
    static let legend = Phrase(
      vi: "12+3: 12 dòng trong tệp xã gửi và 3 dòng trong bảng chung của chiến dịch.",
      en: "12+3: 12 rows in the files that were sent, and 3 in the campaign's own tables.")
    static let unreadable = Phrase(
      vi: "?: chưa biết, vì có tệp chưa đọc được.", en: "?: not known, since a file could not be read.")
    static let ownTablesUnread = Phrase(
      vi: "Chưa đếm được các bảng chung vì còn lỗi nêu ở trên; số dòng này chỉ tính tệp xã gửi.",
      en: "The campaign's own tables could not be counted because of the errors above.")
    static let unknownFiles = Phrase(
      vi: "Tệp chưa rõ của xã, thị trấn nào:", en: "Files of which nobody knows whose they are:")
    static let savedOn = Phrase(vi: "lưu ngày", en: "saved on")

    static func header(_ language: Language) -> [String] {
      let titles = [
        Phrase(vi: "Xã, thị trấn", en: "Commune"), Phrase(vi: "Tệp gửi", en: "File"),
        Phrase(vi: "Lưu ngày", en: "Saved on"), Phrase(vi: "Điển hình", en: "Honourees"),
        Phrase(vi: "Hiến tặng", en: "Gifts"), Phrase(vi: "Tiến độ", en: "Progress"),
        Phrase(vi: "Hội nghị", en: "Conference"), Phrase(vi: "Đại biểu", en: "Delegates"),
      ]
      return titles.map { $0.text(language) }
    }
  }
}
