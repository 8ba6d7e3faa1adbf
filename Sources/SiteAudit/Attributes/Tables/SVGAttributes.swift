/// The attributes of SVG's elements, as far as the Nu checker takes them.
/// Source: SVG 1.1 (second edition), appendix M (attribute index), and SVG 2 for `href`, `paint-order`,
/// `vector-effect`, `transform-box`, `transform-origin`.
extension AttributeTable {
  static let svg = AttributeTable(
    elements: """
      a: $container $font $graphics $conditional $events $link rel target transform
      animate animateColor: !attributeName $conditional $link $animation $timing attributeType
      animateMotion: $conditional $link $animation $timing keyPoints origin path rotate
      animateTransform: !attributeName $conditional $link $animation $timing attributeType type
      circle: $graphics $conditional $events cx cy r transform vector-effect
      clipPath: $font $graphics $conditional clipPathUnits transform writing-mode
      cursor: $conditional $link x y
      defs g switch: $container $font $graphics $conditional $events transform
      desc title: class style
      ellipse: $graphics $conditional $events cx cy rx ry transform vector-effect
      feBlend: !in2 $primitive in mode
      feColorMatrix: $primitive in type values
      feComponentTransfer feTile: $primitive in
      feComposite: !in2 $primitive in k1 k2 k3 k4 operator
      feConvolveMatrix: !kernelMatrix !order $primitive bias divisor edgeMode in kernelUnitLength preserveAlpha
      feConvolveMatrix: targetX targetY
      feDiffuseLighting: $primitive class color color-interpolation color-rendering diffuseConstant in
      feDiffuseLighting: kernelUnitLength lighting-color style surfaceScale
      feDisplacementMap: !in2 $primitive in scale xChannelSelector yChannelSelector
      feDistantLight: azimuth elevation
      feDropShadow: $container $font $graphics $primitive dx dy in stdDeviation
      feFlood: $primitive class color color-interpolation color-rendering flood-color flood-opacity in style
      feFuncA feFuncB feFuncG feFuncR: !type amplitude exponent intercept offset slope tableValues
      feGaussianBlur: $primitive in stdDeviation
      feImage: $container $font $graphics $link $primitive preserveAspectRatio
      feMerge: $primitive
      feMergeNode: in
      feMorphology: $primitive in operator radius
      feOffset: $primitive dx dy in
      fePointLight: x y z
      feSpecularLighting: $primitive class color color-interpolation color-rendering in kernelUnitLength
      feSpecularLighting: lighting-color specularConstant specularExponent style surfaceScale
      feSpotLight: limitingConeAngle pointsAtX pointsAtY pointsAtZ specularExponent x y z
      feTurbulence: $primitive baseFrequency numOctaves seed stitchTiles type
      filter: $container $font $graphics $link filterUnits height primitiveUnits width x y
      font: !horiz-adv-x $container $font $graphics horiz-origin-x horiz-origin-y vert-adv-y vert-origin-x
      font: vert-origin-y
      font-face: accent-height alphabetic ascent bbox cap-height descent font-family font-size font-stretch font-style
      font-face: font-variant font-weight hanging ideographic mathematical overline-position overline-thickness
      font-face: panose-1 slope stemh stemv strikethrough-position strikethrough-thickness underline-position
      font-face: underline-thickness unicode-range units-per-em v-alphabetic v-hanging v-ideographic v-mathematical
      font-face: widths x-height
      foreignObject: !height !width $container $font $graphics $conditional $events transform vector-effect x y
      image: !height !width $conditional $events $link class clip clip-path clip-rule color color-interpolation
      image: color-profile color-rendering cursor display fill-opacity filter image-rendering mask opacity overflow
      image: pointer-events preserveAspectRatio shape-rendering stroke-opacity style text-rendering transform
      image: transform-box transform-origin vector-effect visibility x y
      line: $graphics $conditional $events marker-end marker-mid marker-start transform vector-effect x1 x2 y1 y2
      linearGradient: $link class color color-interpolation color-rendering gradientTransform gradientUnits
      linearGradient: spreadMethod stop-color stop-opacity style x1 x2 y1 y2
      marker: $container $font $graphics markerHeight markerUnits markerWidth orient preserveAspectRatio refX refY
      marker: viewBox
      mask: $container $font $graphics $conditional height maskContentUnits maskUnits width x y
      metadata altGlyphDef:
      mpath: $link
      path: $graphics $conditional $events d marker-end marker-mid marker-start pathLength transform vector-effect
      pattern: $container $font $graphics $conditional $link height patternContentUnits patternTransform patternUnits
      pattern: preserveAspectRatio viewBox width x y
      polygon polyline: $graphics $conditional $events marker-end marker-mid marker-start points transform
      polygon polyline: vector-effect
      radialGradient: $link class color color-interpolation color-rendering cx cy fx fy gradientTransform
      radialGradient: gradientUnits r spreadMethod stop-color stop-opacity style
      rect: $graphics $conditional $events height rx ry transform vector-effect width x y
      script: $link type
      set: !attributeName $conditional $link $timing attributeType
      stop: !offset class color color-interpolation color-rendering stop-color stop-opacity style
      style: -tabindex -focusable media title type
      svg: $container $font $graphics $conditional $events baseProfile height onabort onerror onresize onscroll
      svg: onunload onzoom preserveAspectRatio version viewBox width x y zoomAndPan
      symbol: $container $font $graphics $events height preserveAspectRatio viewBox width
      text: $font $graphics $conditional $events dx dy lengthAdjust rotate textLength transform vector-effect
      text: writing-mode x y
      textPath: $font $graphics $conditional $events $link lengthAdjust method spacing startOffset textLength
      tref: $font $graphics $conditional $events $link dx dy lengthAdjust rotate textLength x y
      tspan: $font $graphics $conditional $events dx dy lengthAdjust rotate textLength vector-effect x y
      use: $container $font $graphics $conditional $events $link height transform vector-effect width x y
      view: preserveAspectRatio viewBox viewTarget zoomAndPan
      altGlyph: $font $graphics $conditional $events $link dx dy format glyphRef rotate x y
      color-profile: !name $link local rendering-intent
      """,
    globals: """
      id lang tabindex xml:lang xml:space focusable
      """,
    groups: """
      $conditional: requiredExtensions requiredFeatures systemLanguage
      $events: onclick onload onmousedown onmousemove onmouseout onmouseover onmouseup onfocusin onfocusout onactivate
      $link: href xlink:href xlink:title xlink:type xlink:show xlink:role xlink:arcrole xlink:actuate
      $primitive: x y width height result color-interpolation-filters
      $graphics: class clip-path clip-rule color color-interpolation color-rendering cursor display fill fill-opacity
      $graphics: fill-rule filter image-rendering mask opacity paint-order pointer-events shape-rendering stroke
      $graphics: stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
      $graphics: stroke-width style text-rendering transform-box transform-origin visibility
      $font: alignment-baseline baseline-shift direction dominant-baseline font-family font-size font-size-adjust
      $font: font-stretch font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical
      $font: kerning letter-spacing text-anchor text-decoration unicode-bidi word-spacing
      $container: clip color-interpolation-filters color-profile enable-background flood-color flood-opacity
      $container: lighting-color marker-end marker-mid marker-start overflow stop-color stop-opacity writing-mode
      $timing: begin dur end fill max min onbegin onend onload onrepeat repeatCount repeatDur restart to
      $animation: accumulate additive by calcMode from keySplines keyTimes values
      """)
}
