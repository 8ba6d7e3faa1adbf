extension Page {
  /// A Boolean value that indicates whether the element being told stands in a `template`: most rules on pairs of
  /// elements and attributes do not reach there.
  var isInTemplate: Bool { stack.contains { $0.name == .template && $0.space == .html } }
}

extension Element {
  /// The attribute of this name in no namespace.
  func attribute(_ name: Name) -> Attribute? {
    attributes.first { $0.name == name && $0.space == .none }
  }
}
