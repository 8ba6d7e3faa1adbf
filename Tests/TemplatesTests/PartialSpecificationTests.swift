import Testing

/// The specification's chapter on partials.
@Suite struct PartialSpecificationTests {
  @Test(arguments: cases) func fits(_ example: SpecificationCase) {
    #expect(example.outcome() == example.expectation)
  }

  private static let cases: [SpecificationCase] = [
    .init("is put in place", [:], "\"{{>text}}\"", partials: ["text": "from partial"], gives: "\"from partial\""),
    .init("is not there", [:], "\"{{>text}}\"", isError: "template-unknown"),
    .init("sees the stack", ["a": "x"], "\"{{>p}}\"", partials: ["p": "*{{a}}*"], gives: "\"*x*\""),
    .init(
      "sees the section's level", ["list": [["a": "x"], ["a": "y"]], "a": "wrong"], "{{#list}}{{>p}}{{/list}}",
      partials: ["p": "*{{a}}*"], gives: "*x**y*"),
    .init("a name with slashes and dots", [:], "{{>a/b.c}}", partials: ["a/b.c": "x"], gives: "x"),
    .init("in a partial", [:], "({{>a}})", partials: ["a": "[{{>b}}]", "b": "x"], gives: "([x])"),
    .init("keeps what is around", [:], "| {{>p}} |", partials: ["p": "\t|\t"], gives: "| \t|\t |"),
    .init("inline is not indented", ["a": "|"], "  {{a}}  {{> p}}\n", partials: ["p": ">\n>"], gives: "  |  >\n>\n"),
    .init("\\r\\n ends a line", [:], "|\r\n{{>p}}\r\n|", partials: ["p": ">"], gives: "|\r\n>|"),
    .init("on the first line", [:], "  {{>p}}\n>", partials: ["p": ">\n>"], gives: "  >\n  >>"),
    .init("on the last line", [:], ">\n  {{>p}}", partials: ["p": ">\n>"], gives: ">\n  >\n  >"),
    .init(
      "every line of the partial is indented, none of a value", ["a": "<\n->"], "\\\n {{>p}}\n/\n",
      partials: ["p": "|\n{{{a}}}\n|\n"], gives: "\\\n |\n <\n->\n |\n/\n"),
    .init("tabs are indentation", [:], "\t{{>p}}\n", partials: ["p": "a\nb\n"], gives: "\ta\n\tb\n"),
    .init(
      "indentation adds up", [:], "  {{>a}}\n", partials: ["a": "a\n {{>b}}\n", "b": "b\nb\n"],
      gives: "  a\n   b\n   b\n"),
    .init(
      "an inline partial in an indented one is not indented", [:], "  {{>a}}\n",
      partials: ["a": "a {{>b}}\n", "b": "b\nb"],
      gives: "  a b\nb\n"),
    .init(
      "sections in an indented partial", ["list": [1, 2]], "  {{>p}}\n",
      partials: ["p": "<ul>\n  {{#list}}\n  <li>{{.}}</li>\n  {{/list}}\n</ul>\n"],
      gives: "  <ul>\n    <li>1</li>\n    <li>2</li>\n  </ul>\n"),
    .init(
      "a tag at the beginning of an indented line", ["a": "x", "yes": true], "  {{>p}}\n",
      partials: ["p": "{{a}}\n{{#yes}}y{{/yes}}\n{{! c }} z\n"], gives: "  x\n  y\n   z\n"),
    .init("a blank line is a line", [:], "  {{>p}}\n", partials: ["p": "a\n\nb\n"], gives: "  a\n  \n  b\n"),
    .init("an empty partial", [:], "a\n  {{>p}}\nb", partials: ["p": ""], gives: "a\nb"),
    .init("padding", [:], "|{{> p }}|", partials: ["p": "[]"], gives: "|[]|"),
  ]
}
