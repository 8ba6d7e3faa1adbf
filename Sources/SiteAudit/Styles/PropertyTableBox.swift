extension PropertyTable {
  /// Boxes: size, place, border, background, layout. Sources: CSS 2, Backgrounds 3, Box 4, Sizing 3, Position 3,
  /// Flexbox 1, Grid 2, Box Alignment 3, Multicol 1, Fragmentation 4, Logical 1, Overflow 3, Scroll Snap 1, Tables 3.
  static let boxes = """
    all: <nothing>
    align-content: <align-content>
    align-items: <align-items>
    align-self: <align-self>
    aspect-ratio: auto || [<number> [/ <number>]?]
    background: [<background-layer> ,]* [<image-or-none> || [<position> [/ <bg-size>]?] || <repeat-style>
     || <attachment> || <box> || <box> || <color>]
    background-attachment: <attachment>#
    background-blend-mode: <blend-mode>#
    background-clip: [<box> | text]#
    background-color border-block-end-color border-block-start-color border-bottom-color border-inline-end-color
     border-inline-start-color border-left-color border-right-color border-top-color: <color>
    background-image mask-image: <image-or-none>#
    background-origin: <box>#
    background-position: <position>#
    background-position-x: [center | [left | right | x-start | x-end]? <length-percentage>? | <length-percentage>{2}]#
    background-position-y: [center | [top | bottom | y-start | y-end]? <length-percentage>? | <length-percentage>{2}]#
    background-repeat: <repeat-style>#
    background-size mask-size: <bg-size>#
    block-size height inline-size width min-block-size min-height min-inline-size min-width: <size>
    max-block-size max-height max-inline-size max-width: <length-percentage≥0> | none | min-content | max-content
     | <fit-content> | stretch | contain
    border border-block border-block-end border-block-start border-bottom border-inline border-inline-end
     border-inline-start border-left border-right border-top: <border>
    border-block-color border-inline-color: <color>{1,2}
    border-block-style border-inline-style: <line-style>{1,2}
    border-block-width border-inline-width: <line-width>{1,2}
    border-block-end-style border-block-start-style border-bottom-style border-inline-end-style
     border-inline-start-style border-left-style border-right-style border-top-style column-rule-style: <line-style>
    border-block-end-width border-block-start-width border-bottom-width border-inline-end-width
     border-inline-start-width border-left-width border-right-width border-top-width column-rule-width
     outline-width: <line-width>
    border-collapse: collapse | separate
    border-color: <color>{1,4}
    border-style: <line-style>{1,4}
    border-width: <line-width>{1,4}
    border-radius: <length-percentage≥0>{1,4} [/ <length-percentage≥0>{1,4}]?
    border-bottom-left-radius border-bottom-right-radius border-end-end-radius border-end-start-radius
     border-start-end-radius border-start-start-radius border-top-left-radius
     border-top-right-radius: [<length-percentage≥0> | <ident> | <angle>]{1,2}
    border-image: <image-or-none> || <border-slices> [/ <border-image-width>? [/ <border-outset>]?]? || <border-repeat>
    border-image-width mask-border-width: [<length-percentage≥0> | <number≥0> | auto]{1,4}
    border-image-outset mask-border-outset: <border-outset>
    border-image-repeat mask-border-repeat: <border-repeat>
    border-image-slice: <border-slices>
    mask-border-slice: <border-slice>
    border-image-source mask-border-source: <image-or-none>
    mask-border-mode: alpha | luminance
    border-spacing: <length≥0>{1,2}
    bottom left right top inset-block-end inset-block-start inset-inline-end inset-inline-start margin-block-end
     margin-block-start margin-bottom margin-inline-end margin-inline-start margin-left margin-right
     margin-top: <length-percentage> | auto
    inset margin: [<length-percentage> | auto]{1,4}
    inset-block inset-inline margin-block margin-inline: [<length-percentage> | auto]{1,2}
    padding: <length-percentage≥0>{1,4}
    padding-block padding-inline: <length-percentage≥0>{1,2}
    padding-block-end padding-block-start padding-bottom padding-inline-end padding-inline-start padding-left
     padding-right padding-top: <length-percentage≥0>
    scroll-margin: <length>{1,4}
    scroll-margin-block scroll-margin-inline: <length>{1,2}
    scroll-margin-block-end scroll-margin-block-start scroll-margin-bottom scroll-margin-inline-end
     scroll-margin-inline-start scroll-margin-left scroll-margin-right scroll-margin-top: <length>
    scroll-padding: [<length-percentage≥0> | auto]{1,4}
    scroll-padding-block scroll-padding-inline: [<length-percentage≥0> | auto]{1,2}
    scroll-padding-block-end scroll-padding-block-start scroll-padding-bottom scroll-padding-inline-end
     scroll-padding-inline-start scroll-padding-left scroll-padding-right
     scroll-padding-top: <length-percentage≥0> | auto
    scroll-behavior: auto | smooth
    scroll-snap-align: [none | start | end | center]{1,2}
    scroll-snap-stop: normal | always
    scroll-snap-type: none | [x | y | block | inline | both] [mandatory | proximity]?
    scrollbar-color: auto | <color>{2}
    scrollbar-width: auto | thin | none
    box-decoration-break: slice | clone
    box-shadow: none | <shadow>#
    box-sizing: content-box | border-box
    break-after break-before: auto | avoid | avoid-page | page | left | right | recto | verso | avoid-column | column
     | avoid-region | region
    break-inside: auto | avoid | avoid-page | avoid-column | avoid-region
    page-break-after page-break-before: auto | always | avoid | left | right
    page-break-inside: auto | avoid
    page: <custom-ident>+
    orphans widows: <integer≥1>
    caption-side: top | bottom | inline-start | inline-end
    clear: none | left | right | both | inline-start | inline-end
    clip: auto | rect([<length> | auto]#{4}) | rect([<length> | auto]{4})
    column-count: auto | <integer≥1>
    column-fill: auto | balance | balance-all
    column-gap row-gap grid-column-gap grid-row-gap: normal | <length-percentage≥0>
    gap grid-gap: [normal | <length-percentage≥0>]{1,2}
    column-rule: <line-width> || <line-style> || <color>
    column-rule-color: <color>
    column-span: none | all
    column-width: <column-width>
    columns: [auto | <positive-length> | min-content | max-content | <fit-content>] || [auto | <integer≥1>]
    contain: none | strict | content | [[size | inline-size] || layout || style || paint]
    content-visibility: visible | auto | hidden
    display: none | contents | block | inline | inline-block | list-item | run-in | flow | flow-root | table
     | inline-table | table-row-group | table-header-group | table-footer-group | table-row | table-cell
     | table-column-group | table-column | table-caption | flex | inline-flex | grid | inline-grid | subgrid
     | ruby | ruby-base | ruby-text | ruby-base-container | ruby-text-container | inline-list-item
     | [block | inline | run-in] || [flow | flow-root | table | flex | grid | ruby]
     | [block | inline | run-in]? && [flow | flow-root]? && list-item
    empty-cells: show | hide
    flex: none | [<number≥0> <number≥0>? || <flex-basis>]
    flex-basis: <flex-basis>
    flex-direction: row | row-reverse | column | column-reverse
    flex-flow: [row | row-reverse | column | column-reverse] || [nowrap | wrap | wrap-reverse]
    flex-grow flex-shrink: <number≥0>
    flex-wrap: nowrap | wrap | wrap-reverse
    float: left | right | none | inline-start | inline-end
    float-defer: <integer> | last | none
    float-offset: <length-percentage>
    float-reference: inline | column | region | page
    grid: <grid-template> | <track-list-or-none> / [auto-flow && dense?] <track-size>*
     | [auto-flow && dense?] <track-size>* / <track-list-or-none>
    grid-area: <grid-line> [/ <grid-line>]{0,3}
    grid-auto-columns grid-auto-rows: <track-size>+
    grid-auto-flow: [row | column] || dense
    grid-column grid-row: <grid-line> [/ <grid-line>]?
    grid-column-end grid-column-start grid-row-end grid-row-start: <grid-line>
    grid-template: <grid-template>
    grid-template-areas: none | <string>+
    grid-template-columns grid-template-rows: none | <track-list>
    justify-content: <justify-content>
    justify-items: <justify-items>
    justify-self: <justify-self>
    object-fit: fill | contain | cover | none | scale-down
    object-position: <position>
    mask-position: <position>
    order: <integer>
    overflow: [visible | hidden | clip | scroll | auto]{1,2}
    overflow-x overflow-y: visible | hidden | clip | scroll | auto
    overflow-anchor: auto | none
    overflow-style: auto | marquee-line | marquee-block
    overscroll-behavior: [contain | none | auto]{1,2}
    overscroll-behavior-block overscroll-behavior-inline overscroll-behavior-x
     overscroll-behavior-y: contain | none | auto
    place-content: <align-content> [<align-content> | <justify-content>]?
    place-items: <align-items> [<align-items> | <justify-items>]?
    place-self: <align-self> [<align-self> | <justify-self>]?
    position: static | relative | absolute | sticky | fixed
    resize: none | both | horizontal | vertical | block | inline
    table-layout: auto | fixed
    vertical-align: [first | last] || baseline | sub | super | text-top | text-bottom | middle | top | bottom | center
     | central | alphabetic | ideographic | mathematical | <length-percentage>
    visibility: visible | hidden | collapse
    wrap-after wrap-before: auto | avoid | flex
    wrap-inside: auto | avoid
    z-index: auto | <integer>
    """

  /// Definitions that only boxes need.
  static let boxParts = """
    column-width: auto | <length≥0> | min-content | max-content | fit-content(<length-percentage≥0>)
    symbol: <string> | <image> | <custom-ident>
    page-size: a5 | a4 | a3 | b5 | b4 | jis-b5 | jis-b4 | letter | legal | ledger
    flex-basis: content | <size>
    border-slice: [<number≥0> | <percentage≥0>]{1,4} && fill?
    border-slices: [<number≥0> | <percentage≥0> | fill]{1,5}
    border-image-width: [<length-percentage≥0> | <number≥0> | auto]{1,4}
    border-outset: [<length≥0> | <number≥0>]{1,4}
    border-repeat: [stretch | repeat | round | space]{1,2}
    background-layer: <image-or-none> || [<position> [/ <bg-size>]?] || <repeat-style> || <attachment> || <box> || <box>
    """
}
