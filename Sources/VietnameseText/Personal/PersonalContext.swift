/// What the words around a number say of it.
extension PersonalDataScanner {
  static let phoneWords: [StaticString] = [
    "điện thoại", "dien thoai", "đt", "sđt", "tel", "phone", "liên hệ", "zalo", "hotline", "mobile", "di động", "gọi",
  ]
  static let identityWords: [StaticString] = [
    "cmnd", "cccd", "cmt", "căn cước", "can cuoc", "chứng minh", "chung minh", "định danh", "giấy tờ",
  ]
  /// Numbers of firms, books and papers.
  private static let numberWords: [StaticString] = ["mst", "mã số", "thuế", "isbn", "issn", "doanh nghiệp"]
  private static let sumWords: [StaticString] = [
    "tiền", "kinh phí", "tổng", "giá", "diện tích", "đồng", "vnđ", "vnd", "usd", "dân số", "$", "lượt", "truy cập",
    "số lượng", "views", "visits", "trị giá", "thu", "chi",
  ]
  private static let accountWords: [StaticString] = [
    "tài khoản", "tai khoan", "stk", "số tk", "so tk", "bank account", "iban",
  ]
  private static let units: [StaticString] = [
    "đồng", "đ", "vnđ", "vnd", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "m²", "m2", "m³", "m3", "mét", "m", "ha", "km",
    "%",
    "usd", "người", "hộ", "lượt", "kg", "tấn", "cây", "ngày", "bản", "cái", "kb", "mb", "byte",
  ]

  /// How far back words are looked at, in bytes.
  private static let reach = 40

  /// A Boolean value that indicates whether one of `words` stands shortly before, in the same phrase.
  func hasWord(before end: Int, among words: [StaticString]) -> Bool {
    var start = end
    // A phrase ends where markup or another cell begins.
    while start > 0, end - start < Self.reach, !isBreak(bytes[start - 1]) { start -= 1 }
    var index = start
    while index < end {
      if index == 0 || !isLetter(bytes[index - 1]) {
        for word in words where matches(word, at: index) && !isLetter(at: index + word.utf8CodeUnitCount, before: end) {
          return true
        }
      }
      index += 1
    }
    return false
  }

  /// A Boolean value that indicates whether the number is a firm's, a book's or a paper's.
  func isNumbered(_ start: Int) -> Bool { hasWord(before: start, among: Self.numberWords) }

  func isSum(_ start: Int) -> Bool { hasWord(before: start, among: Self.sumWords) }

  /// A Boolean value that indicates whether a unit follows.
  func isMeasured(_ end: Int) -> Bool {
    var index = end
    while index < bytes.count, index - end < 3, bytes[index] == 0x20 || bytes[index] == 0xC2 || bytes[index] == 0xA0 {
      index += 1
    }
    for unit in Self.units where matches(unit, at: index) {
      if !isLetter(at: index + unit.utf8CodeUnitCount, before: bytes.count) { return true }
    }
    return false
  }

  /// A number behind the words for a bank account.
  func account(_ run: Range<Int>, end: Int) -> PersonalData? {
    guard run.count >= 6, run.count <= 19, hasWord(before: run.lowerBound, among: Self.accountWords) else { return nil }
    return PersonalData(.account, run.lowerBound..<end)
  }

  // MARK: Houses and plots

  /// A number behind the words for a house, a plot of land or a map sheet.
  func place(_ run: Range<Int>) -> PersonalData? {
    var end = skipBlanksBack(from: run.lowerBound)
    var isNumbered = false
    for word in ["số", "so"] as [StaticString] where ends(with: word, at: end) {
      let before = skipBlanksBack(from: end - word.utf8CodeUnitCount)
      // “Số nhà 12” has its word behind; “thửa đất số 12” before.
      guard before < end - word.utf8CodeUnitCount else { return nil }
      end = before
      isNumbered = true
    }
    for (word, kind) in Self.places where ends(with: word, at: end) {
      let start = end - word.utf8CodeUnitCount
      switch kind {
      case .house:
        let front = skipBlanksBack(from: start)
        let frame = ends(with: "số", at: front) ? 4 : ends(with: "so", at: front) ? 2 : 0
        guard isNumbered || frame > 0 else { return nil }
        return PersonalData(.house, (frame > 0 ? front - frame : start)..<run.upperBound)
      default:
        if !isNumbered, isMeasured(run.upperBound) || isDecimal(run.upperBound) { return nil }
        return PersonalData(kind, start..<run.upperBound)
      }
    }
    return nil
  }

  private static let places: [(StaticString, PersonalData.Kind)] = [
    ("thửa", .plot), ("thửa đất", .plot), ("thua dat", .plot), ("tờ bản đồ", .plot), ("to ban do", .plot),
    ("bản đồ địa chính", .plot), ("ban do dia chinh", .plot), ("nhà", .house), ("nha", .house),
  ]

  private func isDecimal(_ end: Int) -> Bool {
    end + 1 < bytes.count && (bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ","))
      && bytes[end + 1].isASCIIDigit
  }

  private func skipBlanksBack(from end: Int) -> Int {
    var index = end
    while index > 0, end - index < 8 {
      let byte = bytes[index - 1]
      if byte == 0x20 || byte == UInt8(ascii: ":") || byte == 0x0A || byte == 0x09 {
        index -= 1
      } else if byte == 0xA0, index > 1, bytes[index - 2] == 0xC2 {
        index -= 2
      } else {
        break
      }
    }
    return index
  }

  // MARK: Words

  /// A Boolean value that indicates whether the word ends at `end`, in any case, and begins there as a word.
  func ends(with word: StaticString, at end: Int) -> Bool {
    let start = end - word.utf8CodeUnitCount
    // The last byte tells most apart.
    guard start >= 0, end <= bytes.count, end > 0,
      isSame(bytes[end - 1], word.utf8Start[word.utf8CodeUnitCount - 1]), matches(word, at: start)
    else { return false }
    return start == 0 || !isLetter(bytes[start - 1])
  }

  private func matches(_ word: StaticString, at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start >= 0, start + length <= bytes.count else { return false }
    for index in 0..<length where !isSame(bytes[start + index], word.utf8Start[index]) { return false }
    return true
  }

  /// A Boolean value that indicates whether a byte is that of the small letter `wanted` or of its capital: in UTF-8,
  /// Vietnamese capitals are one or thirty-two below.
  private func isSame(_ byte: UInt8, _ wanted: UInt8) -> Bool {
    if byte == wanted { return true }
    if wanted < 0x80 { return byte.isASCIILetter && byte | 0x20 == wanted }
    return byte >= 0x80 && byte < 0xC0 && (byte | 1 == wanted || byte | 0x20 == wanted)
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }

  private func isLetter(at index: Int, before end: Int) -> Bool { index < end && isLetter(bytes[index]) }

  private func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == 0x0A || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: "\"")
  }
}
