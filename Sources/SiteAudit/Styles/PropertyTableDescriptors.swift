extension PropertyTable {
  /// Source: CSS Fonts Module Level 4, 4 and 11, as far as the W3C validator knows it.
  static let fontFaceText = """
    font-family: <string> | <ident>+
    src: [<url> format([<string> | <ident>])? | local([<string> | <ident>+])]#
    font-style: auto | normal | italic | oblique <angle>{0,2}
    font-weight: auto | [normal | bold | <number≥1≤1000>]{1,2}
    font-stretch: auto | [normal | <font-width> | <percentage≥0>]{1,2}
    font-display: auto | block | swap | fallback | optional
    unicode-range: <any>+
    font-feature-settings: normal | [<tag> [<integer≥0> | on | off]?]#
    font-variation-settings: normal | [<tag> <number>]#
    font-named-instance: auto | <string>
    font-language-override: normal | <tag>
    ascent-override descent-override line-gap-override: normal | <percentage≥0>
    """

  /// Source: CSS Counter Styles Level 3, 3.
  static let counterStyleText = """
    system: cyclic | numeric | alphabetic | symbolic | additive | fixed <integer>? | extends <custom-ident>
    negative: <symbol> <symbol>?
    prefix suffix: <symbol>
    range: auto | [[<integer> | infinite]{2}]#
    pad: <integer≥0> && <symbol>
    fallback: <custom-ident>
    symbols: <symbol>+
    additive-symbols: [<integer≥0> && <symbol>]#
    speak-as: auto | bullets | numbers | words | spell-out | <custom-ident>
    """

  /// What `@page` has beside the properties of boxes. Source: CSS Paged Media Module Level 3, 7.
  static let pageText = """
    size: auto | <length≥0>{1,2} | <page-size> || [portrait | landscape]
    marks: none | crop || cross
    """

  /// Properties that a page box takes begin so.
  static let ofPages = [
    "margin", "padding", "border", "background", "color", "font", "width", "height", "min-", "max-", "outline",
    "text-", "line-height", "letter-spacing", "word-spacing", "counter-", "direction", "quotes", "visibility", "page",
  ]
}
