/// Says of dossiers that name no contribution what is the matter: with each of them, or with their table.
///
/// A column that was deleted or renamed silences every row: that is one thing to mend, not one for each row.
internal import Diagnostics
internal import VietnameseText

struct SilentTables {
  private static let giftColumns = ["area_m2", "labour_days", "structures", "crops", "money_vnd"]

  private var order: [ObjectIdentifier] = []
  private var honourees: [ObjectIdentifier: [Honouree]] = [:]

  /// Takes note of a dossier that names no contribution.
  mutating func add(_ honouree: Honouree) {
    let table = ObjectIdentifier(honouree.origin.table)
    if honourees[table] == nil { order.append(table) }
    honourees[table, default: []].append(honouree)
  }

  /// What is wrong, table by table.
  var diagnostics: [Diagnostic] { order.flatMap { diagnostics(honourees[$0] ?? []) } }

  private func diagnostics(_ honourees: [Honouree]) -> [Diagnostic] {
    guard let first = honourees.first else { return [] }
    let table = first.origin.table
    if table.index(of: "area_m2") == nil {
      // The column in another unit is an error of its own.
      if table.columns.contains(where: { TableSchema.honourees.isInWrongUnit(titled: $0.title) }) { return [] }
      if Self.giftColumns.allSatisfy({ table.index(of: $0) == nil }) {
        return [.giftColumnsMissing(honourees.count, at: table.start)]
      }
      return [.areaColumnMissing(honourees.count, at: table.start)]
    }
    if honourees.count > Repetition.limit { return [.contributionsMissing(honourees.map(\.origin))] }
    return honourees.map { .contributionMissing($0, at: $0.origin.location("area_m2")) }
  }
}

extension Table {
  /// The place of the first title: of what the table lacks.
  fileprivate var start: SourceLocation {
    guard !columns.isEmpty else { return SourceLocation(file: file) }
    let place = titleLocation(0)
    return SourceLocation(file: place.file, position: place.position)
  }
}

extension DiagnosticKind {
  static let contributionMissing = DiagnosticKind("contribution-missing", .warning)
  static let giftColumnsMissing = DiagnosticKind("gift-columns-missing", .error)
  static let areaColumnMissing = DiagnosticKind("area-column-missing", .warning)
}

extension Diagnostic {
  fileprivate static func giftColumnsMissing(_ count: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .giftColumnsMissing, at: location,
      Phrase(
        vi: "thiếu cột “Diện tích hiến (m²)”; bảng không có cột đóng góp nào, và \(count) hồ sơ chưa ghi đóng góp",
        en: "the column “Diện tích hiến (m²)” (area_m2) is missing, as is every other of gifts; "
          + "\(count) dossiers name none"),
      remedy: Phrase(
        vi: "Thêm cột có tiêu đề “Diện tích hiến (m²)” và điền cho từng dòng; nếu cột ấy có sẵn với tên khác, "
          + "sửa lại tiêu đề.",
        en: "Add a column titled “Diện tích hiến (m²)” and fill it in, or mend the title of the one that is there."))
  }

  fileprivate static func areaColumnMissing(_ count: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .areaColumnMissing, at: location,
      Phrase(
        vi: "bảng không có cột “Diện tích hiến (m²)”; \(count) hồ sơ chưa ghi đóng góp nào",
        en: "the table has no column “Diện tích hiến (m²)” (area_m2); \(count) dossiers name no contribution"),
      explanation: Phrase(
        vi: "Không có cột này thì không diện tích nào được đăng.", en: "Without it no area is published."),
      remedy: Phrase(
        vi: "Nếu cột bị xóa hoặc đổi tên, ghi lại tiêu đề “Diện tích hiến (m²)” và điền cho từng dòng.",
        en: "If it was deleted or renamed, restore the column titled “Diện tích hiến (m²)”."))
  }

  fileprivate static func contributionMissing(_ honouree: Honouree, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .contributionMissing, at: location,
      Phrase(
        vi: "hồ sơ của \(honouree.fullName.quoted()) chưa ghi đóng góp nào",
        en: "the dossier of \(honouree.fullName.quoted()) names no contribution"),
      remedy: remedy)
  }

  fileprivate static func contributionsMissing(_ rows: [RowOrigin]) -> Diagnostic {
    let places = rows.map { $0.location("area_m2") }
    return Diagnostic(
      .contributionMissing, at: places.first,
      Phrase(
        vi: "\(rows.count) hồ sơ chưa ghi đóng góp nào", en: "\(rows.count) dossiers name no contribution"),
      remedy: remedy, notes: notes(Phrase(vi: "một trong các hồ sơ ấy", en: "one of these dossiers"), at: places))
  }

  private static var remedy: Phrase {
    Phrase(
      vi: "Ghi diện tích, ngày công, vật kiến trúc, cây cối hoặc tiền ở dòng này hay ở bảng "
        + "\(TableSchema.donations.label).",
      en: "Write the area, labour-days, structures, crops or money here or in the donations table.")
  }
}
