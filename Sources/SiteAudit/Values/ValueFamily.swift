/// What the values of attributes look like: the rules of `Datatype`, whose faults the judge of attributes reports.
enum ValueFamily: RuleFamily {
  static let rules: [Rule] = [
    .valueNotAllowed, .repeatedWord, .blankValue, .lineBreakInValue, .badNumber, .badDate, .badURL, .badLanguageTag,
    .badMediaType, .badSourceSet, .sizesMissing, .badAutofill, .spaceInID, .badHashName, .badTarget,
    .badCustomElementName, .badCoordinates, .badSimpleColour, .badIconSize, .badAccessKey, .badPattern, .badRefresh,
    .badContentType, .badPolicy, .sandboxUndone, .badIntegrity,
  ]
}
