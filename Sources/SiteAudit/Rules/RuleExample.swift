/// A small site that shows a rule.
///
/// In the text, `‸` stands before the place where the finding is, and `⟪E1 BB⟫` for bytes that no text can hold.
public struct RuleExample: Sendable {
  /// The files by path, each as written, with its marks; the first is the one to show.
  public let files: [(path: String, text: String)]
  /// What to show: the first file's text without the frame around it.
  public let excerpt: String
  /// The address at which the example's site stands, where the rule needs one.
  public let siteURL: String?
  /// A Boolean value that indicates whether the house rules are judged in the example too; an example about what they
  /// forbid altogether, such as a style attribute, is judged without.
  public private(set) var house = true

  /// The mark before the place of the finding.
  public static let mark: Unicode.Scalar = "‸"

  private init(_ files: [(path: String, text: String)], excerpt: String, siteURL: String? = nil) {
    self.files = files
    self.excerpt = excerpt
    self.siteURL = siteURL
  }

  /// A page with `markup` in its body, after the heading.
  static func body(_ markup: String) -> RuleExample {
    RuleExample([("trang.html", frame(head: "", body: "<h1>Trang</h1>\n\(markup)"))], excerpt: markup)
  }

  /// A page with `markup` in its head, after the title.
  static func head(_ markup: String) -> RuleExample {
    head(markup, with: [])
  }

  /// The same among other files.
  static func head(
    _ markup: String, with others: [(path: String, text: String)], at siteURL: String? = nil
  ) -> RuleExample {
    let page = ("trang.html", frame(head: "\n" + markup, body: "<h1>Trang</h1>"))
    return RuleExample([page] + others, excerpt: markup, siteURL: siteURL)
  }

  /// A whole page. What the house asks of every head, and the example does not speak of, is put behind the charset.
  static func page(_ text: String) -> RuleExample {
    let charset = "<meta charset=\"utf-8\"/>"
    return RuleExample(
      [("trang.html", text.replacing(charset, with: charset + houseHead(besides: text), maxReplacements: 1))],
      excerpt: text)
  }

  /// A whole page, exactly as it is.
  static func bare(_ text: String) -> RuleExample {
    RuleExample([("trang.html", text)], excerpt: text)
  }

  /// The viewport and description, where a head has none.
  private static func houseHead(besides head: String) -> String {
    (head.contains("name=\"viewport\"") ? "" : "<meta name=\"viewport\" content=\"width=device-width\"/>")
      + (head.contains("name=\"description\"") ? "" : "<meta name=\"description\" content=\"Trang mẫu\"/>")
  }

  /// A file of another kind.
  static func file(_ path: String, _ text: String) -> RuleExample {
    RuleExample([(path, text)], excerpt: text)
  }

  /// A page with `markup` in its body, among other files.
  static func site(
    _ markup: String, in path: String = "trang.html", with others: [(path: String, text: String)],
    at siteURL: String? = nil
  ) -> RuleExample {
    let page = (path, frame(head: "", body: "<h1>Trang</h1>\n\(markup)"))
    return RuleExample([page] + others, excerpt: markup, siteURL: siteURL)
  }

  /// A file of another kind among other files.
  static func site(
    file path: String, _ text: String, with others: [(path: String, text: String)] = [], at siteURL: String? = nil
  ) -> RuleExample {
    RuleExample([(path, text)] + others, excerpt: text, siteURL: siteURL)
  }

  /// The example, judged without the house rules.
  func withoutHouseRules() -> RuleExample {
    var example = self
    example.house = false
    return example
  }

  /// A page without fault, for examples that need a second one.
  static let otherPage = frame(head: "", body: "<h1 id=\"dau\">Trang khác</h1>")

  private static func frame(head: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
    <head>
    <meta charset="utf-8"/>\(houseHead(besides: head))
    <title>Trang</title>\(head)
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }

  /// A file's bytes without the mark, and the mark's offset in them.
  public static func bytes(of text: String) -> (bytes: [UInt8], mark: Int?) {
    guard text.unicodeScalars.contains(where: { $0 == Self.mark || $0 == "⟪" }) else { return (Array(text.utf8), nil) }
    var bytes: [UInt8] = []
    var mark: Int?
    var raw: String?
    for scalar in text.unicodeScalars {
      switch (scalar, raw) {
      case (Self.mark, nil): mark = bytes.count
      case ("⟪", nil): raw = ""
      case ("⟫", .some(let digits)):
        bytes += digits.split(separator: " ").compactMap { UInt8($0, radix: 16) }
        raw = nil
      case (_, nil): bytes += Array(String(scalar).utf8)
      case (_, .some): raw?.unicodeScalars.append(scalar)
      }
    }
    return (bytes, mark)
  }
}
