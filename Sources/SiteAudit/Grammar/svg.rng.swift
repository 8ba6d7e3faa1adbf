/// The grammar of SVG's elements, spliced into that of HTML.
extension GrammarText {
  static let svg: StaticString = #"""
    <!-- SVG inside HTML as a RELAX NG grammar, spliced into that of HTML: which element stands where, and in what
         order. Source: SVG 1.1 (Second Edition), to which the Nu checker holds drawings still, and feDropShadow of
         Filter Effects. Attributes are not judged here. -->
    <div ns="http://www.w3.org/2000/svg">
      <!-- What most elements begin with, and what may be animated. -->
      <define name="svg.descriptions">
        <zeroOrMore>
          <choice>
            <ref name="svg.desc"/> <ref name="svg.title"/> <ref name="svg.metadata"/>
          </choice>
        </zeroOrMore>
      </define>
      <define name="svg.title"><element name="title"><ref name="flow"/></element></define>
      <define name="svg.foreignObject"><element name="foreignObject"><ref name="flow"/></element></define>
      <define name="svg.desc">
        <element name="desc">
          <zeroOrMore><choice><text/><ref name="flow.element"/><ref name="style"/></choice></zeroOrMore>
        </element>
      </define>
      <define name="svg.metadata">
        <element name="metadata"><zeroOrMore><choice><text/><ref name="svg"/></choice></zeroOrMore></element>
      </define>

      <!-- Containers: anything in any order. -->
      <define name="svg.content.element">
          <choice>
            <ref name="svg.a"/> <ref name="svg.animate"/> <ref name="svg.animateColor"/>
            <ref name="svg.animateMotion"/> <ref name="svg.animateTransform"/> <ref name="svg.altGlyphDef"/>
            <ref name="svg.circle"/> <ref name="svg.clipPath"/> <ref name="svg.color-profile"/>
            <ref name="svg.cursor"/> <ref name="svg.defs"/> <ref name="svg.desc"/> <ref name="svg.ellipse"/>
            <ref name="svg.filter"/> <ref name="svg.font"/> <ref name="svg.font-face"/>
            <ref name="svg.foreignObject"/> <ref name="svg.g"/> <ref name="svg.image"/> <ref name="svg.line"/>
            <ref name="svg.linearGradient"/> <ref name="svg.marker"/> <ref name="svg.mask"/>
            <ref name="svg.metadata"/> <ref name="svg.path"/> <ref name="svg.pattern"/> <ref name="svg.polygon"/>
            <ref name="svg.polyline"/> <ref name="svg.radialGradient"/> <ref name="svg.rect"/>
            <ref name="svg.script"/> <ref name="svg.set"/> <ref name="svg.style"/> <ref name="svg"/>
            <ref name="svg.switch"/> <ref name="svg.symbol"/> <ref name="svg.text"/> <ref name="svg.title"/>
            <ref name="svg.use"/> <ref name="svg.view"/>
          </choice>
      </define>
      <define name="svg.content"><zeroOrMore><ref name="svg.content.element"/></zeroOrMore></define>
      <define name="svg.a">
        <element name="a"><zeroOrMore><choice><text/><ref name="svg.content.element"/></choice></zeroOrMore></element>
      </define>
      <define name="svg.defs"><element name="defs"><ref name="svg.content"/></element></define>
      <define name="svg.g"><element name="g"><ref name="svg.content"/></element></define>
      <define name="svg.glyph"><element name="glyph"><ref name="svg.content"/></element></define>
      <define name="svg.marker"><element name="marker"><ref name="svg.content"/></element></define>
      <define name="svg.mask"><element name="mask"><ref name="svg.content"/></element></define>
      <define name="svg.missing-glyph"><element name="missing-glyph"><ref name="svg.content"/></element></define>
      <define name="svg.pattern"><element name="pattern"><ref name="svg.content"/></element></define>
      <define name="svg"><element name="svg"><ref name="svg.content"/></element></define>
      <define name="svg.symbol"><element name="symbol"><ref name="svg.content"/></element></define>
      <define name="svg.switch">
        <element name="switch">
          <ref name="svg.descriptions"/>
          <zeroOrMore>
            <choice>
              <ref name="svg.a"/> <ref name="svg.animate"/> <ref name="svg.animateColor"/>
              <ref name="svg.animateMotion"/> <ref name="svg.animateTransform"/> <ref name="svg.circle"/>
              <ref name="svg.ellipse"/> <ref name="svg.g"/> <ref name="svg.image"/> <ref name="svg.line"/>
              <ref name="svg.path"/> <ref name="svg.polygon"/> <ref name="svg.polyline"/> <ref name="svg.rect"/>
              <ref name="svg.set"/> <ref name="svg"/> <ref name="svg.switch"/> <ref name="svg.text"/>
              <ref name="svg.use"/>
              <!-- What is described after a foreign object is its own. -->
              <group><ref name="svg.foreignObject"/><ref name="svg.descriptions"/></group>
            </choice>
          </zeroOrMore>
        </element>
      </define>
      <define name="svg.clipPath">
        <element name="clipPath">
          <ref name="svg.descriptions"/>
          <zeroOrMore>
            <choice>
              <ref name="svg.altGlyphDef"/> <ref name="svg.animate"/> <ref name="svg.animateColor"/>
              <ref name="svg.animateMotion"/> <ref name="svg.animateTransform"/> <ref name="svg.circle"/>
              <ref name="svg.ellipse"/> <ref name="svg.line"/> <ref name="svg.path"/> <ref name="svg.polygon"/>
              <ref name="svg.polyline"/> <ref name="svg.rect"/> <ref name="svg.set"/> <ref name="svg.text"/>
              <ref name="svg.use"/>
            </choice>
          </zeroOrMore>
        </element>
      </define>

      <!-- Shapes, gradients, animation. -->
      <define name="svg.circle"><element name="circle"><ref name="svg.shape"/></element></define>
      <define name="svg.ellipse"><element name="ellipse"><ref name="svg.shape"/></element></define>
      <define name="svg.image"><element name="image"><ref name="svg.shape"/></element></define>
      <define name="svg.line"><element name="line"><ref name="svg.shape"/></element></define>
      <define name="svg.path"><element name="path"><ref name="svg.shape"/></element></define>
      <define name="svg.polygon"><element name="polygon"><ref name="svg.shape"/></element></define>
      <define name="svg.polyline"><element name="polyline"><ref name="svg.shape"/></element></define>
      <define name="svg.rect"><element name="rect"><ref name="svg.shape"/></element></define>
      <define name="svg.use"><element name="use"><ref name="svg.shape"/></element></define>
      <define name="svg.shape">
        <ref name="svg.descriptions"/>
        <zeroOrMore>
          <choice>
            <ref name="svg.animate"/> <ref name="svg.animateColor"/> <ref name="svg.animateMotion"/>
            <ref name="svg.animateTransform"/> <ref name="svg.set"/>
          </choice>
        </zeroOrMore>
      </define>
      <define name="svg.linearGradient"><element name="linearGradient"><ref name="svg.gradient"/></element></define>
      <define name="svg.radialGradient"><element name="radialGradient"><ref name="svg.gradient"/></element></define>
      <define name="svg.gradient">
        <ref name="svg.descriptions"/>
        <zeroOrMore>
          <choice>
            <ref name="svg.stop"/> <ref name="svg.animate"/> <ref name="svg.animateTransform"/> <ref name="svg.set"/>
          </choice>
        </zeroOrMore>
      </define>
      <define name="svg.animate"><element name="animate"><ref name="svg.descriptions"/></element></define>
      <define name="svg.animateColor"><element name="animateColor"><ref name="svg.descriptions"/></element></define>
      <define name="svg.animateTransform">
        <element name="animateTransform"><ref name="svg.descriptions"/></element>
      </define>
      <define name="svg.set"><element name="set"><ref name="svg.descriptions"/></element></define>
      <define name="svg.mpath"><element name="mpath"><ref name="svg.descriptions"/></element></define>
      <define name="svg.cursor"><element name="cursor"><ref name="svg.descriptions"/></element></define>
      <define name="svg.view"><element name="view"><ref name="svg.descriptions"/></element></define>
      <define name="svg.color-profile"><element name="color-profile"><ref name="svg.descriptions"/></element></define>
      <define name="svg.animateMotion">
        <element name="animateMotion">
          <ref name="svg.descriptions"/><optional><ref name="svg.mpath"/></optional>
        </element>
      </define>

      <!-- Text. -->
      <define name="svg.script"><element name="script"><zeroOrMore><text/></zeroOrMore></element></define>
      <define name="svg.style"><element name="style"><zeroOrMore><text/></zeroOrMore></element></define>
      <define name="svg.altGlyph"><element name="altGlyph"><zeroOrMore><text/></zeroOrMore></element></define>
      <define name="svg.text"><element name="text">
        <zeroOrMore>
          <choice>
            <text/>
            <ref name="svg.a"/> <ref name="svg.altGlyph"/> <ref name="svg.animate"/> <ref name="svg.animateColor"/>
            <ref name="svg.animateMotion"/> <ref name="svg.animateTransform"/> <ref name="svg.desc"/>
            <ref name="svg.metadata"/> <ref name="svg.set"/> <ref name="svg.textPath"/> <ref name="svg.title"/>
            <ref name="svg.tref"/> <ref name="svg.tspan"/>
          </choice>
        </zeroOrMore>
      </element></define>
      <define name="svg.textPath"><element name="textPath"><ref name="svg.span"/></element></define>
      <define name="svg.tspan"><element name="tspan"><ref name="svg.span"/></element></define>
      <define name="svg.span">
        <zeroOrMore>
          <choice>
            <text/>
            <ref name="svg.a"/> <ref name="svg.altGlyph"/> <ref name="svg.animate"/> <ref name="svg.animateColor"/>
            <ref name="svg.desc"/> <ref name="svg.metadata"/> <ref name="svg.set"/> <ref name="svg.title"/>
            <ref name="svg.tref"/> <ref name="svg.tspan"/>
          </choice>
        </zeroOrMore>
      </define>
      <define name="svg.tref"><element name="tref">
        <zeroOrMore>
          <choice>
            <ref name="svg.animate"/> <ref name="svg.animateColor"/> <ref name="svg.desc"/> <ref name="svg.metadata"/>
            <ref name="svg.set"/> <ref name="svg.title"/>
          </choice>
        </zeroOrMore>
      </element></define>

      <!-- Filters. -->
      <define name="svg.filter">
        <element name="filter">
          <ref name="svg.descriptions"/>
          <zeroOrMore>
            <choice>
              <ref name="svg.animate"/> <ref name="svg.set"/> <ref name="svg.feBlend"/>
              <ref name="svg.feColorMatrix"/> <ref name="svg.feComponentTransfer"/> <ref name="svg.feComposite"/>
              <ref name="svg.feConvolveMatrix"/> <ref name="svg.feDiffuseLighting"/>
              <ref name="svg.feDisplacementMap"/> <ref name="svg.feDropShadow"/> <ref name="svg.feFlood"/>
              <ref name="svg.feGaussianBlur"/> <ref name="svg.feImage"/> <ref name="svg.feMerge"/>
              <ref name="svg.feMorphology"/> <ref name="svg.feOffset"/> <ref name="svg.feSpecularLighting"/>
              <ref name="svg.feTile"/> <ref name="svg.feTurbulence"/>
            </choice>
          </zeroOrMore>
        </element>
      </define>
      <define name="svg.feBlend"><element name="feBlend"><ref name="svg.animated"/></element></define>
      <define name="svg.feColorMatrix"><element name="feColorMatrix"><ref name="svg.animated"/></element></define>
      <define name="svg.feComposite"><element name="feComposite"><ref name="svg.animated"/></element></define>
      <define name="svg.feConvolveMatrix"><element name="feConvolveMatrix"><ref name="svg.animated"/></element></define>
      <define name="svg.feDisplacementMap">
        <element name="feDisplacementMap"><ref name="svg.animated"/></element>
      </define>
      <define name="svg.feDistantLight"><element name="feDistantLight"><ref name="svg.animated"/></element></define>
      <define name="svg.feFuncA"><element name="feFuncA"><ref name="svg.animated"/></element></define>
      <define name="svg.feFuncB"><element name="feFuncB"><ref name="svg.animated"/></element></define>
      <define name="svg.feFuncG"><element name="feFuncG"><ref name="svg.animated"/></element></define>
      <define name="svg.feFuncR"><element name="feFuncR"><ref name="svg.animated"/></element></define>
      <define name="svg.feGaussianBlur"><element name="feGaussianBlur"><ref name="svg.animated"/></element></define>
      <define name="svg.feMergeNode"><element name="feMergeNode"><ref name="svg.animated"/></element></define>
      <define name="svg.feMorphology"><element name="feMorphology"><ref name="svg.animated"/></element></define>
      <define name="svg.feOffset"><element name="feOffset"><ref name="svg.animated"/></element></define>
      <define name="svg.fePointLight"><element name="fePointLight"><ref name="svg.animated"/></element></define>
      <define name="svg.feSpotLight"><element name="feSpotLight"><ref name="svg.animated"/></element></define>
      <define name="svg.feTile"><element name="feTile"><ref name="svg.animated"/></element></define>
      <define name="svg.feTurbulence"><element name="feTurbulence"><ref name="svg.animated"/></element></define>
      <define name="svg.animated">
        <zeroOrMore>
          <choice>
            <ref name="svg.animate"/> <ref name="svg.set"/>
          </choice>
        </zeroOrMore>
      </define>
      <define name="svg.feFlood"><element name="feFlood"><ref name="svg.coloured"/></element></define>
      <define name="svg.stop"><element name="stop"><ref name="svg.coloured"/></element></define>
      <define name="svg.coloured">
        <zeroOrMore>
          <choice>
            <ref name="svg.animate"/> <ref name="svg.animateColor"/> <ref name="svg.set"/>
          </choice>
        </zeroOrMore>
      </define>
      <define name="svg.feImage">
        <element name="feImage">
          <zeroOrMore>
            <choice><ref name="svg.animate"/><ref name="svg.animateTransform"/><ref name="svg.set"/></choice>
          </zeroOrMore>
        </element>
      </define>
      <define name="svg.feDropShadow.child">
        <zeroOrMore>
          <choice>
            <ref name="svg.animate"/> <ref name="svg.desc"/> <ref name="svg.metadata"/> <ref name="svg.script"/>
            <ref name="svg.set"/> <ref name="svg.title"/>
          </choice>
        </zeroOrMore>
      </define>
      <define name="svg.feDropShadow">
        <element name="feDropShadow"><ref name="svg.feDropShadow.child"/></element>
      </define>
      <define name="svg.feMerge">
        <element name="feMerge"><zeroOrMore><ref name="svg.feMergeNode"/></zeroOrMore></element>
      </define>
      <define name="svg.feComponentTransfer">
        <element name="feComponentTransfer">
          <optional><ref name="svg.feFuncR"/></optional>
          <optional><ref name="svg.feFuncG"/></optional>
          <optional><ref name="svg.feFuncB"/></optional>
          <optional><ref name="svg.feFuncA"/></optional>
        </element>
      </define>
      <define name="svg.feDiffuseLighting">
        <element name="feDiffuseLighting"><ref name="svg.light"/><ref name="svg.coloured"/></element>
      </define>
      <define name="svg.feSpecularLighting">
        <element name="feSpecularLighting"><ref name="svg.light"/><ref name="svg.coloured"/></element>
      </define>
      <define name="svg.light">
          <choice>
            <ref name="svg.feDistantLight"/> <ref name="svg.fePointLight"/> <ref name="svg.feSpotLight"/>
          </choice>
      </define>

      <!-- Fonts, which no browser draws any more. -->
      <define name="svg.font">
        <element name="font">
          <ref name="svg.descriptions"/><ref name="svg.font-face"/><ref name="svg.missing-glyph"/>
          <zeroOrMore>
            <choice><ref name="svg.glyph"/><ref name="svg.hkern"/><ref name="svg.vkern"/></choice>
          </zeroOrMore>
        </element>
      </define>
      <define name="svg.font-face">
        <element name="font-face">
          <ref name="svg.descriptions"/><optional><ref name="svg.font-face-src"/></optional>
        </element>
      </define>
      <define name="svg.font-face-src">
        <element name="font-face-src">
          <oneOrMore><choice><ref name="svg.font-face-uri"/><ref name="svg.font-face-name"/></choice></oneOrMore>
        </element>
      </define>
      <define name="svg.font-face-uri">
        <element name="font-face-uri"><zeroOrMore><ref name="svg.font-face-format"/></zeroOrMore></element>
      </define>
      <define name="svg.altGlyphDef">
        <element name="altGlyphDef">
          <choice>
            <oneOrMore><ref name="svg.glyphRef"/></oneOrMore>
            <oneOrMore><ref name="svg.altGlyphItem"/></oneOrMore>
          </choice>
        </element>
      </define>
      <define name="svg.altGlyphItem">
        <element name="altGlyphItem"><oneOrMore><ref name="svg.glyphRef"/></oneOrMore></element>
      </define>
      <define name="svg.font-face-format"><element name="font-face-format"><empty/></element></define>
      <define name="svg.font-face-name"><element name="font-face-name"><empty/></element></define>
      <define name="svg.glyphRef"><element name="glyphRef"><empty/></element></define>
      <define name="svg.hkern"><element name="hkern"><empty/></element></define>
      <define name="svg.vkern"><element name="vkern"><empty/></element></define>
    </div>
    """#
}
