import Testing

/// The specification's chapter on inheritance.
@Suite struct InheritanceSpecificationTests {
  @Test(arguments: blocks) func fitsBlocks(_ example: SpecificationCase) {
    #expect(example.outcome() == example.expectation)
  }
  @Test(arguments: parents) func fitsParents(_ example: SpecificationCase) {
    #expect(example.outcome() == example.expectation)
  }
  @Test(arguments: lines) func fitsLines(_ example: SpecificationCase) {
    #expect(example.outcome() == example.expectation)
  }

  private static let blocks: [SpecificationCase] = [
    .init("a block shows its own content", [:], "{{$title}}Own title{{/title}}\n", gives: "Own title\n"),
    .init("with values", ["a": "x"], "{{$b}}own {{a}} content{{/b}}\n", gives: "own x content\n"),
    .init("with three braces", ["a": "<x>"], "{{$b}}own {{{a}}}{{/b}}", gives: "own <x>"),
    .init("with sections", ["s": ["a": "x"]], "{{$b}}own {{#s}}{{a}}{{/s}}{{/b}}", gives: "own x"),
    .init("with inverted sections", ["a": "x", "s": nil], "{{$b}}own {{^s}}{{a}}{{/s}}{{/b}}", gives: "own x"),
    .init("values are not read again", ["s": ["a": "{{b}}"]], "{{$b}}{{#s}}{{a}}{{/s}}{{/b}}", gives: "{{b}}"),
    .init("padding", [:], "{{$ b }}x{{/ b }}", gives: "x"),
  ]

  private static let parents: [SpecificationCase] = [
    .init("without blocks", [:], "{{<p}}{{/p}}", partials: ["p": "{{$b}}own{{/b}}"], gives: "own"),
    .init("as a partial does", [:], "{{>p}}|{{<p}}{{/p}}", partials: ["p": "{{$b}}own{{/b}}"], gives: "own|own"),
    .init(
      "a block replaces", [:], "a {{<p}}{{$title}}given{{/title}}{{/p}}",
      partials: ["p": "..{{$title}}own{{/title}}.."],
      gives: "a ..given.."),
    .init(
      "a block is no value", ["a": "data"], "{{<p}}{{$a}}given{{/a}}{{/p}}{{<p}}{{/p}}",
      partials: ["p": "{{$a}}own{{/a}} "],
      gives: "given own "),
    .init(
      "twice, with different blocks", [:], "{{<p}}{{$b}}1{{/b}}{{/p}} {{<p}}{{$b}}2{{/b}}{{/p}}",
      partials: ["p": "|{{$b}}..{{/b}}{{$c}} own{{/c}}|"], gives: "|1 own| |2 own|"),
    .init(
      "one of two", [:], "{{<p}}{{$b}}given{{/b}}{{/p}}", partials: ["p": "{{$a}}own a{{/a}}, {{$b}}own b{{/b}}"],
      gives: "own a, given"),
    .init(
      "text beside the blocks is not shown", [:], "{{<p}} one {{$b}}given{{/b}} two {{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"],
      gives: "given"),
    .init("text alone is not shown", [:], "{{<p}} one {{/p}}", partials: ["p": "{{$b}}own{{/b}}"], gives: "own"),
    .init("is not there", [:], "{{<p}}{{$b}}x{{/b}}{{/p}}", isError: "template-unknown"),
    .init(
      "the furthest from the parent decides", [:], "{{<p}}{{$a}}c{{/a}}{{/p}}",
      partials: ["p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}o{{/a}}{{/r}}", "r": "{{$a}}g{{/a}}"], gives: "c"),
    .init(
      "or the next one", [:], "{{<p}}{{/p}}",
      partials: ["p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{<r}}{{$a}}o{{/a}}{{/r}}", "r": "{{$a}}g{{/a}}"], gives: "p"),
    .init(
      "round and back, ended by a block", [:], "{{<p}}{{$a}}given{{/a}}{{/p}}",
      partials: [
        "p": "{{$a}}own{{/a}} {{$b}}{{<q}}{{/q}}{{/b}}", "q": "{{$a}}q's own{{/a}} {{<p}}{{$b}}no more{{/b}}{{/p}}",
      ], gives: "given given given no more"),
    .init(
      "a block sees the levels where it is put", ["fruit": "vải", "inner": ["fruit": "na"]],
      "{{<p}}{{$b}}I say {{fruit}}{{/b}}{{/p}}", partials: ["p": "{{#inner}}{{$b}}You say {{fruit}}{{/b}}{{/inner}}"],
      gives: "I say na"),
    .init(
      "blocks reach through partials", [:], "{{<p}}{{$b}}given{{/b}}{{/p}}",
      partials: ["p": "({{>q}})", "q": "{{$b}}own{{/b}}"],
      gives: "(given)"),
    .init(
      "a block in a given block belongs to the template that gives it", [:],
      "{{<mid}}{{$content}}hello{{/content}}{{/mid}}",
      partials: [
        "mid": "{{<base}}{{$main}}[{{$content}}none{{/content}}]{{/main}}{{/base}}", "base": "<{{$main}}own{{/main}}>",
      ], gives: "<[hello]>"),
    .init(
      "a given block may hold one of its own name", [:], "{{<p}}{{$a}}x{{$a}}y{{/a}}z{{/a}}{{/p}}",
      partials: ["p": "({{$a}}own{{/a}})"], gives: "(xyz)"),
    .init(
      "a parent in a block", [:], "{{<p}}{{$a}}{{<q}}{{$b}}deep{{/b}}{{/q}}{{/a}}{{/p}}",
      partials: ["p": "({{$a}}{{/a}})", "q": "[{{$b}}{{/b}}]"], gives: "([deep])"),
  ]

  private static let lines: [SpecificationCase] = [
    .init(
      "the line of a given block's tag goes", [:], "{{<p}}{{$b}}\none\n\ntwo\n{{/b}}{{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"],
      gives: "one\n\ntwo\n"),
    .init(
      "the blanks before an inline block stay", [:], "{{<p}}{{$b}}given{{/b}}{{/p}}",
      partials: ["p": "a:\n  {{$b}}own text{{/b}}\n"], gives: "a:\n  given\n"),
    .init(
      "a standalone parent is indented", [:], "Hi,\n  {{<p}}{{/p}}\n", partials: ["p": "one\ntwo\n"],
      gives: "Hi,\n  one\n  two\n"),
    .init(
      "a parent over several lines too", [:], "Hi,\n  {{<p}}\n    {{$b}}given{{/b}}\n  {{/p}}\nend\n",
      partials: ["p": "one {{$b}}{{/b}}\ntwo\n"], gives: "Hi,\n  one given\n  two\nend\n"),
    .init(
      "an inline parent is not", [:], "Hi {{<p}}{{/p}}!\n", partials: ["p": "one\ntwo"], gives: "Hi one\ntwo!\n"),
    .init(
      "lines given to an inline block are indented as it is", [:], "{{<p}}{{$b}}\none\ntwo{{/b}}\n{{/p}}\n",
      partials: ["p": "Hi,\n  {{$b}}{{/b}}\n"], gives: "Hi,\n  one\n  two\n"),
    .init(
      "given lines lose their own indentation", [:], "{{<p}}{{$b}}\n    one\n      two\n{{/b}}{{/p}}",
      partials: ["p": "Hi,\n  {{$b}}\n  {{/b}}\n"], gives: "Hi,\n  one\n    two\n"),
    .init(
      "the own content says how a block is indented", [:], "{{<p}}{{$b}}\none\ntwo\n{{/b}}{{/p}}",
      partials: ["p": "Hi,\n{{$b}}\n  own\n{{/b}}\n"], gives: "Hi,\n  one\n  two\n"),
    .init(
      "the own content keeps its indentation", [:], "{{<p}}{{/p}}",
      partials: ["p": "Hi,\n{{$b}}\n  own\n    more\n{{/b}}\n"],
      gives: "Hi,\n  own\n    more\n"),
    .init(
      "a block in a block", [:], "{{<p}}{{$inner}}\nthree\n{{/inner}}{{/p}}",
      partials: ["p": "{{$outer}}\n  one\n  {{$inner}}\n    two\n  {{/inner}}\n{{/outer}}\n"],
      gives: "  one\n    three\n"),
    .init(
      "a block in a block, its own content", [:], "  {{<p}}{{/p}}\n",
      partials: ["p": "{{$outer}}\n  one\n  {{$inner}}\n    two\n  {{/inner}}\n{{/outer}}\n"],
      gives: "    one\n      two\n"),
    .init(
      "all indented by the parent's tag", [:], "  {{<p}}\n    {{$b}}\n      one\n        two\n    {{/b}}\n  {{/p}}\n",
      partials: ["p": "<div>\n {{$b}}\n {{/b}}\n</div>\n"], gives: "  <div>\n   one\n     two\n  </div>\n"),
    .init(
      "text given to a block with lines for itself begins a line", [:], "{{<p}}{{$b}}one{{/b}}{{/p}}",
      partials: ["p": "a\n  {{$b}}\n  own\n  {{/b}}\nb\n"], gives: "a\n  oneb\n"),
    .init(
      "nothing given leaves nothing", [:], "{{<p}}{{$b}}{{/b}}{{/p}}",
      partials: ["p": "a\n  {{$b}}\n  own\n  {{/b}}\nb\n"],
      gives: "a\nb\n"),
    .init(
      "values in lines given", ["a": "x\ny"], "{{<p}}{{$b}}\n{{{a}}}\n{{/b}}{{/p}}",
      partials: ["p": "  {{$b}}\n  {{/b}}\n"],
      gives: "  x\ny\n"),
    .init(
      "\\r\\n ends lines", [:], "{{<p}}{{$b}}\r\n  one\r\n  two\r\n{{/b}}{{/p}}\r\n",
      partials: ["p": "Hi,\r\n{{$b}}\r\n own\r\n{{/b}}\r\n"], gives: "Hi,\r\n one\r\n two\r\n"),
    .init(
      "a block within a line", [:], "{{<p}}{{$t}}given{{/t}}{{/p}}",
      partials: ["p": "<title>{{$t}}own{{/t}} · x</title>\n"],
      gives: "<title>given · x</title>\n"),
    .init(
      "lines given within a line", [:], "  {{<p}}{{$t}}\n  one\n  two\n{{/t}}{{/p}}\n",
      partials: ["p": "<b>{{$t}}own{{/t}}</b>\n"],
      gives: "  <b>one\ntwo\n</b>\n"),
  ]
}
