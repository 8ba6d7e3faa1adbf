internal import Diagnostics
public import PreviewServer
internal import SitePublisher

extension StaffDesk {
  /// What the desk's forms ask for.
  enum Action: String, Sendable {
    case confirm = "xac-nhan"
    case publish = "dang"
    case takeDown = "go"
    case goBack = "quay-lai"
  }

  public func act(_ request: DeskRequest) async -> DeskReply {
    switch Action(rawValue: request.path) {
    case .confirm: confirm(request.form["ma"] ?? "")
    case .publish: await publishApproved()
    case .takeDown: .goTo("dang?kq=" + Self.word(await publish(.takedown), done: "da-go"))
    case .goBack: .goTo("dang?kq=" + Self.word(await goBack()))
    case nil: .missing
    }
  }

  public func turnAway(_ request: DeskRequest, because reason: FormRefusal) async -> DeskReply {
    noteRefusal(reason.rawValue)
    guard let templates else { return .missing }
    let notice = DeskFrame.Notice(text: FormWords.explanation(reason), isBad: true)
    return .page(render(.publish, request, templates, notice: notice), status: 403)
  }

  /// The code is typed from the signed paper: whoever types it has the slip of this very draft before them.
  private func confirm(_ code: String) -> DeskReply {
    let standing = Standing(knowledge)
    guard let fingerprint = standing.signable, let archive = standing.knowledge.archive else {
      return .goTo("phieu?kq=chua-xac-nhan")
    }
    guard fingerprint.isMeant(by: code) else { return .goTo("phieu?kq=sai-ma") }
    return .goTo(confirm(fingerprint, in: archive) ? "dang?kq=da-xac-nhan" : "phieu?kq=chua-xac-nhan")
  }

  private func publishApproved() async -> DeskReply {
    // The page may be older than the draft: what counts is what stands now, and what the build itself will find.
    guard Standing(knowledge).obstacle == nil, let confirmation = knowledge.archive?.confirmation else {
      return .goTo("dang?kq=chua-dang")
    }
    return .goTo("dang?kq=" + Self.word(await publish(.slip(confirmation.fingerprint)), done: "da-dang"))
  }

  private static func word(_ report: BuildReport, done: String) -> String {
    switch report.outcome {
    case .published: done
    case .unchanged: "khong-doi"
    case .refused: "chua-dang"
    }
  }

  private static func word(_ result: Result<PublishedRecord, SiteArchive.RollBackRefusal>) -> String {
    switch result {
    case .success: "da-quay-lai"
    case .failure(.nothingKept): "khong-con-ban-truoc"
    case .failure(.wouldReturn): "co-nguoi-rut"
    case .failure(.busy): "dang-ban"
    case .failure(.failed): "chua-quay-lai"
    }
  }
}
