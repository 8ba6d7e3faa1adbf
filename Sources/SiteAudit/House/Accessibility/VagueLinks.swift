internal import Diagnostics

/// Judges that a link's text says where it leads: not “tại đây”, “xem thêm”, “click here” or a bare address.
///
/// The text is read where it stands in the document once the link ends, so that links which are not suspect cost next to
/// nothing. Source: WCAG 2.4.9, which goes further than 2.4.4: a warning.
final class VagueLinks: PageJudge {
  /// The longest phrase that is looked up, in bytes, and the longest markup it may stand in.
  private static let longest = 32
  private static let longestMarkup = 160

  private var isNamed = false
  /// One bit for each phrase, by its key: few other texts have a bit that is set, so that most are looked up nowhere.
  private let sieve: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 64)
    for key in VagueLinks.phrases { bits[Int(key >> 6 & 63)] |= 1 << (key & 63) }
    return bits
  }()

  func hears(element name: String) -> Bool { name == "a" }

  func start(_ element: Element, _ page: Page) {
    isNamed =
      element.space != .html || element[.href] == nil || element[.ariaLabel] != nil || element[.ariaLabelledby] != nil
      || element[.title] != nil
  }

  func end(_ element: OpenElement, _ page: Page) {
    guard !isNamed else { return }
    let start = element.tagEnd + 1
    let length = page.cursor - 4 - start
    guard length > 2, length <= Self.longestMarkup else { return }
    let markup = page.source.piece(start..<start + length)
    var key: UInt64 = 0
    var count = 0
    var first: Int?
    var isInTag = false
    var isAfterBlank = false
    for (index, byte) in markup.enumerated() {
      if isInTag || byte == UInt8(ascii: "<") {
        isInTag = byte != UInt8(ascii: ">")
      } else if byte.isSpace {
        isAfterBlank = count > 0
      } else {
        if first == nil { first = index }
        if isAfterBlank { key = Self.add(0x20, to: key) }
        key = Self.add(byte.lowercase, to: key)
        count += isAfterBlank ? 2 : 1
        isAfterBlank = false
        if count > Self.longest { break }
      }
    }
    guard let first, count > 2 else { return }
    let isPhrase =
      count <= Self.longest && sieve[Int(key >> 6 & 63)] & 1 << (key & 63) != 0 && Self.phrases.contains(key)
    guard isPhrase || markup.starts(with: "http://", at: first) || markup.starts(with: "https://", at: first) else {
      return
    }
    let text = Self.text(markup)
    guard isPhrase || !text.contains(" ") else { return }
    page.report(.vagueLink(text), at: start, length: length)
  }

  private static func add(_ byte: UInt8, to key: UInt64) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 &+ 1
  }

  private static func text(_ markup: Bytes) -> String {
    var bytes: [UInt8] = []
    var isInTag = false
    for byte in markup {
      if byte == UInt8(ascii: "<") { isInTag = true }
      if !isInTag { bytes.append(byte) }
      if byte == UInt8(ascii: ">") { isInTag = false }
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let phrases: Set<UInt64> = Set(
    [
      "tại đây", "ở đây", "đây", "vào đây", "bấm vào đây", "nhấn vào đây", "bấm đây", "click vào đây", "xem tại đây",
      "xem thêm", "xem tiếp", "đọc thêm", "đọc tiếp", "chi tiết", "xem chi tiết", "xem", "thêm", "tiếp", "liên kết",
      "link", "here", "click here", "click", "read more", "more", "see more", "learn more", "details", "this",
      "xem thêm…",
      "xem thêm...", "tải về", "download", "xem tất cả",
    ].map { phrase in phrase.utf8.reduce(0) { add($1.lowercase, to: $0) } })
}

extension Rule {
  static let vagueLink = Rule(
    DiagnosticKind("link-text-vague", .warning), isHouse: true,
    title: Phrase(vi: "Chữ của liên kết nói nó dẫn tới đâu", en: "A link's text says where it leads"),
    why: Phrase(
      vi: "Người nghe chương trình đọc màn hình thường chỉ nghe danh sách liên kết; “tại đây”, “xem thêm” không nói gì "
        + "(WCAG 2.4.9).",
      en:
        "Users of screen readers often hear the list of links alone, where “here” and “more” say nothing (WCAG 2.4.9)."),
    good: .body("<p><a href=\"#\">Kế hoạch năm 2024</a></p>"),
    bad: .body("<p>Xem kế hoạch <a href=\"#\">‸tại đây</a></p>"))
}

extension Finding {
  static func vagueLink(_ text: String) -> Finding {
    Finding(
      .vagueLink,
      Phrase(
        vi: "chữ \(text.quoted(limit: 80)) không nói liên kết dẫn tới đâu",
        en: "the text \(text.quoted(limit: 80)) does not say where the link leads"),
      remedy: Phrase(
        vi: "Viết tên của trang hay tệp, ví dụ: Kế hoạch năm 2024; hoặc thêm aria-label bắt đầu bằng chữ đang hiện.",
        en: "Write the page's or file's name, or add an aria-label that begins with the visible text."))
  }
}
