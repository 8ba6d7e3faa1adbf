extension PropertyTable {
  /// Definitions that several properties share, in the value definition syntax, with two signs of our own: `≥0` after a
  /// type's name bounds it below, and `⟦ ⟧` are square brackets in the value itself.
  /// Sources: CSS Backgrounds 3, Box Alignment 3, Color 4 and 5, Easing 1, Filter Effects 1, Images 3 and 4, Shapes 1,
  /// Transforms 1 and 2. Where the W3C validator knows less or more, the definition follows it.
  static let shared = """
    color: <named-color> | <hex-color> | <color-function>
    color-function: <rgb> | <hsl> | hwb(<hue> <percentage>{2} [/ <alpha>]?)
     | lab([<number> | <percentage>]{3} [/ <alpha>]?) | lch(<percentage> [<number> | <percentage>] <hue> [/ <alpha>]?)
     | light-dark(<color>, <color>) | device-cmyk([<number> | <percentage>]{4} [/ <alpha>]? [, <color>]?)
     | color-mix([<interpolation> ,]? [<color> && <percentage≥0>?]#{2})
    interpolation: in [ srgb | srgb-linear | lab | oklab | xyz | xyz-d50 | xyz-d65
     | [hsl | hwb | lch | oklch] [[shorter | longer | increasing | decreasing] hue]? ]
    rgb: rgb(<rgb-arguments>) | rgba(<rgb-arguments>)
    rgb-arguments: [<number>#{3} | <percentage>#{3}] [[, | /] <alpha>]? | [<number>{3} | <percentage>{3}] [/ <alpha>]?
    hsl: hsl(<hsl-arguments>) | hsla(<hsl-arguments>)
    hsl-arguments: <hue> , <percentage> , <percentage> [, <alpha>]? | <hue> <percentage>{2} [/ <alpha>]?
    hue: <number> | <angle>
    alpha: <number> | <percentage>
    line-width: <length≥0> | thin | medium | thick
    line-style: none | hidden | dotted | dashed | solid | double | groove | ridge | inset | outset
    border: [<line-width> | <line-style> | <color>]{1,3}
    size: <length-percentage≥0> | auto | min-content | max-content | <fit-content> | stretch | contain
    fit-content: fit-content | fit-content(<length-percentage≥0>)
    image: <url> | <gradient> | image([ltr | rtl]? [[<url> | <string>]? , <color>? | <url> | <string> | <color>])
    image-or-none: none | <image>
    gradient: linear-gradient(<linear>) | repeating-linear-gradient(<linear>) | radial-gradient(<radial>)
     | repeating-radial-gradient(<radial>) | conic-gradient(<conic>) | repeating-conic-gradient(<conic>)
    linear: [[<angle-or-zero> | to [[left | right] || [top | bottom]]] ,]? <color-stops>
    radial: [[[circle || <length≥0>] | [ellipse || <length-percentage≥0>{2}]
     | [[circle | ellipse] || <extent>]]? [at <position>]? ,]? <color-stops>
    extent: closest-corner | closest-side | farthest-corner | farthest-side
    conic: [[from <angle-or-zero>]? [at <position>]? ,]? <angular-stops>
    color-stops: <color-stop> [, <length-percentage>? , <color-stop> | , <color-stop>]+
    color-stop: <color> && <length-percentage>{1,2}?
    angular-stops: <angular-stop> [, [<angle-or-zero> | <percentage>]? , <angular-stop> | , <angular-stop>]+
    angular-stop: <color> && [<angle-or-zero> | <percentage>]{1,2}?
    position: [left | center | right | <length-percentage>] [top | center | bottom | <length-percentage>]?
     | [left | center | right] || [top | center | bottom]
     | [center | [left | right] <length-percentage>?] && [center | [top | bottom] <length-percentage>?]
    bg-size: [<length-percentage≥0> | auto]{1,2} | cover | contain
    repeat-style: repeat-x | repeat-y | [repeat | space | round | no-repeat]{1,2}
    attachment: scroll | fixed | local
    box: border-box | padding-box | content-box
    geometry-box: border-box | padding-box | content-box | margin-box | fill-box | stroke-box | view-box
    shadow: inset? && [<length>{2} [<length≥0> <length>?]?] && <color>?
    easing: linear | ease | ease-in | ease-out | ease-in-out | step-start | step-end
     | cubic-bezier(<number≥0≤1> , <number> , <number≥0≤1> , <number>) | steps(<integer≥1> [, [start | end | jump-start | jump-end | jump-none | jump-both]]?)
    shape: inset(<length-percentage>{1,4} [round <length-percentage≥0>{1,4} [/ <length-percentage≥0>{1,4}]?]?)
     | circle(<shape-radius>? [at <position>]?) | ellipse([<shape-radius>{2}]? [at <position>]?)
     | polygon([[nonzero | evenodd] ,]? [<length-percentage> <length-percentage>]#)
    shape-radius: <length-percentage≥0> | closest-side | farthest-side
    filter-list: [none | gray | <filter-function> | <url>] [,? [none | <filter-function> | <url>]]*
    filter-function: blur(<length≥0>?) | brightness(<amount>?) | contrast(<amount>?) | grayscale(<amount>?)
     | invert(<amount>?) | opacity(<amount>?) | saturate(<amount>?) | sepia(<amount>?) | hue-rotate(<angle-or-zero>?)
     | drop-shadow([<color>? && <length>{2,3}])
    amount: <number≥0> | <percentage≥0>
    transform-function: matrix(<number>#{6}) | matrix3d(<number>#{16})
     | translate(<length-percentage> [, <length-percentage>]?) | translatex(<length-percentage>)
     | translatey(<length-percentage>) | translatez(<length>)
     | translate3d(<length-percentage> , <length-percentage> , <length>)
     | scale(<factor> [, <factor>]?) | scalex(<factor>) | scaley(<factor>) | scalez(<factor>) | scale3d(<factor>#{3})
     | rotate(<angle-or-zero>) | rotatex(<angle-or-zero>) | rotatey(<angle-or-zero>) | rotatez(<angle-or-zero>)
     | rotate3d(<number>#{3} , <angle-or-zero>) | skew(<angle-or-zero> [, <angle-or-zero>]?)
     | skewx(<angle-or-zero>) | skewy(<angle-or-zero>) | perspective(<length≥0> | none)
    factor: <number> | <percentage>
    content-position: center | start | end | flex-start | flex-end
    self-position: center | start | end | self-start | self-end | flex-start | flex-end
    baseline-position: [first | last]? baseline
    content-distribution: space-between | space-around | space-evenly | stretch
    overflow-position: safe | unsafe
    align-content: normal | <baseline-position> | <content-distribution> | <overflow-position>? <content-position>
    align-items: normal | stretch | <baseline-position> | <overflow-position>? <self-position>
    align-self: auto | <align-items>
    justify-content: normal | <content-distribution> | <overflow-position>? [<content-position> | left | right]
    justify-items: normal | stretch | <baseline-position> | <overflow-position>? [<self-position> | left | right]
     | legacy | legacy && [left | right | center]
    justify-self: auto | normal | stretch | <baseline-position> | <overflow-position>? [<self-position> | left | right]
    counter: counter(<custom-ident> [, <counter-style>]?) | counters(<custom-ident> , <string> [, <counter-style>]?)
    counter-style: <custom-ident> | symbols([cyclic | numeric | alphabetic | symbolic | fixed]? [<string> | <image>]+)
    blend-mode: normal | multiply | screen | overlay | darken | lighten | color-dodge | color-burn | hard-light
     | soft-light | difference | exclusion | hue | saturation | color | luminosity
    track-breadth: <length-percentage≥0> | <flex≥0> | min-content | max-content | auto
    track-size: <track-breadth> | minmax([<length-percentage≥0> | min-content | max-content | auto] , <track-breadth>)
     | fit-content(<length-percentage≥0>)
    line-names: ⟦ <custom-ident>* ⟧
    track-list: [<line-names>? [<track-size> | <track-repeat>]]+ <line-names>?
    track-repeat: repeat([<plain-integer> | auto-fill | auto-fit] , [<line-names>? <track-size>]+ <line-names>?)
    areas: [<line-names>? <string> <track-size>? <line-names>?]+ [/ [<line-names>? <track-size>]+ <line-names>?]?
    grid-template: none | <track-list-or-none> / <track-list-or-none> | <areas>
    track-list-or-none: none | <track-list>
    grid-line: auto | <grid-name> | [<nonzero> && <grid-name>?] | [span && [<nonzero> || <grid-name>]]
    customs: <custom-ident>
    """
}
