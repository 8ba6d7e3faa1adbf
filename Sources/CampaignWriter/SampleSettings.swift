/// `campaign.yaml` of a synthetic campaign: a short plan in the form of the real one.
enum SampleSettings {
  static let infrastructure = "Phòng Kinh tế và Hạ tầng"
  static let culture = "Trung tâm Văn hóa - Thông tin và Thể thao"
  static let front = "Ủy ban MTTQ huyện"

  static func yaml(honourees: Int, seed: UInt64) -> String {
    """
    title: Hiến đất mở đường
    headline: Những người nhường đất cho con đường
    summary: >-
      Sổ ghi công các cá nhân, hộ gia đình, tập thể tiêu biểu trong phong trào hiến đất làm đường giao thông, hạ tầng
      kinh tế - xã hội của huyện Lục Ngạn.
    slug: mau-\(honourees)
    illustrative: true
    illustrative_note: >-
      Tên người, số liệu, quyết định trong chiến dịch này do máy đặt ra để thử (\(honourees) điển hình, số hạt giống
      \(seed)). Chỉ có tên các xã, thị trấn là thật.
    updated: 2024-04-26
    as_of: {honourees: 2024-04-26, progress: 2024-04-26, materials: 2024-04-25}
    place:
      name: Lục Ngạn
      kind: huyện
      province: Bắc Giang
      as_of: 2024-04-26
      successor_note: Từ ngày 01/7/2025 không còn tổ chức cấp huyện; các xã, thị trấn đã được sắp xếp lại.
    years: {conference: 2024, achievements: [2022, 2023], emulation: [2024, 2025]}
    levels:
      - id: district
        name: Cấp huyện
        issuers: [Chủ tịch UBND huyện Lục Ngạn]
        form: Giấy khen
        quotas:
          - {name: Tập thể, kinds: [collective], max: \(SamplePeople.districtCollectives)}
          - {name: Cá nhân và hộ gia đình, kinds: [individual, household], max: \(SamplePeople.districtPersons)}
      - id: commune
        name: Cấp xã
        issuers: [Chủ tịch UBND xã *, Chủ tịch UBND thị trấn *]
        form: Giấy khen

    """ + milestones + offices + plan
  }

  private static let milestones = """
    milestones:
      - {id: plan_issued, name: Ban hành kế hoạch Hội nghị, short: Kế hoạch}
      - {id: villages_guided, name: "Hướng dẫn thôn, tổ dân phố lựa chọn", short: Hướng dẫn thôn}
      - {id: exemplars_selected, name: Lựa chọn điển hình, short: Chọn điển hình}
      - {id: commune_awards_decided, name: Quyết định khen thưởng cấp xã, short: Khen cấp xã}
      - id: conference_held
        name: Tổ chức Hội nghị cấp xã
        short: Hội nghị xã
        deadline: {date: 2024-04-20, verbatim: xong trước ngày 20/4/2024}
      - {id: delegates_nominated, name: Cử đại biểu dự Hội nghị cấp huyện, short: Cử đại biểu}
      - {id: dossier_submitted, name: Gửi hồ sơ về Phòng Nội vụ, short: Hồ sơ}
      - {id: result_report_sent, name: Gửi báo cáo đánh giá về Phòng Kinh tế và Hạ tầng, short: Báo cáo kết quả}
      - {id: progress_reported, name: "Báo cáo tiến độ, kết quả", short: Báo cáo tiến độ, recurring: true}

    """

  private static let offices = """
    offices:
      - id: kinh-te-ha-tang
        name: \(infrastructure)
        aliases: [Phòng KT&HT]
        duties:
          - {text: Xây dựng kế hoạch và tổng hợp báo cáo tiến độ., role: lead}
          - {text: Lập dự trù kinh phí để triển khai thực hiện kế hoạch., role: lead}
      - id: van-phong
        name: Văn phòng HĐND & UBND huyện
        duties: [{text: Tham mưu và phục vụ điều hành tại Hội nghị., role: support}]
      - id: noi-vu
        name: Phòng Nội vụ
        duties: [{text: Thẩm định hồ sơ và trình Chủ tịch UBND huyện tặng Giấy khen., role: lead}]
      - id: van-hoa
        name: \(culture)
        duties:
          - {text: "Mở chuyên mục, chuyên đề giới thiệu điển hình tiên tiến.", role: lead}
          - {text: Xây dựng phóng sự hình ảnh trình chiếu tại Hội nghị cấp huyện., role: lead}
      - id: mat-tran
        name: \(front)
        duties: [{text: "Tuyên truyền, vận động đoàn viên, hội viên hưởng ứng thi đua."}]
    programme:
      - Thông qua các báo cáo tại Hội nghị biểu dương
      - Báo cáo tổng kết phong trào
      - Tham luận của tập thể, cá nhân tiêu biểu
      - Trình chiếu phóng sự về gương điển hình
      - Trao Giấy khen
      - Phát động phong trào thi đua giai đoạn 2024 - 2025
    funding: Từ nguồn thi đua khen thưởng của huyện và các nguồn huy động, hỗ trợ hợp pháp khác (nếu có).
    publisher:
      name: Trung tâm Văn hóa - Thông tin và Thể thao huyện Lục Ngạn
      governing_body: Ủy ban nhân dân huyện Lục Ngạn
      responsible: Giám đốc Trung tâm
      address: Thị trấn Chũ, huyện Lục Ngạn, tỉnh Bắc Giang
      telephone: 0204 000 000
    site: {url: https://vinhdanh.example/mau/}

    """

  private static let plan = """
    plan:
      number: null
      date: null
      number_suffix: KH-UBND
      title: >-
        Tổ chức Hội nghị biểu dương, khen thưởng các hộ gia đình, cá nhân tiêu biểu trong phong trào hiến đất làm đường
      issuer: Chủ tịch Ủy ban nhân dân huyện Lục Ngạn
      signer: {name: Nguyễn Văn Mẫu, title: Phó Chủ tịch, capacity: [TM. Ủy ban nhân dân, KT. Chủ tịch]}
      preamble: >-
        Để tôn vinh các hộ gia đình, cá nhân tiêu biểu trong phong trào hiến đất làm đường giao thông, Chủ tịch UBND huyện
        ban hành kế hoạch như sau.
      deadlines:
        commune: {date: 2024-04-20, verbatim: xong trước ngày 20/4/2024}
        district: {date: 2024-05-10, verbatim: xong trước ngày 10/5/2024}
      sections:
        - number: I
          heading: Mục đích, yêu cầu
          sections:
            - number: "1"
              heading: Mục đích
              points:
                - Biểu dương, khen thưởng, ghi nhận sự đóng góp của các điển hình tiên tiến.
                - Tạo điều kiện để các điển hình gặp gỡ, giao lưu, trao đổi kinh nghiệm.
                - Cổ vũ và nhân rộng điển hình tiên tiến trên toàn huyện.
            - number: "2"
              heading: Yêu cầu
              points:
                - Việc chọn cử bảo đảm chính xác, công khai, minh bạch.
                - Tổ chức Hội nghị trang trọng, tiết kiệm.
        - number: II
          heading: Nội dung thực hiện
          sections:
            - {number: "1", heading: Chương trình, include: programme}
            - number: "2"
              heading: Hình thức khen thưởng
              paragraphs:
                - Tặng Giấy khen của Chủ tịch UBND huyện cho 10 tập thể và 30 cá nhân.
                - Số lượng khen thưởng cấp xã do Chủ tịch UBND các xã, thị trấn quyết định.
        - {number: III, heading: Kinh phí thực hiện, include: funding}
        - {number: IV, heading: Tổ chức thực hiện, include: offices}
      closing: Các phòng, ban, đơn vị liên quan nghiêm túc thực hiện.
      recipients: [UBND tỉnh, "Các cơ quan, đơn vị liên quan", "UBND các xã, thị trấn"]
      contradictions: []

    """
}
