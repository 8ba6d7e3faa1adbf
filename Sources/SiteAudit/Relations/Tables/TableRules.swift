internal import Diagnostics

extension Rule {
  static let tableRules: [Rule] = [
    cellsOverlap, rowspanPastGroup, rowWithoutCell, columnWithoutCell, rowNotAsDeclared, rowNotAsFirst,
    headersElsewhere,
  ]

  static let cellsOverlap = Rule(
    DiagnosticKind("table-cells-overlap", .error),
    title: Phrase(vi: "Các ô của bảng không đè lên nhau", en: "A table's cells do not overlap"),
    why: Phrase(
      vi: "Hai ô nằm cùng một chỗ: chữ đè lên nhau, chương trình đọc màn hình đọc sai cột.",
      en: "Two cells lie in one place: their text collides and screen readers name the wrong column."),
    good: .body(
      "<table><tr><td>1</td><td rowspan=\"2\">2</td></tr><tr><td>3</td></tr></table>"),
    bad: .body(
      "<table><tr><td>1</td><td rowspan=\"2\">2</td></tr><tr>‸<td colspan=\"2\">3</td></tr></table>"))

  static let rowspanPastGroup = Rule(
    DiagnosticKind("table-rowspan-too-long", .error),
    title: Phrase(
      vi: "rowspan không vượt quá số hàng còn lại", en: "A rowspan does not reach past the rows that are left"),
    why: Phrase(
      vi: "Phần vượt quá bị cắt ở cuối nhóm hàng (thead, tbody, tfoot hoặc bảng); thường là đếm nhầm hàng.",
      en: "The rest is clipped at the end of the row group; mostly the rows were miscounted."),
    good: .body("<table><tr><td rowspan=\"2\">1</td><td>2</td></tr><tr><td>3</td></tr></table>"),
    bad: .body("<table><tr>‸<td rowspan=\"3\">1</td><td>2</td></tr><tr><td>3</td></tr></table>"))

  static let rowWithoutCell = Rule(
    DiagnosticKind("table-row-without-cells", .error),
    title: Phrase(vi: "Mỗi hàng của bảng có ít nhất một ô bắt đầu ở đó", en: "At least one cell begins in each row"),
    why: Phrase(
      vi: "Hàng trống không hiện ra, và rowspan của hàng trên bị đếm nhầm.",
      en: "An empty row does not show, and spans from above are miscounted."),
    good: .body("<table><tr><td>1</td></tr></table>"),
    bad: .body("<table><tr><td>1</td></tr><tr>‸</tr></table>"))

  static let columnWithoutCell = Rule(
    DiagnosticKind("table-column-without-cells", .error),
    title: Phrase(vi: "Mỗi cột của bảng có ít nhất một ô bắt đầu ở đó", en: "At least one cell begins in each column"),
    why: Phrase(
      vi: "Cột không có ô nào của riêng mình: colspan hoặc số <col> ghi quá lớn.",
      en: "A column without a cell of its own: the colspan or the number of col elements is too large."),
    good: .body("<table><tr><td colspan=\"2\">1</td></tr><tr><td>2</td><td>3</td></tr></table>"),
    bad: .body("<table><tr>‸<td colspan=\"2\">1</td></tr></table>"))

  static let rowNotAsDeclared = Rule(
    DiagnosticKind("table-row-not-as-declared", .error),
    title: Phrase(
      vi: "Mỗi hàng có đủ số cột mà <col>, <colgroup> khai", en: "Rows have as many columns as col and colgroup say"),
    why: Phrase(
      vi: "Hàng thiếu hoặc thừa ô: số liệu rơi vào cột khác.",
      en: "A cell is missing or too many, and values come to stand in another column."),
    good: .body("<table><colgroup><col/><col/></colgroup><tr><td>1</td><td>2</td></tr></table>"),
    bad: .body(
      """
      <table><colgroup><col/><col/></colgroup>
      <tr><td>1</td><td>2</td></tr>
      <tr><td>3</td>‸</tr></table>
      """))

  static let rowNotAsFirst = Rule(
    DiagnosticKind("table-row-not-as-first", .warning),
    title: Phrase(vi: "Các hàng của bảng rộng bằng hàng đầu", en: "A table's rows are as wide as its first"),
    why: Phrase(
      vi: "Hàng thiếu hoặc thừa ô: số liệu có thể rơi vào cột khác.",
      en: "A cell is missing or too many, and values may come to stand in another column."),
    good: .body("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>"),
    bad: .body("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td>‸</tr></table>"))

  static let headersElsewhere = Rule(
    DiagnosticKind("table-headers-elsewhere", .error),
    title: Phrase(
      vi: "headers chỉ nêu id của các <th> trong cùng bảng",
      en: "headers names the ids of th elements of the same table"),
    why: Phrase(
      vi: "Chương trình đọc màn hình không tìm thấy đầu cột hay đầu hàng của ô.",
      en: "Screen readers do not find the cell's headers."),
    good: .body("<table><tr><th id=\"dt\">Diện tích</th><td headers=\"dt\">1</td></tr></table>"),
    bad: .body("<table><tr><td id=\"dt\">Diện tích</td><td headers=\"‸dt\">1</td></tr></table>"))
}

extension Finding {
  static func cellsOverlap(earlier: SourceLocation) -> Finding {
    Finding(
      .cellsOverlap, Phrase(vi: "ô này đè lên một ô trước", en: "this cell overlaps an earlier one"),
      remedy: Phrase(
        vi: "Giảm colspan của ô này hoặc rowspan của ô trước.", en: "Lessen this colspan or the earlier rowspan."),
      notes: [Diagnostic.Note(Phrase(vi: "ô bị đè ở đây", en: "the earlier cell"), at: earlier)])
  }

  static func rowspanPastGroup() -> Finding {
    Finding(
      .rowspanPastGroup,
      Phrase(vi: "rowspan vượt quá các hàng còn lại", en: "the rowspan reaches past the rows that are left"),
      remedy: Phrase(
        vi: "Ghi đúng số hàng, hoặc rowspan=\"0\" để kéo tới hết nhóm hàng.",
        en: "Give the number of rows there are, or rowspan=\"0\" to reach to the group's end."))
  }

  static func rowWithoutCell() -> Finding {
    Finding(
      .rowWithoutCell, Phrase(vi: "hàng này không có ô nào", en: "no cell begins in this row"),
      remedy: Phrase(vi: "Thêm ô <td> hoặc bỏ hàng.", en: "Add a td or delete the row."))
  }

  static func emptyColumns(_ first: Int, _ last: Int) -> Finding {
    Finding(
      .columnWithoutCell,
      first == last
        ? Phrase(vi: "không ô nào bắt đầu ở cột \(first)", en: "no cell begins in column \(first)")
        : Phrase(
          vi: "không ô nào bắt đầu ở các cột \(first)–\(last)", en: "no cell begins in columns \(first)–\(last)"),
      remedy: Phrase(
        vi: "Giảm colspan, span hoặc số <col> cho bằng số cột thật.",
        en: "Lessen the colspan, the span or the number of col elements."))
  }

  static func rowNotAsDeclared(_ width: Int, _ declared: Int) -> Finding {
    Finding(
      .rowNotAsDeclared,
      Phrase(
        vi: "hàng rộng \(width) cột, <col> khai \(declared) cột",
        en: "the row is \(width) columns wide, col and colgroup say \(declared)"),
      remedy: Phrase(
        vi: "Thêm hoặc bớt ô, hoặc sửa <col>, <colgroup>.", en: "Add or delete cells, or mend col and colgroup."))
  }

  static func rowNotAsFirst(_ width: Int, _ first: Int) -> Finding {
    Finding(
      .rowNotAsFirst,
      Phrase(
        vi: "hàng rộng \(width) cột, hàng đầu rộng \(first) cột",
        en: "the row is \(width) columns wide, the first row \(first)"),
      remedy: Phrase(
        vi: "Thêm hoặc bớt ô, hoặc ghi colspan.", en: "Add or delete cells, or give one a colspan."))
  }

  static func headerElsewhere(_ id: String) -> Finding {
    Finding(
      .headersElsewhere,
      Phrase(
        vi: "id \(id.quoted()) không phải của một <th> trong bảng này",
        en: "id \(id.quoted()) is not that of a th of this table"),
      remedy: Phrase(
        vi: "Đổi ô ấy thành <th>, hoặc nêu id của <th> trong cùng bảng.",
        en: "Make that cell a th, or name a th of the same table."))
  }
}
