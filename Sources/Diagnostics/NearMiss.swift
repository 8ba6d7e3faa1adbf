/// Finds the word that someone probably meant.
public enum NearMiss {
  /// The candidate closest to `word`, when it is close enough to be a slip and no other is as close.
  ///
  /// Distance counts insertions, deletions, replacements and swaps of neighbours, over `fold`ed text (by default lower
  /// case), and may be at most a third of the word's length, and 3.
  public static func of(
    _ word: String, among candidates: some Sequence<String>, fold: (String) -> String = { $0.lowercased() }
  ) -> String? {
    let target = Array(fold(word).unicodeScalars)
    guard !target.isEmpty, target.count <= 64 else { return nil }
    let limit = min(3, max(1, target.count / 3))
    var best: (candidate: String, distance: Int)?
    var tied = false
    for candidate in candidates {
      let other = Array(fold(candidate).unicodeScalars)
      guard abs(other.count - target.count) <= limit else { continue }
      let distance = distance(target, other)
      guard distance <= limit else { continue }
      if let current = best {
        if distance > current.distance { continue }
        tied = distance == current.distance && candidate != current.candidate
        if distance == current.distance { continue }
      }
      best = (candidate, distance)
    }
    return tied ? nil : best?.candidate
  }

  /// The optimal string alignment distance.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty else { return right.count }
    guard !right.isEmpty else { return left.count }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
