/// The names that a view offers to templates, and how to get each value.
///
/// Every name is found, and its type checked, when a template is loaded; rendering looks nothing up. Schemas may be
/// recursive: the schema of a child is asked for only when a template goes into it.
public struct Schema<V: View>: Sendable {
  @usableFromInline let core: SchemaCore

  /// A schema of `fields`; of two with one name, the later counts.
  @inlinable
  public init(_ fields: Field...) {
    core = SchemaCore(
      title: String(reflecting: V.self), type: ObjectIdentifier(V.self),
      fields: Dictionary(fields.map { ($0.name, $0.core) }) { _, later in later })
  }

  /// One name of a view.
  public struct Field: Sendable {
    @usableFromInline let name: String
    @usableFromInline let core: AnyField

    @inlinable
    init(_ name: String, _ core: AnyField) {
      self.name = name
      self.core = core
    }
  }
}
