import CampaignModel
import Testing

@testable import SiteContent

@Suite struct ListFiltersTests {
  private func filters(_ people: SearchCampaign) -> ListFilters {
    let campaign = people.campaign
    return ListFilters(SiteIndex(campaign), levels: campaign.settings.levels, communes: campaign.communes)
  }

  @Test func aListInWhichThereIsNobodyIsNotMade() throws {
    var people = try SearchCampaign()
    people.add("HD-1", "Giáp Văn Ân")
    let filters = filters(people)
    #expect(filters.kinds(current: "").map(\.title) == ["Cá nhân"])
    #expect(filters.levels(current: "").map(\.title) == ["Cấp xã"])
    #expect(filters.communes(current: "").map(\.title) == ["Xã Kiên Thành"])
    #expect(filters.lists.allSatisfy { !$0.indices.isEmpty })
  }

  @Test func whereNobodyIsPublishedOnlyTheListOfAllIsMade() throws {
    let lists = filters(try SearchCampaign()).lists
    #expect(lists.map(\.path) == ["dien-hinh/index"])
    #expect(lists.map(\.indices.count) == [0])
  }
}
