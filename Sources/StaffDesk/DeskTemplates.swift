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
  /// By name: `site.css`, `ban-lam-viec.css`, `ban-lam-viec.js`.
  let parts: [String: [UInt8]]

  /// The largest file that is read. In bytes.
  private static let limit = 1 << 20

  /// Reads and compiles what lies in the program's `site-templates`.
  ///
  /// - Returns: The templates; `nil` where a problem keeps them from being used.
  static func read(_ folder: String) -> (templates: DeskTemplates?, diagnostics: [Diagnostic]) {
    let sources = files(in: folder + "/desk", ending: ".mustache").map { name, bytes in
      TemplateSource(
        name: "desk/" + name.dropLast(".mustache".count), file: "site-templates/desk/" + name, text: bytes)
    }
    let library = TemplateLibrary(sources: sources)
    var problems = library.diagnostics
    var parts = Dictionary(
      (files(in: folder + "/desk", ending: ".css") + files(in: folder + "/desk", ending: ".js")).map {
        ($0.name, $0.bytes)
      },
      uniquingKeysWith: { first, _ in first })
    parts["site.css"] = bytes(folder + "/assets/site.css")
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
    guard let problems, let changes, let slip, let publish, let submissions, let withheld, let pages, let look, let plan
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
    self.parts = parts
  }

  private static func files(in folder: String, ending: String) -> [(name: String, bytes: [UInt8])] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted().compactMap { name in
      bytes(folder + "/" + name).map { (name, $0) }
    }
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    guard let data = try? Data(contentsOf: URL(filePath: path)), data.count <= limit else { return nil }
    return Array(data)
  }
}
