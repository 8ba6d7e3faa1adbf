/// What the shape judges of an audit read of attributes' values: that much of them is in a page's shape.
struct ShapeReading: Sendable {
  /// The attributes whose values are read.
  var values: Set<String> = []
  /// The attributes of which is read whether their value is blank.
  var blankness: Set<String> = []

  /// How much of a value is read.
  enum Extent: UInt8, Sendable {
    case nothing
    case blankness
    case value
  }

  /// How much of the value of an attribute of this local name is read.
  func extent(of name: String) -> Extent {
    values.contains(name) ? .value : blankness.contains(name) ? .blankness : .nothing
  }
}
