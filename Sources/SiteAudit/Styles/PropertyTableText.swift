extension PropertyTable {
  /// Text, fonts, lists, generated content, speech. Sources: CSS Text 4, Text Decoration 4, Fonts 4, Lists 3, Content
  /// 3, Inline 3, Writing Modes 4, Ruby 1, Speech 1, and CSS 2's aural properties.
  static let texts = """
    alignment-baseline: auto | baseline | before-edge | text-before-edge | middle | central | after-edge
     | text-after-edge | ideographic | alphabetic | hanging | mathematical | text-top | text-bottom
    baseline-shift: baseline | sub | super | <length-percentage>
    baseline-source: auto | first | last
    dominant-baseline: auto | use-script | no-change | reset-size | ideographic | alphabetic | hanging | mathematical
     | central | middle | text-after-edge | text-before-edge | text-bottom | text-top
    content: normal | none | [contents | <string> | <image> | <counter> | open-quote | close-quote | no-open-quote
     | no-close-quote | leader([dotted | solid | space | <string>]) | <target>]+ [/ [<string> | <counter>]+]?
    counter-increment counter-reset counter-set: none | [<named-ident> <integer>?]+
    direction: ltr | rtl
    font: caption | icon | menu | message-box | small-caption | status-bar
     | [normal | <font-style> || small-caps || [bold | bolder | lighter | <number≥1≤1000>] || <font-width>]{0,4}
     [<font-size> [/ <line-height>]? <families>?]?
    font-style: normal | <font-style>
    font-family: <families>
    font-feature-settings: normal | [<tag> [<integer≥0> | on | off]?]#
    font-kerning: auto | normal | none
    font-language-override: normal | <tag>
    font-size: <font-size>
    font-size-adjust: none | [ex-height | cap-height | ch-width | ic-width | ic-height]? && [from-font | <number≥0>]
    font-stretch: normal | <font-width> | <percentage>
    font-synthesis: none | weight || style || small-caps || position
    font-synthesis-small-caps font-synthesis-style font-synthesis-weight: auto | none
    font-variant: normal | none{1,2} | [common-ligatures | no-common-ligatures]
     || [discretionary-ligatures | no-discretionary-ligatures] || [historical-ligatures | no-historical-ligatures]
     || [contextual | no-contextual] || [lining-nums | oldstyle-nums] || [proportional-nums | tabular-nums]
     || [diagonal-fractions | stacked-fractions] || ordinal || slashed-zero
     || [jis78 | jis83 | jis90 | jis04 | simplified | traditional] || [full-width | proportional-width] || ruby
     || stylistic(<customs>) || historical-forms || styleset(<customs>#) || character-variant(<customs>#)
     || swash(<customs>) || ornaments(<customs>) || annotation(<customs>) || <caps> || [sub | super]
    font-variant-alternates: normal | <alternates>
    font-variant-caps: normal | <caps>
    font-variant-east-asian: normal | <east-asian>
    font-variant-emoji: text | emoji | unicode | auto
    font-variant-ligatures: normal | none | <ligature>
    font-variant-numeric: normal | <numeric>
    font-variant-position: normal | sub | super
    font-variation-settings: normal | [<tag> <number>]#
    font-weight: normal | bold | bolder | lighter | <number≥1≤1000>
    hanging-punctuation: none | [first || [force-end | allow-end] || last]
    hyphenate-character: auto | <string>
    hyphenate-limit-chars: [auto | <integer>]{1,3}
    hyphenate-limit-last: none | always | column | page | spread
    hyphenate-limit-lines: no-limit | <integer>
    hyphenate-limit-zone: <length-percentage>
    hyphens: none | manual | auto
    ime-mode: auto | normal | active | inactive | disabled
    initial-letter: normal | [<number> [<integer> | drop | raise]?]
    initial-letter-align: border-box || [alphabetic | ideographic | hanging]
    initial-letter-wrap: none | first | all | grid | <length-percentage>
    inline-sizing: normal | stretch
    letter-spacing word-spacing: normal | <length>
    line-break: auto | loose | normal | strict | anywhere
    line-height: <line-height>
    line-padding: <length>
    list-style: [<list-type> || <image-or-none> || [inside | outside]]
    list-style-image: <image-or-none>
    list-style-position: inside | outside
    list-style-type: <list-type>
    marker-side: match-parent | match-self
    overflow-wrap word-wrap: normal | break-word | anywhere
    quotes: auto | none | [<string> <string>]+
    ruby-align: start | center | space-between | space-around
    ruby-merge: separate | merge | auto
    ruby-overhang: auto | none
    ruby-position: [alternate || [over | under]] | inter-character
    ruby-span: none [[, | /]? none]*
    tab-size: <integer≥0> | <length≥0>
    text-align: start | end | left | right | center | justify | justify-all | match-parent | <string>
    text-align-all: start | end | left | right | center | justify | match-parent | <string>
    text-align-last: auto | start | end | left | right | center | justify | match-parent
    text-anchor: start | middle | end
    text-autospace: normal | auto | no-autospace | [ideograph-alpha || ideograph-numeric || punctuation]
     || [insert | replace]
    text-combine-upright: none | all | digits <integer≥1>?
    text-decoration: <decoration-line> || [auto | from-font | <length-percentage≥0>] || <decoration-style> || <color>
    text-decoration-color text-emphasis-color: <color>
    text-decoration-line: <decoration-line>
    text-decoration-skip: none | [objects || spaces || ink || edges]
    text-decoration-skip-box: none | all
    text-decoration-skip-ink: auto | none | all
    text-decoration-skip-inset: none | auto
    text-decoration-skip-self: none | objects
    text-decoration-skip-spaces: none | all | [start || end]
    text-decoration-style: <decoration-style>
    text-decoration-thickness: auto | from-font | <length-percentage≥0>
    text-emphasis: <emphasis> || <color>
    text-emphasis-position: [over | under] && [right | left]
    text-emphasis-style: <emphasis>
    text-group-align: none | start | end | left | right | center
    text-indent: <length-percentage> && hanging? && each-line?
    text-justify: auto | none | inter-word | inter-character | distribute | ruby
    text-orientation: mixed | upright | sideways
    text-overflow: clip | ellipsis
    text-rendering: auto | optimizespeed | optimizelegibility | geometricprecision
    text-shadow: none | [<color>? && [<length>{2} <length≥0>?]]#
    text-size-adjust: auto | none | <zero> | <percentage>
    text-spacing: none | auto | normal | [ideograph-alpha || ideograph-numeric]
    text-spacing-trim: auto | normal | space-all | trim-start | space-first | trim-both
    text-transform: none | [capitalize | uppercase | lowercase] || full-width || full-size-kana
    text-underline-offset: auto | <length-percentage>
    text-underline-position: auto | [from-font | under] || [left | right]
    text-wrap: [wrap | nowrap] || [auto | balance | stable | pretty]
    text-wrap-mode: wrap | nowrap
    text-wrap-style: auto | balance | stable | pretty
    unicode-bidi: normal | embed | isolate | bidi-override | isolate-override | plaintext
    white-space: normal | pre | pre-wrap | pre-line | [<white-space-collapse> || [wrap | nowrap]]
    white-space-collapse: <white-space-collapse>
    white-space-trim: none | <white-space-trim>
    word-break: normal | break-all | keep-all | manual | auto-phrase | break-word
    word-space-transform: none | [space | ideographic-space] && auto-phrase?| auto-phrase
    writing-mode: horizontal-tb | vertical-rl | vertical-lr | sideways-rl | sideways-lr
    azimuth: <angle-or-number> | [left-side | far-left | left | center-left | center | center-right | right | far-right
     | right-side] || behind | leftwards | rightwards
    cue: [none | <url> <decibel>?]{1,2} | <url> , <url> | none , none
    cue-after cue-before: none | <url> <decibel>?
    elevation: <angle-or-number> | below | level | above | higher | lower
    pause rest: [none | medium | <time≥0> | x-weak | weak | strong | x-strong]{1,2} | <time≥0> , <time≥0> | none , none
    pause-after pause-before rest-after rest-before: none | medium | <time≥0> | x-weak | weak | strong | x-strong
    pitch: <frequency≥0> | x-low | low | medium | high | x-high
    pitch-range richness stress: <number≥0≤100>
    play-during: <url> [mix || repeat]? | auto | none
    speak: auto | never | always | normal | none | spell-out
    speak-as: normal | spell-out || digits || [literal-punctuation | no-punctuation]
    speak-header: once | always
    speak-numeral: digits | continuous
    speak-punctuation: code | none
    speech-rate: <number≥0> | x-slow | slow | medium | fast | x-fast | faster | slower
    voice-balance: <number> | left | center | right | leftwards | rightwards
    voice-duration: auto | <time≥0>
    voice-family: [<string> | <ident> | <plain-integer>]+#
    voice-pitch voice-range: <frequency≥0> && absolute? | absolute
     | [x-low | low | medium | high | x-high] || [<frequency> | <semitones> | <percentage>]
    voice-rate: [normal | x-slow | slow | medium | fast | x-fast] || <percentage≥0>
    voice-stress: normal | strong | moderate | none | reduced
    voice-volume: <zero> | silent | [x-soft | soft | medium | loud | x-loud] || <decibel>
    volume: <number> | <percentage> | silent | x-soft | soft | medium | loud | x-loud
    """

  /// Definitions that only text needs.
  static let textParts = """
    angle-or-number: <angle-or-zero> | <computed-number>
    target: target-counter([<string> | <url>] , <custom-ident> [, <counter-style>]?)
     | target-counters([<string> | <url>] , <custom-ident> , <string> [, <counter-style>]?)
     | target-text([<string> | <url>] [, [content | before | after | first-letter]]?)
    font-style: italic | oblique <angle>?
    font-width: condensed | expanded | extra-condensed | extra-expanded | semi-condensed | semi-expanded
     | ultra-condensed | ultra-expanded
    font-size: <length-percentage≥0> | xx-small | x-small | small | medium | large | x-large | xx-large | xxx-large
     | larger | smaller
    families: [<string> | <ident>+]#
    line-height: normal | <number≥0> | <length-percentage≥0>
    ligature: [common-ligatures | no-common-ligatures] || [discretionary-ligatures | no-discretionary-ligatures]
     || [historical-ligatures | no-historical-ligatures] || [contextual | no-contextual]
    numeric: [lining-nums | oldstyle-nums] || [proportional-nums | tabular-nums]
     || [diagonal-fractions | stacked-fractions] || ordinal || slashed-zero
    east-asian: [jis78 | jis83 | jis90 | jis04 | simplified | traditional] || [full-width | proportional-width] || ruby
    alternates: stylistic(<customs>) || historical-forms || styleset(<customs>#) || character-variant(<customs>#)
     || swash(<customs>) || ornaments(<customs>) || annotation(<customs>)
    caps: small-caps | all-small-caps | petite-caps | all-petite-caps | unicase | titling-caps
    list-type: none | <string> | <counter-style>
    decoration-line: none | [underline || overline || line-through || blink] | spelling-error | grammar-error
    decoration-style: solid | double | dotted | dashed | wavy
    emphasis: none | [filled | open] || [dot | circle | double-circle | triangle | sesame] | <string>
    white-space-collapse: collapse | discard | preserve | preserve-breaks | preserve-spaces | break-spaces
    white-space-trim: discard-before || discard-after || discard-inner
    """
}
