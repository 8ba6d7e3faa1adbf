/// The elements: which roles they may be given, the role they have, and which `aria-*` attributes they take without one.
///
/// Source: ARIA in HTML, 4, and SVG 2, 5.13; where they leave it open, the Nu Html Checker's verdict.
struct AriaElement {
  /// The roles that it may be given; nil for any.
  let roles: [String]?
  /// What it supports beside the global attributes when it is given no role.
  let attributes: AriaAttributes
  /// The role that it has of itself.
  let implicit: String?
  /// The global attributes that it takes, role or not.
  let global: AriaAttributes
  /// A Boolean value that indicates whether anything beginning with `aria-` is let pass.
  let isOpen: Bool

  /// The elements, then after `|` their own role, the attributes without one, and the roles they may be given.
  /// `any` stands for every role, `-` for none.
  private static let table = """
    abbr address b bdi bdo blockquote canvas cite code data del div em hgroup i ins kbd label mark p pre q rp rt ruby \
    samp slot small span strong sub summary sup time u var a | - | - | any
    dfn | term | - | any
    s | deletion | - | any
    a[href] | link | expanded | button checkbox link menuitem menuitemcheckbox menuitemradio option radio switch tab \
    treeitem doc-backlink doc-biblioref doc-glossref doc-noteref
    area | - | expanded | -
    area[href] | link | expanded | button link
    article | article | expanded | application article document feed main none presentation region
    aside | complementary | expanded | complementary feed none note presentation region search doc-dedication \
    doc-example doc-footnote doc-glossary doc-pullquote doc-tip
    audio video | - | - | application
    body | - | expanded | application document none presentation
    br wbr | - | - | none presentation
    button[button] | button | expanded pressed | button checkbox combobox gridcell link menuitem menuitemcheckbox \
    menuitemradio option radio separator slider switch tab treeitem
    input[button] input[image] | button | expanded pressed | button checkbox combobox gridcell link menuitem \
    menuitemcheckbox menuitemradio option radio separator slider switch tab treeitem
    button | button | expanded pressed | button checkbox combobox gridcell link menuitem menuitemcheckbox menuitemradio \
    option radio separator slider tab treeitem
    button[reset] | button | expanded pressed | button checkbox combobox gridcell link menuitem menuitemcheckbox \
    menuitemradio option radio separator slider switch treeitem
    caption col colgroup html head title style script legend map noscript picture source template track \
    input[color] input[hidden] | - | - | -
    datalist | listbox | - | -
    dd | definition | expanded | definition
    details | group | activedescendant expanded | group
    optgroup | group | activedescendant expanded | group
    dialog | dialog | expanded modal | alertdialog dialog
    dl | - | - | group list none presentation
    dt | term | expanded | listitem term
    embed | - | autocomplete checked colcount colindex colspan level modal multiline multiselectable orientation \
    placeholder posinset pressed readonly rowcount rowindex rowspan selected setsize sort valuemax valuemin valuenow \
    valuetext | application document img none presentation
    fieldset | group | activedescendant expanded | group none presentation radiogroup
    figcaption | - | - | group none presentation
    figure | figure | expanded | any
    output | status | expanded | any
    footer | contentinfo | expanded | contentinfo group none presentation doc-footnote
    form | form | expanded | form none presentation search
    h1 h2 h3 h4 h5 h6 | heading | expanded level | heading none presentation tab doc-subtitle
    header | banner | expanded | banner group none presentation doc-footnote
    hr | separator | orientation valuemax valuemin valuenow valuetext | none presentation separator doc-pagebreak
    iframe | - | - | application document img none presentation
    img | img | expanded | button checkbox img link math menuitem menuitemcheckbox menuitemradio option progressbar \
    radio scrollbar separator slider switch tab treeitem doc-cover
    input[text] | textbox | activedescendant autocomplete multiline placeholder readonly required | combobox searchbox \
    spinbutton textbox
    input[checkbox] | checkbox | checked expanded readonly required | button menuitemcheckbox option switch
    input[date] input[datetime-local] input[month] input[time] input[week] | - | required valuemax valuemin | -
    input[email] input[tel] input[url] | textbox | activedescendant autocomplete multiline placeholder readonly \
    required | textbox
    input[email,list] input[tel,list] input[url,list] | combobox | activedescendant autocomplete expanded placeholder \
    readonly required | combobox
    input[file] | - | required | -
    input[number] | spinbutton | placeholder required valuemax valuemin valuenow valuetext | spinbutton
    input[password] | - | placeholder required | -
    input[radio] | radio | checked posinset required selected setsize | menuitemradio
    input[range] | slider | orientation valuemax valuemin valuenow valuetext | slider
    input[reset] input[submit] | button | expanded pressed | button checkbox combobox gridcell link menuitem \
    menuitemcheckbox menuitemradio option radio slider switch tab treeitem
    input[search] | searchbox | activedescendant autocomplete multiline placeholder readonly required | searchbox
    li | listitem | expanded level posinset setsize | any
    li[ol] | listitem | expanded level posinset setsize | listitem menuitem menuitemcheckbox menuitemradio none option \
    presentation radio separator tab treeitem doc-biblioentry doc-endnote
    li[menu] | listitem | - | listitem menuitem menuitemcheckbox menuitemradio none option presentation tab treeitem
    link | - | - | link menuitem none presentation
    main | main | expanded | main
    math | math | expanded | math
    menu ol ul | list | expanded | group list listbox menu menubar none presentation radiogroup tablist toolbar tree
    meter | meter | valuemax valuemin | -
    nav | navigation | expanded | menu menubar navigation none presentation tablist doc-index doc-pagelist doc-toc
    object | - | - | application document img
    option | option | checked posinset selected setsize | option
    progress | progressbar | valuemax valuemin valuenow valuetext | progressbar
    search | search | expanded | form group none presentation region search
    section | region | expanded | alert alertdialog application banner complementary contentinfo dialog document feed \
    group log main marquee navigation none note presentation region search status tabpanel doc-abstract \
    doc-acknowledgments doc-afterword doc-appendix doc-bibliography doc-chapter doc-colophon doc-conclusion doc-credit \
    doc-credits doc-dedication doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example doc-foreword doc-glossary \
    doc-index doc-introduction doc-notice doc-pagelist doc-part doc-preface doc-prologue doc-pullquote doc-qna doc-toc
    select | combobox | activedescendant autocomplete expanded multiselectable placeholder readonly required | \
    combobox menu
    select[multiple] | listbox | activedescendant autocomplete expanded multiselectable placeholder readonly required | \
    listbox
    tbody tfoot thead | rowgroup | activedescendant expanded | any
    table | table | colcount rowcount | any
    td | cell | colindex colspan expanded level readonly required rowindex rowspan selected | any
    textarea | textbox | activedescendant autocomplete multiline placeholder readonly required | textbox
    th | columnheader | colindex colspan expanded readonly required rowindex rowspan selected sort | any
    tr | row | activedescendant expanded level selected | any
    base meta | - | - | -
    """

  private static let drawingTable = """
    svg circle ellipse line path polygon rect symbol use | - | - | any
    a image | - | expanded | any
    foreignObject g polyline text tspan | - | activedescendant expanded | any
    """

  private static let elements = read(table)
  private static let drawingElements = read(drawingTable)

  private static func read(_ table: String) -> [String: AriaElement] {
    var found: [String: AriaElement] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.split(separator: " ") }
      guard fields.count == 4 else { continue }
      for name in fields[0] {
        found[String(name)] = AriaElement(
          roles: fields[3] == ["any"] ? nil : fields[3].filter { $0 != "-" }.map(String.init),
          attributes: AriaAttributes(names: fields[2]), implicit: fields[1].first.flatMap { $0 == "-" ? nil : String($0) },
          global: globals(of: name), isOpen: name == "embed")
      }
    }
    return found
  }

  private static func globals(of name: Substring) -> AriaAttributes {
    switch name {
    case "br", "wbr": .hidden
    case "link", "meta", "base", "input[hidden]": []
    case "html", "head", "title", "style", "script", "template", "slot", "source", "track", "map", "noscript", "col",
      "colgroup":
      .global.subtracting(.hidden)
    default: .global
    }
  }

  /// Of a custom element nothing is known.
  private static let custom = AriaElement(roles: nil, attributes: .every, implicit: nil, global: .every, isOpen: true)
  /// Nothing can be wrong on an obsolete element but that it is there.
  private static let unknown = custom
  private static let drawingPart = AriaElement(
    roles: [], attributes: [], implicit: nil, global: .global, isOpen: false)
  private static let formulaPart = AriaElement(roles: [], attributes: [], implicit: nil, global: [], isOpen: false)

  /// What is known of elements of this key; see `AriaSubject.key`.
  static func of(key: String, space: Space) -> AriaElement {
    switch space {
    case .svg: drawingElements[key] ?? (key == "style" ? formulaPart : key == "mpath" ? unknown : drawingPart)
    case .math: key == "math" ? elements["math"] ?? formulaPart : formulaPart
    case .html: elements[key] ?? unknown
    default: unknown
    }
  }

  /// A Boolean value that indicates whether elements of this key may be given a role.
  static func isAllowed(_ role: String, on key: String) -> Bool { elements[key]?.roles?.contains(role) ?? true }

  /// The elements that have no name to give unless a role lets them. Source: ARIA in HTML, 4.
  static let nameless = Set(
    """
    a abbr area b bdi bdo body br caption cite code data del div em figcaption i ins kbd legend mark p pre q rp rt s samp \
    small span strong sub sup time u var wbr
    """.split(separator: " ").map(String.init))
}
