/// Asks about released files that the program cannot look into (pictures, films, scanned pages, archives): whether they
/// name or show somebody who is not published, a person has to see and say.
internal import Diagnostics

struct DocumentSearchRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let lookedInto = Set(
      campaign.materials.filter { Confirmation($0.confirmation).saysLookedInto }.compactMap(\.documentPath))
    return campaign.releasedDocuments.filter { $0.text == nil && !lookedInto.contains($0.path) }
      .map(Diagnostic.documentNotSearched)
  }
}

extension DiagnosticKind {
  static let documentNotSearched = DiagnosticKind("document-not-searched", .question)
}

extension Diagnostic {
  fileprivate static func documentNotSearched(_ document: ReleasedDocument) -> Diagnostic {
    Diagnostic(
      .documentNotSearched, at: document.namedAt,
      Phrase(
        vi: "chương trình không đọc được chữ trong tệp \(document.path.quoted()); đã có ai mở ra xem chưa?",
        en: "the words in \(document.path.quoted()) cannot be read; has anybody looked into it?"),
      explanation: Phrase(
        vi:
          "Tệp đã phát hành được chép nguyên lên trang web. Chương trình tìm tên người không được đăng, số điện thoại, số "
          + "căn cước trong văn bản, Word, Excel, PDF có chữ; không tìm được trong ảnh, tiếng, phim, bản quét, tệp nén.",
        en:
          "A released file is copied to the site as it is. Names of people who are not published, phone and ID numbers "
          + "are looked for in texts, Word, Excel and PDF files with words; not in pictures, sound, films, scans, "
          + "archives."),
      remedy: Phrase(
        vi: "Mở tệp, xem có tên, ảnh, giọng nói hay số của người không được đăng không. Không có thì ghi "
          + "“\(Confirmation.lookedIntoAnswer)” ở cột “Xác nhận” của dòng này; có thì thay tệp, hoặc sửa tình trạng thành "
          + "“Đã gỡ”.",
        en: "Open it and look for names, faces, voices or numbers of people who are not published. If there are none, "
          + "write “\(Confirmation.lookedIntoAnswer)” into “Xác nhận” of this row; else replace the file, or make the "
          + "state “Đã gỡ”."),
      notes: [Note(Phrase(vi: "tệp ở đây", en: "the file is here"), at: SourceLocation(file: document.path))])
  }
}
