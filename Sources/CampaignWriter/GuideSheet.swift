internal import CampaignModel
internal import Workbooks

/// The sheet that explains a workbook: how to fill it in, what the colours mean, what never to write, column by column.
enum GuideSheet {
  /// The guide of a table's workbook.
  static func sheet(for table: TableSheet) -> SheetDocument {
    var rows = [RowDocument([CellDocument("Cách ghi bảng “\(table.schema.title)”", WorkbookLook.title)], height: 30)]
    if table.filled.isEmpty {
      rows += terms(GuideTexts.exampleRow + GuideTexts.cells + GuideTexts.saving)
    } else {
      rows += terms(GuideTexts.communes + GuideTexts.saving)
    }
    rows += heading("Màu của tiêu đề cột") + legend
    if table.columns.contains(where: { $0.id == "consent" }) {
      rows += heading("Đồng ý công khai") + terms(GuideTexts.consent)
    }
    if table.filled.isEmpty {
      rows += heading("Không ghi vào bảng") + terms(GuideTexts.never + GuideTexts.neverOfPeople)
    }
    rows += heading("Từng cột") + columnRows(of: table)
    return sheet(rows)
  }

  /// The guide of the communes' form.
  static func sheet(forFormOf tables: [TableSheet]) -> SheetDocument {
    var rows = [RowDocument([CellDocument("Cách ghi báo cáo của xã, thị trấn", WorkbookLook.title)], height: 30)]
    rows += terms(GuideTexts.form + GuideTexts.exampleRow + GuideTexts.cells)
    rows += heading("Màu của tiêu đề cột") + legend
    rows += heading("Đồng ý công khai") + terms(GuideTexts.consent)
    rows += heading("Không ghi vào bảng") + terms(GuideTexts.never + GuideTexts.neverOfPeople)
    for table in tables { rows += heading("Từng cột của bảng “\(table.schema.title)”") + columnRows(of: table) }
    return sheet(rows)
  }

  private static let widths = [25.0, 76, 34]

  private static func sheet(_ rows: [RowDocument]) -> SheetDocument {
    var sheet = SheetDocument(
      name: WorkbookConventions.guideSheet, columns: widths.map { ColumnDocument(width: $0) }, rows: rows)
    sheet.showsGridLines = false
    sheet.tabColour = WorkbookLook.ivory
    sheet.printing = PrintLayout()
    return sheet
  }

  private static func heading(_ text: String) -> [RowDocument] {
    [RowDocument([CellDocument(text, WorkbookLook.heading)], height: 34)]
  }

  private static func terms(_ terms: [(term: String, text: String)]) -> [RowDocument] {
    terms.map { row([CellDocument($0.term, WorkbookLook.term), CellDocument($0.text, WorkbookLook.paragraph)]) }
  }

  private static var legend: [RowDocument] {
    let colours: [(WorkbookLook.Importance, String, String)] = [
      (.required, "Nền đỏ", "Phải ghi. Trường hợp được để trống thì cách ghi từng cột nói rõ."),
      (.optional, "Nền vàng nhạt", "Ghi khi có."),
      (.internalOnly, "Nền xám xanh", "Chỉ để cán bộ dùng, không bao giờ đăng lên trang."),
    ]
    return colours.map { importance, name, meaning in
      row([CellDocument(name, WorkbookLook.header(importance)), CellDocument(meaning, WorkbookLook.paragraph)])
    }
  }

  private static func columnRows(of table: TableSheet) -> [RowDocument] {
    let titles = ["Cột", "Cách ghi", "Ví dụ"].map { CellDocument($0, WorkbookLook.header(.optional)) }
    return [RowDocument(titles, height: 24)]
      + table.columns.map { column in
        let title = WorkbookLook.header(WorkbookLook.Importance(column)).with {
          $0.horizontal = .left
          $0.indent = 1
        }
        let note = (column.isRequiredInEveryRow ? "Bắt buộc. " : "") + table.note(of: column)
        let example = WorkbookLook.paragraph.with {
          $0.isItalic = true
          $0.colour = WorkbookLook.grey
          $0.format = .text
        }
        return row([
          CellDocument(column.header, title), CellDocument(note, WorkbookLook.paragraph),
          CellDocument(table.example(of: column), example),
        ])
      }
  }

  /// A row that shows its texts whole.
  private static func row(_ cells: [CellDocument]) -> RowDocument {
    let texts = zip(cells, widths).compactMap { cell, width -> (text: String, width: Double)? in
      if case .text(let text) = cell.value { (text, width) } else { nil }
    }
    return RowDocument(cells, height: RowFit.height(texts))
  }
}
