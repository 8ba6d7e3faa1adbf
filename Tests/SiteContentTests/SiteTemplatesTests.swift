internal import Diagnostics
internal import Templates
import Testing

@testable import SiteContent

@Suite struct SiteTemplatesTests {
  @Test func everyTemplateOfTheRepositoryFitsItsView() throws {
    let (templates, problems) = SiteTemplates.compile(try RepositoryTemplates.library())
    #expect(TerminalPrinter(language: .english).print(problems) == "")
    #expect(templates != nil)
  }

  @Test func noTemplateOfTheRepositoryIsUnused() throws {
    #expect(try RepositoryTemplates.library().unusedNames(after: SiteTemplates.roots) == [])
  }

  @Test func aMissingPageTemplateIsAnErrorThatNamesIt() {
    let (templates, problems) = SiteTemplates.compile(TemplateLibrary(sources: []))
    #expect(templates == nil)
    #expect(problems.contains { $0.summary.english.contains("pages/home") })
  }
}
