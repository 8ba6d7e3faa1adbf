/// A value that a template shows: what it offers is said once, by name and type, in its schema.
///
/// ```swift
/// struct RollEntry: View {
///   let name: String
///   let note: String?
///
///   static let schema = Schema<RollEntry>(
///     .text("name") { $0.name },
///     .optional("note") { $0.note })
/// }
/// ```
public protocol View: Sendable {
  /// The names that templates may use. Templates are checked against it when they are loaded.
  static var schema: Schema<Self> { get }
}
