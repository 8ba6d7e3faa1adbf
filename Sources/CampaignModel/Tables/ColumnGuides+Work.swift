/// What people are told about the columns of the tables of the work around the awards.
extension TableSchema {
  private static let unit = ColumnGuide(
    "Bắt buộc. Chọn xã, thị trấn hoặc phòng, ban trong danh sách.", "Xã Kiên Thành")

  static let progressGuides: [String: ColumnGuide] = [
    "unit": unit,
    "milestone": ColumnGuide("Bắt buộc. Việc phải làm theo kế hoạch; chọn trong danh sách.", "Lựa chọn điển hình"),
    "period": ColumnGuide(
      "Chỉ ghi với “Báo cáo tiến độ, kết quả”: kỳ của báo cáo. Mỗi kỳ một dòng.", "Tháng 3/2024", inRow: false),
    "state": ColumnGuide("Chưa thực hiện, Đang thực hiện, Hoàn thành hoặc Không áp dụng.", "Hoàn thành"),
    "date": ColumnGuide("Ngày hoàn thành.", "1/4/2024"),
    "evidence": ColumnGuide("Văn bản chứng minh: tên, số, ngày.", "Biên bản họp xét ngày 1/4/2024"),
    "difficulty": ColumnGuide(
      "Khó khăn, vướng mắc nếu có. Chỉ để báo cáo, không đăng.", "Ba hộ đi làm xa, chưa ký được phiếu đồng ý"),
    "proposal": ColumnGuide("Kiến nghị nếu có. Chỉ để báo cáo, không đăng.", "Cho nộp phiếu sau một tuần"),
  ]

  static let conferenceGuides: [String: ColumnGuide] = [
    "unit": ColumnGuide("Bắt buộc. Xã, thị trấn hoặc huyện tổ chức hội nghị; chọn trong danh sách.", "Xã Kiên Thành"),
    "date": ColumnGuide("Ngày tổ chức; chưa tổ chức thì ghi ngày dự kiến.", "16/4/2024"),
    "place": ColumnGuide("Nơi tổ chức hội nghị.", "Hội trường UBND xã Kiên Thành"),
    "certificates": ColumnGuide("Số Giấy khen đã trao tại hội nghị; chưa tổ chức thì để trống.", "1"),
  ]

  static let delegateGuides: [String: ColumnGuide] = [
    "unit": unit,
    "number": ColumnGuide("Số đại biểu được cử dự Hội nghị cấp huyện. Không ghi tên.", "4"),
  ]

  static let materialGuides: [String: ColumnGuide] = [
    "id": ColumnGuide("Mã riêng của từng tài liệu: chữ không dấu, số, gạch nối.", "TL-01"),
    "title": ColumnGuide("Tên của tài liệu, như sẽ in trên trang.", "Băng rôn chào mừng Hội nghị"),
    "kind": ColumnGuide("Loại tài liệu; chọn trong danh sách.", "Băng rôn"),
    "phase": ColumnGuide("Dùng trước, trong hay sau hội nghị.", "Trước hội nghị"),
    "channel": ColumnGuide("Nơi treo, phát hoặc đăng.", "Cổng trụ sở các xã, thị trấn"),
    "office": ColumnGuide(
      "Phòng, ban thực hiện; chọn trong danh sách.", "Trung tâm Văn hóa - Thông tin và Thể thao"),
    "commune": ColumnGuide(
      "Chỉ ghi khi tài liệu của riêng một xã, thị trấn.", "Xã Kiên Thành", inRow: false),
    "quantity": ColumnGuide("Số lượng đã làm.", "29"),
    "date": ColumnGuide("Ngày phát hành; chưa phát hành thì để trống hoặc ghi ngày dự kiến.", "25/3/2024"),
    "state": ColumnGuide(
      "Dự kiến, Đang thực hiện, Chờ duyệt, Đã phát hành hoặc Đã gỡ. Chỉ tài liệu đã phát hành mới tải về được.",
      "Đã phát hành"),
    "text": ColumnGuide(
      "Nội dung khẩu hiệu, nếu là băng rôn, pa nô, áp phích.", "Nhường một dải đất, mở một con đường"),
    "file": ColumnGuide(
      "Tệp trong thư mục documents của chiến dịch; ghi cả tên thư mục.", "documents/bang-ron.pdf", inRow: false),
    "url": ColumnGuide(
      "Địa chỉ trang đã đăng, bắt đầu bằng https://.", "https://vinhdanh.example/phong-su", inRow: false),
    "credit": ColumnGuide("Tác giả hoặc nguồn, như sẽ in trên trang.", "Tổ biên tập truyền thanh"),
    "note": ColumnGuide("Ghi chú của cán bộ. Không đăng.", "Treo đến hết ngày 10/5/2024"),
    "confirm": ColumnGuide(
      "Chỉ ghi khi chương trình hỏi về tệp của dòng này: Đã xem tệp (đã mở ra, không có gì phải giữ kín).",
      "Đã xem tệp", inRow: false),
  ]

  static let activityGuides: [String: ColumnGuide] = [
    "id": ColumnGuide("Mã riêng của từng hoạt động: chữ không dấu, số, gạch nối.", "GL-01"),
    "title": ColumnGuide("Tên hoạt động, như sẽ in trên trang.", "Trưởng thôn hai xã trao đổi kinh nghiệm"),
    "kind": ColumnGuide("Giao lưu, Tham quan học tập, Đối thoại hoặc loại khác.", "Giao lưu"),
    "date": ColumnGuide("Ngày tổ chức; chưa tổ chức thì ghi ngày dự kiến.", "5/4/2024"),
    "place": ColumnGuide("Nơi tổ chức.", "Nhà văn hóa thôn Mẫu"),
    "office": ColumnGuide("Phòng, ban tổ chức; chọn trong danh sách.", "Phòng Kinh tế và Hạ tầng"),
    "summary": ColumnGuide(
      "Một, hai câu về nội dung.", "Trao đổi cách vận động từng ngõ trước khi họp thôn."),
  ]

  static let correctionGuides: [String: ColumnGuide] = [
    "date": ColumnGuide("Bắt buộc. Ngày đính chính.", "24/4/2024"),
    "page": ColumnGuide("Trang có chỗ sai: phần địa chỉ sau tên trang web.", "dien-hinh/HD-0001.html"),
    "wrong": ColumnGuide("Nguyên văn đã đăng sai.", "Diện tích hiến: 168 m²"),
    "right": ColumnGuide("Nội dung đúng.", "Diện tích hiến: 186 m²"),
  ]
}
