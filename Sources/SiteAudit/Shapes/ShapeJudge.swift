/// A judge of page shapes: of structure, which pages made from one template share.
///
/// It is asked once for each new shape and must read nothing of a page that the shape does not hold: names of elements
/// and attributes, which text is more than white space, and the values of the attributes that it declares; and it must
/// not tell two identical siblings in a row from three.
protocol ShapeJudge: AnyObject {
  /// The attributes whose values it reads.
  var valuesRead: Set<String> { get }
  /// The attributes of whose values it reads only whether they are blank: empty or white space.
  var blanknessRead: Set<String> { get }
  /// Changes whenever its verdict on some page may.
  var fingerprint: UInt64 { get }
  func judge(_ tree: PageTree, _ findings: inout FindingList)
}

extension ShapeJudge {
  var blanknessRead: Set<String> { [] }
}
