extension PropertyTable {
  /// Colour, effects, motion, interaction, drawings. Sources: CSS Color 4, Color Adjustment 1, Compositing 1, Masking
  /// 1, Filter Effects 1, Transforms 2, Transitions 1, Animations 1, UI 4, Will Change 1, Pointer Events 3, Images 4,
  /// SVG 2.
  static let looks = """
    accent-color caret-color: auto | <color>
    animation: [[<time> || <easing> || <time> || [infinite | <number≥0>] || [normal | reverse | alternate
     | alternate-reverse] || [none | forwards | backwards | both] || [running | paused] || <custom-ident>]#]
    animation-delay: <time>#
    animation-direction: [normal | reverse | alternate | alternate-reverse]#
    animation-duration: <time≥0>#
    animation-fill-mode: [none | forwards | backwards | both]#
    animation-iteration-count: [infinite | <number≥0>]#
    animation-name: <custom-ident>#
    animation-play-state: [running | paused]#
    animation-timing-function transition-timing-function: <easing>#
    appearance: none | auto | button | checkbox | listbox | menulist | menulist-button | meter | progress-bar
     | push-button | radio | searchfield | slider-horizontal | square-button | textarea | textfield
    backdrop-filter filter: <filter-list>
    backface-visibility: visible | hidden
    caret: [auto | <color>] || [auto | bar | block | underscore]
    caret-shape: auto | bar | block | underscore
    clip-path: none | <url> | [<shape> || <geometry-box>]
    clip-rule fill-rule: nonzero | evenodd
    color flood-color lighting-color stop-color: <color>
    color-adjust print-color-adjust: economy | exact
    color-interpolation color-interpolation-filters: auto | srgb | linearrgb
    color-profile: <ident> | <url>
    color-rendering: auto | optimizespeed | optimizequality
    color-scheme: normal | only && [light | dark]+ | [light | dark | <custom-ident>]+
    cursor: [<url> [<number> <number>]? ,]* [auto | default | none | context-menu | help | pointer | progress | wait
     | cell | crosshair | text | vertical-text | alias | copy | move | no-drop | not-allowed | grab | grabbing
     | e-resize | n-resize | ne-resize | nw-resize | s-resize | se-resize | sw-resize | w-resize | ew-resize
     | ns-resize | nesw-resize | nwse-resize | col-resize | row-resize | all-scroll | zoom-in | zoom-out]
    enable-background: accumulate | new <number>{0,4}
    fill stroke: none | <color> | <url> [none | <color>]?
    fill-opacity stop-opacity stroke-opacity: <number>
    flood-opacity: <number> | <percentage>
    opacity: [<number> | <percentage>] <any>*
    forced-color-adjust: auto | none | preserve-parent-color
    glyph-orientation-horizontal: <angle-or-number>
    glyph-orientation-vertical: auto | <angle-or-number>
    icon: auto | <url>#
    image-orientation: from-image | none | <angle> | [<angle>? flip]
    image-rendering: auto | smooth | high-quality | crisp-edges | pixelated | optimizespeed | optimizequality
    image-resolution: [from-image || <resolution≥0>] && snap?
    isolation: auto | isolate
    kerning: auto | <length-percentage> | <number>
    marker marker-end marker-mid marker-start: none | <url>
    marquee-direction: forward | reverse
    marquee-play-count: <integer≥0> | infinite
    marquee-speed: slow | normal | fast
    marquee-style: scroll | slide | alternate
    mask: none | <url>
    mask-clip: [<geometry-box> | no-clip]#
    mask-composite: [add | subtract | intersect | exclude]#
    mask-mode: [alpha | luminance | match-source]#
    mask-origin: <geometry-box>#
    mask-repeat: <repeat-style>#
    mask-type: luminance | alpha
    mix-blend-mode: <blend-mode>
    nav-down nav-left nav-right nav-up: auto | <hash> [current | root | <string>]?
    outline: [auto | <line-style>] || <line-width> || [<color> | invert]
    outline-color: <color> | invert
    outline-offset: <length>
    outline-style: auto | none | dotted | dashed | solid | double | groove | ridge | inset | outset
    perspective: none | <positive-length>
    perspective-origin: <position> | [<length-percentage> | <ident>]{1,2}
    pointer-events: auto | none | visiblepainted | visiblefill | visiblestroke | visible | painted | fill | stroke | all
    rotate: none | <angle> | [x | y | z | <number>{3}] && <angle>
    scale: none | <factor>{1,3}
    shape-rendering: auto | optimizespeed | crispedges | geometricprecision
    stroke-dasharray: none | [<length-percentage≥0> | <number≥0>]+#
    stroke-dashoffset: <length-percentage> | <number>
    stroke-linecap: butt | round | square
    stroke-linejoin: miter | round | bevel
    stroke-miterlimit: <number≥1>
    stroke-width: <length-percentage≥0> | <number≥0>
    touch-action: auto | none | [[pan-x | pan-left | pan-right] || [pan-y | pan-up | pan-down] || pinch-zoom]
     | manipulation
    transform: none | <transform-function>+
    transform-box: none | content-box | border-box | fill-box | stroke-box | view-box
    transform-origin: [<length-percentage> | <ident>]{1,2} <length>?
    transform-style: flat | preserve-3d
    transition: [<custom-ident> || <time> || <easing> || <time>]
     | [<named-ident> || <time> || <easing> || <time>]#
    transition-delay transition-duration: <time>#
    transition-property: none | <named-ident>#
    translate: none | <length-percentage> [<length-percentage> <length>?]?
    user-select: auto | text | none | contain | all
    will-change: auto | [scroll-position | contents | <changing-ident>]#
    """
}
