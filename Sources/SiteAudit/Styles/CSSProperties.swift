extension CSSProperties {
  /// Sources: Animations 2, Anchor Positioning 1, Conditional 5, Contain 3, Fonts 4, Masking 1, MathML Core, Motion
  /// Path 1, Overflow 3, Paged Media 3, Scroll-driven Animations 1, Shapes 1, Sizing 4, SVG 2, Transitions 2, View
  /// Transitions 1.
  static let newerText = """
    anchor-name anchor-scope animation-composition animation-range animation-range-end animation-range-start
    animation-timeline bleed block-step block-step-align block-step-insert block-step-round block-step-size
    bookmark-label bookmark-level bookmark-state border-shape caret-animation column-height column-wrap
    contain-intrinsic-block-size contain-intrinsic-height contain-intrinsic-inline-size contain-intrinsic-size
    contain-intrinsic-width container container-name container-type corner-shape cx cy d dynamic-range-limit
    field-sizing flow-from flow-into font-optical-sizing font-palette font-synthesis-position font-width
    footnote-display footnote-policy interactivity interest-delay interpolate-size line-clamp line-fit-edge
    line-height-step margin-trim marks mask-border math-depth math-shift math-style max-lines object-view-box
    offset offset-anchor offset-distance offset-path offset-position offset-rotate overflow-block
    overflow-clip-margin overflow-inline overlay paint-order position-anchor position-area position-try
    position-try-fallbacks position-try-order position-visibility r reading-flow reading-order rx ry
    scroll-initial-target scroll-marker-group scroll-target-group scroll-timeline scroll-timeline-axis
    scroll-timeline-name scrollbar-gutter shape-image-threshold shape-inside shape-margin shape-outside
    shape-padding size string-set text-box text-box-edge text-box-trim text-emphasis-skip timeline-scope
    timeline-trigger transition-behavior trigger-scope vector-effect view-timeline view-timeline-axis
    view-timeline-inset view-timeline-name view-transition-class view-transition-group view-transition-name
    wrap-flow wrap-through x y
    """
}
