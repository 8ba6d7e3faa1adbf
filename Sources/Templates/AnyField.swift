/// A name of a schema, with the type of its value hidden: every closure takes the frame of the view that offers it.
@usableFromInline
struct AnyField: Sendable {
  /// What a value is, for the rules of use and for messages.
  @usableFromInline
  enum Kind: Sendable {
    case text, html, number, flag, list, view
  }

  @usableFromInline typealias Write = @Sendable (Frame, inout [UInt8]) -> Void
  @usableFromInline typealias Enter = @Sendable (Frame, (Frame) -> Void) -> Void

  @usableFromInline var kind: Kind
  /// Whether there may be no value at all: an optional text, markup, a view.
  @usableFromInline var canBeMissing: Bool
  /// Writes the value as `{{name}}` does; nothing where it may not stand there.
  @usableFromInline var escaped: Write?
  /// Writes the value as `{{{name}}}` does; nothing where it may not stand there.
  @usableFromInline var raw: Write?
  /// Tells whether a section opens.
  @usableFromInline var holds: @Sendable (Frame) -> Bool
  /// What a section puts on the stack, once or for each element; nothing for a flag, which puts nothing there.
  @usableFromInline var enter: Enter?
  /// The frame of a view, for a dotted name; nothing where the value is no view.
  @usableFromInline var step: (@Sendable (Frame) -> Frame?)?
  /// The schema of what `enter` and `step` give. Asked for when a template is compiled, as schemas may be recursive.
  @usableFromInline var inner: (@Sendable () -> SchemaCore)?

  @inlinable
  init(
    _ kind: Kind, canBeMissing: Bool = false, escaped: Write? = nil, raw: Write? = nil,
    holds: @escaping @Sendable (Frame) -> Bool,
    enter: Enter? = nil, step: (@Sendable (Frame) -> Frame?)? = nil, inner: (@Sendable () -> SchemaCore)? = nil
  ) {
    self.kind = kind
    self.canBeMissing = canBeMissing
    self.escaped = escaped
    self.raw = raw
    self.holds = holds
    self.enter = enter
    self.step = step
    self.inner = inner
  }
}

extension AnyField {
  /// A list whose elements become frames one after another.
  @inlinable
  static func list<V, Element>(
    _ get: @escaping @Sendable (V) -> [Element], inner: @escaping @Sendable () -> SchemaCore
  ) -> AnyField {
    AnyField(
      .list,
      holds: { frame in
        guard let frame = frame as? ValueFrame<V> else { return false }
        return !get(frame.value).isEmpty
      },
      enter: { frame, body in
        guard let frame = frame as? ValueFrame<V> else { return }
        for element in get(frame.value) { body(ValueFrame(element)) }
      },
      inner: inner)
  }
}
