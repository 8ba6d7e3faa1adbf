import Testing

@testable import SiteAudit

/// `aria-*` attributes: their values, and on which roles and elements they may stand.
@Suite struct AriaAttributeTests {
  /// Attributes on a role that supports them, with values right and (after `|`) wrong.
  @Test(arguments: [
    ("hidden", "note", "true,false|,yes,TRUE, true,undefined"), ("checked", "checkbox", "true,false,mixed,undefined|,on,1"),
    ("expanded", "button", "true,false,undefined|,mixed"), ("current", "note", "page,step,location,date,time,true|,yes"),
    ("haspopup", "button", "true,menu,listbox,tree,grid,dialog,false|,Dialog,popup"),
    ("invalid", "textbox", "true,false,grammar,spelling|,yes"), ("live", "note", "off,polite,assertive|,on"),
    ("relevant", "note", "all,additions,additions text|,all text,additions additions,foo"),
    ("autocomplete", "textbox", "list,both,inline,none|,on"), ("orientation", "toolbar", "vertical,horizontal|,x"),
    ("level", "heading", "1,7,01,99999999999999999999|,0,00,-1,1.5,+1,1 ,x"),
    ("setsize", "article", "0,5,-1|,-2,-01,1.0,x"), ("colspan", "table", "|2"),
    ("valuenow", "slider", "5,-1.5,.5,1e3,1E-3,-0|,1.,+1,NaN,1e,5%,1 000"), ("label", "group", ", ,x,<|"),
  ])
  func values(name: String, role: String, values: String) {
    let halves = values.split(separator: "|", omittingEmptySubsequences: false)
    for (index, half) in halves.enumerated() {
      for value in half.split(separator: ",", omittingEmptySubsequences: false) {
        if half.isEmpty { continue }
        let required = AriaRole.named(role)?.required.names.filter { $0 != "aria-" + name } ?? []
        let extra = required.map { " \($0)=\"\($0 == "aria-valuenow" ? "1" : "true")\"" }.joined()
        let text = value.replacing("<", with: "&lt;")
        let ids = Aria.ids("<div role=\"\(role)\" aria-\(name)=\"\(text)\"\(extra)>x</div>")
        #expect(ids.isEmpty == (index == 0), "\(name)=\(value): \(ids)")
      }
    }
  }

  @Test(arguments: [
    ("<p aria-foo=\"‸x\">x</p>", "aria-attribute-unknown"), ("<x-foo aria-foo=\"x\">x</x-foo>", ""),
    ("<p aria-rowindextext=\"‸x\">x</p>", "aria-attribute-unknown"),
    ("<p aria-hidden=\"true\">x</p>", ""), ("<p aria-checked=\"‸true\">x</p>", "aria-attribute-not-allowed"),
    ("<div role=\"note\" aria-checked=\"‸true\">x</div>", "aria-attribute-not-allowed"),
    ("<div role=\"‸checkbox\">x</div>", "aria-attribute-required"),
    ("<div role=\"checkbox\" aria-checked=\"false\">x</div>", ""),
    ("<h2 aria-level=\"3\">x</h2>", ""), ("<h2 role=\"none\" aria-level=\"‸3\">x</h2>", "aria-attribute-not-allowed"),
    ("<p aria-label=\"‸x\">x</p>", "aria-name-prohibited"), ("<section aria-label=\"x\"><h2>x</h2></section>", ""),
    ("<div role=\"presentation\" aria-label=\"‸x\">x</div>", "aria-name-prohibited"),
    ("<div role=\"none\" aria-label=\"x\">x</div>", ""), ("<p><a aria-label=\"‸x\">x</a></p>", "aria-name-prohibited"),
    ("<p><a href=\"b.html\" aria-label=\"x\">x</a></p>", ""), ("<svg aria-label=\"x\"></svg>", ""),
    ("<x-foo aria-label=\"‸x\">x</x-foo>", "aria-name-prohibited"),
    ("<br aria-hidden=\"true\"/>", ""), ("<br aria-live=\"‸off\"/>", "aria-attribute-not-allowed"),
    ("<input type=\"hidden\" aria-label=\"‸x\"/>", "aria-attribute-not-allowed"),
    ("<input type=\"range\" aria-valuetext=\"x\"/>", ""),
    ("<input type=\"range\" max=\"9\" aria-valuemax=\"‸9\"/>", "aria-native-conflict"),
    ("<input type=\"checkbox\" aria-checked=\"‸mixed\"/>", "aria-native-conflict"),
    ("<input type=\"checkbox\" role=\"switch\"/>", ""),
    ("<input type=\"checkbox\" role=\"‸button\"/>", "aria-attribute-required"),
    ("<input placeholder=\"x\" aria-placeholder=\"‸y\"/>", "aria-native-conflict"),
    ("<div contenteditable=\"true\" role=\"textbox\" aria-readonly=\"‸true\">x</div>", "aria-native-conflict"),
    ("<div contenteditable=\"true\" role=\"textbox\" aria-readonly=\"false\">x</div>", ""),
    ("<fieldset disabled=\"\" aria-disabled=\"‸true\">x</fieldset>", "aria-unnecessary"),
    ("<p aria-grabbed=\"‸true\">x</p>", "aria-attribute-deprecated"),
    ("<p aria-describedby=\"‸ \">x</p>", "aria-bad-value"), ("<p id=\"a\" aria-details=\"‸a a\">x</p>", "aria-bad-value"),
    ("<details><summary aria-expanded=\"‸true\">x</summary></details>", "aria-attribute-not-allowed"),
    ("<details><summary aria-description=\"‸x\">x</summary></details>", "aria-attribute-not-allowed"),
    ("<details><summary aria-label=\"x\">x</summary></details>", ""),
    ("<label for=\"a\" aria-label=\"‸x\">x</label><input id=\"a\"/>", "aria-attribute-not-allowed"),
    ("<math><mi aria-label=\"‸x\">x</mi></math>", "aria-attribute-not-allowed"),
    ("<svg><style aria-live=\"‸off\"></style></svg>", "aria-attribute-not-allowed"),
    ("<svg><g aria-level=\"‸1\"></g></svg>", "aria-attribute-not-allowed"),
  ])
  func attributes(markup: String, id: String) {
    #expect(Aria.finds(markup) == Aria.expected(markup, id))
  }

  @Test func aHiddenBodyIsAFinding() {
    let page =
      "<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"/><title>x</title></head>"
      + "<body aria-hidden=\"‸true\"><h1>x</h1></body></html>"
    #expect(Site([("trang.html", page)]).findsOnly("aria-native-conflict"))
  }

  @Test func wordsNearbyAreSuggested() throws {
    let name = try #require(Aria.findings("<nav aria-labeledby=\"a\">x</nav>").first)
    #expect(name.remedy?.english == "Did you mean “aria-labelledby”?")
    let value = try #require(Aria.findings("<p aria-live=\"polit\">x</p>").first)
    #expect(value.remedy?.vietnamese.hasPrefix("Nếu ý là “polite”, sửa lại như vậy.") == true)
  }

  @Test(arguments: ["1", "-1", "0.5", ".5", "1e3", "-1.5E+3"]) func numbers(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { AriaNumbers.isNumber($0) })
  }

  @Test(arguments: ["", "-", ".", "1.", "+1", "1e", "e1", "1 ", "１", "1,5", "--1", "Infinity"]) func notNumbers(text: String)
  {
    #expect(!Array(text.utf8).withUnsafeBufferPointer { AriaNumbers.isNumber($0) })
  }

  @Test func tablesAreWhole() {
    #expect(AriaAttribute.all.count == 51)
    #expect(Set(AriaAttribute.all.map(\.set.rawValue)).count == 51)
    #expect(Set(AriaRole.all.map(\.name)).count == AriaRole.all.count)
    for role in AriaRole.all { for parent in role.parents { #expect(AriaRole.named(parent) != nil, "\(parent)") } }
  }
}
