internal import Foundation
internal import Templates

/// The templates of this repository, as tests use them.
enum RepositoryTemplates {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "site-templates")

  static func library() throws -> TemplateLibrary { TemplateLibrary(sources: try sources()) }

  static func sources() throws -> [TemplateSource] {
    var sources: [TemplateSource] = []
    for kind in ["layouts", "pages", "partials"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: kind).path)
      for name in names.sorted() where name.hasSuffix(".mustache") {
        let text = try Data(contentsOf: folder.appending(path: kind).appending(path: name))
        sources.append(
          TemplateSource(
            name: "\(kind)/\(name.dropLast(".mustache".count))", file: "site-templates/\(kind)/\(name)",
            text: Array(text)))
      }
    }
    return sources
  }
}
