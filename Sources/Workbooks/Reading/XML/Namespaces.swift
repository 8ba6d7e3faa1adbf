/// The namespaces of workbooks, transitional (ECMA-376, first edition) and strict (ISO/IEC 29500-1).
enum Namespaces {
  static func isSpreadsheet(_ space: ElementName?) -> Bool {
    guard let space else { return false }
    return space == "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
      || space == "http://purl.oclc.org/ooxml/spreadsheetml/main"
  }

  /// The namespace of `r:id`.
  static func isRelationship(_ space: ElementName?) -> Bool {
    guard let space else { return false }
    return space == "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      || space == "http://purl.oclc.org/ooxml/officeDocument/relationships"
  }

  static func isPackageRelationships(_ space: ElementName?) -> Bool {
    space.map { $0 == "http://schemas.openxmlformats.org/package/2006/relationships" } ?? false
  }

  static func isContentTypes(_ space: ElementName?) -> Bool {
    space.map { $0 == "http://schemas.openxmlformats.org/package/2006/content-types" } ?? false
  }
}
