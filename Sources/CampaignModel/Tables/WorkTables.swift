/// The tables of the work around the awards: progress, conferences, materials, corrections.
extension TableSchema {
  public static let progress = TableSchema(
    name: "progress", title: "Tiến độ",
    columns: [
      ColumnSchema("unit", "Đơn vị", ["Xã/thị trấn", "Xã", "Tên đơn vị", "Địa bàn"], presence: .column),
      ColumnSchema(
        "milestone", "Mốc", ["Mốc công việc", "Công việc", "Nội dung công việc", "Nội dung"], presence: .column),
      ColumnSchema("period", "Kỳ báo cáo", ["Kỳ"]),
      ColumnSchema(
        "state", "Tình trạng", ["Trạng thái", "Tiến độ", "Kết quả"], form: .choice(ProgressEntry.State.choiceList),
        presence: .everyRow),
      ColumnSchema("date", "Ngày", ["Ngày thực hiện", "Ngày hoàn thành", "Thời gian"], form: .date),
      ColumnSchema("evidence", "Minh chứng", ["Văn bản", "Căn cứ"]),
      ColumnSchema(
        "difficulty", "Khó khăn, vướng mắc", ["Khó khăn", "Vướng mắc", "Tồn tại, hạn chế"], isInternal: true),
      ColumnSchema("proposal", "Kiến nghị", ["Đề xuất", "Kiến nghị, đề xuất", "Đề xuất, kiến nghị"], isInternal: true),
    ])

  public static let conferences = TableSchema(
    name: "conferences", title: "Hội nghị",
    columns: [
      ColumnSchema("unit", "Đơn vị", ["Xã/thị trấn", "Xã", "Tên đơn vị", "Địa bàn"], presence: .column),
      ColumnSchema("date", "Ngày", ["Ngày tổ chức", "Thời gian", "Thời gian tổ chức"], form: .date),
      ColumnSchema("place", "Địa điểm", ["Nơi tổ chức"]),
      ColumnSchema("certificates", "Số giấy khen", ["Giấy khen", "Số giấy khen đã trao"], form: .wholeNumber),
    ])

  public static let delegates = TableSchema(
    name: "delegates", title: "Đại biểu",
    columns: [
      ColumnSchema("unit", "Đơn vị", ["Xã/thị trấn", "Xã", "Tên đơn vị", "Địa bàn"], presence: .column),
      ColumnSchema(
        "number", "Số đại biểu", ["Số lượng", "Đại biểu", "Số người"], form: .wholeNumber, presence: .everyRow),
    ])

  public static let materials = TableSchema(
    name: "materials", title: "Tài liệu tuyên truyền",
    columns: [
      ColumnSchema("id", "Mã", ["Mã tài liệu", "Mã số"], form: .identifier, presence: .everyRow),
      ColumnSchema("title", "Tên tài liệu", ["Tên", "Tiêu đề", "Tài liệu"], presence: .everyRow),
      ColumnSchema(
        "kind", "Loại", ["Loại tài liệu", "Hình thức"], form: .choice(Material.Kind.choiceList), presence: .everyRow),
      ColumnSchema("phase", "Giai đoạn", ["Thời điểm"], form: .choice(Phase.choiceList), presence: .everyRow),
      ColumnSchema("channel", "Kênh", ["Kênh phát hành", "Nơi đăng", "Phương tiện"]),
      ColumnSchema("office", "Đơn vị", ["Đơn vị thực hiện", "Đơn vị chủ trì", "Cơ quan"]),
      ColumnSchema("commune", "Xã/thị trấn", ["Xã", "Thị trấn", "Địa bàn"]),
      ColumnSchema("quantity", "Số lượng", ["SL"], form: .wholeNumber),
      ColumnSchema("date", "Ngày", ["Ngày phát hành", "Ngày đăng", "Ngày phát"], form: .date),
      ColumnSchema(
        "state", "Tình trạng", ["Trạng thái", "Tiến độ"], form: .choice(Material.State.choiceList), presence: .everyRow),
      ColumnSchema("text", "Nội dung khẩu hiệu", ["Khẩu hiệu", "Nội dung"]),
      ColumnSchema("file", "Tệp", ["Tệp đính kèm", "Tên tệp", "File"]),
      ColumnSchema("url", "Địa chỉ", ["Đường dẫn", "Liên kết", "Link", "Địa chỉ trang"]),
      ColumnSchema("credit", "Tác giả/nguồn", ["Tác giả", "Nguồn"]),
      ColumnSchema("note", "Ghi chú", ["Chú thích"], isInternal: true),
      ColumnSchema("confirm", "Xác nhận", [], isInternal: true),
    ])

  public static let activities = TableSchema(
    name: "activities", title: "Hoạt động",
    columns: [
      ColumnSchema("id", "Mã", ["Mã hoạt động", "Mã số"], form: .identifier, presence: .everyRow),
      ColumnSchema("title", "Tên", ["Tên hoạt động", "Hoạt động", "Tiêu đề"], presence: .everyRow),
      ColumnSchema("kind", "Loại", ["Loại hoạt động", "Hình thức"]),
      ColumnSchema("date", "Ngày", ["Ngày tổ chức", "Thời gian"], form: .date),
      ColumnSchema("place", "Địa điểm", ["Nơi tổ chức"]),
      ColumnSchema("office", "Đơn vị", ["Đơn vị tổ chức", "Đơn vị chủ trì"]),
      ColumnSchema("summary", "Nội dung", ["Tóm tắt"]),
    ])

  public static let corrections = TableSchema(
    name: "corrections", title: "Đính chính",
    columns: [
      ColumnSchema("date", "Ngày", ["Ngày đính chính"], form: .date, presence: .column),
      ColumnSchema("page", "Trang", ["Địa chỉ trang"], presence: .everyRow),
      ColumnSchema("wrong", "Đã in", ["Đã đăng", "Sai"], presence: .everyRow),
      ColumnSchema("right", "Sửa thành", ["Sửa lại", "Đúng"], presence: .everyRow),
    ])
}
