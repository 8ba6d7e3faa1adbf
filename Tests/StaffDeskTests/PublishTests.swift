internal import Foundation
internal import PreviewServer
import Testing

@testable import SitePublisher
@testable import StaffDesk

/// Sign-off and publish from the desk.
@Suite struct PublishTests {
  @Test func withoutAConfirmedSlipTheButtonIsDisabledWithTheReason() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    let page = try await room.page("dang").text
    #expect(page.contains("disabled=\"disabled\" aria-describedby=\"vi-sao-chua\">Đăng</button>"))
    #expect(page.contains("Chưa có phiếu nào được xác nhận."))
    #expect(await room.press("dang") == "dang?kq=chua-dang")
    #expect(!FileManager.default.fileExists(atPath: room.site))
  }

  @Test func theSlipsCodeConfirmsItAndThenTheButtonPublishes() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    let slip = try await room.page("phieu").text
    let code = try #require(room.desk.knowledge.good?.report.fingerprint?.code)
    #expect(slip.contains("<b>\(code)</b>"))
    #expect(slip.contains("Thêm 3 tên"))
    #expect(slip.contains("<th scope=\"row\">Bà Nguyễn Thị Ánh</th>"))
    #expect(await room.press("xac-nhan", ["ma": "0000-0000-0000"]) == "phieu?kq=sai-ma")
    #expect(room.archive.confirmation == nil)
    #expect(await room.press("xac-nhan", ["ma": code.lowercased()]) == "dang?kq=da-xac-nhan")
    let page = try await room.page("dang", ["kq": "da-xac-nhan"]).text
    #expect(page.contains("<button type=\"submit\" class=\"main\">Đăng</button>"))
    #expect(page.contains("<input type=\"hidden\" name=\"ve\" value=\"ve-dang\"/>"))
    #expect(await room.press("dang") == "dang?kq=da-dang")
    #expect(FileManager.default.fileExists(atPath: room.site + "/dien-hinh/HO-01.html"))
    #expect(room.archive.published?.fingerprint.code == code)
    let done = try await room.page("dang", ["kq": "da-dang"]).text
    #expect(done.contains("Bản nháp giống hệt bản đang đăng"))
    #expect(done.contains("nêu tên 3, thêm 3, bỏ 0, sửa 0; mã \(code)"))
    #expect(!done.contains("Giáp Văn Ân"))
  }

  @Test func aChangeAfterTheSignatureTakesTheButtonAway() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    let code = try #require(room.desk.knowledge.good?.report.fingerprint?.code)
    _ = await room.press("xac-nhan", ["ma": code])
    try await room.edit("honourees.csv", "hơn 186", with: "hơn 187")
    let page = try await room.page("dang").text
    #expect(page.contains("Bản nháp đã khác phiếu được xác nhận lúc "))
    #expect(page.contains("(mã \(code)). In phiếu mới và trình ký lại."))
    #expect(await room.press("dang") == "dang?kq=chua-dang")
    // Undone, it is what was signed.
    try await room.edit("honourees.csv", "hơn 187", with: "hơn 186")
    #expect(await room.press("dang") == "dang?kq=da-dang")
  }

  @Test func aFileSavedAtTheVeryMomentOfThePublishIsNotPublishedUnsigned() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    _ = await room.press("xac-nhan", ["ma": try #require(room.desk.knowledge.good?.report.fingerprint?.code)])
    // The draft does not know of it yet.
    try room.replace("campaign/honourees.csv", "hơn 186", with: "hơn 187")
    #expect(await room.press("dang") == "dang?kq=chua-dang")
    #expect(!FileManager.default.fileExists(atPath: room.site))
    let page = try await room.page("dang", ["kq": "chua-dang"]).text
    #expect(page.contains("Chưa đăng: nội dung vừa dựng không giống nội dung trên phiếu đã ký"))
    #expect(room.archive.journal.entries(last: 1).first?.fields["reason"] == "content-not-approved")
  }

  @Test func whileSomethingBlocksThereIsNoSlipAndNoPublish() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    let code = try #require(room.desk.knowledge.good?.report.fingerprint?.code)
    _ = await room.press("xac-nhan", ["ma": code])
    try await room.edit("honourees.csv", "hơn 186", with: "rộng")
    #expect(try await room.page("phieu").text.contains("Còn 1 chỗ chặn nên chưa lập được phiếu."))
    #expect(try await room.page("dang").text.contains("Còn 1 chỗ chặn. Sửa xong trong tệp thì nút này mới dùng được."))
    #expect(await room.press("dang") == "dang?kq=chua-dang")
    #expect(await room.press("xac-nhan", ["ma": code]) == "phieu?kq=chua-xac-nhan")
  }

  @Test func somebodyWhoWithdrewIsTakenDownWithoutASlipFromEveryFile() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    try await room.publishSigned()
    try await room.edit("honourees.csv", "QD-H,2,Đã trao", with: "QD-H,2,Xin rút")
    let page = try await room.page("dang").text
    #expect(page.contains("<li>Hộ ông Giáp Văn Ân, Thôn Gốc, xã Hai</li>"))
    #expect(page.contains("<button type=\"submit\" class=\"main\">Gỡ 1 tên</button>"))
    #expect(await room.press("go") == "dang?kq=da-go")
    #expect(try room.places(of: "HO-01") == [])
    #expect(try room.places(of: "Giáp Văn Ân") == [])
    #expect(room.archive.journal.entries(last: 1).first?.event == .takenDown)
  }

  @Test func whoWaitsToBeTakenDownIsShownWhileTheirNameStandsElsewhere() async throws {
    let room = try DeskRoom()
    try room.replace("campaign/honourees.csv", "Bốn mươi ba nhà", with: "Theo ông Giáp Văn Ân thì 43 nhà")
    _ = await room.desk.build()
    try await room.publishSigned()
    #expect(!(try await room.page("dang").text.contains("id=\"go\"")))
    try await room.edit("honourees.csv", "QD-H,2,Đã trao", with: "QD-H,2,Xin rút")
    let page = try await room.page("dang").text
    #expect(page.contains("1 người không còn được nêu tên vẫn đang hiện trên trang công khai:"))
    #expect(page.contains("<li>Hộ ông Giáp Văn Ân, Thôn Gốc, xã Hai</li>"))
    #expect(page.contains("Còn 1 chỗ chặn."))
    try await room.edit("honourees.csv", "Theo ông Giáp Văn Ân thì 43 nhà", with: "Theo một hộ trong thôn thì 43 nhà")
    #expect(await room.press("go") == "dang?kq=da-go")
    #expect(try room.places(of: "Giáp Văn Ân") == [])
  }

  @Test func aTakedownWaitsForTheSlipWhereOtherThingsChangedToo() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    try await room.publishSigned()
    try room.replace("campaign/honourees.csv", "1.500.000", with: "1.600.000")
    try await room.edit("honourees.csv", "QD-H,2,Đã trao", with: "QD-H,2,Xin rút")
    #expect(
      try await room.page("dang").text.contains(
        "Bản nháp còn thay đổi khác chưa duyệt: sửa thông tin của Bà Nguyễn Thị Ánh."))
    #expect(await room.press("go") == "dang?kq=chua-dang")
    #expect(try room.places(of: "HO-01.html").contains("thu-2024/dien-hinh/HO-01.html"))
  }

  @Test func goingBackIsOnePressAndIsRefusedWhereItWouldBringSomebodyBack() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    try await room.publishSigned()
    try await room.edit("honourees.csv", "hơn 186", with: "hơn 187")
    try await room.publishSigned()
    #expect(try await room.page("dang").text.contains("Đang giữ bản lúc "))
    #expect(await room.press("quay-lai") == "dang?kq=da-quay-lai")
    #expect(try String(contentsOfFile: room.site + "/dien-hinh/HO-01.html", encoding: .utf8).contains("186"))
    try await room.edit("honourees.csv", "QD-H,2,Đã trao", with: "QD-H,2,Xin rút")
    let page = try await room.page("dang").text
    #expect(page.contains("Không quay lại được: bản ấy nêu tên 1 người nay không được nêu."))
    #expect(await room.press("quay-lai") == "dang?kq=co-nguoi-rut")
  }

  @Test func afterGoingBackSomebodyWhoWithdrawsLeavesTheLaterTreeWithTheNextDraft() async throws {
    let room = try DeskRoom()
    try room.replace("campaign/honourees.csv", "Đã trao,", with: "Tạm dừng công bố,")
    _ = await room.desk.build()
    try await room.publishSigned()
    try await room.edit("honourees.csv", "Tạm dừng công bố,", with: "Đã trao,")
    try await room.publishSigned()
    #expect(await room.press("quay-lai") == "dang?kq=da-quay-lai")
    #expect(try room.places(of: "HO-01.html").contains(".vinhdanh-thu-2024/kept/dien-hinh/HO-01.html"))
    try await room.edit("honourees.csv", "Đã trao,", with: "Xin rút,")
    #expect(try room.places(of: "HO-01") == [])
  }

  @Test func aFormThatWasTurnedAwayIsJournalledAndChangesNothing() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    let request = DeskRequest(path: "dang", token: { _ in "" })
    guard case .page(let bytes, 403) = await room.desk.turnAway(request, because: .foreignOrigin) else {
      Issue.record("it was not refused")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self).contains("Yêu cầu này không gửi từ bàn làm việc"))
    let entry = try #require(room.archive.journal.entries(last: 1).first)
    #expect(entry.event == .refused && entry.fields == ["reason": "foreign-origin"])
    #expect(try await room.page("dang").text.contains("gửi từ trang khác"))
  }

  @Test func aFloodOfForgedFormsDoesNotWashTheJournalAway() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    try await room.publishSigned()
    for _ in 0..<60 {
      _ = await room.desk.turnAway(DeskRequest(path: "dang", token: { _ in "" }), because: .foreignOrigin)
    }
    let events = room.archive.journal.entries(last: 100).map(\.event)
    #expect(events.count { $0 == .refused } == 20)
    // The last of them says that more may have come.
    #expect(room.archive.journal.entries(last: 1).first?.fields == ["reason": "flood"])
    #expect(events.last == .confirmed && events.contains(.published))
  }

  @Test func anUnknownActionIsNone() async throws {
    let room = try DeskRoom()
    #expect(await room.press("xoa-het") == "missing")
  }

  @Test func buildsAndPublishesAskedForAtOnceGoOneAfterTheOther() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    _ = await room.press("xac-nhan", ["ma": try #require(room.desk.knowledge.good?.report.fingerprint?.code)])
    let outcomes = await withTaskGroup(of: String.self) { group in
      for number in 0..<6 {
        group.addTask { number.isMultiple(of: 2) ? "\(await room.desk.build().outcome)" : await room.press("dang") }
      }
      return await group.reduce(into: [String]()) { $0.append($1) }
    }
    #expect(
      outcomes.allSatisfy { ["unchanged", "dang?kq=da-dang", "dang?kq=khong-doi", "dang?kq=chua-dang"].contains($0) })
    #expect(outcomes.contains("dang?kq=da-dang"))
    #expect(room.archive.journal.entries(last: 9).filter { $0.event == .published }.count == 1)
  }
}
