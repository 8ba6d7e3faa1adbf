/// The grammar of Atom feeds.
extension GrammarText {
  static let atom: StaticString = #"""
    <!-- Atom as a RELAX NG grammar. Source: RFC 4287. The RFC lays down no order. Elements of other namespaces, which it
         allows as extensions, and what is inside XHTML and XML content are taken out before. -->
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">

      <start><choice><ref name="feed"/><ref name="entry"/></choice></start>

      <define name="feed">
        <element name="feed">
          <ref name="attributes"/>
          <interleave>
            <ref name="id"/><ref name="title"/><ref name="updated"/>
            <zeroOrMore><ref name="author"/></zeroOrMore>
            <zeroOrMore><ref name="category"/></zeroOrMore>
            <zeroOrMore><ref name="contributor"/></zeroOrMore>
            <optional><ref name="generator"/></optional>
            <optional><ref name="icon"/></optional>
            <zeroOrMore><ref name="link"/></zeroOrMore>
            <optional><ref name="logo"/></optional>
            <optional><ref name="rights"/></optional>
            <optional><ref name="subtitle"/></optional>
            <zeroOrMore><ref name="entry"/></zeroOrMore>
          </interleave>
        </element>
      </define>
      <define name="entry">
        <element name="entry">
          <ref name="attributes"/>
          <interleave>
            <ref name="id"/><ref name="title"/><ref name="updated"/>
            <zeroOrMore><ref name="author"/></zeroOrMore>
            <zeroOrMore><ref name="category"/></zeroOrMore>
            <optional><ref name="content"/></optional>
            <zeroOrMore><ref name="contributor"/></zeroOrMore>
            <zeroOrMore><ref name="link"/></zeroOrMore>
            <optional><ref name="published"/></optional>
            <optional><ref name="rights"/></optional>
            <optional><ref name="source"/></optional>
            <optional><ref name="summary"/></optional>
          </interleave>
        </element>
      </define>
      <define name="source">
        <element name="source">
          <ref name="attributes"/>
          <interleave>
            <optional><ref name="id"/></optional>
            <optional><ref name="title"/></optional>
            <optional><ref name="updated"/></optional>
            <zeroOrMore><ref name="author"/></zeroOrMore>
            <zeroOrMore><ref name="category"/></zeroOrMore>
            <zeroOrMore><ref name="contributor"/></zeroOrMore>
            <optional><ref name="generator"/></optional>
            <optional><ref name="icon"/></optional>
            <zeroOrMore><ref name="link"/></zeroOrMore>
            <optional><ref name="logo"/></optional>
            <optional><ref name="rights"/></optional>
            <optional><ref name="subtitle"/></optional>
          </interleave>
        </element>
      </define>

      <!-- 2: attributes of no namespace are Atom's own, others are free. -->
      <define name="attributes">
        <optional><attribute name="xml:base"/></optional>
        <optional><attribute name="xml:lang"/></optional>
        <zeroOrMore>
          <attribute>
            <anyName><except><nsName ns=""/><name>xml:base</name><name>xml:lang</name></except></anyName>
          </attribute>
        </zeroOrMore>
      </define>

      <!-- 3.1: text, as it is, as escaped HTML, or as an XHTML div. -->
      <define name="title"><element name="title"><ref name="words"/></element></define>
      <define name="subtitle"><element name="subtitle"><ref name="words"/></element></define>
      <define name="summary"><element name="summary"><ref name="words"/></element></define>
      <define name="rights"><element name="rights"><ref name="words"/></element></define>
      <define name="words">
        <ref name="attributes"/>
        <choice>
          <group>
            <optional>
              <attribute name="type"><choice><value>text</value><value>html</value></choice></attribute>
            </optional>
            <text/>
          </group>
          <group><attribute name="type"><value>xhtml</value></attribute><ref name="div"/></group>
        </choice>
      </define>
      <define name="div"><element name="div" ns="http://www.w3.org/1999/xhtml"><empty/></element></define>

      <!-- 4.1.3: the content is text, XHTML, something of a media type, or elsewhere. -->
      <define name="content">
        <element name="content">
          <ref name="attributes"/>
          <choice>
            <group>
              <optional>
                <attribute name="type"><choice><value>text</value><value>html</value></choice></attribute>
              </optional>
              <text/>
            </group>
            <group><attribute name="type"><value>xhtml</value></attribute><ref name="div"/></group>
            <group><attribute name="type"><ref name="media.type"/></attribute><text/></group>
            <group>
              <attribute name="src"><ref name="address"/></attribute>
              <optional><attribute name="type"><ref name="media.type"/></attribute></optional>
            </group>
          </choice>
        </element>
      </define>

      <!-- 3.2: a person. -->
      <define name="author"><element name="author"><ref name="person"/></element></define>
      <define name="contributor"><element name="contributor"><ref name="person"/></element></define>
      <define name="person">
        <ref name="attributes"/>
        <interleave>
          <element name="name"><ref name="attributes"/><text/></element>
          <optional><element name="uri"><ref name="attributes"/><ref name="address"/></element></optional>
          <optional>
            <element name="email">
              <ref name="attributes"/><data type="token"><param name="pattern">[^@]+@[^@]+</param></data>
            </element>
          </optional>
        </interleave>
      </define>

      <!-- 3.3: a date as RFC 3339 writes it. -->
      <define name="updated"><element name="updated"><ref name="moment"/></element></define>
      <define name="published"><element name="published"><ref name="moment"/></element></define>
      <define name="moment">
        <ref name="attributes"/>
        <data type="token">
          <param name="pattern">[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])</param>
        </data>
      </define>

      <!-- 4.2: metadata. -->
      <define name="category">
        <element name="category">
          <ref name="attributes"/>
          <attribute name="term"/>
          <optional><attribute name="scheme"><ref name="address"/></attribute></optional>
          <optional><attribute name="label"/></optional>
          <text/>
        </element>
      </define>
      <define name="generator">
        <element name="generator">
          <ref name="attributes"/>
          <optional><attribute name="uri"><ref name="address"/></attribute></optional>
          <optional><attribute name="version"/></optional>
          <text/>
        </element>
      </define>
      <define name="icon"><element name="icon"><ref name="attributes"/><ref name="address"/></element></define>
      <define name="logo"><element name="logo"><ref name="attributes"/><ref name="address"/></element></define>
      <define name="id">
        <element name="id">
          <ref name="attributes"/>
          <data type="token"><param name="pattern">[A-Za-z][A-Za-z0-9+.\-]*:[^ ]+</param></data>
        </element>
      </define>
      <define name="link">
        <element name="link">
          <ref name="attributes"/>
          <attribute name="href"><ref name="address"/></attribute>
          <optional>
            <attribute name="rel"><data type="token"><param name="pattern">[^ ]+</param></data></attribute>
          </optional>
          <optional><attribute name="type"><ref name="media.type"/></attribute></optional>
          <optional>
            <attribute name="hreflang">
              <data type="token"><param name="pattern">[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*</param></data>
            </attribute>
          </optional>
          <optional><attribute name="title"/></optional>
          <optional><attribute name="length"/></optional>
          <text/>
        </element>
      </define>
      <define name="address">
        <data type="token"><param name="pattern">[^ ]*</param></data>
      </define>
      <define name="media.type">
        <data type="token"><param name="pattern">[^ /]+/[^/]+</param></data>
      </define>
    </grammar>
    """#
}
