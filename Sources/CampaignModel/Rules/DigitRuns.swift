/// Reads the runs of digits in a text, written together or in groups, and tells ID-card and phone numbers from amounts.
struct DigitRuns {
  private struct Group {
    let digits: String
    /// What stands between the group before and this one; `nil` where they do not belong together.
    let joint: Joint?
    let hasPlus: Bool
    /// A Boolean value that indicates whether a unit follows, so that the number measures or counts.
    var hasUnit = false
  }

  private enum Joint: Equatable {
    case space, point, hyphen
  }

  private var groups: [Group] = []
  /// A Boolean value that indicates whether the next digits may go on with the last ones.
  private var isOpen = false

  init(_ tokens: [Substring]) {
    for (index, token) in tokens.enumerated() {
      // An address of the web is no number of a person.
      if token.contains("://") || token.hasPrefix("www.") {
        isOpen = false
        continue
      }
      read(token)
      guard isOpen, index + 1 < tokens.count, PersonalNumber.Unit.isUnit(String(tokens[index + 1])) else { continue }
      markUnit()
    }
  }

  private mutating func markUnit() {
    if !groups.isEmpty { groups[groups.count - 1].hasUnit = true }
  }

  private mutating func read(_ token: Substring) {
    var joint: Joint? = isOpen ? .space : nil
    var hasPlus = false
    var rest = token
    while let first = rest.first {
      rest = rest.dropFirst()
      isOpen = false
      switch first {
      case "0"..."9":
        let tail = rest.prefix { $0 >= "0" && $0 <= "9" }
        rest = rest.dropFirst(tail.count)
        groups.append(Group(digits: String(first) + tail, joint: joint, hasPlus: hasPlus))
        // “150000000đ”, “45m²”.
        let glued = rest.prefix { $0.isLetter }
        if !glued.isEmpty, PersonalNumber.Unit.isUnit(String(glued)) { markUnit() }
        (joint, hasPlus, isOpen) = (nil, false, true)
      case ".":
        joint = .point
      case "-":
        (joint, isOpen) = (.hyphen, true)
      case "(", ")":
        // Brackets around a prefix: (0204) 388 1234.
        isOpen = true
        if rest.first.map({ $0 >= "0" && $0 <= "9" }) == true, first == ")" { joint = .space }
      case "+": (hasPlus, joint) = (true, nil)
      default: (joint, hasPlus) = (nil, false)
      }
    }
  }

  /// The first number that is a person's.
  var personal: PersonalNumber? {
    var start = groups.startIndex
    while start < groups.endIndex {
      let run = joined(from: start)
      if !isAmount(run), let found = personal(in: run) { return found }
      start = run.endIndex
    }
    return nil
  }

  /// The groups from `start` that belong together.
  private func joined(from start: Int) -> ArraySlice<Group> {
    var end = start + 1
    while end < groups.endIndex, groups[end].joint != nil { end += 1 }
    return groups[start..<end]
  }

  /// A Boolean value that indicates whether the groups are one number in thousands: “1.500.000”, “150 000 000 đồng”.
  private func isAmount(_ run: ArraySlice<Group>) -> Bool {
    guard run.count > 1, run.first?.hasPlus == false, let first = run.first?.digits, let last = run.last,
      first.count <= 3, !first.hasPrefix("0"), run.dropFirst().allSatisfy({ $0.digits.count == 3 })
    else { return false }
    let joints = Set(run.dropFirst().map { $0.joint == .point })
    guard joints.count == 1 else { return false }
    return last.hasUnit || last.digits == "000" || run.count != 3 || first.count < 3
  }

  private func personal(in run: ArraySlice<Group>) -> PersonalNumber? {
    for start in run.indices {
      var digits = ""
      for end in start..<run.endIndex {
        digits += run[end].digits
        guard digits.count <= 13 else { break }
        guard let kind = kind(run[start...end], digits) else { continue }
        return PersonalNumber(kind: kind, typed: run[start...end].map { String($0.digits) }.joined(separator: " "))
      }
    }
    return nil
  }

  private func kind(_ groups: ArraySlice<Group>, _ digits: String) -> PersonalNumber.Kind? {
    guard let first = groups.first, let last = groups.last else { return nil }
    if isPhone(groups, digits, first) { return .phone }
    if last.hasUnit { return nil }
    guard digits.count == 9 || digits.count == 12 else { return nil }
    if groups.count == 1 { return .identity }
    if isAmount(groups) { return nil }
    // In groups: at least three digits each, so that dates and counts are none, and no years among them.
    let isGrouped =
      groups.allSatisfy { $0.digits.count >= 3 && !isYear($0.digits) }
      && groups.dropFirst().allSatisfy { $0.joint != .hyphen }
    return isGrouped && (digits.count == 9 || digits.hasPrefix("0")) ? .identity : nil
  }

  /// Ten digits behind a 0, eleven for a landline; the country's 84 stands in the zero's place.
  private func isPhone(_ groups: ArraySlice<Group>, _ digits: String, _ first: Group) -> Bool {
    let isSplitWell =
      groups.count == 1
      || ((first.digits == "84" || (3...5).contains(first.digits.count))
        && groups.dropFirst().allSatisfy { $0.digits.count >= 2 } && groups.count <= 5)
    guard isSplitWell else { return false }
    if digits.hasPrefix("0") { return digits.count == 10 || (digits.count == 11 && digits.hasPrefix("02")) }
    return digits.hasPrefix("84") && (groups.count == 1 || first.hasPlus)
      && (digits.count == 11 || (digits.count == 12 && digits.hasPrefix("842")))
  }

  private func isYear(_ digits: String) -> Bool {
    digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }
}
