/// Writes what may be typed in a sheet's cells (18.3.1.32).
enum ValidationPart {
  static func write(_ validations: [CellValidation], _ xml: inout XMLBytes) {
    guard !validations.isEmpty else { return }
    xml.raw("<dataValidations count=\"\(validations.count)\">")
    for validation in validations { write(validation, &xml) }
    xml.raw("</dataValidations>")
  }

  private static func write(_ validation: CellValidation, _ xml: inout XMLBytes) {
    let (type, formulas) = formulas(of: validation.rule)
    xml.raw("<dataValidation")
    if let type { xml.attribute("type", type) }
    switch validation.strictness {
    case .warning, .information: xml.attribute("errorStyle", validation.strictness.rawValue)
    case .stop, .none: break
    }
    xml.attribute("allowBlank", "1")
    if validation.prompt != nil { xml.attribute("showInputMessage", "1") }
    if validation.strictness != .none, type != nil { xml.attribute("showErrorMessage", "1") }
    if let error = validation.error {
      xml.attribute("errorTitle", error.title)
      xml.attribute("error", error.text)
    }
    if let prompt = validation.prompt {
      xml.attribute("promptTitle", prompt.title)
      xml.attribute("prompt", prompt.text)
    }
    xml.attribute("sqref", A1Notation.range(validation.range))
    guard !formulas.isEmpty else { return xml.raw("/>") }
    xml.raw(">")
    for (index, formula) in formulas.enumerated() {
      xml.raw("<formula\(index + 1)>")
      xml.text(formula)
      xml.raw("</formula\(index + 1)>")
    }
    xml.raw("</dataValidation>")
  }

  /// The kind of a rule, `between` where it has two bounds, and its formulas.
  private static func formulas(of rule: CellValidation.Rule) -> (type: String?, formulas: [String]) {
    switch rule {
    case .any: (nil, [])
    case .list(let items): ("list", ["\"" + items.joined(separator: ",").replacing("\"", with: "\"\"") + "\""])
    case .cells(let sheet, let range): ("list", [A1Notation.fixed(range, on: sheet)])
    case .whole(let bounds): ("whole", [String(bounds.lowerBound), String(bounds.upperBound)])
    case .decimal(let bounds): ("decimal", [XMLBytes.digits(bounds.lowerBound), XMLBytes.digits(bounds.upperBound)])
    case .day(let bounds): ("date", [String(bounds.lowerBound), String(bounds.upperBound)])
    }
  }
}
