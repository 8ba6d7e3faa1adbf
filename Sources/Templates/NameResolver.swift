internal import Diagnostics

/// Finds what a name means where it stands.
enum NameResolver {
  enum Result {
    /// The field, and the level of the context stack that offers it.
    case found(AnyField, Scope.Level)
    /// Within a section whose own name is unknown nothing can be said.
    case unknowable
    case failed(Diagnostic)
  }

  /// As the specification says: the first word is looked for from the top of the context stack down, each further word
  /// only in what the one before gave.
  static func resolve(_ name: Name, in scope: Scope, at place: Place) -> Result {
    guard let top = scope.levels.last else { return .unknowable }
    guard let first = name.parts.first else {
      if top.schema.isUnknown { return .unknowable }
      return top.schema.itself.map { .found($0, top) } ?? .failed(.dotIsView(top.schema.title, at: place))
    }
    for level in name.isLocal ? [top] : scope.levels.reversed() {
      if level.schema.isUnknown { return .unknowable }
      guard let field = level.schema.fields[first] else { continue }
      return resolve(name.parts.dropFirst(), of: field, name: name, level: level, at: place)
    }
    let levels = name.isLocal ? [top] : scope.levels
    return .failed(.nameUnknown(first, in: levels.reversed().map(\.schema), at: place))
  }

  private static func resolve(
    _ rest: ArraySlice<String>, of first: AnyField, name: Name, level: Scope.Level, at place: Place
  ) -> Result {
    var field = first
    for (index, part) in zip(rest.indices, rest) {
      guard let step = field.step, let inner = field.inner?() else {
        let before = name.parts[..<index].joined(separator: ".")
        return .failed(.nameHasNoParts(before, kind: field.kind, at: place))
      }
      guard let next = inner.fields[part] else { return .failed(.nameUnknown(part, in: [inner], at: place)) }
      field = next.reached(through: step)
    }
    return .found(field, level)
  }
}

extension SchemaCore {
  /// Stands for what a section would put on the stack if its name were known.
  static let unknown = SchemaCore(title: "", type: nil, fields: [:])

  var isUnknown: Bool { self === Self.unknown }
}

extension AnyField {
  /// The same field, taken from a frame from which `step` leads to its view.
  func reached(through step: @escaping @Sendable (Frame) -> Frame?) -> AnyField {
    func write(_ write: Write?) -> Write? {
      guard let write else { return nil }
      return { frame, output in
        if let inner = step(frame) { write(inner, &output) }
      }
    }
    var field = self
    field.escaped = write(escaped)
    field.raw = write(raw)
    field.holds = { [holds] frame in step(frame).map(holds) ?? false }
    if let enter {
      field.enter = { frame, body in
        if let inner = step(frame) { enter(inner, body) }
      }
    }
    if let next = self.step {
      field.step = { frame in step(frame).flatMap(next) }
    }
    return field
  }
}
