/// The attributes of SVG's elements, as far as the Nu checker takes them.
/// Source: SVG 1.1 (second edition), appendix M (attribute index), and SVG 2 for `href`, `paint-order`, `vector-effect`,
/// `transform-box`, `transform-origin`.
extension AttributeTable {
  static let svg = AttributeTable(
    elements: """
      a: $container $font $graphics $conditional $events $link rel target transform
      animate animateColor: !attributeName $conditional $link $animation $timing attributeType
      animateMotion: $conditional $link $animation $timing keyPoints origin path rotate
      animateTransform: !attributeName $conditional $link $animation $timing attributeType
      animateTransform: type=exact(translate|scale|rotate|skewX|skewY)
      circle: $graphics $conditional $events cx cy r transform vector-effect=exact(none|non-scaling-stroke)
      clipPath: $font $graphics $conditional clipPathUnits=UNITS transform
      clipPath: writing-mode=exact(lr-tb|rl-tb|tb-rl|lr|rl|tb|inherit)
      cursor: $conditional $link x y
      defs g switch: $container $font $graphics $conditional $events transform
      desc title: class style
      ellipse: $graphics $conditional $events cx cy rx ry transform vector-effect=exact(none|non-scaling-stroke)
      feBlend: !in2 $primitive in mode=exact(normal|multiply|screen|darken|lighten)
      feColorMatrix: $primitive in type values
      feComponentTransfer feTile: $primitive in
      feComposite: !in2 $primitive in k1 k2 k3 k4 operator=exact(over|in|out|atop|xor|arithmetic)
      feConvolveMatrix: !kernelMatrix !order $primitive bias divisor edgeMode=exact(duplicate|wrap|none) in
      feConvolveMatrix: kernelUnitLength preserveAlpha=exact(true|false) targetX targetY
      feDiffuseLighting: $primitive class color color-interpolation=INTERPOLATION color-rendering=RENDERING
      feDiffuseLighting: diffuseConstant in kernelUnitLength lighting-color style surfaceScale
      feDisplacementMap: !in2 $primitive in scale xChannelSelector=exact(R|G|B|A) yChannelSelector=exact(R|G|B|A)
      feDistantLight: azimuth elevation
      feDropShadow: $container $font $graphics $primitive dx dy in stdDeviation
      feFlood: $primitive class color color-interpolation=INTERPOLATION color-rendering=RENDERING flood-color
      feFlood: flood-opacity in style
      feFuncA feFuncB feFuncG feFuncR: !type=exact(identity|table|discrete|linear|gamma) amplitude exponent intercept
      feFuncA feFuncB feFuncG feFuncR: offset slope tableValues
      feGaussianBlur: $primitive in stdDeviation
      feImage: $container $font $graphics $link $primitive preserveAspectRatio=aspectRatio
      feMerge: $primitive
      feMergeNode: in
      feMorphology: $primitive in operator=exact(erode|dilate) radius
      feOffset: $primitive dx dy in
      fePointLight: x y z
      feSpecularLighting: $primitive class color color-interpolation=INTERPOLATION color-rendering=RENDERING in
      feSpecularLighting: kernelUnitLength lighting-color specularConstant specularExponent style surfaceScale
      feSpotLight: limitingConeAngle pointsAtX pointsAtY pointsAtZ specularExponent x y z
      feTurbulence: $primitive baseFrequency numOctaves seed stitchTiles=exact(stitch|noStitch)
      feTurbulence: type=exact(fractalNoise|turbulence)
      filter: $container $font $graphics $link filterUnits=UNITS height primitiveUnits=UNITS width x y
      font: !horiz-adv-x $container $font $graphics horiz-origin-x horiz-origin-y vert-adv-y vert-origin-x
      font: vert-origin-y
      font-face: accent-height alphabetic ascent bbox cap-height descent font-family font-size font-stretch=STRETCH
      font-face: font-style=exact(normal|italic|oblique|inherit) font-variant=exact(normal|small-caps|inherit)
      font-face: font-weight=WEIGHT hanging ideographic mathematical overline-position overline-thickness panose-1
      font-face: slope stemh stemv strikethrough-position strikethrough-thickness underline-position
      font-face: underline-thickness unicode-range units-per-em v-alphabetic v-hanging v-ideographic v-mathematical
      font-face: widths x-height
      foreignObject: !height !width $container $font $graphics $conditional $events transform
      foreignObject: vector-effect=exact(none|non-scaling-stroke) x y
      image: !height !width $conditional $events $link class clip clip-path clip-rule=FILL-RULE color
      image: color-interpolation=INTERPOLATION color-profile color-rendering=RENDERING cursor display=DISPLAY
      image: fill-opacity filter image-rendering=RENDERING mask opacity
      image: overflow=exact(visible|hidden|scroll|auto|inherit) pointer-events=POINTER preserveAspectRatio=aspectRatio
      image: shape-rendering=exact(auto|optimizeSpeed|crispEdges|geometricPrecision|inherit) stroke-opacity style
      image: text-rendering=exact(auto|optimizeSpeed|optimizeLegibility|geometricPrecision|inherit) transform
      image: transform-box=exact(content-box|border-box|fill-box|stroke-box|view-box) transform-origin
      image: vector-effect=exact(none|non-scaling-stroke) visibility=exact(visible|hidden|collapse|inherit) x y
      line: $graphics $conditional $events marker-end marker-mid marker-start transform
      line: vector-effect=exact(none|non-scaling-stroke) x1 x2 y1 y2
      linearGradient: $link class color color-interpolation=INTERPOLATION color-rendering=RENDERING gradientTransform
      linearGradient: gradientUnits=UNITS spreadMethod=exact(pad|reflect|repeat) stop-color stop-opacity style x1 x2
      linearGradient: y1 y2
      marker: $container $font $graphics markerHeight markerUnits=exact(strokeWidth|userSpaceOnUse) markerWidth orient
      marker: preserveAspectRatio=aspectRatio refX refY viewBox
      mask: $container $font $graphics $conditional height maskContentUnits=UNITS maskUnits=UNITS width x y
      metadata altGlyphDef:
      mpath: $link
      path: $graphics $conditional $events d=pathData marker-end marker-mid marker-start pathLength transform
      path: vector-effect=exact(none|non-scaling-stroke)
      pattern: $container $font $graphics $conditional $link height patternContentUnits=UNITS patternTransform
      pattern: patternUnits=UNITS preserveAspectRatio=aspectRatio viewBox width x y
      polygon polyline: $graphics $conditional $events marker-end marker-mid marker-start points transform
      polygon polyline: vector-effect=exact(none|non-scaling-stroke)
      radialGradient: $link class color color-interpolation=INTERPOLATION color-rendering=RENDERING cx cy fx fy
      radialGradient: gradientTransform gradientUnits=UNITS r spreadMethod=exact(pad|reflect|repeat) stop-color
      radialGradient: stop-opacity style
      rect: $graphics $conditional $events height rx ry transform vector-effect=exact(none|non-scaling-stroke) width x
      rect: y
      script: $link type
      set: !attributeName $conditional $link $timing attributeType
      stop: !offset class color color-interpolation=INTERPOLATION color-rendering=RENDERING stop-color stop-opacity
      stop: style
      style: -tabindex -focusable media title type
      svg: $container $font $graphics $conditional $events baseProfile height onabort onerror onresize onscroll
      svg: onunload onzoom preserveAspectRatio=aspectRatio version=exact(1.0|1.1|1.2) viewBox width x y
      svg: zoomAndPan=exact(disable|magnify)
      symbol: $container $font $graphics $events height preserveAspectRatio=aspectRatio viewBox width
      text: $font $graphics $conditional $events dx dy lengthAdjust=exact(spacing|spacingAndGlyphs) rotate textLength
      text: transform vector-effect=exact(none|non-scaling-stroke)
      text: writing-mode=exact(lr-tb|rl-tb|tb-rl|lr|rl|tb|inherit) x y
      textPath: $font $graphics $conditional $events $link lengthAdjust=exact(spacing|spacingAndGlyphs)
      textPath: method=exact(align|stretch) spacing=exact(auto|exact) startOffset textLength
      tref: $font $graphics $conditional $events $link dx dy lengthAdjust=exact(spacing|spacingAndGlyphs) rotate
      tref: textLength x y
      tspan: $font $graphics $conditional $events dx dy lengthAdjust=exact(spacing|spacingAndGlyphs) rotate textLength
      tspan: vector-effect=exact(none|non-scaling-stroke) x y
      use: $container $font $graphics $conditional $events $link height transform
      use: vector-effect=exact(none|non-scaling-stroke) width x y
      view: preserveAspectRatio=aspectRatio viewBox viewTarget zoomAndPan=exact(disable|magnify)
      altGlyph: $font $graphics $conditional $events $link dx dy format glyphRef rotate x y
      color-profile: !name $link local
      color-profile: rendering-intent=exact(auto|perceptual|relative-colorimetric|saturation|absolute-colorimetric)
      """,
    globals: """
      id lang=languageTagOrEmpty tabindex=integer xml:lang xml:space=exact(default|preserve) focusable=exact(true|false)
      """,
    groups: """
      $conditional: requiredExtensions requiredFeatures systemLanguage
      $events: onclick onload onmousedown onmousemove onmouseout onmouseover onmouseup onfocusin onfocusout onactivate
      $link: href xlink:href xlink:title xlink:type=exact(simple) xlink:show xlink:role xlink:arcrole xlink:actuate
      $primitive: x y width height result color-interpolation-filters=INTERPOLATION
      $graphics: class clip-path clip-rule=FILL-RULE color color-interpolation=INTERPOLATION color-rendering=RENDERING
      $graphics: cursor display=DISPLAY fill fill-opacity fill-rule=FILL-RULE filter image-rendering=RENDERING mask
      $graphics: opacity paint-order=paintOrder pointer-events=POINTER
      $graphics: shape-rendering=exact(auto|optimizeSpeed|crispEdges|geometricPrecision|inherit) stroke
      $graphics: stroke-dasharray stroke-dashoffset stroke-linecap=exact(butt|round|square|inherit)
      $graphics: stroke-linejoin=exact(miter|round|bevel|inherit) stroke-miterlimit stroke-opacity stroke-width style
      $graphics: text-rendering=exact(auto|optimizeSpeed|optimizeLegibility|geometricPrecision|inherit)
      $graphics: transform-box=exact(content-box|border-box|fill-box|stroke-box|view-box) transform-origin
      $graphics: visibility=exact(visible|hidden|collapse|inherit)
      $font: alignment-baseline=ALIGNMENT baseline-shift direction=exact(ltr|rtl|inherit) dominant-baseline=BASELINE
      $font: font-family font-size font-size-adjust font-stretch=STRETCH
      $font: font-style=exact(normal|italic|oblique|inherit) font-variant=exact(normal|small-caps|inherit)
      $font: font-weight=WEIGHT glyph-orientation-horizontal glyph-orientation-vertical kerning letter-spacing
      $font: text-anchor=exact(start|middle|end|inherit) text-decoration
      $font: unicode-bidi=exact(normal|embed|bidi-override|inherit) word-spacing
      $container: clip color-interpolation-filters=INTERPOLATION color-profile enable-background flood-color
      $container: flood-opacity lighting-color marker-end marker-mid marker-start
      $container: overflow=exact(visible|hidden|scroll|auto|inherit) stop-color stop-opacity
      $container: writing-mode=exact(lr-tb|rl-tb|tb-rl|lr|rl|tb|inherit)
      $timing: begin dur end fill=exact(freeze|remove) max min onbegin onend onload onrepeat repeatCount repeatDur
      $timing: restart=exact(always|never|whenNotActive) to
      $animation: accumulate=exact(none|sum) additive=exact(replace|sum) by
      $animation: calcMode=exact(discrete|linear|paced|spline) from keySplines keyTimes values
      """)
}
