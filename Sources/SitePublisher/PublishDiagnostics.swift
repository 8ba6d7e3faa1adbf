internal import Diagnostics

extension DiagnosticKind {
  static let templatesMissing = DiagnosticKind("templates-missing", .error)
  static let templateUnreadable = DiagnosticKind("template-unreadable", .error)
  static let siteListFailed = DiagnosticKind("site-list-not-written", .warning)
  static let buildRunning = DiagnosticKind("build-running", .error)
  static let targetNotFolder = DiagnosticKind("target-not-a-folder", .error)
  static let targetForeign = DiagnosticKind("target-not-ours", .error)
  static let targetMount = DiagnosticKind("target-is-mount-point", .error)
  static let targetHoldsCampaign = DiagnosticKind("target-holds-campaign", .error)
  static let publishFailed = DiagnosticKind("publish-failed", .error)
  static let contentNotApproved = DiagnosticKind("content-not-approved", .error)
  static let notTakedownAlone = DiagnosticKind("not-a-takedown-alone", .error)
}

extension Diagnostic {
  static func templatesMissing(_ folder: String) -> Diagnostic {
    Diagnostic(
      .templatesMissing, at: SourceLocation(file: folder),
      Phrase(vi: "không có thư mục mẫu trang ở đây", en: "there are no page templates here"),
      remedy: Phrase(
        vi: "Chỉ ra thư mục site-templates bằng --templates, hoặc cài lại chương trình.",
        en: "Name the site-templates folder with --templates, or install the program again."))
  }

  static func templateUnreadable(_ error: FileSystemError, shown: String) -> Diagnostic {
    Diagnostic(
      .templateUnreadable, at: SourceLocation(file: shown),
      Phrase(
        vi: "không đọc được mẫu trang: \(error.reason.vietnamese)", en: "cannot be read: \(error.reason.english)"),
      remedy: Phrase(
        vi: "Kiểm tra quyền đọc của tệp, đóng chương trình đang mở tệp rồi làm lại.",
        en: "Check that the file may be read and is not open elsewhere, then try again."))
  }

  static func contentNotApproved(_ target: String) -> Diagnostic {
    Diagnostic(
      .contentNotApproved, at: SourceLocation(file: target),
      Phrase(
        vi: "chưa đăng: nội dung vừa dựng không giống nội dung trên phiếu đã ký",
        en: "not published: what was built is not what the signed slip approves"),
      remedy: Phrase(
        vi: "Có người vừa sửa tệp. Xem lại thay đổi, in phiếu mới và trình ký lại.",
        en: "Somebody has just changed a file. Look at the changes, print a new slip and have it signed."))
  }

  static func notTakedownAlone(_ target: String) -> Diagnostic {
    Diagnostic(
      .notTakedownAlone, at: SourceLocation(file: target),
      Phrase(
        vi: "chưa gỡ: ngoài việc gỡ tên còn thay đổi khác, cần phiếu trình duyệt",
        en: "not taken down: other things changed too, and they need a signed slip"),
      remedy: Phrase(
        vi: "Tạm trả các chỗ sửa khác về như cũ rồi gỡ, hoặc in phiếu trình duyệt cho tất cả.",
        en: "Undo the other changes for now and try again, or print a slip for all of them."))
  }

  static func buildRunning(_ target: String) -> Diagnostic {
    Diagnostic(
      .buildRunning, at: SourceLocation(file: target),
      Phrase(vi: "một lần tạo trang web khác đang chạy, chưa xong", en: "another build of this site is running"),
      remedy: Phrase(vi: "Đợi lần ấy xong rồi làm lại.", en: "Wait until it has finished, then try again."))
  }

  static func targetNotFolder(_ target: String) -> Diagnostic {
    Diagnostic(
      .targetNotFolder, at: SourceLocation(file: target),
      Phrase(
        vi: "nơi đăng phải là một thư mục, không phải tệp hay liên kết",
        en: "the output must be a folder, not a file or a link"),
      remedy: Phrase(vi: "Chọn thư mục khác bằng --output.", en: "Choose another folder with --output."))
  }

  static func targetForeign(_ target: String, example: String) -> Diagnostic {
    Diagnostic(
      .targetForeign, at: SourceLocation(file: target),
      Phrase(
        vi: "thư mục này có tệp không do vinhdanh tạo, ví dụ: \(example.quoted()); không thay gì cả",
        en: "this folder holds files that vinhdanh did not make, such as \(example.quoted()); nothing was changed"),
      remedy: Phrase(
        vi:
          "Chuyển các tệp ấy đi nơi khác, chọn thư mục khác bằng --output, hoặc dùng --force (thư mục cũ được giữ lại trong thư mục trạng thái).",
        en:
          "Move them away, choose another folder with --output, or use --force (the old folder is kept in the state folder)."
      ))
  }

  static func targetMount(_ target: String) -> Diagnostic {
    Diagnostic(
      .targetMount, at: SourceLocation(file: target),
      Phrase(
        vi: "thư mục này là điểm gắn ổ đĩa hoặc nằm trên ổ đĩa khác, không thể thay trong một bước",
        en: "this folder is a mount point or on another file system, so it cannot be replaced in one step"),
      remedy: Phrase(
        vi: "Chọn bằng --output một thư mục con bên trong ổ đĩa ấy.",
        en: "Use --output with a folder inside that file system."))
  }

  static func targetHoldsCampaign(_ target: String) -> Diagnostic {
    Diagnostic(
      .targetHoldsCampaign, at: SourceLocation(file: target),
      Phrase(
        vi: "nơi đăng không được chứa hoặc nằm trong thư mục chiến dịch",
        en: "the output may not contain the campaign's folder, nor lie inside it"),
      remedy: Phrase(vi: "Chọn thư mục khác bằng --output.", en: "Choose another folder with --output."))
  }

  static func publishFailed(_ error: FileSystemError) -> Diagnostic {
    Diagnostic(
      .publishFailed, at: SourceLocation(file: error.path),
      Phrase(
        vi: "không ghi được: \(error.reason.vietnamese); trang web đang đăng vẫn nguyên như cũ",
        en: "publishing failed: \(error.call): \(error.reason.english); the published site is as it was"),
      remedy: Phrase(
        vi: "Kiểm tra dung lượng đĩa và quyền ghi của thư mục, rồi thử lại.",
        en: "Check the disk's free space and the folder's permissions, then try again."))
  }

  static func siteListFailed(_ error: FileSystemError) -> Diagnostic {
    Diagnostic(
      .siteListFailed, at: SourceLocation(file: error.path),
      Phrase(
        vi: "đã đăng trang web, nhưng không ghi được trang danh sách các trang web (\(error.reason.vietnamese))",
        en: "the site is published, but the page that lists the sites could not be written (\(error.reason.english))"),
      remedy: Phrase(
        vi: "Kiểm tra quyền ghi của thư mục chứa trang web rồi thử lại.",
        en: "Check the permissions of the folder that holds the sites, then try again."))
  }
}
