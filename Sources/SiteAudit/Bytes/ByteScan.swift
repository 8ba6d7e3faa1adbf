/// One look at every byte, before any other judge: is it UTF-8, and are the characters fit for a page?
///
/// UTF-8 as the Unicode standard defines it (table 3-7): no overlong form, no surrogate, nothing beyond U+10FFFF.
/// Only the first place of each kind is kept.
struct ByteScan: Equatable {
  /// The first byte that is not UTF-8; nothing after it was looked at.
  private(set) var invalid: Int?
  /// The first control character other than tab, LF and CR; C1 controls count.
  private(set) var control: Int?
  /// The first control character that XML refuses, or U+FFFE or U+FFFF, which it refuses too.
  private(set) var refused: Int?
  /// The first noncharacter.
  private(set) var noncharacter: Int?
  /// The first character that may be out of normal form; most texts, Vietnamese ones too, have none.
  private(set) var suspicious: Int?

  init(_ bytes: Bytes) {
    guard let start = UnsafeRawPointer(bytes.baseAddress) else { return }
    var index = 0
    let count = bytes.count
    while index < count {
      if index + 8 <= count {
        let word = start.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let special = Self.specials(word)
        if special == 0 {
          index += 8
          continue
        }
        // The lowest mark is exact; those above it may be false.
        index += special.trailingZeroBitCount / 8
      }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F { note(control: byte, at: index) }
        index += 1
        continue
      }
      let length = sequence(bytes, at: index)
      guard length > 0 else {
        invalid = index
        return
      }
      index += length
    }
  }

  /// A word with the high bit of each byte that is not plain ASCII text set.
  @inline(__always) private static func specials(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let low = (word &- ones &* 0x20) & ~word
    let flipped = word ^ (ones &* 0x7F)
    let delete = (flipped &- ones) & ~flipped
    return (low | delete | word) & highs
  }

  private mutating func note(control byte: UInt8, at index: Int) {
    if byte == 0x09 || byte == 0x0A || byte == 0x0D { return }
    if control == nil { control = index }
    if byte < 0x20, refused == nil { refused = index }
  }

  /// The length of the sequence at `index`; 0 when it is not UTF-8.
  @inline(__always) private mutating func sequence(_ bytes: Bytes, at index: Int) -> Int {
    let left = bytes.count - index
    let lead = bytes[index]
    guard left >= 2, lead >= 0xC2 else { return 0 }
    let second = bytes[index + 1]
    guard second.isContinuation else { return 0 }
    if lead < 0xE0 {
      if lead == 0xC2 {
        if second < 0xA0, control == nil { control = index }
      } else if lead > 0xCB, lead != 0xD0, lead != 0xD1 {
        suspect(index)
      }
      return 2
    }
    guard left >= 3 else { return 0 }
    let third = bytes[index + 2]
    guard third.isContinuation else { return 0 }
    if lead < 0xF0 {
      if (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) { return 0 }
      judge(lead, second, third, at: index)
      return 3
    }
    guard left >= 4, lead <= 0xF4, bytes[index + 3].isContinuation else { return 0 }
    if (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F) { return 0 }
    if second & 0x0F == 0x0F, third == 0xBF, bytes[index + 3] >= 0xBE, noncharacter == nil { noncharacter = index }
    // U+1F000–U+1FFFF, the pictographs, neither combine nor decompose.
    if lead != 0xF0 || second != 0x9F { suspect(index) }
    return 4
  }

  /// Sorts a sequence of three bytes into those that are certainly in normal form and the others.
  @inline(__always) private mutating func judge(_ lead: UInt8, _ second: UInt8, _ third: UInt8, at index: Int) {
    switch lead {
    case 0xE1:
      // U+1E00–U+1EFF: the Vietnamese letters with two marks.
      if second < 0xB8 || second > 0xBB { suspect(index) }
    case 0xE2:
      switch second {
      case 0x80: if third < 0x82 { suspect(index) }
      case 0x81, 0x82, 0x85...0x8B, 0x94...0x9F: break
      case 0x83: if third > 0x8F { suspect(index) }
      default: suspect(index)
      }
    case 0xE4...0xE9, 0xEE: break
    case 0xEF:
      if second == 0xB7, third >= 0x90, third <= 0xAF {
        if noncharacter == nil { noncharacter = index }
      } else if second == 0xBF, third >= 0xBE {
        if noncharacter == nil { noncharacter = index }
        if refused == nil { refused = index }
      } else if second < 0xBC, !(second == 0xB8 && third <= 0x8F), !(second == 0xBB && third == 0xBF) {
        suspect(index)
      }
    default: suspect(index)
    }
  }

  @inline(__always) private mutating func suspect(_ index: Int) {
    if suspicious == nil { suspicious = index }
  }
}
