/// An id becomes an address: letters without marks, digits and hyphens, and nothing that says who someone is.
///
/// An id that is an ID-card or phone number would publish that number in every link.
internal import Diagnostics

struct IdentifierFormRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func check(_ id: String, _ origin: RowOrigin, _ column: String) {
      if Identifier.isLongNumber(id) || (Identifier.hasForm(id) && Identifier.holdsPersonalNumber(id)) {
        diagnostics.append(.idPersonal(id, at: origin.location(column)))
      } else if !Identifier.hasForm(id) {
        diagnostics.append(.idForm(id, at: origin.location(column)))
      } else if Identifier.isReserved(id) {
        diagnostics.append(.idReserved(id, at: origin.location(column)))
      }
    }
    for honouree in campaign.honourees { check(honouree.id, honouree.origin, "id") }
    for decision in campaign.decisions { check(decision.id, decision.origin, "key") }
    for material in campaign.materials { check(material.id, material.origin, "id") }
    for activity in campaign.activities { check(activity.id, activity.origin, "id") }
    return diagnostics
  }
}

/// The form of ids.
enum Identifier {
  /// A Boolean value that indicates whether the id is `[A-Za-z0-9-]{1,40}`.
  static func hasForm(_ id: String) -> Bool {
    let bytes = id.utf8
    return (1...40).contains(bytes.count) && bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == hyphen }
  }

  /// A Boolean value that indicates whether the id is a long number, or holds one as long as an ID-card's (9 or 12
  /// digits) or a phone number.
  static func holdsPersonalNumber(_ id: String) -> Bool {
    if isLongNumber(id) { return true }
    for run in id.utf8.split(whereSeparator: { !isDigit($0) }) {
      if run.count == 9 || run.count == 12 || isPhoneNumber(Array(run)) { return true }
    }
    return false
  }

  /// A Boolean value that indicates whether the id is 8 to 12 digits and nothing else, blanks, dots and hyphens let be.
  ///
  /// An ID-card's or a phone number that a spreadsheet took for a number has lost its leading zeros: `24093001234`. A
  /// code and a count (`07558-001`), and a count that begins with a year (`20240001`), are none.
  static func isLongNumber(_ id: String) -> Bool {
    let parts = id.utf8.split(omittingEmptySubsequences: false) { byte in
      byte == hyphen || byte == UInt8(ascii: ".") || byte == UInt8(ascii: " ")
    }
    guard parts.allSatisfy({ $0.allSatisfy(isDigit) }) else { return false }
    let digits = parts.reduce(0) { $0 + $1.count }
    if parts.count == 2, parts.allSatisfy({ (1...5).contains($0.count) }) { return false }
    if parts.count == 1, digits == 8, let year = Int(id.prefix(4)), (2000...2049).contains(year) { return false }
    return (8...12).contains(digits)
  }

  /// A Boolean value that indicates whether a page of this name is taken, or cannot be saved on a Windows computer.
  static func isReserved(_ id: String) -> Bool {
    let name = id.lowercased()
    if reserved.contains(name) { return true }
    // The list's further pages: trang-2.html.
    return name.hasPrefix("trang-") && name.utf8.dropFirst(6).allSatisfy(isDigit)
  }

  /// Ten or eleven digits after a leading 0, or eleven or twelve after the country's 84.
  private static func isPhoneNumber(_ digits: [UInt8]) -> Bool {
    if digits.first == UInt8(ascii: "0") { return digits.count == 10 || digits.count == 11 }
    return digits.starts(with: "84".utf8) && (digits.count == 11 || digits.count == 12)
  }

  private static let reserved: Set<String> = Set(
    ["index", "con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  private static let hyphen = UInt8(ascii: "-")
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}

extension DiagnosticKind {
  static let idForm = DiagnosticKind("id-form", .error)
  static let idPersonal = DiagnosticKind("id-personal", .error)
  static let idReserved = DiagnosticKind("id-reserved", .error)
}

extension Diagnostic {
  fileprivate static func idForm(_ id: String, at location: SourceLocation) -> Diagnostic {
    let isBlank = id.isEmpty
    let shown = PersonalNumber.masked(id).quoted()
    return Diagnostic(
      .idForm, at: location,
      isBlank
        ? Phrase(vi: "chưa ghi mã", en: "the id is blank")
        : Phrase(vi: "mã \(shown) không đúng dạng", en: "the id \(shown) is not of the right form"),
      explanation: Phrase(
        vi: "Mã trở thành địa chỉ trang nên chỉ gồm chữ không dấu, chữ số và gạch nối, dài 1 đến 40 ký tự.",
        en: "An id becomes an address: letters without marks, digits and hyphens, 1 to 40 of them."),
      remedy: Phrase(vi: "Sửa lại mã, ví dụ: HD-0001.", en: "Mend the id; for example HD-0001."))
  }

  fileprivate static func idPersonal(_ id: String, at location: SourceLocation) -> Diagnostic {
    let shown = PersonalNumber.masked(id).quoted()
    return Diagnostic(
      .idPersonal, at: location,
      Phrase(
        vi: "mã \(shown) giống số căn cước hoặc số điện thoại",
        en: "the id \(shown) looks like an ID-card or phone number"),
      explanation: Phrase(
        vi: "Mã hiện công khai trong địa chỉ trang; số giấy tờ và số điện thoại không bao giờ được công khai.",
        en: "An id is public in the page's address; such numbers are never published."),
      remedy: Phrase(
        vi: "Đặt mã khác, không lấy từ giấy tờ của người đó, ví dụ: HD-0001.",
        en: "Choose another id that is taken from nobody's papers, such as HD-0001."))
  }

  fileprivate static func idReserved(_ id: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .idReserved, at: location,
      Phrase(vi: "mã \(id.quoted()) trùng với tên dành riêng", en: "the id \(id.quoted()) is a reserved name"),
      explanation: Phrase(
        vi: "Trang mang tên này đã có việc khác, hoặc máy Windows không lưu được tệp có tên này.",
        en: "A page of this name has another use, or Windows cannot save a file of this name."),
      remedy: Phrase(vi: "Đặt mã khác, ví dụ: HD-0001.", en: "Choose another id, such as HD-0001."))
  }
}
