internal import Diagnostics

extension FileKind {
  /// A Boolean value that indicates whether such a file always has content.
  var isNeverEmpty: Bool {
    switch self {
    case .html, .xhtml, .xml, .svg, .json: true
    case .css, .script, .csv, .text, .other: false
    }
  }
}

extension Rule {
  static let emptyFile = Rule(
    DiagnosticKind("empty-file", .error),
    title: Phrase(vi: "Trang, tệp XML và JSON không trống", en: "Pages, XML and JSON files are not empty"),
    why: Phrase(vi: "Tệp trống thường là ghi dở dang.", en: "An empty one was mostly cut off while it was written."),
    good: .file("a.json", "{}"), bad: .file("a.json", ""))

  static let fileTooLarge = Rule(
    DiagnosticKind("file-too-large", .error),
    title: Phrase(vi: "Tệp được soát không quá 32 MB", en: "Files to judge are no larger than 32 MB"),
    why: Phrase(
      vi: "Tệp lớn hơn không được soát; điện thoại cũng không mở nổi.", en: "Larger ones are not judged, and phones cannot open them."),
    good: .file("a.txt", "ngắn\n"), bad: .file("a.txt", String(repeating: "0123456789abcde\n", count: 1 << 21) + "\n"))
}

extension Finding {
  static func emptyFile() -> Finding {
    Finding(
      .emptyFile, Phrase(vi: "tệp trống", en: "the file is empty"),
      remedy: Phrase(vi: "Tạo lại tệp.", en: "Make the file again."))
  }

  static func fileTooLarge(_ size: Int) -> Finding {
    Finding(
      .fileTooLarge,
      Phrase(vi: "tệp dài \(size / 1_000_000) MB, không được soát", en: "the file has \(size / 1_000_000) MB and was not judged"),
      remedy: Phrase(vi: "Chia tệp thành nhiều phần.", en: "Split it."))
  }
}
