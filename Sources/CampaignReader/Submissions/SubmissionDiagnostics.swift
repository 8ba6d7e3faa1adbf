internal import CampaignModel
internal import Diagnostics

// What is said of the files in `submissions/` and of their sheets.

extension DiagnosticKind {
  static let submissionFolderNotRead = DiagnosticKind("submission-folder-not-read", .warning)
  static let submissionNotWorkbook = DiagnosticKind("submission-not-workbook", .error)
  static let submissionNotTable = DiagnosticKind("submission-not-table", .warning)
  static let submissionEmpty = DiagnosticKind("submission-empty", .warning)
  static let submissionSecondFile = DiagnosticKind("submission-second-file", .note)
  static let submissionSheetUnknown = DiagnosticKind("submission-sheet-unknown", .warning)
  static let submissionSheetNotRead = DiagnosticKind("submission-sheet-not-read", .question)
  static let submissionSheetAmbiguous = DiagnosticKind("submission-sheet-ambiguous", .question)
  static let submissionSheetTwice = DiagnosticKind("submission-sheet-twice", .note)
  static let submissionTableNotRead = DiagnosticKind("submission-table-not-read", .warning)
}

extension Diagnostic {
  static func submissionFolderNotRead(_ path: String) -> Diagnostic {
    Diagnostic(
      .submissionFolderNotRead, at: SourceLocation(file: path),
      Phrase(
        vi: "thư mục con trong submissions không được đọc", en: "folders within submissions/ are not read"),
      remedy: Phrase(
        vi: "Nếu trong đó có tệp xã gửi, chuyển các tệp ấy ra ngay dưới thư mục submissions.",
        en: "Move the workbooks that communes sent out of it, into submissions/ itself."))
  }

  static func submissionNotWorkbook(_ path: String) -> Diagnostic {
    Diagnostic(
      .submissionNotWorkbook, at: SourceLocation(file: path),
      Phrase(
        vi: "tệp xã gửi phải là tệp Excel (.xlsx); tệp này không được đọc",
        en: "what communes send must be a workbook (.xlsx); this file is not read"),
      remedy: Phrase(
        vi:
          "Mở tệp bằng Excel, chọn “Lưu dưới dạng” (Save As), kiểu “Sổ làm việc Excel (.xlsx)”, rồi chuyển tệp cũ ra "
          + "ngoài thư mục submissions.",
        en: "Open it in Excel, save it as “Excel Workbook (.xlsx)”, and move the old file out of submissions/."))
  }

  static func submissionNotTable(_ path: String, _ kind: SentFileKind) -> Diagnostic {
    let name: Phrase =
      switch kind {
      case .document: Phrase(vi: "tệp Word", en: "a word processor's file")
      case .pdf: Phrase(vi: "tệp PDF", en: "a PDF")
      case .archive: Phrase(vi: "tệp nén", en: "an archive")
      case .plainText: Phrase(vi: "tệp văn bản", en: "a plain text")
      case .picture: Phrase(vi: "ảnh", en: "a picture")
      case .slides: Phrase(vi: "tệp trình chiếu", en: "a presentation")
      }
    let form = WorkbookConventions.submissionTemplate
    return Diagnostic(
      .submissionNotTable, at: SourceLocation(file: path),
      Phrase(
        vi: "tệp xã gửi là \(name.vietnamese), chương trình không đọc được",
        en: "the file that was sent is \(name.english), which is not read"),
      remedy: kind == .archive
        ? Phrase(
          vi: "Giải nén, rồi chép các tệp .xlsx trong đó ra ngay dưới thư mục \(SubmissionFolder.name).",
          en: "Unpack it, and put the workbooks (.xlsx) that it holds into submissions/ itself.")
        : Phrase(
          vi: "Chép số liệu sang \(form), hoặc xin xã gửi tệp .xlsx.",
          en: "Copy the data into \(form), or ask the commune for a workbook (.xlsx)."))
  }

  static func submissionEmpty(_ path: String) -> Diagnostic {
    Diagnostic(
      .submissionEmpty, at: SourceLocation(file: path),
      Phrase(
        vi: "tệp xã gửi chưa có dòng số liệu nào", en: "the workbook that was sent holds no row of data"),
      remedy: Phrase(
        vi: "Hỏi lại xã: có thể xã đã gửi nhầm mẫu trống. Dòng “Ví dụ” trong mẫu không được tính.",
        en: "Ask the commune: it may have sent the blank form. The example rows of the form do not count."))
  }

  /// - Parameters:
  ///   - later: The file that was saved last.
  ///   - earlier: The file that was saved before it.
  static func submissionSecondFile(_ later: Submission, after earlier: Submission, commune: String) -> Diagnostic {
    let day = { (file: Submission) in
      file.savedOn.map { Phrase(vi: " (lưu ngày \($0.short))", en: " (saved on \($0.iso))") } ?? Phrase(vi: "", en: "")
    }
    let (lateDay, earlyDay) = (day(later), day(earlier))
    let isOlder = earlier.savedOn != later.savedOn
    return Diagnostic(
      .submissionSecondFile, at: SourceLocation(file: later.file),
      Phrase(
        vi: "\(commune) gửi hơn một tệp; các tệp đều được đọc", en: "\(commune) sent more than one file; all are read"),
      remedy: Phrase(
        vi: "Nếu một tệp thay cho tệp kia, chuyển tệp cũ ra ngoài thư mục submissions.",
        en: "If one replaces the other, move the old one out of submissions/."),
      notes: [
        Note(
          isOlder
            ? Phrase(
              vi: "tệp cũ hơn\(earlyDay.vietnamese); tệp kia mới hơn\(lateDay.vietnamese)",
              en: "the older file\(earlyDay.english); the other is newer\(lateDay.english)")
            : Phrase(vi: "tệp kia\(earlyDay.vietnamese)", en: "the other file\(earlyDay.english)"),
          at: SourceLocation(file: earlier.file))
      ])
  }

  /// - Parameter holdsRows: Whether it holds rows, which may be people: then it is a question.
  static func submissionSheetUnknown(_ sheet: String, in file: String, holdsRows: Bool) -> Diagnostic {
    let titles = TableSchema.all.filter { SubmissionReader.tables.contains($0.name) }.map(\.title)
    let list = titles.map { $0.quoted() }.joined(separator: ", ")
    let name = NearMiss.of(sheet, among: titles)
    return Diagnostic(
      holdsRows ? .submissionSheetNotRead : .submissionSheetUnknown,
      at: SourceLocation(file: file, position: .sheet(sheet)),
      holdsRows
        ? Phrase(
          vi: "trang tính \(sheet.quoted()) có số liệu nhưng không rõ là bảng nào, nên chưa được đọc",
          en: "the sheet \(sheet.quoted()) holds rows, but of which table is not clear, so that it is not read")
        : Phrase(
          vi: "không nhận ra trang tính \(sheet.quoted()) là bảng nào, nên không được đọc",
          en: "the sheet \(sheet.quoted()) is not recognised as any table, and is not read"),
      remedy: name.map {
        Phrase(
          vi: "Nếu ý là bảng “\($0)”, đổi tên trang tính thành “\($0)”.",
          en: "Is it the table “\($0)”? If so, rename the sheet “\($0)”.")
      }
        ?? Phrase(
          vi: "Nếu là số liệu, đặt tên trang tính theo bảng (\(list)) và ghi tên các cột ở dòng tiêu đề; nếu không, "
            + (holdsRows ? "xóa trang tính." : "để nguyên hoặc xóa trang tính."),
          en: "If it holds data, name it after its table (\(list)) and give its columns their titles; if not, "
            + (holdsRows ? "delete it." : "leave or delete it.")))
  }

  static func submissionSheetAmbiguous(_ titles: [String], sheet: String, in file: String) -> Diagnostic {
    let names = titles.map { $0.quoted() }
    return Diagnostic(
      .submissionSheetAmbiguous, at: SourceLocation(file: file, position: .sheet(sheet)),
      Phrase(
        vi: "trang tính \(sheet.quoted()) là bảng nào: \(names.joined(separator: " hay "))?",
        en: "which table is the sheet \(sheet.quoted()): \(names.joined(separator: " or "))?"),
      explanation: Phrase(
        vi: "Tên các cột hợp với cả các bảng ấy, nên trang tính chưa được đọc.",
        en: "Its titles fit each of them, so that it is not read yet."),
      remedy: Phrase(
        vi: "Đổi tên trang tính thành tên bảng đúng: \(names.joined(separator: " hoặc ")).",
        en: "Rename the sheet after its table: \(names.joined(separator: " or "))."))
  }

  static func submissionSheetTwice(_ title: String, sheet: String, earlier: String, in file: String) -> Diagnostic {
    Diagnostic(
      .submissionSheetTwice, at: SourceLocation(file: file, position: .sheet(sheet)),
      Phrase(
        vi: "tệp có hơn một trang tính của bảng “\(title)”; các trang đều được đọc",
        en: "the workbook has more than one sheet of the table “\(title)”; all are read"),
      remedy: Phrase(
        vi: "Nếu trang này là bản chép của trang kia, xóa bớt một trang.",
        en: "If this sheet is a copy of the other, delete one of them."),
      notes: [
        Note(
          Phrase(vi: "trang trước", en: "the earlier sheet"), at: SourceLocation(file: file, position: .sheet(earlier)))
      ])
  }

  static func submissionTableNotRead(_ title: String, sheet: String, in file: String) -> Diagnostic {
    Diagnostic(
      .submissionTableNotRead, at: SourceLocation(file: file, position: .sheet(sheet)),
      Phrase(
        vi: "bảng “\(title)” là bảng chung của chiến dịch, không được đọc trong tệp xã gửi",
        en: "the table “\(title)” is the campaign's own and is not read from what communes send"),
      remedy: Phrase(
        vi: "Nếu số liệu đúng, chép các dòng sang bảng chung “\(title)”; nếu không, xóa trang tính này.",
        en: "If it is right, copy its rows into the campaign's table “\(title)”; if not, delete the sheet."))
  }
}
