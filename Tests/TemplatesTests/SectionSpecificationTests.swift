import Testing

/// The specification's chapters on sections and inverted sections.
@Suite struct SectionSpecificationTests {
  @Test(arguments: opened + scopes + lists + dotted + whitespace) func fits(_ example: SpecificationCase) {
    #expect(example.outcome() == example.expectation)
  }

  @Test(arguments: inverted) func fitsInverted(_ example: SpecificationCase) {
    #expect(example.outcome() == example.expectation)
  }

  private static let opened: [SpecificationCase] = [
    .init("true opens", ["yes": true], "\"{{#yes}}shown{{/yes}}\"", gives: "\"shown\""),
    .init("false does not", ["yes": false], "\"{{#yes}}shown{{/yes}}\"", gives: "\"\""),
    .init("null does not", ["note": nil], "\"{{#note}}shown{{/note}}\"", gives: "\"\""),
    .init("an empty text does not", ["note": ""], "\"{{#note}}shown{{/note}}\"", gives: "\"\""),
    .init("0 does not", ["count": 0], "\"{{#count}}shown{{/count}}\"", gives: "\"\""),
    .init("an empty list does not", ["list": []], "\"{{#list}}shown{{/list}}\"", gives: "\"\""),
    .init("a text is no list", ["text": "123"], "\"{{#text}}x{{/text}}\"", gives: "\"x\""),
    .init("a miss", [:], "[{{#nowhere}}shown{{/nowhere}}]", isError: "template-name-unknown"),
    .init(
      "twice", ["yes": true, "two": "second"], "{{#yes}}\n* first\n{{/yes}}\n* {{two}}\n{{#yes}}\n* third\n{{/yes}}\n",
      gives: "* first\n* second\n* third\n"),
    .init("in itself, true", ["yes": true], "| A {{#yes}}B {{#yes}}C{{/yes}} D{{/yes}} E |", gives: "| A B C D E |"),
    .init("in itself, false", ["yes": false], "| A {{#yes}}B {{#yes}}C{{/yes}} D{{/yes}} E |", gives: "| A  E |"),
  ]

  private static let scopes: [SpecificationCase] = [
    .init("a view is put on the stack", ["who": ["name": "Ân"]], "{{#who}}Ông {{name}}.{{/who}}", gives: "Ông Ân."),
    .init(
      "what the top does not offer is looked for below",
      ["a": "foo", "b": "wrong", "sec": ["b": "bar"], "c": ["d": "baz"]], "{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}",
      gives: "foo, bar, baz"),
    .init(
      "a text is the dot in its own section", ["foo": "bar"], "{{#foo}}{{.}} is {{foo}}{{/foo}}", gives: "bar is bar"),
    .init("a number too", ["n": 7], "{{#n}}{{.}} = {{n}}{{/n}}", gives: "7 = 7"),
    .init(
      "a flag leaves the stack as it was", ["list": [["yes": true, "name": "x"]]],
      "{{#list}}{{#yes}}{{.name}}{{/yes}}{{/list}}", gives: "x"),
    .init(
      "all levels are in reach",
      ["a": ["one": 1], "b": ["two": 2], "c": ["three": 3, "d": ["four": 4, "five": 5]]],
      """
      {{#a}}
      {{one}}
      {{#b}}
      {{one}}{{two}}{{one}}
      {{#c}}
      {{one}}{{two}}{{three}}{{two}}{{one}}
      {{#d}}
      {{one}}{{two}}{{three}}{{four}}{{three}}{{two}}{{one}}
      {{#five}}
      {{one}}{{two}}{{three}}{{four}}{{five}}{{.}}{{four}}{{three}}{{two}}{{one}}
      {{/five}}
      {{four}}
      {{/d}}
      {{three}}
      {{/c}}
      {{two}}
      {{/b}}
      {{one}}
      {{/a}}

      """, gives: "1\n121\n12321\n1234321\n1234554321\n4\n3\n2\n1\n"),
  ]

  private static let lists: [SpecificationCase] = [
    .init("a list is gone through", ["list": [["n": 1], ["n": 2], ["n": 3]]], "{{#list}}{{n}}{{/list}}", gives: "123"),
    .init("texts", ["list": ["a", "b", "c"]], "{{#list}}({{.}}){{/list}}", gives: "(a)(b)(c)"),
    .init("numbers", ["list": [1, 2, 3]], "{{#list}}({{.}}){{/list}}", gives: "(1)(2)(3)"),
    .init(
      "lists of lists", ["list": [[1, 2, 3], ["a", "b"]]], "{{#list}}({{#.}}{{.}}{{/.}}){{/list}}", gives: "(123)(ab)"),
    .init(
      "lists in lists",
      [
        "tops": [
          [
            "title": ["upper": "A", "lower": "a"],
            "middles": [["m": "1", "bottoms": [["b": "x"], ["b": "y"]]]],
          ]
        ]
      ],
      "{{#tops}}{{#middles}}{{title.lower}}{{m}}{{#bottoms}}.{{title.upper}}{{m}}{{b}}{{/bottoms}}{{/middles}}{{/tops}}",
      gives: "a1.A1x.A1y"),
  ]

  private static let dotted: [SpecificationCase] = [
    .init("dots, true", ["a": ["b": ["c": true]]], "{{#a.b.c}}here{{/a.b.c}}", gives: "here"),
    .init("dots, false", ["a": ["b": ["c": false]]], "({{#a.b.c}}here{{/a.b.c}})", gives: "()"),
    .init("a broken chain", ["a": [:]], "({{#a.b.c}}here{{/a.b.c}})", isError: "template-name-unknown"),
    .init(
      "only the last word is put on the stack", ["a": ["x": "inner", "b": ["c": 1]], "x": "outer"],
      "{{#a.b}}{{x}}{{/a.b}}", gives: "outer"),
    .init("a list behind dots", ["a": ["b": ["1", "2"]]], "{{#a.b}}{{.}},{{/a.b}}", gives: "1,2,"),
    .init("a view behind dots", ["a": ["b": ["c": ["d": "x"]]]], "{{#a.b}}{{c.d}}{{/a.b}}", gives: "x"),
  ]

  private static let whitespace: [SpecificationCase] = [
    .init("keeps what is around", ["yes": true], " | {{#yes}}\t|\t{{/yes}} | \n", gives: " | \t|\t | \n"),
    .init("keeps what is within", ["yes": true], " | {{#yes}} {{! note }}\n {{/yes}} | \n", gives: " |  \n  | \n"),
    .init(
      "in a line", ["yes": true], " {{#yes}}A{{/yes}}\n {{#yes}}B{{/yes}}\n", gives: " A\n B\n"),
    .init("standalone lines go", ["yes": true], "| a\n{{#yes}}\n|\n{{/yes}}\n| b\n", gives: "| a\n|\n| b\n"),
    .init(
      "indented standalone lines go", ["yes": true], "| a\n  {{#yes}}\n|\n\t{{/yes}} \n| b\n", gives: "| a\n|\n| b\n"),
    .init("\\r\\n ends a line", ["yes": true], "|\r\n{{#yes}}\r\n{{/yes}}\r\n|", gives: "|\r\n|"),
    .init("a lone \\r does not", ["yes": true], "|\r{{#yes}}\r{{/yes}}\r|", gives: "|\r\r\r|"),
    .init("on the first line", ["yes": true], "  {{#yes}}\n#{{/yes}}\n/", gives: "#\n/"),
    .init("on the last line", ["yes": true], "#{{#yes}}\n/\n  {{/yes}}", gives: "#\n/\n"),
    .init("two tags on a line are not standalone", ["yes": true], "a\n {{#yes}}{{/yes}} \nb", gives: "a\n  \nb"),
    .init("padding", ["yes": true], "|{{# yes }}={{/ yes }}|", gives: "|=|"),
    .init("a sigil after blanks", ["yes": true], "|{{ #yes }}={{ /yes }}|", gives: "|=|"),
  ]

  private static let inverted: [SpecificationCase] = [
    .init("false", ["yes": false], "\"{{^yes}}shown{{/yes}}\"", gives: "\"shown\""),
    .init("null", ["note": nil], "\"{{^note}}shown{{/note}}\"", gives: "\"shown\""),
    .init("an empty text", ["note": ""], "\"{{^note}}shown{{/note}}\"", gives: "\"shown\""),
    .init("true", ["yes": true], "\"{{^yes}}shown{{/yes}}\"", gives: "\"\""),
    .init("a text", ["text": "x"], "\"{{^text}}not {{text}}{{/text}}\"", gives: "\"\""),
    .init("a view", ["who": ["name": "Ân"]], "\"{{^who}}x{{/who}}\"", gives: "\"\""),
    .init("a list", ["list": [["n": 1], ["n": 2]]], "\"{{^list}}x{{/list}}\"", gives: "\"\""),
    .init("an empty list", ["list": []], "\"{{^list}}none{{/list}}\"", gives: "\"none\""),
    .init(
      "twice", ["no": false, "two": "second"], "{{^no}}\n* first\n{{/no}}\n* {{two}}\n{{^no}}\n* third\n{{/no}}\n",
      gives: "* first\n* second\n* third\n"),
    .init("in itself, false", ["no": false], "| A {{^no}}B {{^no}}C{{/no}} D{{/no}} E |", gives: "| A B C D E |"),
    .init("in itself, true", ["no": true], "| A {{^no}}B {{^no}}C{{/no}} D{{/no}} E |", gives: "| A  E |"),
    .init("a miss", [:], "[{{^nowhere}}shown{{/nowhere}}]", isError: "template-name-unknown"),
    .init("dots, true", ["a": ["b": ["c": true]]], "({{^a.b.c}}x{{/a.b.c}})", gives: "()"),
    .init("dots, false", ["a": ["b": ["c": false]]], "({{^a.b.c}}x{{/a.b.c}})", gives: "(x)"),
    .init(
      "dots, null before", ["list": [["a": ["b": true]], ["a": nil]]], "{{#list}}({{^a.b}}x{{/a.b}}){{/list}}",
      gives: "()(x)"),
    .init("keeps what is around", ["no": false], " | {{^no}}\t|\t{{/no}} | \n", gives: " | \t|\t | \n"),
    .init("keeps what is within", ["no": false], " | {{^no}} {{! note }}\n {{/no}} | \n", gives: " |  \n  | \n"),
    .init("in a line", ["no": false], " {{^no}}A{{/no}}\n {{^no}}B{{/no}}\n", gives: " A\n B\n"),
    .init("standalone lines go", ["no": false], "| a\n  {{^no}}\n|\n  {{/no}}\n| b\n", gives: "| a\n|\n| b\n"),
    .init("\\r\\n ends a line", ["no": false], "|\r\n{{^no}}\r\n{{/no}}\r\n|", gives: "|\r\n|"),
    .init("on the first line", ["no": false], "  {{^no}}\n^{{/no}}\n/", gives: "^\n/"),
    .init("on the last line", ["no": false], "^{{^no}}\n/\n  {{/no}}", gives: "^\n/\n"),
    .init("padding", ["no": false], "|{{^ no }}={{/ no }}|", gives: "|=|"),
  ]
}
