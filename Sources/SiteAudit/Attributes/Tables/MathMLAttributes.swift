/// The attributes of MathML's elements, as far as the Nu checker takes them. Source: MathML 3, chapters 2 to 4.
extension AttributeTable {
  static let math = AttributeTable(
    elements: """
      math: $style altimg altimg-height altimg-valign altimg-width alttext display macros mode overflow
      annotation: -mathbackground -mathcolor cd definitionURL encoding name src
      annotation-xml: -mathbackground -mathcolor cd encoding name src
      maction: !actiontype selection
      maligngroup: groupalign
      malignmark: edge
      menclose: notation
      merror mphantom mprescripts mroot msqrt msup none:
      mfenced: close open separators
      mfrac: bevelled denomalign linethickness numalign
      mi mn mtext: $token
      mlabeledtr mtr: columnalign groupalign rowalign
      mlongdiv: longdivstyle position shift
      mmultiscripts msub msubsup: subscriptshift
      mo: $token accent fence form indentalign indentalignfirst indentalignlast indentshift indentshiftfirst
      mo: indentshiftlast indenttarget largeop linebreak linebreakmultchar linebreakstyle lineleading lspace maxsize
      mo: minsize movablelimits rspace separator stretchy symmetric
      mover: accent align
      mpadded: depth height lspace voffset width
      mrow: dir
      ms: $token lquote rquote
      mscarries: crossout location position scriptsizemultiplier
      mscarry: crossout location
      msgroup: position shift
      msline: leftoverhang length mslinethickness position rightoverhang
      mspace: $token depth height indentalign indentalignfirst indentalignlast indentshift indentshiftfirst
      mspace: indentshiftlast indenttarget linebreak width
      msrow: position
      mstack: align charalign charspacing stackalign
      mstyle: $style background color fontfamily fontsize fontstyle fontweight veryverythinmathspace
      mtable: align alignmentscope columnalign columnlines columnspacing displaystyle equalcolumns equalrows frame
      mtable: framespacing groupalign minlabelspacing rowalign rowlines rowspacing side width
      mtd: columnalign columnspan groupalign rowalign rowspan
      munder: accentunder align
      munderover: accent accentunder align
      semantics: -mathbackground -mathcolor cd definitionURL encoding name
      mglyph: *
      """,
    globals: """
      class href id style xml:lang xml:space xlink:href xlink:title xlink:type xlink:show xlink:role xlink:arcrole
      xlink:actuate mathbackground mathcolor other xref
      """,
    groups: """
      $style: accent accentunder align alignmentscope bevelled charalign charspacing close columnalign columnlines
      $style: columnspacing columnspan crossout decimalpoint denomalign depth dir displaystyle edge equalcolumns
      $style: equalrows fence form frame framespacing groupalign height indentalign indentalignfirst indentalignlast
      $style: indentshift indentshiftfirst indentshiftlast indenttarget infixlinebreakstyle largeop leftoverhang
      $style: length linebreak linebreakmultchar linebreakstyle lineleading linethickness location longdivstyle lquote
      $style: lspace mathsize mathvariant maxsize minlabelspacing minsize movablelimits mslinethickness notation
      $style: numalign open position rightoverhang rowalign rowlines rowspacing rowspan rquote rspace scriptlevel
      $style: scriptminsize scriptsizemultiplier selection separator separators shift side stackalign stretchy
      $style: subscriptshift symmetric valign width
      $token: background color dir fontfamily fontsize fontstyle fontweight mathsize mathvariant
      """)
}
