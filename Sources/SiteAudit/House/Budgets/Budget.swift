/// How heavy files may be, in bytes as they are stored.
///
/// For a phone of 2018 with 2 GB of memory on a village's 3G, some 750 kbit/s when it works: a first visit shows text
/// within two or three seconds (HTML and CSS, compressed to a quarter by servers) and is complete within ten, pictures and
/// all, which do not compress. From a USB stick nothing is compressed, and parsing on such a phone takes about a second
/// for each 100 KB of script. The sample's heaviest page has 64 KB, its style sheet 28 KB, its script 5 KB.
enum Budget {
  /// One page's HTML: lists are paged long before.
  static let page = 100_000
  /// A page that is a whole book, made to be printed in one piece.
  static let book = 600_000
  static let styleSheet = 60_000
  static let script = 60_000
  /// One picture that a page shows: 1600 pixels wide and well compressed.
  static let image = 300_000
  /// A page with all that its browser fetches by itself.
  static let loading = 500_000

  /// What a file of this kind may have by itself.
  static func bytes(of kind: FileKind, _ bytes: Bytes) -> Int? {
    switch kind {
    case .html, .xhtml: page
    case .css: styleSheet
    case .script: isData(bytes) ? nil : script
    default: nil
    }
  }

  /// A Boolean value that indicates whether a script only sets a variable (`name={…`, `name=[…`): data that load from
  /// `file:` too, asked for when somebody needs them, and read far faster than code.
  private static func isData(_ bytes: Bytes) -> Bool {
    let name = bytes.prefix { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }
    guard !name.isEmpty, name.endIndex + 1 < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: "=") else {
      return false
    }
    return bytes[name.endIndex + 1] == UInt8(ascii: "{") || bytes[name.endIndex + 1] == UInt8(ascii: "[")
  }
}
