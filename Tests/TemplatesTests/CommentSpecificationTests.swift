import Testing

/// The specification's chapters on comments and on set delimiters.
@Suite struct CommentSpecificationTests {
  @Test(arguments: comments) func fitsComments(_ example: SpecificationCase) {
    #expect(example.outcome() == example.expectation)
  }

  @Test(arguments: delimiters) func fitsDelimiters(_ example: SpecificationCase) {
    #expect(example.outcome() == example.expectation)
  }

  private static let comments: [SpecificationCase] = [
    .init("in a line", [:], "123{{! note }}456", gives: "123456"),
    .init("over several lines", [:], "123{{!\n  one\n  two {{ }}456\n", gives: "123456\n"),
    .init("standalone", [:], "a\n{{! note }}\nb\n", gives: "a\nb\n"),
    .init("indented standalone", [:], "a\n  {{! note }}\nb\n", gives: "a\nb\n"),
    .init("\\r\\n ends a line", [:], "|\r\n{{! note }}\r\n|", gives: "|\r\n|"),
    .init("on the first line", [:], "  {{! note }}\n!", gives: "!"),
    .init("on the last line", [:], "!\n  {{! note }}", gives: "!\n"),
    .init("several lines standalone", [:], "a\n{{!\nnote\n}}\nb\n", gives: "a\nb\n"),
    .init("several lines indented standalone", [:], "a\n  {{!\n    note\n  }}\nb\n", gives: "a\nb\n"),
    .init("with text before", [:], "  12 {{! 34 }}\n", gives: "  12 \n"),
    .init("keeps what is around", [:], "12 {{! note }} 34", gives: "12  34"),
    .init("is no name", ["!": 1, "! note ": 2], "({{! note }})", gives: "()"),
  ]

  private static let delimiters: [SpecificationCase] = [
    .init("a pair", ["a": "Hey"], "{{=<% %>=}}(<%a%>){{a}}", gives: "(Hey){{a}}"),
    .init("signs that regular expressions use", ["a": "Hey"], "({{=[ ]=}}[a])", gives: "(Hey)"),
    .init("one character twice", ["a": "Hey", "yes": true], "{{=| |=}}|#yes||a||/yes|", gives: "Hey"),
    .init("three braces within", ["a": "<"], "{{=<% %>=}}<%{a}%><%&a%><%a%>", gives: "<<&lt;"),
    .init("back again", ["a": "x"], "{{=<% %>=}}<%a%><%={{ }}=%>{{a}}<%a%>", gives: "xx<%a%>"),
    .init(
      "around sections", ["yes": true, "a": "x"],
      "[\n{{#yes}}\n  {{a}}\n  |a|\n{{/yes}}\n\n{{= | | =}}\n|#yes|\n  {{a}}\n  |a|\n|/yes|\n]\n",
      gives: "[\n  x\n  |a|\n\n  {{a}}\n  x\n]\n"),
    .init(
      "around inverted sections", ["no": false, "a": "x"],
      "[\n{{^no}}\n  {{a}}\n  |a|\n{{/no}}\n\n{{= | | =}}\n|^no|\n  {{a}}\n  |a|\n|/no|\n]\n",
      gives: "[\n  x\n  |a|\n\n  {{a}}\n  x\n]\n"),
    .init(
      "do not pass into a partial", ["a": "yes"], "[ {{>p}} ]\n{{= | | =}}\n[ |>p| ]\n", partials: ["p": ".{{a}}."],
      gives: "[ .yes. ]\n[ .yes. ]\n"),
    .init(
      "do not pass out of a partial", ["a": "yes"], "[ {{>p}} ]\n[ .{{a}}.  .|a|. ]\n",
      partials: ["p": ".{{a}}. {{= | | =}} .|a|."], gives: "[ .yes.  .yes. ]\n[ .yes.  .|a|. ]\n"),
    .init("keeps what is around", [:], "| {{=@ @=}} |", gives: "|  |"),
    .init("with text before", [:], " | {{=@ @=}}\n", gives: " | \n"),
    .init("standalone", [:], "a\n{{=@ @=}}\nb\n", gives: "a\nb\n"),
    .init("indented standalone", [:], "a\n  {{=@ @=}}\nb\n", gives: "a\nb\n"),
    .init("\\r\\n ends a line", [:], "|\r\n{{= @ @ =}}\r\n|", gives: "|\r\n|"),
    .init("on the first line", [:], "  {{=@ @=}}\n=", gives: "="),
    .init("on the last line", [:], "=\n  {{=@ @=}}", gives: "=\n"),
    .init("padding", [:], "|{{= @   @ =}}|", gives: "||"),
    .init("too few", [:], "{{=@=}}", isError: "template-delimiters-invalid"),
    .init("too many", [:], "{{=a b c=}}", isError: "template-delimiters-invalid"),
    .init("with an equals sign", [:], "{{==@ @==}}", isError: "template-delimiters-invalid"),
  ]
}
