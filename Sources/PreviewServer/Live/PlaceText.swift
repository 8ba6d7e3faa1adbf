public import Diagnostics

/// Places and weights of problems in the words of whoever edits the files, in Vietnamese.
public enum PlaceText {
  /// `honourees.csv, dòng 37, cột “Diện tích hiến (m²)”`; `xa.xlsx, trang tính “Điển hình”, ô F37, cột “Năm”`.
  public static func words(_ location: SourceLocation) -> String {
    var parts = [location.file.visible]
    switch location.position {
    case .file: break
    case .text(let line, let column):
      parts.append("dòng \(line)")
      // In a table the column's title says more than the count of letters.
      if location.columnTitle == nil { parts.append("ký tự thứ \(column)") }
    case .sheet(let sheet): parts.append("trang tính \(sheet.quoted())")
    case .cell(let sheet, let row, let column):
      parts.append("trang tính \(sheet.quoted())")
      parts.append("ô \(SourceLocation.columnLetters(column))\(row)")
    }
    if let title = location.columnTitle { parts.append("cột \(title.quoted())") }
    return parts.joined(separator: ", ")
  }

  /// The word before a problem, with a capital.
  public static func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "Lỗi"
    case .question: "Cần trả lời"
    case .warning: "Cảnh báo"
    case .note: "Ghi chú"
    }
  }

  /// `3 lỗi, 1 câu cần trả lời, 2 cảnh báo`; empty where there is nothing.
  public static func counts(_ diagnostics: [Diagnostic]) -> String {
    Severity.allCases.compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      guard count > 0 else { return nil }
      let unit =
        switch severity {
        case .error: "lỗi"
        case .question: "câu cần trả lời"
        case .warning: "cảnh báo"
        case .note: "ghi chú"
        }
      return "\(count) \(unit)"
    }.joined(separator: ", ")
  }

  /// Text as it stands in markup.
  public static func escape(_ text: String) -> String { MessagePage.escape(text) }
}
