internal import CampaignModel
internal import Workbooks

/// What a new campaign knows by name: the answers of its drop-down lists, and the parts of `campaign.yaml` that they
/// come from.
enum CampaignNames {
  struct Milestone {
    let id: String
    let name: String
    let short: String
  }

  /// The nine steps of a commune (the plan, IV.7 and IV.8), in display order.
  static let milestones = [
    Milestone(id: "plan_issued", name: "Ban hành kế hoạch Hội nghị", short: "Kế hoạch"),
    Milestone(id: "villages_guided", name: "Hướng dẫn thôn, TDP lựa chọn", short: "Hướng dẫn thôn"),
    Milestone(id: "exemplars_selected", name: "Lựa chọn điển hình", short: "Chọn điển hình"),
    Milestone(id: "commune_awards_decided", name: "Quyết định khen thưởng cấp xã", short: "Khen cấp xã"),
    Milestone(id: "conference_held", name: "Tổ chức Hội nghị cấp xã", short: "Hội nghị xã"),
    Milestone(id: "delegates_nominated", name: "Cử đại biểu dự Hội nghị cấp huyện", short: "Cử đại biểu"),
    Milestone(id: "dossier_submitted", name: "Gửi hồ sơ về Phòng Nội vụ", short: "Gửi hồ sơ"),
    Milestone(
      id: "result_report_sent", name: "Gửi báo cáo đánh giá về Phòng Kinh tế và Hạ tầng", short: "Gửi báo cáo"),
    Milestone(id: "progress_reported", name: "Báo cáo tiến độ, kết quả", short: "Tiến độ"),
  ]

  /// The offices that the plan names (IV.1 to IV.7), in its order.
  static let offices = [
    "Phòng Kinh tế và Hạ tầng", "Văn phòng HĐND & UBND huyện", "Phòng Tài chính", "Phòng Nội vụ",
    "Trung tâm Văn hóa - Thông tin và Thể thao", "Ủy ban MTTQ huyện", "Các tổ chức chính trị - xã hội huyện",
    "UBND xã, thị trấn",
  ]

  static let district = "Huyện Lục Ngạn"
  static let levels = ["Cấp huyện", "Cấp xã"]
  static let awards = ["Giấy khen"]
  static let communes = LucNganCommune.all.map(\.title)
  static let issuers =
    ["Chủ tịch UBND huyện Lục Ngạn"] + LucNganCommune.all.map { "Chủ tịch UBND \($0.fullName)" }
}

/// The answers that a column offers, and how strictly they are meant.
struct ColumnAnswers {
  /// What the list is called where it stands on a sheet.
  let title: String
  let answers: [String]
  let strictness: CellValidation.Strictness

  /// The answers of a column; `nil` where anything may be typed.
  init?(_ column: ColumnSchema, of table: String) {
    switch column.form {
    case .choice(let list): self.init(column.header, list.titles, .warning)
    case .yesNo: self.init("Có, Không", ["Có", "Không"], .warning)
    case .choices: self.init(column.header, Self.consentScopes, .none)
    case .text, .identifier, .wholeNumber, .number, .year, .date: self.init(named: column.id, of: table)
    }
  }

  /// The answers that the campaign's own names give; `campaign.yaml` may change them, so they bind nobody.
  private init?(named id: String, of table: String) {
    switch (table, id) {
    case ("honourees", "title"): self.init("Danh xưng", ["Ông", "Bà", "Hộ ông", "Hộ bà"], .warning)
    case ("honourees", "confirm"): self.init("Xác nhận", Confirmation.offered, .none)
    case ("materials", "confirm"): self.init("Đã xem", [Confirmation.lookedIntoAnswer], .none)
    case ("honourees", "award"): self.init("Hình thức khen", CampaignNames.awards, .warning)
    case ("activities", "kind"): self.init("Hoạt động", ["Giao lưu", "Tham quan học tập", "Đối thoại"], .none)
    case (_, "commune"): self.init("Xã, thị trấn", CampaignNames.communes, .warning)
    case ("conferences", "unit"):
      self.init("Xã, thị trấn, huyện", CampaignNames.communes + [CampaignNames.district], .warning)
    case (_, "unit"): self.init("Đơn vị", CampaignNames.communes + CampaignNames.offices, .warning)
    case (_, "office"): self.init("Phòng, ban", CampaignNames.offices, .warning)
    case (_, "milestone"): self.init("Mốc công việc", CampaignNames.milestones.map(\.name), .warning)
    case (_, "level"): self.init("Cấp khen", CampaignNames.levels, .warning)
    case (_, "issuer"): self.init("Thẩm quyền", CampaignNames.issuers, .warning)
    default: return nil
    }
  }

  private init(_ title: String, _ answers: [String], _ strictness: CellValidation.Strictness) {
    self.title = title
    self.answers = answers
    self.strictness = strictness
  }

  /// What people agree to most often; other combinations are typed.
  private static let consentScopes = [
    "tất cả", "trang", "trang, ảnh", "trang, ảnh, câu chuyện", "trang, kỷ yếu", "trang, ảnh, câu chuyện, kỷ yếu",
  ]
}
