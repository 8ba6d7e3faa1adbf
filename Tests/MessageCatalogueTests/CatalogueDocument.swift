/// `docs/thong-bao.md`: every message with its example, made of the entries.
internal import Diagnostics

enum CatalogueDocument {
  static func text(_ entries: [MessageCatalogue.Entry]) -> String {
    var text = introduction(entries)
    text += contents(MessageCatalogue.forStaff) + "\n"
    for chapter in MessageCatalogue.forStaff { text += section(chapter, entries) }
    text += "\n# Phần dành cho người làm kỹ thuật\n\n"
    text += "Cán bộ nhập liệu không gặp những thông báo dưới đây khi mẫu trang và bản cài đặt không bị sửa.\n\n"
    text += contents(MessageCatalogue.forEngineers) + "\n"
    for chapter in MessageCatalogue.forEngineers { text += section(chapter, entries) }
    return text
  }

  private static func introduction(_ entries: [MessageCatalogue.Entry]) -> String {
    let count = Set(entries.map(\.id)).count
    return """
      # Thông báo của chương trình

      Tài liệu này được chương trình tự lập: mỗi thông báo kèm một ví dụ thật, do chính chương trình in ra khi gặp số liệu \
      sai. Có \(count) loại thông báo. Khi gặp một thông báo, tìm mã của nó (phần trong ngoặc vuông ở cuối dòng đầu, ví dụ \
      `[area-not-a-number]`) trong tài liệu này.

      ## Bốn loại thông báo

      | loại | nghĩa là | có đăng trang web không |
      |---|---|---|
      | **lỗi** | chắc chắn sai, phải sửa | không, cho đến khi sửa xong |
      | **cần trả lời** | có hai cách hiểu, chương trình không tự đoán | không, cho đến khi trả lời ngay trong tệp |
      | **cảnh báo** | có thể nhầm, nên xem lại | có |
      | **ghi chú** | điều cần biết, không có gì sai | có |

      Khi còn một lỗi hoặc một câu hỏi, trang web đang công bố vẫn nguyên như cũ.

      ## Cách đọc một thông báo

      - Đầu dòng là chỗ cần xem: `tệp[trang tính]!ô` đối với tệp Excel, ví dụ `honourees.xlsx[Điển hình]!F37` là tệp \
      `honourees.xlsx`, trang tính “Điển hình”, ô F37; `tệp:dòng:cột` đối với tệp văn bản, ví dụ `campaign.yaml:5:7` là dòng \
      5, ký tự thứ 7.
      - Tiếp theo là loại thông báo, điều chương trình thấy (những gì đã gõ nằm trong “…”), và mã của thông báo.
      - Dòng bắt đầu bằng `→` nói cách sửa.
      - Dòng có thêm một chỗ khác (nếu có) chỉ ra dòng liên quan, ví dụ dòng đã dùng mã ấy trước.

      """
  }

  private static func contents(_ chapters: [MessageChapter]) -> String {
    "\nCác phần: " + chapters.map { "[\($0.title)](#\(anchor($0.title)))" }.joined(separator: " · ") + ".\n"
  }

  /// The anchor that a heading gets: small letters, spaces as hyphens, signs left out.
  private static func anchor(_ title: String) -> String {
    String(title.lowercased().compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" ? $0 : nil })
  }

  private static func section(_ chapter: MessageChapter, _ entries: [MessageCatalogue.Entry]) -> String {
    var text = "\n## \(chapter.title)\n\n\(chapter.introduction)\n"
    var seen: Set<String> = []
    for id in chapter.cases.map(\.id) where seen.insert(id).inserted {
      let found = entries.filter { $0.id == id && $0.chapter == chapter.title }.compactMap(\.diagnostic)
      guard let first = found.first else { continue }
      text += "\n### `\(id)` · \(first.severity.word.vietnamese)\n"
      for diagnostic in found { text += "\n```text\n\(TerminalPrinter().print(diagnostic))```\n" }
    }
    return text
  }
}
