internal import Diagnostics
internal import VietnameseText

// What is said of the numbers of `campaign.yaml`, each in the words of its key.

extension Diagnostic {
  /// A number of people or awards that is none, such as `max`.
  static func settingNotWhole(_ text: String, _ key: String, at place: SourceLocation) -> Diagnostic {
    let example = "\(key): 10".quoted()
    return Diagnostic(
      .countNotWhole, at: place,
      Phrase(
        vi: "\(text.quoted()) không phải là số nguyên viết bằng chữ số",
        en: "\(text.quoted()) is not a whole number in figures"),
      remedy: Phrase(
        vi: "Ghi một số nguyên, không có dấu chấm hay dấu phẩy, ví dụ: \(example).",
        en: "Write a number from 0 to 1000000 without points or commas, such as \(example)."))
  }

  /// A year of `years` that is none.
  ///
  /// - Parameter path: `years.conference`, or a list of years such as `years.achievements`.
  static func settingNotAYear(_ text: String, _ path: String, at place: SourceLocation) -> Diagnostic {
    let key = path.split(separator: ".").last.map(String.init) ?? path
    let isOne = key == "conference"
    let example = "\(key): \(SettingsExamples.value(of: key))".quoted()
    return Diagnostic(
      .yearNotAYear, at: place,
      Phrase(vi: "\(text.quoted()) không phải là một năm", en: "\(text.quoted()) is not a year"),
      remedy: isOne
        ? Phrase(
          vi: "Ghi năm tổ chức hội nghị bằng bốn chữ số, ví dụ: \(example).",
          en: "Write the year of the conference in four digits, such as \(example).")
        : Phrase(
          vi: "Ghi từng năm bằng bốn chữ số trong ngoặc vuông, ví dụ: \(example).",
          en: "Write each year in four digits within brackets, such as \(example)."))
  }

  /// A declared total that is no number.
  static func settingNotANumber(
    _ text: String, _ failure: VietnameseNumber.Failure, _ key: String, at place: SourceLocation
  ) -> Diagnostic {
    let example = "\(key): \"44.201,5\"".quoted()
    return Diagnostic(
      .countNotANumber, at: place,
      Phrase(vi: "\(text.quoted()) không phải là số", en: "\(text.quoted()) is not a number"),
      explanation: reason(failure),
      remedy: Phrase(
        vi: "Ghi con số trong ngoặc kép, đơn vị ghi ở mục “unit”, ví dụ: \(example).",
        en: "Write the number in quotation marks and its unit behind “unit”, such as \(example)."))
  }
}
