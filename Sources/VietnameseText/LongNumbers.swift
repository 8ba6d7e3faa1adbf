/// Finds numbers as long as an ID-card's or a phone's, to keep them out of what is shown of a text.
public enum LongNumbers {
  /// The places of all such numbers: 9 to 12 digits in a row, or as many in groups, a single blank, dot or hyphen
  /// between them, where the first is 0 (money never begins with it).
  public static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      guard isDigit(scalars[start]) else {
        start += 1
        continue
      }
      var end = endOfDigits(in: scalars, from: start)
      var digits = end - start
      if scalars[start] == "0" {
        while end + 1 < scalars.count, " .-".unicodeScalars.contains(scalars[end]), isDigit(scalars[end + 1]) {
          let next = endOfDigits(in: scalars, from: end + 1)
          guard digits + next - end - 1 <= 12 else { break }
          digits += next - end - 1
          end = next
        }
      }
      if (9...12).contains(digits) { ranges.append(start..<end) }
      start = end
    }
    return ranges
  }

  /// The text with all but the first three and last two digits of such numbers left out: `024…34`.
  public static func masked(_ text: String) -> String {
    guard text.utf8.count(where: { $0 >= 0x30 && $0 <= 0x39 }) >= 9 else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var shown = 0
    for range in ranges(in: scalars) {
      result.append(contentsOf: scalars[shown..<(range.lowerBound + 3)])
      result.append("…")
      shown = range.upperBound - 2
    }
    result.append(contentsOf: scalars[shown...])
    return String(result)
  }

  private static func endOfDigits(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    scalars[start...].firstIndex { !isDigit($0) } ?? scalars.count
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
