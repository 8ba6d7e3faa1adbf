internal import CampaignModel

/// The invented propaganda materials, activities and corrections, and the documents that materials name.
struct SampleMaterials {
  static let columns = [
    "id", "title", "kind", "phase", "channel", "office", "commune", "quantity", "date", "state", "text", "file", "url",
    "credit", "note",
  ]
  static let activityColumns = ["id", "title", "kind", "date", "place", "office", "summary"]
  static let correctionColumns = ["date", "page", "wrong", "right"]
  static let count = 40

  private(set) var rows: [[String]] = []
  /// The files below `documents/`, by name.
  private(set) var documents: [(name: String, content: String)] = []

  init(seed: UInt64) {
    var random = SampleRandom(seed: seed, purpose: "materials")
    for index in 0..<Self.count { add(index, using: &random) }
  }

  private mutating func add(_ index: Int, using random: inout SampleRandom) {
    let kind = Material.Kind.allCases[index % Material.Kind.allCases.count]
    let phase: Phase = index < 22 ? .before : index < 32 ? .during : .after
    let state = Self.state(phase, using: &random)
    let id = "TL-" + SampleText.padded(index + 1, to: 2)
    let slogan = Self.slogans[index % Self.slogans.count]
    let commune = random.chance(30) ? random.pick(LucNganCommune.all) : nil
    let isWords = [.article, .radioBulletin, .report, .paper, .column, .topic].contains(kind)
    let subject = Self.subjects[index % Self.subjects.count]
    let title = isWords ? "\(kind.title): \(subject)" : "\(kind.title) “\(slogan)”"
    let isReleased = state == .released || state == .removed
    var file = ""
    if state == .released, isWords {
      file = "documents/\(id).txt"
      documents.append((name: "\(id).txt", content: Self.document(title, slogan)))
    }
    let day = SampleDay(phase == .before ? random.number(8...40) : random.number(41...54))
    rows.append([
      id, title, kind.title, phase.title, random.pick(Self.channels),
      commune == nil ? random.pick([SampleSettings.culture, SampleSettings.infrastructure, SampleSettings.front]) : "",
      commune?.name ?? "", isWords ? "" : String(random.number(1...58)), isReleased ? day.text : "", state.title,
      isWords ? "" : slogan, file,
      state == .released && kind == .videoReport ? "https://vinhdanh.example/phong-su/\(id)" : "",
      random.chance(30) ? "Tổ biên tập" : "", random.chance(15) ? "Bản duyệt lần hai" : "",
    ])
  }

  private static func state(_ phase: Phase, using random: inout SampleRandom) -> Material.State {
    switch (phase, random.below(10)) {
    case (.before, 0..<8), (.during, 0..<3): .released
    case (.before, 8): .removed
    case (_, 3..<6): .inProgress
    case (_, 6..<8): .awaitingApproval
    default: .planned
    }
  }

  private static func document(_ title: String, _ slogan: String) -> String {
    """
    \(title)
    (Dữ liệu minh hoạ)

    \(slogan).
    Việc hiến đất làm đường là tự nguyện; mỗi gia đình góp theo sức của mình. Thôn đo đạc công khai, ghi biên bản và
    đọc lại cho mọi nhà cùng nghe trước khi làm.

    """
  }

  static let activities = [
    ["HDONG-1", "Giao lưu các trưởng thôn làm đường", "Giao lưu", "28/3/2024", "Nhà văn hóa xã Kiên Thành"],
    ["HDONG-2", "Thăm đường vành đai thôn", "Tham quan học tập", "2/4/2024", "Xã Hồng Giang"],
    ["HDONG-3", "Tọa đàm gương người tốt, việc tốt", "Giao lưu", "5/4/2024", "Thị trấn Chũ"],
    ["HDONG-4", "Thăm mô hình đường hoa", "Tham quan học tập", "9/4/2024", "Xã Quý Sơn"],
    ["HDONG-5", "Gặp mặt các gia đình hiến đất", "Giao lưu", "12/4/2024", "Xã Phượng Sơn"],
    ["HDONG-6", "Trao đổi cách họp từng ngõ", "Giao lưu", "16/4/2024", "Xã Giáp Sơn"],
  ].map { cells in
    cells + [SampleSettings.front, "Các thôn kể cách làm, đi xem đường mới và hẹn cùng giữ đường sạch."]
  }

  private static let slogans = [
    "Lùi một hàng rào, mở một con đường", "Hiến đất hôm nay, đường rộng ngày mai",
    "Đường thôn rộng mở, xóm làng thêm vui",
    "Mỗi tấc đất góp vào, một bước đường gần lại", "Chung tay làm đường, chung lòng giữ xóm",
    "Ghi nhớ những người nhường đất cho con đường", "Đất nhường đường, người thương người",
  ]
  private static let subjects = [
    "mười câu hỏi khi hiến đất làm đường", "chuyện ở những con ngõ mới", "cách họp từng ngõ trước khi họp thôn",
    "kết quả hai năm 2022, 2023", "người cắm chiếc cọc đầu tiên", "giữ đường sạch sau khi làm",
    "vụ vải trên con đường mới",
  ]
  private static let channels = [
    "Truyền thanh huyện", "Cổng thông tin điện tử huyện", "Loa truyền thanh xã", "Trục đường trung tâm", "Hội trường",
    "Nhà văn hóa thôn",
  ]
}
