internal import CampaignModel
internal import SitePublisher
internal import Templates

/// Where the plan contradicts itself or leaves something open: kept as it is, and asked of whoever wrote it.
struct PlanPage: View {
  struct Point: View {
    let text: String
    /// What the program does meanwhile.
    let meanwhile: String?

    static let schema = Schema<Point>(.text("text") { $0.text }, .optional("meanwhile") { $0.meanwhile })
  }

  let frame: DeskFrame
  let contradictions: [String]
  let open: [Point]
  let hasCampaign: Bool

  init(_ frame: DeskFrame, _ knowledge: DeskKnowledge) {
    self.frame = frame
    let settings = knowledge.campaign?.settings
    hasCampaign = settings != nil
    contradictions = settings?.plan.contradictions ?? []
    open = settings.map(Self.open) ?? []
  }

  private static func open(_ settings: CampaignSettings) -> [Point] {
    var points: [Point] = []
    if settings.plan.number == nil || settings.plan.date == nil {
      points.append(
        Point(
          text: "Kế hoạch để trống số hoặc ngày ban hành.",
          meanwhile: "Trang Kế hoạch ghi “Bản nguồn để trống”; có văn bản đã vào sổ thì điền vào campaign.yaml."))
    }
    let deadlines =
      settings.milestones.compactMap { milestone in milestone.deadline.map { (milestone.name, $0) } }
      + settings.levels.compactMap { level in
        settings.plan.deadlines[level.id].map { ("Hội nghị \(level.name.lowercased())", $0) }
      }
    // One sentence of the plan may stand for several things to be done: it is asked about once.
    let open = deadlines.filter { $0.1.isInclusive == nil }
    var asked: Set<String> = []
    for (_, deadline) in open where asked.insert(deadline.verbatim).inserted {
      let concerned = open.filter { $0.1.verbatim == deadline.verbatim }.map(\.0)
      points.append(
        Point(
          text:
            "\(concerned.joined(separator: ", ")): “\(deadline.verbatim)” chưa rõ có tính ngày \(deadline.date.short) không.",
          meanwhile:
            "Việc xong đúng ngày ấy chỉ ghi ngày, không ghi đúng hạn hay quá hạn. Hỏi xong thì ghi câu trả lời vào khóa “inclusive” của mốc ấy trong campaign.yaml."
        ))
    }
    return points
  }

  static let schema = Schema<PlanPage>(
    .view("frame") { $0.frame }, .flag("hasCampaign") { $0.hasCampaign },
    .flag("hasContradictions") { !$0.contradictions.isEmpty }, .texts("contradictions") { $0.contradictions },
    .flag("hasOpen") { !$0.open.isEmpty }, .list("open") { $0.open })
}
