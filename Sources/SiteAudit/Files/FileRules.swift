internal import Diagnostics

extension FileKind {
  /// A Boolean value that indicates whether such a file always has content.
  var isNeverEmpty: Bool {
    switch self {
    case .html, .xhtml, .xml, .svg, .json: true
    case .css, .script, .csv, .text, .picture, .other: false
    }
  }
}

extension FileKind {
  /// The largest file of this kind that is judged, in bytes: libxml2 reads no longer document without giving up its own
  /// limits, which protect it.
  var largest: Int {
    switch self {
    case .html, .xhtml, .xml, .svg: 10_000_000
    case .json, .css, .script, .csv, .text, .picture, .other: FileJudge.largestFile
    }
  }
}

extension Rule {
  static let emptyFile = Rule(
    DiagnosticKind("empty-file", .error), isFixed: true,
    title: Phrase(vi: "Trang, tệp XML và JSON không trống", en: "Pages, XML and JSON files are not empty"),
    why: Phrase(vi: "Tệp trống thường là ghi dở dang.", en: "An empty one was mostly cut off while it was written."),
    good: .file("a.json", "{}"), bad: .file("a.json", ""))

  static let fileTooLarge = Rule(
    DiagnosticKind("file-too-large", .error), isFixed: true,
    title: Phrase(
      vi: "Trang, tệp XML không quá 10 MB, tệp chữ khác không quá 32 MB",
      en: "Pages and XML files have no more than 10 MB, other text files no more than 32 MB"),
    why: Phrase(
      vi: "Tệp lớn hơn không được soát; điện thoại cũng không mở nổi.",
      en: "Larger ones are not judged, and phones cannot open them."),
    good: .file("a.txt", "ngắn\n"),
    bad: .file("a.xml", "<a>" + String(repeating: "0123456789\n", count: 1_000_000) + "</a>"))
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
      Phrase(
        vi: "tệp dài \(size / 1_000_000) MB, không được soát",
        en: "the file has \(size / 1_000_000) MB and was not judged"),
      remedy: Phrase(vi: "Chia tệp thành nhiều phần.", en: "Split it."))
  }
}
