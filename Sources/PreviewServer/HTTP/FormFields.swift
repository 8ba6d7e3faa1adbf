/// The fields of a form as browsers send them (`application/x-www-form-urlencoded`, WHATWG URL 5.1).
enum FormFields {
  /// The most fields that are read.
  static let most = 64

  /// - Returns: The first value of each name; nil where an escape is broken or the bytes are no text.
  static func parse(_ bytes: some Collection<UInt8>) -> [String: String]? {
    var fields: [String: String] = [:]
    for pair in bytes.split(separator: UInt8(ascii: "&")).prefix(most) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = text(parts[0]), let value = parts.count == 2 ? text(parts[1]) : "" else { return nil }
      if fields[name] == nil { fields[name] = value }
    }
    return fields
  }

  private static func text(_ bytes: some Collection<UInt8>) -> String? {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): result.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(Hexadecimal.value),
          let low = rest.popFirst().flatMap(Hexadecimal.value)
        else { return nil }
        result.append(high << 4 | low)
      default: result.append(byte)
      }
    }
    return String(validating: result, as: UTF8.self)
  }
}
