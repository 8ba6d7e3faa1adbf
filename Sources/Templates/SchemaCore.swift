/// What the compiler of templates knows of a view, whatever its type: names, kinds, and how to get each value.
@usableFromInline
final class SchemaCore: Sendable {
  /// What a message calls the view: `DecisionPage.Group`. Worked out when one does: the runtime takes long to name a type.
  var title: String {
    let parts = name().split(separator: ".")
    // Without the module; what stands in brackets is the function that a test's own view was declared in.
    return parts.dropFirst(parts.count > 1 ? 1 : 0).filter { !$0.hasPrefix("(") }.joined(separator: ".")
  }
  @usableFromInline let name: @Sendable () -> String
  /// The type described; nothing where the schema was made for one value.
  @usableFromInline let type: ObjectIdentifier?
  @usableFromInline let fields: [String: AnyField]
  /// What `{{.}}` is; nothing where the value cannot stand for itself, as a view.
  @usableFromInline let itself: AnyField?

  @inlinable
  init(
    title: @autoclosure @escaping @Sendable () -> String, type: ObjectIdentifier?, fields: [String: AnyField],
    itself: AnyField? = nil
  ) {
    name = title
    self.type = type
    self.fields = fields
    self.itself = itself
  }

  /// Equal where two schemas describe the same type.
  var identity: ObjectIdentifier { type ?? ObjectIdentifier(self) }
}

extension SchemaCore {
  /// The schema inside `{{#text}}…{{/text}}` and `{{#texts}}…{{/texts}}`: only `{{.}}`.
  @usableFromInline
  static let text: SchemaCore = SchemaCore(
    title: "String", type: ObjectIdentifier(String.self), fields: [:],
    itself: plain(.text, inner: { .text }, escaped: { (text: String, output) in output.append(escaping: text) }) {
      !$0.isEmpty
    })

  /// The schema inside `{{#number}}…{{/number}}`: only `{{.}}`.
  @usableFromInline
  static let number: SchemaCore = SchemaCore(
    title: "Int", type: ObjectIdentifier(Int.self), fields: [:],
    itself: plain(.number, inner: { .number }, escaped: { (number: Int, output) in output.append(decimal: number) }) {
      $0 != 0
    })

  /// The schema inside `{{#html}}…{{/html}}`: only `{{{.}}}`.
  @usableFromInline
  static let html: SchemaCore = SchemaCore(
    title: "HTML", type: ObjectIdentifier(HTML.self), fields: [:],
    itself: plain(.html, inner: { .html }, raw: { (html: HTML, output) in output.append(contentsOf: html.bytes) }) {
      !$0.bytes.isEmpty
    })

  /// The field that `{{.}}` is on a frame that holds a plain value.
  private static func plain<Value>(
    _ kind: AnyField.Kind, inner: @escaping @Sendable () -> SchemaCore,
    escaped: (@Sendable (Value, inout [UInt8]) -> Void)? = nil, raw: (@Sendable (Value, inout [UInt8]) -> Void)? = nil,
    holds: @escaping @Sendable (Value) -> Bool
  ) -> AnyField {
    func write(_ body: (@Sendable (Value, inout [UInt8]) -> Void)?) -> AnyField.Write? {
      guard let body else { return nil }
      return { frame, output in
        if let frame = frame as? ValueFrame<Value> { body(frame.value, &output) }
      }
    }
    let opens: @Sendable (Frame) -> Bool = { frame in (frame as? ValueFrame<Value>).map { holds($0.value) } ?? false }
    return AnyField(
      kind, escaped: write(escaped), raw: write(raw), holds: opens,
      enter: { frame, body in if opens(frame) { body(frame) } }, inner: inner)
  }
}

extension [UInt8] {
  /// Appends `number` in decimal digits, without grouping.
  @usableFromInline
  mutating func append(decimal number: Int) {
    append(contentsOf: String(number).utf8)
  }
}
