public import Diagnostics

/// All templates of a site: read once, checked as a whole.
public struct TemplateLibrary: Sendable {
  /// The problems of every template by itself and of the references between them, whether or not it is used: all that
  /// can be known without a view.
  public let diagnostics: [Diagnostic]

  /// Reads `sources`; of two with one name, the later counts.
  public init(sources: [TemplateSource]) {
    diagnostics = []
  }

  /// The template called `name`, fitted to views of type `V`.
  ///
  /// Every problem of the templates it reaches is appended to `problems`, those already there left out.
  /// - Returns: The template; nothing where a problem is an error. Warnings alone do not keep it back.
  public func template<V: View>(
    _ name: String, for view: V.Type = V.self, problems: inout [Diagnostic]
  ) -> Template<V>? {
    nil
  }

  /// The template called `name`, fitted to views of type `V`; its warnings are left out.
  /// - Throws: All problems of the templates it reaches, where one of them is an error.
  public func template<V: View>(_ name: String, for view: V.Type = V.self) throws(TemplateProblems) -> Template<V> {
    var problems: [Diagnostic] = []
    guard let template = template(name, for: view, problems: &problems) else {
      throw TemplateProblems(diagnostics: problems)
    }
    return template
  }

  /// The names of the templates that none of `roots` reaches, sorted.
  public func unusedNames(after roots: some Sequence<String>) -> [String] {
    []
  }
}

/// What keeps a template from being used.
public struct TemplateProblems: Error {
  public let diagnostics: [Diagnostic]
}
