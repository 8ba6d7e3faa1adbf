internal import CampaignModel
import Testing

@testable import SiteContent

@Suite struct MapStepTests {
  @Test func fewHonoureesKeepSmallSteps() {
    #expect(MapView.thresholds([9, 1, 3, 0, 5]) == [1, 3, 5, 8])
    #expect(MapView.thresholds([1, 2]) == [1])
    #expect(MapView.thresholds([4, 0]) == [1, 3])
  }

  @Test func manyHonoureesAreShadedByQuartersInRoundNumbers() {
    #expect(MapView.thresholds([5, 15, 24, 38, 61, 70, 99, 120]) == [1, 20, 60, 90])
    #expect(MapView.thresholds([1_240, 2_310, 3_380, 4_990]) == [1, 2_300, 3_300, 4_900])
  }

  @Test func equalCommunesShareOneShade() {
    #expect(MapView.thresholds([40, 40, 40]) == [1, 40])
    #expect(MapView.thresholds([0, 0]) == [])
    #expect(MapView.thresholds([]) == [])
  }

  @Test func milestonesAreShadedByThirdsAndTheWhole() {
    #expect(MapView.thirds(of: 9) == [1, 4, 7, 9])
    #expect(MapView.thirds(of: 3) == [1, 2, 3])
    #expect(MapView.thirds(of: 2) == [1, 2])
    #expect(MapView.thirds(of: 1) == [1])
    #expect(MapView.thirds(of: 0) == [])
  }

  @Test func noCommuneTakesTheAddressOfTheMapsOwnPages() {
    let table = Table(name: "communes", file: "communes.csv", columns: [], rows: [])
    let origin = RowOrigin(table: table, row: 0)
    let routes = Routes(communes: [
      Commune(id: "00001", name: "Tiến Độ", kind: .commune, origin: origin),
      Commune(id: "00002", name: "Chũ", kind: .township, origin: origin),
    ])
    #expect(routes.commune("00001") == "xa/tien-do-00001.html")
    #expect(routes.commune("00002") == "xa/chu.html")
  }
}
