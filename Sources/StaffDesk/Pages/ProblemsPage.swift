internal import Diagnostics
internal import PreviewServer
internal import SitePublisher
internal import Templates

/// The desk itself: what to do next, and every problem by file, sheet and row.
struct ProblemsPage: View {
  /// One thing on the way to a publish.
  struct Step: View {
    let title: String
    let text: String
    let path: String
    let isDone: Bool
    let isNow: Bool

    static let schema = Schema<Step>(
      .text("title") { $0.title }, .text("text") { $0.text }, .text("path") { $0.path }, .flag("isDone") { $0.isDone },
      .flag("isNow") { $0.isNow })
  }

  let frame: DeskFrame
  let steps: [Step]
  let files: [ProblemFile]
  let counts: String
  let omitted: Int

  /// At most this many problems are shown; the rest is counted.
  static let mostShown = 400

  /// - Parameter own: What is wrong with the desk's own templates, of which the last good ones are in use.
  init(_ frame: DeskFrame, _ standing: Standing, _ finder: PageFinder, own: [Diagnostic]) {
    self.frame = frame
    steps = Self.steps(standing)
    let all = (standing.knowledge.latest?.report.diagnostics ?? []) + own
    let ordered = Severity.allCases.flatMap { severity in all.filter { $0.severity == severity } }
    counts = Self.words(all)
    omitted = max(0, all.count - Self.mostShown)
    files = ProblemFile.grouped(Array(ordered.prefix(Self.mostShown)).sortedByPlace(), finder)
  }

  /// `2 chỗ chặn, 1 chỗ nên sửa, 10 ghi chú`, in the words that stand at the problems.
  private static func words(_ problems: [Diagnostic]) -> String {
    let blocking = problems.count { $0.severity.blocks }
    let counts =
      [(blocking, "chỗ chặn"), (problems.count { $0.severity == .warning }, "chỗ nên sửa")]
      + [(problems.count { $0.severity == .note }, "ghi chú")]
    return counts.filter { $0.0 > 0 }.map { "\($0.0.formatted) \($0.1)" }.joined(separator: ", ")
  }

  private static func steps(_ standing: Standing) -> [Step] {
    let knowledge = standing.knowledge
    let isPublished = knowledge.isReady && standing.isSame
    let isSigned = standing.signable != nil && standing.confirmation?.fingerprint == standing.signable
    let isSound = knowledge.isReady
    var steps: [(title: String, text: String, page: DeskFrame.Page, isDone: Bool)] = [
      (
        "Sửa các chỗ chặn",
        isSound
          ? "Không còn chỗ nào chặn." : "Còn \(knowledge.blocking.formatted) chỗ phải sửa hoặc trả lời trong tệp.",
        .problems, isSound
      )
    ]
    let changes = standing.changes?.words ?? ""
    let differs = changes.isEmpty ? "Nội dung khác bản đang đăng." : "So với bản đang đăng: \(changes) người."
    steps.append(
      (
        "Xem thay đổi",
        // The draft that can be read is older than the files.
        standing.told == nil
          ? "Chưa có bản nháp."
          : !isSound
            ? "Sửa xong các chỗ chặn rồi xem." : standing.isSame ? "Không khác gì bản đang đăng." : differs,
        .changes,
        isPublished || isSigned
      ))
    steps.append(
      (
        "In phiếu, trình ký, xác nhận",
        isSigned && !isPublished ? "Phiếu đã xác nhận, đúng bản nháp này." : "Phòng Nội vụ kiểm tra, giám đốc duyệt.",
        .slip, isPublished || isSigned
      ))
    steps.append(
      (
        "Đăng", isPublished ? "Bản nháp này đang được đăng." : "Trang công khai đổi trong một bước.", .publish,
        isPublished
      ))
    let now = steps.firstIndex { !$0.isDone }
    return steps.enumerated().map { index, step in
      Step(title: step.title, text: step.text, path: step.page.rawValue, isDone: step.isDone, isNow: index == now)
    }
  }

  static let schema = Schema<ProblemsPage>(
    .view("frame") { $0.frame }, .list("steps") { $0.steps }, .flag("hasProblems") { !$0.files.isEmpty },
    .text("counts") { $0.counts }, .list("files") { $0.files },
    .optional("omitted") { $0.omitted > 0 ? $0.omitted.formatted : nil })
}

/// The problems of one file, by sheet and row.
struct ProblemFile: View {
  let name: String
  let blocking: Int
  let rows: [ProblemRow]

  /// Files in which something blocks come first; each keeps its rows from top to bottom.
  static func grouped(_ problems: [Diagnostic], _ finder: PageFinder) -> [ProblemFile] {
    var order: [String] = []
    var byFile: [String: [Diagnostic]] = [:]
    for problem in problems {
      let file = problem.location?.file ?? ""
      if byFile[file] == nil { order.append(file) }
      byFile[file, default: []].append(problem)
    }
    let files = order.compactMap { file in byFile[file].map { ProblemFile(file, $0, finder) } }
    return files.filter { $0.blocking > 0 } + files.filter { $0.blocking == 0 }
  }

  private init(_ file: String, _ problems: [Diagnostic], _ finder: PageFinder) {
    // Absolute are the places of the machine, which are nothing to mend in a file.
    name = file.isEmpty ? "Chung" : file.hasPrefix("/") ? "Ổ đĩa, thư mục trên máy" : file.visible
    blocking = problems.count { $0.severity.blocks }
    var rows: [ProblemRow] = []
    for problem in problems {
      let title = ProblemRow.title(problem.location)
      if rows.last?.title == title {
        rows[rows.count - 1].problems.append(ProblemView(problem))
      } else {
        let page = problem.location.flatMap(finder.page)
        rows.append(ProblemRow(title: title, page: page, problems: [ProblemView(problem)]))
      }
    }
    self.rows = rows
  }

  static let schema = Schema<ProblemFile>(
    .text("name") { $0.name }, .optional("blocking") { $0.blocking > 0 ? $0.blocking.formatted : nil },
    .list("rows") { $0.rows })
}

/// The problems of one row of a table, or of one line.
struct ProblemRow: View {
  let title: String
  /// The page that shows the row.
  let page: String?
  var problems: [ProblemView]

  static func title(_ place: SourceLocation?) -> String {
    guard let place else { return "" }
    let row = place.rowNumber > 0 ? "dòng \(place.rowNumber)" : ""
    let sheet = place.sheetName.map { "trang tính \($0.quoted())" } ?? ""
    return [sheet, row].filter { !$0.isEmpty }.joined(separator: ", ").capitalisedFirst
  }

  static let schema = Schema<ProblemRow>(
    .optional("title") { $0.title.isEmpty ? nil : $0.title }, .optional("page") { $0.page },
    .list("problems") { $0.problems })
}

/// One problem, in words.
struct ProblemView: View {
  let problem: Diagnostic

  init(_ problem: Diagnostic) { self.problem = problem }

  private var word: String {
    switch problem.severity {
    case .error: "Chặn"
    case .question: "Chặn, cần trả lời"
    case .warning: "Nên sửa"
    case .note: "Ghi chú"
    }
  }

  /// What names the cell: its address in a workbook, else the column's title or the place in the line.
  private var place: String? {
    guard let location = problem.location else { return nil }
    if let address = location.cellAddress { return address }
    if let title = location.columnTitle { return "cột \(title.quoted())" }
    if case .text(_, let column) = location.position { return "ký tự thứ \(column)" }
    return nil
  }

  private var column: String? {
    problem.location?.cellAddress == nil ? nil : problem.location?.columnTitle.map { "cột \($0.quoted())" }
  }

  private var notes: [String] {
    problem.notes.map { note in
      (note.location.map { PlaceText.words($0) + ": " } ?? "") + note.text.vietnamese
    }
  }

  static let schema = Schema<ProblemView>(
    .text("word") { $0.word }, .flag("blocks") { $0.problem.severity.blocks },
    .flag("isWarning") { $0.problem.severity == .warning }, .text("id") { $0.problem.id },
    .text("summary") { $0.problem.summary.vietnamese.visible.capitalisedFirst },
    .optional("explanation") { $0.problem.explanation?.vietnamese.visible },
    .optional("remedy") { $0.problem.remedy?.vietnamese.visible }, .texts("notes") { $0.notes.map(\.visible) },
    .optional("cell") { $0.problem.location?.cellAddress == nil ? nil : $0.place },
    .optional("place") { $0.problem.location?.cellAddress == nil ? $0.place : nil },
    .optional("column") { $0.column })
}
