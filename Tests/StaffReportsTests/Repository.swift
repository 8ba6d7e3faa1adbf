/// The repository's templates and its sample, as the tests of the report use them.
internal import CampaignModel
internal import CampaignReader
internal import Diagnostics
internal import Foundation
internal import SitePublisher
internal import StaffReports
internal import Templates

enum Repository {
  static let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  struct Missing: Error { let problems: [String] }

  static func library() throws -> TemplateLibrary {
    let folder = folder.appending(path: "site-templates/report")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".mustache") }
    return TemplateLibrary(
      sources: try names.sorted().map { name in
        TemplateSource(
          name: "report/\(name.dropLast(".mustache".count))", file: "site-templates/report/\(name)",
          text: Array(try Data(contentsOf: folder.appending(path: name))))
      })
  }

  static func templates() throws -> ReportTemplates {
    let (templates, problems) = ReportTemplates.compile(try library())
    guard let templates else { throw Missing(problems: problems.map(\.id)) }
    return templates
  }

  /// The campaign of the sample as it is read, with what a test changes in it.
  static func sample(_ change: (inout CampaignRecords) -> Void = { _ in }) throws -> Campaign {
    let read = CampaignReader.read(folder: folder.appending(path: "campaigns/luc-ngan-2024").path)
    guard var records = read.records else { throw Missing(problems: read.diagnostics.map(\.id)) }
    change(&records)
    return records.assembled().campaign
  }

  static func page(_ report: ProgressReport, deskLinks: Bool = false) throws -> String {
    String(
      decoding: ReportPage.html(
        report, templates: try templates(), styleSheet: "bao-cao-tien-do.css", deskLinks: deskLinks), as: UTF8.self)
  }
}
