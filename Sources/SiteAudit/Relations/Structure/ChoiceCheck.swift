internal import Diagnostics

/// Judges lists to choose from: `select` and its `option`. Source: HTML standard, 4.10.7 and 4.10.10.
enum ChoiceCheck {
  static func visit(select: TreeElement, _ tree: PageTree, _ findings: inout FindingList) {
    guard !select.has("multiple") else { return }
    let options = tree.descendants(of: select).filter { $0.isHTML(.option) }
    let selected = options.lazy.filter { $0.has("selected") }
    if let second = selected.dropFirst().first {
      findings.add(.secondSelected(), about: second, attribute: "selected", in: tree)
    }
    guard select.has("required"), (select["size"].flatMap { Int($0) } ?? 1) <= 1 else { return }
    guard let first = tree.children(of: select).first(where: { $0.isHTML(.option) }) else {
      return findings.add(.noChoice(), about: select, in: tree)
    }
    // A value that is only white space is not empty; it passes here, because shapes do not tell the two apart. In
    // figures and headings the Nu checker does not look at the text.
    let isPlaceholder =
      first.has("value")
      ? (first["value"] ?? "").allSatisfy(\.isWhitespace) : !hasText(first, tree) || isInFigureOrHeading(select, tree)
    if !isPlaceholder { findings.add(.noPlaceholder(), about: first, in: tree) }
  }

  static func visit(option: TreeElement, _ tree: PageTree, _ findings: inout FindingList) {
    guard !option.has("label"), !hasText(option, tree),
      !tree.ancestors(of: option).contains(where: { $0.isHTML(.datalist) })
    else { return }
    findings.add(.emptyOption(), about: option, in: tree)
  }

  private static func isInFigureOrHeading(_ element: TreeElement, _ tree: PageTree) -> Bool {
    tree.ancestors(of: element).contains { ancestor in
      switch ancestor.name {
      case .figure, .h1, .h2, .h3, .h4, .h5, .h6: ancestor.space == .html
      default: false
      }
    }
  }

  private static func hasText(_ element: TreeElement, _ tree: PageTree) -> Bool {
    element.hasOwnText || tree.descendants(of: element).contains(where: \.hasOwnText)
  }
}

extension Rule {
  static let choiceRules: [Rule] = [optionEmpty, selectedRepeated, placeholderMissing]

  static let optionEmpty = Rule(
    DiagnosticKind("option-empty", .error),
    title: Phrase(vi: "Mỗi <option> có chữ hoặc label", en: "An option has text or a label"),
    why: Phrase(vi: "Người đọc không biết dòng trống là gì.", en: "Nobody knows what the empty line stands for."),
    good: .body("<p><label>Xã <select><option>Quý Sơn</option></select></label></p>"),
    bad: .body("<p><label>Xã <select>‸<option value=\"1\"></option></select></label></p>"))

  static let selectedRepeated = Rule(
    DiagnosticKind("selected-repeated", .error),
    title: Phrase(
      vi: "Danh sách chọn một chỉ có một mục chọn sẵn", en: "A list for one choice has one option selected"),
    why: Phrase(vi: "Trình duyệt chỉ chọn mục cuối cùng.", en: "Browsers select the last one alone."),
    good: .body(
      "<p><label>Xã <select><option>Quý Sơn</option><option selected=\"selected\">Chũ</option></select></label></p>"),
    bad: .body(
      """
      <p><label>Xã <select><option selected="selected">Quý Sơn</option>
      <option selected="‸selected">Chũ</option></select></label></p>
      """))

  static let placeholderMissing = Rule(
    DiagnosticKind("select-without-placeholder", .error),
    title: Phrase(
      vi: "Danh sách bắt buộc chọn có mục đầu để trống", en: "A list from which one must choose begins with no choice"),
    why: Phrase(
      vi: "Nếu mục đầu đã là một lựa chọn, “bắt buộc” không có tác dụng: trình duyệt coi như đã chọn.",
      en: "Else the first one counts as chosen, and “required” means nothing."),
    good: .body(
      """
      <p><label>Xã <select required="required"><option value="">Chọn xã</option>
      <option>Chũ</option></select></label></p>
      """),
    bad: .body("<p><label>Xã <select required=\"required\">‸<option>Chũ</option></select></label></p>"))
}

extension Finding {
  static func emptyOption() -> Finding {
    Finding(
      .optionEmpty, Phrase(vi: "<option> không có chữ", en: "the option has no text"),
      remedy: Phrase(vi: "Ghi chữ trong <option>, hoặc thêm label.", en: "Write its text, or add a label."))
  }

  static func secondSelected() -> Finding {
    Finding(
      .selectedRepeated, Phrase(vi: "mục thứ hai có selected", en: "a second option is selected"),
      remedy: Phrase(
        vi: "Bỏ selected ở đây, hoặc thêm multiple cho <select>.", en: "Drop it here, or let the select be multiple."))
  }

  static func noPlaceholder() -> Finding {
    Finding(
      .placeholderMissing,
      Phrase(vi: "mục đầu của danh sách bắt buộc đã là một lựa chọn", en: "the first option is a choice already"),
      remedy: Phrase(
        vi: "Thêm <option value=\"\">Chọn…</option> ở đầu.", en: "Begin with <option value=\"\">Choose…</option>."))
  }

  static func noChoice() -> Finding {
    Finding(
      .placeholderMissing,
      Phrase(
        vi: "danh sách bắt buộc không có <option> ở ngay trong", en: "the required select has no option of its own"),
      remedy: Phrase(
        vi: "Thêm <option value=\"\">Chọn…</option> ở đầu.", en: "Begin with <option value=\"\">Choose…</option>."))
  }
}
