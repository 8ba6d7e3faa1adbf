import Testing

@testable import CampaignModel

@Suite struct ConfirmationTests {
  @Test(arguments: [
    "Bỏ dòng này", "bỏ dòng này.", "BỎ DÒNG NÀY", "bo dong nay", "Bỏ", "bỏ dòng", "Trùng", "trùng", "Dòng trùng",
    "trung",
    "Xóa dòng này", "xoá dòng này", "Bản sao", "Trùng với HD-0012", "trùng hồ sơ HD-0012", " Bỏ  dòng này ",
    "Bỏ dòng trùng",
    "B\u{006F}\u{0309} dòng này",
  ])
  func aRowIsLeftOutByItsOwnWord(text: String) { #expect(Confirmation(text) == .leaveOut) }

  @Test(arguments: ["Giữ dòng này", "giu dong nay", "Giữ", "Giữ lại", "Dòng đúng"])
  func aRowIsKept(text: String) { #expect(Confirmation(text) == .keep) }

  @Test(arguments: [
    nil, "", " ", "\n", "?", "???", "-", "–", "...", "x", "X", "✓", "1", "0", "12", "k", "ko", "Không", "không.",
    "chưa",
    "Chưa", "có", "Đúng", "đồng ý", "OK", "chưa rõ", "Đang xác minh", "xem lại", "cùng một người", "Là một",
    "Bỏ dòng kia", "xóa dòng trên", "bỏ dòng HD-0012", "Bỏ qua", "bỏ hồ sơ kia", "không phải",
  ])
  func aBareWordAnswersNothing(text: String?) { #expect(Confirmation(text) == .none) }

  @Test(arguments: [
    "Hai người khác nhau", "hai người", "Bố con", "Bố đồng ý cho con đứng tên", "Hiến hai lần", "khác người",
    "Trùng tên",
    "Trùng tên: trưởng thôn Cả", "Không trùng", "Hai vợ chồng", "đã kiểm tra", "Bộ đội xuất ngũ, khác người",
    "Bản Na và Bản Ha",
  ])
  func anythingElseIsSettled(text: String) { #expect(Confirmation(text) == .settled(text)) }

  @Test func anAnswerSaysWhatItIsAbout() {
    #expect(Confirmation("Hai người khác nhau").saysOtherPerson)
    #expect(Confirmation("khac nguoi").saysOtherPerson)
    #expect(!Confirmation("Hiến hai lần").saysOtherPerson)
    #expect(!Confirmation("Hiến hai lần").settlesPerson)
    #expect(Confirmation("Hiến hai lần").settlesGift)
    #expect(!Confirmation("Hai người khác nhau").settlesGift)
    #expect(Confirmation("Hai người khác nhau, mỗi người hiến một lần").settlesGift)
    #expect(Confirmation("Đã hỏi lại ngày 20/4, vẫn đồng ý").saysAskedAgain)
    #expect(!Confirmation("Đã kiểm tra").saysAskedAgain)
    #expect(Confirmation("Trùng tên: Trưởng thôn Cả").saysNamesake)
    #expect(!Confirmation("Trùng tên").saysNamesake)
    #expect(!Confirmation("Người khác trùng tên").saysNamesake)
    #expect(!Confirmation("Bỏ dòng này").saysOtherPerson)
  }

  @Test func whatIsOfferedIsUnderstood() {
    let meanings = Confirmation.offered.map { Confirmation($0) }
    #expect(meanings == [.leaveOut, .settled("Hai người khác nhau"), .settled("Hiến hai lần")])
  }

  @Test(arguments: ["Đúng là xã Tân Mộc", "dung la xa Tan Moc", "Đúng là thị trấn Chũ", "Đúng xã Tân Mộc."])
  func whoseARowIsIsNotWhoItIs(text: String) {
    let answer = Confirmation(text)
    #expect(answer.saysCommune)
    #expect(!answer.settlesPerson)
    #expect(!answer.settlesGift)
  }

  @Test func bothMayBeSaidAtOnce() {
    let answer = Confirmation("Đúng là xã Tân Mộc, hai người khác nhau")
    #expect(answer.saysCommune)
    #expect(answer.settlesPerson)
    #expect(!Confirmation("Hai người khác nhau").saysCommune)
  }
}
