internal import CampaignModel
internal import Diagnostics
internal import SiteContent
internal import SitePublisher
internal import Templates

/// Who has sent what: every commune with its workbooks, the rows of each table, and what is missing.
struct SubmissionsPage: View {
  struct Line: View {
    let line: SubmissionBoard.Line

    private static let names = [
      "honourees": "điển hình", "donations": "hiến tặng", "progress": "tiến độ", "conferences": "hội nghị",
      "delegates": "đại biểu",
    ]

    private var files: [FileView] {
      line.files.map { FileView(file: $0, isFaulty: line.faultyFiles.contains($0.file)) }
    }
    private var counts: [String] {
      SubmissionBoard.tables.compactMap { table in
        guard let count = line.counts[table], !count.isEmpty, let name = Self.names[table] else { return nil }
        let own = count.own > 0 ? " (\(count.own.formatted) ở bảng chung)" : ""
        return "\((count.sent + count.own).formatted) \(name)\(own)"
      }
    }
    private var status: String {
      switch line.status {
      case .complete: "Đã gửi đủ"
      case .faulty: "Có tệp phải sửa"
      case .incomplete: "Còn thiếu"
      case .none: "Chưa gửi"
      }
    }
    private var missing: String {
      line.status == .none ? "" : line.missing.compactMap { Self.names[$0] }.joined(separator: ", ")
    }

    static let schema = Schema<Line>(
      .text("name") { $0.line.commune.fullName.capitalisedFirst }, .text("status") { $0.status },
      .flag("isDone") { $0.line.status == .complete }, .list("files") { $0.files },
      .text("counts") { $0.counts.joined(separator: "; ") },
      .optional("missing") { $0.missing.isEmpty ? nil : $0.missing })
  }

  struct FileView: View {
    let file: Submission
    let isFaulty: Bool

    private var note: String? {
      if !file.isReadable { return "chưa đọc được" }
      return isFaulty ? "còn chỗ chặn" : nil
    }

    static let schema = Schema<FileView>(
      .text("name") { ($0.file.file.split(separator: "/").last.map(String.init) ?? $0.file.file).visible },
      .optional("savedOn") { $0.file.savedOn?.short }, .optional("note") { $0.note })
  }

  let frame: DeskFrame
  let board: SubmissionBoard?
  /// The name of the folder that communes' workbooks are put in.
  let lines: [Line]

  init(_ frame: DeskFrame, _ knowledge: DeskKnowledge) {
    self.frame = frame
    var board = knowledge.latest?.report.submissions ?? knowledge.good?.report.submissions
    board?.mark(knowledge.latest?.report.diagnostics ?? [])
    self.board = board
    lines = (board?.lines ?? []).map(Line.init)
  }

  private func count(_ status: SubmissionBoard.Status) -> String { (board?.count(of: status) ?? 0).formatted }

  static let schema = Schema<SubmissionsPage>(
    .view("frame") { $0.frame }, .flag("hasBoard") { $0.board != nil },
    .flag("countsOwnTables") { $0.board?.countsOwnTables ?? true },
    .text("communeCount") { $0.lines.count.formatted }, .text("complete") { $0.count(.complete) },
    .text("faulty") { $0.count(.faulty) }, .text("incomplete") { $0.count(.incomplete) },
    .text("silent") { $0.count(.none) }, .list("lines") { $0.lines },
    .flag("hasUnknown") { !($0.board?.unknown.isEmpty ?? true) },
    .list("unknown") { ($0.board?.unknown ?? []).map { FileView(file: $0, isFaulty: false) } })
}
