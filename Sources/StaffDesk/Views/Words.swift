internal import CampaignModel
internal import Diagnostics
internal import SitePublisher
internal import VietnameseText

extension Int {
  /// Bytes as people weigh files: `12,4 kB`, `4,5 MB`.
  var weight: String {
    let (unit, name) = self < 1_000_000 ? (1_000, "kB") : (1_000_000, "MB")
    let tenths = (self + unit / 20) / (unit / 10)
    return "\((tenths / 10).formatted),\(tenths % 10) \(name)"
  }
}

extension Double {
  /// Seconds with one decimal: `0,4`.
  var secondsInWords: String {
    let tenths = isFinite && self > 0 ? Int(Swift.min(self, 1e6) * 10 + 0.5) : 0
    return "\(tenths / 10),\(tenths % 10)"
  }
}

extension SourceLocation {
  /// The row's number in a table or the line in a file; 0 where only the file or sheet is known.
  var rowNumber: Int {
    switch position {
    case .file, .sheet: 0
    case .text(let line, _): line
    case .cell(_, let row, _): row
    }
  }

  var sheetName: String? {
    switch position {
    case .file, .text: nil
    case .sheet(let name), .cell(let name, _, _): name
    }
  }

  /// What Excel's “Go To” takes: `'Điển hình'!F37`; `nil` outside workbooks.
  var cellAddress: String? {
    guard case .cell(let sheet, let row, let column) = position else { return nil }
    return "'\(sheet.replacing("'", with: "''"))'!\(Self.columnLetters(column))\(row)"
  }

  /// `honourees.xlsx, trang tính “Điển hình”, dòng 37`: where a page comes from.
  var sourceWords: String {
    var words = file.visible
    if let sheet = sheetName { words += ", trang tính \(sheet.quoted())" }
    if rowNumber > 0 { words += ", dòng \(rowNumber)" }
    return words
  }
}

extension PublishedEntry {
  /// What a field says, as people read it: marks that tell versions apart are left out.
  static func plain(_ value: String, _ field: Field) -> String {
    switch field {
    case .story, .photo:
      guard value.hasSuffix("]"), let start = value.lastIndex(of: "[") else { return value }
      return String(value[..<start].dropLast())
    case .uses:
      let scopes = value.split(separator: ",").compactMap { Consent.Scope(rawValue: String($0)) }
      return scopes.map(\.title).joined(separator: ", ")
    default: return value
    }
  }
}

extension Journal.Event {
  var words: String {
    switch self {
    case .published: "Đã đăng"
    case .takenDown: "Đã gỡ tên"
    case .rolledBack: "Đã quay lại bản trước"
    case .confirmed: "Đã xác nhận phiếu ký"
    case .failed: "Đăng không thành, trang đang đăng vẫn như cũ"
    case .keptDropped: "Đã bỏ bản giữ để quay lại, vì có người không còn nêu tên"
    case .refused: "Đã từ chối một yêu cầu không rõ nguồn"
    }
  }
}

extension RollChanges {
  /// `thêm 2 người, bỏ 1 người, sửa 3 người`; empty where nobody is concerned.
  var words: String {
    [
      added.isEmpty ? nil : "thêm \(added.count.formatted)", removed.isEmpty ? nil : "bỏ \(removed.count.formatted)",
      changed.isEmpty ? nil : "sửa \(changed.count.formatted)",
    ].compactMap(\.self).joined(separator: ", ")
  }
}
