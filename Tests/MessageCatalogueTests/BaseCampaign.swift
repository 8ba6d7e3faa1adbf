/// A small campaign without a fault, which every case changes in one place. All people are invented.
internal import CampaignModel

extension CampaignDraft {
  static let base: CampaignDraft = {
    var draft = CampaignDraft()
    draft.lay(
      .communes,
      [
        ["code": "07525", "name": "Chũ", "kind": "thị trấn", "tile_x": "1", "tile_y": "1"],
        ["code": "07558", "name": "Kiên Thành", "kind": "xã", "tile_x": "2", "tile_y": "1"],
        ["code": "07561", "name": "Hồng Giang", "kind": "xã", "tile_x": "3", "tile_y": "1"],
        ["code": "07540", "name": "Xa Lý", "kind": "xã", "aliases": "Sa Lý", "tile_x": "1", "tile_y": "2"],
      ])
    draft.lay(.honourees, honourees)
    draft.lay(
      .decisions,
      [
        [
          "key": "QD-H", "number": "1204/QĐ-UBND", "date": "8/5/2024", "level": "Cấp huyện",
          "issuer": "Chủ tịch UBND huyện Lục Ngạn", "signer": "Nguyễn Văn Mẫu", "collectives": "1", "households": "1",
          "individuals": "1", "state": "Có hiệu lực",
        ],
        [
          "key": "QD-CHU", "number": "35/QĐ-UBND", "date": "10/4/2024", "level": "Cấp xã",
          "issuer": "Chủ tịch UBND thị trấn Chũ", "collectives": "0", "households": "0", "individuals": "1",
          "state": "Có hiệu lực",
        ],
      ])
    draft.lay(
      .donations,
      [
        [
          "honouree": "HD-0001", "area_m2": "44,5", "land_kind": "đất trồng lúa", "road": "Đường ra đồng",
          "year": "2022",
        ]
      ])
    draft.layWork()
    draft.write("campaign.yaml", settings)
    draft.write("documents/to-roi.txt", "Tờ rơi: lùi một hàng rào, mở một con đường.\n")
    draft.write(
      "stories/HD-0001.md",
      "---\ntitle: Cái cọc cắm lùi\nauthor: Cán bộ văn hóa xã\n---\nÔng lùi rào hai mét rưỡi.\n")
    return draft
  }()

  private static let honourees: [[String: String]] = [
    [
      "id": "TT-0001", "kind": "Tập thể", "name": "Nhân dân thôn Cầu Mới", "village": "Thôn Cầu Mới",
      "commune": "Hồng Giang", "area_m2": "1.260", "households": "43", "year": "2023", "level": "Cấp huyện",
      "award": "Giấy khen", "decision": "QD-H", "annex_no": "1", "state": "Đã có quyết định",
    ],
    person(
      "HD-0001", "Hộ gia đình", "Hộ ông", "Giáp Văn Ân", "Thôn Gốc Vải", "Kiên Thành", "186",
      [
        "land_kind": "đất vườn", "road": "Đường trục thôn", "labour_days": "14", "structures": "23 m tường rào",
        "level": "Cấp huyện", "decision": "QD-H", "annex_no": "2", "state": "Đã trao",
        "summary": "Lùi rào hai mét rưỡi.", "consent_scope": "trang; câu chuyện; tải về; kỷ yếu",
      ]),
    person(
      "HD-0002", "Cá nhân", "Bà", "Nguyễn Thị Ánh", "Tổ dân phố 1", "Chũ", "20",
      ["money_vnd": "1.500.000", "level": "Cấp xã", "decision": "QD-CHU", "annex_no": "1", "state": "Đã có quyết định"]),
    person(
      "HD-0003", "Cá nhân", "Ông", "Đặng Văn Khoan", "Thôn Gốc Vải", "Kiên Thành", "75",
      ["level": "Cấp huyện", "decision": "QD-H", "annex_no": "3", "state": "Đã có quyết định"]),
    person(
      "HD-0004", "Cá nhân", "Ông", "Lê Văn Chờ", "Thôn Mới", "Xa Lý", "60",
      ["level": "Cấp huyện", "state": "Được giới thiệu"]),
  ]

  private static func person(
    _ id: String, _ kind: String, _ title: String, _ name: String, _ village: String, _ commune: String,
    _ area: String, _ others: [String: String]
  ) -> [String: String] {
    [
      "id": id, "kind": kind, "title": title, "name": name, "village": village, "commune": commune, "area_m2": area,
      "year": "2023", "award": "Giấy khen", "consent": "có", "consent_scope": "trang", "consent_date": "8/3/2024",
      "consent_reference": "Phiếu đồng ý số \(id.suffix(3))",
    ].merging(others) { $1 }
  }

  private mutating func layWork() {
    lay(
      .progress,
      [
        [
          "unit": "Chũ", "milestone": "Ban hành kế hoạch Hội nghị", "state": "Hoàn thành", "date": "12/3/2024",
          "evidence": "Kế hoạch số 5/KH-UBND",
        ],
        [
          "unit": "Chũ", "milestone": "Tổ chức Hội nghị cấp xã", "state": "Hoàn thành", "date": "18/4/2024",
          "evidence": "Biên bản Hội nghị",
        ],
        ["unit": "Kiên Thành", "milestone": "Tổ chức Hội nghị cấp xã", "state": "Chưa thực hiện"],
        [
          "unit": "Kiên Thành", "milestone": "Báo cáo tiến độ, kết quả", "period": "Tháng 4/2024",
          "state": "Đang thực hiện", "date": "22/4/2024",
        ],
      ])
    lay(.conferences, [["unit": "Chũ", "date": "18/4/2024", "place": "Nhà văn hóa", "certificates": "1"]])
    lay(.delegates, [["unit": "Kiên Thành", "number": "2"], ["unit": "Chũ", "number": "3"]])
    lay(
      .materials,
      [
        [
          "id": "TL-01", "title": "Tờ rơi mở đường", "kind": "Tờ rơi", "phase": "Trước hội nghị", "channel": "Phát tay",
          "office": "Trung tâm Văn hóa", "quantity": "500", "date": "1/4/2024", "state": "Đã phát hành",
          "file": "documents/to-roi.txt",
        ],
        [
          "id": "TL-02", "title": "Khẩu hiệu", "kind": "Băng rôn", "phase": "Trong hội nghị", "commune": "Hồng Giang",
          "quantity": "2", "state": "Dự kiến", "text": "Lùi một hàng rào, rộng một con đường",
        ],
      ])
    lay(
      .activities,
      [
        [
          "id": "GL-01", "title": "Kiên Thành thăm Hồng Giang", "kind": "Giao lưu", "date": "5/4/2024",
          "place": "Thôn Cầu Mới", "office": "Trung tâm Văn hóa", "summary": "Đi bộ trọn con đường.",
        ]
      ])
    lay(
      .corrections,
      [["date": "10/5/2024", "page": "dien-hinh/HD-0001.html", "wrong": "176 m²", "right": "186 m²"]])
  }

  private static let settings = """
    title: Hiến đất mở đường
    headline: Những người nhường đất cho con đường
    summary: Sổ ghi công các gia đình hiến đất làm đường ở huyện Lục Ngạn.
    slug: luc-ngan-2024
    updated: 2024-05-12
    as_of: {progress: 2024-04-25}
    place: {name: Lục Ngạn, kind: huyện, province: Bắc Giang, as_of: 2024-05-12}
    years: {conference: 2024, achievements: [2022, 2023], emulation: [2024, 2025]}
    levels:
      - id: district
        name: Cấp huyện
        issuers: [Chủ tịch UBND huyện Lục Ngạn]
        form: Giấy khen
        quotas:
          - {name: Tập thể, kinds: [collective], max: 10}
          - {name: Cá nhân và hộ gia đình, kinds: [individual, household], max: 30}
      - {id: commune, name: Cấp xã, issuers: [Chủ tịch UBND xã *, Chủ tịch UBND thị trấn *], form: Giấy khen}
    milestones:
      - {id: plan_issued, name: Ban hành kế hoạch Hội nghị, short: Kế hoạch}
      - id: conference_held
        name: Tổ chức Hội nghị cấp xã
        short: Hội nghị
        deadline: {date: 2024-04-20, verbatim: xong trước ngày 20/4/2024}
      - {id: progress_reported, name: "Báo cáo tiến độ, kết quả", short: Báo cáo, recurring: true}
    offices:
      - id: van-hoa
        name: Trung tâm Văn hóa
        duties: [{text: Mở chuyên mục tuyên truyền., role: lead}]
      - {id: noi-vu, name: Phòng Nội vụ}
    programme: [Báo cáo tổng kết, Trao Giấy khen]
    funding: Từ nguồn thi đua khen thưởng.
    publisher:
      name: Trung tâm Văn hóa huyện Lục Ngạn
      governing_body: UBND huyện Lục Ngạn
      responsible: Giám đốc Trung tâm
      address: thị trấn Chũ, huyện Lục Ngạn
      telephone: "0204 3882 000"
    site: {url: https://vinhdanh.example.vn/luc-ngan-2024/}
    plan:
      number: null
      date: null
      number_suffix: KH-UBND
      title: Tổ chức Hội nghị biểu dương năm 2024
      issuer: Ủy ban nhân dân huyện Lục Ngạn
      preamble: Để tôn vinh các gia đình tiêu biểu.
      deadlines:
        commune: {date: 2024-04-20, verbatim: xong trước ngày 20/4/2024}
        district: {date: 2024-05-10, verbatim: xong trước ngày 10/5/2024}
      sections:
        - number: I
          heading: Mục đích
          points: [Biểu dương điển hình., Nhân rộng phong trào.]
      closing: Các đơn vị nghiêm túc thực hiện.

    """
}
