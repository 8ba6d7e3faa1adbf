import Diagnostics
import Foundation
import Testing

@testable import SiteAudit

@Suite struct CondensingTests {
  /// Pages of one shape, all with the same slip of a template, each with a place of its own.
  private func pages(_ count: Int) -> Site {
    Site(
      (0..<count).map { number in
        let filler = String(repeating: "\n", count: number % 7)
        return (
          "trang-\(number).html", RuleExample.otherPage.replacing("</body>", with: "\(filler)<h1>Hai</h1></body>")
        )
      })
  }

  private func judge(_ site: Site, order: [Int], repeats: Int) -> [Diagnostic] {
    var options = AuditOptions()
    options.repeats = repeats
    let shapes = KnownShapes()
    let judges = [FileJudge(options: options, shapes: shapes), FileJudge(options: options, shapes: shapes)]
    let reports = order.map { judges[$0 % 2].judge(path: site.files[$0].path, bytes: site.files[$0].bytes) }
    return SiteJudge.judge(reports, options: options) { path in site.files.first { $0.path == path }?.bytes }
  }

  @Test func theFirstPagesByPathAreNamedWhateverOrderTheyAreJudgedIn() {
    let site = pages(40)
    let expected = judge(site, order: Array(0..<40), repeats: 3)
    #expect(expected.map { $0.location?.file } == ["trang-0.html", "trang-1.html", "trang-10.html"])
    #expect(expected.map { $0.location?.label } == ["trang-0.html:9:1", "trang-1.html:10:1", "trang-10.html:12:1"])
    #expect(expected.first?.notes.map(\.text.english) == ["37 other files have the same problem"])
    #expect(expected.dropFirst().allSatisfy { $0.notes.isEmpty })
    var random = SeededRandom(seed: 1)
    for _ in 0..<10 {
      #expect(judge(site, order: Array(0..<40).shuffled(using: &random), repeats: 3) == expected)
    }
    #expect(judge(site, order: Array((0..<40).reversed()), repeats: 3) == expected)
  }

  @Test func fewPagesAreAllNamed() {
    #expect(judge(pages(5), order: [4, 3, 2, 1, 0], repeats: 20).count == 5)
  }

  @Test func everySlipOfATemplateIsCounted() {
    let page = RuleExample.otherPage.replacing("</body>", with: "<p id=\"dau\"></p><a href=\"mat.html\">x</a></body>")
    let findings = judge(Site((0..<30).map { ("\($0).html", page) }), order: Array(0..<30), repeats: 4)
    for id in ["duplicate-id", "dead-link"] {
      let found = findings.filter { $0.id == id }
      #expect(found.count == 4)
      #expect(found.first?.notes.last?.text.vietnamese == "26 tệp khác cũng có lỗi này")
    }
  }

  @Test func differentProblemsAreNotTakenTogether() {
    let findings = judge(
      Site(
        (0..<30).map {
          ("\($0).html", RuleExample.otherPage.replacing("</body>", with: "<a href=\"mat-\($0).html\">x</a></body>"))
        }),
      order: Array(0..<30), repeats: 4)
    #expect(findings.count == 30)
  }

  @Test func noMoreThanSoManyOfARuleAreListed() throws {
    let count = FindingCollector.mostOfARule + 50
    let pages = (0..<count).map { number in
      ("\(number).html", RuleExample.otherPage.replacing("</h1>", with: "</h1><a href=\"#mat-\(number)\">x</a>"))
    }
    let site = Site(pages + [("z.html", RuleExample.otherPage.replacing("</h1>", with: "</h1><p id=\"dau\"></p>"))])
    let findings = judge(site, order: Array(0...count), repeats: 4)
    #expect(findings.filter { $0.id == "dangling-fragment" }.count == FindingCollector.mostOfARule)
    #expect(findings.first?.notes.last?.text.english == "50 more findings of this rule are not listed")
    #expect(findings.last?.id == "duplicate-id")
    #expect(judge(site, order: Array((0...count).reversed()), repeats: 4) == findings)
  }

  @Test func oneSlipInSeveralShapesIsCountedInAllTheirPages() throws {
    let pages = (0..<60).map { number in
      let rows = String(repeating: "<hr/><p>x</p>", count: number / 20 * 2)
      return (
        String(format: "%02d.html", number), RuleExample.otherPage.replacing("</h1>", with: "</h1><h1>Hai</h1>\(rows)")
      )
    }
    let findings = judge(Site(pages), order: Array(0..<60), repeats: 4)
    #expect(findings.count == 4)
    #expect(findings.first?.notes.last?.text.english == "56 other files have the same problem")
  }
}
