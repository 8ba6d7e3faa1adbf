internal import CampaignModel
internal import Diagnostics
internal import Foundation
internal import SiteAudit
internal import Templates
import Testing
import VietnameseText

@testable import StaffReports

@Suite struct ReportPageTests {
  /// The page without markup, its white space collapsed.
  private func words(_ page: String) -> String {
    page.replacing(/<[^>]*>/, with: " ").replacing("&amp;", with: "&").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func theTemplateOfTheRepositoryFitsItsView() throws {
    let (templates, problems) = ReportTemplates.compile(try Repository.library())
    #expect(problems.map(\.id) == [])
    #expect(templates != nil)
    #expect(try Repository.library().unusedNames(after: [ReportTemplates.root]) == [])
  }

  @Test func aMissingTemplateIsAnErrorThatNamesIt() {
    let (templates, problems) = ReportTemplates.compile(TemplateLibrary(sources: []))
    #expect(templates == nil)
    #expect(problems.contains { $0.severity == .error && $0.summary.english.contains("report/report") })
  }

  /// What the audit finds in a page.
  private func findings(_ page: String) -> [String] {
    let shapes = KnownShapes()
    shapes.prepare()
    let report = FileJudge(options: AuditOptions(), shapes: shapes).judge(
      path: "bao-cao-tien-do.html", bytes: Array(page.utf8))
    return (report.findings + report.shapeFindings).map(\.id)
  }

  @Test func theAuditFindsNothingInThePage() throws {
    let campaign = try Repository.sample()
    #expect(findings(try Repository.page(ProgressReport(campaign))) == [])
    let open = Diagnostic(DiagnosticKind("a", .error), at: nil, Phrase(vi: "", en: ""))
    #expect(findings(try Repository.page(ProgressReport(campaign, problems: [open]))) == [])
  }

  @Test func onTheDeskTheAuditFindsTheDesksOwnAddressesAlone() throws {
    let page = try Repository.page(ProgressReport(try Repository.sample()), deskLinks: true)
    #expect(Set(findings(page)) == ["absolute-path-link", "link-to-folder"])
  }

  @Test func theBarLeadsBackToTheDeskOnTheDeskAlone() throws {
    let report = ProgressReport(try Repository.sample())
    let desk = try Repository.page(report, deskLinks: true)
    #expect(desk.contains(#"href="/_xem-truoc/""#) && desk.contains(#"href="/_xem-truoc/bao-cao.xlsx""#))
    let file = try Repository.page(report)
    #expect(!file.contains("_xem-truoc") && file.contains(#"href="bao-cao-tien-do.xlsx""#))
  }

  @Test func thePaperHasTheFormThatTheDecreeAsksFor() throws {
    let text = words(try Repository.page(ProgressReport(try Repository.sample())))
    for part in [
      "UBND huyện Lục Ngạn", "Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc", "Số: /BC-",
      "Lục Ngạn, ngày tháng năm", "Báo cáo Tiến độ, kết quả thực hiện Kế hoạch tổ chức Hội nghị",
      "Kính gửi: Chủ tịch UBND huyện Lục Ngạn (qua Phòng Kinh tế và Hạ tầng)", "I. Kết quả thực hiện",
      "II. Đơn vị thực hiện chậm, chưa báo cáo", "III. Khó khăn, vướng mắc và kiến nghị", "chỉ đạo./.",
      "Nơi nhận: Như trên;", "Lưu: VT.", "Giám đốc",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test func figuresAreThoseOfTheSample() throws {
    let text = words(try Repository.page(ProgressReport(try Repository.sample())))
    for part in [
      "Đã có 26/29 xã, thị trấn tổ chức Hội nghị cấp xã, còn 3 đơn vị (kế hoạch: xong trước ngày 20/4/2024)",
      "Tập thể 10 10/10", "Cá nhân và hộ gia đình 30 30/30 3", "trong đó 3 trường hợp không đăng tên",
      "trang vinh danh đăng tên 136 điển hình", "kỳ tháng 4/2024: 23/29 xã, thị trấn và 4/6 phòng, ban, đoàn thể",
      "tính từ ngày 25/4/2024 còn 15 ngày", "1 đơn vị hoàn thành mốc “Tổ chức Hội nghị cấp xã” đúng ngày 20/4/2024",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test func illustrativeDataSaysSoAndRealDataDoesNot() throws {
    #expect(
      try Repository.page(ProgressReport(try Repository.sample())).contains(
        "Dữ liệu minh hoạ, không phải báo cáo thật."))
    let real = try Repository.sample { $0.settings.isIllustrative = false }
    #expect(!(try Repository.page(ProgressReport(real)).contains("minh hoạ, không")))
  }

  @Test func dataThatIsNotSettledIsToldAtTheTop() throws {
    let kinds = [DiagnosticKind("a", .error), DiagnosticKind("b", .question)]
    let campaign = try Repository.sample()
    let both = ProgressReport(campaign, problems: kinds.map { Diagnostic($0, at: nil, Phrase(vi: "", en: "")) })
    #expect(
      words(try Repository.page(both)).contains("các bảng số liệu còn 1 lỗi chưa sửa và 1 câu hỏi chưa được trả lời."))
    let one = ProgressReport(campaign, problems: [Diagnostic(kinds[1], at: nil, Phrase(vi: "", en: ""))])
    #expect(words(try Repository.page(one)).contains("các bảng số liệu còn 1 câu hỏi chưa được trả lời."))
    #expect(!words(try Repository.page(ProgressReport(campaign))).contains("Lưu ý về số liệu"))
  }

  @Test func noPersonIsNamed() throws {
    let campaign = try Repository.sample()
    let page = try Repository.page(ProgressReport(campaign))
    let named = campaign.honourees.filter { $0.kind != .collective && page.contains($0.name) }.map(\.name)
    #expect(named == [])
    #expect(campaign.honourees.contains { $0.kind != .collective })
  }

  @Test func whatUnitsWriteIsShownAsTheyWroteItAndIsNeverMarkup() throws {
    let campaign = try Repository.sample { records in
      records.progress.append(
        ProgressEntry(
          unitText: "xã Tân Sơn", milestoneText: "conference_held", state: .done,
          difficulty: "<script>x</script> & “mưa”", origin: records.progress[0].origin))
    }
    let page = try Repository.page(ProgressReport(campaign))
    #expect(page.contains("&lt;script&gt;x&lt;/script&gt; &amp; “mưa”"))
    #expect(!page.contains("<script"))
  }

  @Test func aCampaignWithoutAnythingStillMakesAReport() throws {
    let campaign = try Repository.sample { records in
      (records.progress, records.honourees, records.donations) = ([], [], [])
      (records.decisions, records.conferences, records.delegations) = ([], [], [])
      (records.materials, records.activities, records.settings.milestones) = ([], [], [])
    }
    let text = words(try Repository.page(ProgressReport(campaign)))
    for part in [
      "Chiến dịch chưa đặt mốc công việc nào.", "Chưa có xã, thị trấn nào báo đã tổ chức Hội nghị cấp xã",
      "Chưa có điển hình nào được đăng tên.", "Chưa có tài liệu tuyên truyền nào trong danh mục.",
      "trong số đơn vị đã báo cáo không có đơn vị nào chậm so với thời hạn",
      "Các đơn vị không nêu khó khăn, vướng mắc, kiến nghị.",
    ] { #expect(text.contains(part), "\(part)") }
  }
}

/// The sample's report, byte for byte. Refresh with `VINHDANH_UPDATE_GOLDEN=1` and look at the difference.
@Suite struct ReportGoldenTests {
  @Test func theReportIsAsItWasLookedAt() throws {
    let made = Data(try Repository.page(ProgressReport(try Repository.sample())).utf8)
    let place = Repository.golden.appending(path: "bao-cao-tien-do.html")
    if ProcessInfo.processInfo.environment["VINHDANH_UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: Repository.golden, withIntermediateDirectories: true)
      try made.write(to: place)
      return
    }
    let kept = try? Data(contentsOf: place)
    #expect(kept == made, "the report differs from its golden copy")
  }
}
