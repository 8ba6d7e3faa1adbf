/// Something in a text that leads to a person's door.
public struct PersonalData: Sendable, Hashable {
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Căn cước công dân, twelve digits, or the older chứng minh nhân dân, nine.
    case identity
    case phone
    case email
    /// Số nhà.
    case house
    /// Số thửa đất, số tờ bản đồ.
    case plot
    /// Latitude and longitude, exact to some ten metres.
    case coordinates
    /// Số tài khoản ngân hàng.
    case account
  }

  public let kind: Kind
  /// Where it stands, as offsets of bytes.
  public let range: Range<Int>
  /// A Boolean value that indicates whether the number alone says what it is; a mobile number that a spreadsheet took
  /// the zero from does not.
  public let isSure: Bool
  /// A Boolean value that indicates whether it is nine digits and nothing more: between words an ID card, in a table or
  /// in data perhaps an amount.
  public let isPlain: Bool

  init(_ kind: Kind, _ range: Range<Int>, isSure: Bool = true, isPlain: Bool = false) {
    self.kind = kind
    self.range = range
    self.isSure = isSure
    self.isPlain = isPlain
  }

  /// What makes two spellings of a number or address one: digits with the country's code as 0, or small letters.
  public static func normalised(_ typed: some StringProtocol) -> String {
    if typed.contains("@") { return typed.lowercased() }
    var digits = String(typed.filter { $0.isASCII && $0.isNumber })
    if digits.isEmpty || typed.contains(where: \.isLetter) { return typed.lowercased() }
    if digits.hasPrefix("840") { digits.removeFirst(3) } else if digits.hasPrefix("84") { digits.removeFirst(2) }
    return digits.hasPrefix("0") ? digits : "0" + digits
  }

  /// The finds of a text, normalised: what an office's line of contact names.
  public static func all(in text: String) -> Set<String> {
    var found: Set<String> = []
    var text = text
    text.withUTF8 { bytes in
      _ = PersonalDataScanner(bytes).forEach { find in
        found.insert(normalised(String(decoding: bytes[find.range], as: UTF8.self)))
        return true
      }
    }
    return found
  }
}
