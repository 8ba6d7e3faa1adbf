/// Templates: each a small page that is wrong in one place.
internal import Diagnostics
internal import Templates

extension MessageChapter {
  static let templates = MessageChapter(
    title: "Mẫu trang",
    introduction: "Mẫu trang ở thư mục `site-templates`; mỗi mẫu được dịch và soát trước khi tạo trang.",
    cases: [
      .template("template-tag-unclosed", "<h1>{{name</h1>"),
      .template("template-tag-invalid", "<h1>{{full name}}</h1>"),
      .template("template-tag-invalid", "<h1>{{}}</h1>"),
      .template("template-dynamic-name", "{{>*name}}"),
      .template("template-delimiters-invalid", "{{=| =}}"),
      .template("template-section-unclosed", "{{#others}}<p>{{name}}</p>"),
      .template("template-section-unclosed", "{{#others}}{{#story}}<p>{{name}}</p>{{/others}}"),
      .template("template-close-unopened", "<p>{{name}}</p>{{/others}}"),
      .template("template-close-mismatched", "{{#others}}<p>{{name}}</p>{{/other}}"),
      .template("template-nesting-too-deep", String(repeating: "{{#children}}", count: 3_000)),
      .template("template-block-twice", "{{<layout}}{{$main}}a{{/main}}{{$main}}b{{/main}}{{/layout}}"),
      .template("template-text-ignored", "{{<layout}}Lời dẫn{{$main}}a{{/main}}{{/layout}}"),
      .template("template-unknown", "{{>footre}}"),
      .template("template-unknown", "{{>phan-cuoi}}"),
      .template("template-block-unknown", "{{<layout}}{{$mian}}a{{/mian}}{{/layout}}"),
      .template("template-inclusion-endless", "{{>page}}"),
      .template("template-too-large", "{{>double0}}"),
      .template("template-name-unknown", "<h1>{{nmae}}</h1>"),
      .template("template-name-unknown", "<h1>{{nickname}}</h1>"),
      .template("template-name-without-parts", "{{name.length}}"),
      .template("template-name-without-parts", "{{others.name}}"),
      .template("template-name-not-printable", "<p>{{others}}</p>"),
      .template("template-name-not-printable", "<p>{{.}}</p>"),
      .template("template-markup-escaped", "<div>{{story}}</div>"),
      .template("template-text-unescaped", "<p>{{{name}}}</p>"),
      MessageCase("template-not-utf8") { _ in problems(Array("<h1>Đi".utf8) + [0xFF] + Array("n hình</h1>".utf8)) },
    ])
}

/// What the pages of the cases show.
private struct Person: View {
  var name = ""
  var story: HTML?
  var others: [Person] = []

  static let schema = Schema<Person>(
    .text("name") { $0.name }, .html("story") { $0.story }, .list("others") { $0.others },
    .list("children") { $0.others })
}

private func problems(_ page: [UInt8]) -> [Diagnostic] {
  var texts = ["layout": "<main>{{$main}}{{/main}}</main>", "footer": "<footer></footer>", "double20": "x"]
  for number in 0..<20 { texts["double\(number)"] = "{{>double\(number + 1)}}{{>double\(number + 1)}}" }
  let partials = texts.map { name, text in
    TemplateSource(name: name, file: "site-templates/partials/\(name).mustache", text: Array(text.utf8))
  }
  let page = TemplateSource(name: "page", file: "site-templates/pages/page.mustache", text: page)
  var problems: [Diagnostic] = []
  _ = TemplateLibrary(sources: partials + [page]).template("page", for: Person.self, problems: &problems)
  return problems
}

extension MessageCase {
  static func template(_ id: String, _ page: String) -> MessageCase {
    MessageCase(id) { _ in problems(Array(page.utf8)) }
  }
}
