internal import Diagnostics

/// Judges `aria-*` attributes that say again, or otherwise, what HTML's own attributes say.
/// Source: ARIA in HTML, 4.2, and HTML-AAM; severities as the Nu Html Checker has them.
extension AriaVisit {
  mutating func judgeConflict(_ attribute: AriaAttribute, _ name: String) {
    guard element.space == .html else { return }
    switch attribute.name {
    case "checked" where subject.key == "input[checkbox]" || subject.key == "input[radio]":
      report(.nativeConflict(name, native: "checked"), at: name)
    case "placeholder" where element.has("placeholder"): report(.nativeConflict(name, native: "placeholder"), at: name)
    case "valuemax" where element.has("max"): report(.nativeConflict(name, native: "max"), at: name)
    case "valuemin" where element.has("min"): report(.nativeConflict(name, native: "min"), at: name)
    case "expanded" where element.has("popovertarget"):
      report(.nativeConflict(name, native: "popovertarget"), at: name)
    case "expanded" where element.has("command"): report(.nativeConflict(name, native: "command"), at: name)
    case "readonly" where element.has("contenteditable") && element[name] != "false":
      report(.nativeConflict(name, native: "contenteditable"), at: name)
    case "hidden" where element.isHTML(.body) && element[name] == "true": report(.hiddenBody(), at: name)
    case "disabled", "required", "readonly", "hidden", "colspan", "rowspan":
      if element.has(attribute.name) { report(.unnecessary(name, native: attribute.name), at: name) }
    case "dropeffect", "grabbed": report(.deprecatedAttribute(name), at: name)
    default: judgeMeaning(attribute, name)
    }
  }

  /// Attributes that the native element already has by another name.
  private mutating func judgeMeaning(_ attribute: AriaAttribute, _ name: String) {
    switch (element.name, attribute.name) {
    case (.option, "selected"): report(.unnecessary(name, native: "selected"), at: name)
    case (.select, "multiselectable"): report(.unnecessary(name, native: "multiple"), at: name)
    case (.meter, "valuemax"), (.progress, "valuemax"), (.input, "valuemax"):
      report(.unnecessary(name, native: "max"), at: name)
    case (.meter, "valuemin"), (.input, "valuemin"): report(.unnecessary(name, native: "min"), at: name)
    default: break
    }
  }
}
