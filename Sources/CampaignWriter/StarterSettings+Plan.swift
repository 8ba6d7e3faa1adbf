/// The part of a new `campaign.yaml` that holds the plan's own text, its blanks left blank.
extension StarterSettings {
  static let plan = """
    # ---------------------------------------------------------------------------------------------------------------
    # VĂN BẢN KẾ HOẠCH, chép theo bản nguồn. Chỗ bản nguồn để trống thì ở đây để trống (null), trang sẽ nói rõ như vậy.
    # Trang “Kế hoạch” in phần này đúng như ghi.
    # ---------------------------------------------------------------------------------------------------------------
    plan:
      # Số và ngày ban hành. Ví dụ: number: "15", date: 12/3/2024
      number: null
      date: null
      # Phần ký hiệu sau số: Số: …/KH-UBND
      number_suffix: KH-UBND
      title: >-
        Tổ chức Hội nghị biểu dương, khen thưởng các hộ gia đình, cá nhân tiêu biểu trong phong trào hiến đất làm đường
        giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2024
      issuer: Ủy ban nhân dân huyện Lục Ngạn
      # Người ký, chức vụ, và các dòng ghi trên chức vụ (TM., KT.).
      signer:
        name: Nguyễn Văn Hải
        title: Phó Chủ tịch
        capacity: [TM. Ủy ban nhân dân, KT. Chủ tịch]
      preamble: >-
        Để tôn vinh các hộ gia đình, cá nhân tiêu biểu trong phong trào hiến đất làm đường giao thông, hạ tầng KT-XH trên
        địa bàn huyện năm 2023, 2024; Chủ tịch UBND huyện ban hành Kế hoạch tổ chức Hội nghị biểu dương, khen thưởng các
        tổ chức, hộ gia đình, cá nhân tiêu biểu trong phong trào hiến đất làm đường giao thông, hạ tầng KT-XH trên địa bàn
        huyện năm 2024, như sau:
      # Thời hạn của hội nghị từng cấp: date là ngày, verbatim là đúng lời kế hoạch.
      deadlines:
        commune: {date: 20/4/2024, verbatim: xong trước ngày 20/4/2024}
        district: {date: 10/5/2024, verbatim: xong trước ngày 10/5/2024}
      # Các mục. points: gạch đầu dòng; paragraphs: đoạn văn; sections: mục con;
      # include: offices, funding hoặc programme thì lấy nội dung đã ghi ở trên.
      sections:
        - number: I
          heading: Mục đích, yêu cầu
          sections:
            - number: 1
              heading: Mục đích
              points:
                - >-
                  Biểu dương, khen thưởng, ghi nhận sự đóng góp của các điển hình tiên tiến (tập thể, cá nhân) trong phong
                  trào hiến đất làm đường giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2022, 2023;
                - >-
                  Thông qua hoạt động biểu dương tạo điều kiện để các điển hình tiên tiến được gặp gỡ, giao lưu, trao đổi
                  kinh nghiệm tổ chức tuyên truyền, vận động, học tập, công tác, lao động, sản xuất, kinh doanh góp phần
                  vào sự nghiệp phát triển kinh tế, văn hóa, xã hội của địa phương cũng như của huyện nhà;
                - >-
                  Tuyên truyền, vận động và tạo sức lan tỏa sâu rộng, cổ vũ và nhân rộng điển hình tiên tiến trong xã và
                  trên toàn huyện.
            - number: 2
              heading: Yêu cầu
              points:
                - >-
                  Việc chọn cử các điển hình tiên tiến phải đảm bảo tính chính xác, công khai, minh bạch, ghi nhận đúng mức
                  đóng góp của các điển hình tiên tiến từ cấp cơ sở; chú trọng lựa chọn gương “Người tốt - Việc tốt”, điển
                  hình tiên tiến có thành tích xuất sắc, giải pháp hay, cách làm mới, sáng tạo trong phong trào hiến đất
                  làm đường giao thông, hạ tầng KT-XH;
                - >-
                  Tổ chức Hội nghị biểu dương đảm bảo hiệu quả, trang trọng, tiết kiệm, phù hợp với tình hình điều kiện kinh
                  tế, xã hội của huyện;
                - >-
                  Thực hiện tốt công tác tuyên truyền trước, trong và sau Hội nghị, tạo hiệu ứng tích cực và đồng tình của
                  Nhân dân trên địa bàn huyện.
        - number: II
          heading: Nội dung thực hiện
          sections:
            - number: 1
              heading: Hình thức tổ chức
              points:
                - >-
                  Cấp huyện: Tổ chức Hội nghị biểu dương, khen thưởng các hộ gia đình, cá nhân tiêu biểu trong phong trào
                  hiến đất làm đường giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2024;
                - >-
                  Cấp xã: Tổ chức Hội nghị biểu dương, khen thưởng các hộ gia đình, cá nhân tiêu biểu trong phong trào hiến
                  đất làm đường giao thông, hạ tầng KT-XH trên địa bàn xã năm 2024.
                - UBND các xã lựa chọn, giới thiệu điển hình, tiêu biểu dự Hội nghị biểu dương cấp huyện.
            - number: 2
              heading: Nội dung của hoạt động biểu dương, tôn vinh
              points:
                - Thông qua các báo cáo tại Hội nghị biểu dương.
                - >-
                  Thông qua báo cáo tổng kết (bằng văn bản hoặc phóng sự hình) đánh giá kết quả thực hiện phong trào hiến
                  đất làm đường giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2022, 2023;
                - >-
                  Tham luận của tập thể, cá nhân tiêu biểu trong phong trào hiến đất làm đường giao thông, hạ tầng KT-XH
                  trên địa bàn huyện năm 2022, 2023;
                - >-
                  Xây dựng và trình chiếu phóng sự về phong trào hiến đất làm đường giao thông, hạ tầng KT-XH trên địa bàn
                  huyện năm 2024, gương điển hình tiên tiến trong phong trào hiến đất làm đường giao thông, hạ tầng KT-XH
                  trên địa bàn huyện năm 2022, 2023.
                - Phát động phong trào thi đua giai đoạn 2024 - 2025.
            - number: 3
              heading: Hình thức khen thưởng, tôn vinh những tập thể, cá nhân điển hình
              sections:
                - number: "3.1"
                  heading: Tại Hội nghị biểu dương cấp huyện
                  points:
                    - Tặng Giấy khen của Chủ tịch UBND huyện cho 10 tập thể và 30 cá nhân;
                - number: "3.2"
                  heading: Tại Hội nghị biểu dương cấp xã
                  points:
                    - Tặng Giấy khen của Chủ tịch UBND xã, thị trấn cho các tập thể, cá nhân;
                    - >-
                      Số lượng khen thưởng giao Chủ tịch UBND các xã, thị trấn quyết định đảm bảo phù hợp với tình hình thực
                      tế của địa phương.
            - number: 4
              heading: Tổ chức các hoạt động tuyên truyền, giao lưu, đối thoại, tham quan học tập kinh nghiệm
              points:
                - >-
                  Tổ chức các hoạt động tuyên truyền (trước, trong và sau Hội nghị biểu dương) trên các phương tiện thông
                  tin đại chúng, băng rôn, panô, áp phích, xây dựng phóng sự, bài viết... tuyên truyền, giới thiệu những
                  cách làm hay, mới, sáng tạo, những điển hình tiêu biểu, xuất sắc trong các phong trào thi đua;
                - Tổ chức giao lưu, học tập kinh nghiệm trong và ngoài xã;
                - Xây dựng kỷ yếu làm tư liệu phục vụ công tác của địa phương.
            - number: 5
              heading: Chọn cử đại biểu dự Hội nghị biểu dương cấp huyện
              points:
                - Các phòng, ban, ngành, các tổ chức chính trị - xã hội cấp huyện;
                - >-
                  UBND các xã, thị trấn chọn cử đại biểu xuất sắc nhất trong số các đại biểu dự Hội nghị cấp xã để đề cử dự
                  Hội nghị biểu dương cấp huyện;
            - number: 6
              heading: Thời gian tổ chức
              points:
                - Hội nghị biểu dương cấp xã xong trước ngày 20/4/2024;
                - "Hội nghị biểu dương cấp huyện: xong trước ngày 10/5/2024."

    """ + planEnd

  private static let planEnd = """
        - number: III
          heading: Kinh phí thực hiện
          include: funding
        - number: IV
          heading: Tổ chức thực hiện
          include: offices
          sections:
            - number: 8
              heading: Chế độ thông tin, báo cáo
              paragraphs:
                - >-
                  UBND xã, thị trấn, các phòng, ban liên quan căn cứ chức năng và nhiệm vụ được phân công kịp thời thông tin,
                  báo cáo Chủ tịch UBND huyện (qua phòng Kinh tế và Hạ tầng) về tiến độ thực hiện, kiến nghị và đề xuất biện
                  pháp xử lý những khó khăn, vướng mắc (nếu có) trong quá trình tổ chức thực hiện Kế hoạch này.
      # Lời kết và nơi nhận.
      closing: >-
        Trên đây là Kế hoạch tổ chức Hội nghị biểu dương, khen thưởng các tổ chức, hộ gia đình, cá nhân tiêu biểu trong
        phong trào hiến đất làm đường giao thông, hạ tầng KT-XH trên địa bàn huyện năm 2024; Chủ tịch UBND huyện yêu cầu các
        phòng, ban, đơn vị liên quan nghiêm túc thực hiện./.
      recipients:
        - UBND tỉnh (B/c);
        - Chủ tịch, các PCT UBND huyện;
        - UB MTTQ và các đoàn thể huyện;
        - Các cơ quan, đơn vị liên quan (T/h);
        - UBND các xã, thị trấn (T/h);
        - LĐVP, CVTH;
        - "Lưu: VT, KTHT."
      # Những chỗ kế hoạch tự mâu thuẫn. Chỉ để cán bộ biết, không đăng.
      contradictions:
        - >-
          Năm: tên hội nghị và phần khen thưởng ghi 2024; lời mở đầu tôn vinh thành tích 2023, 2024; mục I.1 và II.2 ghi
          2022, 2023; phát động thi đua giai đoạn 2024 - 2025.
        - >-
          Đối tượng: tên kế hoạch ghi “hộ gia đình, cá nhân”; lời mở đầu, mục III, mục IV và lời kết ghi “tổ chức, hộ gia
          đình, cá nhân”; mục I.1, II.2, II.3 và IV.4 ghi “tập thể, cá nhân”.
        - >-
          Chỉ tiêu: mục II.3.1 ghi 10 tập thể và 30 cá nhân, không nói hộ gia đình tính vào đâu; ở đây tính chung với cá
          nhân.
        - >-
          Người ban hành: lời mở đầu và lời kết ghi Chủ tịch UBND huyện ban hành, yêu cầu; cuối văn bản ký TM. Ủy ban nhân
          dân, KT. Chủ tịch.
        - >-
          Thời hạn: “xong trước ngày 20/4/2024” hiểu chặt là chậm nhất ngày 19/4, nhiều nơi hiểu là hết ngày 20/4; cần huyện
          trả lời.
        - >-
          Đơn vị: mục II.1 giao “UBND các xã” giới thiệu điển hình, mục II.5 và IV.7 giao “UBND các xã, thị trấn”; mục II.1
          ghi hội nghị cấp xã “trên địa bàn xã”, không nhắc thị trấn.
        - >-
          Phạm vi: mục II.4 nói giao lưu “trong và ngoài xã”; mục IV.7 giao xã, thị trấn báo cáo đánh giá “trên địa bàn
          huyện”.
        - Số và ngày ban hành trong bản nguồn để trống.
        - >-
          Lỗi gõ: “kỹ yếu”, “thăm quan” đã sửa thành “kỷ yếu”, “tham quan”; “đề tổ chức thành công” ở mục IV.1 (có lẽ là “để
          tổ chức”) và “panô” giữ như bản nguồn.

    """
}
