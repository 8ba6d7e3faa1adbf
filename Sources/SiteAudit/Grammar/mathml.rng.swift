/// The grammar of MathML's elements, spliced into that of HTML.
extension GrammarText {
  static let mathml: StaticString = #"""
    <!-- MathML inside HTML as a RELAX NG grammar, spliced into that of HTML: presentation markup alone, since HTML
         has no other. Source: MathML 3.0 (Second Edition), chapter 3. Attributes are not judged here. -->
    <div ns="http://www.w3.org/1998/Math/MathML">
      <define name="math.expression">
        <choice>
          <ref name="math.maction"/> <ref name="math.maligngroup"/> <ref name="math.malignmark"/>
          <ref name="math.menclose"/> <ref name="math.merror"/> <ref name="math.mfenced"/> <ref name="math.mfrac"/>
          <ref name="math.mi"/> <ref name="math.mlongdiv"/> <ref name="math.mmultiscripts"/> <ref name="math.mn"/>
          <ref name="math.mo"/> <ref name="math.mover"/> <ref name="math.mpadded"/> <ref name="math.mphantom"/>
          <ref name="math.mroot"/> <ref name="math.mrow"/> <ref name="math.ms"/> <ref name="math.mspace"/>
          <ref name="math.msqrt"/> <ref name="math.mstack"/> <ref name="math.mstyle"/> <ref name="math.msub"/>
          <ref name="math.msubsup"/> <ref name="math.msup"/> <ref name="math.mtable"/> <ref name="math.mtext"/>
          <ref name="math.munder"/> <ref name="math.munderover"/> <ref name="math.semantics"/>
        </choice>
      </define>
      <define name="math.row"><zeroOrMore><ref name="math.expression"/></zeroOrMore></define>
      <define name="math"><element name="math"><ref name="math.row"/></element></define>
      <define name="math.menclose"><element name="menclose"><ref name="math.row"/></element></define>
      <define name="math.merror"><element name="merror"><ref name="math.row"/></element></define>
      <define name="math.mfenced"><element name="mfenced"><ref name="math.row"/></element></define>
      <define name="math.mpadded"><element name="mpadded"><ref name="math.row"/></element></define>
      <define name="math.mphantom"><element name="mphantom"><ref name="math.row"/></element></define>
      <define name="math.mrow"><element name="mrow"><ref name="math.row"/></element></define>
      <define name="math.msqrt"><element name="msqrt"><ref name="math.row"/></element></define>
      <define name="math.mstyle"><element name="mstyle"><ref name="math.row"/></element></define>
      <define name="math.mtd"><element name="mtd"><ref name="math.row"/></element></define>
      <define name="math.maction">
        <element name="maction"><oneOrMore><ref name="math.expression"/></oneOrMore></element>
      </define>
      <define name="math.mfrac">
        <element name="mfrac"><ref name="math.expression"/><ref name="math.expression"/></element>
      </define>
      <define name="math.mover">
        <element name="mover"><ref name="math.expression"/><ref name="math.expression"/></element>
      </define>
      <define name="math.mroot">
        <element name="mroot"><ref name="math.expression"/><ref name="math.expression"/></element>
      </define>
      <define name="math.msub">
        <element name="msub"><ref name="math.expression"/><ref name="math.expression"/></element>
      </define>
      <define name="math.msup">
        <element name="msup"><ref name="math.expression"/><ref name="math.expression"/></element>
      </define>
      <define name="math.munder">
        <element name="munder"><ref name="math.expression"/><ref name="math.expression"/></element>
      </define>
      <define name="math.msubsup">
        <element name="msubsup">
          <ref name="math.expression"/><ref name="math.expression"/><ref name="math.expression"/>
        </element>
      </define>
      <define name="math.munderover">
        <element name="munderover">
          <ref name="math.expression"/><ref name="math.expression"/><ref name="math.expression"/>
        </element>
      </define>
      <define name="math.mmultiscripts">
        <element name="mmultiscripts">
          <ref name="math.expression"/><ref name="math.scripts"/>
          <optional><ref name="math.mprescripts"/><ref name="math.scripts"/></optional>
        </element>
      </define>
      <define name="math.scripts">
        <zeroOrMore><ref name="math.script"/><ref name="math.script"/></zeroOrMore>
      </define>
      <define name="math.script"><choice><ref name="math.expression"/><ref name="math.none"/></choice></define>
      <!-- Tokens hold text; HTML is read inside them, but allowed in mtext alone. -->
      <define name="math.token">
        <zeroOrMore><choice><text/><ref name="math.mglyph"/><ref name="math.malignmark"/></choice></zeroOrMore>
      </define>
      <define name="math.mi"><element name="mi"><ref name="math.token"/></element></define>
      <define name="math.mn"><element name="mn"><ref name="math.token"/></element></define>
      <define name="math.mo"><element name="mo"><ref name="math.token"/></element></define>
      <define name="math.ms"><element name="ms"><ref name="math.token"/></element></define>
      <define name="math.mtext">
        <element name="mtext">
          <zeroOrMore>
            <choice>
              <text/><ref name="math.mglyph"/><ref name="math.malignmark"/><ref name="phrasing.element"/>
            </choice>
          </zeroOrMore>
        </element>
      </define>
      <define name="math.maligngroup"><element name="maligngroup"><empty/></element></define>
      <define name="math.malignmark"><element name="malignmark"><empty/></element></define>
      <define name="math.mglyph"><element name="mglyph"><empty/></element></define>
      <define name="math.mprescripts"><element name="mprescripts"><empty/></element></define>
      <define name="math.msline"><element name="msline"><empty/></element></define>
      <define name="math.mspace"><element name="mspace"><empty/></element></define>
      <define name="math.none"><element name="none"><empty/></element></define>
      <!-- Tables, and sums written out by hand. -->
      <define name="math.mtable">
        <element name="mtable">
          <zeroOrMore><choice><ref name="math.mtr"/><ref name="math.mlabeledtr"/></choice></zeroOrMore>
        </element>
      </define>
      <define name="math.mtr"><element name="mtr"><zeroOrMore><ref name="math.mtd"/></zeroOrMore></element></define>
      <define name="math.mlabeledtr">
        <element name="mlabeledtr"><oneOrMore><ref name="math.mtd"/></oneOrMore></element>
      </define>
      <define name="math.line">
        <choice>
          <ref name="math.expression"/><ref name="math.mscarries"/><ref name="math.msgroup"/><ref name="math.msline"/>
          <ref name="math.msrow"/>
        </choice>
      </define>
      <define name="math.mstack">
        <element name="mstack"><zeroOrMore><ref name="math.line"/></zeroOrMore></element>
      </define>
      <define name="math.msgroup">
        <element name="msgroup"><zeroOrMore><ref name="math.line"/></zeroOrMore></element>
      </define>
      <define name="math.mlongdiv">
        <element name="mlongdiv">
          <ref name="math.line"/><ref name="math.line"/><oneOrMore><ref name="math.line"/></oneOrMore>
        </element>
      </define>
      <define name="math.msrow">
        <element name="msrow"><zeroOrMore><ref name="math.script"/></zeroOrMore></element>
      </define>
      <define name="math.mscarry">
        <element name="mscarry"><zeroOrMore><ref name="math.script"/></zeroOrMore></element>
      </define>
      <define name="math.mscarries">
        <element name="mscarries">
          <zeroOrMore><choice><ref name="math.script"/><ref name="math.mscarry"/></choice></zeroOrMore>
        </element>
      </define>
      <!-- Notes on the meaning. -->
      <define name="math.semantics">
        <element name="semantics">
          <ref name="math.expression"/>
          <zeroOrMore><choice><ref name="math.annotation"/><ref name="math.annotation-xml"/></choice></zeroOrMore>
        </element>
      </define>
      <define name="math.annotation"><element name="annotation"><zeroOrMore><text/></zeroOrMore></element></define>
      <define name="math.annotation-xml">
        <element name="annotation-xml">
          <zeroOrMore><choice><ref name="math.expression"/><ref name="flow.element"/></choice></zeroOrMore>
        </element>
      </define>
    </div>
    """#
}
