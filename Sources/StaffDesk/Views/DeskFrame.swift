internal import CampaignModel
internal import SitePublisher
internal import Templates

/// What every page of the desk says around its own matter.
struct DeskFrame: View {
  /// A page of the desk.
  enum Page: String, CaseIterable, Sendable {
    case problems = ""
    case changes = "thay-doi"
    case slip = "phieu"
    case publish = "dang"
    case submissions = "da-gui"
    case withheld = "chua-neu-ten"
    case pages = "cac-trang"
    case look = "xem-thu"
    case plan = "ke-hoach"
    case report = "bao-cao"

    var title: String {
      switch self {
      case .problems: "Việc cần làm"
      case .changes: "Thay đổi"
      case .slip: "Phiếu trình duyệt"
      case .publish: "Đăng"
      case .submissions: "Xã đã gửi"
      case .withheld: "Chưa nêu tên"
      case .pages: "Các trang"
      case .look: "Xem thử"
      case .plan: "Kế hoạch"
      case .report: "Báo cáo"
      }
    }
  }

  struct Item: View {
    let page: Page
    let isCurrent: Bool

    static let schema = Schema<Item>(
      .text("path") { $0.page.rawValue }, .text("title") { $0.page.title }, .flag("isCurrent") { $0.isCurrent })
  }

  /// What was done just now, said above the page.
  struct Notice: View, Sendable {
    let text: String
    var isBad = false

    static let schema = Schema<Notice>(.text("text") { $0.text }, .flag("isBad") { $0.isBad })
  }

  let page: Page
  let knowledge: DeskKnowledge
  var notice: Notice?

  private var menu: [Item] { Page.allCases.map { Item(page: $0, isCurrent: $0 == page) } }

  /// How the last build ended.
  private var status: String {
    guard let latest = knowledge.latest else { return "Đang dựng bản nháp đầu tiên" }
    guard !knowledge.isReady else {
      return "Bản nháp dựng xong lúc \(latest.moment.words) (\(latest.report.timings.total.secondsInWords) giây)"
    }
    let old = knowledge.good.map { "; đang xem bản cũ lúc \($0.moment.words)" } ?? ""
    return "Chưa dựng được bản mới: còn \(knowledge.blocking.formatted) chỗ chặn\(old)"
  }

  static let schema = Schema<DeskFrame>(
    .text("pageTitle") { $0.page.title }, .list("menu") { $0.menu }, .text("status") { $0.status },
    .flag("isReady") { $0.knowledge.isReady },
    .flag("hasFailed") { !$0.knowledge.isReady && $0.knowledge.latest != nil },
    .flag("hasDraft") { $0.knowledge.good != nil },
    .optional("siteTitle") { $0.knowledge.campaign?.settings.title },
    .optional("place") { $0.knowledge.campaign?.settings.place.fullName.capitalisedFirst },
    .flag("isIllustrative") { $0.knowledge.campaign?.settings.isIllustrative ?? false },
    .view("notice") { $0.notice })
}

/// The form of a button: where it goes and the token that it may be sent with, once.
struct FormView: View {
  let action: String
  let token: String

  static let schema = Schema<FormView>(.text("action") { $0.action }, .text("token") { $0.token })
}

/// A number of the page list, or of any list cut into parts.
struct PartLink: View {
  let address: String
  let title: String
  let isCurrent: Bool

  static let schema = Schema<PartLink>(
    .text("address") { $0.address }, .text("title") { $0.title }, .flag("isCurrent") { $0.isCurrent })
}
