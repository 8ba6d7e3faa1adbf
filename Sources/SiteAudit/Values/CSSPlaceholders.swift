/// Media queries.
enum MediaQueries {
  static func fault(in value: Bytes) -> ValueFault? { nil }
}

/// Sizes of an image.
enum SourceSizes {
  static func fault(in value: Bytes) -> ValueFault? { nil }
}

/// Declarations of a `style` attribute.
enum StyleDeclarations {
  static func fault(in value: Bytes) -> ValueFault? { nil }
}

/// Colours.
enum CSSColour {
  static func fault(in value: Bytes) -> ValueFault? { nil }
}
