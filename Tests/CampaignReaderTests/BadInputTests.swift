/// What people get wrong in workbooks, each with the exact cell and what is said of it; through real files.
import CampaignModel
import Diagnostics
import Testing
import Workbooks

@testable import CampaignReader

@Suite struct BadInputTests {
  private static let columns: [(id: String, title: String, value: Stored)] = [
    ("id", "Mã hồ sơ", "HD-2"), ("kind", "Đối tượng", "Cá nhân"), ("title", "Danh xưng", "Ông"),
    ("name", "Họ và tên", "Lê Văn Bình"), ("village", "Thôn/TDP", "Thôn Bãi Bông"), ("commune", "Xã/thị trấn", "Chũ"),
    ("area_m2", "Diện tích hiến (m²)", 120), ("land_kind", "Loại đất", "đất vườn"), ("year", "Năm", 2023),
    ("state", "Tình trạng hồ sơ", "Xã lựa chọn"), ("consent", "Đồng ý công khai", "Có"),
    ("consent_scope", "Phạm vi đồng ý", "trang"), ("consent_date", "Ngày đồng ý", .day(45352)),
    ("consent_reference", "Căn cứ đồng ý", "Phiếu số 2"),
  ]
  private static let communes: [[Stored]] = [
    ["Mã", "Tên", "Loại", "Tên khác"], ["07525", "Chũ", "thị trấn"], ["07555", "Biên Sơn", "xã"],
    ["07573", "Biển Động", "xã"], ["07540", "Xa Lý", "xã", "Sa Lý"],
  ]

  /// Every problem of a campaign whose honourees are one sound row and one with `changes`, but for what the sound row
  /// says too. The titles are in row 3, the changed row is row 5; column A counts.
  private func problems(
    _ changes: [String: Stored], communes: [[Stored]] = communes, more: (inout TestSheet) -> Void = { _ in }
  ) throws -> [Diagnostic] {
    var sheet = TestSheet(
      name: "Điển hình",
      rows: [
        ["ỦY BAN NHÂN DÂN HUYỆN LỤC NGẠN"], ["DANH SÁCH ĐIỂN HÌNH HIẾN ĐẤT"],
        ["STT"] + Self.columns.map { .text($0.title) }, [1] + Self.columns.map { $0.id == "id" ? "HD-1" : $0.value },
      ], merges: ["A1:G1", "A2:O2"])
    sheet.rows[3][4] = "Trần Văn An"
    var sound = sheet
    sheet.rows.append([2] + Self.columns.map { changes[$0.id] ?? $0.value })
    more(&sheet)
    sound.rows.append([2] + Self.columns.map(\.value))
    let usual = Set(try all(sound, Self.communes).map(\.id))
    return try all(sheet, communes).filter { !usual.contains($0.id) }.sortedByPlace()
  }

  private func all(_ sheet: TestSheet, _ communes: [[Stored]]) throws -> [Diagnostic] {
    let result = try read(["honourees.csv": nil, "communes.csv": nil]) { folder in
      try folder.write(TestWorkbook(sheet).bytes(), to: "honourees.xlsx")
      try folder.write(TestWorkbook(TestSheet(rows: communes)).bytes(), to: "communes.xlsx")
    }
    guard let records = result.records else { return result.diagnostics }
    let (campaign, unresolved) = records.assembled()
    let found = result.diagnostics + unresolved
    return found + campaign.check(besides: found).besides(found)
  }

  private func cell(_ column: String, row: Int = 5) -> String {
    let index = Self.columns.firstIndex { $0.id == column } ?? 0
    return "honourees.xlsx[Điển hình]!" + SourceLocation.columnLetters(index + 2) + "\(row)"
  }

  @Test func theSoundRowIsSound() throws {
    #expect(try problems([:]).isEmpty)
  }

  @Test(
    arguments: [
      ("area_m2", "1,234", "number-decimal-comma", "được đọc là 1,234"),
      ("area_m2", 1.234, "number-may-be-thousands", "có phải là 1.234 không?"),
      ("area_m2", "0,5 ha", "area-converted", "5.000"),
      ("area_m2", "nhiều", "area-not-a-number", "“nhiều” không phải là số"),
      ("area_m2", .day(45424), "cell-became-date", "ô là ngày 12/5/2024"),
      ("area_m2", .error("#REF!"), "formula-error", "“#REF!”"),
      ("area_m2", .uncomputed, "formula-without-value", "không lưu kết quả"),
      ("consent_date", "31/2/2024", "no-such-day", "“31/2/2024”"),
      ("consent_date", "4/20/2024", "date-month-first", "20/4/2024"),
      ("consent_date", 45402, "date-excel-serial", "20/4/2024"),
      ("consent_date", "20/4/24", "date-two-digit-year", "20/4/2024"),
      ("village", "Thôn Ðồng", "look-alike-letter", "“Ð”"),
      ("name", "NguyÔn V¨n H¶i", "legacy-text", "TCVN3"),
      ("name", "Nguyeãn Vaên Haûi", "legacy-text", "VNI"),
      ("name", "Lê Thiò HoÌa", "legacy-text", "Windows-1258"),
      ("name", "Nguy?n V?n H?i", "lost-letter", "“Nguy?n V?n H?i”"),
      ("village", "Thôn \u{202E}Bãi", "bidirectional-control", "một ký tự ẩn làm chữ hiện ngược chiều trước “Bãi”"),
      ("commune", "Biển Đông", "commune-unknown", "“Biển Đông”"),
      ("consent", "để hỏi lại", "yes-no-not-understood", "“để hỏi lại”"),
      ("consent", 2, "yes-no-not-understood", "“2”"),
      ("id", "001098123456", "id-personal", "“001…56”"),
      ("name", "Ông Lê Văn Bình", "honorific-in-name", "“Ông"),
      ("year", .day(2023), "cell-became-date", "năm 2023"),
      ("kind", "người nhà", "unknown-kind", "“người nhà”"),
      ("name", "", "required-cell-empty", "“Họ và tên”"),
    ] as [(String, Stored, String, String)])
  func namesTheCell(_ column: String, _ value: Stored, _ id: String, _ words: String) throws {
    let problems = try problems([column: value])
    #expect(places(problems) == [id + " " + cell(column)])
    let problem = try #require(problems.first)
    #expect(problem.summary.vietnamese.contains(words), "\(problem.summary.vietnamese)")
    #expect(problem.location?.columnTitle == Self.columns.first { $0.id == column }?.title)
    #expect(problem.remedy != nil)
  }

  @Test(
    arguments: [
      ("area_m2", "hơn 150"), ("area_m2", "1.234"), ("area_m2", "150 m2"), ("consent", "X"), ("consent", "đồng ý"),
      ("consent", "Không"), ("consent", .flag(true)), ("commune", "Sa Lý"), ("commune", "thị trấn Chũ"),
      ("name", "Le\u{302} Va\u{306}n Bi\u{300}nh"), ("consent_date", "1/3/2024"), ("year", "2023"), ("id", "HD-0002"),
    ] as [(String, Stored)])
  func readsWhatIsRightHoweverItIsTyped(_ column: String, _ value: Stored) throws {
    #expect(places(try problems([column: value])).filter { !$0.hasPrefix("consent") } == [])
  }

  @Test func givesCodesTheirZeroBack() throws {
    var list = Self.communes
    list[1][0] = 7525
    let problems = try problems([:], communes: list)
    #expect(places(problems) == ["commune-code-lost-zero communes.xlsx[S]!A2"])
    #expect(places(try self.problems(["commune": 7525])) == ["commune-code-lost-zero " + cell("commune")])
  }

  // MARK: Columns

  @Test func namesColumnsThatAreRenamedMissingTwiceOrPrivate() throws {
    let renamed = try problems([:]) { $0.rows[2][7] = "Diện tik hiến (m²)" }
    #expect(
      places(renamed) == ["column-unknown honourees.xlsx[Điển hình]!H3"] || renamed.first?.id == "column-misspelt")
    let missing = try problems([:]) { $0.rows[2][10] = "Ghi chú" }
    #expect(places(missing).first == "column-missing honourees.xlsx[Điển hình]!A3")
    let twice = try problems([:]) { $0.rows[2].append("Họ tên") }
    #expect(places(twice) == ["column-duplicate honourees.xlsx[Điển hình]!P3"])
    let hidden = try problems([:]) { sheet in
      sheet.rows[2] += ["Số điện thoại", "Số CCCD"]
      sheet.rows[4] += ["0912345678", 1_098_123_456]
    }
    #expect(
      places(hidden) == ["column-private honourees.xlsx[Điển hình]!P3", "column-private honourees.xlsx[Điển hình]!Q3"])
    #expect(!hidden.contains { String(describing: $0).contains("0912345678") })
  }

  @Test func readsColumnsWhereverTheyStand() throws {
    #expect(
      try problems([:]) { sheet in
        for row in 2...4 { sheet.rows[row] = [nil, nil] + sheet.rows[row].reversed() }
      }.isEmpty)
  }

  // MARK: Rows

  @Test func tellsTotalsAndSignaturesFromPeople() throws {
    let problems = try problems([:]) { sheet in
      sheet.rows.append(["Tổng cộng", nil, nil, nil, nil, nil, nil, .sum(240)])
      sheet.rows.append([])
      sheet.rows.append([nil, "Người lập biểu", nil, nil, nil, nil, nil, nil, "CHỦ TỊCH"])
      sheet.rows.append([nil, "Vi Thị Hoa", nil, nil, nil, nil, nil, nil, "Nguyễn Văn Hải"])
    }
    #expect(
      places(problems) == ["total-rows honourees.xlsx[Điển hình]!A6", "closing-rows honourees.xlsx[Điển hình]!A8"])
    #expect(problems.allSatisfy { $0.severity == .note })
  }

  @Test func refusesAMergedName() throws {
    let problems = try problems(["name": nil, "id": "HD-3"]) { $0.merges.append("E4:E5") }
    #expect(places(problems) == ["merged-name-cell " + cell("name", row: 4)])
  }

  // MARK: Whole files

  @Test func refusesAWorkbookThatLeadsOutOfItself() throws {
    let entities = """
      <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>
      """
    for (name, text) in [("../../etc/passwd", "x"), ("xl/workbook.xml", entities)] {
      let bytes = TestArchive.bytes([
        ("[Content_Types].xml", Array("<Types/>".utf8)), (name, Array(text.utf8)),
      ])
      let result = try read(["honourees.csv": nil]) { folder in try folder.write(bytes, to: "honourees.xlsx") }
      #expect(result.places.count == 1 && result.places[0].hasPrefix("workbook-"))
      #expect(result.diagnostics.first?.severity == .error && result.records == nil)
    }
  }

  @Test(.timeLimit(.minutes(2))) func refusesMoreRowsThanItReads() {
    let cells = [Cell(column: 1, value: .text("Chũ")), Cell(column: 2, value: .number(1))]
    let titles = [Cell(column: 1, value: .text("Đơn vị")), Cell(column: 2, value: .text("Số đại biểu"))]
    let rows = (2...(Limits.rows + 2)).map { SheetRow(number: $0, cells: cells) }
    let sheet = Sheet(name: "S", rows: [SheetRow(number: 1, cells: titles)] + rows)
    let source = SheetTableReader.read(sheet, of: "t.xlsx", schema: .delegates).source
    #expect(places(source?.log.diagnostics ?? []) == ["too-many-rows t.xlsx[S]!A200002"])
    #expect(source?.isComplete == false && source?.table.rows.count == Limits.rows)
  }

  // MARK: Texts that Excel saves

  @Test func readsTheCSVOfAVietnameseExcel() throws {
    let text = "\u{FEFF}Mã hồ sơ;Diện tích;Loại đất;Năm\r\nHD-1;1.234,5;đất vườn;2023\r\nHD-1;12,5;\"đất ở\";2022\r\n"
    let result = decode(.donations, String(text.dropFirst()), DonationDecoder.decode)
    #expect(result.places.isEmpty)
    #expect(result.entities.map { $0.donation.areaSquareMetres?.value.plain } == ["1234.5", "12.5"])
    let whole = try read(["donations.csv": text])
    #expect(whole.places.isEmpty && whole.records?.donations.count == 2)
  }

  @Test func readsTheUnicodeTextOfExcel() throws {
    let text = "Đơn vị\tSố đại biểu\r\nChũ\t4\r\n"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let result = try read { folder in try folder.write(bytes, to: "delegates.csv") }
    #expect(result.places.isEmpty && result.records?.delegations.map(\.number) == [4])
  }

  // MARK: What follows from a row that cannot be read

  @Test func saysNothingOfReferencesToARowWithoutAName() throws {
    let result = try read([
      "honourees.csv": Sample.honourees + "HD-2,Cá nhân,Ông,,Chũ,Đã trao,Không\n",
      "donations.csv": "Mã hồ sơ,Diện tích,Loại đất,Năm\nHD-2,12,đất vườn,2023\n", "stories/HD-2.md": "Chuyện\n",
    ])
    #expect(result.places == ["required-cell-empty honourees.csv:3:18"])
    let records = try #require(result.records)
    let (campaign, unresolved) = records.assembled()
    #expect(unresolved.isEmpty)
    let found = campaign.check(besides: result.diagnostics).besides(result.diagnostics)
    let ids = { (line: Int) in
      found.filter { $0.location?.label.hasPrefix("honourees.csv:\(line):") == true }.map(\.id).sorted()
    }
    #expect(Set(ids(3)).isSubset(of: ids(2)))
  }

  @Test func saysNothingOfReferencesToACommuneWithoutACode() throws {
    let result = try read(["communes.csv": Sample.communes + ",Tân Sơn,xã\n"])
    #expect(result.places == ["required-cell-empty communes.csv:3:1"] && result.records == nil)
  }

  @Test func aShortTextWithAZeroIsNoUTF16() throws {
    #expect(try read(["stories/HD-1.md": "ab\u{0}c"]).places == ["forbidden-control-character stories/HD-1.md:1:3"])
  }
}
