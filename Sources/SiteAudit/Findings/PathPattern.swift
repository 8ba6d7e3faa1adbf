/// A pattern of paths: `*` stands for any run of characters within one name, `**` for any run over folders too, `?` for
/// one character of a name; every other character for itself.
///
/// `tai-lieu/*.html` are the pages in that folder, `tai-lieu/**` is all below it.
public struct PathPattern: Sendable, Hashable {
  private enum Step: Hashable {
    case scalar(Unicode.Scalar)
    case one
    case run
    case deepRun
  }

  private let steps: [Step]

  public init(_ text: String) {
    var steps: [Step] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "*" where steps.last == .run: steps[steps.count - 1] = .deepRun
      case "*" where steps.last == .deepRun: break
      case "*": steps.append(.run)
      case "?": steps.append(.one)
      default: steps.append(.scalar(scalar))
      }
    }
    self.steps = steps
  }

  /// A Boolean value that indicates whether the whole path follows the pattern.
  ///
  /// All places in the pattern that a beginning of the path can have reached are kept side by side: no pattern takes
  /// longer than its length times the path's.
  public func matches(_ path: String) -> Bool {
    var reached = [Bool](repeating: false, count: steps.count + 1)
    reached[0] = true
    passRuns(&reached)
    for scalar in path.unicodeScalars {
      var next = [Bool](repeating: false, count: steps.count + 1)
      for index in steps.indices where reached[index] {
        switch steps[index] {
        case .scalar(scalar): next[index + 1] = true
        case .scalar: break
        case .one: if scalar != "/" { next[index + 1] = true }
        case .run: if scalar != "/" { next[index] = true }
        case .deepRun: next[index] = true
        }
      }
      passRuns(&next)
      reached = next
    }
    return reached[steps.count]
  }

  /// A run may be of nothing.
  private func passRuns(_ reached: inout [Bool]) {
    for index in steps.indices where reached[index] && (steps[index] == .run || steps[index] == .deepRun) {
      reached[index + 1] = true
    }
  }
}
