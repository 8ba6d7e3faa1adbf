/// Reads which parts a part refers to.
final class RelationshipsPart: PartEvents {
  struct Relationship {
    let id: String
    /// The last step of the type's address, which strict and transitional workbooks share: `worksheet`.
    let kind: String
    let target: String
    let isExternal: Bool
  }

  private(set) var relationships: [Relationship] = []

  override func isRoot(_ name: ElementName, space: ElementName?) -> Bool {
    name == "Relationships" && Namespaces.isPackageRelationships(space)
  }

  override func start(_ name: ElementName, _ attributes: Attributes, depth: Int) -> Bool {
    guard name == "Relationship", let target = attributes["Target"]?.spelling,
      let type = attributes["Type"]?.spelling
    else { return false }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    let isExternal = attributes["TargetMode"].map { $0 == "External" } ?? false
    relationships.append(
      Relationship(id: attributes["Id"]?.spelling ?? "", kind: kind, target: target, isExternal: isExternal))
    return false
  }
}
