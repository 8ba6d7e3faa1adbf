import CampaignModel
import Diagnostics
import Testing

@testable import SiteContent

@Suite struct YearbookTests {
  /// A book of communes with so many entries each; positions count up through the communes.
  private func book(_ counts: [Int], limit: Int) -> Yearbook {
    var next = 0
    let communes = counts.map { count in
      defer { next += count }
      return Array(next..<(next + count))
    }
    return Yearbook(communes: communes, limit: limit)
  }

  /// `commune:first-last`, volumes parted by `|`; `+` marks a commune that goes on.
  private func outline(_ book: Yearbook) -> String {
    book.volumes.map { volume in
      volume.leaves.map { "\($0.commune)\($0.isContinuation ? "+" : ""):\($0.first)-\($0.last)" }.joined(separator: " ")
    }.joined(separator: " | ")
  }

  @Test func numbersRunThroughTheCommunesWithoutGaps() {
    #expect(outline(book([3, 0, 1, 2], limit: 10)) == "0:1-3 2:4-4 3:5-6")
  }

  @Test func numbersRunOnFromVolumeToVolume() {
    #expect(outline(book([3, 3, 3, 3], limit: 6)) == "0:1-3 1:4-6 | 2:7-9 3:10-12")
  }

  @Test func aCommuneThatFitsIntoAVolumeIsNotTornApart() {
    #expect(outline(book([4, 5], limit: 6)) == "0:1-4 | 1:5-9")
  }

  @Test func aCommuneLargerThanAVolumeGoesOnInTheNext() {
    #expect(outline(book([1, 8, 1], limit: 3)) == "0:1-1 | 1:2-4 | 1+:5-7 | 1+:8-9 2:10-10")
  }

  @Test func volumesAreOfAboutOneSize() {
    let sizes = book(Array(repeating: 10, count: 41), limit: 100).volumes.map(\.count)
    #expect(sizes == [80, 80, 90, 80, 80])
  }

  @Test func theListOfVolumesIsCutIntoPages() {
    let paging = YearbookVolumesPage.paging(book([90], limit: 1))
    #expect(paging.pageCount == 3)
    #expect(paging.range(3) == 80..<90)
    #expect(
      (1...3).map { Routes.page($0, of: paging.list) } == ["ky-yeu.html", "ky-yeu-trang-2.html", "ky-yeu-trang-3.html"])
    #expect(Routes.page(1, of: paging.list) == Routes.yearbook)
  }

  @Test(arguments: [1, 2, 7, 40, 1_000]) func everyEntryStandsOnceWhateverTheLimit(_ limit: Int) {
    let book = book([5, 0, 17, 1, 40, 3, 3, 0, 9], limit: limit)
    let leaves = book.volumes.flatMap(\.leaves)
    #expect(leaves.flatMap(\.positions) == Array(0..<78))
    #expect(leaves.flatMap { Array($0.first...$0.last) } == Array(1...78))
    #expect(book.volumes.allSatisfy { (1...limit).contains($0.count) })
    #expect(book.count == 78)
  }

  @Test func volumesAreFilledByWeight() {
    let weights = [1, 1, 5, 1, 1, 9, 1]
    let book = Yearbook(communes: [[0, 1], [2], [3, 4], [5], [6]], limit: 6) { weights[$0] }
    // What is heavier than a volume has one to itself.
    #expect(outline(book) == "0:1-2 | 1:3-3 | 2:4-5 | 3:6-6 | 4:7-7")
  }

  @Test func aCommuneHeavierThanAVolumeIsCutByWeight() {
    let book = Yearbook(communes: [[0, 1, 2, 3]], limit: 6) { [4, 2, 3, 3][$0] }
    #expect(outline(book) == "0:1-2 | 0+:3-4")
  }

  @Test func anEntryWeighsWhatItsOwnWordsWeigh() {
    let short = YearbookEntry.weight(of: person("Ông", "Tĩnh"), hasPhoto: false)
    #expect(YearbookEntry.weight(of: person("Ông", "Tĩnh Đỗ"), hasPhoto: false) == short + " Đỗ".utf8.count)
    #expect(YearbookEntry.weight(of: person("Ông", "Tĩnh"), hasPhoto: true) > short + 100)
  }

  @Test func aChapterKnowsItsNeighboursInTheVolume() {
    let volume = book([3, 0, 1, 2], limit: 10).volumes[0]
    let neighbours = (0..<3).map { place in
      let (previous, next) = volume.neighbours(of: place)
      return "\(previous?.commune.description ?? "-") \(next?.commune.description ?? "-")"
    }
    #expect(neighbours == ["- 2", "0 3", "2 -"])
  }

  @Test func anEmptyBookIsOneVolumeWithoutLeaves() {
    let book = book([0, 0], limit: 5)
    #expect(book.volumes.map(\.count) == [0])
    #expect(book.paths == ["ky-yeu.html"])
  }

  @Test func aBookOfOneVolumeIsTheYearbooksOwnPageAndOthersHaveOneEach() {
    #expect(book([3], limit: 3).paths == ["ky-yeu.html"])
    #expect(book([4], limit: 3).paths == ["ky-yeu/tap-1.html", "ky-yeu/tap-2.html"])
  }

  // MARK: The index

  @Test(arguments: [
    ("Hộ ông", "Giáp Văn Ân", "Hộ ông Giáp Văn |Ân"), ("Bà", "Vi Thị Diệp", "Bà Vi Thị |Diệp"),
    ("Ông", "Lãng Văn Hai (Hai Cối)", "Ông Lãng Văn Hai (Hai Cối)|"), ("Ông", "Tĩnh", "Ông |Tĩnh"),
  ])
  func theIndexSetsOffTheGivenNameByWhichItIsSorted(_ honorific: String, _ name: String, _ expected: String) {
    let shown = YearbookLetter.Name(7, person(honorific, name))
    #expect("\(shown.before)|\(shown.given ?? "")" == expected)
  }

  @Test func whoIsNotSortedByTheGivenNameHasNoneSetOff() {
    #expect(YearbookLetter.Name(1, person("", "Nhân dân thôn Cầu Mới", kind: .collective)).given == nil)
    #expect(YearbookLetter.Name(1, person("Ông", "Ma A Páo", sortName: "A Páo")).given == nil)
  }

  private func person(
    _ honorific: String, _ name: String, kind: Honouree.Kind = .individual, sortName: String? = nil
  ) -> Honouree {
    let table = Table(name: "honourees", file: "honourees.csv", columns: [], rows: [])
    return Honouree(
      id: "HD-1", kind: kind, honorific: honorific, name: name, sortName: sortName, communeText: "", levelText: "",
      state: .decided, consent: Consent(answer: .given), origin: RowOrigin(table: table, row: 0))
  }

  // MARK: Running heads

  @Test func textInAStyleSheetCannotEndItsString() {
    #expect(YearbookStyle.text("Xã Kiên Thành") == "\"Xã Kiên Thành\"")
    #expect(
      YearbookStyle.text("A\"; } body { x: \\\n</style>")
        == "\"A\\22 \\3b  \\7d  body \\7b  x\\3a  \\5c \\a \\3c /style\\3e \"")
  }
}
