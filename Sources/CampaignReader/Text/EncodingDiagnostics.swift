internal import Diagnostics
internal import VietnameseText

// What is said of files that are not Unicode text.

extension DiagnosticKind {
  static let encodingLegacy = DiagnosticKind("encoding-legacy", .error)
  static let encodingUnknown = DiagnosticKind("encoding-unknown", .error)
  static let encodingBinary = DiagnosticKind("encoding-binary", .error)
  static let encodingWorkbook = DiagnosticKind("encoding-workbook", .error)
  static let encodingBrokenUTF16 = DiagnosticKind("encoding-broken-utf-16", .error)
}

extension Diagnostic {
  static func undecodable(_ failure: TextDecoding.Failure, file: String) -> Diagnostic {
    let place = SourceLocation(file: file, line: failure.line, column: failure.column)
    let isTable = file.hasSuffix(".csv") || file.hasSuffix(".tsv")
    let saveAsUTF8 = isTable ? saveTableAsUTF8 : saveTextAsUTF8
    switch failure.guess {
    case .legacy(let encoding):
      return Diagnostic(
        .encodingLegacy, at: place,
        Phrase(
          vi: "tệp ghi bằng bảng mã cũ, có vẻ là \(encoding.name)",
          en: "the file is in an old encoding, probably \(encoding.name)"),
        explanation: Phrase(
          vi: "Chương trình chỉ đọc Unicode (UTF-8) và không tự đoán chữ, để không in sai tên người.",
          en: "Only Unicode is read; letters are never guessed, lest a name be printed wrong."),
        remedy: saveAsUTF8)
    case .unknown:
      return Diagnostic(
        .encodingUnknown, at: place,
        Phrase(vi: "tệp không phải là văn bản Unicode (UTF-8)", en: "the file is not Unicode text (UTF-8)"),
        remedy: saveAsUTF8)
    case .binary:
      return Diagnostic(
        .encodingBinary, at: SourceLocation(file: file),
        Phrase(vi: "tệp không phải là văn bản", en: "the file is not text"),
        remedy: Phrase(
          vi: "Kiểm tra có chép nhầm tệp không. \(saveAsUTF8.vietnamese)",
          en: "See whether another file was copied by mistake. \(saveAsUTF8.english)"))
    case .zipArchive, .oldExcel:
      return Diagnostic(
        .encodingWorkbook, at: SourceLocation(file: file),
        Phrase(
          vi: "đây là tệp Excel (hoặc tệp nén) mang đuôi của tệp văn bản",
          en: "the file is a workbook or an archive under the name of a text file"),
        explanation: Phrase(
          vi: "Đổi đuôi tệp không làm đổi nội dung của tệp.", en: "Renaming a file does not change what is in it."),
        remedy: isTable
          ? saveAsUTF8
          : Phrase(
            vi: "Chép nội dung vào một tệp văn bản mới, lưu với mã UTF-8.",
            en: "Copy what it says into a new text file, saved as UTF-8."))
    case .brokenUTF16:
      return Diagnostic(
        .encodingBrokenUTF16, at: place,
        Phrase(vi: "văn bản UTF-16 bị hỏng hoặc bị cắt giữa chừng", en: "the UTF-16 text is damaged or cut short"),
        remedy: saveAsUTF8)
    }
  }

  private static let saveTableAsUTF8 = Phrase(
    vi: "Mở tệp bằng Excel, chọn “Lưu dưới dạng” (Save As), kiểu “CSV UTF-8”.",
    en: "Open the file in Excel and save it as “CSV UTF-8”.")
  private static let saveTextAsUTF8 = Phrase(
    vi: "Mở tệp bằng trình soạn thảo văn bản (ví dụ: Notepad), lưu lại với mã UTF-8.",
    en: "Open the file in a text editor and save it with the encoding UTF-8.")
}
