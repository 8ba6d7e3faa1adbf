/// One level of the context stack while a template is rendered: a value whose type only its own fields know.
@usableFromInline
class Frame {
  @inlinable init() {}
}

/// A level that holds a `Value`.
@usableFromInline
final class ValueFrame<Value>: Frame {
  @usableFromInline let value: Value

  @inlinable
  init(_ value: Value) {
    self.value = value
    super.init()
  }
}
