internal import Diagnostics

/// Finds what a name means where it stands.
enum NameResolver {
  enum Result {
    /// The field, the level of the context stack that offers it, and how a dotted name gets from there to it.
    case found(AnyField, Scope.Level, way: Way?)
    /// Within a section whose own name is unknown nothing can be said.
    case unknowable
    case failed(Diagnostic)
  }

  /// What leads from a level of the context stack to the view whose field the last word of a dotted name is.
  struct Way {
    /// The words before the last.
    let name: String
    let step: @Sendable (Frame) -> Frame?
  }

  /// As the specification says: the first word is looked for from the top of the context stack down, each further word
  /// only in what the one before gave.
  static func resolve(_ name: Name, in scope: Scope, at place: Place) -> Result {
    guard let top = scope.levels.last else { return .unknowable }
    guard let first = name.parts.first else {
      if top.schema.isUnknown { return .unknowable }
      return top.schema.itself.map { .found($0, top, way: nil) } ?? .failed(.dotIsView(top.schema.title, at: place))
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
    var way: Way?
    for (index, part) in zip(rest.indices, rest) {
      let before = name.parts[..<index].joined(separator: ".")
      guard let step = field.step, let inner = field.inner?() else {
        return .failed(.nameHasNoParts(before, kind: field.kind, at: place))
      }
      guard let next = inner.fields[part] else { return .failed(.nameUnknown(part, in: [inner], at: place)) }
      if let sofar = way?.step {
        way = Way(name: before) { frame in sofar(frame).flatMap(step) }
      } else {
        way = Way(name: before, step: step)
      }
      field = next
    }
    return .found(field, level, way: way)
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
    return field
  }
}
