/// Tells whether two short texts differ by a few slips of the hand: a letter too many, too few, another, two swapped.
enum Slips {
  /// A Boolean value that indicates whether at most `limit` slips lead from one text to the other; `limit` is small.
  static func areWithin(_ limit: Int, _ one: [UInt8], _ other: [UInt8]) -> Bool {
    areWithin(limit, one[...], other[...])
  }

  private static func areWithin(_ limit: Int, _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    guard abs(one.count - other.count) <= limit else { return false }
    var (one, other) = (one, other)
    while let first = one.first, first == other.first { (one, other) = (one.dropFirst(), other.dropFirst()) }
    if one.isEmpty || other.isEmpty { return max(one.count, other.count) <= limit }
    guard limit > 0 else { return false }
    if one.count > 1, other.count > 1, one.prefix(2).elementsEqual(other.prefix(2).reversed()),
      areWithin(limit - 1, one.dropFirst(2), other.dropFirst(2))
    {
      return true
    }
    return areWithin(limit - 1, one.dropFirst(), other.dropFirst())
      || areWithin(limit - 1, one.dropFirst(), other) || areWithin(limit - 1, one, other.dropFirst())
  }
}
