internal import CampaignModel
internal import VietnameseText
internal import Workbooks

/// The workbook that the centre sends to communes: a cover that says whose it is, and the tables of which a commune
/// knows the rows.
enum CommuneForm {
  static func document() -> WorkbookDocument {
    var lists = ListsSheet()
    let cover = cover(&lists)
    let tables = Self.tables
    let sheets = tables.map { $0.sheet(lists: &lists) }
    return WorkbookDocument(
      sheets: [GuideSheet.sheet(forFormOf: tables), cover] + sheets + [lists.sheet].compactMap(\.self),
      title: "Báo cáo của xã, thị trấn", creator: "vinhdanh")
  }

  // MARK: Tables

  private static var tables: [TableSheet] {
    [
      honourees, table(.donations, without: []), table(.progress, without: ["unit"]),
      table(.conferences, without: ["unit"]), table(.delegates, without: ["unit"]),
    ]
  }

  /// Without what the cover says, what the centre decides (quotas, sorting), and what the plan settles (the form of
  /// award).
  private static var honourees: TableSheet {
    var sheet = table(.honourees, without: ["commune", "quota", "sort_name", "award"])
    // What a commune says of its own dossiers; the district's offices say the rest.
    let states: [DossierState] = [
      .nominated, .selected, .completed, .sent, .decided, .awarded, .annulled, .suspended, .withdrawn,
    ]
    sheet.answers["state"] = states.map(\.title)
    // The list of decisions, with their keys, is the centre's.
    sheet.notes["decision"] =
      "Số của quyết định khen thưởng, như trên văn bản, hoặc khóa mà huyện đã báo. Chưa có quyết định thì để trống."
    sheet.examples["decision"] = "15/QĐ-UBND"
    return sheet
  }

  private static func table(_ schema: TableSchema, without left: Set<String>) -> TableSheet {
    var sheet = TableSheet(schema)
    sheet.columns = schema.columns.filter { !left.contains($0.id) }
    sheet.hasFilter = false
    // Two communes never choose the same code: it begins with theirs.
    sheet.examples = ["id": "07558-01", "honouree": "07558-01"].filter { schema.column($0.key) != nil }
    return sheet
  }

  // MARK: Cover

  private struct Field {
    let label: String
    let prompt: String
    let format: NumberFormat
  }

  private static let fields = [
    Field(label: "Xã/thị trấn", prompt: "Chọn tên xã, thị trấn trong danh sách.", format: .text),
    Field(label: "Người lập báo cáo", prompt: "Họ và tên người ghi tệp này. Không đăng lên trang.", format: .text),
    Field(label: "Chức vụ", prompt: "Ví dụ: Công chức Văn hóa - xã hội.", format: .text),
    Field(label: "Ngày lập", prompt: "Ngày/tháng/năm. Ví dụ: 22/4/2024.", format: .day),
  ]

  private static let firstField = 4

  private static func cover(_ lists: inout ListsSheet) -> SheetDocument {
    let plain = CellStyle().with { $0.wraps = true }
    let note = CellStyle().with {
      $0.isItalic = true
      $0.colour = WorkbookLook.grey
    }
    var rows = [
      RowDocument([CellDocument("Báo cáo của xã, thị trấn", WorkbookLook.title)], height: 32),
      RowDocument([CellDocument("Phong trào hiến đất làm đường giao thông, hạ tầng KT-XH năm 2024", note)]),
      RowDocument(),
    ]
    for (index, field) in fields.enumerated() {
      let label = WorkbookLook.header(index == 0 ? .required : .optional).with {
        $0.horizontal = .left
        $0.indent = 1
      }
      let answer = WorkbookLook.cell.with {
        $0.border = WorkbookLook.line
        $0.fill = WorkbookLook.answer
        $0.vertical = .center
        $0.horizontal = .left
        $0.indent = 1
        $0.format = field.format
      }
      rows.append(RowDocument([CellDocument(field.label, label), CellDocument(nil, answer)], height: 26))
    }
    rows += [
      RowDocument(),
      RowDocument([CellDocument("Ghi vào các ô nền vàng, rồi sang các trang sau.", note)]),
      RowDocument([CellDocument("Không ghi số điện thoại, số căn cước vào tệp này.", note)]),
    ]
    var sheet = SheetDocument(
      name: WorkbookConventions.coverSheet,
      columns: [ColumnDocument(width: 24, style: plain), ColumnDocument(width: 46, style: plain)], rows: rows)
    sheet.showsGridLines = false
    sheet.tabColour = WorkbookLook.red
    sheet.printing = PrintLayout()
    sheet.validations = fields.enumerated().map { index, field in
      validation(of: field, row: firstField + index, &lists)
    }
    return sheet
  }

  private static func validation(of field: Field, row: Int, _ lists: inout ListsSheet) -> CellValidation {
    var validation = CellValidation(
      CellRange(rows: row...row, columns: 2...2), .any, strictness: .none,
      prompt: CellValidation.Message(field.label, field.prompt))
    if row == firstField {
      validation.rule = lists.rule(offering: CampaignNames.communes, titled: "Xã, thị trấn")
      validation.strictness = .warning
      validation.error = CellValidation.Message(
        field.label, "Tên vừa ghi không có trong danh sách. Bấm mũi tên cạnh ô để chọn.")
    }
    return validation
  }
}
