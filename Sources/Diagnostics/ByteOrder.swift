internal import Glibc

extension String {
  /// A Boolean value that indicates whether the text's UTF-8 stands before that of `other`, byte for byte: the order of
  /// paths, the same on every machine.
  package func precedesInBytes(_ other: String) -> Bool {
    var (left, right) = (self, other)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        let common = min(left.count, right.count)
        guard common > 0, let one = left.baseAddress, let two = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(one, two, common)
        return order == 0 ? left.count < right.count : order < 0
      }
    }
  }
}
