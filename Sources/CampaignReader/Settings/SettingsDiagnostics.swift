internal import Diagnostics

// What is said of the keys of `campaign.yaml`.

extension DiagnosticKind {
  static let unknownKey = DiagnosticKind("settings-unknown-key", .error)
  static let missingKey = DiagnosticKind("settings-missing-key", .error)
  static let blankValue = DiagnosticKind("settings-blank-value", .error)
  static let wrongKind = DiagnosticKind("settings-wrong-kind", .error)
  static let placeholderLeft = DiagnosticKind("placeholder-left", .warning)
  static let unknownWord = DiagnosticKind("settings-unknown-word", .error)
}

extension Diagnostic {
  /// What a key was expected to hold.
  enum ExpectedValue {
    case value
    case list
    case group

    fileprivate var phrase: Phrase {
      switch self {
      case .value: Phrase(vi: "một nội dung ngắn", en: "a single value")
      case .list: Phrase(vi: "một danh sách", en: "a list")
      case .group: Phrase(vi: "một nhóm mục", en: "a group of keys")
      }
    }

    fileprivate var remedy: Phrase {
      switch self {
      case .value: Phrase(vi: "Ghi trên một dòng sau dấu hai chấm.", en: "Write it on one line behind the colon.")
      case .list:
        Phrase(
          vi: "Ghi mỗi thứ một dòng bắt đầu bằng “- ”, hoặc [a, b].",
          en: "Write “- ” and an item a line, or [a, b].")
      case .group:
        Phrase(vi: "Ghi mỗi mục một dòng, thụt vào hai dấu cách.", en: "Write a key a line, indented by two blanks.")
      }
    }
  }

  static func unknownKey(_ key: String, in path: String, known: [String], meant: String?, at place: SourceLocation)
    -> Diagnostic
  {
    let nearMiss = meant ?? NearMiss.of(key, among: known)
    let group = path.isEmpty ? "" : " trong \(path.quoted())"
    let list = known.map { $0.quoted() }.joined(separator: ", ")
    return Diagnostic(
      .unknownKey, at: place,
      Phrase(
        vi: "không có mục \(key.quoted())\(group)" + (nearMiss.map { "; có phải là “\($0)” không?" } ?? ""),
        en: "there is no key \(key.quoted())" + (path.isEmpty ? "" : " in \(path.quoted())")
          + (nearMiss.map { "; is it “\($0)”?" } ?? "")),
      remedy: Phrase(vi: "Dùng một trong các mục: \(list).", en: "The keys are: \(list)."))
  }

  static func missingKey(_ key: String, in path: String, at place: SourceLocation) -> Diagnostic {
    let name = SettingsDecoder.join(path, key).quoted()
    let example = "\(key): \(SettingsExamples.value(of: key))"
    let sample = Phrase(
      vi: "Mẫu: tạo một chiến dịch trống bằng lệnh “vinhdanh new” rồi xem campaign.yaml trong đó.",
      en: "A sample: campaign.yaml of an empty campaign, made with vinhdanh new.")
    let remedy =
      path.isEmpty
      ? Phrase(
        vi: "Thêm một dòng sát lề trái, ví dụ: \(example.quoted()). \(sample.vietnamese)",
        en: "Add a line at the left margin, such as \(example.quoted()). \(sample.english)")
      : Phrase(
        vi: "Thêm vào nhóm \(path.quoted()), thẳng cột với các mục cùng nhóm, ví dụ: \(example.quoted()). "
          + "\(sample.vietnamese)",
        en: "Add it to \(path.quoted()), in line with the keys there, such as \(example.quoted()). "
          + "\(sample.english)")
    return Diagnostic(
      .missingKey, at: place, Phrase(vi: "thiếu mục \(name)", en: "the key \(name) is missing"), remedy: remedy)
  }

  static func blankValue(_ path: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .blankValue, at: place,
      Phrase(vi: "mục \(path.quoted()) để trống", en: "the key \(path.quoted()) is blank"),
      remedy: Phrase(vi: "Ghi nội dung sau dấu hai chấm.", en: "Write a value behind the colon."))
  }

  static func wrongKind(_ path: String, expected: ExpectedValue, _ node: YAMLNode) -> Diagnostic {
    let name = path.isEmpty ? Phrase(vi: "tệp", en: "the file") : Phrase(vi: "mục \(path.quoted())", en: path.quoted())
    return Diagnostic(
      .wrongKind, at: node.place,
      Phrase(
        vi: "\(name.vietnamese) phải là \(expected.phrase.vietnamese), không phải \(node.kind.vietnamese)",
        en: "\(name.english) must be \(expected.phrase.english), not \(node.kind.english)"),
      remedy: expected.remedy)
  }

  /// A value that still is what an empty campaign is made with.
  static func placeholderLeft(_ text: String, _ path: String, at place: SourceLocation) -> Diagnostic {
    let name = placeholderNames[path] ?? "mục \(path.quoted())"
    return Diagnostic(
      .placeholderLeft, at: place,
      Phrase(
        vi: "chưa ghi \(name); trang đang in \(text.quoted())",
        en: "\(path) is not filled in; pages print \(text.quoted())"),
      remedy: Phrase(
        vi: "Ghi nội dung đúng sau dấu hai chấm trước khi đăng.", en: "Write it behind the colon before publishing."))
  }

  private static let placeholderNames = [
    "publisher.telephone": "số điện thoại của cơ quan", "publisher.email": "hộp thư của cơ quan",
    "publisher.address": "địa chỉ của cơ quan", "publisher.responsible": "người chịu trách nhiệm",
    "publisher.name": "tên cơ quan phụ trách trang", "publisher.governing_body": "cơ quan chủ quản",
    "title": "tên chiến dịch", "summary": "lời giới thiệu", "place.name": "tên địa bàn", "funding": "nguồn kinh phí",
    "site.url": "địa chỉ trang web",
  ]

  static func unknownWord(_ text: String, known: [String], at place: SourceLocation) -> Diagnostic {
    let nearMiss = NearMiss.of(text, among: known)
    let list = known.joined(separator: ", ")
    return Diagnostic(
      .unknownWord, at: place,
      Phrase(
        vi: "không hiểu \(text.quoted())" + (nearMiss.map { "; có phải là “\($0)” không?" } ?? ""),
        en: "\(text.quoted()) is not known" + (nearMiss.map { "; is it “\($0)”?" } ?? "")),
      remedy: Phrase(vi: "Ghi một trong các từ: \(list).", en: "Write one of: \(list)."))
  }
}
