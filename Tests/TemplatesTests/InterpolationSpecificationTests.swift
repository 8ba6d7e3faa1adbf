import Testing

/// The specification's chapter on interpolation.
@Suite struct InterpolationSpecificationTests {
  @Test(arguments: cases) func fits(_ example: SpecificationCase) {
    #expect(example.outcome() == example.expectation)
  }

  static let cases: [SpecificationCase] = values + misses + dotted + whitespace

  private static let values: [SpecificationCase] = [
    .init("text without tags", [:], "Xã {Kiên Thành}\n", gives: "Xã {Kiên Thành}\n"),
    .init("empty template", [:], "", gives: ""),
    .init("a value", ["commune": "Kiên Thành"], "Xã {{commune}}!\n", gives: "Xã Kiên Thành!\n"),
    .init(
      "is not interpolated again", ["a": "{{b}}", "b": "wrong"], "{{a}}", gives: "{{b}}"),
    .init(
      "escapes", ["mark": "& \" < > '"], "a {{mark}} b", gives: "a &amp; &quot; &lt; &gt; &#39; b"),
    .init("three braces", ["mark": "& \" < >"], "a {{{mark}}} b", gives: "a & \" < > b"),
    .init("ampersand", ["mark": "& \" < >"], "a {{&mark}} b", gives: "a & \" < > b"),
    .init("a number", ["area": 186], "\"{{area}} m²\"", gives: "\"186 m²\""),
    .init("a number in three braces", ["area": 186], "\"{{{area}}} m²\"", gives: "\"186 m²\""),
    .init("a number with ampersand", ["area": -7], "\"{{&area}} m²\"", gives: "\"-7 m²\""),
    .init("null", ["note": nil], "({{note}})", gives: "()"),
    .init("null in three braces", ["note": nil], "({{{note}}})", gives: "()"),
    .init("null with ampersand", ["note": nil], "({{&note}})", gives: "()"),
  ]

  /// A name that is nowhere: the specification shows nothing, a page is not made here.
  private static let misses: [SpecificationCase] = [
    .init("a miss", [:], "({{nowhere}})", isError: "template-name-unknown"),
    .init("a miss in three braces", [:], "({{{nowhere}}})", isError: "template-name-unknown"),
    .init("a miss with ampersand", [:], "({{&nowhere}})", isError: "template-name-unknown"),
  ]

  private static let dotted: [SpecificationCase] = [
    .init(
      "dots are short for sections", ["commune": ["name": "Sa Lý"]],
      "{{commune.name}}={{#commune}}{{name}}{{/commune}}",
      gives: "Sa Lý=Sa Lý"),
    .init(
      "dots in three braces", ["commune": ["name": "<b>"]], "{{{commune.name}}}={{#commune}}{{{name}}}{{/commune}}",
      gives: "<b>=<b>"),
    .init(
      "dots with ampersand", ["commune": ["name": "<b>"]], "{{&commune.name}}={{#commune}}{{&name}}{{/commune}}",
      gives: "<b>=<b>"),
    .init(
      "dots at any depth", ["a": ["b": ["c": ["d": ["e": ["name": "Ân"]]]]]], "{{a.b.c.d.e.name}}", gives: "Ân"),
    .init("a broken chain", ["a": [:]], "{{a.b.c}}", isError: "template-name-unknown"),
    .init(
      "a chain broken by null", ["list": [["a": ["b": "x"]], ["a": nil]]], "{{#list}}({{a.b}}){{/list}}", gives: "(x)()"
    ),
    .init(
      "each word is looked for only in the one before", ["a": ["b": [:]], "c": ["name": "Jim"]], "{{a.b.c.name}}",
      isError: "template-name-unknown"),
    .init(
      "the first word is looked for as any name", ["a": ["b": ["c": ["name": "Phil"]]], "b": ["c": ["name": "wrong"]]],
      "{{#a}}{{b.c.name}}{{/a}}", gives: "Phil"),
    .init(
      "what the first word gave decides", ["a": ["b": [:]], "b": ["c": "wrong"]], "{{#a}}{{b.c}}{{/a}}",
      isError: "template-name-unknown"),
    .init(
      "a leading dot looks at the top alone", ["a": ["name": "top"], "name": "below"],
      "{{#a}}{{.name}}{{/a}} {{.name}}",
      gives: "top below"),
    .init(
      "a leading dot looks no further", ["a": ["b": 1], "name": "below"], "{{#a}}{{.name}}{{/a}}",
      isError: "template-name-unknown"),
    .init("the dot", ["list": ["a", "b"]], "{{#list}}{{.}},{{/list}}", gives: "a,b,"),
    .init(
      "the dot escapes", ["list": ["<", "\""]], "{{#list}}{{.}}{{{.}}}{{&.}} {{/list}}", gives: "&lt;<< &quot;\"\" "),
  ]

  private static let whitespace: [SpecificationCase] = [
    .init("keeps what is around", ["a": "---"], "| {{a}} |", gives: "| --- |"),
    .init("keeps what is around, three braces", ["a": "---"], "| {{{a}}} |", gives: "| --- |"),
    .init("keeps what is around, ampersand", ["a": "---"], "| {{&a}} |", gives: "| --- |"),
    .init("is never standalone", ["a": "---"], "  {{a}}\n", gives: "  ---\n"),
    .init("is never standalone, three braces", ["a": "---"], "  {{{a}}}\n", gives: "  ---\n"),
    .init("is never standalone, ampersand", ["a": "---"], "  {{&a}}\n", gives: "  ---\n"),
    .init("padding", ["a": "---"], "|{{ a }}|", gives: "|---|"),
    .init("padding, three braces", ["a": "---"], "|{{{ a }}}|", gives: "|---|"),
    .init("padding, ampersand", ["a": "---"], "|{{& a }}|", gives: "|---|"),
    .init("padding with line ends", ["a": "---"], "|{{\r\n a\n }}|", gives: "|---|"),
  ]
}
