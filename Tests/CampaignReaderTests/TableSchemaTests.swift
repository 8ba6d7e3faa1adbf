import CampaignModel
import Testing
import VietnameseText

@Suite struct TableSchemaTests {
  @Test func namesEveryTableOfTheFolder() {
    #expect(
      TableSchema.all.map(\.name) == [
        "communes", "honourees", "decisions", "donations", "progress", "conferences", "delegates", "materials",
        "activities", "corrections",
      ])
  }

  @Test(arguments: TableSchema.all) func knowsEachColumnByItsOwnWords(_ schema: TableSchema) {
    for column in schema.columns {
      #expect(schema.match(header: column.id) == .column(column.id))
      #expect(schema.match(header: column.header) == .column(column.id))
      #expect(schema.match(header: column.header.uppercased()) == .column(column.id))
      #expect(schema.match(header: "  " + Folding.key(column.header) + ":") == .column(column.id))
    }
    #expect(Set(schema.columns.map(\.id)).count == schema.columns.count)
  }

  /// A synonym that two columns claim would go to one of them without a word.
  @Test(arguments: TableSchema.all) func givesEachSynonymToOneColumn(_ schema: TableSchema) {
    for column in schema.columns {
      for synonym in column.synonyms { #expect(schema.match(header: synonym) == .column(column.id), "\(synonym)") }
    }
  }

  @Test(arguments: [
    ("họ và tên", "name"), ("họ tên", "name"), ("tên", "name"), ("Tên chủ hộ", "name"), ("ĐỐI TƯỢNG", "kind"),
    ("loại", "kind"), ("xã", "commune"), ("Xã/Thị trấn", "commune"), ("đơn vị", "commune"), ("địa bàn", "commune"),
    ("thôn", "village"), ("Thôn/TDP", "village"), ("tổ dân phố", "village"), ("bản", "village"), ("khu", "village"),
    ("diện tích", "area_m2"), ("DT (m2)", "area_m2"), ("Diện tích hiến (m²)", "area_m2"), ("loại đất", "land_kind"),
    ("số QĐ", "decision"), ("thành tích", "summary"), ("nội dung", "summary"), ("cho phép đăng", "consent"),
    ("Họ và Tên", "name"), ("ho_va_ten", "name"), ("Họ và tên", "name"),
  ])
  func knowsTheTitlesThatOfficesWrite(_ title: String, _ column: String) {
    #expect(TableSchema.honourees.match(header: title) == .column(column))
  }

  @Test(arguments: ["STT", "Số TT", "TT", "#", "ghi chú"]) func passesOverNumbersAndNotes(_ title: String) {
    #expect(TableSchema.honourees.match(header: title) == .ignored)
  }

  @Test func keepsTheNoteOfMaterials() {
    #expect(TableSchema.materials.match(header: "Ghi chú") == .column("note"))
  }

  @Test(arguments: [
    "Điện thoại", "Số điện thoại", "SĐT", "ĐT", "Số CCCD", "CMND/CCCD", "Ngày sinh", "Năm sinh", "Số tài khoản",
    "Email",
    "Địa chỉ nhà", "Địa chỉ", "Số thửa", "Thửa đất số", "Tờ bản đồ", "Dân tộc", "Tôn giáo", "Hộ nghèo", "Số nhà",
    "Tọa độ GPS", "Hoàn cảnh",
  ])
  func knowsPrivateColumns(_ title: String) {
    #expect(TableSchema.honourees.match(header: title) == .isPrivate)
  }

  @Test func readsAnAddressWhereItIsThatOfAPage() {
    #expect(TableSchema.materials.match(header: "Địa chỉ") == .column("url"))
  }

  @Test func suggestsTheTitleThatWasProbablyMeant() {
    #expect(TableSchema.honourees.match(header: "Họ và tênn") == .unknown(nearMiss: "Họ và tên"))
    #expect(TableSchema.honourees.match(header: "aera_m2") == .unknown(nearMiss: "Diện tích hiến (m²)"))
    #expect(TableSchema.honourees.match(header: "Chiều rộng") == .unknown(nearMiss: nil))
  }

  @Test(arguments: [
    ("Diện tích hiến (ha)", "ha"), ("DT (ha)", "ha"), ("Diện tích (ha)", "ha"), ("Diện tích (hecta)", "ha"),
    ("Diện tích hiến, héc-ta", "ha"), ("Diện tích ha", "ha"), ("Diện tích (ĐVT: ha)", "ha"),
    ("Diện tích đất (ha)", "ha"), ("Diện tích (km²)", "km²"), ("Diện tích (sào)", "sào"), ("DT (mẫu)", "mẫu"),
    ("Tiền (nghìn đồng)", "nghìn đồng"), ("Tiền (1.000 đồng)", "nghìn đồng"), ("Số tiền (1000đ)", "nghìn đồng"),
    ("Số tiền (triệu đồng)", "triệu đồng"), ("Tiền (tr.đ)", "triệu đồng"), ("Tiền ủng hộ (trđ)", "triệu đồng"),
    ("Tiền (tỷ đồng)", "tỷ đồng"),
  ])
  func seesAnotherUnitInATitle(_ title: String, _ symbol: String) {
    guard case .wrongUnit(let column, let unit) = TableSchema.honourees.match(header: title) else {
      Issue.record("\(title): \(TableSchema.honourees.match(header: title))")
      return
    }
    #expect(column == (title.contains("iền") ? "money_vnd" : "area_m2"))
    #expect(unit.symbol == symbol)
  }

  @Test(arguments: [
    ("Diện tích hiến (mét vuông)", "area_m2"), ("DT (m2)", "area_m2"), ("DT hiến m²", "area_m2"),
    ("Diện tích hiến đất (m 2)", "area_m2"), ("Số tiền (VNĐ)", "money_vnd"), ("Tiền (vnd)", "money_vnd"),
    ("Tiền ủng hộ (đồng)", "money_vnd"), ("Số tiền (đ)", "money_vnd"), ("Tiền mặt", "money_vnd"),
  ])
  func knowsTheRightUnitInEverySpelling(_ title: String, _ column: String) {
    #expect(TableSchema.honourees.match(header: title) == .column(column))
  }

  @Test(arguments: ["Thôn mẫu", "Chiều dài (km)", "Ghi chép (ha)", "Tổ công", "Ngày công (ha)"])
  func aUnitBehindAnotherThingIsNoUnitOfAColumn(_ title: String) {
    if case .wrongUnit = TableSchema.honourees.match(header: title) { Issue.record("\(title)") }
  }

  @Test(arguments: TableSchema.all) func understandsEveryWordOfItsChoices(_ schema: TableSchema) {
    for column in schema.columns {
      guard case .choice(let list) = column.form else { continue }
      for choice in list.choices {
        for word in [choice.id, choice.title, choice.title.uppercased(), Folding.key(choice.title)] + choice.synonyms {
          #expect(list.id(of: word) == choice.id, "\(schema.name).\(column.id): \(word)")
        }
      }
    }
  }

  @Test func doesNotGuessWhetherAnAppraisalWentWell() {
    #expect(DossierState.choiceList.id(of: "Đã thẩm định") == nil)
    #expect(DossierState.choiceList.id(of: "trả lại bổ sung") == "returned")
    #expect(ProgressEntry.State.choiceList.id(of: "Đang tiến hành") == "in_progress")
  }
}
