internal import Diagnostics
public import PreviewServer
internal import SitePublisher
internal import Templates

extension StaffDesk {
  public func show(_ request: DeskRequest) async -> DeskReply {
    if request.path == "nguon" { return source(of: request.query["trang"] ?? "") }
    guard let templates else { return fallback() }
    if let part = templates.parts[request.path] { return .part(part, name: request.path) }
    if request.path.hasPrefix("bao-cao"), let file = reportFile(request.path) { return file }
    guard let page = DeskFrame.Page(rawValue: request.path) else { return .missing }
    let notice = request.query["kq"].flatMap(Self.notice)
    return .page(render(page, request, templates, notice: notice))
  }

  /// A page of the desk.
  func render(
    _ page: DeskFrame.Page, _ request: DeskRequest, _ templates: DeskTemplates, notice: DeskFrame.Notice?
  ) -> [UInt8] {
    let standing = Standing(knowledge)
    let frame = DeskFrame(page: page, knowledge: standing.knowledge, notice: notice)
    func form(_ action: Action) -> FormView { FormView(action: action.rawValue, token: request.token(action.rawValue)) }
    var output: [UInt8] = []
    switch page {
    case .problems:
      templates.problems.render(ProblemsPage(frame, standing, finder, own: templateProblems), into: &output)
    case .changes: templates.changes.render(ChangesPage(frame, standing, comparison(standing)), into: &output)
    case .slip:
      templates.slip.render(
        SlipPage(frame, standing, comparison(standing), confirm: form(.confirm)), into: &output)
    case .publish:
      let forms = PublishPage.Forms(publish: form(.publish), takeDown: form(.takeDown), goBack: form(.goBack))
      templates.publish.render(
        PublishPage(frame, standing, forms: forms, problems: publishProblems), into: &output)
    case .submissions: templates.submissions.render(SubmissionsPage(frame, standing.knowledge), into: &output)
    case .withheld: templates.withheld.render(WithheldPage(frame, standing.knowledge), into: &output)
    case .pages:
      let order = request.query["thu-tu"].flatMap(PagesPage.Order.init) ?? .path
      let part = request.query["phan"].flatMap { Int($0) } ?? 1
      templates.pages.render(PagesPage(frame, standing.knowledge, order: order, part: part), into: &output)
    case .look:
      let path = request.query["trang"] ?? "index.html"
      templates.look.render(LookPage(frame, standing.knowledge, path: path), into: &output)
    case .plan: templates.plan.render(PlanPage(frame, standing.knowledge), into: &output)
    case .report: templates.noReport.render(NoReportPage(frame: frame, reason: report().reason), into: &output)
    }
    return output
  }

  /// The report upward, where it can be made.
  private func reportFile(_ path: String) -> DeskReply? {
    guard let files = report().files else { return nil }
    switch path {
    case "bao-cao": return .page(files.page)
    case "bao-cao.css": return .part(files.styleSheet, name: path)
    case "bao-cao.xlsx": return .download(files.workbook, name: ReportWriter.workbook)
    default: return nil
    }
  }

  /// From which rows a page is made, for the bar that stands on it: `{"words": "honourees.csv, dòng 37"}`.
  private func source(of path: String) -> DeskReply {
    let file = knowledge.good?.report.plan?.files.first { $0.path == path }
    let places = file?.origin().sources.map(\.sourceWords) ?? []
    var json = JSONText()
    json.object { $0.field("words", places.joined(separator: "; ")) }
    return .part(json.bytes, name: "nguon.json")
  }

  /// What stands in for the desk while its own templates cannot be used.
  private func fallback() -> DeskReply {
    var text = """
      <!DOCTYPE html>
      <html lang="vi" xmlns="http://www.w3.org/1999/xhtml">
      <head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>Bàn làm việc</title></head>
      <body><main><h1>Bàn làm việc chưa mở được</h1>
      <p>Mẫu trang của chương trình có lỗi. Hãy cài lại chương trình, hoặc báo người phụ trách máy những dòng dưới đây.</p>
      <ul>

      """
    for problem in templateProblems.prefix(50) {
      let place = problem.location.map { PlaceText.words($0) + ": " } ?? ""
      text += "<li>" + PlaceText.escape(place + problem.summary.vietnamese.visible) + "</li>\n"
    }
    return .page(Array((text + "</ul></main></body></html>\n").utf8), status: 500)
  }

  /// What was done, by the word that the address carries: nothing of the address is shown.
  private static func notice(_ word: String) -> DeskFrame.Notice? {
    switch word {
    case "da-xac-nhan": .init(text: "Đã xác nhận phiếu. Bây giờ có thể đăng.")
    case "sai-ma":
      .init(
        text:
          "Mã vừa gõ không phải mã của bản nháp hiện nay. Nếu gõ nhầm thì gõ lại; nếu bản nháp đã đổi sau khi in thì in phiếu mới.",
        isBad: true)
    case "chua-xac-nhan":
      .init(text: "Chưa xác nhận được: bản nháp còn chỗ chặn hoặc không ghi được lên ổ đĩa.", isBad: true)
    case "da-dang": .init(text: "Đã đăng. Trang công khai đã đổi trong một bước.")
    case "khong-doi": .init(text: "Trang công khai đã đúng như bản nháp, không phải đổi gì.")
    case "chua-dang": .init(text: "Chưa đăng được; trang công khai vẫn nguyên như cũ. Lý do ghi bên dưới.", isBad: true)
    case "da-go": .init(text: "Đã gỡ. Tên không còn trên trang công khai, cũng không còn bản cũ nào nêu tên.")
    case "da-quay-lai": .init(text: "Đã quay lại bản trước.")
    case "khong-con-ban-truoc": .init(text: "Không còn bản trước để quay lại.", isBad: true)
    case "co-nguoi-rut": .init(text: "Không quay lại được: bản trước nêu tên người nay không được nêu.", isBad: true)
    case "dang-ban": .init(text: "Một lần đăng khác đang chạy. Đợi xong rồi làm lại.", isBad: true)
    case "chua-quay-lai":
      .init(text: "Chưa quay lại được: ổ đĩa không ghi được. Trang công khai vẫn như cũ.", isBad: true)
    default: nil
    }
  }
}
