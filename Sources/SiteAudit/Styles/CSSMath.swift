/// Judges functions that compute. Source: CSS Values and Units Module Level 4, 10.
enum CSSMath {
  /// What a calculation gives; `unknown` where `var()` has a part in it.
  enum Kind {
    case number, length, percentage, lengthPercentage, angle, time, frequency, resolution, unknown
  }

  /// What a function gives; nil for another function, and for a calculation that makes no sense.
  static func kind(of function: CSSComponent) -> Kind? {
    guard !function.isUnclosed else { return nil }
    let arguments = Self.arguments(function.children)
    switch function.name {
    case "calc": return arguments.count == 1 ? sum(arguments[0]) : nil
    case "min", "max", "hypot": return arguments.isEmpty ? nil : common(arguments)
    case "clamp": return arguments.count == 3 ? common(arguments) : nil
    case "abs": return arguments.count == 1 ? sum(arguments[0]) : nil
    case "sign": return arguments.count == 1 && sum(arguments[0]) != nil ? .number : nil
    case "mod", "rem": return arguments.count == 2 ? common(arguments) : nil
    case "round":
      let isStrategy =
        arguments.first?.count == 1 && arguments.first?.first?.kind == .ident
        && strategies.contains(arguments.first?.first?.name ?? "")
      let values = isStrategy ? Array(arguments.dropFirst()) : arguments
      return (1...2).contains(values.count) ? common(values) : nil
    case "sin", "cos", "tan": return arguments.count == 1 && isNumberOrAngle(arguments[0]) ? .number : nil
    case "asin", "acos", "atan": return arguments.count == 1 && isNumber(arguments[0]) ? .angle : nil
    case "atan2": return arguments.count == 2 && common(arguments) != nil ? .angle : nil
    case "pow": return arguments.count == 2 && arguments.allSatisfy(isNumber) ? .number : nil
    case "sqrt", "exp": return arguments.count == 1 && isNumber(arguments[0]) ? .number : nil
    case "log": return (1...2).contains(arguments.count) && arguments.allSatisfy(isNumber) ? .number : nil
    case "var": return .unknown
    default: return nil
    }
  }

  private static let strategies: Set<String> = ["nearest", "up", "down", "to-zero"]

  /// Names of functions that compute.
  static let names: Set<String> = CSSUnit.words(
    "calc min max clamp round mod rem sin cos tan asin acos atan atan2 pow sqrt hypot log exp abs sign")

  private static func isNumber(_ parts: [CSSComponent]) -> Bool {
    let kind = sum(parts)
    return kind == .number || kind == .unknown
  }

  private static func isNumberOrAngle(_ parts: [CSSComponent]) -> Bool {
    let kind = sum(parts)
    return kind == .number || kind == .angle || kind == .unknown
  }

  /// The arguments between commas; none for empty brackets.
  static func arguments(_ parts: [CSSComponent]) -> [[CSSComponent]] {
    guard !parts.isEmpty else { return [] }
    return parts.split(omittingEmptySubsequences: false) { $0.kind == .comma }.map(Array.init)
  }

  private static func common(_ arguments: [[CSSComponent]]) -> Kind? {
    var kind: Kind?
    for argument in arguments {
      guard let next = sum(argument) else { return nil }
      guard let before = kind else {
        kind = next
        continue
      }
      guard let both = added(before, next) else { return nil }
      kind = both
    }
    return kind
  }

  /// What a sum of these two is.
  private static func added(_ left: Kind, _ right: Kind) -> Kind? {
    if left == right { return left }
    if left == .unknown || right == .unknown { return .unknown }
    let mixable: [Kind] = [.length, .percentage, .lengthPercentage]
    return mixable.contains(left) && mixable.contains(right) ? .lengthPercentage : nil
  }

  /// Terms joined by `+` and `-`, which need white space around them.
  private static func sum(_ parts: [CSSComponent]) -> Kind? {
    var kind: Kind?
    var start = 0
    for index in 0...parts.count {
      let isEnd = index == parts.count
      guard isEnd || parts[index].isDelimiter(UInt8(ascii: "+")) || parts[index].isDelimiter(UInt8(ascii: "-")) else {
        continue
      }
      if !isEnd {
        guard parts[index].spaceBefore, index + 1 < parts.count, parts[index + 1].spaceBefore else { return nil }
      }
      guard let term = product(parts[start..<index]) else { return nil }
      if let before = kind {
        guard let both = added(before, term) else { return nil }
        kind = both
      } else {
        kind = term
      }
      start = index + 1
    }
    return kind
  }

  /// Values joined by `*` and `/`.
  private static func product(_ parts: ArraySlice<CSSComponent>) -> Kind? {
    guard let first = parts.first, var kind = value(first) else { return nil }
    var index = parts.startIndex + 1
    while index < parts.endIndex {
      guard index + 1 < parts.endIndex, let next = value(parts[index + 1]) else { return nil }
      if parts[index].isDelimiter(UInt8(ascii: "*")) {
        if kind == .number {
          kind = next
        } else if next != .number, next != .unknown {
          guard kind == .unknown else { return nil }
          kind = next
        }
      } else if parts[index].isDelimiter(UInt8(ascii: "/")) {
        // Only a number divides, and not 0.
        guard next == .number || next == .unknown else { return nil }
        let divisor = parts[index + 1]
        if divisor.kind == .number, divisor.number == 0 { return nil }
      } else {
        return nil
      }
      index += 2
    }
    return kind
  }

  private static func value(_ part: CSSComponent) -> Kind? {
    switch part.kind {
    case .number: return .number
    case .percentage: return .percentage
    case .dimension:
      if CSSUnit.lengths.contains(part.name) { return .length }
      if CSSUnit.angles.contains(part.name) { return .angle }
      if CSSUnit.times.contains(part.name) { return .time }
      if CSSUnit.frequencies.contains(part.name) { return .frequency }
      if CSSUnit.resolutions.contains(part.name) { return .resolution }
      return nil
    case .openParenthesis: return part.isUnclosed ? nil : sum(part.children)
    case .function: return part.name == "attr" ? .unknown : kind(of: part)
    case .ident: return constants.contains(part.name) ? .number : nil
    default: return nil
    }
  }

  private static let constants: Set<String> = ["e", "pi", "infinity", "-infinity", "nan"]
}
