/// The tables of people: communes, honourees, decisions, further donations.
extension TableSchema {
  public static let communes = TableSchema(
    name: "communes", title: "Xã, thị trấn", isRequired: true,
    columns: [
      ColumnSchema("code", "Mã", ["Mã xã", "Mã đơn vị", "Mã ĐVHC"], form: .identifier, presence: .everyRow),
      ColumnSchema("name", "Tên", ["Tên xã", "Tên đơn vị", "Xã/thị trấn", "Xã, thị trấn"], presence: .everyRow),
      ColumnSchema("kind", "Loại", ["Loại đơn vị"], form: .choice(Commune.Kind.choiceList), presence: .everyRow),
      ColumnSchema("aliases", "Tên khác", ["Tên gọi khác", "Cách viết khác"]),
      ColumnSchema("successor", "Đơn vị kế thừa", ["Đơn vị mới", "Sáp nhập vào"]),
      ColumnSchema("tile_x", "Cột", [], form: .wholeNumber),
      ColumnSchema("tile_y", "Hàng", [], form: .wholeNumber),
    ])

  public static let honourees = TableSchema(
    name: "honourees", title: "Điển hình", isRequired: true,
    columns: [
      ColumnSchema("id", "Mã hồ sơ", ["Mã", "Mã số", "Số hồ sơ", "Mã HS"], form: .identifier, presence: .everyRow),
      ColumnSchema(
        "kind", "Đối tượng", ["Loại", "Loại đối tượng", "Đối tượng khen thưởng"],
        form: .choice(Honouree.Kind.choiceList), presence: .everyRow),
      ColumnSchema("title", "Danh xưng", ["Xưng hô", "Ông/Bà", "honorific"], presence: .column),
      ColumnSchema(
        "name", "Họ và tên",
        ["Họ tên", "Tên", "Tên chủ hộ", "Họ tên chủ hộ", "Họ và tên chủ hộ", "Tên tập thể", "Tên tập thể, cá nhân"],
        presence: .everyRow),
      ColumnSchema("sort_name", "Tên sắp xếp"),
      ColumnSchema("position", "Chức danh", ["Chức vụ"]),
      ColumnSchema("deceased", "Đã mất", ["Đã qua đời", "Đã từ trần"], form: .yesNo),
      ColumnSchema(
        "village", "Thôn/TDP",
        ["Thôn", "Tổ dân phố", "TDP", "Thôn/Tổ dân phố", "Bản", "Khu", "Thôn, bản", "Thôn/bản/khu", "Khu dân cư"]),
      ColumnSchema(
        "commune", "Xã/thị trấn", ["Xã", "Thị trấn", "Đơn vị", "Địa bàn", "Tên xã", "Mã xã"], presence: .column),
    ] + giftColumns + [
      ColumnSchema("households", "Số hộ", ["Số hộ hiến đất", "Số hộ tham gia"], form: .wholeNumber),
      year,
      ColumnSchema("level", "Cấp khen", ["Cấp", "Cấp khen thưởng"]),
      ColumnSchema("award", "Hình thức khen", ["Hình thức khen thưởng", "Hình thức"]),
      ColumnSchema(
        "decision", "Quyết định", ["Khóa quyết định", "Số QĐ", "Số quyết định"], form: .identifier),
      ColumnSchema(
        "annex_no", "STT trong quyết định", ["STT trong QĐ", "Số thứ tự trong quyết định", "STT phụ lục"],
        form: .wholeNumber),
      ColumnSchema(
        "state", "Tình trạng hồ sơ", ["Tình trạng", "Trạng thái", "Trạng thái hồ sơ"],
        form: .choice(DossierState.choiceList), presence: .everyRow),
      ColumnSchema("quota", "Tính vào chỉ tiêu", ["Chỉ tiêu"], form: .choice(QuotaChoice.choiceList)),
      ColumnSchema("summary", "Thành tích", ["Nội dung", "Tóm tắt thành tích", "Nội dung thành tích"]),
      ColumnSchema(
        "consent", "Đồng ý công khai", ["Cho phép đăng", "Đồng ý", "Đồng ý đăng", "Đồng ý đăng tải"], form: .yesNo,
        presence: .column),
      ColumnSchema("consent_scope", "Phạm vi đồng ý", ["Phạm vi"], form: .choices(Consent.Scope.choiceList)),
      ColumnSchema("consent_date", "Ngày đồng ý", [], form: .date),
      ColumnSchema("consent_reference", "Căn cứ đồng ý", ["Căn cứ", "Văn bản đồng ý"], isInternal: true),
      ColumnSchema("photo_credit", "Nguồn ảnh", ["Tác giả ảnh", "Ảnh do", "Nguồn, tác giả ảnh"]),
      ColumnSchema("photo_caption", "Chú thích ảnh", ["Lời ảnh", "Lời chú thích ảnh"]),
      ColumnSchema("confirm", "Xác nhận", [], isInternal: true),
    ])

  public static let decisions = TableSchema(
    name: "decisions", title: "Quyết định",
    columns: [
      ColumnSchema("key", "Khóa", ["Khóa quyết định", "Mã", "Mã quyết định"], form: .identifier, presence: .everyRow),
      ColumnSchema("number", "Số", ["Số QĐ", "Số quyết định", "Số, ký hiệu"], form: .identifier, presence: .everyRow),
      ColumnSchema(
        "date", "Ngày", ["Ngày QĐ", "Ngày ký", "Ngày quyết định", "Ngày ban hành"], form: .date, presence: .column),
      ColumnSchema("level", "Cấp", ["Cấp khen", "Cấp khen thưởng"], presence: .column),
      ColumnSchema(
        "issuer", "Thẩm quyền", ["Người có thẩm quyền", "Cơ quan ban hành", "Thẩm quyền ký"], presence: .column),
      ColumnSchema("signer", "Người ký", ["Họ tên người ký"]),
      ColumnSchema("collectives", "Số tập thể", ["Tập thể", "Số tập thể được khen"], form: .wholeNumber),
      ColumnSchema("households", "Số hộ gia đình", ["Hộ gia đình", "Số hộ", "Số hộ được khen"], form: .wholeNumber),
      ColumnSchema("individuals", "Số cá nhân", ["Cá nhân", "Số cá nhân được khen"], form: .wholeNumber),
      ColumnSchema("state", "Tình trạng", ["Trạng thái", "Hiệu lực"], form: .choice(Decision.State.choiceList)),
    ])

  public static let donations = TableSchema(
    name: "donations", title: "Hiến tặng",
    columns: [
      ColumnSchema("honouree", "Mã hồ sơ", ["Mã", "Mã số", "Mã HS"], form: .identifier, presence: .everyRow)
    ] + giftColumns + [year])

  /// What was given: the same in the tables of honourees and of further donations.
  private static let giftColumns = [
    ColumnSchema(
      "area_m2", "Diện tích hiến (m²)",
      [
        "Diện tích", "Diện tích (m²)", "DT (m²)", "DT hiến (m²)", "Diện tích hiến", "DT hiến", "Diện tích đất hiến",
        "Diện tích đất hiến (m²)", "Diện tích hiến đất", "Diện tích hiến đất (m²)",
      ], form: .number(unit: "m²")),
    ColumnSchema("land_kind", "Loại đất", [], form: .choice(LandKind.choiceList)),
    ColumnSchema(
      "road", "Công trình", ["Tuyến đường", "Tên công trình", "Đường", "Tên đường", "Công trình, tuyến đường"]),
    ColumnSchema("labour_days", "Ngày công", ["Số ngày công", "Ngày công lao động"], form: .number(unit: "ngày công")),
    ColumnSchema(
      "structures", "Vật kiến trúc", ["Tường rào", "Tường rào, vật kiến trúc", "Công trình, vật kiến trúc"]),
    ColumnSchema("crops", "Cây cối, hoa màu", ["Cây cối", "Hoa màu", "Cây trồng"]),
    ColumnSchema(
      "money_vnd", "Tiền (đồng)", ["Tiền", "Số tiền", "Tiền mặt", "Số tiền (đồng)", "Tiền (VNĐ)", "Tiền ủng hộ"],
      form: .number(unit: "đồng")),
  ]

  private static let year = ColumnSchema(
    "year", "Năm", ["Năm thành tích", "Năm hiến", "Năm hiến đất"], form: .year)
}
