internal import Diagnostics

/// Judges JSON files.
enum JSONRules {
  static func judge(_ bytes: Bytes, _ findings: inout FindingList) {
    let start = bytes.starts(with: "\u{FEFF}") ? 3 : 0
    guard let fault = JSONCheck.firstFault(bytes.piece(start..<bytes.count)) else { return }
    findings.add(.notJSON(fault.problem), at: start + fault.offset)
  }
}

extension Rule {
  static let notJSON = Rule(
    DiagnosticKind("not-json", .error),
    title: Phrase(vi: "Tệp JSON đúng cú pháp", en: "JSON files are JSON"),
    why: Phrase(
      vi: "Chương trình đọc dữ liệu này sẽ bỏ cả tệp.", en: "Programs that read the data reject the whole file."),
    good: .file("du-lieu.json", "{\"xã\": [1, 2.5, null]}"), bad: .file("du-lieu.json", "{\"xã\": [1, 2.5‸,]}"))

  static let dataBlockNotJSON = Rule(
    DiagnosticKind("data-block-not-json", .error), isHouse: true,
    title: Phrase(vi: "Khối dữ liệu JSON-LD trong trang đúng cú pháp", en: "A page's JSON-LD block is JSON"),
    why: Phrase(
      vi: "Máy tìm kiếm bỏ cả khối, trang mất phần giới thiệu trong kết quả tìm.",
      en: "Search engines drop the whole block. HTML itself does not mind."),
    good: .head("<script type=\"application/ld+json\">[]</script>"),
    bad: .head("<script type=\"application/ld+json\">[1‸,]</script>"))
}

extension Finding {
  static func notJSON(_ problem: JSONCheck.Problem, _ rule: Rule = .notJSON) -> Finding {
    Finding(
      rule, problem.phrase,
      remedy: Phrase(vi: "Sửa chỗ này theo cú pháp JSON.", en: "Mend it as JSON's grammar asks."))
  }
}

extension JSONCheck.Problem {
  fileprivate var phrase: Phrase {
    switch self {
    case .unexpected: Phrase(vi: "ký tự không đúng chỗ", en: "unexpected character")
    case .endsEarly: Phrase(vi: "dữ liệu dừng giữa chừng", en: "the data end in the middle")
    case .badEscape: Phrase(vi: "ký hiệu sau dấu “\\” không có trong JSON", en: "JSON has no such escape")
    case .loneSurrogate: Phrase(vi: "“\\u…” là nửa của một ký tự", en: "the “\\u” escape is half a character")
    case .controlInString:
      Phrase(vi: "ký tự điều khiển hoặc xuống dòng trong chuỗi", en: "a control character or line break in a string")
    case .badNumber: Phrase(vi: "số viết không đúng", en: "the number is malformed")
    case .trailingComma: Phrase(vi: "dấu phẩy thừa trước dấu đóng", en: "a comma before the closing bracket")
    case .afterEnd: Phrase(vi: "còn chữ sau khi dữ liệu đã hết", en: "something follows the end of the data")
    case .tooDeep: Phrase(vi: "dữ liệu lồng nhau quá sâu", en: "the data nest too deep")
    }
  }
}
