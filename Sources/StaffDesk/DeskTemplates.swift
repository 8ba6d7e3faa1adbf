public import Diagnostics
internal import Foundation
internal import Templates

/// The desk's own pages, compiled against their views, and its style sheets and script.
///
/// They come from the program alone: a campaign whose templates are broken must not take away the desk that says so.
struct DeskTemplates: Sendable {
  let problems: Template<ProblemsPage>
  let changes: Template<ChangesPage>
  let slip: Template<SlipPage>
  let publish: Template<PublishPage>
  let submissions: Template<SubmissionsPage>
  let withheld: Template<WithheldPage>
  let pages: Template<PagesPage>
  let look: Template<LookPage>
  let plan: Template<PlanPage>
  let noReport: Template<NoReportPage>
  /// By name: `site.css`, `ban-lam-viec.css`, `ban-lam-viec.js`.
  let parts: [String: [UInt8]]

  /// The largest file that is read. In bytes.
  private static let limit = 1 << 20

  /// The files that the desk is made from, as they lie in the program's `site-templates`, by name.
  static func files(_ folder: String) -> [String: [UInt8]] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/desk")) ?? []
    var files = Dictionary(
      names.filter { !$0.hasPrefix(".") }.compactMap { name in bytes(folder + "/desk/" + name).map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
    files["site.css"] = bytes(folder + "/assets/site.css")
    return files
  }

  /// Compiles the templates among `files`.
  ///
  /// - Returns: The templates; `nil` where a problem keeps them from being used.
  static func compile(_ files: [String: [UInt8]]) -> (templates: DeskTemplates?, diagnostics: [Diagnostic]) {
    let ending = ".mustache"
    let sources = files.filter { $0.key.hasSuffix(ending) }.sorted { $0.key < $1.key }.map { name, bytes in
      TemplateSource(name: "desk/" + name.dropLast(ending.count), file: "site-templates/desk/" + name, text: bytes)
    }
    let library = TemplateLibrary(sources: sources)
    var problems = library.diagnostics
    let parts = files.filter { $0.key.hasSuffix(".css") || $0.key.hasSuffix(".js") }
    let templates = DeskTemplates(library, parts, &problems)
    return (problems.blocks ? nil : templates, problems)
  }

  private init?(_ library: TemplateLibrary, _ parts: [String: [UInt8]], _ found: inout [Diagnostic]) {
    let problems = library.template("desk/viec-can-lam", for: ProblemsPage.self, problems: &found)
    let changes = library.template("desk/thay-doi", for: ChangesPage.self, problems: &found)
    let slip = library.template("desk/phieu", for: SlipPage.self, problems: &found)
    let publish = library.template("desk/dang", for: PublishPage.self, problems: &found)
    let submissions = library.template("desk/da-gui", for: SubmissionsPage.self, problems: &found)
    let withheld = library.template("desk/chua-neu-ten", for: WithheldPage.self, problems: &found)
    let pages = library.template("desk/cac-trang", for: PagesPage.self, problems: &found)
    let look = library.template("desk/xem-thu", for: LookPage.self, problems: &found)
    let plan = library.template("desk/ke-hoach", for: PlanPage.self, problems: &found)
    let noReport = library.template("desk/bao-cao", for: NoReportPage.self, problems: &found)
    guard let problems, let changes, let slip, let publish, let submissions, let withheld, let pages, let look,
      let plan,
      let noReport
    else { return nil }
    self.problems = problems
    self.changes = changes
    self.slip = slip
    self.publish = publish
    self.submissions = submissions
    self.withheld = withheld
    self.pages = pages
    self.look = look
    self.plan = plan
    self.noReport = noReport
    self.parts = parts
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    guard let data = try? Data(contentsOf: URL(filePath: path)), data.count <= limit else { return nil }
    return Array(data)
  }
}
