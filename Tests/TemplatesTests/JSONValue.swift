@testable import Templates

/// Data without a type, as the specification's cases have it.
///
/// A schema is derived from the data, so that the rules of whitespace, scope and inheritance can be tried on any shape.
/// A name that nowhere occurs is an error here as it is with typed views.
indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(uniqueKeysWithValues: elements))
  }
  init(nilLiteral: ()) { self = .null }
}

extension JSONValue {
  var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let value): value
    case .number(let number): number != 0
    case .text(let text): !text.isEmpty
    case .list(let elements): !elements.isEmpty
    case .object: true
    }
  }

  var printed: String {
    switch self {
    case .number(let number): String(number)
    case .text(let text): text
    case .null, .bool, .list, .object: ""
    }
  }

  /// What a section shows, one after another.
  var elements: [JSONValue] {
    if case .list(let elements) = self { return elements }
    return isTruthy ? [self] : []
  }

  subscript(key: String) -> JSONValue {
    if case .object(let fields) = self { return fields[key] ?? .null }
    return .null
  }

  /// The schema of frames that hold one of `values`.
  static func schema(of values: [JSONValue]) -> SchemaCore {
    var fields: [String: [JSONValue]] = [:]
    for case .object(let object) in values {
      for (key, value) in object { fields[key, default: []].append(value) }
    }
    let isPlain = values.contains { value in
      if case .object = value { false } else { true }
    }
    let itself = isPlain ? field(values) { $0 } : nil
    return SchemaCore(
      title: "JSON", type: nil,
      fields: Dictionary(uniqueKeysWithValues: fields.map { key, values in (key, field(values) { $0[key] }) }),
      itself: itself)
  }

  private static func field(_ values: [JSONValue], get: @escaping @Sendable (JSONValue) -> JSONValue) -> AnyField {
    let value: @Sendable (Frame) -> JSONValue = { frame in
      (frame as? ValueFrame<JSONValue>).map { get($0.value) } ?? .null
    }
    let isFlag = values.allSatisfy { value in
      if case .bool = value { true } else { false }
    }
    let isObject = values.allSatisfy { value in
      switch value {
      case .object, .null: true
      case .bool, .number, .text, .list: false
      }
    }
    var field = AnyField(isFlag ? .flag : isObject ? .view : .list, holds: { value($0).isTruthy })
    guard !isFlag else { return field }
    field.escaped = { frame, output in output.append(escaping: value(frame).printed) }
    field.raw = { frame, output in output.append(contentsOf: value(frame).printed.utf8) }
    field.enter = { frame, body in
      for element in value(frame).elements { body(ValueFrame(element)) }
    }
    field.inner = { schema(of: values.flatMap(\.elements)) }
    if isObject {
      field.step = { frame in
        let value = value(frame)
        return value.isTruthy ? ValueFrame(value) : nil
      }
    }
    return field
  }
}
