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

extension Bytes {
  /// The number that the bytes are, as HTML's parser takes it: white space before it, a plus and what follows do not
  /// matter. Nil where there is none. Source: HTML standard, 2.3.4.3.
  var number: Double? {
    var index = 0
    while index < count, self[index].isSpace { index += 1 }
    if index < count, self[index] == UInt8(ascii: "+") { index += 1 }
    let start = index
    if index < count, self[index] == UInt8(ascii: "-") { index += 1 }
    let digits = index
    while index < count, self[index].isDigit { index += 1 }
    var hasDigits = index > digits
    if index + 1 < count, self[index] == UInt8(ascii: "."), self[index + 1].isDigit {
      hasDigits = true
      index += 1
      while index < count, self[index].isDigit { index += 1 }
    }
    guard hasDigits else { return nil }
    var end = index
    if index < count, self[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < count, self[index] == UInt8(ascii: "-") || self[index] == UInt8(ascii: "+") { index += 1 }
      let exponent = index
      while index < count, self[index].isDigit { index += 1 }
      if index > exponent { end = index }
    }
    return Double(piece(start..<end).text)
  }
}
