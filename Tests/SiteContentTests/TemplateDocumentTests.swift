internal import Foundation
internal import Templates
import Testing

@testable import SiteContent

/// `docs/templates.md` is what templates may use today.
@Suite struct TemplateDocumentTests {
  private static let document = RepositoryTemplates.folder.deletingLastPathComponent().appending(
    path: "docs/templates.md")

  @Test func theDocumentIsWhatTheViewsOffer() throws {
    let text = TemplateDocument(try RepositoryTemplates.sources()).text
    if ProcessInfo.processInfo.environment["VINHDANH_UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: Self.document)
    }
    let document = (try? String(contentsOf: Self.document, encoding: .utf8)) ?? ""
    guard document != text else { return }
    let (old, new) = (document.split(separator: "\n"), text.split(separator: "\n"))
    let line = zip(old, new).first { $0 != $1 }
    Issue.record(
      """
      docs/templates.md is not what templates may use; run the tests with VINHDANH_UPDATE_GOLDEN=1.
      there: \(line?.0 ?? "")
      now:   \(line?.1 ?? "")
      """)
  }

  @Test func everyNameOfEveryViewHasAMeaning() {
    let missing = TemplateDocument.allViews.flatMap { view in
      view.fields.filter { TemplateMeanings.meaning($0.name, of: view.title) == nil }.map { "\(view.title).\($0.name)" }
    }
    #expect(missing == [])
    #expect(TemplateDocument.allViews.count > 50)
  }

  @Test func noMeaningIsLeftOfANameThatIsGone() {
    let used = Set(
      TemplateDocument.allViews.flatMap { view in
        view.fields.compactMap { TemplateMeanings.key($0.name, of: view.title) }
      })
    #expect(TemplateMeanings.names.keys.filter { !used.contains($0) }.sorted() == [])
  }

  @Test func everyTemplateHasAMeaningAndEveryMeaningATemplate() throws {
    let names = try RepositoryTemplates.sources().map(\.name).sorted()
    #expect(TemplateMeanings.templates.keys.sorted() == names)
  }

  @Test func everyPageTemplateHasItsView() {
    #expect(SiteTemplates.views.map(\.template) == SiteTemplates.roots)
  }

  @Test func theExampleFitsAndTheMistakeIsFoundAtItsPlace() throws {
    func problems(_ text: String) throws -> [String] {
      let sources = try RepositoryTemplates.sources().map { source in
        source.name == TemplateDocument.exampleName
          ? TemplateSource(name: source.name, file: source.file, text: Array(text.utf8)) : source
      }
      return SiteTemplates.compile(TemplateLibrary(sources: sources)).diagnostics.map { $0.location?.label ?? "" }
    }
    #expect(try problems(TemplateDocument.example) == [])
    let found = try problems(TemplateDocument.mistake)
    #expect(found == ["site-templates/partials/short-row.mustache:2:24"])
  }
}
