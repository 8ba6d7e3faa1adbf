internal import Diagnostics

/// What a frame may do. Source: HTML standard, 7.1.5; the two pairs of words that undo the sandbox are errors, as to Nu.
enum Sandbox {
  private static let words = [
    "allow-downloads", "allow-forms", "allow-modals", "allow-orientation-lock", "allow-pointer-lock", "allow-popups",
    "allow-popups-to-escape-sandbox", "allow-presentation", "allow-same-origin", "allow-scripts",
    "allow-top-navigation", "allow-top-navigation-by-user-activation", "allow-top-navigation-to-custom-protocols",
  ]

  static func fault(in value: Bytes) -> ValueFault? {
    var scripts: Range<Int>?
    var origin: Range<Int>?
    var top: Range<Int>?
    var topByUser: Range<Int>?
    for range in value.words {
      let word = value.piece(range)
      guard let known = words.first(where: { Keywords.equals(word, $0) }) else {
        return .notAllowed(value, range, words)
      }
      switch known {
      case "allow-scripts": scripts = range
      case "allow-same-origin": origin = range
      case "allow-top-navigation": top = range
      case "allow-top-navigation-by-user-activation": topByUser = range
      default: break
      }
    }
    if let repeated = Words.repeated(in: value, ignoringCase: true) { return .repeatedWord(value, repeated) }
    if let scripts, let origin { return .sandboxUndone(value, scripts, origin) }
    if let top, let topByUser { return .sandboxUndone(value, top, topByUser) }
    return nil
  }
}

extension Rule {
  static let sandboxUndone = Rule(
    DiagnosticKind("sandbox-undone", .error),
    title: Phrase(
      vi: "Thuộc tính sandbox không ghi hai từ triệt tiêu nhau", en: "A sandbox does not hold words that undo it"),
    why: Phrase(
      vi: "Có cả “allow-scripts” và “allow-same-origin”, trang trong khung tự gỡ được mọi hạn chế.",
      en: "With both “allow-scripts” and “allow-same-origin” the page inside can lift every restriction."),
    good: .site(
      "<iframe src=\"a.html\" title=\"Bản đồ\" sandbox=\"allow-scripts\"></iframe>",
      with: [("a.html", RuleExample.otherPage)]),
    bad: .site(
      "<iframe src=\"a.html\" title=\"Bản đồ\" sandbox=\"allow-scripts ‸allow-same-origin\"></iframe>",
      with: [("a.html", RuleExample.otherPage)]))
}

extension ValueFault {
  static func sandboxUndone(_ value: Bytes, _ one: Range<Int>, _ other: Range<Int>) -> ValueFault {
    let (first, second) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    return ValueFault(
      .sandboxUndone, second,
      Phrase(
        vi: "\(value.quoted(second)) đi cùng \(value.quoted(first))",
        en: "\(value.quoted(second)) stands beside \(value.quoted(first))"),
      remedy: Phrase(vi: "Bỏ một trong hai.", en: "Drop one of the two."))
  }
}
