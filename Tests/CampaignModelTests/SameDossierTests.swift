import Diagnostics
import Testing

@testable import CampaignModel

/// One dossier in several rows and files.
@Suite struct SameDossierTests {
  @Test func oneIDInTwoFilesIsAQuestionWithBothRows() {
    var campaign = TestCampaign()
    campaign.file = "kien-thanh"
    campaign.honouree(
      "hd-1", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", area: 110, decision: "QD-H", annex: 1)
    #expect(campaign.problems.map(\.id) == ["same-dossier-twice"])
    #expect(campaign.found("same-dossier-twice") == ["question kien-thanh:1:id"])
    #expect(
      campaign.notes("same-dossier-twice") == [
        "kien-thanh:1:id dòng này: hd-1 · Hộ ông Giáp Văn Ân · Thôn Cả · xã Kiên Thành · 110 m² · năm 2023"
          + " · quyết định QD-H, số 1",
        "honourees:1:id dòng kia: HD-1 · Hộ ông Giáp Văn Ân · Thôn Cả · xã Kiên Thành · 100 m² · năm 2023"
          + " · quyết định QD-H, số 1",
      ])
    let problem = campaign.problems[0]
    #expect(problem.explanation?.vietnamese == "Khác nhau ở: mã hồ sơ, diện tích.")
    #expect(problem.location?.label == "submissions/kien-thanh.xlsx[Điển hình]!A4")
    #expect(JSONPrinter().print([problem]).contains("\"cell\":\"A4\""))
  }

  @Test func whatIsPrivateOrInternalIsNotShown() {
    var campaign = TestCampaign()
    campaign.honouree(
      "HD-1", .household, "Hộ ông", "Giáp Văn Ân", summary: "Tóm tắt",
      consent: Consent(answer: .given, scope: [.page], reference: "Phiếu số 7"), confirm: "gọi 0912345678")
    let texts = (campaign.problems.first { $0.id == "same-dossier-twice" }?.notes ?? []).map(\.text.vietnamese)
    #expect(texts.count == 2)
    #expect(texts.allSatisfy { !$0.contains("Phiếu") && !$0.contains("Tóm tắt") && !$0.contains("0912") })
  }

  @Test(arguments: ["Hai người khác nhau", "Giữ dòng này", "có", "không"])
  func noOtherAnswerLetsBothBeOnePage(answer: String) {
    var campaign = TestCampaign()
    campaign.honouree("HD-1", .individual, "Ông", "Lê Văn Năm", confirm: answer)
    #expect(campaign.found("same-dossier-twice") == ["question honourees:4:id"])
    let explanation = campaign.problems.first { $0.id == "same-dossier-twice" }?.explanation?.vietnamese
    #expect(explanation?.contains("ghi “\(answer)”, chưa trả lời được") == true)
  }

  @Test func leavingOutEitherRowAnswersIt() {
    for isFirst in [true, false] {
      var campaign = TestCampaign()
      campaign.honouree("TS-1", .individual, "Ông", "Lê Văn Năm", area: 45, confirm: isFirst ? "Bỏ dòng này" : nil)
      campaign.file = "kien-thanh"
      campaign.honouree("TS-1", .individual, "Ông", "Lê Văn Năm", area: 46, confirm: isFirst ? nil : "Bỏ dòng này")
      #expect(campaign.problems.map(\.id) == ["rows-left-out"])
      let assembled = campaign.assembled
      #expect(assembled.honourees.count == 4 && assembled.leftOut.count == 1)
      #expect(assembled.honouree("TS-1")?.donations.first?.areaSquareMetres?.value == (isFirst ? 46 : 45))
    }
  }

  @Test func ofThreeRowsEachOneTooManyIsAsked() {
    var campaign = TestCampaign()
    for file in ["a", "b"] {
      campaign.file = file
      campaign.honouree("HD-3", .individual, "Bà", "Vi Thị Diệp")
    }
    #expect(campaign.found("same-dossier-twice") == ["question a:1:id", "question b:1:id"])
    #expect(campaign.notes("same-dossier-twice").last?.hasPrefix("honourees:3:id") == true)
  }

  @Test func aFileSentTwiceIsOneQuestion() {
    var campaign = TestCampaign()
    for file in ["tan-son", "tan-son-sua"] {
      campaign.file = file
      for index in 1...9 { campaign.honouree("TS-\(index)", .individual, "Ông", "Lê Văn Số", village: "Thôn \(index)") }
    }
    #expect(campaign.problems.map(\.id) == ["file-repeats-another"])
    #expect(campaign.found("file-repeats-another") == ["question tan-son-sua[Điển hình]"])
    #expect(campaign.notes("file-repeats-another").count == 7)
    #expect(
      campaign.problems[0].summary.vietnamese.hasPrefix("9 hồ sơ ở đây đã có ở “submissions/tan-son.xlsx[Điển hình]”"))
    campaign.records.honourees.removeLast()
    #expect(campaign.found("same-dossier-twice").count == 8)
    #expect(campaign.found("file-repeats-another") == [])
  }

  @Test func aFileSentTwiceWithOtherIDsIsOneQuestion() {
    var campaign = TestCampaign()
    campaign.decision(
      "QD-9", level: "Cấp huyện", issuer: "Chủ tịch UBND huyện Lục Ngạn", counts: [.individual: 9])
    for file in ["tan-son", "tan-son-sua"] {
      campaign.file = file
      for index in 1...9 {
        campaign.honouree(
          "\(file)-\(index)", .individual, "Ông", "Lê Văn Số", village: "Thôn \(index)", decision: "QD-9", annex: index)
      }
    }
    #expect(campaign.problems.map(\.id) == ["file-repeats-another"])
  }

  @Test func giftsOfADoubtfulIDGoToTheRowOfTheirFile() {
    var campaign = TestCampaign()
    for file in ["tan-son", "bien-son"] {
      campaign.file = file
      campaign.honouree("HD-001", .individual, "Ông", file == "tan-son" ? "Lê Văn Năm" : "Vi Văn Sáu")
      campaign.donation("HD-001", area: 20, road: "Đường thôn")
    }
    #expect(campaign.problems.map(\.id) == ["same-dossier-twice"])
    #expect(campaign.assembled.honourees.suffix(2).map(\.donations.count) == [2, 2])
  }

  @Test func giftsFromAnotherFileGoToTheFirstRow() {
    var campaign = TestCampaign()
    for file in ["tan-son", "bien-son"] {
      campaign.file = file
      campaign.honouree("HD-001", .individual, "Ông", "Lê Văn Năm", village: file)
    }
    campaign.file = nil
    campaign.donation("HD-001", area: 20)
    #expect(campaign.assembled.honourees.suffix(2).map(\.donations.count) == [2, 1])
  }
}
