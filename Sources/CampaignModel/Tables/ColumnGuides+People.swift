/// What people are told about the columns of the tables of people.
extension TableSchema {
  static let communeGuides: [String: ColumnGuide] = [
    "code": ColumnGuide("Mã hành chính 5 chữ số của xã, thị trấn; giữ cả số 0 ở đầu.", "07558"),
    "name": ColumnGuide("Tên riêng, không kèm chữ “xã”, “thị trấn”.", "Kiên Thành"),
    "kind": ColumnGuide("Xã hoặc Thị trấn.", "Xã"),
    "aliases": ColumnGuide(
      "Cách viết khác của tên mà văn bản hay dùng, cách nhau bằng dấu phẩy.", "Sa Lý", inRow: false),
    "successor": ColumnGuide("Đơn vị hành chính hiện nay, nếu xã đã sáp nhập hoặc đổi tên.", "Xã Kiên Lao"),
    "tile_x": ColumnGuide("Vị trí trên bản đồ ô vuông: cột thứ mấy, đếm từ trái sang, bắt đầu từ 1.", "2"),
    "tile_y": ColumnGuide("Vị trí trên bản đồ ô vuông: hàng thứ mấy, đếm từ trên xuống, bắt đầu từ 1.", "3"),
  ]

  static let honoureeGuides: [String: ColumnGuide] = [
    "id": ColumnGuide(
      "Mã riêng của từng hồ sơ, ví dụ HD-0001. Xã ghi: mã xã, gạch nối, số thứ tự: 07558-01, 07558-02. Mã xã xem ở trang "
        + "“\(WorkbookConventions.listsSheet)”. Không lấy số căn cước, số điện thoại. Đặt rồi thì không đổi.", "HD-0001"
    ),
    "kind": ColumnGuide("Cá nhân, Hộ gia đình hoặc Tập thể.", "Cá nhân"),
    "title": ColumnGuide(
      "Bắt buộc, trừ tập thể để trống. Cá nhân: Ông hoặc Bà. Hộ gia đình: Hộ ông hoặc Hộ bà.", "Ông"),
    "name": ColumnGuide(
      "Họ và tên đầy đủ, có dấu, không kèm Ông, Bà. Hộ gia đình ghi tên chủ hộ; tập thể ghi tên tập thể.",
      "Nguyễn Văn Ví Dụ"),
    "sort_name": ColumnGuide(
      "Thường để trống. Chỉ ghi khi tên cần xếp vào chỗ khác trong danh sách.", "Nguyễn Văn Dụ", inRow: false),
    "position": ColumnGuide("Chức danh muốn in kèm tên, nếu có.", "Trưởng thôn"),
    "deceased": ColumnGuide("Có hoặc Không: người được khen đã qua đời chưa. Để trống là chưa.", "Không"),
    "village": ColumnGuide(
      "Tên thôn hoặc tổ dân phố. Không ghi số nhà, số thửa, tên ngõ riêng.", "Thôn Mẫu"),
    "commune": ColumnGuide("Bắt buộc. Chọn xã, thị trấn trong danh sách.", "Xã Kiên Thành"),
    "area_m2": ColumnGuide(
      "Diện tích đất đã hiến, tính bằng m² (1 sào Bắc Bộ = 360 m², 1 ha = 10.000 m²). Chỉ ghi số; chưa đo chính xác thì "
        + "ghi “hơn 150”, “gần 50”.", "186"),
    "land_kind": ColumnGuide("Chọn loại đất đã hiến trong danh sách.", "đất vườn"),
    "road": ColumnGuide("Con đường hoặc công trình mà đất được hiến để làm.", "Đường trục thôn Mẫu"),
    "labour_days": ColumnGuide("Số ngày công đã góp.", "12"),
    "structures": ColumnGuide("Tường rào, cổng, mái hiên… đã tự tháo dỡ; ghi kèm số lượng.", "23 m tường rào"),
    "crops": ColumnGuide("Cây cối, hoa màu đã chặt bỏ; ghi kèm số lượng.", "11 gốc vải"),
    "money_vnd": ColumnGuide("Số tiền đã ủng hộ, tính bằng đồng.", "500.000"),
    "households": ColumnGuide("Chỉ ghi với tập thể: số hộ cùng hiến đất.", "43", inRow: false),
    "year": ColumnGuide("Năm lập thành tích, đủ bốn chữ số.", "2023"),
    "level": ColumnGuide("Cấp khen thưởng: Cấp huyện hoặc Cấp xã.", "Cấp xã"),
    "award": ColumnGuide("Hình thức khen thưởng ghi trong quyết định.", "Giấy khen"),
    "decision": ColumnGuide(
      "Khóa của quyết định, như trong cột “Khóa” của bảng Quyết định. Chưa có quyết định thì để trống.",
      "QD-KIEN-THANH"),
    "annex_no": ColumnGuide("Số thứ tự trong danh sách kèm theo quyết định.", "1"),
    "state": ColumnGuide("Hồ sơ đang ở bước nào; chọn trong danh sách.", "Đã có quyết định"),
    "quota": ColumnGuide(
      "Thường để trống. Chỉ ghi khi hồ sơ tính vào chỉ tiêu của đối tượng khác, hoặc Không nếu ở ngoài chỉ tiêu.",
      "Không", inRow: false),
    "summary": ColumnGuide(
      "Một câu về việc đã làm. Không nêu hoàn cảnh riêng (nghèo, bệnh tật, tôn giáo, dân tộc), không so với người khác.",
      "Tự dỡ tường rào, nhường dải vườn ven ngõ để mở rộng đường trục thôn."),
    "consent": ColumnGuide(
      "Bắt buộc khi đã hỏi, trừ tập thể: Có hoặc Không, đúng như phiếu đã ký. Chưa hỏi thì để trống; để trống là chưa đồng "
        + "ý, tên sẽ không được đăng.", "Có"),
    "consent_scope": ColumnGuide(
      "Những gì được đăng, cách nhau bằng dấu phẩy: trang, ảnh, câu chuyện, tải về, màn hình, kỷ yếu. Hoặc ghi: tất cả.",
      "trang, câu chuyện, kỷ yếu"),
    "consent_date": ColumnGuide("Ngày ký phiếu đồng ý.", "1/3/2024"),
    "consent_reference": ColumnGuide("Phiếu hoặc văn bản làm căn cứ. Chỉ để lưu, không đăng.", "Phiếu đồng ý số 001"),
    "photo_credit": ColumnGuide(
      "Ai chụp, hoặc ảnh của đơn vị nào; in dưới ảnh. Chỉ ghi khi hồ sơ có ảnh trong thư mục photos.",
      "Đài Truyền thanh xã Kiên Thành", inRow: false),
    "photo_caption": ColumnGuide(
      "Một câu nói ảnh chụp việc gì, ở đâu; in dưới ảnh. Không nêu tên người chưa đồng ý.",
      "Con ngõ sau khi lùi rào, tháng 12/2023", inRow: false),
    "confirm": ColumnGuide(
      "Chỉ ghi khi chương trình hỏi về dòng này: Bỏ dòng này (dòng thừa), Hai người khác nhau, hoặc Hiến hai lần.",
      "Hai người khác nhau", inRow: false),
  ]

  static let decisionGuides: [String: ColumnGuide] = [
    "key": ColumnGuide(
      "Tên gọi ngắn để bảng Điển hình nhắc tới quyết định: chữ không dấu, số, gạch nối. Mỗi quyết định một khóa.",
      "QD-KIEN-THANH"),
    "number": ColumnGuide("Số và ký hiệu của quyết định, như trên văn bản.", "15/QĐ-UBND"),
    "date": ColumnGuide("Bắt buộc. Ngày ký quyết định.", "12/4/2024"),
    "level": ColumnGuide("Bắt buộc. Cấp khen thưởng: Cấp huyện hoặc Cấp xã.", "Cấp xã"),
    "issuer": ColumnGuide("Bắt buộc. Người có thẩm quyền ra quyết định.", "Chủ tịch UBND xã Kiên Thành"),
    "signer": ColumnGuide("Họ và tên người ký.", "Trần Văn Mẫu"),
    "collectives": ColumnGuide("Quyết định khen bao nhiêu tập thể; không có thì ghi 0.", "0"),
    "households": ColumnGuide("Quyết định khen bao nhiêu hộ gia đình; không có thì ghi 0.", "0"),
    "individuals": ColumnGuide("Quyết định khen bao nhiêu cá nhân; không có thì ghi 0.", "1"),
    "state": ColumnGuide("Có hiệu lực, hoặc Đã hủy bỏ. Để trống là có hiệu lực.", "Có hiệu lực"),
  ]

  static let donationGuides: [String: ColumnGuide] = {
    // Whoever gave twice has one row here for each further gift.
    var guides = honoureeGuides.filter { donations.column($0.key) != nil }
    guides["honouree"] = ColumnGuide(
      "Mã hồ sơ của người đã hiến, như trong bảng Điển hình. Lần hiến đầu ghi ở bảng Điển hình; mỗi lần sau ghi một dòng ở "
        + "đây.", "HD-0001")
    guides["area_m2"] = honoureeGuides["area_m2"].map { ColumnGuide($0.note, "40") }
    guides["road"] = honoureeGuides["road"].map { ColumnGuide($0.note, "Ngõ phía đông thôn Mẫu") }
    guides["year"] = honoureeGuides["year"].map { ColumnGuide($0.note, "2022") }
    for id in ["labour_days", "structures", "crops", "money_vnd"] {
      guides[id] = honoureeGuides[id].map { ColumnGuide($0.note, $0.example, inRow: false) }
    }
    return guides
  }()
}
