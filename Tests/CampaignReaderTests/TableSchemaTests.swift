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
