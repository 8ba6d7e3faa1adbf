internal import Diagnostics

/// Judges the `aria-*` attributes whose values are numbers or one id, on every page: there are too many values for a
/// shape to hold.
/// Source: WAI-ARIA 1.2, 6.6 (values), read as the Nu Html Checker reads them.
final class AriaNumbers: PageJudge {
  func hears(attribute name: String, in space: Space) -> Bool {
    guard space == .none, name.hasPrefix("aria-") else { return false }
    switch AriaAttribute.named(name.dropFirst(5))?.value {
    case .position, .count, .number, .reference: return true
    default: return false
    }
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    guard !Self.isSound(attribute), !element.isCustom, !page.isInTemplate else { return }
    let name = attribute.name.spelling
    guard let kind = AriaAttribute.named(name.dropFirst(5))?.value else { return }
    page.report(.badNumber(attribute.value.text, in: name, kind), at: attribute)
  }

  private static func isSound(_ attribute: Attribute) -> Bool {
    let value = attribute.value
    switch attribute.name {
    case .ariaColcount, .ariaRowcount, .ariaSetsize: return isWhole(value) || value.equals("-1")
    case .ariaColindex, .ariaColspan, .ariaLevel, .ariaPosinset, .ariaRowindex, .ariaRowspan:
      return isWhole(value) && value.contains { $0 != UInt8(ascii: "0") }
    case .ariaValuemax, .ariaValuemin, .ariaValuenow: return isNumber(value)
    // Blank ones are judged with the shape.
    case .ariaActivedescendant, .ariaDetails, .ariaErrormessage: return !value.hasInk || !value.contains { $0.isSpace }
    default: return true
    }
  }

  static func isWhole(_ value: Bytes) -> Bool {
    !value.isEmpty && value.allSatisfy { $0.isDigit }
  }

  /// A Boolean value that indicates whether the value is a number as HTML writes them, for instance `-12.5e3`.
  /// Source: HTML standard, 2.3.4.3.
  static func isNumber(_ value: Bytes) -> Bool {
    var index = 0
    func digits() -> Int {
      let start = index
      while index < value.count, value[index].isDigit { index += 1 }
      return index - start
    }
    if index < value.count, value[index] == UInt8(ascii: "-") { index += 1 }
    let whole = digits()
    if index < value.count, value[index] == UInt8(ascii: ".") {
      index += 1
      if digits() == 0 { return false }
    } else if whole == 0 {
      return false
    }
    if index < value.count, value[index].lowercase == UInt8(ascii: "e") {
      index += 1
      if index < value.count, value[index] == UInt8(ascii: "-") || value[index] == UInt8(ascii: "+") { index += 1 }
      if digits() == 0 { return false }
    }
    return index == value.count
  }
}

extension Element {
  /// A Boolean value that indicates whether this is a custom element: HTML's, with a hyphen in its name.
  var isCustom: Bool { space == .html && name == .other && local.spelling.contains("-") }
}
