import Diagnostics
import Testing

@testable import Templates

/// One behaviour that the specification asks for, on data of our own.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  enum Expectation: Sendable {
    case output(String)
    /// The specification says that nothing is shown; here it is an error, with the id given.
    case problem(String)
  }

  let name: String
  let data: JSONValue
  let template: String
  let partials: [String: String]
  let expectation: Expectation

  init(_ name: String, _ data: JSONValue, _ template: String, partials: [String: String] = [:], gives output: String) {
    self.init(name, data, template, partials: partials, .output(output))
  }

  init(_ name: String, _ data: JSONValue, _ template: String, partials: [String: String] = [:], isError id: String) {
    self.init(name, data, template, partials: partials, .problem(id))
  }

  private init(
    _ name: String, _ data: JSONValue, _ template: String, partials: [String: String], _ expectation: Expectation
  ) {
    self.name = name
    self.data = data
    self.template = template
    self.partials = partials
    self.expectation = expectation
  }

  var testDescription: String { name }

  func check() {
    var sources = partials.map { TemplateSource(name: $0, file: "\($0).mustache", text: Array($1.utf8)) }
    sources.append(TemplateSource(name: "page", file: "page.mustache", text: Array(template.utf8)))
    let library = TemplateLibrary(sources: sources)
    var problems: [Diagnostic] = []
    let program = library.program("page", for: JSONValue.schema(of: [data]), problems: &problems)
    switch expectation {
    case .problem(let id):
      #expect(problems.map(\.id) == [id])
      #expect(program == nil)
    case .output(let expected):
      #expect(problems.filter { $0.severity.blocks }.map { TerminalPrinter(language: .english).print($0) } == [])
      guard let program else { return }
      var output: [UInt8] = []
      Renderer.run(program, over: ValueFrame(data), into: &output)
      #expect(String(decoding: output, as: UTF8.self) == expected)
    }
  }
}
