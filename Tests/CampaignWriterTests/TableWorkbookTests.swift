internal import CampaignModel
internal import Foundation
import Testing
internal import VietnameseText
internal import Workbooks

@testable import CampaignWriter

private func texts(_ row: RowDocument) -> [String?] {
  row.cells.map { if case .text(let text) = $0.value { text } else { nil } }
}

@Suite struct TableWorkbookTests {
  /// Every table's sheet, those of the communes' form among them, with the columns it has.
  private static let sheets: [(SheetDocument, TableSchema)] =
    (TableSchema.all.map(TableWorkbook.document) + [CommuneForm.document()]).flatMap { document in
      document.sheets.compactMap { sheet in TableSchema.all.first { $0.title == sheet.name }.map { (sheet, $0) } }
    }

  @Test(arguments: TableSchema.all.map(\.name))
  func beginsWithTheTable(name: String) throws {
    let schema = try #require(TableSchema.named(name))
    let document = TableWorkbook.document(of: schema)
    #expect(document.shownSheet == 0)
    #expect(document.sheets.first?.name == schema.title)
    #expect(document.sheets.dropFirst().first?.name == WorkbookConventions.guideSheet)
    let titles = try #require(document.sheets.first?.rows.first)
    #expect(texts(titles) == [WorkbookConventions.countTitle] + schema.columns.map(\.header))
  }

  @Test func marksOneExampleRowUnderTheTitles() {
    for (sheet, schema) in Self.sheets where schema.name != "communes" {
      #expect(sheet.rows.count == 2, "\(sheet.name)")
      #expect(texts(sheet.rows[1]).first == WorkbookConventions.exampleMark)
      #expect(sheet.rows[1].cells.allSatisfy { $0.style.isItalic })
    }
    #expect(WorkbookConventions.isExampleMark(WorkbookConventions.exampleMark))
  }

  @Test func keepsTitlesInView() {
    for (sheet, _) in Self.sheets {
      #expect(sheet.frozenRows == 1, "\(sheet.name)")
      #expect(sheet.columns.count == sheet.rows[0].cells.count)
      // Scrolling right keeps the name in view.
      let last = ["Điển hình": "Họ và tên", "Tài liệu tuyên truyền": "Tên tài liệu"][sheet.name]
      #expect(sheet.frozenColumns == texts(sheet.rows[0]).firstIndex { $0 == last }.map { $0 + 1 } ?? 0)
    }
  }

  @Test func leavesRoomBesideTheNamesOnASmallScreen() throws {
    for (sheet, _) in Self.sheets where sheet.frozenColumns > 0 {
      // A digit of the font is eight pixels wide, on a screen of 1366.
      #expect(sheet.columns.prefix(sheet.frozenColumns).reduce(0) { $0 + $1.width } * 8 < 683, "\(sheet.name)")
    }
  }

  @Test func printsNamesAndTitlesOnEveryPage() throws {
    let printing = try #require(TableWorkbook.document(of: .honourees).sheets.first?.printing)
    #expect(printing.isLandscape)
    #expect(printing.repeatedRows == 1)
    #expect(printing.repeatedColumns == 5)
    for (sheet, _) in Self.sheets where sheet.printing?.pagesWide == 1 { #expect(sheet.printing?.repeatedColumns == 0) }
  }

  @Test func tellsOfEveryColumnOverItsTitle() {
    for (sheet, _) in Self.sheets {
      #expect(sheet.comments.map(\.column) == Array(1...sheet.columns.count), "\(sheet.name)")
      #expect(sheet.comments.allSatisfy { !$0.text.isEmpty })
    }
  }

  @Test func speaksBesideCellsOnlyWhereASlipIsLikely() throws {
    for (sheet, schema) in Self.sheets {
      for (title, validation) in Self.validations(sheet) {
        let column = try #require(schema.columns.first { $0.header == title })
        #expect(validation.range.rows == 2...2000)
        #expect(validation.prompt.map(\.title) ?? title == title)
        #expect(validation.prompt?.text.isEmpty != true)
        if case .date = column.form { #expect(validation.prompt != nil) }
      }
    }
    let people = try #require(TableWorkbook.document(of: .honourees).sheets.first)
    #expect(
      Self.validations(people).filter { $0.validation.prompt != nil }.map(\.title) == [
        "Mã hồ sơ", "Diện tích hiến (m²)", "STT trong quyết định", "Đồng ý công khai", "Phạm vi đồng ý", "Ngày đồng ý",
      ])
  }

  /// The program judges what is typed; a list that refused it would refuse what the program understands.
  @Test func refusesNothing() {
    for document in TableSchema.all.map(TableWorkbook.document) + [CommuneForm.document()] {
      for sheet in document.sheets { #expect(sheet.validations.allSatisfy { $0.strictness != .stop }, "\(sheet.name)") }
    }
  }

  @Test func tellsTheCodesOfCommunesBesideTheirNames() throws {
    for document in [TableWorkbook.document(of: .honourees), CommuneForm.document()] {
      let lists = try #require(document.sheets.last)
      let column = try #require(texts(lists.rows[0]).firstIndex(of: "Xã, thị trấn"))
      #expect(texts(lists.rows[0])[column + 1] == "Mã xã")
      #expect(Array(texts(lists.rows[12])[column...(column + 1)]) == ["Xã Kiên Thành", "07558"])
    }
  }

  /// What columns take, with their titles.
  private static func validations(_ sheet: SheetDocument) -> [(title: String, validation: CellValidation)] {
    let titles = texts(sheet.rows[0])
    return sheet.validations.map { (titles[$0.range.columns.lowerBound - 1] ?? "", $0) }
  }

  @Test func keepsCodesAsText() {
    for (sheet, schema) in Self.sheets {
      for (title, column) in zip(texts(sheet.rows[0]), sheet.columns) {
        guard let known = schema.columns.first(where: { $0.header == title }) else { continue }
        switch known.form {
        case .text, .identifier, .choice, .choices, .yesNo: #expect(column.style.format == .text, "\(known.id)")
        case .date: #expect(column.style.format == .day)
        case .year: #expect(column.style.format == .digits)
        case .wholeNumber: #expect(column.style.format == .whole)
        case .number(let unit): #expect(column.style.format == (unit == "đồng" ? .whole : .general))
        }
      }
    }
  }

  @Test func storesExamplesAsTheirColumnsDo() throws {
    let sheet = try #require(TableWorkbook.document(of: .honourees).sheets.first)
    let cells = Dictionary(
      uniqueKeysWithValues: zip(TableSchema.honourees.columns.map(\.id), sheet.rows[1].cells.dropFirst().map(\.value)))
    #expect(cells["id"] == .text("HD-0001"))
    #expect(cells["name"] == .text("Nguyễn Văn Ví Dụ"))
    #expect(cells["area_m2"] == .number(186))
    #expect(cells["money_vnd"] == .number(500_000))
    #expect(cells["year"] == .number(2023))
    #expect(cells["consent_date"] == .date(45_352))
    #expect(cells["confirm"] == .some(nil))
  }

  @Test func fillsInTheCommunes() throws {
    let rows = try #require(TableWorkbook.document(of: .communes).sheets.first?.rows)
    #expect(rows.count == 30)
    #expect(
      rows[6].cells.map(\.value) == [
        .number(6), .text("07540"), .text("Xa Lý"), .text("Xã"), .text("Sa Lý"), .text("Xã Sa Lý"), .number(6),
        .number(1),
      ])
  }

  @Test func offersOnlyAnswersThatAreUnderstood() throws {
    for (sheet, schema) in Self.sheets {
      for (title, validation) in Self.validations(sheet) {
        let column = try #require(schema.columns.first { $0.header == title })
        guard let answers = ColumnAnswers(column, of: schema.name) else { continue }
        for answer in answers.answers {
          switch column.form {
          case .choice(let list): #expect(list.id(of: answer) != nil, "\(answer)")
          case .yesNo: #expect(YesNo.parse(answer) == .answer(answer == "Có" ? .yes : .no))
          case .choices(let list):
            for part in answer.split(separator: ",") where answer != "tất cả" {
              #expect(list.id(of: String(part)) != nil, "\(part)")
            }
          default: break
          }
        }
        switch validation.rule {
        case .list, .cells: break
        default: Issue.record("\(sheet.name): \(column.id) offers no list")
        }
      }
    }
  }

  @Test func namesListsThatAreThere() throws {
    for document in TableSchema.all.map(TableWorkbook.document) + [CommuneForm.document()] {
      for validation in document.sheets.flatMap(\.validations) {
        guard case .cells(let name, let range) = validation.rule else { continue }
        #expect(name == WorkbookConventions.listsSheet)
        let sheet = try #require(document.sheets.first { $0.name == name })
        let column = range.columns.lowerBound - 1
        for row in range.rows { #expect(texts(sheet.rows[row - 1])[column] != nil) }
        #expect(sheet.rows.count == range.rows.upperBound || texts(sheet.rows[range.rows.upperBound])[column] == nil)
      }
    }
  }

  @Test func bindsNobodyToNamesThatTheSettingsMayChange() throws {
    for (sheet, _) in Self.sheets {
      for (title, validation) in Self.validations(sheet)
      where ["Đơn vị", "Xã/thị trấn", "Mốc", "Cấp", "Cấp khen", "Thẩm quyền", "Hình thức khen"].contains(title) {
        #expect(validation.strictness == .warning, "\(sheet.name): \(title)")
      }
    }
  }

  @Test func coloursWhatMustBeFilledIn() throws {
    let cells = try #require(TableWorkbook.document(of: .honourees).sheets.first?.rows.first?.cells.dropFirst())
    for (column, cell) in zip(TableSchema.honourees.columns, cells) {
      let fill = column.isRequired ? WorkbookLook.red : column.isInternal ? WorkbookLook.slate : WorkbookLook.ivory
      #expect(cell.style.fill == fill, "\(column.id)")
    }
  }
}
