internal import CampaignModel
internal import Foundation
import Testing

@testable import SitePublisher

/// What the state folder keeps of publishes: the record, the tree before, the journal; and what a slip approves.
@Suite struct ArchiveTests {
  private func archive(_ shop: Workshop) -> SiteArchive { SiteArchive(target: shop.output.path) }

  private func build(_ shop: Workshop, _ approval: BuildOptions.Approval) async -> BuildReport {
    var options = shop.options()
    options.approval = approval
    return await SiteBuilder(options).build()
  }

  private func withdraw(_ shop: Workshop) throws {
    try shop.replace("honourees.csv", "QD-H,2,Đã trao", with: "QD-H,2,Xin rút")
  }

  /// Where below the public folder, state folder included, some bytes stand: contents and names.
  private func places(of text: String, in shop: Workshop) throws -> [String] {
    try shop.files(in: shop.output.deletingLastPathComponent()).filter { path, file in
      path.contains(text) || file.bytes.range(of: Data(text.utf8)) != nil
    }.keys.sorted()
  }

  @Test func aPublishRecordsWhoIsNamedWithEveryFieldAndTotal() async throws {
    let shop = try Workshop()
    let report = await shop.build()
    let record = try #require(archive(shop).published)
    #expect(record.fingerprint == report.fingerprint)
    #expect(record.roll.entries.keys.sorted() == ["CN-01", "HO-01", "TT-01"])
    let entry = try #require(record.roll.entries["HO-01"])
    #expect(entry.name == "Hộ ông Giáp Văn Ân")
    #expect(entry.values[.area] == "hơn 186 m²; 44,5 m²")
    #expect(entry.values[.summary] == "Lùi rào <hai mét> & một \"gang\".")
    #expect(entry.values[.uses] == "page,story,download,yearbook")
    #expect(record.roll.totals.first { $0.subject == .households }?.value == "1")
    #expect(record.roll == report.told?.roll)
  }

  @Test func aRecordIsReadBackAsItWasWrittenWhateverItsTextsHold() throws {
    let fingerprint = try #require(SiteFingerprint(hexadecimal: String(repeating: "0f", count: 32)))
    let moment = try #require(Moment(iso: "2024-04-26T23:59:58+07:00"))
    let entry = PublishedEntry(id: "A-1", values: [.name: "Một\\n\nhai: ba", .summary: "@A-2\\", .village: ""])
    let record = PublishedRecord(
      fingerprint: fingerprint, steady: fingerprint, moment: moment,
      roll: PublishedRoll(
        entries: [entry], totals: [.init(.area, "1.234,5")],
        items: [PublishedItem(.init(.material, "TL 1\n#"), name: "@a: b", words: "", mark: "12")]),
      mentions: PublishedMentions(
        byEntry: ["A-1": ["A-2", "A-3"]], byItem: [.init(.material, "TL 1\n#"): ["A-1"]]))
    #expect(PublishedRecord(encoded: record.encoded) == record)
    #expect(moment.words == "23:59 ngày 26/4/2024")
    #expect(PublishedRecord(encoded: Array("vinhdanh record 1\nfingerprint: 12\n".utf8)) == nil)
    #expect(PublishedRecord(encoded: Array("<html>".utf8)) == nil)
  }

  @Test func theFingerprintChangesWithOneByteAndNotWithTheMoment() async throws {
    let shop = try Workshop()
    let first = try #require(await shop.build().fingerprint)
    var options = shop.options()
    options.moment = Moment(seconds: 0)
    #expect(await SiteBuilder(options).build().fingerprint == first)
    try shop.replace("honourees.csv", "hơn 186", with: "hơn 187")
    let second = try #require(await shop.build().fingerprint)
    #expect(second != first)
    #expect(second.code != first.code)
  }

  @Test func aDraftBearsTheFingerprintOfWhatWillBePublished() async throws {
    let shop = try Workshop()
    var options = shop.options()
    options.destination = .draft("1-1")
    let draft = await SiteBuilder(options).build()
    #expect(draft.fingerprint != nil)
    #expect(await shop.build().fingerprint == draft.fingerprint)
    #expect(!FileManager.default.fileExists(atPath: shop.state.appending(path: "record.next").path))
  }

  @Test func aCodeIsReadAsPeopleTypeIt() throws {
    let fingerprint = try #require(
      SiteFingerprint(hexadecimal: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"))
    #expect(fingerprint.code.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/) != nil)
    #expect(fingerprint.isMeant(by: fingerprint.code.lowercased().replacing("-", with: " ")))
    #expect(fingerprint.isMeant(by: fingerprint.code.replacing("0", with: "o").replacing("1", with: "l")))
    #expect(!fingerprint.isMeant(by: String(fingerprint.code.dropLast())))
    #expect(!fingerprint.isMeant(by: ""))
  }

  @Test func aPublishByASlipTakesPlaceOnlyWithTheContentThatWasSigned() async throws {
    let shop = try Workshop()
    let signed = try #require(await shop.build().fingerprint)
    let before = try shop.files(in: shop.output)
    try shop.replace("honourees.csv", "hơn 186", with: "hơn 187")
    let refused = await build(shop, .slip(signed))
    #expect(refused.outcome == .refused)
    #expect(refused.diagnostics.filter(\.severity.blocks).map(\.id) == ["content-not-approved"])
    #expect(try shop.files(in: shop.output) == before)
    #expect(await build(shop, .slip(try #require(refused.fingerprint))).outcome == .published)
  }

  @Test func aTakedownNeedsNoSlipAndLeavesNoTraceOfThePerson() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    try shop.replace("honourees.csv", "hơn 186", with: "hơn 187")
    _ = await shop.build()
    #expect(try places(of: "HO-01", in: shop).contains(".vinhdanh-thu-2024/kept/dien-hinh/HO-01.html"))
    try withdraw(shop)
    let report = await build(shop, .takedown)
    #expect(report.blocking == "")
    #expect(report.outcome == .published)
    #expect(try places(of: "HO-01", in: shop) == [])
    #expect(try places(of: "Giáp Văn Ân", in: shop) == [])
    #expect(archive(shop).kept == nil)
    let entry = try #require(archive(shop).journal.entries(last: 1).first)
    #expect(entry.event == .takenDown)
    #expect(entry.fields["removed"] == "1")
  }

  @Test func aTakedownThatBringsOtherChangesIsRefused() async throws {
    for (file, old, new) in [
      ("honourees.csv", "1.500.000", "1.600.000"), ("campaign.yaml", "title: ", "title: Mới "),
      ("materials.csv", "Đã phát hành", "Đã gỡ"),
    ] {
      let shop = try Workshop()
      _ = await shop.build()
      let before = try shop.files(in: shop.output)
      try withdraw(shop)
      try shop.replace(file, old, with: new)
      let report = await build(shop, .takedown)
      #expect(report.diagnostics.filter(\.severity.blocks).map(\.id) == ["not-a-takedown-alone"], "\(file)")
      #expect(try shop.files(in: shop.output) == before)
    }
  }

  /// Where the name of whoever withdraws may stand besides: before, after, and in which file.
  static let mended: [(file: String, told: String, before: String, after: String)] = [
    ("honourees.csv", "Bốn mươi ba nhà", "Theo ông Giáp Văn Ân thì 43 nhà", "Theo một hộ thì 43 nhà"),
    ("materials.csv", "Lùi một hàng rào", "Như ông Giáp Văn Ân lùi rào", "Ai cũng lùi rào"),
    ("documents/tờ rơi.txt", "lùi một", "noi gương Giáp Văn Ân, lùi một", "lùi một"),
    ("materials.csv", "Đã phát hành", "Đã phát hành", "Đã gỡ"),
    ("activities.csv", "Đi bộ trọn", "Cùng ông Giáp Văn Ân đi trọn", "Đi trọn"),
    ("corrections.csv", "dien-hinh/HO-01.html,Giáp Văn An,", "index.html,Giáp Văn An,", ""),
  ]

  @Test(arguments: mended)
  func aTakedownMendsWhatNamedThePersonInTheSameStep(
    file: String, told: String, before: String, after: String
  ) async throws {
    let shop = try Workshop()
    // The document of the material that is taken down by its state.
    if before == "Đã phát hành" {
      try shop.replace("documents/tờ rơi.txt", "Tờ rơi:", with: "Tờ rơi của nhà Giáp Văn Ân:")
    }
    try shop.replace(file, told, with: before)
    #expect(await shop.build().outcome == .published)
    try withdraw(shop)
    if file == "corrections.csv" {
      try shop.write(file, "Ngày,Trang,Đã in,Sửa thành\n")
    } else {
      try shop.replace(file, before, with: after)
    }
    let report = await build(shop, .takedown)
    #expect(report.blocking == "")
    #expect(report.outcome == .published)
    #expect(try places(of: "Giáp Văn Ân", in: shop) == [])
    #expect(try places(of: "HO-01", in: shop) == [])
  }

  @Test func aTextThatNamedSomebodyElseWaitsForTheSlip() async throws {
    let shop = try Workshop()
    try shop.replace("materials.csv", "Lùi một hàng rào", with: "Như bà Nguyễn Thị Ánh lùi rào")
    _ = await shop.build()
    try withdraw(shop)
    try shop.replace("materials.csv", "Như bà Nguyễn Thị Ánh lùi rào", with: "Lùi rào")
    let record = try #require(archive(shop).published)
    #expect(record.mentions.byItem[PublishedItem.Key(.material, "TL-02")] == ["CN-01"])
    let report = await build(shop, .takedown)
    #expect(report.diagnostics.filter(\.severity.blocks).map(\.id) == ["not-a-takedown-alone"])
  }

  @Test func everythingElseThatChangesIsTold() async throws {
    let shop = try Workshop()
    try shop.write("loi-gioi-thieu.md", "---\nsigner: Nguyễn Văn Mẫu\n---\n\nĐường rộng thêm.\n")
    let before = try #require(await shop.build().told)
    try shop.replace("corrections.csv", "dien-hinh/HO-01.html", with: "dien-hinh/CN-01.html")
    try shop.replace("documents/tờ rơi.txt", "lùi một", with: "lùi hai")
    try shop.replace("materials.csv", "Lùi một hàng rào", with: "Lùi hai hàng rào")
    try shop.replace("decisions.csv", "10/4/2024", with: "11/4/2024")
    try shop.replace("conferences.csv", "Nhà văn hóa,1", with: "Nhà văn hóa,2")
    try shop.replace("loi-gioi-thieu.md", "signer: ", with: "signer: Ông ")
    let after = try #require(await shop.build().told)
    let changes = RollChanges(from: before.roll, to: after.roll)
    #expect(
      changes.items.map { "\($0.key?.kind.rawValue ?? ""): \($0.before?.words ?? "–") > \($0.after?.words ?? "–")" }
        == [
          "foreword: Nguyễn Văn Mẫu > Ông Nguyễn Văn Mẫu",
          "decision: 10/4/2024; Chủ tịch UBND thị trấn Một; Có hiệu lực; 1 cá nhân > "
            + "11/4/2024; Chủ tịch UBND thị trấn Một; Có hiệu lực; 1 cá nhân",
          "conference: 20/4/2024; Nhà văn hóa; 1 giấy khen > 20/4/2024; Nhà văn hóa; 2 giấy khen",
          "material: Băng rôn; Dự kiến > Băng rôn; Dự kiến", "document:  > ",
          "correction: – > “Giáp Văn An” sửa thành “Giáp Văn Ân”; 24/4/2024",
          "correction: “Giáp Văn An” sửa thành “Giáp Văn Ân”; 24/4/2024 > –",
        ])
    #expect(changes.isEmpty)
  }

  /// Leaves a publish as one that was stopped right after its swap.
  private func stopAfterSwap(_ shop: Workshop, _ change: () throws -> Void) async throws {
    let state = StateFolder(at: shop.state.path)
    let (manifest, record) = (try FileSystem.read(state.manifest), try FileSystem.read(state.record))
    let before = try FileManager.default.subpathsOfDirectory(atPath: shop.output.path).map {
      ($0, FileManager.default.contents(atPath: shop.output.path + "/" + $0))
    }
    try change()
    #expect(await shop.build().outcome == .published)
    try FileSystem.rename(state.manifest, state.nextManifest)
    try FileSystem.rename(state.record, state.nextRecord)
    try FileSystem.replace(state.manifest, with: try #require(manifest))
    try FileSystem.replace(state.record, with: try #require(record))
    try FileSystem.removeTree(state.kept)
    for (path, bytes) in before {
      let url = URL(filePath: state.staging + "/" + path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes?.write(to: url)
    }
  }

  @Test func aPublishThatWasStoppedAfterTheSwapCountsAndIsBroughtInOrder() async throws {
    let shop = try Workshop()
    try withdraw(shop)
    #expect(await shop.build().outcome == .published)
    try await stopAfterSwap(shop) { try shop.replace("honourees.csv", "QD-H,2,Xin rút", with: "QD-H,2,Đã trao") }
    // Whoever came with it can be taken down: the desk knows that they are named.
    #expect(archive(shop).published?.roll.entries.keys.contains("HO-01") == true)
    try archive(shop).recover()
    #expect(archive(shop).published?.roll.entries.keys.contains("HO-01") == true)
    #expect(archive(shop).journal.entries(last: 1).first?.fields["added"] == "1")
    #expect(try shop.files(in: shop.state).keys.filter { $0.hasPrefix("staging") || $0.contains(".next") } == [])
    try withdraw(shop)
    #expect(await build(shop, .takedown).outcome == .published)
    #expect(try places(of: "HO-01", in: shop) == [])
  }

  @Test func aTakedownThatWasStoppedAfterTheSwapLeavesNoTraceOnceBroughtInOrder() async throws {
    let shop = try Workshop()
    #expect(await shop.build().outcome == .published)
    try await stopAfterSwap(shop) { try withdraw(shop) }
    #expect(try places(of: "Giáp Văn Ân", in: shop) != [])
    try archive(shop).recover()
    #expect(try places(of: "Giáp Văn Ân", in: shop) == [])
    #expect(archive(shop).journal.entries(last: 1).first?.event == .takenDown)
  }

  @Test func nothingIsBroughtInOrderWhileABuildHoldsTheSite() async throws {
    let shop = try Workshop()
    #expect(await shop.build().outcome == .published)
    try await stopAfterSwap(shop) { try withdraw(shop) }
    let state = StateFolder(at: shop.state.path)
    let lock = try StateLock.take(state, name: StateFolder.publishLock)
    let isTaken = lock != nil
    #expect(isTaken)
    try archive(shop).recover()
    #expect(try FileSystem.status(state.staging) != nil)
    _ = consume lock
  }

  @Test func aTakedownWithNobodyToTakeDownIsRefused() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    #expect(await build(shop, .takedown).diagnostics.filter(\.severity.blocks).map(\.id) == ["not-a-takedown-alone"])
  }

  @Test func goingBackExchangesTheTreesAndForthAgain() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let first = try shop.files(in: shop.output).mapValues(\.bytes)
    try shop.replace("honourees.csv", "hơn 186", with: "hơn 187")
    let second = await shop.build()
    let later = try shop.files(in: shop.output).mapValues(\.bytes)
    let present = try #require(second.told?.roll)
    let back = try archive(shop).rollBack(within: present, at: Moment(seconds: 1_700_000_000)).get()
    #expect(back.roll.entries["HO-01"]?.values[.area] == "hơn 186 m²; 44,5 m²")
    #expect(try shop.files(in: shop.output).mapValues(\.bytes) == first)
    #expect(archive(shop).published == back)
    _ = try archive(shop).rollBack(within: present, at: Moment(seconds: 1_700_000_001)).get()
    #expect(try shop.files(in: shop.output).mapValues(\.bytes) == later)
    // The next build takes the site for its own, and finds it as it left it.
    #expect(await shop.build().outcome == .unchanged)
    #expect(archive(shop).journal.entries(last: 2).map(\.event) == [.rolledBack, .rolledBack])
  }

  @Test func goingBackIsRefusedWhereItWouldBringSomebodyBackOrAUseOfTheirName() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    try shop.replace("honourees.csv", "hơn 186", with: "hơn 187")
    _ = await shop.build()
    let before = try shop.files(in: shop.output)
    for (old, new) in [("QD-H,2,Đã trao", "QD-H,2,Xin rút"), ("trang; tải về; kỷ yếu; câu chuyện", "trang; kỷ yếu")] {
      let other = try Workshop()
      try other.replace("honourees.csv", old, with: new)
      let present = try #require(await other.build().told?.roll)
      guard case .failure(.wouldReturn(1)) = archive(shop).rollBack(within: present, at: .now) else {
        Issue.record("it went back though \(new)")
        continue
      }
      #expect(try shop.files(in: shop.output) == before)
    }
  }

  @Test func withNothingKeptThereIsNoGoingBack() async throws {
    let shop = try Workshop()
    let roll = try #require(await shop.build().told?.roll)
    guard case .failure(.nothingKept) = archive(shop).rollBack(within: roll, at: .now) else {
      Issue.record("it went back to nothing")
      return
    }
  }

  @Test func afterGoingBackSomebodyWhoWithdrawsGoesFromTheLaterTreeToo() async throws {
    let shop = try Workshop()
    try shop.replace("honourees.csv", "Đã trao,", with: "Tạm dừng công bố,")
    #expect(await shop.build().outcome == .published)
    try shop.replace("honourees.csv", "Tạm dừng công bố,", with: "Đã trao,")
    let present = try #require(await shop.build().told?.roll)
    _ = try archive(shop).rollBack(within: present, at: .now).get()
    #expect(try places(of: "HO-01.html", in: shop).contains(".vinhdanh-thu-2024/kept/dien-hinh/HO-01.html"))
    try withdraw(shop)
    #expect(await shop.build().outcome == .unchanged)
    #expect(try places(of: "HO-01", in: shop) == [])
  }

  @Test func aStopBetweenTheExchangeAndItsRecordIsMendedByTheNext() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    try shop.replace("honourees.csv", "hơn 186", with: "hơn 187")
    let present = try #require(await shop.build().told?.roll)
    // As after a power cut in the midst of going back: the trees are exchanged, their records are not.
    try FileSystem.exchange(shop.state.path + "/kept", shop.output.path)
    guard case .success(let record) = archive(shop).rollBack(within: present, at: .now) else {
      Issue.record("it could not go on")
      return
    }
    #expect(record.roll.entries["HO-01"]?.values[.area] == "hơn 187 m²; 44,5 m²")
    #expect(try shop.text("dien-hinh/HO-01.html").contains("187"))
  }

  @Test func aConfirmationIsRememberedWithItsMoment() async throws {
    let shop = try Workshop()
    let fingerprint = try #require(await shop.build().fingerprint)
    let moment = Moment(seconds: 1_714_100_000)
    try archive(shop).confirm(fingerprint, at: moment)
    #expect(archive(shop).confirmation == .init(fingerprint: fingerprint, moment: moment))
    #expect(archive(shop).journal.entries(last: 1).map(\.event) == [.confirmed])
  }

  @Test func theJournalKeepsItsNewestLinesAndPassesOverWhatIsNoneOfThem() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let journal = archive(shop).journal
    try journal.append(.refused, ["reason": "gốc lạ\tx\n"], at: Moment(seconds: 0))
    #expect(journal.entries(last: 5).first?.fields["reason"]?.contains("\t") == false)
    let long = Data(repeating: UInt8(ascii: "x"), count: Journal.limit + 10)
    try (Data("\n".utf8) + long).write(to: URL(filePath: journal.path))
    try journal.append(.failed, at: Moment(seconds: 1))
    #expect(journal.entries(last: 5).map(\.event) == [.failed])
    #expect(try FileManager.default.attributesOfItem(atPath: journal.path)[.size] as? Int ?? 0 < Journal.limit)
  }

  @Test func theChangesTellWhoComesWhoGoesAndWhatIsToldOtherwise() {
    func entry(_ id: String, _ name: String, _ area: String) -> PublishedEntry {
      PublishedEntry(id: id, values: [.name: name, .area: area])
    }
    let old = PublishedRoll(
      entries: [entry("A", "Ông Bùi An", "1 m²"), entry("B", "Bà Lê Bình", "2 m²")], totals: [.init(.area, "3")])
    let new = PublishedRoll(
      entries: [entry("B", "Bà Lê Bính", "2 m²"), entry("C", "Ông Vi Châu", "5 m²")], totals: [.init(.area, "7")])
    let changes = RollChanges(from: old, to: new)
    #expect(changes.added.map(\.id) == ["C"])
    #expect(changes.removed.map(\.name) == ["Ông Bùi An"])
    #expect(
      changes.changed.flatMap(\.fields) == [.init(field: .name, before: "Bà Lê Bình", after: "Bà Lê Bính")])
    #expect(changes.totals.map { "\($0.before ?? "")>\($0.after)" } == ["3>7"])
    #expect(RollChanges(from: new, to: new).isEmpty)
  }
}
