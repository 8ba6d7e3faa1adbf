/// Finds the decision that someone typed: by its key, or by its printed number where one decision alone has it.
internal import VietnameseText

struct DecisionMatcher {
  private var byKey: [String: Decision.ID] = [:]
  private var byNumber: [String: [Decision.ID]] = [:]
  private var names: [String] = []

  init(_ decisions: [Decision]) {
    for decision in decisions {
      let key = Self.key(decision.id)
      if byKey[key] == nil {
        byKey[key] = decision.id
        names.append(decision.id)
      }
      let number = Self.number(decision.number)
      // Two rows with one key are an error of their own; here they are one decision.
      guard !number.isEmpty, byNumber[number]?.contains(decision.id) != true else { continue }
      byNumber[number, default: []].append(decision.id)
      names.append(decision.number)
    }
  }

  func match(_ text: String) -> NameMatch<Decision.ID> {
    if let id = byKey[Self.key(text)] { return .found(id, nil) }
    let found = byNumber[Self.number(text)] ?? []
    if found.count > 1 { return .ambiguous(found) }
    if let id = found.first { return .found(id, nil) }
    let typed = Array(Self.number(text).utf8)
    let near = names.filter { Slips.areWithin(1, typed, Array(Self.number($0).utf8)) }
    return .unknown(suggestion: near.count == 1 ? near[0] : nil)
  }

  private static func key(_ text: String) -> String { text.trimmedAndCollapsed.lowercased() }

  /// A printed number without case, marks, spaces, and the words before it: `Số: 1204/QĐ-UBND` is `1204/qd-ubnd`.
  private static func number(_ text: String) -> String {
    let plain = text.split { $0 == "/" || $0 == "-" }.map { Folding.key(String($0)) }
    var joined = plain.joined(separator: "/").filter { $0 != " " }
    for word in ["quyetdinh", "qd", "so"] where joined.hasPrefix(word) { joined.removeFirst(word.count) }
    return joined
  }
}
