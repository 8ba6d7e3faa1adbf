internal import VietnameseText

/// `campaign.yaml` of a new campaign: every key explained in Vietnamese, ready to edit.
///
/// The values are those of the plan of Lục Ngạn, 2024; what nobody knows yet is said to be missing, or left out.
enum StarterSettings {
  static func yaml(slug: String, updated: CalendarDay) -> String {
    header + head(slug: slug, updated: updated) + place + levels + milestones + offices + programme + publisher + plan
  }

  private static let header = """
    # Thông tin chung của chiến dịch. Mở bằng Notepad, lưu dạng UTF-8.
    #
    # Cách ghi:
    #   - Dòng bắt đầu bằng dấu # là lời giải thích, chương trình không đọc. Muốn dùng một dòng mẫu thì bỏ dấu #.
    #   - Mỗi mục ghi “tên: nội dung”. Giữ nguyên tên và khoảng trắng ở đầu dòng; chỉ sửa nội dung.
    #   - Nội dung có dấu hai chấm (:) hoặc dấu thăng (#) thì đặt trong dấu nháy: "Phong trào: hiến đất".
    #   - Nội dung dài ghi sau dấu >- ở các dòng dưới, thụt vào.
    #   - Ngày ghi ngày/tháng/năm: 26/4/2024.
    #
    # Phần kế hoạch đã chép sẵn theo văn bản của huyện Lục Ngạn năm 2024. Những chỗ có chữ SỬA cần xem lại trước khi đăng.

    """

  private static func head(slug: String, updated: CalendarDay) -> String {
    """
    # Tên ngắn của trang, in ở đầu mọi trang.
    title: Hiến đất mở đường

    # Câu lớn trên trang chủ.
    headline: Những người nhường đất cho con đường

    # Một, hai câu giới thiệu, dưới câu lớn.
    summary: >-
      Sổ ghi công các cá nhân, hộ gia đình, tập thể tiêu biểu trong phong trào hiến đất làm đường giao thông,
      hạ tầng kinh tế - xã hội của huyện Lục Ngạn.

    # Tên thư mục của trang khi đăng: chữ thường không dấu, số, gạch nối. Mỗi chiến dịch một tên.
    slug: \(slug)

    # Đặt true khi người và số liệu chỉ để làm mẫu; mọi trang sẽ ghi rõ điều đó.
    # illustrative: true
    # illustrative_note: Tên người và số liệu do người làm mẫu đặt ra.

    # Số liệu của toàn bộ trang tính đến ngày nào. SỬA mỗi lần cập nhật.
    updated: \(updated.short)

    # Bảng nào có ngày số liệu riêng thì ghi ở đây; bảng không ghi lấy ngày ở trên.
    # as_of:
    #   honourees: 26/4/2024
    #   progress: 25/4/2024


    """
  }

  private static let place = """
    # Địa bàn, như tại thời điểm as_of: tên và địa giới có thể đã thay đổi.
    place:
      name: Lục Ngạn
      kind: huyện
      province: Bắc Giang
      as_of: 26/4/2024
      # Nay ra sao, một hai câu. Không có gì thay đổi thì bỏ.
      successor_note: >-
        Từ ngày 1/1/2025, một phần huyện Lục Ngạn tách ra lập thị xã Chũ; từ ngày 1/7/2025, cấp huyện không còn,
        29 xã, thị trấn nêu ở đây được sắp xếp thành 11 xã, phường.

    # Các năm mà kế hoạch nhắc tới.
    years:
      # Năm tổ chức hội nghị.
      conference: 2024
      # Thành tích của những năm nào thì được xét.
      achievements: [2022, 2023]
      # Giai đoạn thi đua được phát động.
      emulation: [2024, 2025]


    """

  private static let levels = """
    # ---------------------------------------------------------------------------------------------------------------
    # CẤP KHEN. Thứ tự ở đây là thứ tự công bố.
    # id: giữ nguyên. name: như trong các bảng tính. issuers: ai ra quyết định (dấu * thay cho tên xã).
    # quotas: chỉ tiêu, nếu kế hoạch có giao; kinds là đối tượng tính vào: collective (tập thể),
    # household (hộ gia đình), individual (cá nhân); max là số tối đa.
    # ---------------------------------------------------------------------------------------------------------------
    levels:
      - id: district
        name: Cấp huyện
        issuers: [Chủ tịch UBND huyện Lục Ngạn]
        form: Giấy khen
        quotas:
          - {name: Tập thể, kinds: [collective], max: 10}
          # SỬA nếu cần: kế hoạch ghi 30 cá nhân, không nói hộ gia đình tính vào đâu; ở đây tính chung.
          - {name: Cá nhân và hộ gia đình, kinds: [individual, household], max: 30}
      # Mục II.3.2 của kế hoạch: số lượng do Chủ tịch UBND xã, thị trấn quyết định, nên không có chỉ tiêu.
      - id: commune
        name: Cấp xã
        issuers: [Chủ tịch UBND xã *, Chủ tịch UBND thị trấn *]
        form: Giấy khen


    """

  private static var milestones: String {
    let lines = CampaignNames.milestones.map { milestone in
      var line = "  - {id: \(milestone.id), name: \"\(milestone.name)\", short: \(milestone.short)"
      if milestone.id == "conference_held" {
        line += ",\n     deadline: {date: 20/4/2024, verbatim: xong trước ngày 20/4/2024}"
      }
      if milestone.id == "progress_reported" { line += ", recurring: true" }
      return line + "}\n"
    }
    return """
      # ---------------------------------------------------------------------------------------------------------------
      # CÁC MỐC CÔNG VIỆC của mỗi xã, thị trấn (mục IV.7 và IV.8 của kế hoạch), theo thứ tự trên bảng tiến độ.
      # name: như trong bảng Tiến độ. short: vài chữ cho tiêu đề cột. deadline: chỉ khi kế hoạch có thời hạn.
      # “Trước ngày 20/4” có thể hiểu hai cách: khi huyện đã trả lời, ghi thêm inclusive: true (hết ngày 20/4 vẫn kịp)
      # hoặc inclusive: false vào trong ngoặc của deadline. recurring: mốc lặp lại theo kỳ.
      # ---------------------------------------------------------------------------------------------------------------
      milestones:

      """ + lines.joined() + "\n"
  }

  private static let programme = """
    # Chương trình Hội nghị cấp huyện, theo thứ tự (mục II.2 và II.3.1 của kế hoạch).
    programme:
      - Các báo cáo tại Hội nghị biểu dương
      - >-
        Báo cáo tổng kết (bằng văn bản hoặc phóng sự hình) đánh giá kết quả thực hiện phong trào năm 2022, 2023
      - Tham luận của tập thể, cá nhân tiêu biểu trong phong trào năm 2022, 2023
      - >-
        Trình chiếu phóng sự về phong trào năm 2024 và gương điển hình tiên tiến năm 2022, 2023
      - Tặng Giấy khen của Chủ tịch UBND huyện cho 10 tập thể và 30 cá nhân
      - Phát động phong trào thi đua giai đoạn 2024 - 2025

    # Kinh phí (mục III của kế hoạch).
    funding: >-
      Kinh phí tổ chức Hội nghị biểu dương, khen thưởng các tổ chức, hộ gia đình, cá nhân tiêu biểu trong phong trào hiến
      đất làm đường giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2024: Từ nguồn thi đua khen thưởng của huyện và các
      nguồn huy động, hỗ trợ hợp pháp khác (nếu có).


    """

  private static let publisher = """
    # Đơn vị chịu trách nhiệm về trang, in ở cuối mọi trang. SỬA: ghi đủ trước khi đăng.
    publisher:
      name: Trung tâm Văn hóa - Thông tin và Thể thao huyện Lục Ngạn
      # Cơ quan chủ quản.
      governing_body: UBND huyện Lục Ngạn
      # Ai chịu trách nhiệm nội dung: họ tên hoặc chức danh.
      responsible: Giám đốc Trung tâm
      address: Thị trấn Chũ, huyện Lục Ngạn, tỉnh Bắc Giang
      # SỬA: số điện thoại của cơ quan, không phải số của cá nhân.
      telephone: (đang cập nhật)
      # Thư điện tử của cơ quan, nếu có.
      # email: ...

    # Địa chỉ của trang trên mạng, khi đã có, kết thúc bằng dấu /. Chưa có thì trang vẫn xem được bình thường.
    # site:
    #   url: https://.../

    # Số tổng hợp do cơ quan công bố, kèm nguồn và ngày; in bên cạnh số mà chương trình tự cộng.
    # official_totals:
    #   - label: Đất nhân dân hiến làm đường trong hai năm 2022, 2023
    #     value: "182.450"
    #     unit: m²
    #     source: Báo cáo số .../BC-UBND
    #     date: 24/4/2024

    # Kỷ yếu: những gì đã biết về việc in. Chưa biết thì để vậy, sách chừa dòng kẻ để điền tay.
    # yearbook:
    #   licence: .../GP-STTTT ngày .../.../...
    #   copies: 300
    #   printer: Công ty in ...
    #   finished: tháng ... năm ...

    # Chỉ khi kỹ thuật đã xem: cho một lỗi của trang thành cảnh báo, hoặc bỏ qua vài chỗ kèm lý do. Mã lỗi là chữ trong
    # ngoặc vuông ở cuối dòng báo lỗi. Lỗi về bảo mật thông tin cá nhân và lỗi làm hỏng tệp thì không bỏ qua được.
    # audit:
    #   severity:
    #     foreign-resource: warning
    #   suppress:
    #     - rule: dead-link
    #       file: tuyen-truyen/*.html
    #       text: tinh.vn
    #       reason: Trang của tỉnh đang bảo trì
    #       until: 31/12/2024


    """
}
