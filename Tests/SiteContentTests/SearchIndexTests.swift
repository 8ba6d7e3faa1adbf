import CampaignModel
import Testing

@testable import SiteContent

@Suite struct SearchNumbersTests {
  @Test func numbersAreWrittenFiveBitsASignTheLowOnesFirst() {
    #expect(SearchNumbers.text([0, 1, 31]) == "ABf")
    #expect(SearchNumbers.text([32, 33]) == "gBhB")
    #expect(SearchNumbers.text([1_024]) == "ggB")
    #expect(SearchNumbers.text([]) == "")
    #expect(SearchNumbers.text([-5]) == "A")
  }

  @Test func noSignIsAFigureOrNeedsEscaping() {
    #expect(Set(SearchNumbers.digits).count == 64)
    let forbidden = Set("0123456789\"\\<>&'@./".utf8)
    #expect(SearchNumbers.digits.allSatisfy { $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) })
  }

  @Test func aFewPositionsAreTheStepsBetweenThem() {
    #expect(SearchNumbers.positions([0, 1, 5], below: 100) == "AAD")
    #expect(SearchNumbers.positions([], below: 100) == "")
  }

  @Test func manyPositionsAreSixASign() {
    #expect(SearchNumbers.positions([0, 1, 5, 6, 11], below: 12) == "jh")
    #expect(SearchNumbers.isDense(26, of: 100))
    #expect(!SearchNumbers.isDense(25, of: 100))
  }

  @Test func allPositionsNeedNoText() {
    #expect(SearchNumbers.positions([0, 1, 2], below: 3) == "")
  }

  @Test func runsAreTheirDistanceAndTheirLengthLessOne() {
    #expect(SearchNumbers.runs([]) == "")
    #expect(SearchNumbers.runs([0, 1, 2]) == "AC")
    #expect(SearchNumbers.runs([3, 4, 10]) == "DBFA")
  }
}

@Suite struct SearchWordsTests {
  @Test func wordsAreSmallAndHaveTheirTonesInOnePlace() {
    #expect(SearchWords.words("Hộ bà Lâm Thị HOÀ (Thuỷ)") == ["hộ", "bà", "lâm", "thị", "hòa", "thủy"])
    #expect(SearchWords.words("MH-1204/QĐ-UBND") == ["mh", "1204", "qđ", "ubnd"])
    #expect(SearchWords.words("–…/") == [])
  }

  @Test func whatOnlySaysTheKindOfPlaceIsLeftOut() {
    #expect(SearchWords.wordsOfPlace("Tổ dân phố Chợ Cũ, thị trấn Chũ") == ["chợ", "cũ", "chũ"])
    #expect(
      SearchWords.wordsOfPlace("Đường liên thôn Dốc Sim - Khe Trúc") == ["đường", "liên", "dốc", "sim", "khe", "trúc"])
    #expect(SearchWords.wordsOfPlace("Xã Sa Lý") == ["sa", "lý"])
    #expect(SearchWords.wordsOfPlace("Xa Lý") == ["xa", "lý"])
    #expect(SearchWords.wordsOfPlace("Thôn Thị Trấn") == [])
  }

  @Test func anIDIsTheNumberAtItsEndAndTheRest() {
    #expect(SearchWords.partsOfID("HD-0001") == ("0001", "hd"))
    #expect(SearchWords.partsOfID("KT-2024-07") == ("202407", "kt"))
    #expect(SearchWords.partsOfID("Chu") == ("", "chu"))
    #expect(SearchWords.partsOfID("17") == ("17", ""))
  }
}

@Suite struct SearchIndexTests {
  private func campaign() throws -> Campaign {
    var people = try SearchCampaign()
    people.add("HD-3", "Giáp Văn Ân", village: "Thôn Gốc Vải", roads: ["Đường trục thôn Gốc Vải"])
    people.add("HD-1", "Vi Văn Bảy (Bảy Cao)", commune: "Xa Lý")
    people.add("HD-2", "Nhân dân thôn Cả", kind: .collective, village: "Thôn Cả")
    people.add("HD-4", "Trần Văn Kín", answer: .unknown)
    return people.campaign
  }

  private func files(_ campaign: Campaign, limit: Int) -> [String: String] {
    let files = SearchIndexFile.files(campaign, SiteIndex(campaign), limit: limit)
    return Dictionary(
      files.map { file in
        var bytes: [UInt8] = []
        if case .rendered(let write) = file.content { write(&bytes) }
        return (file.path, String(decoding: bytes, as: UTF8.self))
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func aSmallCampaignIsOneFileThatSetsOneVariable() throws {
    let files = files(try campaign(), limit: 3)
    #expect(files.keys.sorted() == ["du-lieu/tim-kiem.js"])
    let text = try #require(files["du-lieu/tim-kiem.js"])
    #expect(text.hasPrefix("vinhdanhChiMuc={\"count\":3,"))
    #expect(text.hasSuffix("};\n"))
    #expect(text.contains("[\"HD-3\",\"HD-1\",\"HD-2\"]"))
    #expect(text.contains("[\"xã\",\"Xa Lý\",\"Xã Sa Lý\",\"Sa Lý\"]"))
  }

  @Test func everyCommuneHasTheAddressOfItsPageWhateverItIsCalled() throws {
    let campaign = try campaign()
    let text = try #require(files(campaign, limit: 3)["du-lieu/tim-kiem.js"])
    let routes = Routes(communes: campaign.communes)
    let paths = campaign.communes.map { "\"\(routes.commune($0.id))\"" }.joined(separator: ",")
    #expect(paths.contains("\"xa/xa-ly.html\""))
    #expect(text.contains("\"communePaths\":[\(paths)]"))
  }

  @Test func whoIsNotPublishedAndWhatOnlyTheyStandInIsInNoFile() throws {
    for limit in [0, 100] {
      for text in files(try campaign(), limit: limit).values {
        #expect(!text.contains("HD-4"))
        #expect(!text.lowercased().contains("kín"))
        #expect(!text.contains("70/QĐ-UBND"))
      }
    }
  }

  @Test func aLargeCampaignIsAManifestAndPartsInAFolderNamedByWhatTheyHold() throws {
    let files = files(try campaign(), limit: 2)
    let manifest = try #require(files["du-lieu/tim-kiem.js"])
    let folder = try #require(manifest.firstMatch(of: /"folder":"(du-lieu\/tim\/[0-9a-f]{16}\/)"/)).1
    #expect(Set(files.keys) == ["du-lieu/tim-kiem.js", "\(folder)w0.js", "\(folder)i0.js", "\(folder)b0.js"])
    #expect(files["\(folder)i0.js"] == "vinhdanhPhan(\"i0\",[\"1 hd|2 hd|3 hd\",\"BCA\"]);\n")
    #expect(try #require(files["\(folder)b0.js"]).hasPrefix("vinhdanhPhan(\"b0\",[\n[\"HD-3\",\"HD-1\",\"HD-2\"]"))
  }

  @Test func theFolderHasAnotherNameWhenAnybodyIsAnother() throws {
    var people = try SearchCampaign()
    people.add("HD-1", "Giáp Văn Ân")
    let before = Set(files(people.campaign, limit: 0).keys)
    #expect(before == Set(files(people.campaign, limit: 0).keys))
    var others = try SearchCampaign()
    others.add("HD-1", "Giáp Văn An")
    #expect(before.intersection(files(others.campaign, limit: 0).keys) == ["du-lieu/tim-kiem.js"])
  }

  @Test func aWordKnowsWhoBearsItAsAGivenNameElsewhereInTheNameAndInThePlace() throws {
    let campaign = try campaign()
    let index = SiteIndex(campaign)
    let vocabulary = SearchVocabulary(index.entries, SearchTables(campaign, index))
    let words = Dictionary(vocabulary.words.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(words["ân"]?.given == [0])
    #expect(words["bảy"]?.given == [1])
    #expect(words["cao"]?.names == [1])
    #expect(words["văn"]?.names == [0, 1])
    #expect(words["cả"]?.given == [])
    #expect(words["cả"]?.names == [2])
    #expect(words["vải"]?.keys == [0])
    #expect(words["kiên"]?.keys == [0, 2])
    #expect(words["sa"]?.keys == [1])
    #expect(words["66"]?.keys == [0, 1, 2])
    #expect(words["thôn"]?.names == [2])
    #expect(words["thôn"]?.keys == [])
    #expect(vocabulary.words.prefix(3).map(\.text) == ["66", "ân", "bảy"])
  }

  @Test func aScriptIsPublishedWithoutTheLinesThatAreComments() {
    let script = "// Một\n'use strict';\n  // hai\n  let a = 1; // ba\nlet b = '//';\n"
    let published = String(decoding: SharedFiles.withoutComments(Array(script.utf8)), as: UTF8.self)
    #expect(published == "'use strict';\n  let a = 1; // ba\nlet b = '//';\n")
  }
}
