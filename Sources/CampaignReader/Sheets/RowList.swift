/// The numbers of rows, written for people: `5, 8–9`.
struct RowList {
  /// How many stretches are named; the rest is counted.
  private static let limit = 8

  private(set) var numbers: [Int] = []

  var isEmpty: Bool { numbers.isEmpty }
  var count: Int { numbers.count }
  var first: Int { numbers.first ?? 1 }

  /// Adds a row below the last.
  mutating func add(_ number: Int) { numbers.append(number) }

  /// The stretches of neighbouring rows, `5, 8–9`; the end of a long list as `…`.
  var text: String {
    var stretches: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = stretches.last, number == last.upperBound + 1 {
        stretches[stretches.count - 1] = last.lowerBound...number
      } else {
        stretches.append(number...number)
      }
    }
    let shown = stretches.prefix(Self.limit).map { stretch in
      stretch.count == 1 ? "\(stretch.lowerBound)" : "\(stretch.lowerBound)–\(stretch.upperBound)"
    }
    return shown.joined(separator: ", ") + (stretches.count > Self.limit ? ", …" : "")
  }
}
