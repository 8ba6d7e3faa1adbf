internal import Diagnostics
internal import VietnameseText
internal import Yams

// What is said of a YAML text that cannot be read, or holds more than plain data.

extension DiagnosticKind {
  static let yamlSyntax = DiagnosticKind("yaml-syntax", .error)
  static let yamlEmpty = DiagnosticKind("yaml-empty", .error)
  static let yamlSeveralDocuments = DiagnosticKind("yaml-several-documents", .error)
  static let yamlTooDeep = DiagnosticKind("yaml-too-deep", .error)
  static let yamlAnchor = DiagnosticKind("yaml-anchor", .error)
  static let yamlTag = DiagnosticKind("yaml-tag", .error)
  static let yamlMergeKey = DiagnosticKind("yaml-merge-key", .error)
  static let yamlRepeatedKey = DiagnosticKind("yaml-repeated-key", .error)
  static let yamlKeyNotText = DiagnosticKind("yaml-key-not-text", .error)
  static let yamlCharacter = DiagnosticKind("yaml-character", .error)
}

extension Diagnostic {
  static func yamlEmpty(_ file: String) -> Diagnostic {
    Diagnostic(
      .yamlEmpty, at: SourceLocation(file: file),
      Phrase(vi: "tệp chưa có nội dung", en: "the file holds nothing"),
      remedy: Phrase(
        vi:
          "Tạo một chiến dịch trống bằng lệnh “vinhdanh new”, chép campaign.yaml trong đó sang đây rồi điền các mục "
          + "“title”, “slug”, “place” và các mục sau đó.",
        en:
          "Make an empty campaign with vinhdanh new, copy its campaign.yaml and fill in its keys: title, slug, place "
          + "and the rest."
      ))
  }

  static func yamlTooDeep(at place: SourceLocation, limit: Int) -> Diagnostic {
    Diagnostic(
      .yamlTooDeep, at: place,
      Phrase(vi: "các mục lồng nhau quá \(limit) lớp", en: "values nest more than \(limit) deep"),
      remedy: Phrase(vi: "Xem lại cách thụt dòng và các dấu ngoặc.", en: "Check the indentation and the brackets."))
  }

  static func yamlAnchor(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlAnchor, at: place,
      Phrase(
        vi: "dấu “&” hoặc “*” ở đầu nội dung là cách viết tham chiếu, chương trình không dùng",
        en: "anchors (&) and aliases (*) are not used here"),
      remedy: Phrase(
        vi: "Chép hẳn nội dung ra; nếu dấu này thuộc nội dung thì đặt cả nội dung trong ngoặc kép.",
        en: "Write the content out; put it in quotation marks if the sign belongs to it."))
  }

  static func yamlTag(_ tag: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlTag, at: place,
      Phrase(
        vi: "dấu “!” ở đầu nội dung (\(tag.quoted())) là cách viết kiểu dữ liệu, chương trình không dùng",
        en: "tags (\(tag.quoted())) are not used here"),
      remedy: Phrase(
        vi: "Bỏ dấu “!” và từ đi liền; nếu thuộc nội dung thì đặt cả nội dung trong ngoặc kép.",
        en: "Take it out; put the value in quotation marks if it belongs to it."))
  }

  static func yamlMergeKey(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlMergeKey, at: place,
      Phrase(vi: "mục “<<” không dùng được ở đây", en: "merge keys (<<) are not used here"),
      remedy: Phrase(vi: "Chép hẳn các mục ra.", en: "Write the keys out."))
  }

  static func yamlRepeatedKey(_ key: String, at place: SourceLocation, first: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .yamlRepeatedKey, at: place,
      Phrase(
        vi: "mục \(key.quoted()) ghi hai lần trong một nhóm", en: "the key \(key.quoted()) stands twice in a group"),
      remedy: Phrase(vi: "Giữ một mục, xóa mục kia.", en: "Keep one and delete the other."),
      notes: first.map { [Note(Phrase(vi: "lần thứ nhất ở đây", en: "the first is here"), at: $0)] } ?? [])
  }

  static func yamlKeyNotText(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlKeyNotText, at: place,
      Phrase(vi: "tên mục phải là một từ, không phải danh sách hay nhóm", en: "a key must be text"),
      remedy: Phrase(
        vi: "Xem lại dấu hai chấm và ngoặc; nội dung bắt đầu bằng “{” hay “[” mà là chữ thì đặt trong ngoặc kép.",
        en: "Check the colon and brackets; put text that begins with “{” or “[” in quotation marks."))
  }

  static func yamlCharacter(_ scalar: Unicode.Scalar, at place: SourceLocation) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return Diagnostic(
      .yamlCharacter, at: place,
      Phrase(
        vi: "có một ký tự ẩn ở đây, không dùng được trong tệp này", en: "the character U+\(code) cannot stand here"),
      remedy: Phrase(
        vi: "Mở tệp bằng trình soạn thảo, xóa ký tự này trong dòng rồi gõ lại chữ ở đó.",
        en: "Open the file in an editor, delete the character in this line and type the word anew."))
  }

  // MARK: Syntax

  /// What the parser found wrong, coarsely in Vietnamese; its own words in English.
  static func yamlSyntax(_ error: any Error, file: TextFile) -> Diagnostic {
    var mark: Mark?
    var opening: Mark?
    var words = "the file is not YAML"
    switch error {
    case YamlError.scanner(let context, let problem, let place, _),
      YamlError.parser(let context, let problem, let place, _),
      YamlError.composer(let context, let problem, let place, _):
      mark = place
      opening = context?.mark
      words = [context?.text, problem].compactMap { $0 }.joined(separator: ": ")
    case YamlError.reader(let problem, _, _, _): words = problem
    default: break
    }
    if words.contains("another document") {
      return Diagnostic(
        .yamlSeveralDocuments, at: place(mark, file),
        Phrase(vi: "tệp có hơn một phần, ngăn bằng dòng “---”", en: "the file holds more than one document"),
        remedy: Phrase(vi: "Xóa dòng “---” và mọi thứ sau nó.", en: "Delete the line “---” and all behind it."))
    }
    if words.contains("Maximum nesting level") { return .yamlTooDeep(at: place(mark, file), limit: 1000) }
    if let slip = YAMLSlip.find(in: file.text, before: mark?.line ?? .max) {
      return Diagnostic(
        .yamlSyntax, at: SourceLocation(file: file.path, line: slip.line, column: slip.column),
        Phrase(vi: "viết sai quy cách: \(slip.problem.vietnamese)", en: "not YAML: \(slip.problem.english)"),
        remedy: slip.remedy)
    }
    let explanation = YAMLProblem.explain(
      words, indentedByTab: mark.map { YAMLProblem.isTab(at: $0, in: file) } ?? false)
    return Diagnostic(
      .yamlSyntax, at: place(explanation.isAtOpening ? opening ?? mark : mark, file),
      Phrase(vi: "viết sai quy cách: \(explanation.problem)", en: "not YAML: \(words)"),
      remedy: Phrase(vi: explanation.remedy, en: "For the form, see campaign.yaml of what vinhdanh new makes."))
  }

  private static func place(_ mark: Mark?, _ file: TextFile) -> SourceLocation {
    guard let mark else { return SourceLocation(file: file.path) }
    return SourceLocation(file: file.path, line: max(1, mark.line), column: max(1, mark.column))
  }
}

/// What the YAML parser's words mean for who wrote the file.
struct YAMLProblem {
  let problem: String
  let remedy: String
  /// A Boolean value that indicates whether the place to look at is where the broken thing begins.
  var isAtOpening = false

  static func explain(_ words: String, indentedByTab: Bool) -> YAMLProblem {
    if indentedByTab || words.contains("tab character") {
      return YAMLProblem(
        problem: "dòng thụt vào bằng phím Tab", remedy: "Thay phím Tab bằng dấu cách (mỗi lớp hai dấu cách).")
    }
    return table.first { words.contains($0.words) }?.problem
      ?? YAMLProblem(
        problem: "không hiểu chỗ này",
        remedy: "Xem lại dấu hai chấm, cách thụt dòng và ngoặc kép ở dòng này và dòng trước.")
  }

  /// Whether a tab stands at or before a place, with nothing but blanks before it.
  static func isTab(at mark: Mark, in file: TextFile) -> Bool {
    let starts = SourceText(bytes: file.bytes).lineStarts()
    guard mark.line >= 1, mark.line <= starts.count else { return false }
    let blanks = file.bytes[starts[mark.line - 1]...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return blanks.contains(UInt8(ascii: "\t"))
  }

  private static let table: [(words: String, problem: YAMLProblem)] = [
    (
      "while scanning a quoted scalar",
      YAMLProblem(
        problem: "nội dung trong ngoặc kép bị hỏng hoặc không đóng lại",
        remedy: "Thêm dấu ngoặc kép ở cuối; trong “\"…\"” dấu \\ phải viết hai lần.", isAtOpening: true)
    ),
    (
      "cannot start any token",
      YAMLProblem(
        problem: "nội dung không được bắt đầu bằng ký tự này", remedy: "Đặt cả nội dung trong ngoặc kép: \"…\".")
    ),
    (
      "could not find expected ':'",
      YAMLProblem(
        problem: "thiếu dấu hai chấm sau tên mục", remedy: "Ghi theo mẫu: mục, dấu hai chấm, dấu cách, nội dung.")
    ),
    (
      "mapping values are not allowed",
      YAMLProblem(
        problem: "có dấu hai chấm ngoài ý muốn, hoặc dòng thụt vào sai",
        remedy: "Nội dung có dấu hai chấm thì đặt trong ngoặc kép; các mục cùng nhóm phải thẳng cột.")
    ),
    (
      "block sequence entries are not allowed",
      YAMLProblem(problem: "dấu “-” đứng sai chỗ", remedy: "Mỗi dòng của danh sách bắt đầu một dòng riêng bằng “- ”.")
    ),
    (
      "did not find expected '-' indicator",
      YAMLProblem(
        problem: "danh sách có dòng không bắt đầu bằng “-”, hoặc thụt vào sai",
        remedy: "Mỗi dòng của danh sách bắt đầu bằng “- ”, thẳng cột với nhau.")
    ),
    (
      "expected ',' or",
      YAMLProblem(
        problem: "ngoặc “[” hoặc “{” không đóng, hoặc thiếu dấu phẩy giữa các mục",
        remedy: "Thêm “]”, “}” hoặc dấu phẩy; mục có dấu phẩy thì đặt trong ngoặc kép.", isAtOpening: true)
    ),
    (
      "did not find expected key",
      YAMLProblem(
        problem: "dòng thụt vào không thẳng cột với các mục cùng nhóm",
        remedy: "Để các mục cùng nhóm thẳng cột; nội dung bắt đầu bằng ngoặc kép thì phải kết thúc bằng ngoặc kép.")
    ),
    (
      "expected <document start>",
      YAMLProblem(
        problem: "có nội dung thừa sau khi tệp đã hết", remedy: "Để các mục ngoài cùng sát lề trái, không thụt vào.")
    ),
    (
      "while scanning a simple key",
      YAMLProblem(
        problem: "thiếu dấu hai chấm sau tên mục", remedy: "Ghi theo mẫu: mục, dấu hai chấm, dấu cách, nội dung.")
    ),
    (
      "block scalar",
      YAMLProblem(
        problem: "đoạn chữ sau “|” hoặc “>” viết sai",
        remedy: "Xuống dòng ngay sau dấu này và thụt cả đoạn vào hai dấu cách.")
    ),
    (
      "while scanning an alias",
      YAMLProblem(
        problem: "nội dung không được bắt đầu bằng dấu “*”", remedy: "Đặt cả nội dung trong ngoặc kép: \"…\".")
    ),
    (
      "while scanning an anchor",
      YAMLProblem(
        problem: "nội dung không được bắt đầu bằng dấu “&”", remedy: "Đặt cả nội dung trong ngoặc kép: \"…\".")
    ),
    (
      "tag",
      YAMLProblem(
        problem: "nội dung không được bắt đầu bằng dấu “!”", remedy: "Đặt cả nội dung trong ngoặc kép: \"…\".")
    ),
  ]
}
