internal import Diagnostics

extension XPathRule {
  /// The types of script that browsers run or obey; a `script` of any other type is data.
  /// Sources: HTML standard, 4.12.1; MIME Sniffing standard, 4.6.
  private static let scriptTypes = [
    "", "module", "importmap", "speculationrules", "application/ecmascript", "application/javascript",
    "application/x-ecmascript", "application/x-javascript", "text/ecmascript", "text/javascript", "text/javascript1.0",
    "text/javascript1.1", "text/javascript1.2", "text/javascript1.3", "text/javascript1.4", "text/javascript1.5",
    "text/jscript", "text/livescript", "text/x-ecmascript", "text/x-javascript",
  ]

  private static let isScript: String = {
    let type = "translate(normalize-space(@type), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"
    return "(not(@type) or " + scriptTypes.map { "\(type) = '\($0)'" }.joined(separator: " or ") + ")"
  }()

  static let inlineCode = [
    XPathRule(
      .inlineScript, "//h:script[not(@src) and \(isScript)] | //s:script", reads: ["type"],
      concerns: { $0 == "script" }
    ) { _ in .inlineScript() },
    XPathRule(
      .inlineHandler, "//@*[starts-with(name(), 'on') and string-length(name()) > 3]",
      concerns: { $0.hasPrefix("on") }
    ) { .inlineHandler($0) },
  ]
}

extension Rule {
  static let inlineScript = Rule(
    DiagnosticKind("inline-script", .error), isHouse: true,
    title: Phrase(vi: "Mã lệnh nằm trong tệp .js, không nằm trong trang", en: "Scripts are files, not in the page"),
    why: Phrase(
      vi: "Máy chủ của trang cấm mã lệnh nằm trong trang; mã sẽ không chạy. Khối dữ liệu JSON-LD thì được.",
      en: "The site's security policy forbids them; they would not run. Data blocks such as JSON-LD may stay."),
    good: .site("<script src=\"tim.js\"></script>", with: [("tim.js", "")]), bad: .body("‸<script>tim()</script>"))

  static let inlineHandler = Rule(
    DiagnosticKind("inline-handler", .error), isHouse: true,
    title: Phrase(
      vi: "Thẻ không mang mã lệnh (onclick, onload…)", en: "No event handler attributes (onclick, onload…)"),
    why: Phrase(
      vi: "Máy chủ của trang cấm mã lệnh nằm trong trang; mã sẽ không chạy.",
      en: "The site's security policy forbids them; they would not run."),
    good: .body("<button type=\"button\">Mở</button>"),
    bad: .body("<button type=\"button\" ‸onclick=\"mo()\">Mở</button>"))
}

extension Finding {
  static func inlineScript() -> Finding {
    Finding(
      .inlineScript, Phrase(vi: "mã lệnh nằm trong trang", en: "the script stands in the page"),
      remedy: Phrase(vi: "Chuyển mã vào một tệp .js trong thư mục tai-san.", en: "Move it to a .js file."))
  }

  static func inlineHandler(_ name: String) -> Finding {
    Finding(
      .inlineHandler, Phrase(vi: "thẻ mang mã lệnh \(name.quoted())", en: "event handler \(name.quoted())"),
      remedy: Phrase(vi: "Gắn mã từ một tệp .js.", en: "Attach it from a .js file."))
  }
}
