internal import Diagnostics
internal import Glibc

/// Finds a tag with so many attributes that the parser would take minutes: it compares each with every other.
enum CrowdedTag {
  /// The most attributes that an element may have.
  static let most = 1_000
  /// What so many take at least: ` a=""`.
  private static let shortest = most * 5

  /// The offset of the `<` of the first tag with more attributes than may be.
  static func first(in bytes: Bytes) -> Int? {
    guard bytes.count > shortest, let base = bytes.baseAddress else { return nil }
    var index = 0
    // No `<` stands within a tag: where the next one is near, there is no room for so many.
    while index < bytes.count, let found = memchr(base + index, 0x3C, bytes.count - index) {
      let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if let end = endOfOther(bytes, start) {
        index = end
        continue
      }
      let rest = bytes.count - start - 1
      let next =
        rest > 0 ? memchr(base + start + 1, 0x3C, rest).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } : nil
      let end = next ?? bytes.count
      if end - start > shortest, start + 1 < bytes.count, bytes[start + 1].isLetter, isCrowded(bytes, start, end) {
        return start
      }
      index = end
    }
    return nil
  }

  /// What follows the comment, CDATA section or instruction at `start`, in which `<` is text.
  private static func endOfOther(_ bytes: Bytes, _ start: Int) -> Int? {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "!") || bytes[start + 1] == UInt8(ascii: "?") else {
      return nil
    }
    if bytes.starts(with: "<!--", at: start) { return bytes.firstOffset(of: "-->", from: start + 4) ?? bytes.count }
    if bytes.starts(with: "<![CDATA[", at: start) { return bytes.firstOffset(of: "]]>", from: start) ?? bytes.count }
    if bytes.starts(with: "<?", at: start) { return bytes.firstOffset(of: "?>", from: start) ?? bytes.count }
    return nil
  }

  private static func isCrowded(_ bytes: Bytes, _ start: Int, _ end: Int) -> Bool {
    var count = 0
    var index = start + 1
    while index < end, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      count += 1
      if count > most { return true }
      while index < end, bytes[index] != byte { index += 1 }
      index += 1
    }
    return false
  }
}

extension Rule {
  static let tooManyAttributes = Rule(
    DiagnosticKind("too-many-attributes", .error), isFixed: true,
    title: Phrase(
      vi: "Một thẻ không có quá \(CrowdedTag.most) thuộc tính",
      en: "An element has no more than \(CrowdedTag.most) attributes"),
    why: Phrase(
      vi: "Tệp như vậy là tệp hỏng, làm treo chương trình đọc nó. Phần còn lại của tệp chưa được soát.",
      en: "Such a file is damaged, and programs that read it hang. The rest of the file was not judged."),
    good: .file("a.xml", "<a b=\"\"/>"),
    bad: .file("a.xml", "‸<a\(attributes(CrowdedTag.most + 1))/>"))

  private static func attributes(_ count: Int) -> String { (0..<count).map { " b\($0)=\"\"" }.joined() }
}

extension Finding {
  static func tooManyAttributes() -> Finding {
    Finding(
      .tooManyAttributes,
      Phrase(
        vi: "thẻ này có hơn \(CrowdedTag.most) thuộc tính", en: "this tag has more than \(CrowdedTag.most) attributes"),
      remedy: Phrase(vi: "Xem lại chương trình đã tạo ra tệp.", en: "Look at the program that made the file."))
  }
}
