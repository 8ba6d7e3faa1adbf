internal import Diagnostics

// What is said of writing the report upward.

extension DiagnosticKind {
  static let reportInSite = DiagnosticKind("report-in-published-site", .error)
  static let reportInCampaign = DiagnosticKind("report-in-campaign", .error)
  static let reportNotWritten = DiagnosticKind("report-not-written", .error)
  static let reportTooLarge = DiagnosticKind("report-too-large", .error)
}

extension Phrase {
  fileprivate static let anotherReportFolder = Phrase(
    vi: "Chọn thư mục khác bằng --output, ví dụ: bao-cao.", en: "Name another folder with --output, such as bao-cao.")
}

extension Diagnostic {
  static func reportInSite(_ folder: String, site: String) -> Diagnostic {
    Diagnostic(
      .reportInSite, at: SourceLocation(file: folder),
      Phrase(
        vi: "báo cáo không được ghi vào nơi đăng trang web (\(site.visible))",
        en: "the report may not be written where sites are published (\(site.visible))"),
      explanation: Phrase(
        vi: "Khó khăn, kiến nghị của các đơn vị là nội bộ; thư mục này thì ai cũng xem được.",
        en: "Difficulties and proposals are internal, and anybody can read this folder."),
      remedy: .anotherReportFolder)
  }

  static func reportInCampaign(_ folder: String) -> Diagnostic {
    Diagnostic(
      .reportInCampaign, at: SourceLocation(file: folder),
      Phrase(
        vi: "báo cáo không được ghi vào thư mục chiến dịch",
        en: "the report may not be written into the campaign's folder"),
      explanation: Phrase(
        vi: "Tệp trong thư mục ấy được đọc như số liệu, tệp tài liệu trong đó có thể bị đăng lên trang.",
        en: "Files in there are read as data, and documents in there may be published."),
      remedy: .anotherReportFolder)
  }

  static func reportNotWritten(_ error: FileSystemError) -> Diagnostic {
    Diagnostic(
      .reportNotWritten, at: SourceLocation(file: error.path),
      Phrase(
        vi: "không ghi được báo cáo: \(error.reason.vietnamese)",
        en: "the report cannot be written: \(error.reason.english)"),
      remedy: Phrase(
        vi: "Kiểm tra đường dẫn, quyền ghi và chỗ trống trên ổ đĩa rồi làm lại.",
        en: "Check the path, the permissions and the free space, then try again."))
  }

  static func reportTooLarge() -> Diagnostic {
    Diagnostic(
      .reportTooLarge, at: SourceLocation(file: ReportWriter.workbook),
      Phrase(
        vi: "số liệu quá lớn, một tệp Excel không chứa hết",
        en: "there is more than a workbook can hold"),
      remedy: Phrase(
        vi: "Bỏ bớt các dòng thừa trong bảng tiến độ rồi làm lại.",
        en: "Take needless rows out of the table of progress, then try again."))
  }
}
