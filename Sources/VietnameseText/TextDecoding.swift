/// Turns the bytes of a file into text: Unicode only; what is anything else is refused with a guess and a place.
public enum TextDecoding {
  public enum Encoding: String, Sendable, CaseIterable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
  }

  public struct DecodedText: Hashable, Sendable {
    /// The text without its byte order mark, not normalised.
    public var text: String
    public var encoding: Encoding
    public var hasByteOrderMark: Bool
  }

  /// Why bytes are not text, and where.
  public struct Failure: Error, Hashable, Sendable {
    public enum Guess: Hashable, Sendable {
      case legacy(LegacyEncoding)
      /// A zip archive, as `.xlsx` and `.docx` are: a workbook under the name of a text file.
      case zipArchive
      /// An OLE file: a workbook of Excel 97–2003.
      case oldExcel
      /// Bytes 0 that are not UTF-16: no text at all.
      case binary
      /// UTF-16 with half a surrogate pair or half a unit.
      case brokenUTF16
      case unknown
    }

    public var guess: Guess
    /// The place of the first bad byte in the file, from 0.
    public var offset: Int
    /// The line of the first bad byte, from 1.
    public var line: Int
    /// The column of the first bad byte, from 1, in Unicode scalars.
    public var column: Int
  }

  /// Decodes a whole file: by its byte order mark, else as UTF-16 when its zero bytes say so, else as strict UTF-8.
  public static func decode(_ bytes: [UInt8]) -> Result<DecodedText, Failure> {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeUTF8(bytes, skipping: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes, bigEndian: false, skipping: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes, bigEndian: true, skipping: 2) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .failure(atStart(.zipArchive)) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]) { return .failure(atStart(.oldExcel)) }
    if let bigEndian = looksLikeUTF16(bytes) { return decodeUTF16(bytes, bigEndian: bigEndian, skipping: 0) }
    return decodeUTF8(bytes, skipping: 0)
  }

  private static func atStart(_ guess: Failure.Guess) -> Failure {
    Failure(guess: guess, offset: 0, line: 1, column: 1)
  }

  // MARK: UTF-8

  private static func decodeUTF8(_ bytes: [UInt8], skipping: Int) -> Result<DecodedText, Failure> {
    if let text = String(validating: bytes.dropFirst(skipping), as: UTF8.self) {
      return .success(DecodedText(text: text, encoding: .utf8, hasByteOrderMark: skipping > 0))
    }
    let offset = firstBadByte(in: bytes)
    var line = 1
    var column = 1
    for byte in bytes[skipping..<offset] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    let guess: Failure.Guess =
      if bytes.contains(0) {
        .binary
      } else {
        LegacyGuess.encoding(of: bytes).map { .legacy($0) } ?? .unknown
      }
    return .failure(Failure(guess: guess, offset: offset, line: line, column: column))
  }

  /// The place of the first byte that is not UTF-8; the end when all is.
  static func firstBadByte(in bytes: [UInt8]) -> Int {
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return index }
      index += length
    }
    return index
  }

  /// How many bytes a well-formed UTF-8 sequence has at `index`; 0 when it is none (Unicode 16, table 3-7).
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    return bytes[(index + 2)..<(index + max(2, length))].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }

  // MARK: UTF-16

  /// Whether bytes without a byte order mark are UTF-16, and which end comes first.
  ///
  /// Most of Vietnamese is ASCII letters, spaces and separators, whose high byte is 0; UTF-8 text has no zero bytes.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2, bytes.count.isMultiple(of: 2) else { return nil }
    let sample = bytes.prefix(4096)
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // A lone zero in a short text is a slip and no high byte.
    guard zeros.even + zeros.odd >= 2 else { return nil }
    let half = sample.count / 2
    if zeros.odd * 3 >= half, zeros.even * 20 <= zeros.odd { return false }
    if zeros.even * 3 >= half, zeros.odd * 20 <= zeros.even { return true }
    return nil
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], bigEndian: Bool, skipping: Int
  ) -> Result<DecodedText, Failure> {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = skipping
    while index + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    if index == bytes.count, let text = String(validating: units, as: UTF16.self) {
      let encoding: Encoding = bigEndian ? .utf16BigEndian : .utf16LittleEndian
      return .success(DecodedText(text: text, encoding: encoding, hasByteOrderMark: skipping > 0))
    }
    return .failure(placeOfBrokenUnit(units, skipping: skipping))
  }

  private static func placeOfBrokenUnit(_ units: [UInt16], skipping: Int) -> Failure {
    var (line, column) = (1, 1)
    var index = 0
    while index < units.count {
      let unit = units[index]
      if UTF16.isLeadSurrogate(unit), index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) {
        index += 1
      } else if UTF16.isSurrogate(unit) {
        break
      }
      if unit == 0x0A {
        line += 1
        column = 1
      } else {
        column += 1
      }
      index += 1
    }
    return Failure(guess: .brokenUTF16, offset: skipping + index * 2, line: line, column: column)
  }
}
