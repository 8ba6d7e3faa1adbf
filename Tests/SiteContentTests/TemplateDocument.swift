internal import Diagnostics

@testable import SiteContent
@testable import Templates

/// `docs/templates.md`: every template, its blocks, and every name that it may use, made from the schemas themselves.
struct TemplateDocument {
  /// The example that the document works through; a browser test builds a site with it.
  static let exampleName = "partials/short-row"
  static let example = """
    <li><h3><a href="{{frame.root}}{{path}}">{{fullName}}</a></h3>
    <p class="w">{{kind}}, {{place}}</p></li>

    """
  static let mistake = example.replacing("{{place}}", with: "{{plcae}}")

  private let sources: [TemplateSource]
  private let parsed: [String: ParsedTemplate]

  init(_ sources: [TemplateSource]) {
    self.sources = sources.sorted { $0.name < $1.name }
    parsed = Dictionary(
      sources.map { ($0.name, ParsedTemplate(SourceText($0))) }, uniquingKeysWith: { first, _ in first })
  }

  var text: String { introduction + templates + views }

  private var introduction: String {
    """
    # Templates

    This file is made from the program's own views and templates; a test compares it. All words and markup that a reader of a
    site sees stand in `site-templates/`: `layouts/`, `pages/`, `partials/` (Mustache) and `assets/` (style sheet, scripts,
    drawings, copied as they are; style sheets and scripts get their content's hash in their names).

    ## Replacing one file

    A campaign's folder may hold a folder `site-templates/` of its own. A file in it takes the place of the program's file of
    the same name, in this campaign alone; everything else stays as it is, and follows the program when that is updated. So
    replace the smallest file that does it: a partial rather than a page, `assets/site.css` last of all.

    For example, rows of short lists (on a commune's page, among others) without the area. In the campaign's folder, write
    `site-templates/\(Self.exampleName).mustache`:

    ```html
    \(Self.example)```

    and build. While `vinhdanh preview` runs, the pages change as soon as the file is saved. To undo it, delete the file.

    ## When something is wrong

    Every template is read when a build begins, and each name is looked up in the view that the template is filled with. A
    name that is not there, a tag that is not closed, a template that does not exist: each is an error at its line and column,
    all are told at once, and nothing is published. Had the example said `{{plcae}}`:

    ```text
    \(problem)```

    Pages are then judged as any others: they must be well-formed XML (`<br/>`), load nothing from elsewhere, hold no inline
    style or script, and keep the other rules of [audit-rules.md](audit-rules.md).

    ## The language

    Mustache as its specification 1.4 says, with inheritance; no lambdas, no dynamic names. What a tag may do with a name depends
    on the name's type:

    | type | `{{name}}` writes | `{{#name}}…{{/name}}` opens, `{{^name}}…{{/name}}` stands in where it does not |
    |---|---|---|
    | text | the text, escaped | where it is not empty, with the text as `{{.}}` |
    | optional | the text, or nothing | where there is one, with the text as `{{.}}` |
    | number | its digits, without grouping | where it is not 0, with the number as `{{.}}` |
    | flag | (an error) | where it is true |
    | markup | (an error; `{{{name}}}` writes it as it is) | where there is any |
    | view | (an error; `{{name.inner}}` reaches into it) | where there is one, with its names in reach |
    | list | (an error) | for each element, with its names in reach |
    | texts | (an error) | for each, with the text as `{{.}}` |

    Inside a section the names around it stay in reach, the innermost first. `{{>partials/x}}` puts a partial in, which sees the
    names of the place where it stands. `{{<layouts/page}}…{{/layouts/page}}` takes a template and replaces its blocks
    `{{$block}}…{{/block}}`. Figures and dates arrive written as Vietnamese writes them (`1.234,5`, `22/4/2024`).


    """
  }

  /// What the program says of the mistaken example, by its own printer.
  private var problem: String {
    let file = "site-templates/\(Self.exampleName).mustache"
    let broken = sources.map { source in
      source.name == Self.exampleName
        ? TemplateSource(name: source.name, file: file, text: Array(Self.mistake.utf8)) : source
    }
    let problems = SiteTemplates.compile(TemplateLibrary(sources: broken)).diagnostics
    let text = TerminalPrinter(language: .english).print(Array(problems.prefix(1)))
    return text.hasSuffix("\n") ? text : text + "\n"
  }

  private var templates: String {
    let links = TemplateLinks(parsed)
    var text = "## The templates\n\n| template | is | filled with | blocks | includes |\n|---|---|---|---|---|\n"
    for source in sources {
      guard let template = parsed[source.name] else { continue }
      let own = SiteTemplates.views.first { $0.template == source.name }?.views.first
      let pages = SiteTemplates.roots.filter { $0 != source.name && links.reachable(from: [$0]).contains(source.name) }
      let isEverywhere = pages.count > SiteTemplates.roots.count / 2
      let view =
        own.map { "[`\($0.title)`](#\(Self.anchor($0.title)))" }
        ?? (isEverywhere ? "any page" : pages.sorted().map { "`\($0)`" }.joined(separator: ", "))
      let blocks = Self.list(template.blockNames.sorted())
      let includes = Self.list(Set(template.references.map(\.name)).sorted())
      text +=
        "| `\(source.name)` | \(TemplateMeanings.templates[source.name] ?? "") | \(view) | \(blocks) | \(includes) |\n"
    }
    return text + "\n"
  }

  private static func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }

  /// Every view once, by name.
  static var allViews: [SchemaDescription] {
    var seen: Set<String> = []
    return SiteTemplates.views.flatMap(\.views).filter { seen.insert($0.title).inserted }.sorted { $0.title < $1.title }
  }

  private var views: String {
    var text = """
      ## The views

      Every name that a template may use. A page's template begins with the page's view; the names of another view are in reach
      within the sections named under its heading.


      """
    for view in Self.allViews {
      text += "### \(view.title)\n\n\(Self.ways(to: view.title))| name | type | meaning |\n|---|---|---|\n"
      for field in view.fields {
        let inner = field.inner.map { " of [`\($0)`](#\(Self.anchor($0)))" } ?? ""
        let meaning = TemplateMeanings.meaning(field.name, of: view.title) ?? ""
        text += "| `\(field.name)` | \(field.kind.rawValue)\(inner) | \(meaning) |\n"
      }
      text += "\n"
    }
    return String(text.dropLast())
  }

  /// Which sections of which views lead into a view.
  private static func ways(to title: String) -> String {
    let pages = SiteTemplates.views.filter { $0.views.first?.title == title }.map { "`\($0.template)`" }
    if !pages.isEmpty { return "The view of \(pages.joined(separator: ", ")).\n\n" }
    let ways = allViews.flatMap { view in
      view.fields.filter { $0.inner == title }.map { "`\(view.title)`: `{{#\($0.name)}}`" }
    }
    // What every page has need not be told of each.
    guard ways.count <= 8 else { return "In every page: `{{#\(title == "Frame" ? "frame" : "site")}}`.\n\n" }
    return "In \(ways.joined(separator: ", ")).\n\n"
  }

  /// The anchor that a heading gets: small letters, signs left out.
  private static func anchor(_ title: String) -> String { title.lowercased().filter { $0.isLetter || $0.isNumber } }
}
