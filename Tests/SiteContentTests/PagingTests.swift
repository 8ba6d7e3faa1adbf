import Testing

@testable import SiteContent

@Suite struct PagingTests {
  @Test func aListIsCutIntoPagesThatHoldEachElementOnce() {
    let paging = Paging(list: "quyet-dinh/index", count: 101, perPage: 50)
    #expect(paging.pageCount == 3)
    #expect([1, 2, 3].map(paging.range) == [0..<50, 50..<100, 100..<101])
    #expect(paging.path(of: 0) == "quyet-dinh/index.html")
    #expect(paging.path(of: 50) == "quyet-dinh/trang-2.html")
    #expect(Paging(list: "dinh-chinh", count: 60, perPage: 50).path(of: 59) == "dinh-chinh-trang-2.html")
  }

  @Test func anEmptyListHasOneEmptyPageAndAFullOneNoMore() {
    let empty = Paging(list: "x", count: 0, perPage: 50)
    #expect(empty.pageCount == 1 && !empty.isCut && empty.range(1).isEmpty)
    let full = Paging(list: "x", count: 50, perPage: 50)
    #expect(full.pageCount == 1 && !full.isCut)
  }

  @Test(arguments: [
    (1, 3, "1 2 3"), (4, 7, "1 2 3 4 5 6 7"), (1, 400, "1 2 … 400"), (200, 400, "1 … 199 200 201 … 400"),
    (400, 400, "1 … 399 400"),
  ])
  func ofManyPagesTheFirstTheLastAndTheNextAreLinked(current: Int, count: Int, shown: String) {
    let view = PagesView(list: "x", current: current, count: count)
    #expect(view.items.map { $0.path == nil ? "…" : $0.number }.joined(separator: " ") == shown)
    #expect((view.previous == nil) == (current == 1))
    #expect((view.next == nil) == (current == count))
  }
}
