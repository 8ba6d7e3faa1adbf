/// Says which documents nobody has searched for the names of people who are not published: the program cannot look into
/// pictures, films, PDF files and archives.
internal import Diagnostics

struct DocumentSearchRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let unread = campaign.releasedDocuments.filter { $0.text == nil }.map(\.path).sorted()
    // Where everybody may be named there is nothing to look for.
    guard !unread.isEmpty, !WithheldNames(campaign).isEmpty else { return [] }
    return [.documentNotSearched(unread)]
  }
}

extension DiagnosticKind {
  static let documentNotSearched = DiagnosticKind("document-not-searched", .warning)
}

extension Diagnostic {
  /// How many files the message names.
  private static let shownFiles = 40

  fileprivate static func documentNotSearched(_ paths: [String]) -> Diagnostic {
    var notes = paths.prefix(shownFiles).map {
      Note(Phrase(vi: "tự mở tệp này ra xem", en: "look into this one"), at: SourceLocation(file: $0))
    }
    let rest = paths.count - notes.count
    if rest > 0 { notes.append(Note(Phrase(vi: "và \(rest) tệp khác", en: "and \(rest) more files"))) }
    return Diagnostic(
      .documentNotSearched, at: SourceLocation(file: DocumentPath.folder),
      Phrase(
        vi: "có \(paths.count) tệp đã phát hành mà chương trình không đọc được bên trong",
        en: paths.count == 1
          ? "1 released file cannot be looked into" : "\(paths.count) released files cannot be looked into"),
      explanation: Phrase(
        vi:
          "Có người không được đăng tên. Chương trình tìm tên ấy trong tệp văn bản, Word, Excel, nhưng không đọc được "
          + "tệp PDF, ảnh, tiếng, phim, tệp nén, tệp Word, Excel đời cũ và chữ không phải Unicode.",
        en: "Some people are not published. Their names are looked for in texts, Word and Excel files; not in PDF, "
          + "pictures, sound, films, archives, old Word and Excel files and texts that are not Unicode."),
      remedy: Phrase(
        vi:
          "Anh chị tự mở ra xem có tên, có ảnh những người không được đăng không; có thì thay tệp khác, hoặc sửa tình "
          + "trạng tài liệu thành “Đã gỡ”.",
        en: "Open them and look for people who are not published; replace such a file, or make the material's state "
          + "“Đã gỡ”."),
      notes: notes)
  }
}
