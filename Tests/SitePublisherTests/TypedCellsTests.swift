internal import Foundation
import Testing

@testable import SitePublisher

/// Two rows shown one under the other say what somebody typed, never what it was taken for.
@Suite struct TypedCellsTests {
  @Test func aCellThatWasNotUnderstoodIsShownAsItWasTyped() async throws {
    let shop = try Workshop()
    let rows = try String(contentsOf: shop.campaign.appending(path: "honourees.csv"), encoding: .utf8)
    let row = try #require(rows.split(separator: "\n").first { $0.hasPrefix("HO-01,") })
    let twin = row.replacing("HO-01,", with: "HO-09,").replacing("Đã trao", with: "Xong").replacing(
      ",có,trang; tải về", with: ",chắc được,trang; tải về")
    try shop.write("honourees.csv", rows + twin + "\n")
    let report = await shop.build()
    let problem = try #require(report.diagnostics.first { $0.id == "same-person-twice" })
    let notes = problem.notes.map(\.text.vietnamese).joined(separator: "\n")
    #expect(notes.contains(" · Xong · đồng ý công khai: chắc được"))
    #expect(notes.contains(" · Đã trao · đồng ý công khai: Có"))
  }
}
