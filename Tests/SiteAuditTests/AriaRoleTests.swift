import Diagnostics
import Testing

@testable import SiteAudit

/// Roles: which there are, and on which elements and where they may stand.
@Suite struct AriaRoleTests {
  @Test(arguments: [
    ("<div role=\"note\">x</div>", ""), ("<div role=\" note \">x</div>", ""),
    ("<div role=\"none presentation\">x</div>", ""), ("<div role=\"doc-tip\">x</div>", ""),
    ("<svg role=\"graphics-document\"></svg>", ""), ("<div ‸role=\"\">x</div>", "aria-role-unknown"),
    ("<div role=\"‸NOTE\">x</div>", "aria-role-unknown"), ("<div role=\"‸widget\">x</div>", "aria-role-unknown"),
    ("<div role=\"‸note foo\">x</div>", "aria-role-unknown"),
    ("<div role=\"‸note status\">x</div>", "aria-role-superfluous"),
    ("<div role=\"‸presentation none\">x</div>", "aria-role-superfluous"),
    ("<div role=\"‸directory\">x</div>", "aria-role-deprecated"),
    ("<x-foo role=\"any\">x</x-foo>", ""), ("<svg><g role=\"‸bar\"></g></svg>", "aria-role-unknown"),
  ])
  func knownRoles(markup: String, id: String) {
    #expect(Aria.finds(markup) == Aria.expected(markup, id))
  }

  /// The roles of a small set that each element may take.
  @Test(arguments: [
    ("<p%>x</p>", "button note list heading-"), ("<p><a href=\"b.html\"%>x</a></p>", "button link-w note- list-"),
    ("<article%><h2>x</h2></article>", "feed note- article-w"), ("<nav%>x</nav>", "menu note- button- navigation-w"),
    ("<main%>x</main>", "main-w note- list-"), ("<br%/>", "none note-"), ("<h2%>x</h2>", "none heading-w note-"),
    ("<button type=\"button\"%>x</button>", "link note- button-w"), ("<hr%/>", "none separator-w note-"),
    ("<ul%><li>x</li></ul>", "group list-w note-"), ("<fieldset%>x</fieldset>", "radiogroup note- group-w"),
    ("<input type=\"file\"%/>", "button- none- textbox-"), ("<input type=\"search\"%/>", "searchbox-w textbox- link-"),
    ("<input type=\"submit\"%/>", "link button-w note- textbox-"), ("<iframe src=\"b.html\"%></iframe>", "img none note-"),
    ("<textarea%></textarea>", "textbox-w searchbox-"), ("<select%><option>x</option></select>", "menu listbox- note-"),
    ("<select multiple=\"\"%><option>x</option></select>", "listbox-w menu-"), ("<progress%>x</progress>", "progressbar-w meter-"),
    ("<meter value=\"0\"%>x</meter>", "meter- note-"), ("<details%><summary>x</summary></details>", "group-w note-"),
    ("<dialog%>x</dialog>", "alertdialog dialog-w note-"), ("<svg%></svg>", "img note list"),
    ("<math%><mi>x</mi></math>", "math-w img-"), ("<svg><title%>x</title></svg>", "img- none-"),
    ("<svg><path d=\"M0 0\"%></path></svg>", "img note"), ("<footer%>x</footer>", "group contentinfo-w note-"),
    ("<search%>x</search>", "form search-w note-"), ("<dl%><dt>x</dt><dd>y</dd></dl>", "list none note-"),
    ("<label%>x</label>", "none note"), ("<video src=\"v.mp4\"%></video>", "application none-"),
  ])
  func rolesOfElements(markup: String, roles: String) {
    for word in roles.split(separator: " ") {
      let role = word.prefix { $0 != "-" }
      guard role != "heading" || word.hasSuffix("-w") else { continue }
      let ids = Aria.ids(markup.replacing("%", with: " role=\"\(role)\""))
      let wanted = word.hasSuffix("-w") ? ["aria-role-redundant"] : word.hasSuffix("-") ? ["aria-role-not-allowed"] : []
      #expect(ids.filter { $0 != "aria-attribute-required" } == wanted, "\(markup) \(word)")
    }
  }

  @Test(arguments: [
    ("<ul role=\"menu\"><li role=\"menuitem\">x</li></ul>", ""), ("<ul role=\"none\"><li role=\"button\">x</li></ul>", ""),
    ("<ul><li role=\"‸none\">x</li></ul>", "aria-role-overrides-structure"),
    ("<ul><li role=\"‸listitem\">x</li></ul>", "aria-role-overrides-structure"),
    ("<ul role=\"tablist\"><li role=\"‸button\">x</li></ul>", "aria-role-overrides-structure"),
    ("<ul role=\"tree\"><li role=\"none\">x</li></ul>", ""),
    ("<div role=\"group\"><ul><li role=\"none\">x</li></ul></div>", ""),
    ("<table><tbody><tr><td role=\"‸note\">x</td></tr></tbody></table>", "aria-role-overrides-structure"),
    ("<table role=\"none\"><tbody><tr><td role=\"note\">x</td></tr></tbody></table>", ""),
    ("<table role=\"grid\"><tbody><tr role=\"‸note\"><td>x</td></tr></tbody></table>", "aria-role-overrides-structure"),
    ("<dl><div role=\"‸group\"><dt>x</dt><dd>y</dd></div></dl>", "aria-role-overrides-structure"),
    ("<dl><div role=\"none\"><dt>x</dt><dd>y</dd></div></dl>", ""),
    ("<figure role=\"‸group\">x<figcaption>y</figcaption></figure>", "aria-role-overrides-structure"),
    ("<figure role=\"group\">x</figure>", ""),
    ("<details><summary role=\"‸note\">x</summary></details>", "aria-role-overrides-structure"),
    ("<label role=\"‸note\">x<input/></label>", "aria-role-overrides-structure"),
    ("<label>x<input type=\"hidden\"/></label>", ""),
    ("<template><ul><li role=\"none\">x</li></ul></template>", ""),
  ])
  func partsKeepTheirRole(markup: String, id: String) {
    #expect(Aria.finds(markup) == Aria.expected(markup, id))
  }

  @Test(arguments: [
    ("<div role=\"list\"><p><span role=\"listitem\">x</span></p></div>", ""),
    ("<div role=\"list\"></div><div role=\"‸listitem\">x</div>", "aria-role-without-parent"),
    ("<ol><li><span role=\"listitem\">x</span></li></ol>", ""),
    ("<fieldset><div role=\"listitem\">x</div></fieldset>", ""),
    ("<div role=\"group\"><div role=\"‸option\">x</div></div>", "aria-role-without-parent"),
    ("<div role=\"option\" id=\"a\">x</div><div role=\"listbox\" aria-owns=\"b a\"><b id=\"b\">y</b></div>", ""),
    ("<div role=\"‸option\" id=\"a\">x</div><div role=\"list\" aria-owns=\"a\"></div>", "aria-role-without-parent"),
    ("<div role=\"presentation\"><div role=\"option\">x</div></div>", ""),
    ("<div role=\"none\"><div role=\"‸option\">x</div></div>", "aria-role-without-parent"),
    ("<div role=\"grid\"><div role=\"row\"><span role=\"gridcell\">x</span></div></div>", ""),
    ("<div role=\"‸row\">x</div>", "aria-role-without-parent"),
    ("<div role=\"tablist\"><span role=\"tab\">x</span></div>", ""),
    ("<div role=\"tablist\"><span role=\"‸tab\" aria-selected=\"true\">x</span></div>", "aria-tab-without-panel"),
    (
      "<div role=\"tablist\"><span role=\"tab\" id=\"a\" aria-selected=\"true\">x</span></div>"
        + "<div role=\"tabpanel\" aria-labelledby=\"a\">y</div>", ""
    ),
  ])
  func partsStandInWhatTheyArePartOf(markup: String, id: String) {
    #expect(Aria.finds(markup) == Aria.expected(markup, id))
  }

  @Test(arguments: [
    ("<div role=\"button\">‸<input/></div>", "aria-interactive-inside"),
    ("<div role=\"button\"><input type=\"hidden\"/></div>", ""),
    ("<div role=\"link\"><p>‸<a href=\"b.html\">x</a></p></div>", "aria-interactive-inside"),
    ("<div role=\"link\"><span role=\"link\">x</span></div>", ""),
    ("<div role=\"button\">‸<span tabindex=\"0\">x</span></div>", "aria-interactive-inside"),
    ("<button type=\"button\"><span role=\"‸switch\" aria-checked=\"true\">x</span></button>", "aria-interactive-inside"),
    ("<p><a href=\"b.html\"><span role=\"‸button\">x</span></a></p>", "aria-interactive-inside"),
    ("<p><a href=\"b.html\"><span role=\"img\">x</span></a></p>", ""),
    ("<div role=\"button\"><video src=\"v.mp4\"></video></div>", ""),
    ("<div role=\"button\"><svg><a href=\"b.html\"></a></svg></div>", ""),
  ])
  func nothingToOperateInButtonsAndLinks(markup: String, id: String) {
    #expect(Aria.finds(markup) == Aria.expected(markup, id))
  }

  @Test(arguments: [
    ("<img src=\"a.png\" alt=\"x\" role=\"button\"/>", ""), ("<img src=\"a.png\" aria-label=\"x\" role=\"img\"/>", "w"),
    ("<img src=\"a.png\" alt=\"x\" role=\"‸presentation\"/>", "aria-role-not-allowed"),
    ("<img src=\"a.png\" alt=\"\" role=\"‸none\"/>", "aria-role-not-allowed"),
    ("<img src=\"a.png\" alt=\"\" role=\"‸link\"/>", "image-role-of-decoration"),
    ("<img src=\"a.png\" alt=\" \" role=\"link\"/>", ""),
    ("<img src=\"a.png\" role=\"‸link\"/>", "image-role-without-name"), ("<img src=\"a.png\" title=\"x\"/>", ""),
    ("<img src=\"a.png\" aria-label=\"x\"/>", ""), ("‸<img src=\"a.png\" aria-description=\"x\"/>", "image-without-alt"),
    ("‸<img src=\"a.png\" title=\"\"/>", "image-without-alt"),
    ("<figure><p><img src=\"a.png\"/></p><figcaption>x</figcaption></figure>", ""),
    ("<figure>‸<img src=\"a.png\"/>y<figcaption>x</figcaption></figure>", "image-without-alt"),
    ("<figure>‸<img src=\"a.png\"/><figcaption></figcaption></figure>", "image-without-alt"),
  ])
  func imagesAndTheirNames(markup: String, id: String) {
    let id = id == "w" ? "" : id
    #expect(Aria.finds(markup) == Aria.expected(markup, id))
  }

  @Test func aFindingSaysWhatIsAllowed() throws {
    let role = try #require(Aria.findings("<nav role=\"notes\">x</nav>").first)
    #expect(role.remedy?.vietnamese == "Nếu ý là “note”, sửa lại như vậy.")
    let nav = try #require(Aria.findings("<nav role=\"note\">x</nav>").first)
    #expect(nav.summary.vietnamese == "<nav> không được mang vai trò “note”")
    #expect(
      nav.remedy?.english
        == "Drop the role, or use: menu, menubar, none, presentation, tablist. Its own role: navigation.")
    let part = try #require(Aria.findings("<p><b role=\"tab\">x</b></p>").first)
    #expect(part.remedy?.english == "Put it in an element with role=\"tablist\", or name its id in aria-owns there.")
  }
}

/// What ARIA's rules find in a piece of a page.
enum Aria {
  static func findings(_ markup: String) -> [Diagnostic] {
    var site = Site.body(markup, with: [("b.html", RuleExample.otherPage)])
    site.options.house = false
    return site.findings().filter { $0.id.hasPrefix("aria-") || $0.id.hasPrefix("image-") }
  }

  static func ids(_ markup: String) -> [String] { findings(markup).map(\.id) }

  /// The errors found, each with its place; warnings only where nothing else is.
  static func finds(_ markup: String) -> [String] {
    let found = findings(markup)
    let worst = found.contains { $0.severity == .error } ? found.filter { $0.severity == .error } : found
    return worst.filter { $0.id != "aria-role-redundant" }.map { "\($0.id) \($0.location?.label ?? "")" }
  }

  /// The finding of this rule at the mark.
  static func expected(_ markup: String, _ id: String) -> [String] {
    guard !id.isEmpty, let mark = Site.body(markup).mark else { return [] }
    return ["\(id) \(mark.label)"]
  }
}
