/// Columns that a table may lack, and whose loss would be seen on the site.
import CampaignModel
import Diagnostics
import Testing

@testable import CampaignReader

@Suite struct ColumnGapTests {
  private static let titles: [Stored] = [
    "Mã hồ sơ", "Đối tượng", "Danh xưng", "Họ và tên", "Xã/thị trấn", "Tình trạng hồ sơ", "Đồng ý công khai",
    "Diện tích hiến (m²)", "Phạm vi đồng ý",
  ]

  private static func row(_ kind: Stored = "Cá nhân", consent: Stored = "Có") -> [Stored] {
    ["HD-1", kind, "Ông", "Lê An", "Chũ", "Đã trao", consent, 120, "kỷ yếu"]
  }

  private func read(_ titles: [Stored], _ row: [Stored]) throws -> [Diagnostic] {
    let sheet = TestSheet(rows: [titles, row])
    return try decodeSheet(.honourees, sheet, HonoureeDecoder.decode).diagnostics
  }

  private func titles(_ index: Int, _ title: Stored) -> [Stored] {
    var titles = Self.titles
    titles[index] = title
    return titles
  }

  @Test func hasNothingToSayOfAWholeTable() throws {
    #expect(try read(Self.titles, Self.row()).isEmpty)
  }

  @Test func refusesATableThatLostItsScopes() throws {
    let dropped = try read(Array(Self.titles.dropLast()), Array(Self.row().dropLast()))
    #expect(places(dropped) == ["consent-scope-column-missing t.xlsx[S]!A1"])
    #expect(dropped.first?.severity == .error)
  }

  @Test func namesTheColumnThatMayHoldTheScopes() throws {
    let renamed = try read(titles(8, "Mức độ đăng"), Self.row())
    #expect(places(renamed).first == "consent-scope-column-missing t.xlsx[S]!A1")
    #expect(renamed.contains { $0.summary.vietnamese.hasSuffix("trong bảng có cột chưa rõ: “Mức độ đăng” (I1)") })
    let blank = try read(titles(8, ""), Self.row())
    #expect(blank.contains { $0.summary.vietnamese.hasSuffix("không có tiêu đề (I1)") })
  }

  @Test func needsNoScopesWhereNobodyConsents() throws {
    let titles = Array(Self.titles.dropLast())
    #expect(try read(titles, Array(Self.row(consent: "Không").dropLast())).isEmpty)
    #expect(try read(titles, Array(Self.row("Tập thể").dropLast())).isEmpty)
  }

  @Test func refusesATextThatLostItsScopes() {
    let titles = "Mã hồ sơ,Đối tượng,Danh xưng,Họ và tên,Xã/thị trấn,Tình trạng hồ sơ,Đồng ý công khai"
    let row = "HD-1,Cá nhân,Ông,Lê An,Chũ,Đã trao,có"
    #expect(
      places(readTable(.honourees, "\(titles)\n\(row)\n").log.diagnostics)
        == ["consent-scope-column-missing t.csv:1:1"])
    #expect(
      places(readTable(.honourees, "\(titles),\n\(row),trang\n").log.diagnostics)
        == ["consent-scope-column-missing t.csv:1:1", "column-untitled t.csv:1:86"])
    #expect(readTable(.honourees, "\(titles),Phạm vi\n\(row),trang\n").log.diagnostics.isEmpty)
  }

  @Test(arguments: ["Số đất", ""]) func asksWhetherNumbersAreTheMissingAreas(_ title: String) throws {
    let found = try read(titles(7, .text(title)), Self.row())
    let missing = try #require(found.first { $0.id == "column-missing" })
    #expect(missing.severity == .error && missing.location?.label == "t.xlsx[S]!A1")
    #expect(missing.summary.vietnamese.contains("(H1)") && missing.summary.vietnamese.contains("“Diện tích hiến (m²)”"))
  }

  @Test func takesOtherColumnsForWhatTheyAre() throws {
    var row = Self.row()
    row[7] = "đã gọi"
    #expect(try places(read(titles(7, "Người nhập"), row)) == ["column-unknown t.xlsx[S]!H1"])
    #expect(try places(read(titles(7, "Số điện thoại"), Self.row())) == ["column-private t.xlsx[S]!H1"])
  }
}
