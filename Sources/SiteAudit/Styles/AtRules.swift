/// Names of at-rules.
enum AtRules {
  /// Those that are judged, and those that the W3C validator knows.
  static let known = CSSUnit.words(
    "charset import media page font-face namespace supports keyframes counter-style viewport")

  /// Right by newer specifications, but unknown to the W3C validator: they are errors, and the finding says why.
  static let newer = CSSUnit.words(
    """
    layer container property font-feature-values font-palette-values scope starting-style view-transition
    position-try document color-profile
    """)

  /// The boxes in a page's margin. Source: CSS Paged Media Module Level 3, 4.
  static let margins = CSSUnit.words(
    """
    top-left-corner top-left top-center top-right top-right-corner bottom-left-corner bottom-left bottom-center
    bottom-right bottom-right-corner left-top left-middle left-bottom right-top right-middle right-bottom
    """)
}
