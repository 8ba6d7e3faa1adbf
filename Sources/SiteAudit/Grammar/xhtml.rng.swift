/// The grammar of HTML's elements.
extension GrammarText {
  static let html: StaticString = #"""
    <!-- HTML as a RELAX NG grammar: which element stands where, in what order, and which must be there.
         Source: the HTML standard, content models of section 4 as of 2025; as strict or lax as the Nu
         checker where that differs (select holds options alone).

         Structure only: attributes are judged in code, and the grammar sees none. It sees a page's outline instead,
         where another name says what a content model depends on, or spares libxml2 a second way of reading:
           video.src, audio.src   with src, so that no source element may follow
           colgroup.span   with span, so that no col may follow
           custom.element  every custom element
           rp.close        an rp right after an rt right after an rp
           figcaption.last a figcaption that something stands before
         Obsolete elements are not in the outline (their content stands in their place), nor is what is inside template,
         nor scripts after a tr in table, which HTML's parser puts into the row's tbody.

         A transparent element has two versions, one with flow and one with phrasing content. No content model holds two
         patterns of one element name, and none a wildcard: so libxml2 compiles every model to an automaton. -->
    <div ns="http://www.w3.org/1999/xhtml">

      <start><ref name="html"/></start>

      <!-- 4.1, 4.2: the document and its metadata -->
      <define name="html"><element name="html"><ref name="head"/><ref name="body"/></element></define>
      <!-- One title, and one base at most: that it comes early, other rules judge. -->
      <define name="head">
        <element name="head">
          <ref name="metadata"/>
          <choice>
            <group>
              <ref name="title"/><ref name="metadata"/>
              <optional><ref name="base"/><ref name="metadata"/></optional>
            </group>
            <group><ref name="base"/><ref name="metadata"/><ref name="title"/><ref name="metadata"/></group>
          </choice>
        </element>
      </define>
      <define name="metadata">
        <zeroOrMore>
          <choice>
            <ref name="meta"/><ref name="link"/><ref name="style"/><ref name="script"/><ref name="template"/>
            <ref name="noscript.head"/>
          </choice>
        </zeroOrMore>
      </define>
      <define name="noscript.head">
        <element name="noscript">
          <zeroOrMore>
            <choice><ref name="meta"/><ref name="link"/><ref name="style"/></choice>
          </zeroOrMore>
        </element>
      </define>
      <define name="title"><element name="title"><ref name="characters"/></element></define>
      <define name="style"><element name="style"><ref name="characters"/></element></define>
      <define name="script"><element name="script"><ref name="characters"/></element></define>
      <define name="textarea"><element name="textarea"><ref name="characters"/></element></define>
      <define name="option"><element name="option"><ref name="characters"/></element></define>
      <define name="rp"><element name="rp"><ref name="characters"/></element></define>
      <define name="figcaption.last"><element name="figcaption.last"><ref name="flow"/></element></define>
      <define name="rp.close"><element name="rp.close"><ref name="characters"/></element></define>
      <define name="characters"><zeroOrMore><text/></zeroOrMore></define>
      <define name="meta"><element name="meta"><ref name="nothing"/></element></define>
      <define name="link"><element name="link"><ref name="nothing"/></element></define>
      <define name="base"><element name="base"><ref name="nothing"/></element></define>
      <define name="template"><element name="template"><ref name="nothing"/></element></define>
      <define name="area"><element name="area"><ref name="nothing"/></element></define>
      <define name="br"><element name="br"><ref name="nothing"/></element></define>
      <define name="embed"><element name="embed"><ref name="nothing"/></element></define>
      <define name="hr"><element name="hr"><ref name="nothing"/></element></define>
      <define name="iframe"><element name="iframe"><ref name="nothing"/></element></define>
      <define name="img"><element name="img"><ref name="nothing"/></element></define>
      <define name="input"><element name="input"><ref name="nothing"/></element></define>
      <define name="source"><element name="source"><ref name="nothing"/></element></define>
      <define name="track"><element name="track"><ref name="nothing"/></element></define>
      <define name="wbr"><element name="wbr"><ref name="nothing"/></element></define>
      <define name="col"><element name="col"><ref name="nothing"/></element></define>
      <define name="colgroup.span"><element name="colgroup.span"><ref name="nothing"/></element></define>
      <define name="nothing"><empty/></define>

      <!-- 3.2.5.2: kinds of content -->
      <define name="flow"><zeroOrMore><choice><text/><ref name="flow.element"/></choice></zeroOrMore></define>
      <define name="phrasing"><zeroOrMore><choice><text/><ref name="phrasing.element"/></choice></zeroOrMore></define>
      <define name="flow.element">
        <choice>
          <ref name="phrasing.plain"/>
          <ref name="a.flow"/> <ref name="audio.flow"/> <ref name="audio.src.flow"/> <ref name="canvas.flow"/> <ref name="custom.flow"/>
          <ref name="del.flow"/> <ref name="ins.flow"/> <ref name="map.flow"/> <ref name="noscript.flow"/>
          <ref name="object.flow"/> <ref name="slot.flow"/> <ref name="video.flow"/> <ref name="video.src.flow"/>
          <ref name="address"/> <ref name="article"/> <ref name="aside"/> <ref name="blockquote"/>
          <ref name="details"/> <ref name="dialog"/> <ref name="div"/> <ref name="dl"/> <ref name="fieldset"/>
          <ref name="figure"/> <ref name="footer"/> <ref name="form"/> <ref name="h1"/> <ref name="h2"/>
          <ref name="h3"/> <ref name="h4"/> <ref name="h5"/> <ref name="h6"/> <ref name="header"/>
          <ref name="hgroup"/> <ref name="hr"/> <ref name="main"/> <ref name="menu"/> <ref name="nav"/>
          <ref name="ol"/> <ref name="p"/> <ref name="pre"/> <ref name="search"/> <ref name="section"/>
          <ref name="table"/> <ref name="ul"/>
        </choice>
      </define>
      <define name="phrasing.element">
        <choice>
          <ref name="phrasing.plain"/>
          <ref name="a.phrasing"/> <ref name="audio.phrasing"/> <ref name="audio.src.phrasing"/>
          <ref name="canvas.phrasing"/>
          <ref name="custom.phrasing"/> <ref name="del.phrasing"/> <ref name="ins.phrasing"/>
          <ref name="map.phrasing"/> <ref name="noscript.phrasing"/> <ref name="object.phrasing"/>
          <ref name="slot.phrasing"/> <ref name="video.phrasing"/> <ref name="video.src.phrasing"/>
        </choice>
      </define>
      <!-- Those whose content does not depend on where they stand. -->
      <define name="phrasing.plain">
        <choice>
          <ref name="abbr"/> <ref name="area"/> <ref name="b"/> <ref name="bdi"/> <ref name="bdo"/> <ref name="br"/>
          <ref name="button"/> <ref name="cite"/> <ref name="code"/>
          <ref name="data"/> <ref name="datalist"/> <ref name="dfn"/> <ref name="em"/>
          <ref name="embed"/> <ref name="i"/> <ref name="iframe"/> <ref name="img"/> <ref name="input"/>
          <ref name="kbd"/> <ref name="label"/> <ref name="link"/> <ref name="mark"/> <ref name="math"/>
          <ref name="meta"/> <ref name="meter"/> <ref name="output"/> <ref name="picture"/>
          <ref name="progress"/> <ref name="q"/> <ref name="ruby"/> <ref name="s"/> <ref name="samp"/>
          <ref name="script"/> <ref name="select"/> <ref name="small"/> <ref name="span"/> <ref name="strong"/>
          <ref name="sub"/> <ref name="sup"/> <ref name="svg"/> <ref name="template"/> <ref name="textarea"/>
          <ref name="time"/> <ref name="u"/> <ref name="var"/> <ref name="wbr"/>
        </choice>
      </define>
      <define name="script.supporting"><choice><ref name="script"/><ref name="template"/></choice></define>
      <define name="scripts"><zeroOrMore><ref name="script.supporting"/></zeroOrMore></define>
      <define name="heading">
        <choice>
          <ref name="h1"/><ref name="h2"/><ref name="h3"/><ref name="h4"/><ref name="h5"/><ref name="h6"/>
        </choice>
      </define>

      <!-- Sections, 4.3; grouping content, 4.4. Where main, header, footer and headings may stand depends on all
           ancestors: other rules judge that. -->
      <define name="body"><element name="body"><ref name="flow"/></element></define>
      <define name="article"><element name="article"><ref name="flow"/></element></define>
      <define name="section"><element name="section"><ref name="flow"/></element></define>
      <define name="nav"><element name="nav"><ref name="flow"/></element></define>
      <define name="aside"><element name="aside"><ref name="flow"/></element></define>
      <define name="header"><element name="header"><ref name="flow"/></element></define>
      <define name="footer"><element name="footer"><ref name="flow"/></element></define>
      <define name="address"><element name="address"><ref name="flow"/></element></define>
      <define name="blockquote"><element name="blockquote"><ref name="flow"/></element></define>
      <define name="dd"><element name="dd"><ref name="flow"/></element></define>
      <define name="div"><element name="div"><ref name="flow"/></element></define>
      <define name="dt"><element name="dt"><ref name="flow"/></element></define>
      <define name="figcaption"><element name="figcaption"><ref name="flow"/></element></define>
      <define name="form"><element name="form"><ref name="flow"/></element></define>
      <define name="li"><element name="li"><ref name="flow"/></element></define>
      <define name="main"><element name="main"><ref name="flow"/></element></define>
      <define name="search"><element name="search"><ref name="flow"/></element></define>
      <define name="td"><element name="td"><ref name="flow"/></element></define>
      <define name="th"><element name="th"><ref name="flow"/></element></define>
      <define name="caption"><element name="caption"><ref name="flow"/></element></define>
      <define name="dialog"><element name="dialog"><ref name="flow"/></element></define>
      <define name="h1"><element name="h1"><ref name="phrasing"/></element></define>
      <define name="h2"><element name="h2"><ref name="phrasing"/></element></define>
      <define name="h3"><element name="h3"><ref name="phrasing"/></element></define>
      <define name="h4"><element name="h4"><ref name="phrasing"/></element></define>
      <define name="h5"><element name="h5"><ref name="phrasing"/></element></define>
      <define name="h6"><element name="h6"><ref name="phrasing"/></element></define>
      <define name="p"><element name="p"><ref name="phrasing"/></element></define>
      <define name="pre"><element name="pre"><ref name="phrasing"/></element></define>
      <define name="hgroup">
        <element name="hgroup"><ref name="hgroup.beside"/><ref name="heading"/><ref name="hgroup.beside"/></element>
      </define>
      <define name="hgroup.beside">
        <zeroOrMore><choice><ref name="p"/><ref name="script.supporting"/></choice></zeroOrMore>
      </define>
      <define name="ul"><element name="ul"><ref name="items"/></element></define>
      <define name="ol"><element name="ol"><ref name="items"/></element></define>
      <define name="menu"><element name="menu"><ref name="items"/></element></define>
      <define name="items">
        <zeroOrMore><choice><ref name="li"/><ref name="script.supporting"/></choice></zeroOrMore>
      </define>
      <define name="dl">
        <element name="dl">
          <ref name="scripts"/>
          <optional>
            <choice>
              <oneOrMore><ref name="dl.group"/></oneOrMore>
              <oneOrMore><ref name="dl.div"/><ref name="scripts"/></oneOrMore>
            </choice>
          </optional>
        </element>
      </define>
      <define name="dl.div"><element name="div"><ref name="scripts"/><ref name="dl.group"/></element></define>
      <define name="dl.group">
        <oneOrMore><ref name="dt"/><ref name="scripts"/></oneOrMore>
        <oneOrMore><ref name="dd"/><ref name="scripts"/></oneOrMore>
      </define>
      <define name="figure">
        <element name="figure">
          <choice>
            <group><ref name="figcaption"/><ref name="flow"/></group>
            <group><ref name="flow"/><optional><ref name="figcaption.last"/></optional></group>
          </choice>
        </element>
      </define>

      <!-- Text, 4.5; edits, 4.7 -->
      <define name="abbr"><element name="abbr"><ref name="phrasing"/></element></define>
      <define name="b"><element name="b"><ref name="phrasing"/></element></define>
      <define name="bdi"><element name="bdi"><ref name="phrasing"/></element></define>
      <define name="bdo"><element name="bdo"><ref name="phrasing"/></element></define>
      <define name="button"><element name="button"><ref name="phrasing"/></element></define>
      <define name="cite"><element name="cite"><ref name="phrasing"/></element></define>
      <define name="code"><element name="code"><ref name="phrasing"/></element></define>
      <define name="data"><element name="data"><ref name="phrasing"/></element></define>
      <define name="dfn"><element name="dfn"><ref name="phrasing"/></element></define>
      <define name="em"><element name="em"><ref name="phrasing"/></element></define>
      <define name="i"><element name="i"><ref name="phrasing"/></element></define>
      <define name="kbd"><element name="kbd"><ref name="phrasing"/></element></define>
      <define name="label"><element name="label"><ref name="phrasing"/></element></define>
      <define name="mark"><element name="mark"><ref name="phrasing"/></element></define>
      <define name="meter"><element name="meter"><ref name="phrasing"/></element></define>
      <define name="output"><element name="output"><ref name="phrasing"/></element></define>
      <define name="progress"><element name="progress"><ref name="phrasing"/></element></define>
      <define name="q"><element name="q"><ref name="phrasing"/></element></define>
      <define name="rt"><element name="rt"><ref name="phrasing"/></element></define>
      <define name="s"><element name="s"><ref name="phrasing"/></element></define>
      <define name="samp"><element name="samp"><ref name="phrasing"/></element></define>
      <define name="small"><element name="small"><ref name="phrasing"/></element></define>
      <define name="span"><element name="span"><ref name="phrasing"/></element></define>
      <define name="strong"><element name="strong"><ref name="phrasing"/></element></define>
      <define name="sub"><element name="sub"><ref name="phrasing"/></element></define>
      <define name="sup"><element name="sup"><ref name="phrasing"/></element></define>
      <define name="time"><element name="time"><ref name="phrasing"/></element></define>
      <define name="u"><element name="u"><ref name="phrasing"/></element></define>
      <define name="var"><element name="var"><ref name="phrasing"/></element></define>
      <define name="ruby">
        <element name="ruby">
          <oneOrMore>
            <ref name="phrasing"/>
            <choice>
              <group><ref name="rt"/><optional><ref name="rp.close"/></optional></group>
              <group><ref name="rp"/><ref name="rt"/><ref name="rp.close"/></group>
            </choice>
          </oneOrMore>
        </element>
      </define>
      <define name="a.flow"><element name="a"><ref name="flow"/></element></define>
      <define name="a.phrasing"><element name="a"><ref name="phrasing"/></element></define>
      <define name="ins.flow"><element name="ins"><ref name="flow"/></element></define>
      <define name="ins.phrasing"><element name="ins"><ref name="phrasing"/></element></define>
      <define name="del.flow"><element name="del"><ref name="flow"/></element></define>
      <define name="del.phrasing"><element name="del"><ref name="phrasing"/></element></define>
      <define name="canvas.flow"><element name="canvas"><ref name="flow"/></element></define>
      <define name="canvas.phrasing"><element name="canvas"><ref name="phrasing"/></element></define>
      <define name="custom.flow"><element name="custom.element"><ref name="flow"/></element></define>
      <define name="custom.phrasing"><element name="custom.element"><ref name="phrasing"/></element></define>
      <define name="map.flow"><element name="map"><ref name="flow"/></element></define>
      <define name="map.phrasing"><element name="map"><ref name="phrasing"/></element></define>
      <define name="noscript.flow"><element name="noscript"><ref name="flow"/></element></define>
      <define name="noscript.phrasing"><element name="noscript"><ref name="phrasing"/></element></define>
      <define name="object.flow"><element name="object"><ref name="flow"/></element></define>
      <define name="object.phrasing"><element name="object"><ref name="phrasing"/></element></define>
      <define name="slot.flow"><element name="slot"><ref name="flow"/></element></define>
      <define name="slot.phrasing"><element name="slot"><ref name="phrasing"/></element></define>

      <!-- Embedded content, 4.8. After the first thing that is no source or track, there is none any more. -->
      <define name="picture">
        <element name="picture">
          <zeroOrMore><choice><ref name="source"/><ref name="script.supporting"/></choice></zeroOrMore>
          <ref name="img"/>
          <ref name="scripts"/>
        </element>
      </define>
      <define name="sources"><zeroOrMore><ref name="source"/></zeroOrMore></define>
      <define name="tracks"><zeroOrMore><ref name="track"/></zeroOrMore></define>
      <define name="video.flow">
        <element name="video"><ref name="sources"/><ref name="tracks"/><ref name="flow"/></element>
      </define>
      <define name="video.src.flow"><element name="video.src"><ref name="tracks"/><ref name="flow"/></element></define>
      <define name="video.phrasing">
        <element name="video"><ref name="sources"/><ref name="tracks"/><ref name="phrasing"/></element>
      </define>
      <define name="video.src.phrasing">
        <element name="video.src"><ref name="tracks"/><ref name="phrasing"/></element>
      </define>
      <define name="audio.flow">
        <element name="audio"><ref name="sources"/><ref name="tracks"/><ref name="flow"/></element>
      </define>
      <define name="audio.src.flow"><element name="audio.src"><ref name="tracks"/><ref name="flow"/></element></define>
      <define name="audio.phrasing">
        <element name="audio"><ref name="sources"/><ref name="tracks"/><ref name="phrasing"/></element>
      </define>
      <define name="audio.src.phrasing">
        <element name="audio.src"><ref name="tracks"/><ref name="phrasing"/></element>
      </define>

      <!-- Tables, 4.9. As text/html, col and tr may stand in table directly: the parser adds their parents. -->
      <define name="table">
        <element name="table">
          <optional><ref name="caption"/></optional>
          <ref name="scripts"/>
          <optional>
            <oneOrMore><choice><ref name="colgroup"/><ref name="colgroup.span"/><ref name="col"/></choice></oneOrMore>
            <ref name="scripts"/>
          </optional>
          <optional><ref name="thead"/><ref name="scripts"/></optional>
          <optional>
            <oneOrMore><choice><ref name="tbody"/><ref name="tr"/></choice></oneOrMore>
            <ref name="scripts"/>
          </optional>
          <optional><ref name="tfoot"/></optional>
        </element>
      </define>
      <define name="colgroup">
        <element name="colgroup">
          <zeroOrMore><choice><ref name="col"/><ref name="template"/></choice></zeroOrMore>
        </element>
      </define>
      <define name="thead"><element name="thead"><ref name="rows"/></element></define>
      <define name="tbody"><element name="tbody"><ref name="rows"/></element></define>
      <define name="tfoot"><element name="tfoot"><ref name="rows"/></element></define>
      <define name="rows">
        <zeroOrMore><choice><ref name="tr"/><ref name="script.supporting"/></choice></zeroOrMore>
      </define>
      <define name="tr">
        <element name="tr">
          <zeroOrMore><choice><ref name="td"/><ref name="th"/><ref name="script.supporting"/></choice></zeroOrMore>
        </element>
      </define>

      <!-- Forms, 4.10; interactive elements, 4.11. -->
      <define name="select">
        <element name="select">
          <zeroOrMore>
            <choice><ref name="option"/><ref name="optgroup"/><ref name="hr"/><ref name="script.supporting"/></choice>
          </zeroOrMore>
        </element>
      </define>
      <define name="optgroup">
        <element name="optgroup">
          <zeroOrMore><choice><ref name="option"/><ref name="script.supporting"/></choice></zeroOrMore>
        </element>
      </define>
      <define name="datalist">
        <element name="datalist">
          <zeroOrMore><choice><text/><ref name="phrasing.element"/><ref name="option"/></choice></zeroOrMore>
        </element>
      </define>
      <define name="fieldset">
        <element name="fieldset"><optional><ref name="legend"/></optional><ref name="flow"/></element>
      </define>
      <define name="legend"><element name="legend"><ref name="phrasing.headings"/></element></define>
      <define name="summary"><element name="summary"><ref name="phrasing.headings"/></element></define>
      <!-- Phrasing content with one heading and one group of headings at most. -->
      <define name="phrasing.headings">
        <ref name="phrasing"/>
        <optional>
          <choice>
            <group>
              <ref name="heading"/><ref name="phrasing"/><optional><ref name="hgroup"/><ref name="phrasing"/></optional>
            </group>
            <group>
              <ref name="hgroup"/><ref name="phrasing"/><optional><ref name="heading"/><ref name="phrasing"/></optional>
            </group>
          </choice>
        </optional>
      </define>
      <define name="details"><element name="details"><ref name="summary"/><ref name="flow"/></element></define>
    </div>
    """#
}
