import Diagnostics
import Templates

/// A view of every kind of field.
struct Entry: View {
  var name = "Giáp Văn Ân"
  var note: String?
  var story: HTML?
  var isIllustrative = false
  var count = 0
  var commune: CommuneEntry?
  var others: [Entry] = []
  var villages: [String] = []

  static let schema = Schema<Entry>(
    .text("name") { $0.name }, .optional("note") { $0.note }, .html("story") { $0.story },
    .flag("illustrative") { $0.isIllustrative }, .number("count") { $0.count }, .view("commune") { $0.commune },
    .list("others") { $0.others }, .texts("villages") { $0.villages })
}

struct CommuneEntry: View {
  var title = "Xã Sa Lý"
  var markup = HTML(trusted: Array("<b>x</b>".utf8))
  var isTownship = false

  static let schema = Schema<CommuneEntry>(
    .text("title") { $0.title }, .html("markup") { $0.markup }, .flag("township") { $0.isTownship })
}

/// A tree, for templates that include themselves.
struct Branch: View {
  var name: String
  var children: [Branch] = []
  var only: [Branch] = []

  static let schema = Schema<Branch>(
    .text("name") { $0.name }, .list("children") { $0.children }, .view("only") { $0.only.first },
    .flag("leaf") { $0.children.isEmpty })
}

/// What has a tree, and a name of its own.
struct Forest: View {
  var owner: String
  var roots: [Branch]

  static let schema = Schema<Forest>(.text("owner") { $0.owner }, .list("roots") { $0.roots })
}

/// A library of templates given as text; each file is called as the template, with `.mustache`.
func library(_ templates: [String: String]) -> TemplateLibrary {
  TemplateLibrary(
    sources: templates.map { TemplateSource(name: $0, file: "\($0).mustache", text: Array($1.utf8)) })
}

/// What the template `page` makes of `view`; where there are problems, the problems, in English.
func render<V: View>(_ page: String, _ view: V, partials: [String: String] = [:]) -> String {
  var problems: [Diagnostic] = []
  let library = library(partials.merging(["page": page]) { $1 })
  guard let template = library.template("page", for: V.self, problems: &problems) else {
    return TerminalPrinter(language: .english).print(problems)
  }
  var output: [UInt8] = []
  template.render(view, into: &output)
  return String(decoding: output, as: UTF8.self)
}
