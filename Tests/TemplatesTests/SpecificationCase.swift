import Diagnostics
import Testing

@testable import Templates

/// One behaviour that the specification asks for, on data of our own.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  enum Expectation: Sendable, Equatable {
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

  /// What the template really gives on the data: its output, or the ids of what keeps it from loading.
  func outcome() -> Expectation {
    var sources = partials.map { TemplateSource(name: $0, file: "\($0).mustache", text: Array($1.utf8)) }
    sources.append(TemplateSource(name: "page", file: "page.mustache", text: Array(template.utf8)))
    let library = TemplateLibrary(sources: sources)
    var problems: [Diagnostic] = []
    let program = library.program("page", for: JSONValue.schema(of: [data]), problems: &problems)
    guard let program, !problems.contains(where: { $0.severity.blocks }) else {
      return .problem(problems.map(\.id).joined(separator: ", "))
    }
    var output: [UInt8] = []
    Renderer.run(program, over: ValueFrame(data), into: &output)
    return .output(String(decoding: output, as: UTF8.self))
  }
}
