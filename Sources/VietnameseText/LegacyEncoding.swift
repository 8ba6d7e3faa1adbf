/// The encodings that Vietnamese text had before Unicode.
public enum LegacyEncoding: String, Sendable, CaseIterable {
  /// Windows code page 1258: letters, then combining tones.
  case windows1258
  /// TCVN 5712, “ABC”: the .VnTime fonts. Small letters only, in the main.
  case tcvn3
  /// VNI for Windows: the VNI-Times fonts. Each mark is a character of its own behind its letter.
  case vni
  /// No old encoding, but UTF-8 that something read as Windows-1252: “Nguyá»…n”. Text only; a file in UTF-8 is right.
  case misreadUTF8

  /// The name by which people know it.
  public var name: String {
    switch self {
    case .windows1258: "Windows-1258"
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI Windows"
    case .misreadUTF8: "UTF-8"
    }
  }

  /// The text of bytes in this encoding, in normal form C; nil when a byte or a pair has no meaning in it.
  ///
  /// For judging guesses and for showing what a cell probably says; never for reading data.
  func decode(_ bytes: some Sequence<UInt8>) -> String? {
    switch self {
    case .windows1258: decode(bytes, with: Self.windows1258Letters)?.nfc
    case .tcvn3: decode(bytes, with: Self.tcvn3Letters)
    case .vni: decodeVNI(Array(bytes))
    case .misreadUTF8: String(validating: bytes, as: UTF8.self)?.nfc
    }
  }

  private func decode(_ bytes: some Sequence<UInt8>, with table: [UInt8: Unicode.Scalar]) -> String? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if byte < 0x80 {
        text.append(Unicode.Scalar(byte))
      } else {
        guard let scalar = table[byte] else { return nil }
        text.append(scalar)
      }
    }
    return String(text)
  }

  // MARK: Windows-1258

  private static let windows1258Letters: [UInt8: Unicode.Scalar] = {
    var table: [UInt8: Unicode.Scalar] = [:]
    for byte in UInt8(0xC0)...0xFF { table[byte] = Unicode.Scalar(byte) }
    for (byte, scalar) in [
      (0xC3, 0x102), (0xCC, 0x300), (0xD0, 0x110), (0xD2, 0x309), (0xD5, 0x1A0), (0xDD, 0x1AF), (0xDE, 0x303),
      (0xE3, 0x103), (0xEC, 0x301), (0xF0, 0x111), (0xF2, 0x323), (0xF5, 0x1A1), (0xFD, 0x1B0), (0xFE, 0x20AB),
    ] as [(UInt8, UInt32)] {
      table[byte] = Unicode.Scalar(scalar)
    }
    return table.merging(windowsPunctuation) { letter, _ in letter }
  }()

  /// The punctuation that all Windows code pages share.
  private static let windowsPunctuation: [UInt8: Unicode.Scalar] = [
    0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x96: "–", 0x97: "—", 0xA0: "\u{A0}", 0xAB: "«", 0xB2: "²",
    0xB3: "³", 0xBB: "»",
  ]

  // MARK: TCVN3

  private static let tcvn3Letters: [UInt8: Unicode.Scalar] = {
    var table: [UInt8: Unicode.Scalar] = windowsPunctuation.filter { $0.key < 0xA1 }
    for (start, letters) in [
      (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
      (0xDC, "ĩíịò"),
      (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ] as [(UInt8, String)] {
      for (offset, scalar) in letters.unicodeScalars.enumerated() { table[start + UInt8(offset)] = scalar }
    }
    return table
  }()

  // MARK: VNI

  private func decodeVNI(_ bytes: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if byte < 0x80 {
        text.append(Unicode.Scalar(byte))
      } else if let scalar = Self.vniLetters[byte] {
        text.append(scalar)
      } else if let marks = Self.vniMarks[byte], !text.isEmpty {
        text.append(contentsOf: marks.unicodeScalars)
      } else if let sign = Self.windowsPunctuation[byte] {
        text.append(sign)
      } else {
        return nil
      }
    }
    let composed = String(text).nfc
    let isComposed = composed.unicodeScalars.allSatisfy { $0.value < 0x300 || $0.value >= 0x370 }
    return isComposed ? composed : nil
  }

  /// The bytes that are letters by themselves, small and capital.
  private static let vniLetters: [UInt8: Unicode.Scalar] = [
    0xF1: "đ", 0xD1: "Đ", 0xED: "í", 0xCD: "Í", 0xEC: "ì", 0xCC: "Ì", 0xE6: "ỉ", 0xC6: "Ỉ", 0xF3: "ĩ", 0xD3: "Ĩ",
    0xF2: "ị", 0xD2: "Ị", 0xEE: "ỵ", 0xCE: "Ỵ", 0xF4: "ơ", 0xD4: "Ơ", 0xF6: "ư", 0xD6: "Ư",
  ]

  /// The bytes that are marks of the letter before them; capitals are 0x20 below.
  private static let vniMarks: [UInt8: String] = {
    let tones: [(UInt8, String)] = [
      (0xF8, "\u{300}"), (0xFB, "\u{309}"), (0xF5, "\u{303}"), (0xF9, "\u{301}"), (0xEF, "\u{323}"),
      (0xE2, "\u{302}"), (0xE0, "\u{302}\u{300}"), (0xE5, "\u{302}\u{309}"), (0xE3, "\u{302}\u{303}"),
      (0xE1, "\u{302}\u{301}"), (0xE4, "\u{302}\u{323}"), (0xEA, "\u{306}"), (0xE8, "\u{306}\u{300}"),
      (0xFA, "\u{306}\u{309}"), (0xFC, "\u{306}\u{303}"), (0xE9, "\u{306}\u{301}"), (0xEB, "\u{306}\u{323}"),
    ]
    var table: [UInt8: String] = [:]
    for (byte, marks) in tones {
      table[byte] = marks
      table[byte - 0x20] = marks
    }
    return table
  }()
}
