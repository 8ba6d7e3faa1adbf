/// What a view offers to templates, told for people: documents and tests are made from it.
package struct SchemaDescription: Sendable {
  /// One name of a view.
  package struct Field: Sendable {
    /// How a template may use a name.
    package enum Kind: String, Sendable, CaseIterable {
      case text, optional, markup, number, flag, view, list, texts
    }

    package let name: String
    package let kind: Kind
    /// The view inside, of a view or a list.
    package let inner: String?
  }

  /// `DecisionPage.Group`
  package let title: String
  /// By name.
  package let fields: [Field]

  /// The view `V`, and after it every view that a template can reach from it, each once, in the order of names.
  package static func all<V: View>(from view: V.Type) -> [SchemaDescription] {
    var found: [SchemaDescription] = []
    var seen: Set<ObjectIdentifier> = []
    visit(V.schema.core, &found, &seen)
    return found
  }

  private static func visit(
    _ core: SchemaCore, _ found: inout [SchemaDescription], _ seen: inout Set<ObjectIdentifier>
  ) {
    guard seen.insert(core.identity).inserted else { return }
    let fields = core.fields.sorted { $0.key < $1.key }
    found.append(SchemaDescription(title: core.title, fields: fields.map { field($0.key, $0.value) }))
    for (_, field) in fields {
      if let inner = inner(field) { visit(inner, &found, &seen) }
    }
  }

  private static func field(_ name: String, _ field: AnyField) -> Field {
    let inner = inner(field)
    let kind: Field.Kind =
      switch field.kind {
      case .text: field.canBeMissing ? .optional : .text
      case .html: .markup
      case .number: .number
      case .flag: .flag
      case .view: .view
      case .list: inner == nil ? .texts : .list
      }
    return Field(name: name, kind: kind, inner: inner?.title)
  }

  /// The schema of the view inside; nothing for plain values, which are only `{{.}}`.
  private static func inner(_ field: AnyField) -> SchemaCore? {
    field.inner.flatMap { inner in
      let core = inner()
      return core.itself == nil ? core : nil
    }
  }
}
