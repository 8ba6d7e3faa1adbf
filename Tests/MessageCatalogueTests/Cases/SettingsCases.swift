/// `campaign.yaml`: its form, its keys, and what they hold.
internal import CampaignModel

extension MessageChapter {
  static let settingsForm = MessageChapter(
    title: "Tệp campaign.yaml: cách viết",
    introduction: """
      Tệp này gồm các mục: tên mục, dấu hai chấm, dấu cách, nội dung. Mục thuộc một nhóm thì thụt vào hai dấu cách.
      """,
    cases: [
      .check("yaml-syntax") { $0.settings("slug: luc-ngan-2024", "slug luc-ngan-2024") },
      .check("yaml-syntax") { $0.settings("title: Hiến đất mở đường", "title: \"Hiến đất mở đường") },
      .check("yaml-syntax") { $0.settings("title: Hiến đất mở đường", "title:Hiến đất mở đường") },
      .check("yaml-syntax") { $0.settings("title: Hiến đất mở đường", "title: Hiến đất: mở đường") },
      .check("yaml-syntax") { $0.settings("    name: Trung tâm Văn hóa\n", "\tname: Trung tâm Văn hóa\n") },
      .check("yaml-syntax") { $0.settings("programme: [Báo cáo tổng kết, Trao Giấy khen]", "programme: [Báo cáo") },
      .check("yaml-syntax") { $0.settings("title: Hiến đất mở đường", "title: @hiến đất") },
      .check("yaml-empty") { $0.write("campaign.yaml", "") },
      .check("yaml-several-documents") { $0.settings("place:", "---\nplace:") },
      .check("yaml-too-deep") { draft in
        let deep = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
        draft.settings("funding: Từ nguồn thi đua khen thưởng.", "funding: \(deep)")
      },
      .check("yaml-anchor") { $0.settings("title: Hiến đất mở đường", "title: &t Hiến đất mở đường") },
      .check("yaml-tag") { $0.settings("title: Hiến đất mở đường", "title: !quantrong Hiến đất mở đường") },
      .check("yaml-merge-key") { $0.settings("place: {", "place: {<<: {kind: huyện}, ") },
      .check("yaml-repeated-key") { $0.settings("slug:", "title: Hiến đất làm đường\nslug:") },
      .check("yaml-key-not-text") { $0.settings("slug:", "{title}: Hiến đất\nslug:") },
      .check("yaml-character") { $0.settings("Hiến đất mở đường", "Hiến đất\u{7} mở đường") },
      .check("settings-unknown-key") { $0.settings("headline:", "headlin:") },
      .check("settings-unknown-key") { $0.settings("{name: Lục Ngạn,", "{name: Lục Ngạn, số dân: 200000,") },
      .check("settings-missing-key") { $0.settings("slug: luc-ngan-2024\n", "") },
      .check("settings-missing-key") { $0.settings("province: Bắc Giang, ", "") },
      .check("settings-blank-value") { $0.settings("slug: luc-ngan-2024", "slug:") },
      .check("settings-wrong-kind") { $0.settings("publisher:\n", "publisher: Trung tâm\nx:\n") },
      .check("settings-wrong-kind") { $0.settings("funding: Từ nguồn", "funding: [Từ nguồn]\nx: ") },
      .check("settings-wrong-kind") {
        $0.settings("programme: [Báo cáo tổng kết, Trao Giấy khen]", "programme: {a: b}")
      },
      .check("placeholder-left") {
        $0.settings("funding: Từ nguồn thi đua khen thưởng.", "funding: (đang cập nhật)")
      },
      .check("settings-unknown-word") { $0.settings("role: lead", "role: leed") },
    ])

  static let settings = MessageChapter(
    title: "Tệp campaign.yaml: nội dung",
    introduction: "Những gì khai ở đây là căn cứ để soát các bảng: cấp khen, chỉ tiêu, mốc, thời hạn, đơn vị.",
    cases: [
      .check("slug-form") { $0.settings("slug: luc-ngan-2024", "slug: Lục Ngạn 2024") },
      .check("site-url-form") {
        $0.settings("https://vinhdanh.example.vn/luc-ngan-2024/", "vinhdanh.example.vn/luc-ngan-2024")
      },
      .check("no-site-address") { $0.settings("site: {url: https://vinhdanh.example.vn/luc-ngan-2024/}\n", "") },
      .check("levels-missing") { draft in
        draft.settings("levels:\n", "levels: []\nx-levels:\n")
      },
      .check("level-issuers-missing") { $0.settings("issuers: [Chủ tịch UBND huyện Lục Ngạn]", "issuers: []") },
      .check("quota-below-one") { $0.settings("max: 10", "max: 0") },
      .check("quotas-overlap") { $0.settings("kinds: [collective]", "kinds: [collective, household]") },
      .check("deadline-level-unknown") { $0.settings("    district: {date", "    distric: {date") },
      .check("deadline-implausible") { $0.settings("deadline: {date: 2024-04-20", "deadline: {date: 2014-04-20") },
      .check("deadline-of-recurring") {
        $0.settings("recurring: true", "recurring: true, deadline: {date: 2024-04-25, verbatim: trước ngày 25}")
      },
      .check("year-implausible") { $0.settings("conference: 2024", "conference: 1924") },
      .check("achievement-after-conference") {
        $0.settings("achievements: [2022, 2023]", "achievements: [2022, 2023, 2025]")
      },
      .check("as-of-table-unknown") { $0.settings("as_of: {progress:", "as_of: {progres:") },
      .check("as-of-table-unknown") { $0.settings("as_of: {progress:", "as_of: {ảnh:") },
      .check("as-of-after-updated") { $0.settings("as_of: {progress: 2024-04-25}", "as_of: {progress: 2024-05-20}") },
      .check("settings-id-form") { $0.settings("id: van-hoa", "id: Văn hóa") },
      .check("settings-id-twice") { $0.settings("id: noi-vu", "id: van-hoa") },
      .check("suppression-without-reason") { $0.settings("slug:", "audit: {suppress: [{rule: dead-link}]}\nslug:") },
      .check("audit-rule-unknown") { $0.settings("slug:", "audit: {severity: {dead-lnk: warning}}\nslug:") },
      .check("audit-rule-fixed") { $0.settings("slug:", "audit: {severity: {not-utf8: warning}}\nslug:") },
      .check("suppression-expired") {
        $0.settings(
          "slug:", "audit: {suppress: [{rule: dead-link, reason: Đang bảo trì, until: 31/12/2023}]}\nslug:")
      },
      .check("office-name-taken") { $0.settings("name: Phòng Nội vụ", "name: Trung tâm Văn hóa") },
    ])
}
