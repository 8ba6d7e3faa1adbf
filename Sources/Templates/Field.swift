/// The kinds of field that a schema is made of.
extension Schema.Field {
  /// A text: `{{name}}` writes it escaped; `{{#name}}` opens where it is not empty, with the text as `{{.}}`.
  @inlinable
  public static func text(_ name: String, _ get: @escaping @Sendable (V) -> String) -> Self {
    text(name, canBeMissing: false) { get($0) }
  }

  /// A text that may be missing: `{{name}}` then writes nothing; `{{#name}}` opens where it is there and not empty.
  @inlinable
  public static func optional(_ name: String, _ get: @escaping @Sendable (V) -> String?) -> Self {
    text(name, canBeMissing: true, get)
  }

  @inlinable
  static func text(_ name: String, canBeMissing: Bool, _ get: @escaping @Sendable (V) -> String?) -> Self {
    Self(
      name,
      AnyField(
        .text, canBeMissing: canBeMissing,
        escaped: { frame, output in
          guard let frame = frame as? ValueFrame<V>, let text = get(frame.value) else { return }
          output.append(escaping: text)
        },
        holds: { frame in
          guard let frame = frame as? ValueFrame<V> else { return false }
          return get(frame.value).map { !$0.isEmpty } ?? false
        },
        enter: { frame, body in
          guard let frame = frame as? ValueFrame<V>, let text = get(frame.value), !text.isEmpty else { return }
          body(ValueFrame(text))
        },
        inner: { .text }))
  }

  /// Markup, or none: `{{{name}}}` writes it as it stands; `{{#name}}` opens where it is there and not empty.
  @inlinable
  public static func html(_ name: String, _ get: @escaping @Sendable (V) -> HTML?) -> Self {
    Self(
      name,
      AnyField(
        .html, canBeMissing: true,
        raw: { frame, output in
          guard let frame = frame as? ValueFrame<V>, let markup = get(frame.value) else { return }
          output.append(contentsOf: markup.bytes)
        },
        holds: { frame in
          guard let frame = frame as? ValueFrame<V> else { return false }
          return get(frame.value).map { !$0.bytes.isEmpty } ?? false
        },
        enter: { frame, body in
          guard let frame = frame as? ValueFrame<V>, let markup = get(frame.value), !markup.bytes.isEmpty else {
            return
          }
          body(ValueFrame(markup))
        },
        inner: { .html }))
  }

  /// A whole number: `{{name}}` writes its digits without grouping; `{{#name}}` opens where it is not 0, with the
  /// number as `{{.}}`.
  @inlinable
  public static func number(_ name: String, _ get: @escaping @Sendable (V) -> Int) -> Self {
    Self(
      name,
      AnyField(
        .number,
        escaped: { frame, output in
          guard let frame = frame as? ValueFrame<V> else { return }
          output.append(decimal: get(frame.value))
        },
        holds: { frame in
          guard let frame = frame as? ValueFrame<V> else { return false }
          return get(frame.value) != 0
        },
        enter: { frame, body in
          guard let frame = frame as? ValueFrame<V> else { return }
          let number = get(frame.value)
          if number != 0 { body(ValueFrame(number)) }
        },
        inner: { .number }))
  }

  /// A yes or no: `{{#name}}` and `{{^name}}` ask it. It puts nothing on the context stack and cannot be printed.
  @inlinable
  public static func flag(_ name: String, _ get: @escaping @Sendable (V) -> Bool) -> Self {
    Self(
      name,
      AnyField(
        .flag,
        holds: { frame in
          guard let frame = frame as? ValueFrame<V> else { return false }
          return get(frame.value)
        }))
  }

  /// Another view, or none: `{{#name}}` opens where there is one, with its names in reach; `{{name.inner}}` reaches
  /// one of them.
  @inlinable
  public static func view<Inner: View>(_ name: String, _ get: @escaping @Sendable (V) -> Inner?) -> Self {
    Self(
      name,
      AnyField(
        .view, canBeMissing: true,
        holds: { frame in
          guard let frame = frame as? ValueFrame<V> else { return false }
          return get(frame.value) != nil
        },
        enter: { frame, body in
          guard let frame = frame as? ValueFrame<V>, let inner = get(frame.value) else { return }
          body(ValueFrame(inner))
        },
        step: { frame in
          guard let frame = frame as? ValueFrame<V>, let inner = get(frame.value) else { return nil }
          return ValueFrame(inner)
        },
        inner: { Inner.schema.core }))
  }

  /// A list of views: `{{#name}}` repeats for each, `{{^name}}` opens where there is none.
  @inlinable
  public static func list<Element: View>(_ name: String, _ get: @escaping @Sendable (V) -> [Element]) -> Self {
    Self(name, .list(get) { Element.schema.core })
  }

  /// A list of texts: `{{#name}}` repeats for each, with the text as `{{.}}`.
  @inlinable
  public static func texts(_ name: String, _ get: @escaping @Sendable (V) -> [String]) -> Self {
    Self(name, .list(get) { .text })
  }
}
