/// A material's address leads to the web and is well formed: `http` or `https`, a host, no spaces.
internal import Diagnostics

struct MaterialAddressRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    campaign.materials.compactMap { material in
      guard let url = material.url, !url.isEmpty, !WebAddress.isWellFormed(url) else { return nil }
      return .addressForm(url, at: material.origin.location("url"))
    }
  }
}

/// The form of addresses on the web (RFC 3986, with letters of any script as browsers take them).
enum WebAddress {
  /// A Boolean value that indicates whether the text is a whole `http` or `https` address without a user's name.
  static func isWellFormed(_ text: String) -> Bool {
    guard let rest = afterScheme(text) else { return false }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return isAuthority(authority) && isTail(rest.dropFirst(authority.count))
  }

  /// What follows `http://` or `https://`, in any case.
  static func afterScheme(_ text: String) -> Substring.UnicodeScalarView? {
    let scalars = text.unicodeScalars
    for scheme in ["https://", "http://"] where scalars.count > scheme.count {
      let start = scalars.prefix(scheme.unicodeScalars.count)
      if String(start).lowercased() == scheme { return scalars.dropFirst(scheme.unicodeScalars.count) }
    }
    return nil
  }

  /// A host, with a port where there is one.
  private static func isAuthority(_ text: Substring.UnicodeScalarView) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty, host.count <= 253 else { return false }
    if parts.count == 2 {
      let digits = String(parts[1])
      guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let port = UInt16(digits), port > 0 else {
        return false
      }
    }
    return host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.count) && label.first != "-" && label.last != "-"
        && label.allSatisfy { $0.properties.isAlphabetic || isDigit($0) || $0 == "-" || isMark($0) }
    }
  }

  private static func isTail(_ text: Substring.UnicodeScalarView) -> Bool {
    var hexDigitsDue = 0
    for scalar in text {
      if hexDigitsDue > 0 {
        guard scalar.isASCII, scalar.properties.isHexDigit else { return false }
        hexDigitsDue -= 1
      } else if scalar == "%" {
        hexDigitsDue = 2
      } else if scalar.isASCII {
        guard scalar.value > 0x20, scalar.value < 0x7F, !"\"<>\\^`{|}".unicodeScalars.contains(scalar) else {
          return false
        }
      } else if !scalar.properties.isAlphabetic, !isMark(scalar) {
        return false
      }
    }
    return hexDigitsDue == 0
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.numericType != nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
  }
}

extension DiagnosticKind {
  static let materialAddressForm = DiagnosticKind("material-address-form", .error)
}

extension Diagnostic {
  fileprivate static func addressForm(_ typed: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .materialAddressForm, at: location,
      Phrase(
        vi: "địa chỉ \(typed.quoted()) không đúng dạng", en: "the address \(typed.quoted()) is not of the right form"),
      remedy: Phrase(
        vi: "Chép nguyên địa chỉ từ trình duyệt, bắt đầu bằng https:// hoặc http://; tệp thì ghi ở cột “Tệp”.",
        en:
          "Copy the whole address from the browser, beginning with https:// or http://; files go into their own column."
      ))
  }
}
