internal import CampaignModel

/// What the guide sheets say, in the words of an office.
enum GuideTexts {
  typealias Term = (term: String, text: String)

  static let exampleRow: [Term] = [
    (
      "Dòng ví dụ",
      "Dòng thứ hai của bảng, chữ nghiêng, có chữ “\(WorkbookConventions.exampleMark)” ở cột "
        + "\(WorkbookConventions.countTitle), chỉ để làm mẫu và không bao giờ được đăng. Cứ để nguyên, hoặc xóa cả dòng."
    ),
    ("Dòng mới", "Ghi từ dòng thứ ba, mỗi trường hợp một dòng. Không gộp ô, không chèn dòng tổng cộng."),
  ]

  static let cells: [Term] = [
    ("Tiêu đề cột", "Giữ nguyên tên các cột. Di chuột lên tiêu đề để xem cách ghi."),
    (
      "Ô chọn",
      "Ô có mũi tên: bấm mũi tên rồi chọn trong danh sách. Ghi chữ khác thì máy hỏi lại; chắc rồi thì bấm Có (Yes) để giữ."
    ),
    ("Số", "Chỉ ghi số, không kèm đơn vị: 186; 22,5; 1.250."),
    (
      "Ngày",
      "Ghi ngày/tháng/năm, năm đủ bốn chữ số: 20/4/2024. Ghi xong nhìn lại ô: phải hiện ngày trước, tháng sau (20/04/2024)."
    ),
    ("Mã", "Các ô mã đã đặt dạng văn bản để giữ số 0 ở đầu. Khi dán từ tệp khác, chọn “Chỉ dán giá trị”."),
  ]

  static let saving: [Term] = [
    ("Lưu tệp", "Lưu dạng .xlsx, giữ nguyên tên tệp. Đóng Excel rồi mới chạy chương trình.")
  ]

  static let communes: [Term] = [
    (
      "Danh sách",
      "Đã ghi sẵn 29 xã, thị trấn của huyện Lục Ngạn (tháng 4/2024) với mã hành chính. Trên trang, các đơn vị đứng theo "
        + "thứ tự của bảng này."
    ),
    ("Mã", "Các ô mã đã đặt dạng văn bản để giữ số 0 ở đầu."),
    ("Cột, Hàng", "Vị trí của xã trên bản đồ ô vuông. Mỗi ô chỉ dành cho một xã."),
  ]

  static let consent: [Term] = [
    (
      "Cá nhân, hộ gia đình",
      "Chỉ ghi Có khi đã có phiếu đồng ý ký tên. Để trống là chưa đồng ý: tên sẽ không được đăng."
    ),
    ("Tập thể", "Tên tập thể không cần phiếu. Người có tên hoặc có ảnh cùng tập thể thì cần phiếu riêng."),
    ("Trẻ em", "Từ 7 tuổi: cả em và cha, mẹ hoặc người giám hộ cùng đồng ý. Dưới 7 tuổi: cha, mẹ hoặc người giám hộ."),
    ("Người đã mất", "Gia đình là người đồng ý; ghi Có ở cột “Đã mất”."),
    ("Xin rút", "Ai xin rút thì sửa “Đồng ý công khai” thành Không; lần đăng sau sẽ không còn tên người đó."),
  ]

  static let never: [Term] = [
    ("Số của cá nhân", "Số điện thoại, số căn cước, ngày sinh, số tài khoản, thư điện tử."),
    ("Nơi ở", "Số nhà, số thửa đất, tờ bản đồ, tọa độ. Chỉ ghi đến thôn, tổ dân phố."),
    ("Hoàn cảnh riêng", "Hộ nghèo, bệnh tật, tôn giáo, dân tộc, giá trị đất."),
  ]

  static let neverOfPeople: [Term] = [
    ("Hộ không hiến đất", "Không nêu tên và không nêu số hộ không hiến.")
  ]

  static let form: [Term] = [
    ("Ai ghi", "Cán bộ xã, thị trấn được giao. Mỗi xã, thị trấn một tệp."),
    (
      WorkbookConventions.coverSheet,
      "Ghi trang này trước: chọn tên xã, thị trấn ở đây thì các bảng sau không phải ghi lại."
    ),
    ("Các bảng", "Bảng nào chưa có số liệu thì để trống. Trang “\(WorkbookConventions.listsSheet)” giữ nguyên."),
    ("Gửi tệp", "Lưu dạng .xlsx, đặt tên tệp theo tên xã (ví dụ: kien-thanh.xlsx) rồi gửi về huyện."),
    (
      "Mã hồ sơ",
      "Mã xã, gạch nối, số thứ tự: 07558-01, 07558-02. Mã xã xem ở trang “\(WorkbookConventions.listsSheet)”."
    ),
    ("Cột Xác nhận", "Để trống. Chỉ ghi khi huyện gửi lại tệp và hỏi về dòng đó."),
  ]
}
