/// A material's file is one of `documents/`, and of a kind that people print, show or play.
///
/// Documents are published only when a material names them; a path that leads elsewhere would publish what nobody meant
/// to, and a web page or program among them would run on the site.
internal import Diagnostics
internal import VietnameseText

struct MaterialFileRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    campaign.materials.compactMap { material in
      guard let typed = material.file, !typed.isEmpty else { return nil }
      let location = material.origin.location("file")
      guard let path = material.documentPath else { return .filePath(typed, at: location) }
      guard DocumentPath.endings.contains(DocumentPath.ending(path)) else { return .fileKind(typed, at: location) }
      guard campaign.documents[path] == nil else { return nil }
      let near = NearMiss.of(path, among: campaign.documents.keys.sorted(), fold: Folding.key)
      return .fileMissing(path, suggestion: near, at: location)
    }
  }
}

extension DiagnosticKind {
  static let materialFilePath = DiagnosticKind("material-file-path", .error)
  static let materialFileKind = DiagnosticKind("material-file-kind", .error)
  static let materialFileMissing = DiagnosticKind("material-file-missing", .error)
}

extension Diagnostic {
  fileprivate static func filePath(_ typed: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .materialFilePath, at: location,
      Phrase(
        vi: "tệp \(typed.quoted()) không nằm trong thư mục documents",
        en: "the file \(typed.quoted()) is not below the folder documents"),
      remedy: Phrase(
        vi: "Chép tệp vào thư mục documents của chiến dịch rồi ghi tên tệp, dùng dấu “/”, ví dụ: to-roi.pdf.",
        en: "Copy the file into the campaign's folder documents and write its name with “/”, such as to-roi.pdf."))
  }

  fileprivate static func fileKind(_ typed: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .materialFileKind, at: location,
      Phrase(
        vi: "tệp \(typed.quoted()) không phải loại tệp cho tải về",
        en: "the file \(typed.quoted()) is not of a kind that is handed out"),
      explanation: Phrase(
        vi: "Trang web chỉ đăng văn bản, tệp Excel, trình chiếu, ảnh, âm thanh, phim và tệp nén zip.",
        en: "The site hands out texts, tables, slides, pictures, sound, films and zip files."),
      remedy: Phrase(vi: "Lưu thành tệp khác, ví dụ: to-roi.pdf.", en: "Save it as another kind, such as to-roi.pdf."))
  }

  fileprivate static func fileMissing(
    _ path: String, suggestion: String?, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .materialFileMissing, at: location,
      Phrase(vi: "không tìm thấy tệp \(path.quoted())", en: "there is no file \(path.quoted())"),
      remedy: suggestion.map {
        Phrase(
          vi: "Nếu ý là \($0.quoted()), sửa ô này cho đúng cả chữ hoa, chữ thường và dấu.",
          en: "Is it \($0.quoted())? If so, mend this cell (case and marks count).")
      }
        ?? Phrase(
          vi: "Chép tệp vào thư mục documents của chiến dịch, hoặc xóa ô này.",
          en: "Copy the file into the campaign's folder documents, or clear the cell."))
  }
}
