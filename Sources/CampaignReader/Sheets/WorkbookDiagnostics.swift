internal import Diagnostics
internal import VietnameseText
internal import Workbooks

// What is said of files that are no readable workbook.

extension DiagnosticKind {
  static let workbookIncomplete = DiagnosticKind("workbook-incomplete", .error)
  static let workbookDamaged = DiagnosticKind("workbook-damaged", .error)
  static let workbookEncrypted = DiagnosticKind("workbook-encrypted", .error)
  static let workbookOldFormat = DiagnosticKind("workbook-old-format", .error)
  static let workbookOtherFormat = DiagnosticKind("workbook-other-format", .error)
  static let workbookTooLarge = DiagnosticKind("workbook-too-large", .error)
  static let workbookUnsafe = DiagnosticKind("workbook-unsafe", .error)
}

extension Diagnostic {
  static func workbookProblem(_ problem: WorkbookProblem, file: String) -> Diagnostic {
    let place = SourceLocation(file: file)
    switch problem {
    case .empty:
      return Diagnostic(
        .workbookIncomplete, at: place,
        Phrase(
          vi: "tệp rỗng (dung lượng 0), có thể chưa chép xong",
          en: "the file is empty (0 bytes); it may not be copied yet"),
        remedy: Phrase(
          vi: "Đợi chép xong rồi thử lại; nếu vẫn lỗi, chép lại tệp hoặc xin lại từ nơi gửi.",
          en: "Wait until it is copied and run again; else copy it anew, or ask for it again."))
    case .incomplete:
      return Diagnostic(
        .workbookIncomplete, at: place,
        Phrase(
          vi: "tệp Excel thiếu phần cuối: đang được ghi, hoặc chép chưa xong",
          en: "the end of the workbook is missing: it is being written, or was copied in part"),
        remedy: Phrase(
          vi: "Đợi lưu hoặc chép xong rồi thử lại; nếu vẫn lỗi, mở tệp bằng Excel và lưu lại, hoặc chép lại tệp.",
          en: "Wait until it is written and run again; else save it again in Excel, or copy it anew."))
    case .damaged:
      return Diagnostic(
        .workbookDamaged, at: place,
        Phrase(vi: "tệp Excel bị hỏng, không đọc được", en: "the workbook is damaged and cannot be read"),
        remedy: Phrase(
          vi: "Mở tệp bằng Excel (Excel có thể sửa được), kiểm tra rồi lưu lại; hoặc xin lại tệp từ nơi gửi.",
          en: "Open it in Excel, which may repair it, look it over and save it; or ask for the file again."))
    case .encrypted:
      return Diagnostic(
        .workbookEncrypted, at: place,
        Phrase(vi: "tệp Excel có mật khẩu, không đọc được", en: "the workbook is protected by a password"),
        remedy: Phrase(
          vi: "Mở tệp bằng Excel, chọn Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa mật khẩu, rồi "
            + "lưu lại thành .xlsx.",
          en: "In Excel: File → Info → Protect Workbook → Encrypt with Password; clear the password, save as .xlsx."))
    case .oldExcel:
      return otherFormat(
        .workbookOldFormat, vi: "tệp kiểu Excel cũ (.xls)", en: "a workbook of Excel 97–2003 (.xls)", at: place)
    case .binaryWorkbook:
      return otherFormat(
        .workbookOtherFormat, vi: "tệp kiểu Excel nhị phân (.xlsb)", en: "a binary workbook (.xlsb)", at: place)
    case .openDocument:
      return otherFormat(
        .workbookOtherFormat, vi: "tệp kiểu OpenDocument (.ods)", en: "an OpenDocument sheet (.ods)", at: place)
    case .spreadsheetXML:
      return otherFormat(
        .workbookOtherFormat, vi: "tệp XML của Excel 2003", en: "an XML Spreadsheet of Excel 2003", at: place)
    case .picture:
      return notSaveable(vi: "tệp ảnh mang tên tệp Excel", en: "a picture under a workbook’s name", at: place)
    case .webPage:
      return otherFormat(
        .workbookOtherFormat, vi: "trang web mang tên tệp Excel", en: "a web page under a workbook’s name", at: place)
    case .text:
      return otherFormat(
        .workbookOtherFormat, vi: "tệp văn bản mang tên tệp Excel", en: "a text under a workbook’s name",
        at: place)
    case .notAWorkbook:
      return otherFormat(
        .workbookOtherFormat, vi: "tệp không phải của Excel", en: "a file that is no workbook", at: place)
    case .otherArchive(let kind):
      return notSaveable(
        vi: "tệp \(Self.program(kind))mang tên tệp Excel", en: "a .\(kind) file under a workbook’s name", at: place)
    case .tooManyRows(let sheet, let limit):
      return Diagnostic(
        .tooManyRows, at: SourceLocation(file: file, position: .sheet(sheet)),
        Phrase(
          vi: "trang tính có hơn \(VietnameseNumber.formatted(limit)) dòng", en: "the sheet has more than \(limit) rows"
        ),
        remedy: Phrase(
          vi: "Xóa các dòng thừa ở dưới bảng rồi lưu lại; kiểm tra có chép nhầm tệp không.",
          en: "Delete the spare rows under the table and save; see whether another file was copied by mistake."))
    case .tooManyColumns(let sheet, let limit):
      return Diagnostic(
        .tooManyColumns, at: SourceLocation(file: file, position: .sheet(sheet)),
        Phrase(vi: "trang tính có hơn \(limit) cột", en: "the sheet has more than \(limit) columns"),
        remedy: Phrase(
          vi: "Xóa các cột thừa ở bên phải rồi lưu lại.", en: "Delete the spare columns at the right and save again."))
    case .tooManyEntries, .partTooLarge, .ratio:
      return Diagnostic(
        .workbookTooLarge, at: place,
        Phrase(
          vi: "tệp Excel giải nén ra quá lớn, không được đọc để giữ an toàn",
          en: "the workbook unpacks to more than is read, for safety’s sake"),
        remedy: Phrase(
          vi: "Chép riêng danh sách sang một tệp Excel mới rồi dùng tệp ấy; nếu không rõ nguồn gốc, đừng mở tệp.",
          en: "Copy the list into a new workbook; do not open a file of unknown origin."))
    case .unsafeName, .repeatedName, .externalContent:
      let isRepeated = if case .repeatedName = problem { true } else { false }
      return Diagnostic(
        .workbookUnsafe, at: place,
        Phrase(
          vi: "tệp Excel chứa nội dung không an toàn, không được đọc",
          en: "the workbook holds unsafe content and is not read"),
        explanation: isRepeated
          ? Phrase(
            vi: "Bên trong có hai phần cùng tên; Excel không tự ghi ra như vậy.",
            en: "Two of its parts have the same name, which Excel itself never writes.")
          : Phrase(
            vi: "Bên trong có phần trỏ ra ngoài tệp; Excel không tự ghi ra như vậy.",
            en: "A part of it leads out of the file, which Excel itself never writes."),
        remedy: Phrase(
          vi: "Hỏi lại nơi gửi; nếu tin được, mở bằng Excel và chép danh sách sang một tệp mới.",
          en: "Ask whoever sent it; if it can be trusted, copy the list into a new workbook."))
    }
  }

  private static func otherFormat(
    _ kind: DiagnosticKind, vi vietnamese: String, en english: String, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      kind, at: place,
      Phrase(
        vi: "đây là \(vietnamese), chương trình chỉ đọc tệp .xlsx", en: "this is \(english); only .xlsx is read"),
      remedy: Phrase(
        vi: "Lưu thành .xlsx: mở bằng Excel, chọn “Lưu dưới dạng” (Save As), kiểu “Sổ làm việc Excel (.xlsx)”, rồi xóa "
          + "tệp này.",
        en: "Open it in Excel, save it as Excel Workbook (.xlsx), and delete this one."))
  }

  /// A file that Excel cannot save as a workbook either.
  private static func notSaveable(
    vi vietnamese: String, en english: String, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .workbookOtherFormat, at: place,
      Phrase(
        vi: "đây là \(vietnamese), chương trình chỉ đọc tệp .xlsx", en: "this is \(english); only .xlsx is read"),
      remedy: Phrase(
        vi: "Chép số liệu sang một tệp Excel (.xlsx), hoặc xin lại tệp đúng từ nơi gửi, rồi xóa tệp này.",
        en: "Copy the data into a workbook (.xlsx), or ask for the right file, and delete this one."))
  }

  /// The name of an archive's kind, with a blank behind it.
  private static func program(_ kind: String) -> String {
    switch kind {
    case "doc", "docx", "docm": "Word (.\(kind)) "
    case "ppt", "pptx", "pptm": "trình chiếu (.\(kind)) "
    case "zip": "nén (.zip) "
    default: ".\(kind) "
    }
  }
}
