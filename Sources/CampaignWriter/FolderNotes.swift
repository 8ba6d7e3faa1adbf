internal import CampaignModel

/// What lies in the folders of a new campaign, so that nobody wonders what they are for.
enum FolderNotes {
  static let all = [
    (name: "stories", text: stories), (name: "photos", text: photos), (name: "documents", text: documents),
    (name: "submissions", text: submissions),
  ]

  private static let stories = """
    Thư mục stories: câu chuyện của từng điển hình.

    Mỗi câu chuyện là một tệp văn bản, tên tệp là mã hồ sơ, đuôi .md. Ví dụ hồ sơ HD-0001 có tệp HD-0001.md.
    Chỉ đăng khi người trong chuyện đồng ý (cột “Phạm vi đồng ý” có “câu chuyện”).
    Không ghi số điện thoại, số nhà, số thửa đất, hoàn cảnh riêng.

    """

  private static let photos = """
    Thư mục photos: ảnh của từng điển hình, mỗi hồ sơ một ảnh.

    Tên tệp là mã hồ sơ, đuôi .jpg, .png hoặc .webp. Ví dụ: HD-0001.jpg.
    Chỉ đăng khi mọi người trong ảnh đã đồng ý (cột “Phạm vi đồng ý” có “ảnh”). Ai chụp thì ghi ở cột “Nguồn ảnh”.
    Bản đăng được thu nhỏ và không còn kèm nơi chụp, giờ chụp, máy chụp.

    """

  private static let documents = """
    Thư mục documents: tài liệu tuyên truyền cho người dân tải về.

    Tệp nào được ghi ở cột “Tệp” của materials.xlsx và đã phát hành thì mới được đăng.
    Ảnh, phim, bản quét: chương trình không đọc được bên trong. Xem xong thì ghi “Đã xem tệp” ở cột “Xác nhận”.
    Không để ở đây phiếu đồng ý, danh sách nội bộ, văn bản có số điện thoại hay số căn cước.

    """

  private static let submissions = """
    Thư mục submissions: báo cáo của các xã, thị trấn.

    1. Gửi tệp \(WorkbookConventions.submissionTemplate) cho từng xã, thị trấn.
    2. Nhận về, đặt tên theo xã (ví dụ: kien-thanh.xlsx) rồi bỏ vào thư mục này. Không cần chép lại.
    3. Chạy lệnh kiểm tra: chỗ sai được chỉ ra đúng tệp, đúng trang, đúng ô.

    Tệp mẫu \(WorkbookConventions.submissionTemplate) không được đọc. Giữ tệp mẫu trống; xã ghi số liệu thì lưu thành tên khác.

    """
}
