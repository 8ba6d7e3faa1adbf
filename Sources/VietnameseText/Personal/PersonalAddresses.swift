/// E-mail addresses and coordinates.
extension PersonalDataScanner {
  // MARK: E-mail

  /// Ends of names of files: `anh@2x.png` is no address.
  private static let extensions: [StaticString] = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "css", "js", "mjs", "html", "pdf", "json",
  ]

  /// The address around the `@` at `at`.
  func email(at: Int) -> PersonalData? {
    var start = at
    while start > 0, at - start < 64, isLocalPart(bytes[start - 1]) { start -= 1 }
    while start < at, !bytes[start].isASCIIWord { start += 1 }
    guard start < at, bytes[at - 1] != UInt8(ascii: "."), !isInLocator(start) else { return nil }
    var end = at + 1
    var label = end
    var labels = 1
    while end < bytes.count, end - at < 254 {
      if bytes[end] == UInt8(ascii: "."), end > label, end + 1 < bytes.count, bytes[end + 1].isASCIIWord {
        labels += 1
        label = end + 1
      } else if !bytes[end].isASCIIWord, bytes[end] != UInt8(ascii: "-") {
        break
      }
      end += 1
    }
    guard labels > 1, end - label >= 2, (label..<end).allSatisfy({ bytes[$0].isASCIILetter }),
      !Self.extensions.contains(where: { ends(with: $0, at: end) && $0.utf8CodeUnitCount == end - label })
    else { return nil }
    return PersonalData(.email, start..<end)
  }

  private func isLocalPart(_ byte: UInt8) -> Bool {
    byte.isASCIIWord || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }

  /// A Boolean value that indicates whether what begins at `start` is part of an address of the web, or of a feed's id.
  private func isInLocator(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    if bytes[start - 1] == UInt8(ascii: "/") { return true }
    return start >= 4 && bytes[start - 1] == UInt8(ascii: ":") && ends(with: "tag", at: start - 1)
  }

  // MARK: Coordinates

  /// Latitude and longitude, in any order, that a run of one to three digits begins: degrees with at least four decimals
  /// (ten metres), or with minutes and seconds.
  func coordinates(_ run: Range<Int>) -> PersonalData? {
    let separator = bytes[run.upperBound]
    guard separator == UInt8(ascii: ".") || separator == UInt8(ascii: ",") || separator == 0xC2,
      let axis = axis(run), isStart(run)
    else { return nil }
    if separator == 0xC2 { return sexagesimal(run) }
    guard let end = decimals(from: run.upperBound + 1) else { return nil }
    guard let second = nextNumber(after: end, decimalComma: separator == UInt8(ascii: ",")) else { return nil }
    var stop = second
    while stop < bytes.count, bytes[stop].isASCIIDigit { stop += 1 }
    guard stop < bytes.count, bytes[stop] == separator, let other = self.axis(second..<stop), other != axis,
      let last = decimals(from: stop + 1)
    else { return nil }
    return PersonalData(.coordinates, run.lowerBound..<last)
  }

  private enum Axis {
    case latitude
    case longitude
  }

  /// Vietnam lies between 8 and 24 degrees north, 102 and 110 east.
  private func axis(_ run: Range<Int>) -> Axis? {
    guard run.count <= 3 else { return nil }
    let degrees = run.reduce(0) { $0 * 10 + Int(bytes[$1] &- 0x30) }
    switch degrees {
    case 8...23: return .latitude
    case 102...109: return .longitude
    default: return nil
    }
  }

  /// The end of at least four decimals.
  private func decimals(from start: Int) -> Int? {
    var end = start
    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    return end - start >= 4 && end - start <= 15 ? end : nil
  }

  /// Where the second number begins: behind a mark or a name such as `,"lng":`.
  private func nextNumber(after end: Int, decimalComma: Bool) -> Int? {
    var index = end
    while index < bytes.count, index - end < 24 {
      let byte = bytes[index]
      if byte.isASCIIDigit {
        guard index > end else { return nil }
        return index
      }
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "-") { return nil }
      index += 1
    }
    return nil
  }

  /// `21°22′41″`, the seconds being what makes it exact.
  private func sexagesimal(_ run: Range<Int>) -> PersonalData? {
    var index = run.upperBound
    guard index + 1 < bytes.count, bytes[index + 1] == 0xB0 else { return nil }
    index += 2
    for part in 0..<2 {
      while index < bytes.count, bytes[index] == 0x20 { index += 1 }
      let start = index
      while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
      guard index > start, index - start <= 2 else { return nil }
      if part == 1 { return PersonalData(.coordinates, run.lowerBound..<index) }
      if index < bytes.count, bytes[index] == UInt8(ascii: "'") {
        index += 1
      } else if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0xB2 || bytes[index + 2] == 0x99
      {
        index += 3
      } else {
        return nil
      }
    }
    return nil
  }
}
