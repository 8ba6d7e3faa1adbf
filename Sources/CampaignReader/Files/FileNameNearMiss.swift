internal import Diagnostics

/// Finds the file name that was probably meant: a slip of a letter or two, never another number.
enum FileNameNearMiss {
  /// The candidate closest to `name`, at most two slips away.
  static func of(_ name: String, among candidates: [String]) -> String? {
    let digits = digits(name)
    return NearMiss.of(name, among: candidates.filter { Self.digits($0) == digits && isClose($0, name) })
  }

  /// The numbers of a name: `ban-tin-so-1` and `ban-tin-so-4` are two files and not a slip.
  private static func digits(_ name: String) -> [UInt8] {
    name.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether no more than two letters differ in number or place: leaving out two of either makes the same letters.
  private static func isClose(_ one: String, _ other: String) -> Bool {
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in one.lowercased().unicodeScalars { counts[scalar, default: 0] += 1 }
    for scalar in other.lowercased().unicodeScalars { counts[scalar, default: 0] -= 1 }
    let (more, fewer) = counts.values.reduce(into: (0, 0)) { sums, count in
      if count > 0 { sums.0 += count } else { sums.1 -= count }
    }
    return max(more, fewer) <= 2
  }
}
