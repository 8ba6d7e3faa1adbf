internal import Diagnostics

// What is said of the characters in a cell.

extension DiagnosticKind {
  static let lookAlikeLetter = DiagnosticKind("look-alike-letter", .warning)
  static let invisibleCharacter = DiagnosticKind("invisible-character", .warning)
  static let bidirectionalControl = DiagnosticKind("bidirectional-control", .error)
  static let controlCharacter = DiagnosticKind("forbidden-control-character", .error)
  static let privateUseCharacter = DiagnosticKind("private-use-character", .error)
  static let lostLetter = DiagnosticKind("lost-letter", .error)
  static let legacyText = DiagnosticKind("legacy-text", .error)
  static let nameLineBreak = DiagnosticKind("name-line-break", .warning)
  static let cellTooLong = DiagnosticKind("cell-too-long", .error)
}

extension Diagnostic {
  static func cellFinding(_ finding: CellText.Finding, in text: String, at place: SourceLocation) -> Diagnostic {
    let typed = text.quoted()
    func spot(_ scalar: Unicode.Scalar) -> String { hiddenPlace(of: scalar, in: text) }
    switch finding {
    case .lookAlike(let from, let to):
      return Diagnostic(
        .lookAlikeLetter, at: place,
        inCell(
          place, vi: "trong \(typed), chữ “\(from)” chỉ giống chữ “\(to)”; đã đọc là “\(to)”",
          en: "in \(typed), “\(from)” (\(code(from))) only looks like “\(to)”, and is read as “\(to)”"),
        remedy: Phrase(
          vi: "Gõ lại chữ này bằng bộ gõ tiếng Việt, bảng mã Unicode.",
          en: "Type the letter anew with a Vietnamese keyboard."))
    case .invisible(let scalar):
      return Diagnostic(
        .invisibleCharacter, at: place,
        inCell(
          place, vi: "\(typed) có một ký tự ẩn\(spot(scalar)); đã bỏ",
          en: "\(typed) holds the invisible character \(code(scalar)), which was left out"),
        remedy: typeAnew)
    case .bidirectionalControl(let scalar):
      return Diagnostic(
        .bidirectionalControl, at: place,
        inCell(
          place, vi: "\(typed) có một ký tự ẩn làm chữ hiện ngược chiều\(spot(scalar))",
          en: "\(typed) holds the direction control \(code(scalar))"),
        explanation: Phrase(
          vi: "Ký tự này làm chữ hiện ra khác với chữ được ghi.", en: "It makes the text look other than it is."),
        remedy: typeAnew)
    case .control(let scalar):
      return Diagnostic(
        .controlCharacter, at: place,
        inCell(
          place, vi: "\(typed) có một ký tự ẩn, không phải là chữ\(spot(scalar))",
          en: "\(typed) holds the control character \(code(scalar))"),
        remedy: place.columnTitle == nil
          ? Phrase(
            vi: "Mở tệp bằng trình soạn thảo, xóa ký tự này trong dòng rồi gõ lại chữ ở đó.",
            en: "Open the file in an editor, delete the character in this line and type the word anew.")
          : Phrase(
            vi: "Xóa nội dung ô rồi gõ lại, đừng chép từ trang web hay tệp PDF.",
            en: "Clear the cell and type it anew instead of copying it from a web page or a PDF."))
    case .privateUse(let scalar):
      return Diagnostic(
        .privateUseCharacter, at: place,
        inCell(
          place, vi: "\(typed) có một ký tự của phông chữ riêng\(spot(scalar)), máy khác không hiện được",
          en: "\(typed) holds \(code(scalar)), which only some font can show"),
        remedy: Phrase(
          vi: "Gõ lại bằng phông chữ thường dùng, bảng mã Unicode.", en: "Type it anew in a Unicode font."))
    case .lostLetter:
      return .lostLetter(in: text, at: place)
    case .legacy(let encoding, let reading):
      return Diagnostic(
        .legacyText, at: place,
        inCell(
          place,
          vi: encoding == .misreadUTF8
            ? "\(typed) là chữ đã hỏng khi mở hoặc chép, do đọc nhầm bảng mã"
            : "\(typed) gõ bằng bảng mã cũ \(encoding.name)",
          en: encoding == .misreadUTF8
            ? "\(typed) is UTF-8 read in another encoding" : "\(typed) was typed in \(encoding.name)"),
        explanation: reading.map {
          Phrase(vi: "Có lẽ muốn ghi \($0.quoted()).", en: "It probably says \($0.quoted()).")
        },
        remedy: encoding == .misreadUTF8
          ? Phrase(
            vi: "Gõ lại chỗ này; nếu cả tệp như vậy, mở lại tệp gốc với bảng mã UTF-8 rồi lưu lại.",
            en: "Type it anew; if the whole file is like it, open the original as UTF-8 and save it again.")
          : Phrase(
            vi: "Chuyển chỗ này (hoặc cả tệp) sang Unicode bằng công cụ của bộ gõ, rồi soát lại chữ.",
            en: "Convert it, or the whole file, to Unicode with the keyboard's own tool, and read it over."))
    }
  }

  private static let typeAnew = Phrase(
    vi: "Xóa chỗ này rồi gõ lại, đừng chép từ trang web hay tệp PDF.",
    en: "Delete it and type it anew instead of copying it from a web page or a PDF.")

  /// A letter that became “?” or U+FFFD.
  static func lostLetter(in text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .lostLetter, at: place,
      inCell(
        place, vi: "\(text.quoted()) có chữ đã mất khi chuyển mã (thành dấu hỏi)",
        en: "\(text.quoted()) lost a letter in a conversion"),
      remedy: Phrase(
        vi: "Đối chiếu giấy tờ và gõ lại cho đủ dấu, ví dụ: Nguyễn Văn Đức.",
        en: "Type it anew from the papers, such as: Nguyễn Văn Đức."))
  }

  static func nameLineBreak(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .nameLineBreak, at: place,
      inCell(
        place, vi: "ô có chỗ xuống dòng; đã đọc liền thành \(text.quoted())",
        en: "the cell holds a line break, and is read as \(text.quoted())"),
      remedy: Phrase(
        vi: "Nếu đúng, xóa chỗ xuống dòng; nếu là hai người thì ghi mỗi người một dòng.",
        en: "If so, delete the line break; give two people a row each."))
  }

  static func cellTooLong(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .cellTooLong, at: place,
      inCell(place, vi: "ô quá dài, không đọc hết được", en: "the cell is longer than \(Limits.cell) bytes"),
      remedy: Phrase(
        vi: "Rút gọn còn dưới 10.000 chữ cái; bài dài thì viết thành câu chuyện trong thư mục stories.",
        en: "Shorten it; write long texts into stories/."))
  }

  /// The sentence with the column's title before it, where there is one.
  static func inCell(_ place: SourceLocation, vi vietnamese: String, en english: String) -> Phrase {
    guard let title = place.columnTitle, !title.isEmpty else { return Phrase(vi: vietnamese, en: english) }
    return Phrase(vi: "cột \(title.quoted()): \(vietnamese)", en: "column \(title.quoted()): \(english)")
  }

  /// Where a hidden character stands, by the word around it, in Vietnamese: `, trong “Hưng”`.
  private static func hiddenPlace(of scalar: Unicode.Scalar, in text: String) -> String {
    let scalars = text.unicodeScalars
    guard let index = scalars.firstIndex(of: scalar) else { return "" }
    let before = String(scalars[..<index]).withoutHidden.split(separator: " ", omittingEmptySubsequences: false).last
    let after = String(scalars[scalars.index(after: index)...]).withoutHidden
      .split(separator: " ", omittingEmptySubsequences: false).first
    switch (before ?? "", after ?? "") {
    case (let left, let right) where !left.isEmpty && !right.isEmpty:
      return " giữa \(String(left).quoted()) và \(String(right).quoted())"
    case (let left, _) where !left.isEmpty: return ", sau \(String(left).quoted())"
    case (_, let right) where !right.isEmpty: return " trước \(String(right).quoted())"
    default: return ""
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
