/// Progress, conferences, delegates, materials, activities, corrections, stories.
internal import CampaignModel

@testable internal import CampaignReader

extension MessageChapter {
  static let progress = MessageChapter(
    title: "Tiến độ, hội nghị, đại biểu",
    introduction: "Mỗi dòng tiến độ là một đơn vị, một mốc, và một kỳ báo cáo nếu mốc lặp lại.",
    cases: [
      .check("progress-period-missing") { $0.set(.progress, "#4", "period", to: "") },
      .check("progress-period-unexpected") { $0.set(.progress, "#1", "period", to: "Tháng 3/2024") },
      .check("progress-row-twice") { $0.copy(.progress, "#1") },
      .check("progress-done-without-date") { $0.set(.progress, "#1", "date", to: "") },
      .check("progress-date-after-as-of") { $0.set(.progress, "#1", "date", to: "28/4/2024") },
      .check("progress-date-unexpected") { $0.set(.progress, "#3", "date", to: "18/4/2024") },
      .check("progress-evidence-missing") { $0.set(.progress, "#1", "evidence", to: "") },
      .check("deadline-day-unclear") { $0.set(.progress, "#2", "date", to: "20/4/2024") },
      .check("conference-after-as-of") { $0.set(.conferences, "#1", "date", to: "20/5/2024") },
      .check("conference-of-office") { $0.set(.conferences, "#1", "unit", to: "Phòng Nội vụ") },
      .check("conference-twice") { $0.copy(.conferences, "#1") },
      .check("delegates-below-one") { $0.set(.delegates, "#1", "number", to: "0") },
      .check("delegation-twice") { $0.copy(.delegates, "#1") },
    ])

  static let materials = MessageChapter(
    title: "Tài liệu và đính chính",
    introduction: "Tệp cho tải về đặt trong thư mục `documents` và phải được bảng “Tài liệu tuyên truyền” nêu tên.",
    cases: [
      .check("material-file-missing") { $0.set(.materials, "TL-01", "file", to: "documents/to-roi-2.txt") },
      .check("material-file-missing") { $0.set(.materials, "TL-01", "file", to: "ky-yeu.pdf") },
      .check("material-file-path") { $0.set(.materials, "TL-01", "file", to: "D:\\Tài liệu\\to-roi.pdf") },
      .check("material-file-kind") { draft in
        draft.write("documents/cai-dat.exe", "x")
        draft.set(.materials, "TL-01", "file", to: "documents/cai-dat.exe")
      },
      .check("material-address-form") { $0.set(.materials, "TL-01", "url", to: "www bacgiang gov vn") },
      .check("material-date-missing") { $0.set(.materials, "TL-01", "date", to: "") },
      .check("material-date-after-as-of") { $0.set(.materials, "TL-01", "date", to: "20/5/2024") },
      .check("material-not-released") { $0.set(.materials, "TL-01", "state", to: "Chờ duyệt") },
      .check("material-unit-missing") { $0.set(.materials, "TL-02", "commune", to: "") },
      .check("address-taken") { draft in
        draft.write("documents/TO-ROI.txt", "x")
        draft.set(.materials, "TL-02", "file", to: "documents/TO-ROI.txt")
        draft.set(.materials, "TL-02", "state", to: "Đã phát hành")
        draft.set(.materials, "TL-02", "date", to: "2/4/2024")
      },
      .check("contact-in-document") { draft in
        draft.write("documents/to-roi.txt", "Mọi thắc mắc xin gọi 0912 345 678.\n")
      },
      .check("document-not-searched") { draft in
        draft.write("documents/to-roi.pdf", "%PDF-1.4\n")
        draft.set(.materials, "TL-01", "file", to: "documents/to-roi.pdf")
      },
      .made("document-metadata") {
        .documentMetadata("documents/to-roi.pdf", [("tác giả", "Nguyễn Văn Mẫu"), ("soạn bằng", "Writer")])
      },
      .check("correction-date-missing") { $0.set(.corrections, "#1", "date", to: "") },
      .check("correction-date-after-updated") { $0.set(.corrections, "#1", "date", to: "20/5/2024") },
      .check("correction-page-form") { $0.set(.corrections, "#1", "page", to: "Trang của ông Ân") },
      .check("correction-page-unknown") { $0.set(.corrections, "#1", "page", to: "dien-hinh/HD-001.html") },
      .check("correction-page-unknown") { $0.set(.corrections, "#1", "page", to: "so-vang.html") },
      .check("correction-withheld") { draft in
        draft.set(.honourees, "HD-0003", "state", to: "Xin rút")
        draft.set(.corrections, "#1", "page", to: "dien-hinh/HD-0003.html")
      },
    ])

  static let stories = MessageChapter(
    title: "Câu chuyện",
    introduction: "Mỗi câu chuyện là một tệp `.md` trong thư mục `stories`, mang tên là mã hồ sơ.",
    cases: [
      .check("story-honouree-unknown") { $0.write("stories/HD-001.md", "Ông lùi rào.\n") },
      .check("story-honouree-unknown") { $0.write("stories/chuyen-lang.md", "Làng lùi rào.\n") },
      .check("story-twice") { $0.write("stories/hd-0001.md", "Ông lùi rào.\n") },
      .check("story-honouree-left-out") { draft in
        draft.copy(.honourees, "HD-0004", ["id": "HD-0005", "confirm": Confirmation.leaveOutAnswer])
        draft.write("stories/HD-0005.md", "Ông lùi rào.\n")
      },
      .check("story-not-markdown") { $0.write("stories/HD-0002.docx", "x") },
      .check("story-empty") { $0.write("stories/HD-0001.md", "---\ntitle: Cái cọc\n---\n") },
      .check("story-front-matter-not-closed") { $0.write("stories/HD-0001.md", "---\ntitle: Cái cọc\nÔng lùi rào.\n") },
      .check("story-nested-too-deep") { $0.write("stories/HD-0001.md", String(repeating: "> ", count: 30) + "Lùi.\n") },
      .check("story-html-dropped") { $0.write("stories/HD-0001.md", "Ông <font color=red>lùi</font> rào.\n") },
      .check("story-image-dropped") { $0.write("stories/HD-0001.md", "Ông lùi rào.\n\n![rào](rao.jpg)\n") },
      .check("story-link-unsafe") { $0.write("stories/HD-0001.md", "Ông [lùi](javascript:x) rào.\n") },
      .check("story-link-form") { $0.write("stories/HD-0001.md", "Xem [báo](www.bacgiang.gov.vn).\n") },
      .check("story-link-missing") { $0.write("stories/HD-0001.md", "Xem [tờ rơi](documents/to-roi-2.txt).\n") },
      .check("foreword-empty") { $0.write("loi-gioi-thieu.md", "---\nsigner: Ban biên soạn\n---\n") },
      .check("foreword-not-signed") { $0.write("loi-gioi-thieu.md", "Cuốn sách nhỏ này ghi lại…\n") },
      .check("foreword-link-dropped") {
        $0.write("loi-gioi-thieu.md", "---\nsigner: Ban biên soạn\n---\nXem [tờ rơi](documents/to-roi.txt).\n")
      },
      .check("story-withheld") { $0.set(.honourees, "HD-0001", "consent_scope", to: "trang") },
    ])
}
