/// The words that invented names are made of.
///
/// No two words of a list fold to the same letters, so that two invented people of a commune never differ by marks alone.
enum SampleNames {
  static let families = words(
    "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Ngô Dương Lý Giáp Vi Nông Lương Chu Trương Đinh Phùng Hà Thân Lâm Tô Mai "
      + "Đào Lục Trịnh Đoàn Tạ")

  /// Disjoint from `womensMiddles`, so that no man bears a woman's whole name.
  static let mensMiddles = words(
    "Văn Đức Hữu Quang Đình Công Xuân Trọng Mạnh Tiến Quốc Thế Bá Viết Duy Hoàng Anh Đăng Trung Chí Minh Sỹ Khắc Tuấn")
  static let womensMiddles =
    words("Thị Ngọc Thu Hồng Bích Diệu Kim Thanh Thùy Mỹ").map { $0 }
    + words("Thu Hồng Ngọc Thanh Bích Kim Lan Mai Phương Minh Thúy Hải Hoài Diệu").map { "Thị \($0)" }

  static let mensGiven = words(
    "An Bách Bảo Bình Cảnh Chiến Chính Chung Công Cường Dũng Duy Đại Đạt Định Đoàn Đông Đức Giang Hà Hải Hào Hiển Hiếu "
      + "Hiệp Hòa Hoan Hoàng Hùng Huy Khải Khánh Khoa Khôi Kiên Lâm Lập Liêm Linh Long Lộc Lợi Luân Lực Lượng Mạnh Minh "
      + "Nam Nghĩa Ngọc Nguyên Nhân Nhật Ninh Phát Phong Phú Phúc Phương Quân Quảng Quý Quyết Sáng Sinh Sơn Tài Tâm Tân "
      + "Thái Thành Thắng Thế Thiện Thịnh Thọ Thông Thuận Thủy Tiến Tín Toàn Trọng Trung Trường Tuấn Tùng Tuyên Việt Vinh "
      + "Vượng Xuân Yên")
  static let womensGiven = words(
    "An Anh Bích Bình Châm Châu Chi Chinh Cúc Dịu Diễm Diệp Dung Duyên Đào Đoan Giang Hà Hạnh Hảo Hằng Hiền Hiệp Hòa Hoài "
      + "Hồng Hợp Kiều Huệ Hương Huyền Khuyên Khánh Lan Lành Lệ Liên Liễu Linh Loan Lụa Luyến Ly Mai Mận Minh Mơ My Mùi Na "
      + "Nga Thanh Ngân Ngọc Nguyệt Nhài Nhàn Nhung Ninh Oanh Phấn Phúc Phương Phụng Quế Quyên Quỳnh Sen Tâm Thảo Thắm Thêu "
      + "Thoa Thơm Thu Thúy Thục Thương Tình Trang Trà Trinh Tuyết Uyên Vân Vinh Xoan Xuân Xuyến Yến")

  /// What a collective is called before its village.
  static let collectives = [
    "Nhân dân", "Chi bộ", "Ban công tác Mặt trận", "Chi hội Phụ nữ", "Chi hội Nông dân", "Chi hội Cựu chiến binh",
    "Chi đoàn Thanh niên", "Chi hội Người cao tuổi", "Ban Phát triển", "Tổ tự quản đường", "Ban giám sát cộng đồng",
    "Cấp ủy, Ban công tác Mặt trận và toàn thể nhân dân",
  ]

  /// What someone is in the village, where the dossier says it.
  static let positions = [
    "Trưởng thôn", "Bí thư chi bộ", "Trưởng ban công tác Mặt trận", "Chi hội trưởng Chi hội Nông dân",
    "Chi hội trưởng Chi hội Phụ nữ", "Người có uy tín trong thôn", "Giáo viên nghỉ hưu", "Hội viên Hội Cựu chiến binh",
  ]

  /// The names of villages: a first and a second word.
  static let villageHeads = words("Đồng Gốc Bãi Suối Đồi Khe Cầu Ao Cây Bến Làng Trại Hồ Núi Ba Xóm")
  static let villageTails = words(
    "Nứa Vải Mận Giếng Nhỏ Xoan Mới Gạo Sen Mát Đá Trám Lim Sim Chè Dẻ Cọ Trúc Quế Bàng Thị Hồng Vàng Xanh Son Thượng Hạ "
      + "Trung Đông Đoài Bắc Cả Con Lau")

  static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
