internal import Diagnostics

// What is said of the keys of `campaign.yaml`.

extension DiagnosticKind {
  static let unknownKey = DiagnosticKind("settings-unknown-key", .error)
  static let missingKey = DiagnosticKind("settings-missing-key", .error)
  static let blankValue = DiagnosticKind("settings-blank-value", .error)
  static let wrongKind = DiagnosticKind("settings-wrong-kind", .error)
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
      case .value: Phrase(vi: "một giá trị", en: "a single value")
      case .list: Phrase(vi: "một danh sách", en: "a list")
      case .group: Phrase(vi: "một nhóm khóa", en: "a group of keys")
      }
    }

    fileprivate var remedy: Phrase {
      switch self {
      case .value: Phrase(vi: "Ghi trên một dòng sau dấu hai chấm.", en: "Write it on one line behind the colon.")
      case .list:
        Phrase(
          vi: "Ghi mỗi mục một dòng bắt đầu bằng “- ”, hoặc [mục, mục].",
          en: "Write “- ” and an item a line, or [a, b].")
      case .group:
        Phrase(vi: "Ghi mỗi khóa một dòng, thụt vào hai dấu cách.", en: "Write a key a line, indented by two blanks.")
      }
    }
  }

  static func unknownKey(_ key: String, in path: String, known: [String], meant: String?, at place: SourceLocation)
    -> Diagnostic
  {
    let nearMiss = meant ?? NearMiss.of(key, among: known)
    let group = path.isEmpty ? "" : " trong \(path.quoted())"
    let list = known.joined(separator: ", ")
    return Diagnostic(
      .unknownKey, at: place,
      Phrase(
        vi: "không có khóa \(key.quoted())\(group)" + (nearMiss.map { "; có phải là “\($0)” không?" } ?? ""),
        en: "there is no key \(key.quoted())" + (path.isEmpty ? "" : " in \(path.quoted())")
          + (nearMiss.map { "; is it “\($0)”?" } ?? "")),
      remedy: Phrase(vi: "Dùng một trong các khóa: \(list.quoted(limit: 400)).", en: "The keys are: \(list)."))
  }

  static func missingKey(_ key: String, in path: String, at place: SourceLocation) -> Diagnostic {
    let name = SettingsDecoder.join(path, key).quoted()
    let example = "\(key): \(SettingsExamples.value(of: key))"
    let sample = "campaigns/luc-ngan-2024/campaign.yaml"
    let remedy =
      path.isEmpty
      ? Phrase(
        vi: "Thêm một dòng sát lề trái, ví dụ: \(example.quoted()). Mẫu: \(sample).",
        en: "Add a line at the left margin, such as \(example.quoted()). A sample: \(sample).")
      : Phrase(
        vi: "Thêm vào nhóm \(path.quoted()), thẳng cột với các khóa cùng nhóm, ví dụ: \(example.quoted()). "
          + "Mẫu: \(sample).",
        en: "Add it to \(path.quoted()), in line with the keys there, such as \(example.quoted()). "
          + "A sample: \(sample).")
    return Diagnostic(
      .missingKey, at: place, Phrase(vi: "thiếu khóa \(name)", en: "the key \(name) is missing"), remedy: remedy)
  }

  static func blankValue(_ path: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .blankValue, at: place,
      Phrase(vi: "khóa \(path.quoted()) để trống", en: "the key \(path.quoted()) is blank"),
      remedy: Phrase(vi: "Ghi giá trị sau dấu hai chấm.", en: "Write a value behind the colon."))
  }

  static func wrongKind(_ path: String, expected: ExpectedValue, _ node: YAMLNode) -> Diagnostic {
    let name = path.isEmpty ? Phrase(vi: "tệp", en: "the file") : Phrase(vi: "khóa \(path.quoted())", en: path.quoted())
    return Diagnostic(
      .wrongKind, at: node.place,
      Phrase(
        vi: "\(name.vietnamese) phải là \(expected.phrase.vietnamese), không phải \(node.kind.vietnamese)",
        en: "\(name.english) must be \(expected.phrase.english), not \(node.kind.english)"),
      remedy: expected.remedy)
  }

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
