/// What cells of all sheets are read with.
struct CellContext {
  let strings: [String]
  /// Which styles show numbers as dates, by index.
  let isDate: [Bool]
  /// A Boolean value that indicates whether days are counted from 1904.
  let is1904: Bool
}

/// Makes the value of one cell after the other.
struct CellBuilder {
  enum Outcome {
    case none
    case value(Cell.Value)
    case damaged
  }

  private enum Kind { case number, shared, inline, text, boolean, error, date }

  let context: CellContext
  var style = 0
  var isFormula = false
  /// A Boolean value that indicates whether the cell has an element for its value.
  var hasValue = false
  var inline = RichText()
  private var kind = Kind.number
  private var hasInline = false

  init(context: CellContext) { self.context = context }

  mutating func begin() {
    style = 0
    isFormula = false
    hasValue = false
    kind = .number
    hasInline = false
  }

  mutating func beginInline() {
    inline.begin()
    hasInline = true
  }

  /// - Returns: Whether there is such a type. Source: ECMA-376, part 1, 18.18.11 (ST_CellType).
  mutating func setType(_ value: AttributeValue) -> Bool {
    if value.count == 1 {
      switch value[0] {
      case UInt8(ascii: "s"): kind = .shared
      case UInt8(ascii: "n"): kind = .number
      case UInt8(ascii: "b"): kind = .boolean
      case UInt8(ascii: "e"): kind = .error
      case UInt8(ascii: "d"): kind = .date
      default: return false
      }
      return true
    }
    if value == "inlineStr" {
      kind = .inline
    } else if value == "str" {
      kind = .text
    } else {
      return false
    }
    return true
  }

  /// The value, from the text of `v` or `is`.
  func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
    if hasInline { return text(inline.text(bytes)) }
    guard hasValue, bytes.count > 0 else {
      // A formula may well come to an empty text; any other result of nothing is none yet.
      return isFormula && !(hasValue && kind == .text) ? .value(.uncomputed) : .none
    }
    switch kind {
    case .shared:
      guard let index = WholeNumber.read(bytes), index < context.strings.count else { return .damaged }
      return text(context.strings[index])
    case .number: return number(bytes)
    case .inline, .text: return text(StoredText.decode(bytes))
    case .boolean:
      if bytes == "1" || bytes == "true" { return .value(.boolean(true)) }
      return bytes == "0" || bytes == "false" ? .value(.boolean(false)) : asStored(bytes)
    case .error: return asStored(bytes)
    case .date: return CalendarDay.read(bytes).map { .value(.date($0)) } ?? asStored(bytes)
    }
  }

  @inline(__always) private func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
    guard let number = DecimalNumber.read(bytes) else { return asStored(bytes) }
    guard style < context.isDate.count, context.isDate[style] else { return .value(.number(number)) }
    return .value(.date(context.is1904 ? number + CalendarDay.from1904 : number))
  }

  private func text(_ text: String) -> Outcome { text.isEmpty ? .none : .value(.text(text)) }

  private func asStored(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome { .value(.error(StoredText.decode(bytes))) }
}
