internal import Diagnostics

/// Judges that the numbers of `meter` and `progress` lie within one another's bounds.
/// Source: HTML standard, 4.10.13 and 4.10.14.
final class BoundsJudge: PageJudge {
  func hears(element name: String) -> Bool { name == "meter" || name == "progress" }

  func start(_ element: Element, _ page: Page) {
    guard element.space == .html, !page.isInTemplate else { return }
    if element.name == .meter { judge(meter: element, page) } else { judge(progress: element, page) }
  }

  private struct Bound {
    let name: Name
    let number: Double
    let attribute: Attribute
  }

  private func bound(_ name: Name, of element: Element) -> Bound? {
    element.attribute(name).flatMap { attribute in
      attribute.value.number.map { Bound(name: name, number: $0, attribute: attribute) }
    }
  }

  private func judge(progress: Element, _ page: Page) {
    guard let value = bound(.value, of: progress) else { return }
    let highest = bound(.max, of: progress)
    if value.number > highest?.number ?? 1 { report(value, isAbove: highest, or: "1", page) }
  }

  private func judge(meter: Element, _ page: Page) {
    let lowest = bound(.min, of: meter)
    let highest = bound(.max, of: meter)
    let inner = [Name.value, .low, .high, .optimum].compactMap { bound($0, of: meter) }
    // One finding for each number; what is missing counts as 0 and 1, even beside a bound beyond it.
    for bound in inner {
      if bound.number > highest?.number ?? 1 {
        report(bound, isAbove: highest, or: "1", page)
      } else if bound.number < lowest?.number ?? 0 {
        report(bound, isBelow: lowest, or: "0", page)
      }
    }
    if let lowest, lowest.number > highest?.number ?? 1 { report(lowest, isAbove: highest, or: "1", page) }
    if lowest == nil, let highest, highest.number < 0 { report(highest, isBelow: nil, or: "0", page) }
    if let low = inner.first(where: { $0.name == .low }), let high = inner.first(where: { $0.name == .high }),
      low.number > high.number
    {
      report(low, isAbove: high, or: "", page)
    }
  }

  private func report(_ bound: Bound, isAbove other: Bound?, or standard: String, _ page: Page) {
    page.report(
      .outOfBounds(bound.name, than: other?.name ?? .max, standard, isAbove: true, other != nil),
      at: bound.attribute)
  }

  private func report(_ bound: Bound, isBelow other: Bound?, or standard: String, _ page: Page) {
    page.report(
      .outOfBounds(bound.name, than: other?.name ?? .min, standard, isAbove: false, other != nil),
      at: bound.attribute)
  }
}

extension Rule {
  static let outOfBounds = Rule(
    DiagnosticKind("number-out-of-bounds", .error),
    title: Phrase(
      vi: "Số của <meter>, <progress> nằm trong khoảng min–max", en: "The numbers of meter and progress lie in bounds"),
    why: Phrase(
      vi: "Trình duyệt vẽ thanh đầy hoặc trống, khác với số thật.", en: "Browsers draw a bar that is full or empty."),
    good: .body("<p><label>Tiến độ <progress value=\"30\" max=\"100\">30 %</progress></label></p>"),
    bad: .body("<p><label>Tiến độ <progress value=\"‸130\" max=\"100\">130 %</progress></label></p>"))
}

extension Finding {
  static func outOfBounds(_ name: Name, than other: Name, _ standard: String, isAbove: Bool, _ isGiven: Bool) -> Finding
  {
    let bound = isGiven ? other.spelling : "\(other.spelling) (\(standard))"
    return Finding(
      .outOfBounds,
      isAbove
        ? Phrase(vi: "\(name.spelling) lớn hơn \(bound)", en: "\(name.spelling) is above \(bound)")
        : Phrase(vi: "\(name.spelling) nhỏ hơn \(bound)", en: "\(name.spelling) is below \(bound)"),
      remedy: isGiven
        ? Phrase(
          vi: "Sửa một trong hai số; đúng là min ≤ low ≤ high ≤ max, value ở giữa.",
          en: "Mend one of them: min ≤ low ≤ high ≤ max, with the value between.")
        : Phrase(
          vi: "Ghi thêm \(other.spelling), ví dụ: max=\"100\"; không ghi thì min là 0, max là 1.",
          en: "Add \(other.spelling), such as max=\"100\"; without them min is 0 and max is 1."))
  }
}
