import Diagnostics
import Testing

@testable import SiteAudit

@Suite struct StyleSheetTests {
  @Test(arguments: [
    "p { color: red }", "p{color:red", "html,body{margin:0}", "a::after{content:\"\\201C\"}", ".a .b > .c + .d ~ .e{}",
    "ul li:first-child a[href^=\"http\" i]:not(.x, :hover)::before{}", "a:nth-child(2n + 1){}", "a:has(> b){}", "*|p{}",
    "@namespace s url(x); s|p{}", "@media screen and (max-width:600px){a{float:none}}", "@media{}", "@media (foo:1){}",
    "@import \"a.css\" print;", "@charset \"utf-8\";", "@font-face{font-family:a;src:url(x) format(\"woff2\")}",
    "@keyframes a{from{color:red}50%,to{color:blue}}",
    "@page a:first{size:a4 landscape;margin:1cm;@top-left{content:\"a\"}}",
    "@supports (display:grid) and (not (color:red)){a{}}", "@counter-style a{system:cyclic;symbols:\"a\"}",
    "@-webkit-keyframes x{from{a:b}}", "<!-- p{color:red} -->", "p{*zoom:1;_a:1}",
    ":root{--a:[];--b:1}p{color:var(--c)}", "", "/* a */",
    "p:-moz-foo{}", "p||q{}", "a{color:red !ie}",
  ])
  func aRightSheetPasses(sheet: String) {
    #expect(faults(sheet) == [])
  }

  @Test(arguments: [
    ("p{color:red}}", ["css-syntax 12"]), ("}p{a:b}", ["css-syntax 0", "css-unknown-property 3"]),
    ("p{color:red\nwidth:5px}", ["css-syntax 12"]), ("p", ["css-bad-selector 0"]), ("p{", ["css-syntax 1"]),
    ("p,{}", ["css-bad-selector 2"]), ("p>{}", ["css-bad-selector 2"]), ("p>>q{}", ["css-bad-selector 2"]),
    (".1a{}", ["css-bad-selector 0"]), ("#1{}", ["css-bad-selector 0"]), ("p..a{}", ["css-bad-selector 1"]),
    ("p:hovre{}", ["css-bad-selector 1"]), ("p::foo{}", ["css-bad-selector 1"]),
    ("p:hover(){}", ["css-bad-selector 1"]),
    ("a[b=c x]{}", ["css-bad-selector 6"]), ("svg|p{}", ["css-bad-selector 0"]),
    ("a:not(:foo){}", ["css-bad-selector 6"]),
    ("a{b{color:red}}", ["css-syntax 2"]), ("a{&:hover{color:red}}", ["css-syntax 2"]),
    ("@media print{p{color:red}", ["css-syntax 24"]), ("@media print", ["css-syntax 0"]),
    ("@media foo{p{a:b}}", ["bad-media-query 7", "css-unknown-property 13"]),
    ("@medai print{p{a:b}}q{a:b}", ["css-unknown-at-rule 0", "css-unknown-property 22"]),
    ("@layer a{p{color:red}}", ["css-unknown-at-rule 0"]), ("p{}@import \"x\";", ["css-syntax 3"]),
    ("@import x;", ["css-syntax 0"]), ("@keyframes x{foo{color:red}}", ["css-bad-selector 13"]),
    ("@keyframes x{150%{color:red}}", ["css-bad-selector 13"]), ("@font-face{foo:bar}", ["css-unknown-property 11"]),
    ("@font-face{src:foo}", ["css-bad-value 15"]), ("@page :foo{}", ["css-bad-selector 6"]),
    ("@page{display:block}", ["css-unknown-property 6"]), ("@supports foo{}", ["css-syntax 10"]),
    ("@supports (a:b){}", ["css-unknown-property 11"]), ("p{color:red;}\nq{width:2}", ["css-bad-value 22"]),
    ("a:b;", ["css-bad-selector 0"]), (":root{--a:{}}", ["css-syntax 10"]),
    (":root{--a:5}p{width:var(--a)}", ["css-bad-value 20"]), ("p{color:red !importnat}", ["css-syntax 12"]),
    ("p{[}q{a:b}", ["css-syntax 2", "css-unknown-property 6"]),
  ])
  func faultsAreShownWhereTheyStand(sheet: String, expected: [String]) {
    #expect(faults(sheet) == expected, "\(sheet)")
  }

  @Test func aSheetsFaultsHaveTheirPlacesInThePage() {
    var site = Site(
      RuleExample.head("<style>\np { color: red }\nq { ‸colour: red }\n</style>").withoutHouseRules())
    #expect(site.findsOnly("css-unknown-property"))
    // A sheet in another language is none of ours.
    site = Site(RuleExample.head("<style>p > q { color: red }\n/* a < b & c */</style>").withoutHouseRules())
    #expect(site.places().filter { $0.hasPrefix("css") } == [])
  }

  private func faults(_ sheet: String) -> [String] {
    Array(sheet.utf8).withUnsafeBufferPointer {
      StyleSheet.faults(in: $0).map { "\($0.rule.id) \($0.range.lowerBound)" }
    }
  }
}
