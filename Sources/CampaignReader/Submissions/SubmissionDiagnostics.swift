internal import CampaignModel
internal import Diagnostics

// What is said of the files in `submissions/` and of their sheets.

extension DiagnosticKind {
  static let submissionFolderNotRead = DiagnosticKind("submission-folder-not-read", .warning)
  static let submissionNotWorkbook = DiagnosticKind("submission-not-workbook", .error)
  static let submissionEmpty = DiagnosticKind("submission-empty", .warning)
  static let submissionSecondFile = DiagnosticKind("submission-second-file", .note)
  static let submissionSheetUnknown = DiagnosticKind("submission-sheet-unknown", .warning)
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

  static func submissionEmpty(_ path: String) -> Diagnostic {
    Diagnostic(
      .submissionEmpty, at: SourceLocation(file: path),
      Phrase(
        vi: "tệp xã gửi chưa có dòng số liệu nào", en: "the workbook that was sent holds no row of data"),
      remedy: Phrase(
        vi: "Hỏi lại xã: có thể xã đã gửi nhầm mẫu trống. Dòng “Ví dụ” trong mẫu không được tính.",
        en: "Ask the commune: it may have sent the blank form. The example rows of the form do not count."))
  }

  static func submissionSecondFile(_ path: String, first: String, commune: String) -> Diagnostic {
    Diagnostic(
      .submissionSecondFile, at: SourceLocation(file: path),
      Phrase(
        vi: "\(commune) gửi hơn một tệp; các tệp đều được đọc", en: "\(commune) sent more than one file; all are read"),
      remedy: Phrase(
        vi: "Nếu một tệp thay cho tệp kia, chuyển tệp cũ ra ngoài thư mục submissions.",
        en: "If one replaces the other, move the old one out of submissions/."),
      notes: [Note(Phrase(vi: "tệp kia", en: "the other file"), at: SourceLocation(file: first))])
  }

  static func submissionSheetUnknown(_ sheet: String, in file: String) -> Diagnostic {
    let titles = TableSchema.all.filter { SubmissionReader.tables.contains($0.name) }.map(\.title)
    let list = titles.map { $0.quoted() }.joined(separator: ", ")
    let name = NearMiss.of(sheet, among: titles)
    return Diagnostic(
      .submissionSheetUnknown, at: SourceLocation(file: file, position: .sheet(sheet)),
      Phrase(
        vi: "không nhận ra trang tính \(sheet.quoted()) là bảng nào, nên không được đọc",
        en: "the sheet \(sheet.quoted()) is not recognised as any table, and is not read"),
      remedy: name.map {
        Phrase(
          vi: "Nếu ý là bảng “\($0)”, đổi tên trang tính thành “\($0)”.",
          en: "Is it the table “\($0)”? If so, rename the sheet “\($0)”.")
      }
        ?? Phrase(
          vi: "Nếu là số liệu, đặt tên trang tính theo bảng (\(list)) và ghi tên các cột ở dòng tiêu đề; nếu không, để "
            + "nguyên hoặc xóa trang tính.",
          en: "If it holds data, name it after its table (\(list)) and give its columns their titles; if not, leave or "
            + "delete it."))
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
