/// What the judges of relations read in values: whole numbers, and words.
extension Bytes {
  /// The whole number that the bytes begin with, white space and a plus aside; nil where there is none or it has more
  /// than 31 bits.
  var leadingNumber: Int? {
    var index = 0
    while index < count, self[index].isSpace { index += 1 }
    if index < count, self[index] == UInt8(ascii: "+") { index += 1 }
    guard index < count, self[index].isDigit else { return nil }
    var number = 0
    while index < count, self[index].isDigit {
      number = number * 10 + Int(self[index] - 0x30)
      if number > Int(Int32.max) { return nil }
      index += 1
    }
    return number
  }

  /// Calls `body` with the place of each word between white space.
  func forEachWord(_ body: (Range<Int>) -> Void) {
    var index = 0
    while index < count {
      while index < count, self[index].isSpace { index += 1 }
      let start = index
      while index < count, !self[index].isSpace { index += 1 }
      if index > start { body(start..<index) }
    }
  }
}
