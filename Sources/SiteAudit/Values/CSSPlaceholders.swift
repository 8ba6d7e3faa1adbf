/// Media queries.
enum MediaQueries {
  static func fault(in value: Bytes) -> ValueFault? { nil }
}

/// Sizes of an image.
enum SourceSizes {
  static func fault(in value: Bytes) -> ValueFault? { nil }
}
