import CampaignModel
import Diagnostics
import Testing
import VietnameseText

@testable import CampaignReader

@Suite struct SettingsTests {
  private func read(_ text: String) -> (
    settings: CampaignSettings?, locations: [String: Diagnostics.SourceLocation], places: [String],
    diagnostics: [Diagnostic]
  ) {
    var log = ProblemLog()
    guard let file = TextFile(path: "campaign.yaml", bytes: Array(text.utf8), log: &log) else {
      return (nil, [:], [], [])
    }
    let outcome = SettingsReader.read(file, log: &log)
    return (outcome.settings, outcome.locations, places(log.diagnostics), log.diagnostics)
  }

  /// The sample with a line replaced.
  private func sample(_ line: String, _ replacement: String) -> String {
    Sample.settings.replacing(line, with: replacement)
  }

  private static let full = """
    title: Hiến đất mở đường
    headline: Những người nhường đất
    summary: >-
      Sổ ghi công
      các hộ
    slug: luc-ngan-2024
    illustrative: true
    illustrative_note: Người là bịa
    updated: 2024-04-26
    as_of: {honourees: 26/4/2024, progress: 25/4/2024}
    place: {name: Lục Ngạn, kind: huyện, province: Bắc Giang, as_of: 2024-04-26, successor_note: Đã tách}
    years: {conference: 2024, achievements: 2023, emulation: [2024, 2025]}
    levels:
      - id: district
        name: Cấp huyện
        issuers: Chủ tịch UBND huyện Lục Ngạn
        form: Giấy khen
        quotas:
          - {name: Tập thể, kinds: [collective], max: 10}
          - {name: Cá nhân và hộ, kinds: [Cá nhân, household], max: 30}
    milestones:
      - {id: plan_issued, name: Ban hành kế hoạch, short: Kế hoạch}
      - id: conference_held
        name: Tổ chức Hội nghị
        short: Hội nghị
        deadline: {date: 20/4/2024, verbatim: xong trước ngày 20/4/2024, inclusive: false}
      - {id: progress_reported, name: Báo cáo, short: Báo cáo, recurring: có}
    offices:
      - id: noi-vu
        name: Phòng Nội vụ
        aliases: [PNV]
        duties: [{text: Thẩm định hồ sơ, role: lead}, {text: Giúp, role: phối hợp}, {text: Khác}]
    programme: [Báo cáo, Tham luận]
    funding: Từ nguồn thi đua
    publisher:
      {name: Trung tâm, governing_body: UBND, responsible: Giám đốc, address: Chũ, telephone: 0204, email: a@b.vn}
    site: {url: "https://a.vn/"}
    official_totals: [{label: Tổng, value: "44.201,5", unit: m², source: Báo cáo 12, date: 20/4/2024}]
    plan:
      number: null
      date:
      number_suffix: KH-UBND
      title: Kế hoạch
      issuer: UBND huyện
      signer: {name: Nguyễn Văn Hải, title: Phó Chủ tịch, capacity: [TM. UBND, KT. Chủ tịch]}
      preamble: Để tôn vinh
      deadlines: {district: {date: 10/5/2024, verbatim: trước ngày 10/5/2024}}
      sections:
        - number: I
          heading: Mục đích
          paragraphs: Một đoạn
          sections:
            - {number: "1", heading: Nội dung, points: [a, b], include: programme}
      closing: Thực hiện.
      recipients: [UBND tỉnh]
      contradictions: [Năm]
    yearbook: {licence: 12/GP-STTTT, printer: Nhà in Mẫu, copies: 1500, finished: tháng 5/2024}

    """

  @Test func readsEveryKey() throws {
    let (settings, _, places, _) = read(Self.full)
    #expect(places.isEmpty)
    let all = try #require(settings)
    #expect(all.title == "Hiến đất mở đường" && all.headline == "Những người nhường đất")
    #expect(all.summary == "Sổ ghi công các hộ" && all.slug == "luc-ngan-2024")
    #expect(all.isIllustrative && all.illustrativeNote == "Người là bịa")
    #expect(all.updated == CalendarDay(year: 2024, month: 4, day: 26))
    #expect(all.asOf("progress") == CalendarDay(year: 2024, month: 4, day: 25) && all.asOf("materials") == all.updated)
    #expect(all.place.fullName == "huyện Lục Ngạn" && all.place.successorNote == "Đã tách")
    #expect(all.years == Years(conference: 2024, achievements: [2023], emulation: [2024, 2025]))
    #expect(all.programme == ["Báo cáo", "Tham luận"] && all.funding == "Từ nguồn thi đua")
    #expect(all.publisher.telephone == "0204" && all.publisher.email == "a@b.vn" && all.siteURL == "https://a.vn/")
    #expect(
      all.imprint
        == Imprint(licence: "12/GP-STTTT", printer: "Nhà in Mẫu", copies: 1_500, finished: "tháng 5/2024"))
    #expect(all.officialTotals.map(\.value) == [DecimalNumber(thousandths: 44_201_500)])
  }

  @Test func readsLevelsMilestonesAndOffices() throws {
    let all = try #require(read(Self.full).settings)
    let level = try #require(all.levels.first)
    #expect(level.id == "district" && level.issuers == ["Chủ tịch UBND huyện Lục Ngạn"] && level.form == "Giấy khen")
    #expect(level.quotas.map(\.maximum) == [10, 30] && level.quotas[1].kinds == [.individual, .household])
    #expect(all.milestones.map(\.id) == ["plan_issued", "conference_held", "progress_reported"])
    #expect(all.milestones.map(\.isRecurring) == [false, false, true])
    #expect(
      all.milestones[1].deadline
        == CalendarDay(year: 2024, month: 4, day: 20).map {
          Deadline(date: $0, verbatim: "xong trước ngày 20/4/2024", isInclusive: false)
        })
    let office = try #require(all.offices.first)
    #expect(office.aliases == ["PNV"] && office.duties.map(\.role) == [.lead, .support, nil])
  }

  @Test func readsThePlanWithItsBlanks() throws {
    let plan = try #require(read(Self.full).settings).plan
    #expect(plan.number == nil && plan.date == nil && plan.numberSuffix == "KH-UBND" && plan.closing == "Thực hiện.")
    #expect(plan.signer?.capacity == ["TM. UBND", "KT. Chủ tịch"])
    #expect(
      plan.deadlines["district"]?.isInclusive == nil && plan.deadlines["district"]?.verbatim == "trước ngày 10/5/2024")
    #expect(plan.sections.first?.paragraphs == ["Một đoạn"])
    #expect(plan.sections.first?.sections.first?.points == ["a", "b"])
    #expect(plan.sections.first?.sections.first?.inclusion == .programme)
    #expect(plan.recipients == ["UBND tỉnh"] && plan.contradictions == ["Năm"])
  }

  @Test func keepsThePlacesOfValuesByPath() {
    let locations = read(Self.full).locations
    #expect(locations["slug"]?.label == "campaign.yaml:6:7")
    #expect(locations["levels.district.quotas"]?.label == "campaign.yaml:19:7")
    #expect(locations["milestones.conference_held.deadline"]?.label == "campaign.yaml:26:15")
    #expect(locations["plan.deadlines.district"]?.label == "campaign.yaml:47:25")
    #expect(locations["as_of.progress"]?.label == "campaign.yaml:10:41")
    #expect(locations["years.achievements"]?.label == "campaign.yaml:12:41")
    #expect(locations["offices.noi-vu.name"]?.label == "campaign.yaml:30:11")
  }

  @Test func reportsAKeyItDoesNotKnow() throws {
    let (settings, _, places, diagnostics) = read(sample("slug:", "slgu:"))
    #expect(settings?.slug == "")
    #expect(places == ["settings-unknown-key campaign.yaml:4:1"])
    #expect(try #require(diagnostics.first).summary.vietnamese.contains("“slug” không?"))
    #expect(read(Sample.settings).places.isEmpty)
  }

  @Test func reportsAMissingKeyAtItsGroup() throws {
    let (_, _, places, diagnostics) = read(sample(", province: Bắc Giang", ""))
    #expect(places == ["settings-missing-key campaign.yaml:6:1"])
    let missing = try #require(diagnostics.first)
    #expect(missing.summary.vietnamese == "thiếu mục “place.province”")
    #expect(missing.remedy?.vietnamese.contains("“province: Bắc Giang”") == true)
    #expect(missing.remedy?.vietnamese.contains("vinhdanh new") == true)
    #expect(
      read(sample("    - {number: I, heading: Mục đích}", "    - number: I")).places == [
        "settings-missing-key campaign.yaml:22:7"
      ])
  }

  @Test func namesAnExampleForEveryKeyThatMustBeThere() throws {
    let bare =
      "place: {x: 1}\nyears: {x: 1}\nlevels: [{x: 1, quotas: [{x: 1}]}]\nmilestones: [{x: 1}]\n"
      + "offices: [{x: 1}]\npublisher: {x: 1}\n"
    for diagnostic in read(bare).diagnostics where diagnostic.id == "settings-missing-key" {
      let key = diagnostic.summary.vietnamese.dropLast().split { "“.".contains($0) }.last.map(String.init) ?? ""
      if !["levels", "milestones", "offices", "publisher", "plan"].contains(key) {
        #expect(SettingsExamples.value(of: key) != "…", "\(key)")
      }
    }
  }

  @Test func doesWithoutAHeadlineAProgrammeAndFunding() throws {
    let text = sample("headline: Những người nhường đất\n", "")
      .replacing("programme: [Báo cáo, Tham luận]\n", with: "").replacing("funding: Từ nguồn thi đua\n", with: "")
    let (settings, _, places, _) = read(text)
    #expect(places.isEmpty)
    #expect(settings?.headline == "Hiến đất mở đường" && settings?.programme == [] && settings?.funding == "")
  }

  @Test(arguments: [
    ("conference: 2024", "conference: hai nghìn", "“conference: 2024”"),
    ("achievements: 2023", "achievements: hai", "“achievements: [2022, 2023]”"),
    ("max: 30", "max: mười", "“max: 10”"), ("\"44.201,5\"", "nhiều", "“value: \"44.201,5\"”"),
  ])
  func mendsEachNumberInItsOwnWords(_ line: String, _ replacement: String, _ example: String) throws {
    let diagnostics = read(Self.full.replacing(line, with: replacement)).diagnostics
    #expect(diagnostics.count == 1)
    let remedy = try #require(diagnostics.first?.remedy).vietnamese
    #expect(remedy.contains(example) && !remedy.contains("bảng") && !remedy.contains("phần lẻ"))
  }

  @Test func reportsABlankValue() {
    #expect(read(sample("summary: Sổ ghi công", "summary:")).places == ["settings-blank-value campaign.yaml:3:9"])
    #expect(
      read(sample("[Báo cáo, Tham luận]", "[Báo cáo, \"\"]")).places == ["settings-blank-value campaign.yaml:14:22"])
  }

  @Test func reportsTheWrongKindOfValue() {
    #expect(read(sample("slug: luc-ngan-2024", "slug: [a]")).places == ["settings-wrong-kind campaign.yaml:4:7"])
    #expect(read(sample("[Báo cáo, Tham luận]", "{a: b}")).places == ["settings-wrong-kind campaign.yaml:14:12"])
    #expect(read("- a\n").places == ["settings-wrong-kind campaign.yaml:1:1"])
  }

  @Test func reportsValuesThatAreNotWhatTheirKeysHold() {
    #expect(read(sample("updated: 2024-04-26", "updated: 31/2/2024")).places == ["no-such-day campaign.yaml:5:10"])
    #expect(read(sample("conference: 2024", "conference: mới")).places == ["year-not-a-year campaign.yaml:7:21"])
    #expect(read(Self.full.replacing("max: 30", with: "max: ba")).places == ["count-not-whole campaign.yaml:20:65"])
    #expect(read(Self.full.replacing("[collective]", with: "[nhóm]")).places == ["unknown-kind campaign.yaml:19:33"])
    #expect(
      read(Self.full.replacing("role: lead", with: "role: leed")).places == [
        "settings-unknown-word campaign.yaml:32:44"
      ])
    #expect(
      read(Self.full.replacing("include: programme", with: "include: x")).places == [
        "settings-unknown-word campaign.yaml:53:69"
      ])
    #expect(
      read(Self.full.replacing("illustrative: true", with: "illustrative: maybe")).places == [
        "yes-no-not-understood campaign.yaml:7:15"
      ])
    #expect(
      read(Self.full.replacing("\"44.201,5\"", with: "nhiều")).places == ["count-not-a-number campaign.yaml:38:40"])
  }

  @Test func givesNoSettingsWithoutWhatTablesReferTo() {
    #expect(read(sample("updated: 2024-04-26", "updated: x")).settings == nil)
    #expect(read(sample("years: {conference: 2024", "years: {conference: x")).settings == nil)
    #expect(read(sample("title: Hiến đất mở đường\n", "")).settings != nil)
  }

  @Test(arguments: [("telephone: \"0204\"", "telephone: (đang cập nhật)"), ("funding: Từ nguồn", "funding: SỬA nguồn")])
  func saysWhatWasNotFilledIn(_ old: String, _ new: String) throws {
    let result = try CampaignReaderTests.read(["campaign.yaml": Sample.settings.replacing(old, with: new)])
    #expect(result.diagnostics.map(\.id) == ["placeholder-left"])
    #expect(result.diagnostics.first?.severity == .warning)
    #expect(result.diagnostics.first?.summary.vietnamese.hasPrefix("chưa ghi ") == true)
  }

  @Test(arguments: ["SỬA CHỮA ĐƯỜNG", "Đang cập nhật số liệu", "sửa"]) func textsOfTheirOwnAreNoPlaceholders(
    _ text: String
  ) {
    #expect(!Placeholders.isPlaceholder(text))
  }
}
