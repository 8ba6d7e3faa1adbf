/// The part of a new `campaign.yaml` that names the offices and what each owes (the plan, IV.1 to IV.7).
extension StarterSettings {
  static let offices = """
    # ---------------------------------------------------------------------------------------------------------------
    # CÁC PHÒNG, BAN VÀ NHIỆM VỤ (mục IV.1 đến IV.7 của kế hoạch)
    # id: tên ngắn không dấu. name: tên đầy đủ. aliases: các cách gọi khác mà bảng tính hay ghi.
    # duties: từng nhiệm vụ; role ghi lead (chủ trì) hoặc support (phối hợp), chỉ khi kế hoạch nói rõ.
    # ---------------------------------------------------------------------------------------------------------------
    offices:
      - id: kinh-te-ha-tang
        name: Phòng Kinh tế và Hạ tầng
        aliases: [Phòng KT&HT, Phòng KTHT, Phòng Kinh tế - Hạ tầng]
        duties:
          - role: lead
            text: >-
              Chủ trì, phối hợp với các phòng, ban đơn vị liên quan xây dựng kế hoạch, đề tổ chức thành công Hội nghị
              biểu dương, khen thưởng các tổ chức, hộ gia đình, cá nhân tiêu biểu trong phong trào hiến đất làm đường
              giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2024;
          - text: >-
              Triển khai thực hiện và tổng hợp báo cáo tiến độ, kết quả thực hiện các nội dung, các hoạt động trước,
              trong và sau Hội nghị biểu dương...;
          - text: Lập dự trù kinh phí để triển khai thực hiện kế hoạch này trình Thường trực UBND huyện.
          - role: lead
            text: >-
              Chủ trì, phối hợp với các cơ quan, đơn vị liên quan hướng dẫn, lựa chọn, trình Chủ tịch UBND huyện tặng
              Giấy khen (qua Phòng Nội vụ) đối với các tập thể, cá nhân có thành tích xuất sắc trong phong trào hiến đất
              làm đường giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2024;
      - id: van-phong
        name: Văn phòng HĐND & UBND huyện
        aliases: [Văn phòng HĐND và UBND huyện, Văn phòng HĐND - UBND huyện]
        duties:
          - role: support
            text: Phối hợp triển khai các nội dung tổ chức Hội nghị biểu dương theo Kế hoạch này;
          - text: Tham mưu, phục vụ Lãnh đạo huyện tổ chức, điều hành tại Hội nghị biểu dương.
      - id: tai-chinh
        name: Phòng Tài chính
        aliases: [Phòng Tài chính - Kế hoạch]
        duties:
          - text: >-
              Tham mưu UBND huyện cấp kinh phí biểu dương, khen thưởng các tổ chức, hộ gia đình, cá nhân tiêu biểu trong
              phong trào hiến đất làm đường giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2024.
      - id: noi-vu
        name: Phòng Nội vụ
        aliases: [Phòng Nội vụ huyện]
        duties:
          - role: lead
            text: >-
              Chủ trì, phối hợp phòng Kinh tế và Hạ tầng, các cơ quan, đơn vị liên quan thẩm định hồ sơ, trình Chủ tịch
              UBND huyện tặng Giấy khen đối với các tập thể, cá nhân theo quy định.
      - id: van-hoa-thong-tin
        name: Trung tâm Văn hóa - Thông tin và Thể thao
        aliases: [Trung tâm VH-TT&TT, Trung tâm Văn hóa huyện]
        duties:
          - text: >-
              Xây dựng kế hoạch mở chuyên mục, chuyên đề giới thiệu, tuyên truyền nêu gương học tập các điển hình tiên
              tiến; tuyên truyền về biểu dương, tôn vinh điển hình tiên tiến trong phong trào hiến đất làm đường giao
              thông, hạ tầng KT-XH trên địa bàn huyện;
          - text: >-
              Xây dựng phóng sự hình ảnh minh họa về gương điển hình tiên tiến, gương người tốt, việc tốt trình chiếu tại
              Hội nghị biểu dương cấp huyện.
      - id: mat-tran
        name: Ủy ban MTTQ huyện
        aliases: [Ủy ban Mặt trận Tổ quốc huyện, UB MTTQ huyện]
        duties:
          - text: >-
              Tuyên truyền, vận động quần chúng, đoàn viên, hội viên tích cực hưởng ứng thi đua lập thành tích chào
              mừng Hội nghị biểu dương, khen thưởng các tổ chức, hộ gia đình, cá nhân tiêu biểu trong phong trào hiến đất
              làm đường giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2024.
      - id: doan-the
        name: Các tổ chức chính trị - xã hội huyện
        aliases:
          - Hội Liên hiệp Phụ nữ huyện
          - Hội Nông dân huyện
          - Hội Cựu chiến binh huyện
          - Huyện đoàn
        duties:
          - text: >-
              Tuyên truyền, vận động quần chúng, đoàn viên, hội viên tích cực hưởng ứng thi đua lập thành tích chào
              mừng Hội nghị biểu dương, khen thưởng các tổ chức, hộ gia đình, cá nhân tiêu biểu trong phong trào hiến đất
              làm đường giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2024.
      - id: uy-ban-xa
        name: UBND xã, thị trấn
        aliases: ["UBND các xã, thị trấn"]
        duties:
          - text: >-
              Xây dựng kế hoạch tổ chức Hội nghị; hướng dẫn, chỉ đạo các thôn, TDP, các đơn vị tiến hành lựa chọn, cử đại
              biểu dự Hội nghị biểu dương cấp huyện; hoàn thiện hồ sơ đề nghị khen thưởng theo quy định của Luật thi đua
              khen thưởng về phòng Nội vụ tổng hợp;
          - text: >-
              Tổ chức Hội nghị biểu dương cấp xã và chọn cử đại biểu đi dự Hội nghị biểu dương cấp huyện;
          - text: >-
              Xây dựng báo cáo đánh giá kết quả, sự đóng góp của các tổ chức, hộ gia đình, cá nhân tiêu biểu trong phong
              trào hiến đất làm đường giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2024 gửi về phòng Kinh tế và Hạ tầng
              tổng hợp;
          - text: Báo cáo tiến độ, kết quả tổ chức Hội nghị biểu dương theo quy định.

    """
}
