/// The grammar of sitemaps and of their indexes.
extension GrammarText {
  static let sitemap: StaticString = #"""
    <!-- Sitemaps as a RELAX NG grammar. Source: sitemaps.org protocol 0.9. The protocol lays down no order. Elements of
         other namespaces, which it allows, are taken out before. -->
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.sitemaps.org/schemas/sitemap/0.9"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">

      <start><choice><ref name="urlset"/><ref name="sitemapindex"/></choice></start>

      <define name="urlset">
        <element name="urlset"><ref name="attributes"/><oneOrMore><ref name="url"/></oneOrMore></element>
      </define>
      <define name="url">
        <element name="url">
          <interleave>
            <ref name="loc"/>
            <optional><ref name="lastmod"/></optional>
            <optional><ref name="changefreq"/></optional>
            <optional><ref name="priority"/></optional>
          </interleave>
        </element>
      </define>
      <define name="sitemapindex">
        <element name="sitemapindex"><ref name="attributes"/><oneOrMore><ref name="sitemap"/></oneOrMore></element>
      </define>
      <define name="sitemap">
        <element name="sitemap">
          <interleave><ref name="loc"/><optional><ref name="lastmod"/></optional></interleave>
        </element>
      </define>

      <!-- Where the schema lies. -->
      <define name="attributes">
        <zeroOrMore>
          <attribute><nsName ns="http://www.w3.org/2001/XMLSchema-instance"/></attribute>
        </zeroOrMore>
      </define>
      <!-- What an address looks like, other rules judge. -->
      <define name="loc">
        <element name="loc">
          <data type="token"><param name="minLength">1</param><param name="maxLength">2048</param></data>
        </element>
      </define>
      <!-- W3C's profile of ISO 8601: a year, a month, a day, or a moment with its time zone. -->
      <define name="lastmod">
        <element name="lastmod">
          <data type="token">
            <param name="pattern">[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9]))?)?)?</param>
          </data>
        </element>
      </define>
      <define name="changefreq">
        <element name="changefreq">
          <choice>
            <value>always</value><value>hourly</value><value>daily</value><value>weekly</value><value>monthly</value>
            <value>yearly</value><value>never</value>
          </choice>
        </element>
      </define>
      <define name="priority">
        <element name="priority">
          <data type="decimal"><param name="minInclusive">0</param><param name="maxInclusive">1</param></data>
        </element>
      </define>
    </grammar>
    """#
}
