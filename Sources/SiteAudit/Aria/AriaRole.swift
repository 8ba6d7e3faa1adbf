/// The roles: what each supports and requires, and where it may stand.
///
/// Source: WAI-ARIA 1.2, 5.4; DPUB-ARIA 1.1; Graphics-ARIA 1.0; where the Nu Html Checker knows more or less (`time`, but
/// not `mark`; `aria-expanded` on nearly all), its verdict.
struct AriaRole {
  let name: String
  /// What it supports beside the global attributes.
  let attributes: AriaAttributes
  let required: AriaAttributes
  /// The roles of which one must enclose or own it; none where it may stand anywhere.
  let parents: [String]
  /// A Boolean value that indicates whether it must not be given a name.
  let isNameless: Bool

  /// Each role, then what it supports beside the global attributes (required ones after `*`), `~` where it takes no
  /// name, and after `<` the roles that may enclose it.
  private static let table = """
    alert expanded
    alertdialog expanded modal
    application activedescendant expanded
    article expanded posinset setsize
    banner expanded
    blockquote
    button expanded pressed
    caption ~
    cell colindex colspan rowindex rowspan < row
    checkbox *checked expanded readonly required
    code ~
    columnheader colindex colspan expanded readonly required rowindex rowspan selected sort < row
    combobox activedescendant autocomplete *expanded orientation readonly required
    complementary expanded
    contentinfo expanded
    definition expanded
    deletion ~
    dialog expanded modal
    document expanded
    emphasis ~
    feed expanded
    figure expanded
    form expanded
    grid activedescendant colcount expanded level multiselectable readonly rowcount
    gridcell colindex colspan expanded level readonly required rowindex rowspan selected < row
    group activedescendant expanded
    heading expanded *level
    image expanded
    img expanded
    insertion ~
    link expanded
    list expanded
    listbox activedescendant multiselectable orientation readonly required
    listitem expanded level posinset setsize < list group
    log expanded
    main expanded
    marquee expanded
    math expanded
    menu activedescendant expanded orientation
    menubar activedescendant expanded orientation
    menuitem expanded posinset setsize < menu menubar
    menuitemcheckbox *checked expanded posinset setsize < menu menubar
    menuitemradio *checked expanded posinset selected setsize < menu menubar group
    meter valuemax valuemin *valuenow valuetext
    navigation expanded
    none
    note expanded
    option checked posinset selected setsize < listbox
    paragraph ~
    presentation ~
    progressbar valuemax valuemin valuenow valuetext
    radio *checked posinset selected setsize
    radiogroup activedescendant expanded orientation readonly required
    region expanded
    row activedescendant colindex expanded level posinset rowindex selected setsize < table grid treegrid rowgroup
    rowgroup activedescendant expanded < table grid treegrid
    rowheader colindex colspan expanded readonly required rowindex rowspan selected sort < row
    scrollbar orientation valuemax valuemin *valuenow valuetext
    search expanded orientation
    searchbox activedescendant autocomplete multiline placeholder readonly required
    separator expanded orientation valuemax valuemin valuenow valuetext
    slider orientation readonly valuemax valuemin *valuenow valuetext
    spinbutton activedescendant readonly required valuemax valuemin valuenow valuetext
    status expanded
    strong ~
    subscript ~
    superscript ~
    switch *checked expanded readonly required
    tab expanded posinset selected setsize < tablist
    table colcount rowcount
    tablist activedescendant expanded level multiselectable orientation
    tabpanel expanded
    term expanded
    textbox activedescendant autocomplete multiline placeholder readonly required
    time
    timer expanded
    toolbar activedescendant expanded orientation
    tooltip expanded
    tree activedescendant expanded multiselectable orientation required
    treegrid activedescendant colcount expanded level multiselectable orientation readonly required rowcount
    treeitem checked expanded level posinset selected setsize < tree group
    """

  private static let plain = """
    doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-biblioentry doc-bibliography
    doc-biblioref doc-chapter doc-colophon doc-conclusion doc-cover doc-credit doc-credits doc-dedication doc-endnote
    doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example doc-footnote doc-foreword doc-glossary doc-glossref
    doc-index doc-introduction doc-noteref doc-notice doc-pagebreak doc-pagelist doc-part doc-preface doc-prologue
    doc-pullquote doc-qna doc-subtitle doc-tip doc-toc graphics-document graphics-object graphics-symbol
    """

  static let all: [AriaRole] =
    table.split(separator: "\n").map(read)
    + plain.split { $0 == " " || $0 == "\n" }.map(read)
    // Deprecated, in favour of `list`: whatever stands on it is let pass.
    + [AriaRole(name: "directory", attributes: .every, required: [], parents: [], isNameless: false)]

  private static func read(_ line: Substring) -> AriaRole {
    let halves = line.split(separator: " < ")
    let words = (halves.first ?? "").split(separator: " ")
    let required = words.filter { $0.hasPrefix("*") }.map { $0.dropFirst() }
    return AriaRole(
      name: String(words.first ?? ""),
      attributes: AriaAttributes(names: words.dropFirst() + required), required: AriaAttributes(names: required),
      parents: halves.count > 1 ? halves[1].split(separator: " ").map(String.init) : [],
      isNameless: words.contains("~"))
  }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  static func named(_ name: some StringProtocol) -> AriaRole? { byName[String(name)] }

  /// The roles that only describe others and stand on no element. Source: WAI-ARIA 1.2, 5.3.1.
  static let abstract: Set<String> = [
    "command", "composite", "input", "landmark", "range", "roletype", "section", "sectionhead", "select", "structure",
    "widget", "window",
  ]

  /// The roles of things to operate, which stand in no link and no button.
  static let interactive: Set<String> = [
    "button", "checkbox", "combobox", "grid", "gridcell", "listbox", "menu", "menubar", "menuitem", "menuitemcheckbox",
    "menuitemradio", "option", "radio", "scrollbar", "searchbox", "slider", "spinbutton", "switch", "tab", "textbox",
    "treeitem",
  ]

  /// The words of a role attribute.
  static func words(_ value: String) -> [Substring] {
    value.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\u{C}" || $0 == "\r\n" }
  }
}
