/// What rows become.
import CampaignModel
import Testing
import VietnameseText

@testable import CampaignReader

@Suite struct EntityTests {
  @Test func readsAnHonouree() throws {
    let (entity, places, _) = honouree([
      "id": "HD-0001", "kind": "Hộ gia đình", "title": "Hộ ông", "name": "Giáp  Văn Ân ", "sort_name": "Ân",
      "position": "Trưởng thôn", "deceased": "rồi", "village": "Thôn Gốc Vải", "commune": "Kiên Thành",
      "area_m2": "186", "land_kind": "đất vườn", "road": "Đường trục", "labour_days": "14",
      "structures": "23 m tường rào",
      "crops": "11 gốc vải", "money_vnd": "500.000", "households": "1", "year": "2023", "level": "Cấp huyện",
      "award": "Giấy khen", "decision": "QD-1", "annex_no": "1", "state": "Đã có quyết định", "quota": "Hộ gia đình",
      "summary": "Chặt mười một gốc vải", "consent": "Có", "consent_scope": "trang", "consent_date": "8/3/2024",
      "consent_reference": "Phiếu số 001", "confirm": "đúng",
    ])
    #expect(places.isEmpty)
    let person = try #require(entity)
    #expect(person.id == "HD-0001" && person.kind == .household && person.honorific == "Hộ ông")
    #expect(person.name == "Giáp Văn Ân" && person.sortName == "Ân" && person.position == "Trưởng thôn")
    #expect(person.isDeceased && person.village == "Thôn Gốc Vải" && person.communeText == "Kiên Thành")
    #expect(person.year == 2023 && person.levelText == "Cấp huyện" && person.award == "Giấy khen")
    #expect(person.decisionText == "QD-1" && person.annexNumber == 1 && person.state == .decided)
    #expect(person.quota == .kind(.household) && person.summary == "Chặt mười một gốc vải" && person.households == 1)
    #expect(
      person.consent
        == Consent(
          answer: .given, scope: [.page], date: CalendarDay(year: 2024, month: 3, day: 8), reference: "Phiếu số 001"))
    #expect(person.confirmation == "đúng" && person.origin.text("name") == "Giáp  Văn Ân")
    let donation = try #require(person.donations.first)
    #expect(donation.areaSquareMetres == Measure(DecimalNumber(186)) && donation.landKind == .garden)
    #expect(donation.road == "Đường trục" && donation.labourDays == Measure(DecimalNumber(14)))
    #expect(donation.structures == "23 m tường rào" && donation.crops == "11 gốc vải" && donation.money == 500_000)
    #expect(donation.year == 2023 && person.donations.count == 1)
  }

  @Test func givesNoGiftWhereTheRowTellsOfNone() {
    #expect(honouree(["year": "2023"]).entity?.donations.isEmpty == true)
  }

  @Test func readsCommunes() {
    let text = """
      Mã,Tên,Loại,Tên khác,Đơn vị kế thừa,Cột,Hàng
      07525,Thị trấn Chũ,thị trấn,,Phường Chũ,2,5
      07540,Xa Lý,Xã,"Sa Lý; Xa Li",Xã Sa Lý,,
      07528,xã Cấm Sơn,commune,,,3,1

      """
    let (communes, places, _) = decode(.communes, text, CommuneDecoder.decode)
    #expect(places.isEmpty)
    #expect(communes.map(\.id) == ["07525", "07540", "07528"])
    #expect(communes.map(\.name) == ["Chũ", "Xa Lý", "Cấm Sơn"])
    #expect(communes.map(\.kind) == [.township, .commune, .commune])
    #expect(communes[1].aliases == ["Sa Lý", "Xa Li"] && communes[1].successor == "Xã Sa Lý")
    #expect(communes[0].tile?.column == 2 && communes[0].tile?.row == 5 && communes[1].tile == nil)
  }

  @Test func reportsHalfATile() {
    let text = "code,name,kind,tile_x,tile_y\n1,A,xã,,4\n2,B,xã,4,\n3,C,xã,1,2\n"
    #expect(
      decode(.communes, text, CommuneDecoder.decode).places == ["tile-half t.csv:2:8", "tile-half t.csv:3:10"])
  }

  @Test func readsDonations() {
    let text = "Mã hồ sơ,Diện tích hiến (m²),Năm\nHD-1,600,2023\n,5,2023\n"
    let (entries, places, _) = decode(.donations, text, DonationDecoder.decode)
    #expect(entries.map(\.honoureeText) == ["HD-1"])
    #expect(entries.first?.donation.areaSquareMetres == Measure(DecimalNumber(600)))
    #expect(places == ["required-cell-empty t.csv:3:1"])
  }

  @Test func readsDecisions() throws {
    let text = """
      Khóa,Số,Ngày,Cấp,Thẩm quyền,Người ký,Tập thể,Hộ gia đình,Cá nhân,Tình trạng
      QD-1,MH-1203/QĐ-UBND,22/4/2024,Cấp huyện,Chủ tịch UBND huyện,A,10,,3 người,
      QD-2,MH-1/QĐ-UBND,,Cấp xã,B,,,,,Đã hủy bỏ

      """
    let (decisions, places, _) = decode(.decisions, text, DecisionDecoder.decode)
    #expect(places.isEmpty)
    let first = try #require(decisions.first)
    #expect(first.id == "QD-1" && first.number == "MH-1203/QĐ-UBND" && first.issuer == "Chủ tịch UBND huyện")
    #expect(first.date == CalendarDay(year: 2024, month: 4, day: 22) && first.signer == "A")
    #expect(first.declaredCounts == [.collective: 10, .individual: 3] && first.state == .inForce)
    #expect(decisions.last?.state == .annulled && decisions.last?.declaredCounts == [:] && decisions.last?.date == nil)
  }

  @Test func readsProgressConferencesAndDelegates() {
    let progress = decode(
      .progress,
      "Đơn vị,Mốc,Kỳ báo cáo,Tình trạng,Ngày,Minh chứng,\"Khó khăn, vướng mắc\",Kiến nghị\nChũ,Báo cáo,Tháng 3,Đang làm,1/3/2024,KH 1,a,b\n",
      ProgressDecoder.decode)
    #expect(progress.places.isEmpty)
    let entry = progress.entities.first
    #expect(entry?.unitText == "Chũ" && entry?.milestoneText == "Báo cáo" && entry?.period == "Tháng 3")
    #expect(
      entry?.state == .inProgress && entry?.evidence == "KH 1" && entry?.difficulty == "a" && entry?.proposal == "b")

    let conferences = decode(
      .conferences, "Đơn vị,Ngày,Địa điểm,Số giấy khen\nChũ,16/4/2024,Hội trường,5\n", ConferenceDecoder.decode)
    #expect(conferences.entities.map(\.certificates) == [5] && conferences.places.isEmpty)

    let delegates = decode(.delegates, "Đơn vị,Số đại biểu\nChũ,4 đại biểu\nA,x\n", DelegationDecoder.decode)
    #expect(delegates.entities.map(\.number) == [4])
    #expect(delegates.places == ["count-not-a-number t.csv:3:3"])
  }

  @Test(arguments: [
    ("1204/QĐ-UBND", true), ("MH-12/QĐ-UBND", true), ("12/2024/QĐ-UBND", true), ("66/qđ-ubnd", true),
    ("1204", false), ("Số 12/QĐ-UBND", false), ("12/KH-UBND", false), ("<b>/QĐ-UBND", false), ("12/24/QĐ-UBND", false),
    ("/QĐ-UBND", false), ("12/QĐ <script>", false),
  ])
  func warnsOfADecisionsNumberOfAnotherForm(_ number: String, _ isRight: Bool) {
    let result = decode(
      .decisions, "Số,Khóa,Ngày,Cấp,Thẩm quyền\n\(number),QD-1,1/2/2024,Cấp xã,Chủ tịch\n", DecisionDecoder.decode)
    #expect(result.places == (isRight ? [] : ["decision-number-form t.csv:2:1"]))
    #expect(result.entities.map(\.number) == [number])
    #expect(result.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func readsMaterials() throws {
    let text = """
      id,title,kind,phase,channel,office,commune,quantity,date,state,text,file,url,credit,note
      TL-1,Bản tin,Bản tin truyền thanh,Trước hội nghị,Loa,Trung tâm,Chũ,2,6/3/2024,Đã phát hành,Chữ,documents/a.txt,https://a.vn,Tổ,Nội bộ
      TL-2,B,áp-phích,giữa,,,,,,Chờ duyệt,,,,,

      """
    let (materials, places, _) = decode(.materials, text, MaterialDecoder.decode)
    #expect(places == ["unknown-phase t.csv:3:17"])
    let first = try #require(materials.first)
    #expect(first.kind == .radioBulletin && first.phase == .before && first.state == .released)
    #expect(
      first.channel == "Loa" && first.officeText == "Trung tâm" && first.communeText == "Chũ" && first.quantity == 2)
    #expect(first.text == "Chữ" && first.file == "documents/a.txt" && first.url == "https://a.vn")
    #expect(first.credit == "Tổ" && first.note == "Nội bộ")
    #expect(materials.last?.kind == .poster && materials.last?.state == .awaitingApproval)
  }

  @Test func readsActivitiesAndCorrections() {
    let activities = decode(
      .activities, "Mã,Tên,Loại,Ngày,Địa điểm,Đơn vị,Nội dung\nGL-1,Thăm,Giao lưu,5/4/2024,Cầu Mới,Hội,Nghe\n",
      ActivityDecoder.decode)
    #expect(activities.places.isEmpty)
    #expect(activities.entities.first?.title == "Thăm" && activities.entities.first?.officeText == "Hội")
    let corrections = decode(
      .corrections, "Ngày,Trang,Đã in,Sửa thành\n24/4/2024,dien-hinh/HD-7.html,40 m²,50 m²\n,a,b,c\n",
      CorrectionDecoder.decode)
    #expect(corrections.places.isEmpty)
    #expect(corrections.entities.map(\.right) == ["50 m²", "c"])
  }
}
