extension Datatype {
  /// What `value` of an `input` of this type must look like. Source: HTML standard, 4.10.5.1.
  ///
  /// As Nu, an address of post is not judged, nor the value of a button or a box; nothing is right for all but `range`.
  ///
  /// - Parameter type: The value of `type`, in small letters; nil where there is none.
  static func ofInputValue(type: String?) -> Datatype {
    switch type {
    case "date": .emptyOr(.date)
    case "month": .emptyOr(.month)
    case "week": .emptyOr(.week)
    case "time": .emptyOr(.time)
    case "datetime-local": .emptyOr(.localDateTime)
    case "number": .emptyOr(.number)
    case "range": .number
    case "color": .emptyOr(.simpleColour)
    case "url": .emptyOr(.absoluteURL)
    case nil, "text", "search", "tel", "password": .singleLine
    default: .text
    }
  }

  /// What `min` and `max` must look like; nil for types that have none.
  static func ofInputBound(type: String?) -> Datatype? {
    switch type {
    case "date": .date
    case "month": .month
    case "week": .week
    case "time": .time
    case "datetime-local": .localDateTime
    case "number", "range": .number
    default: nil
    }
  }

  /// What `step` must look like; nil for types that have none.
  static func ofInputStep(type: String?) -> Datatype? {
    switch type {
    // Days, months and weeks are counted whole, as Nu has it.
    case "date", "month", "week": .keywordOr("any", .positiveInteger)
    case "time", "datetime-local", "number", "range": .keywordOr("any", .positiveNumber)
    default: nil
    }
  }

  /// What `autocomplete` of an `input` must look like.
  static func ofInputAutocomplete(type: String?) -> Datatype { .autocompleteOf(AutofillControl(inputType: type)) }
}
