import Diagnostics
import Testing

@testable import SiteAudit

/// What the rules on relations say of pieces of markup, as the Nu checker says it, too.
///
/// Each line: the ids of the findings that stop a page, or `-`; a bar; the markup.
@Suite struct RelationTests {
  private static let ids = Set(RelationFamily.rules.map(\.id)).union([Rule.sizesMissing.id, Rule.notJSON.id])

  private static func verdict(_ markup: String) -> [String] {
    var site = Site.body(markup)
    site.options.house = false
    return site.findings().filter { $0.severity == .error && ids.contains($0.id) }.map(\.id)
  }

  private static func lines(_ text: String) -> [(expected: String, markup: String)] {
    text.split(separator: "\n").compactMap { line in
      guard let bar = line.firstIndex(of: "|") else { return nil }
      let ids = line[..<bar].split(separator: " ").filter { $0 != "-" }.joined(separator: " ")
      return (ids, String(line[line.index(after: bar)...]))
    }
  }

  @Test(arguments: [nesting, structure, tables, references, numbers, images, microdata, scripts])
  func markupIsJudgedAsNuJudgesIt(table: String) {
    for (expected, markup) in Self.lines(table) {
      #expect(Self.verdict(markup).joined(separator: " ") == expected, "\(markup)")
    }
  }

  private static let nesting = """
    interactive-nested|<a href="#x"><span><a href="#y">z</a></span></a>
    interactive-nested|<a href="#x"><object data="x"><button>z</button></object></a>
    interactive-nested|<a><b tabindex="-1">z</b></a>
    interactive-nested|<button><span><video src="x" controls="controls"></video></span></button>
    interactive-nested|<button><label>z</label></button>
    interactive-nested|<a href="#x"><img src="x" alt="x" usemap="#m"/></a><map name="m"></map>
    -|<a href="#x"><video src="x"></video></a>
    -|<a href="#x"><input type="hidden"/></a>
    -|<a href="#x"><template><button>z</button></template></a>
    -|<a href="#x"><svg tabindex="0"></svg></a>
    -|<template><a href="#x"><span><button>z</button></span></a></template>
    interactive-nested|<template><a href="#x"><span><a href="#y">z</a></span></a></template>
    -|<template><a href="#x"><object data="x"><a href="#y">z</a></object></a></template>
    -|<textarea><a><a></a></a></textarea>
    interactive-nested|<svg><a href="#x"><g><a href="#y"></a></g></a></svg>
    -|<a href="#x"><svg><a href="#y"></a></svg></a>
    nested-in-itself|<form><div><form></form></div></form>
    -|<form><template><form></form></template></form>
    nested-in-itself|<dfn><b><dfn>x</dfn></b></dfn>
    nested-in-itself|<meter value="0.1"><b><meter value="0.1"></meter></b></meter>
    nested-in-itself|<noscript><p><noscript>x</noscript></p></noscript>
    section-misplaced|<header><div><header>x</header></div></header>
    section-misplaced|<address><div><h2>x</h2></div></address>
    -|<address><aside>x</aside></address>
    section-misplaced|<dl><dt><div><nav>x</nav></div></dt><dd>y</dd></dl>
    section-misplaced|<table><caption><div><table><tr><td>x</td></tr></table></div></caption><tr><td>x</td></tr></table>
    main-misplaced|<ul><li><div><main>x</main></div></li></ul>
    main-misplaced|<article><main hidden="hidden">x</main></article>
    -|<form><div><x-y><main>x</main></x-y></div></form>
    -|<search><main>x</main></search>
    area-outside-map|<p><area href="#x" alt="x"/></p>
    ismap-outside-link|<a><img src="x" alt="x" ismap="ismap"/></a>
    -|<a href="#x"><b><img src="x" alt="x" ismap="ismap"/></b></a>
    """

  private static let structure = """
    label-with-many-controls|<label><input/><b><button>x</button></b></label>
    label-with-many-controls|<label><input/><input/><input/></label>
    -|<label><input/><input type="Hidden"/><x-y></x-y></label>
    main-repeated|<div hidden="hidden"><main>a</main></div><main>b</main>
    -|<main>a</main><main hidden="until-found">b</main><template><main>c</main></template>
    heading-level-skipped|<h3>x</h3>
    -|<h2>x</h2><h3>x</h3><h2>x</h2>
    heading-level-skipped|<h2>x</h2><template><h4>x</h4></template>
    heading-level-skipped|<div headingoffset="1"><h2>x</h2></div>
    -|<div headingoffset="1"><h1>x</h1><div headingreset="headingreset"><h3>x</h3></div></div>
    autofocus-repeated|<input autofocus="autofocus"/><input autofocus="autofocus"/>
    autofocus-repeated|<input autofocus="autofocus"/><dialog><input autofocus="autofocus"/></dialog>
    -|<dialog><input autofocus="autofocus"/></dialog><input autofocus="autofocus"/>
    -|<dialog autofocus="autofocus"></dialog><input autofocus="autofocus"/>
    option-empty|<select><option> </option></select>
    -|<select><option label="x"></option></select><datalist><option value="x"></option></datalist>
    selected-repeated|<select><option selected="selected">a</option><optgroup label="x">\
    <option selected="selected">b</option></optgroup></select>
    -|<select multiple="multiple"><option selected="selected">a</option><option selected="selected">b</option></select>
    select-without-placeholder|<select required="required"><option>a</option></select>
    select-without-placeholder|<select required="required"><optgroup label="x"><option value="">a</option>\
    </optgroup></select>
    -|<select required="required" size="2"><option>a</option></select>
    -|<select required="required"><hr/><option value="">a</option></select>
    source-hides-others|<picture><source srcset="a"/><source srcset="b"/><img src="x" alt="x"/></picture>
    source-hides-others|<picture><source srcset="a" media=" All" type="image/webp"/>\
    <img src="x" srcset="b" alt="x"/></picture>
    -|<picture><source srcset="a" media="print"/><source srcset="b"/><img src="x" alt="x"/></picture>
    default-track-repeated|<video src="x"><track src="a" default="default"/>\
    <track src="b" kind="chapters" default="default"/></video>
    """

  private static let tables = """
    -|<table><tr><td rowspan="0">a</td><td>b</td></tr><tr><td>b</td></tr></table>
    -|<table><tr><td rowspan="65534">a</td></tr></table>
    table-rowspan-too-long|<table><tr><td rowspan="2">a</td></tr></table>
    table-rowspan-too-long|<table><tr><td rowspan="2">a</td></tr><tbody></tbody><tr><td>c</td></tr></table>
    table-rowspan-too-long|<table><tbody><tr><td rowspan="2">a</td></tr></tbody><tbody><tr><td>b</td></tr></tbody>\
    </table>
    -|<table><tr><td rowspan="2">a</td></tr><script></script><tr><td>c</td></tr></table>
    table-row-without-cells|<table><tr></tr><tr><td>a</td></tr></table>
    table-row-without-cells|<table><tr><td rowspan="2">a</td></tr><tr></tr></table>
    table-cells-overlap|<table><tr><td>1</td><td rowspan="2">a</td></tr><tr><td colspan="2">y</td></tr></table>
    table-column-without-cells|<table><tr><td colspan="1000">a</td></tr></table>
    -|<table><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></table>
    table-column-without-cells table-row-not-as-declared|<table><colgroup><col/><col/></colgroup><tr><td>a</td>\
    </tr></table>
    table-row-not-as-declared|<table><colgroup></colgroup><tr><td>a</td><td>b</td></tr></table>
    -|<table><colgroup span="2"></colgroup><tr><td>a</td><td>b</td></tr></table>
    table-rowspan-too-long|<table><tr><td><table><tr><td rowspan="2">x</td></tr></table></td></tr></table>
    table-headers-elsewhere|<table><tr><td headers="x">a</td></tr></table><table><tr><th id="x">b</th></tr></table>
    table-headers-elsewhere|<table><tr><th><table><tr><th id="y">b</th></tr></table></th><td headers="y">a</td>\
    </tr></table>
    -|<table><tr><th id="y" headers="x">b</th><th id="x" headers="y">b</th></tr></table>
    """

  private static let references = """
    reference-of-other-kind|<label for="a">x</label><input type="hidden" id="a"/>
    reference-of-other-kind|<label for="a">x</label><template id="a"></template>
    -|<label for="a">x</label><x-y id="a"></x-y>
    -|<template><label for="a">x</label></template><div id="a"></div>
    reference-of-other-kind|<input list="a"/><div id="a"></div>
    reference-of-other-kind|<button form="a">x</button><div id="a"></div>
    -|<button form="a">x</button><form id="a"></form>
    label-for-another|<label for="a"><select id="b"><option>x</option></select></label><input id="a"/>
    label-for-another|<label for="a"><b><input/></b></label><input id="a"/>
    -|<label for="a"><input id="a"/></label><label><input/></label>
    map-missing|<img src="x" alt="x" usemap="#m"/><map name="M"></map>
    -|<img src="x" alt="x" usemap="#m"/><template><map name="m" id="n"></map></template>
    map-id-differs|<map name="m" id="n"></map>
    """

  private static let numbers = """
    number-out-of-bounds|<meter value="2"></meter>
    number-out-of-bounds|<meter value="0.5" min="-1" max="-0.2"></meter>
    number-out-of-bounds|<meter value="0.5" low="0.6" high="0.4"></meter>
    number-out-of-bounds|<meter value="0.5" optimum="2"></meter>
    number-out-of-bounds number-out-of-bounds|<meter value="-0.5" max="-0.2"></meter>
    -|<meter value="5e-1" min="0.5" low="0.5" high="0.50" max="5.0E-1"></meter>
    number-out-of-bounds|<progress value="1.0000000001"></progress>
    number-out-of-bounds|<progress value="5" max="4"></progress>
    -|<progress value="0.1" max="0.1"></progress><template><progress value="2"></progress></template>
    """

  private static let images = """
    auto-sizes-not-lazy|<img src="x" srcset="a 100w" sizes="auto,100vw" alt="x"/>
    -|<img src="x" srcset="a 100w" sizes="AUTO, 100vw" loading="lazy" alt="x"/>
    auto-sizes-not-lazy|<picture><source srcset="a 100w" sizes="auto"/><img src="x" alt="x"/></picture>
    -|<picture><source srcset="a 100w" sizes="auto"/><script></script><img src="x" alt="x" loading="lazy"/></picture>
    auto-sizes-not-lazy|<picture><source srcset="a 100w" sizes="auto" media="print"/><source srcset="b"/>\
    <img src="x" alt="x" loading="lazy"/></picture>
    """

  private static let microdata = """
    itemprop-outside-item|<p itemscope="itemscope"><b itemprop="x">a</b></p><p><b itemprop="x">a</b></p>
    itemprop-outside-item|<p itemscope="itemscope" itemprop="x">a</p>
    -|<p itemscope="itemscope" itemref="a"></p><!-- </p> --><p id="a"><b itemprop="x">a</b><br/></p>
    -|<div itemscope="itemscope"><template><p itemprop="x">x</p></template></div>
    item-attribute-alone|<p itemid="x:y" itemscope="itemscope">a</p>
    item-attribute-alone|<p itemref="a">a</p><p id="a"></p>
    itemref-redundant|<p itemscope="itemscope" itemref="a a"></p><p id="a" itemprop="x">x</p>
    itemref-redundant|<p itemscope="itemscope" id="a" itemref="a"><b itemprop="x">a</b></p>
    itemref-redundant|<p itemscope="itemscope" itemref="a"></p>\
    <p id="a" itemprop="x" itemscope="itemscope" itemref="c"></p>\
    <p id="c" itemprop="y" itemscope="itemscope" itemref="a"></p>
    itemprop-outside-item itemprop-outside-item|<p id="a" itemprop="x" itemscope="itemscope" itemref="c"></p>\
    <p id="c" itemprop="y" itemscope="itemscope" itemref="a"></p>
    """

  private static let scripts = """
    code-beside-src|<script src="x"> /* a */ x</script>
    code-beside-src|<script src="x">// a</script>
    -|<script src="x"> /* a **/ /**/ </script>
    not-json|<script type="importmap"></script>
    bad-script-data|<script type="importmap">{"imports":{"a":"b"}}</script>
    bad-script-data|<script type="importmap">{"imports":{"a/":"/b"}}</script>
    bad-script-data|<script type="importmap">{"scopes":{"/a":1}}</script>
    bad-script-data|<script type="importmap">{"imports":{},"x":1}</script>
    -|<script type="importmap">{"imports":{"a":"./b","c/":"https://d/"},"scopes":{"/a/":{"b":"/c"}}}</script>
    bad-script-data|<script type="speculationrules">{"prefetch":[{"urls":["a"],"where":{"href_matches":"x"}}]}</script>
    bad-script-data|<script type="speculationrules">{"prefetch":[{"where":{"and":[]}}]}</script>
    bad-script-data|<script type="speculationrules">{"prefetch":[{"urls":["a"],"eagerness":"x"}]}</script>
    -|<script type="speculationrules">\
    {"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"selector_matches":".x"}}]}}]}</script>
    """
}
