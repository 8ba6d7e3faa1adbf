/// Judges colours. Source: CSS Color Module Level 4; HTML standard, 2.3.6.
enum CSSColour {
  /// What is wrong with a CSS colour.
  static func fault(in value: Bytes) -> ValueFault? { nil }
}
