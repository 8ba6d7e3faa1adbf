internal import Diagnostics

// What is said of printing the yearbook.

extension DiagnosticKind {
  static let yearbookNoBrowser = DiagnosticKind("yearbook-no-browser", .error)
  static let yearbookOldBrowser = DiagnosticKind("yearbook-browser-old", .warning)
  static let yearbookNotPrinted = DiagnosticKind("yearbook-not-printed", .error)
  static let yearbookEmpty = DiagnosticKind("yearbook-empty", .error)
  static let yearbookThere = DiagnosticKind("yearbook-file-exists", .error)
  static let yearbookInSite = DiagnosticKind("yearbook-in-published-site", .error)
  static let yearbookNotWritten = DiagnosticKind("yearbook-not-written", .error)
}

extension Diagnostic {
  /// Why a browser left no book.
  enum PrintFailure: Sendable {
    /// It ended with a failure; its own last words.
    case browser(String)
    /// It took longer than it was given, in seconds.
    case outOfTime(Int)
    /// It ended well, and left no PDF or half of one.
    case noDocument

    fileprivate var words: Phrase {
      switch self {
      case .browser(let words):
        Phrase(vi: "trình duyệt báo \(words.quoted())", en: "the browser says \(words.quoted())")
      case .outOfTime(let seconds):
        Phrase(vi: "quá \(seconds) giây chưa in xong", en: "not done after \(seconds) seconds")
      case .noDocument: Phrase(vi: "trình duyệt không để lại tệp PDF trọn vẹn", en: "the browser left no whole PDF")
      }
    }
  }

  /// - Parameter named: The browser that was asked for.
  static func yearbookNoBrowser(_ named: String?, for file: String) -> Diagnostic {
    Diagnostic(
      .yearbookNoBrowser, at: SourceLocation(file: named ?? file),
      Phrase(
        vi: named == nil ? "máy chưa có trình duyệt Chromium để in kỷ yếu" : "không có trình duyệt ở đây để in kỷ yếu",
        en: named == nil
          ? "there is no Chromium to print the yearbook with" : "there is no browser here to print the yearbook with"),
      remedy: Phrase(
        vi: "Cài bằng lệnh “sudo apt install chromium”, chỉ ra trình duyệt bằng --chromium, hoặc mở trang ky-yeu.html "
          + "trên máy có trình duyệt rồi in ra PDF, khổ A5.",
        en:
          "Install it (sudo apt install chromium), name it with --chromium, or open ky-yeu.html in a browser elsewhere "
          + "and print it to PDF on A5."))
  }

  static func yearbookOldBrowser(_ version: Int, for file: String) -> Diagnostic {
    Diagnostic(
      .yearbookOldBrowser, at: SourceLocation(file: file),
      Phrase(
        vi: "trình duyệt bản \(version) chưa in được số trang và tên xã ở đầu trang",
        en: "version \(version) of the browser prints no page numbers and running heads"),
      remedy: Phrase(
        vi: "Cập nhật Chromium lên bản \(PrintingBrowser.firstVersion) trở lên rồi in lại.",
        en: "Update Chromium to version \(PrintingBrowser.firstVersion) or newer and print again."))
  }

  static func yearbookNotPrinted(_ file: String, _ failure: PrintFailure) -> Diagnostic {
    Diagnostic(
      .yearbookNotPrinted, at: SourceLocation(file: file),
      Phrase(vi: "chưa in được kỷ yếu: \(failure.words.vietnamese)", en: "not printed: \(failure.words.english)"),
      explanation: Phrase(
        vi: "Chromium cài dạng snap không đọc được thư mục tạm của hệ thống.",
        en: "A Chromium installed as a snap cannot read the system's temporary folder."),
      remedy: Phrase(
        vi:
          "Làm lại; nếu vẫn vậy, đặt biến TMPDIR là một thư mục trong thư mục cá nhân, hoặc mở trang ky-yeu.html và in "
          + "bằng trình duyệt.",
        en: "Try again; if it stays so, set TMPDIR to a folder in your home, or open ky-yeu.html and print it from the "
          + "browser."))
  }

  static func yearbookEmpty() -> Diagnostic {
    Diagnostic(
      .yearbookEmpty, at: SourceLocation(file: "honourees"),
      Phrase(vi: "chưa có ai để in trong kỷ yếu", en: "there is nobody to print in the yearbook"),
      explanation: Phrase(
        vi: "Kỷ yếu chỉ in người đã có quyết định khen thưởng và đồng ý cho in tên.",
        en: "It names only people with a decided award whose consent covers it."),
      remedy: Phrase(
        vi: "Ghi “kỷ yếu” ở cột “Phạm vi đồng ý” của những người đã ký đồng ý.",
        en: "Write “kỷ yếu” into the column “Phạm vi đồng ý” of those who agreed."))
  }

  static func yearbookThere(_ file: String) -> Diagnostic {
    Diagnostic(
      .yearbookThere, at: SourceLocation(file: file),
      Phrase(vi: "đã có tệp này, không ghi đè", en: "is there already and is not written over"),
      remedy: Phrase(
        vi: "Chọn tên khác bằng --pdf, hoặc thêm --force để thay tệp cũ.",
        en: "Name another file with --pdf, or add --force to replace it."))
  }

  static func yearbookInSite(_ file: String, site: String) -> Diagnostic {
    Diagnostic(
      .yearbookInSite, at: SourceLocation(file: file),
      Phrase(
        vi: "tệp nằm trong thư mục của trang web đã đăng (\(site.visible))",
        en: "lies in the folder of a published site (\(site.visible))"),
      explanation: Phrase(
        vi: "Thư mục ấy chỉ chứa những gì chương trình đăng; tệp lạ làm lần đăng sau dừng lại.",
        en: "That folder holds what was published alone; a file of another maker stops the next publish."),
      remedy: Phrase(
        vi: "Chọn nơi khác bằng --pdf, ví dụ: ky-yeu.pdf.", en: "Name another place with --pdf, such as ky-yeu.pdf."))
  }

  static func yearbookNotWritten(_ file: String, _ error: FileSystemError) -> Diagnostic {
    Diagnostic(
      .yearbookNotWritten, at: SourceLocation(file: file),
      Phrase(
        vi: "không ghi được tệp: \(error.reason.vietnamese)", en: "cannot be written: \(error.reason.english)"),
      remedy: Phrase(
        vi: "Kiểm tra đường dẫn, quyền ghi và chỗ trống trên ổ đĩa rồi làm lại.",
        en: "Check the path, the permissions and the free space, then try again."))
  }
}
