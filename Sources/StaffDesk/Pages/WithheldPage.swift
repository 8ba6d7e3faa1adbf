internal import CampaignModel
internal import Diagnostics
internal import SitePublisher
internal import Templates

/// Who is not named, and why: for the staff alone. No page of the site tells or counts them.
struct WithheldPage: View {
  struct Person: View {
    let honouree: Honouree
    let commune: String

    static let schema = Schema<Person>(
      .text("id") { $0.honouree.id }, .text("name") { $0.honouree.fullName }, .text("commune") { $0.commune },
      .text("decision") { $0.honouree.decisionText.isEmpty ? "–" : $0.honouree.decisionText },
      .text("source") { $0.honouree.origin.location("consent").sourceWords },
      .optional("cell") { $0.honouree.origin.location("consent").cellAddress })
  }

  struct Group: View {
    let reason: Publication.Reason
    let people: [Person]

    /// What to do about it.
    private var remedy: String {
      switch reason {
      case .noConsent: "Xin ý kiến từng người; có văn bản thì ghi “có” ở cột “Đồng ý công khai”, kèm ngày và căn cứ."
      case .consentRefused: "Giữ nguyên. Người được khen có quyền không nêu tên."
      case .pageNotInScope: "Chỉ nêu tên ở nơi người ấy đã đồng ý; muốn có trang riêng phải xin thêm “trang”."
      case .suspended: "Đợi kết luận; xong thì đổi cột “Tình trạng hồ sơ”."
      case .annulled, .decisionAnnulled: "Không đăng nữa."
      case .withdrawn: "Không đăng nữa; bản đang đăng còn tên thì gỡ ở mục Đăng."
      }
    }

    static let schema = Schema<Group>(
      .text("reason") { $0.reason.title.capitalisedFirst }, .text("remedy") { $0.remedy },
      .text("count") { $0.people.count.formatted }, .list("people") { $0.people })
  }

  let frame: DeskFrame
  let groups: [Group]
  let undecided: Int
  let leftOut: Int
  let hasCampaign: Bool

  init(_ frame: DeskFrame, _ knowledge: DeskKnowledge) {
    self.frame = frame
    let campaign = knowledge.campaign
    hasCampaign = campaign != nil
    var people: [Publication.Reason: [Person]] = [:]
    var undecided = 0
    for honouree in campaign?.honourees ?? [] {
      switch campaign?.publication(of: honouree) {
      case .withheld(let reason):
        let commune = honouree.commune.flatMap { campaign?.commune($0)?.fullName } ?? honouree.communeText
        let place = [honouree.village, commune].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        people[reason, default: []].append(Person(honouree: honouree, commune: place))
      case .undecided: undecided += 1
      case .published, nil: break
      }
    }
    groups = Publication.Reason.allCases.compactMap { reason in people[reason].map { Group(reason: reason, people: $0) }
    }
    self.undecided = undecided
    leftOut = campaign?.leftOut.count ?? 0
  }

  static let schema = Schema<WithheldPage>(
    .view("frame") { $0.frame }, .flag("hasCampaign") { $0.hasCampaign }, .flag("hasGroups") { !$0.groups.isEmpty },
    .list("groups") { $0.groups }, .optional("undecided") { $0.undecided > 0 ? $0.undecided.formatted : nil },
    .optional("leftOut") { $0.leftOut > 0 ? $0.leftOut.formatted : nil })
}
