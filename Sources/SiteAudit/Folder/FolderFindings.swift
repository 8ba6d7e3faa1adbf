public import Diagnostics

extension DiagnosticKind {
  /// A file or folder that is not there or cannot be read.
  public static let unreadable = DiagnosticKind("unreadable", .error)
  /// A symbolic link, which is not followed.
  static let symbolicLink = DiagnosticKind("symbolic-link", .warning)
  /// A pipe, a socket, a device.
  static let specialFile = DiagnosticKind("special-file", .warning)
  static let nameNotUTF8 = DiagnosticKind("file-name-not-utf8", .error)
  static let folderTooDeep = DiagnosticKind("audit-folder-too-deep", .error)
}

extension Diagnostic {
  static func unreadable(_ path: String, _ code: Int32) -> Diagnostic {
    Diagnostic(
      .unreadable, at: SourceLocation(file: path),
      Phrase(
        vi: "không đọc được: \(SystemError.phrase(code).vietnamese)",
        en: "cannot be read: \(SystemError.phrase(code).english)"),
      remedy: Phrase(vi: "Kiểm tra tên và quyền đọc của tệp.", en: "Look at its name and permissions."))
  }

  static func symbolicLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .symbolicLink, at: SourceLocation(file: path),
      Phrase(vi: "đây là lối tắt, không được soát", en: "a symbolic link, which is not followed"),
      remedy: Phrase(vi: "Chép tệp thật vào chỗ này.", en: "Copy the file itself here."))
  }

  static func specialFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .specialFile, at: SourceLocation(file: path),
      Phrase(vi: "đây không phải tệp, cũng không phải thư mục", en: "neither a file nor a folder"),
      remedy: Phrase(vi: "Đưa nó ra khỏi thư mục của trang.", en: "Move it out of the site."))
  }

  static func nameNotUTF8(_ folder: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .nameNotUTF8, at: SourceLocation(file: folder),
      Phrase(vi: "tên tệp \(name.quoted()) không phải UTF-8", en: "the file name \(name.quoted()) is not UTF-8"),
      remedy: Phrase(vi: "Đổi tên tệp.", en: "Rename it."))
  }

  static func folderTooDeep(_ path: String) -> Diagnostic {
    Diagnostic(
      .folderTooDeep, at: SourceLocation(file: path),
      Phrase(vi: "thư mục nằm quá sâu, không được soát", en: "the folder lies too deep and was not judged"),
      remedy: Phrase(vi: "Chuyển thư mục này lên gần gốc hơn.", en: "Move it nearer to the root."))
  }

  /// The diagnostic with its places below this folder.
  func located(below folder: String) -> Diagnostic {
    var copy = Diagnostic(
      kind, at: location?.below(folder), summary, explanation: explanation, remedy: remedy,
      notes: notes.map { Note($0.text, at: $0.location?.below(folder)) }, excerpt: excerpt)
    copy.severity = severity
    return copy
  }
}

extension SourceLocation {
  fileprivate func below(_ folder: String) -> SourceLocation {
    let path = file == "." ? folder : folder.hasSuffix("/") ? folder + file : folder + "/" + file
    return SourceLocation(file: path, position: position, columnTitle: columnTitle)
  }
}
