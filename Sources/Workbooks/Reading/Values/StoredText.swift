/// Text as a workbook stores it.
enum StoredText {
  /// The text with its escapes decoded and its line breaks made `\n`.
  ///
  /// What XML cannot hold is stored as `_xHHHH_`, a UTF-16 code unit; `_x005F_` stands for an underscore that would
  /// begin such an escape. Source: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard hasSpecial(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    var afterReturn = false
    let stored = Array(String(decoding: bytes, as: UTF8.self).utf16)
    var index = 0
    while index < stored.count {
      var unit = stored[index]
      index += 1
      if unit == 0x5F, let code = escape(in: stored, at: index) {
        unit = code
        index += 6
      }
      // A return, with or without a line feed behind it, is a line break.
      if unit == 0x0A, afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = unit == 0x0D
      units.append(afterReturn ? 0x0A : unit)
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Without a copy for almost all: only text with `_x` in it, or a return, is special.
  @inline(__always) private static func hasSpecial(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte == 0x0D { return true }
      if byte == 0x5F, index + 6 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "x") { return true }
    }
    return false
  }

  /// The code of `xHHHH_` at an index, which follows an underscore.
  private static func escape(in units: [UInt16], at index: Int) -> UInt16? {
    guard index + 6 <= units.count, units[index] == 0x78, units[index + 5] == 0x5F else { return nil }
    var code: UInt16 = 0
    for unit in units[(index + 1)...(index + 4)] {
      guard let scalar = Unicode.Scalar(unit), let digit = Character(scalar).hexDigitValue, scalar.isASCII else {
        return nil
      }
      code = code << 4 | UInt16(digit)
    }
    return code
  }
}
